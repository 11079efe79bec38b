/** A piece of a text that gives way to another: `text.slice(from, to)` becomes `insert`. Offsets are UTF-16 units. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * Applies changes, all given in offsets of the original text, in any order.
 * Throws on overlapping or impossible ranges: that is a mistake of ours, never of a note.
 */
export function applyChanges(text: string, changes: readonly Change[]): string {
  let result = '';
  let position = 0;
  for (const change of inOrder(changes)) {
    if (change.from < position || change.to < change.from || change.to > text.length) {
      throw new RangeError(`Change ${change.from}–${change.to} does not fit a text of ${text.length} after ${position}`);
    }
    result += text.slice(position, change.from) + change.insert;
    position = change.to;
  }
  return result + text.slice(position);
}

/** The changes that turn `applyChanges(text, changes)` back into `text`, in offsets of the changed text. */
export function invertChanges(text: string, changes: readonly Change[]): readonly Change[] {
  let shift = 0;
  return inOrder(changes).map((change) => {
    const from = change.from + shift;
    shift += change.insert.length - (change.to - change.from);
    return { from, to: from + change.insert.length, insert: text.slice(change.from, change.to) };
  });
}

/** Changes in the order of their place; insertions at one place keep the order in which they were given. */
export function inOrder(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The one change between what two texts have in common at both ends; none if they are equal. */
export function differenceOf(before: string, after: string): readonly Change[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  // Half of a surrogate pair is no character: an emoji is replaced whole.
  if (/[\uD800-\uDBFF]$/.test(before.slice(0, start))) start -= 1;
  if (end > 0 && /^[\uDC00-\uDFFF]/.test(before.slice(before.length - end))) end -= 1;
  return [{ from: start, to: before.length - end, insert: after.slice(start, after.length - end) }];
}
