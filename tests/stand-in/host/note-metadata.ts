import { markdownLanguage } from '@codemirror/lang-markdown';
import type * as Real from 'obsidian';
import { getFrontMatterInfo, parseYaml } from './front-matter';
import { readLink } from './link-text';

type Block = ReturnType<typeof markdownLanguage.parser.parse>['topNode'];
interface Span { readonly from: number; readonly to: number }
interface Kept extends Span { readonly section?: string }

const sectionTypes: readonly (readonly [RegExp, string])[] = [
  [/^(ATX|Setext)Heading/, 'heading'], [/^Paragraph$/, 'paragraph'], [/List$/, 'list'], [/Code(Block)?$/, 'code'],
  [/^Blockquote$/, 'blockquote'], [/^HorizontalRule$/, 'thematicBreak'], [/^Table$/, 'table'], [/^(HTML|Comment|ProcessingInstruction)Block$/, 'html'],
];
const opaque = /^(InlineCode|FencedCode|CodeBlock|HTMLBlock|CommentBlock|Comment|HTMLTag|Autolink|URL)$/;

/**
 * What the app caches of a note (obsidian.d.ts `CachedMetadata`), agreeing with what a real app computed for the
 * notes of the oracle (`metadata.test.ts`). Positions are offsets into the whole text, lines and columns from 0.
 */
export function readNoteMetadata(text: string): Real.CachedMetadata {
  const place = placer(text);
  const info = getFrontMatterInfo(text);
  const cache: Real.CachedMetadata = {};
  const sections: Kept[] = [];
  if (info.exists) {
    const end = text.slice(0, info.contentStart).replace(/\s+$/, '').length;
    sections.push({ from: 0, to: end, section: 'yaml' });
    readProperties(info.frontmatter, cache, place({ from: 0, to: end }));
  }
  const start = info.contentStart;
  const parse = (source: string) => markdownLanguage.parser.parse(source).topNode;
  const body = text.slice(start);
  const comments = findComments(body, spansOf(parse(body), opaque));
  const blocks = comments.filter((one) => one.section !== undefined);
  const top = parse(blocks.reduce((source, span) => source.slice(0, span.from) + source.slice(span.from, span.to).replace(/[^\n]/g, ' ') + source.slice(span.to), body));
  const at = ({ from, to }: Span) => place({ from: from + start, to: to + start });

  const hidden = [...spansOf(top, opaque), ...comments];
  const readable = blank(body, hidden);
  sections.push(...blocks.map((span) => ({ ...span, from: span.from + start, to: span.to + start })));
  for (let node = top.firstChild; node; node = node.nextSibling) sections.push({ from: lineStart(body, node.from) + start, to: trimmedEnd(body, node) + start, section: sectionType(node, body) });
  sections.sort((a, b) => a.from - b.from);
  if (sections.length > 0) cache.sections = sections.map((span) => ({ type: span.section ?? 'paragraph', position: place(span) }));

  const headings: Real.HeadingCache[] = [];
  const items: Real.ListItemCache[] = [];
  walk(top, (node) => {
    const level = /Heading(\d)$/.exec(node.name)?.[1];
    if (level !== undefined) headings.push({ heading: headingText(body.slice(node.from, node.to)), level: Number(level), position: at(node) });
    if (node.name === 'ListItem') items.push(listItem(node, body, at));
  });
  const links = findLinks(readable, body);
  const tags = findTags(blank(readable, links));
  const cached = (embed: boolean): Real.ReferenceCache[] => links.filter((link) => link.original.startsWith('!') === embed).map(({ link, original, displayText, from, to }) => ({ link, original, displayText, position: at({ from, to }) }));
  if (headings.length > 0) cache.headings = headings;
  if (items.length > 0) cache.listItems = items;
  if (cached(false).length > 0) cache.links = cached(false);
  if (cached(true).length > 0) cache.embeds = cached(true);
  if (tags.length > 0) cache.tags = tags.map(({ tag, from, to }) => ({ tag, position: at({ from, to }) }));
  return cache;
}

function readProperties(yaml: string, cache: Real.CachedMetadata, position: Real.Pos): void {
  let properties: unknown;
  try {
    properties = parseYaml(yaml);
  } catch {
    return; // Broken YAML: no properties at all.
  }
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) return;
  cache.frontmatter = { ...properties };
  cache.frontmatterPosition = position;
  cache.frontmatterLinks = linksOfValue('', properties);
}

