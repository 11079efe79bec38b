import matter from 'gray-matter';
import { isMap } from 'yaml';
import { readPlainProperties } from './plain-properties';
import { keyText, parseBlock, readBlock, startOf, tooMuch, type BlockRead, type PropertyValue, type UnreadableReason as BlockReason } from './yaml-block';

export type { PropertyValue } from './yaml-block';

/** Why the properties of a note cannot be read. */
export type UnreadableReason = 'fence' | 'unclosed' | BlockReason;

/** The properties of a note. All offsets are UTF-16 units of the note's text. */
export type FrontMatter =
  /** `bodyFrom` is 0, or 1 after a byte order mark. */
  | { readonly kind: 'none'; readonly bodyFrom: number }
  /** `from` to `to` is the YAML between the fences; `bodyFrom` is after the closing fence's line end. */
  | { readonly kind: 'read'; readonly properties: ReadonlyMap<string, PropertyValue>; readonly from: number; readonly to: number; readonly bodyFrom: number }
  /** `line` counts from 0 in the note; `message` is the parser's own, in English. */
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason; readonly message: string; readonly line: number; readonly bodyFrom: number };

/** Where a block of properties stands, and how its opening line ends. */
export interface FrontMatterFences {
  readonly from: number;
  readonly to: number;
  readonly bodyFrom: number;
  readonly lineEnd: '\n' | '\r\n';
}

const FENCE = '---';

/**
 * Finds the block between the fences: the first line (after a byte order mark) and a closing line are exactly `---`, as
 * Obsidian has it (https://help.obsidian.md/properties). Undefined if there is none, or it is not closed.
 */
export function findFrontMatter(text: string): FrontMatterFences | undefined {
  const start = afterByteOrderMark(text);
  const from = afterFence(text, start);
  if (from === undefined) return undefined;
  for (let to = from; ; to = text.indexOf(`\n${FENCE}`, to) + 1) {
    const bodyFrom = afterFence(text, to);
    if (bodyFrom !== undefined) return { from, to, bodyFrom, lineEnd: text[from - 2] === '\r' ? '\r\n' : '\n' };
    if (text.indexOf(`\n${FENCE}`, to) < 0) return undefined;
  }
}

/** Where the body of a note begins, whether or not its properties can be read; a block without an end is body. */
export function findBody(text: string): number {
  return findFrontMatter(text)?.bodyFrom ?? afterByteOrderMark(text);
}

/** Reads the properties of a note. Never throws for what a note can hold. */
export function readFrontMatter(text: string): FrontMatter {
  const start = afterByteOrderMark(text);
  if (!text.startsWith(FENCE, start)) return { kind: 'none', bodyFrom: start };
  const fences = findFrontMatter(text);
  if (!fences) return withoutFences(text, start);
  const { from, to, bodyFrom } = fences;
  const yaml = text.slice(from, to);
  const plain = readPlainProperties(yaml);
  if (plain) return { kind: 'read', properties: plain, from, to, bodyFrom };
  const block = throughGrayMatter(yaml);
  if ('properties' in block) return { kind: 'read', properties: block.properties, from, to, bodyFrom };
  return { kind: 'unreadable', reason: block.reason, message: block.message, line: lineAt(text, from + block.offset), bodyFrom };
}

/** The line (from 0) on which a property stands, by the parser's positions; null where it does not. */
export function propertyLine(text: string, name: string): number | null {
  const fences = findFrontMatter(text);
  if (!fences) return null;
  const yaml = text.slice(fences.from, fences.to);
  if (tooMuch(yaml)) return null;
  const root = parseBlock(yaml).contents;
  const pair = isMap(root) ? root.items.find((item) => keyText(item.key, yaml) === name) : undefined;
  return pair ? lineAt(text, fences.from + startOf(pair.key)) : null;
}

function afterByteOrderMark(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0;
}

/** Where the text goes on after a line at `start` that is exactly `---`; undefined if it is not. */
function afterFence(text: string, start: number): number | undefined {
  if (!text.startsWith(FENCE, start)) return undefined;
  const end = start + FENCE.length;
  if (end === text.length) return end;
  if (text[end] === '\n') return end + 1;
  return text.startsWith('\r\n', end) ? end + 2 : undefined;
}

/** A note that begins with `---` and has no block: a rule of dashes, or a fence that Obsidian does not take for one. */
function withoutFences(text: string, start: number): FrontMatter {
  const from = afterFence(text, start);
  if (from !== undefined) {
    return { kind: 'unreadable', reason: 'unclosed', message: 'There is no closing line of exactly ---', line: 0, bodyFrom: start };
  }
  const lineEnd = text.indexOf('\n', start);
  const closes = lineEnd >= 0 && text[start + FENCE.length] !== '-' && findFrontMatter(FENCE + text.slice(lineEnd)) !== undefined;
  return closes
    ? { kind: 'unreadable', reason: 'fence', message: 'The first line is not exactly ---', line: 0, bodyFrom: start }
    : { kind: 'none', bodyFrom: start };
}

/**
 * gray-matter takes the block apart, always with options (without them it caches and hands out shared data) and with an
 * ending that the block cannot hold; the one engine is ours, so that no `---js` is ever evaluated.
 */
function throughGrayMatter(yaml: string): BlockRead {
  const refused = tooMuch(yaml);
  if (refused) return refused;
  const read: BlockRead[] = [];
  matter(`${FENCE}\n${yaml}\n${FENCE}\n`, {
    language: 'yaml',
    delimiters: [FENCE, `${FENCE}\n`],
    engines: {
      yaml: (block) => {
        read.push(readBlock(block.slice(1)));
        return {};
      },
    },
  });
  return read[0] ?? { properties: new Map() };
}

/** The line, from 0, of an offset. */
function lineAt(text: string, offset: number): number {
  let line = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
