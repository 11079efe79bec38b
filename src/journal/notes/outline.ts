import { maskInert, type OpenComment } from './inline';
import { linesFrom } from './lines';
import { ownCopy } from './own-copy';

export interface Heading {
  readonly level: number;
  /** The words, without the closing `#`s. */
  readonly text: string;
  /** Lines count from 0. */
  readonly line: number;
}

export interface ListItem {
  readonly line: number;
  /** Index in `items` of the item that this one stands in, or -1. */
  readonly parent: number;
  /** What stands in the check box, or null if there is none. */
  readonly task: string | null;
  /** White space and `>` before the marker. */
  readonly prefix: string;
  /** `-`, `*`, `+`, `1.` or `1)`. */
  readonly marker: string;
  /** What follows the marker (and the check box), trimmed at its end. */
  readonly text: string;
  /** The whole line without its line end. */
  readonly source: string;
  /** Index in `headings` of the heading above, or -1. */
  readonly heading: number;
}

export interface ProseLine {
  readonly line: number;
  /** From its first word on (indentation and `>` left out), with code and comments blanked. */
  readonly text: string;
  /** It stands behind `>`. */
  readonly isQuoted: boolean;
}

/** Headings and list items of a note's body, code, comments and mathematics left out, as Obsidian sees them. */
export interface Outline {
  readonly headings: readonly Heading[];
  readonly items: readonly ListItem[];
  /** Lines of text that are neither code nor comment: where links and tags can stand. Inert parts are blanked. */
  readonly proseLines: readonly ProseLine[];
  /** The note has more list items than are read; `MAX_ITEMS`. */
  readonly tooManyItems: boolean;
}

/** A note with more list items is not read further; editing.md, Reading front matter. */
export const MAX_ITEMS = 5000;