/** Only a whole text is a link: `people.0`, `people.1` for the items of a list. */
function linksOfValue(key: string, value: unknown): Real.FrontmatterLinkCache[] {
  if (typeof value === 'string') {
    const link = readLink(value.trim());
    return link ? [{ key, original: value, ...link }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => linksOfValue(key === '' ? name : `${key}.${name}`, inner));
}

function listItem(node: Block, body: string, at: (span: Span) => Real.Pos): Real.ListItemCache {
  // What is nested below an item is not part of it.
  let to = node.to;
  for (let child = node.firstChild; child; child = child.nextSibling) if (child.name.endsWith('List')) to = Math.min(to, child.from);
  // As recorded from the app: an item with "1." begins at its number, any other where its list's indent ends.
  const indent = /^[ \t]+(?=\d+\.)/.exec(body.slice(node.from, to))?.[0].length ?? 0;
  const position = at({ from: node.from + indent, to: trimmedEnd(body, { from: node.from, to }) });
  const source = body.slice(node.from, to).trimStart();
  const task = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\[(.)\](?=\s|$)/u.exec(source)?.[1];
  const id = /[ \t]\^([\w-]+)\s*$/.exec(source.split('\n')[0] ?? '')?.[1];
  return { position, parent: parentOf(node, at), ...(task === undefined ? {} : { task }), ...(id === undefined ? {} : { id }) };
}

/** obsidian.d.ts `ListItemCache.parent`: the parent's line, or minus the line of the list (-1 on the first line). */
function parentOf(node: Block, at: (span: Span) => Real.Pos): number {
  const list = node.parent;
  for (let above = list?.parent; above; above = above.parent) if (above.name === 'ListItem') return at(above).start.line;
  return list ? -Math.max(1, at(list).start.line) : -1;
}

function sectionType(node: Block, body: string): string {
  const type = sectionTypes.find(([name]) => name.test(node.name))?.[1] ?? 'paragraph';
  return type === 'blockquote' && /^>[ \t]*\[![^\]]+\]/.test(body.slice(node.from)) ? 'callout' : type;
}

function headingText(source: string): string {
  return source.startsWith('#') ? source.replace(/^#+[ \t]*/, '').replace(/[ \t]+#+[ \t]*$/, '').trim() : source.replace(/\n[=-]+\s*$/, '').trim();
}

/** `%%…%%`, on lines of its own (a section) or within a line; to the end of the note if it is not closed. */
function findComments(body: string, code: readonly Span[]): Kept[] {
  const found: Kept[] = [];
  for (let from = body.indexOf('%%'); from >= 0; ) {
    const closed = body.indexOf('%%', from + 2);
    const to = closed < 0 ? body.length : closed + 2;
    if (code.some((span) => from > span.from && from < span.to)) {
      from = body.indexOf('%%', from + 2);
      continue;
    }
    const ownLines = (from === 0 || body[from - 1] === '\n') && /^[ \t]*(\n|$)/.test(body.slice(to));
    found.push(ownLines ? { from, to, section: 'comment' } : { from, to });
    from = body.indexOf('%%', to);
  }
  return found;
}

function findLinks(readable: string, body: string) {
  const pattern = /!?\[\[[^[\]\n]+\]\]|!?\[[^\]\n]*\]\((?:<[^>\n]*>|[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)(?: +"[^"\n]*")?\)/g;
  return [...readable.matchAll(pattern)].flatMap((match) => {
    const original = body.slice(match.index, match.index + match[0].length);
    const link = readLink(original);
    return link ? [{ ...link, original, from: match.index, to: match.index + original.length }] : [];
  });
}

function findTags(readable: string): { tag: string; from: number; to: number }[] {
  const matches = [...readable.matchAll(/(?<=^|\s|\\\[)#[\p{L}\p{N}\p{Extended_Pictographic}_/-]+/gmu)];
  return matches.filter(([tag]) => !/^#\d+$/.test(tag)).map(({ 0: tag, index }) => ({ tag, from: index, to: index + tag.length }));
}

function walk(node: Block, visit: (node: Block) => void): void {
  visit(node);
  for (let child = node.firstChild; child; child = child.nextSibling) walk(child, visit);
}

function spansOf(top: Block, names: RegExp): Span[] {
  const spans: Span[] = [];
  walk(top, (node) => {
    // The target of a link is a URL too, and is not hidden: the link itself is read.
    if (names.test(node.name) && !(node.name === 'URL' && /^(Link|Image)$/.test(node.parent?.name ?? ''))) spans.push({ from: node.from, to: node.to });
  });
  return spans;
}

function blank(source: string, spans: readonly Span[]): string {
  return spans.reduce((text, { from, to }) => text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, '\u0000') + text.slice(to), source);
}

/** The start of the line, where nothing but space is before the offset. */
function lineStart(body: string, offset: number): number {
  const start = body.lastIndexOf('\n', offset - 1) + 1;
  return body.slice(start, offset).trim() === '' ? start : offset;
}

function trimmedEnd(body: string, { from, to }: Span): number {
  return from + body.slice(from, to).replace(/(\s|\n[ \t]*>)+$/, '').length;
}

function placer(text: string): (span: Span) => Real.Pos {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const locate = (offset: number): Real.Loc => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, col: offset - (starts[low] ?? 0), offset };
  };
  return ({ from, to }) => ({ start: locate(from), end: locate(to) });
}
