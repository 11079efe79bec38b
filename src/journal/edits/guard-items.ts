import { applyChanges, type Change } from '../notes/change';
import { findBody } from '../notes/front-matter';
import { frontMatterUnchanged, guardText } from '../notes/guard';
import { lineNumberAt } from '../notes/lines';
import { readOutline } from '../notes/outline';
import type { Refusal } from '../notes/edit';

/** What a change is meant to do to the list items of a note: from an offset of the old text on, some go and some come. */
export interface PlannedItems {
  /** Offset in the text before: the plan concerns the items on lines that begin here or later. */
  readonly at: number;
  /** How many items go. */
  readonly remove: number;
  /** Whole lines of the items that come. */
  readonly insert: readonly string[];
  /** Words of a heading that comes last in the note, or null. */
  readonly heading?: string | null;
}

/**
 * Reads the changed text again: the front matter has the same bytes, the items are the old ones with just the planned
 * difference in just the planned place, and no heading is lost. Any doubt is a refusal. Source: editing.md, 5.
 */
export function guardItems(text: string, changes: readonly Change[], planned: PlannedItems): Refusal | undefined {
  const after = applyChanges(text, changes);
  if (!frontMatterUnchanged(text, after) || guardText(after)) return { refused: 'guard-failed' };
  const [before, now] = [readOutline(text, findBody(text)), readOutline(after, findBody(after))];
  if (before.tooManyItems || now.tooManyItems) return { refused: 'guard-failed' };
  const firstLine = lineNumberAt(text, planned.at);
  const place = before.items.filter((item) => item.line < firstLine).length;
  const sources = before.items.map((item) => item.source);
  const expected = [...sources.slice(0, place), ...planned.insert, ...sources.slice(place + planned.remove)];
  const headings = [...before.headings.map((heading) => heading.text), ...(planned.heading ? [planned.heading] : [])];
  const same = sameTexts(expected, now.items.map((item) => item.source)) && sameTexts(headings, now.headings.map((heading) => heading.text));
  return same ? undefined : { refused: 'guard-failed' };
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
