import { isAlias, isMap, isScalar, isSeq, type YAMLSeq } from 'yaml';
import type { Change } from './change';
import type { PropertyValue } from './front-matter';
import { sameValue, scalarSource, type ScalarPlace } from './property-source';

/** A YAML text inside a note: `at` is where its offset 0 stands. */
export interface YamlText {
  readonly yaml: string;
  readonly at: number;
  readonly lineEnd: string;
}

/** A range of the YAML text that gives way, in its own offsets. */
type Piece = Change;

/**
 * The changes that make a list another: items that stay keep their bytes, their comments and their line; an item whose
 * words change is replaced in its place. Undefined if an item cannot be edited (an anchor, a map, two on one line).
 * Offsets are those of the YAML text.
 */
export function changeList(list: YAMLSeq, { yaml, lineEnd }: YamlText, before: readonly PropertyValue[], after: readonly string[]): readonly Piece[] | undefined {
  const start = countEqual(before, after);
  const end = countEqual([...before.slice(start)].reverse(), [...after.slice(start)].reverse());
  const old = list.items.slice(start, before.length - end);
  const fresh = after.slice(start, after.length - end);
  const shared = Math.min(old.length, fresh.length);
  const inFlow = list.flow === true;
  const replaced = old.slice(0, shared).map((item, index) => replaceScalar(item, fresh[index] ?? '', inFlow));
  const rest = { list, yaml, lineEnd, from: start + shared };
  const others = inFlow
    ? [...removeFromFlow(rest, old.length - shared), ...addToFlow(rest, fresh.slice(shared))]
    : [...removeLines(rest, old.length - shared), ...addLines(rest, fresh.slice(shared))];
  const pieces = [...replaced, ...others];
  return pieces.every((piece) => piece !== undefined) ? pieces : undefined;
}

/** How a scalar is quoted, if it can be replaced where it stands: no anchor, no tag, no block of lines, not empty. */
export function quotesOf(node: unknown): ScalarPlace['quotes'] | undefined {
  if (!isScalar(node) || node.anchor !== undefined || node.tag !== undefined || !node.range || node.range[0] === node.range[1]) return undefined;
  if (node.type === 'PLAIN') return 'none';
  if (node.type === 'QUOTE_SINGLE') return 'single';
  return node.type === 'QUOTE_DOUBLE' ? 'double' : undefined;
}

/** Where the last visible character of a node ends; block collections end with their last item. */
export function contentEnd(node: unknown, fallback: number): number {
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1);
    return last ? contentEnd(last.value, contentEnd(last.key, fallback)) : fallback;
  }
  if (isSeq(node) && node.flow !== true) return contentEnd(node.items.at(-1), fallback);
  return rangeOf(node)?.[1] ?? fallback;
}

/** The beginning of the line that an offset stands on. */
export function lineStart(yaml: string, offset: number): number {
  return yaml.lastIndexOf('\n', offset - 1) + 1;
}

/** The beginning of the line after the content that ends at an offset; a block scalar's range holds its own line end. */
export function nextLine(yaml: string, offset: number): number {
  if (yaml[offset - 1] === '\n') return offset;
  const end = yaml.indexOf('\n', offset);
  return end < 0 ? yaml.length : end + 1;
}

interface Rest {
  readonly list: YAMLSeq;
  readonly yaml: string;
  readonly lineEnd: string;
  /** Index of the first item that is removed, or before which others are added. */
  readonly from: number;
}

function replaceScalar(item: unknown, value: string, inFlow: boolean): Piece | undefined {
  const quotes = quotesOf(item);
  const range = rangeOf(item);
  return quotes && range ? { from: range[0], to: range[1], insert: scalarSource(value, { quotes, inFlow }) } : undefined;
}

function removeLines({ list, yaml, from }: Rest, count: number): (Piece | undefined)[] {
  return list.items.slice(from, from + count).map((item) => {
    const line = lineOfItem(yaml, item);
    return line && { from: line.start, to: nextLine(yaml, contentEnd(item, line.start)), insert: '' };
  });
}

function addLines({ list, yaml, lineEnd, from }: Rest, values: readonly string[]): (Piece | undefined)[] {
  if (values.length === 0) return [];
  const neighbour = list.items[Math.max(from - 1, 0)];
  const line = lineOfItem(yaml, neighbour);
  if (!line) return [undefined];
  const at = from === 0 ? line.start : nextLine(yaml, contentEnd(neighbour, line.start));
  const ownEnd = /\r?\n$/.exec(yaml.slice(line.start, nextLine(yaml, contentEnd(neighbour, line.start))))?.[0] ?? lineEnd;
  const insert = values.map((value) => `${line.prefix}${scalarSource(value)}${ownEnd}`).join('');
  return [{ from: at, to: at, insert }];
}

/** The line of an item, and what stands before it: spaces, a dash, spaces. Undefined for `- - a` and `- &x a`. */
function lineOfItem(yaml: string, item: unknown): { readonly start: number; readonly prefix: string } | undefined {
  const at = rangeOf(item)?.[0];
  if (at === undefined) return undefined;
  const start = lineStart(yaml, at);
  const prefix = yaml.slice(start, at);
  return /^[ \t]*-[ \t]*$/.test(prefix) ? { start, prefix } : undefined;
}

function removeFromFlow({ list, yaml, from }: Rest, count: number): (Piece | undefined)[] {
  if (count === 0) return [];
  const first = rangeOf(list.items[from]);
  const last = rangeOf(list.items[from + count - 1]);
  const before = rangeOf(list.items[from - 1]);
  const after = rangeOf(list.items[from + count]);
  const closing = (list.range?.[1] ?? 0) - 1;
  if (!first || !last) return [undefined];
  const piece = before ? { from: before[1], to: last[1], insert: '' } : { from: first[0], to: after?.[0] ?? closing, insert: '' };
  return [yaml.slice(piece.from, piece.to).includes('#') && yaml.slice(piece.from, piece.to).includes('\n') ? undefined : piece];
}

function addToFlow({ list, from }: Rest, values: readonly string[]): (Piece | undefined)[] {
  if (values.length === 0) return [];
  const items = values.map((value) => scalarSource(value, { quotes: 'none', inFlow: true })).join(', ');
  const before = rangeOf(list.items[from - 1]);
  if (before) return [{ from: before[1], to: before[1], insert: `, ${items}` }];
  const first = (list.range?.[0] ?? 0) + 1;
  return [{ from: first, to: first, insert: list.items.length > 0 ? `${items}, ` : items }];
}

function countEqual(a: readonly PropertyValue[], b: readonly PropertyValue[]): number {
  const different = a.findIndex((value, index) => !sameValue(value, b[index]));
  return different < 0 ? Math.min(a.length, b.length) : different;
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? (node.range ?? undefined) : undefined;
}