const QUOTE = /^(?:[ \t]{0,3}>[ \t]?)+/;
const FENCE = /^(`{3,}|~{3,})(.*)/s;
const ITEM = /^([-*+]|\d{1,9}[.)])(?:([ \t]+)(.*)|$)/s;
const TASK = /^\[(.)\](?:[ \t]+(.*)|$)/su;
const ATX = /^(#{1,6})(?:[ \t]+(.*)|$)/s;
const COMMENT = /^(?:%%|<!--|\$\$)/;
const SETEXT = /^(?:=+|-+)[ \t]*$/;
const RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;

interface OpenItem {
  readonly index: number;
  /** Column in which the item's own text begins: what stands further in belongs to it. */
  readonly content: number;
}

interface Fence {
  readonly character: string;
  readonly length: number;
  /** Depth of the quotation in which it stands: it ends with it. */
  readonly depth: number;
  /** Column in which its list item's text begins: it ends with the item. */
  readonly column: number;
}

interface Paragraph {
  readonly line: number;
  /** Grows while it is read. */
  readonly texts: string[];
  /** How many list items it stands in. */
  readonly depth: number;
}

/**
 * Reads the body of a note line by line. `bodyFrom` is the offset at which the body begins (front-matter.ts).
 * Block rules are CommonMark's, with Obsidian's comments (`%%`) and mathematics (`$$`); checked against metadata that
 * Obsidian itself computed.
 */
export function readOutline(text: string, bodyFrom: number): Outline {
  const reader = new OutlineReader();
  for (const line of linesFrom(text, bodyFrom)) {
    if (reader.items.length >= MAX_ITEMS) return { ...reader.outline(), tooManyItems: true };
    reader.read(line.text, line.number);
  }
  return reader.outline();
}

/** For each item that something is indented right below, by its index: the texts of what is. */
export function childrenByParent(outline: Outline): ReadonlyMap<number, readonly string[]> {
  const children = new Map<number, string[]>();
  for (const { parent, text } of outline.items) {
    if (parent < 0) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(text);
    else children.set(parent, [text]);
  }
  return children;
}

class OutlineReader {
  readonly items: ListItem[] = [];
  readonly #headings: Heading[] = [];
  readonly #proseLines: ProseLine[] = [];
  #open: readonly OpenItem[] = [];
  #fence: Fence | undefined;
  #comment: OpenComment | undefined;
  #commentIsBlock = false;
  #paragraph: Paragraph | undefined;
  /** Nothing stands above that an indented line could go on with. */
  #mayBeCode = true;
  #quoteDepth = 0;

  outline(): Outline {
    return { headings: this.#headings, items: this.items, proseLines: this.#proseLines, tooManyItems: false };
  }

  read(source: string, line: number): void {
    if (this.#comment) return this.#readComment(source, line, this.#comment);
    if (this.#fence && this.#readCode(source, this.#fence)) return;
    const quote = QUOTE.exec(source)?.[0] ?? '';
    const rest = source.slice(quote.length);
    const content = withoutIndent(rest);
    const depth = quote === '' ? 0 : quote.split('>').length - 1;
    this.#enterQuote(depth);
    if (content === '') {
      this.#mayBeCode = true;
      this.#paragraph = undefined;
      return;
    }
    const column = columnsOf(rest, rest.length - content.length);
    const inside = this.#open.filter((item) => column >= item.content);
    this.#mayBeCode = this.#readBlock({ source, line, content, depth, column, inside });
  }

  /** A line of fenced code; false if the fence has ended with the quotation or the item that it stands in. */
  #readCode(source: string, fence: Fence): boolean {
    const rest = withoutQuotes(source, fence.depth);
    const content = rest === undefined ? '' : withoutIndent(rest);
    const isInside = rest !== undefined && (content === '' || columnsOf(rest, rest.length - content.length) >= fence.column);
    if (!isInside || closesFence(content, fence)) this.#fence = undefined;
    return isInside;
  }

  /** Reads one line, and answers whether an indented line below it would be code. */
  #readBlock(at: BlockStart): boolean {
    const { content, inside, line } = at;
    const furtherIn = at.column - (inside.at(-1)?.content ?? 0);
    if (furtherIn >= 4) {
      // Code where it cannot go on with a paragraph above.
      if (!this.#mayBeCode) this.#addProse(content, line);
      return this.#mayBeCode;
    }
    const fence = FENCE.exec(content);
    if (fence?.[1] && !(fence[1].startsWith('`') && fence[2]?.includes('`'))) {
      this.#fence = { character: fence[1].charAt(0), length: fence[1].length, depth: at.depth, column: inside.at(-1)?.content ?? 0 };
      return this.#endParagraph(inside);
    }
    const prose = this.#addProse(content, line);
    // A comment on lines of its own is a block: it ends the lists that it does not stand in.
    if (prose.trim() === '' && COMMENT.test(content)) return this.#endParagraph(inside);
    if (this.#readHeading(at) || RULE.test(content)) return this.#endParagraph(inside);
    if (this.#readItem(at)) return false;
    if (this.#mayBeCode || !this.#paragraph) this.#open = inside;
    this.#paragraph ??= { line, texts: [], depth: inside.length };
    this.#paragraph.texts.push(content.trimEnd());
    return false;
  }

  #endParagraph(inside: readonly OpenItem[]): true {
    this.#open = inside;
    this.#paragraph = undefined;
    return true;
  }

  /** Blanks what is no prose, remembers a comment that stays open, and keeps the line for links and tags. */
  #addProse(content: string, line: number): string {
    const masked = maskInert(content);
    this.#comment = masked.opens;
    this.#commentIsBlock = masked.opensAt === 0;
    this.#proseLines.push({ line, text: masked.text, isQuoted: this.#quoteDepth > 0 });
    return masked.text;
  }

  #readHeading(at: BlockStart): boolean {
    const atx = ATX.exec(at.content);
    const under = this.#paragraph;
    if (atx?.[1]) {
      this.#headings.push({ level: atx[1].length, text: ownCopy(headingText(at.content, atx[1].length)), line: at.line });
    } else if (under && under.texts.length > 0 && under.depth === at.inside.length && SETEXT.test(at.content)) {
      this.#headings.push({ level: at.content.startsWith('=') ? 1 : 2, text: ownCopy(under.texts.join('\n')), line: under.line });
    } else return false;
    return true;
  }

  #readItem(at: BlockStart): boolean {
    const match = ITEM.exec(at.content);
    if (match?.[1] === undefined) return false;
    const interrupts = this.#paragraph !== undefined && this.#paragraph.depth === at.inside.length;
    if (interrupts && !mayInterruptParagraph(match[1], match[3])) return false;
    const marker = match[1];
    const gap = match[2] ?? '';
    const body = at.content.slice(marker.length + gap.length);
    const task = TASK.exec(body);
    this.items.push({
      line: at.line,
      parent: at.inside.at(-1)?.index ?? -1,
      task: task?.[1] ?? null,
      prefix: ownCopy(at.source.slice(0, at.source.length - at.content.length)),
      marker: ownCopy(marker),
      text: ownCopy((task ? (task[2] ?? '') : body).trimEnd()),
      source: ownCopy(at.source),
      heading: this.#headings.length - 1,
    });
    const textAt = columnsOf(gap, gap.length, at.column + marker.length);
    const markerEnd = at.column + marker.length;
    const content = body === '' || textAt - markerEnd > 4 ? markerEnd + 1 : textAt;
    this.#open = [...at.inside, { index: this.items.length - 1, content }];
    this.#paragraph = body === '' ? undefined : { line: at.line, texts: [], depth: this.#open.length };
    return true;
  }

  #readComment(source: string, line: number, mark: OpenComment): void {
    const end = source.indexOf(mark);
    if (end < 0) {
      // What opens within a paragraph and is not closed in it is no comment.
      if (!this.#commentIsBlock && source.trim() === '') this.#comment = undefined;
      return;
    }
    const masked = maskInert(' '.repeat(end + mark.length) + source.slice(end + mark.length));
    this.#comment = masked.opens;
    this.#proseLines.push({ line, text: masked.text, isQuoted: this.#quoteDepth > 0 });
    this.#mayBeCode = true;
  }

  /** A quotation that begins or ends closes the lists around it; a paragraph may go on lazily without its `>`. */
  #enterQuote(depth: number): void {
    if (depth === this.#quoteDepth) return;
    this.#open = [];
    this.#paragraph = undefined;
    this.#mayBeCode = true;
    this.#quoteDepth = depth;
  }
}

interface BlockStart {
  readonly source: string;
  readonly line: number;
  readonly content: string;
  readonly depth: number;
  readonly column: number;
  /** The open items that this line stands in. */
  readonly inside: readonly OpenItem[];
}

/** Only an item with words, a bullet or a number 1, may stand right under a paragraph (CommonMark 5.2). */
function mayInterruptParagraph(marker: string, body: string | undefined): boolean {
  return (body ?? '').trim() !== '' && (!/\d/.test(marker) || /^1[.)]$/.test(marker));
}

function closesFence(content: string, fence: Fence): boolean {
  const match = FENCE.exec(content.trimEnd());
  return match?.[1]?.charAt(0) === fence.character && match[1].length >= fence.length && match[2] === '';
}

/** The words of a heading: without the signs before it, and without closing signs that stand apart. */
function headingText(content: string, level: number): string {
  const words = content.slice(level).trim();
  let end = words.length;
  while (words.charAt(end - 1) === '#') end -= 1;
  if (end === 0) return '';
  return end < words.length && /[ \t]/.test(words.charAt(end - 1)) ? words.slice(0, end).trimEnd() : words;
}

/** A text without the spaces and tabs that it begins with; any other space is a character like others. */
function withoutIndent(text: string): string {
  let at = 0;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at += 1;
  return text.slice(at);
}

/** A line without that many levels of quotation; undefined if it has fewer. */
function withoutQuotes(source: string, depth: number): string | undefined {
  let rest = source;
  for (let level = 0; level < depth; level++) {
    const quote = /^[ \t]{0,3}>[ \t]?/.exec(rest)?.[0];
    if (quote === undefined) return undefined;
    rest = rest.slice(quote.length);
  }
  return rest;
}

/** The column behind the first `length` characters of a text that begins in column `start`; a tab reaches to the next multiple of four. */
function columnsOf(text: string, length: number, start = 0): number {
  let columns = start;
  for (let index = 0; index < length; index++) columns += text.charAt(index) === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}
