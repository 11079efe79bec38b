import type { EditResult } from '../notes/edit';
import { applyChanges } from '../notes/change';
import { findBody } from '../notes/front-matter';
import { frontMatterUnchanged, guardText } from '../notes/guard';
import { lineAt } from '../notes/lines';
import { readOutline, type ListItem } from '../notes/outline';
import { hashText } from '../records/record';

/** A list item with a box, as it was read. */
export interface LineToTick {
  /** The whole line, without its line end. */
  readonly source: string;
  /** Its number then, from 0. */
  readonly line: number;
  /** Hash of the note then, where it held an item with a box more than once. */
  readonly textHash: string | null;
}

/** A list item with a box. */
type Task = ListItem & { readonly task: string };

/**
 * Writes a sign into check boxes, `x` where nothing is said, each found by its exact line; one of several equal lines by its
 * number, only if the whole note is unchanged. Refuses where one is not there any more, or stands there more than once, or
 * where two lines would tick one box. Source: follow-ups.md, Finding it again.
 */
export function tickLines(text: string, lines: readonly LineToTick[], sign = 'x'): EditResult {
  const refusal = guardText(text);
  if (refusal) return refusal;
  const { items } = readOutline(text, findBody(text));
  const ticked = new Set<Task>();
  const changes = [];
  for (const { source, line, textHash } of withoutRepeats(lines)) {
    const same = items.filter((item): item is Task => item.source === source && item.task !== null);
    const found = same.length > 1 && textHash === hashText(text) ? same.find((item) => item.line === line) : same.length === 1 ? same[0] : undefined;
    if (!found) return { refused: same.length > 1 ? 'line-ambiguous' : 'line-changed', line };
    const start = lineAt(text, found.line);
    if (!start || ticked.has(found)) return { refused: 'line-changed', line };
    ticked.add(found);
    const from = start.from + start.text.indexOf(`[${found.task}]`) + 1;
    changes.push({ from, to: from + found.task.length, insert: sign });
  }
  const after = applyChanges(text, changes);
  const now = readOutline(after, findBody(after)).items;
  const isSame = now.length === items.length && now.every((item, index) => item.text === items[index]?.text);
  return isSame && frontMatterUnchanged(text, after) ? { changes } : { refused: 'guard-failed' };
}

/** Something may be told under two headings, and be one line. */
function withoutRepeats(lines: readonly LineToTick[]): readonly LineToTick[] {
  return lines.filter(({ source, line }, index) => lines.findIndex((each) => each.line === line && each.source === source) === index);
}
