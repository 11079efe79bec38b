import type { EditResult } from '../notes/edit';
import { applyChanges } from '../notes/change';
import { findBody } from '../notes/front-matter';
import { frontMatterUnchanged, guardText } from '../notes/guard';
import { lineAt } from '../notes/lines';
import { readOutline, type ListItem } from '../notes/outline';

/** A list item with an open box, as it was read: its words as a whole line, and its number then (from 0). */
export interface LineToTick {
  readonly source: string;
  readonly line: number;
}

/** A list item with a box. */
type Task = ListItem & { readonly task: string };

/**
 * Ticks open check boxes, each found by its exact line: the one on its old place, else the only one of those words.
 * Refuses where one is not there any more, or stands there more than once, or where two lines would tick one box.
 */
export function tickLines(text: string, lines: readonly LineToTick[]): EditResult {
  const refusal = guardText(text);
  if (refusal) return refusal;
  const { items } = readOutline(text, findBody(text));
  const ticked = new Set<Task>();
  const changes = [];
  for (const { source, line } of withoutRepeats(lines)) {
    const same = items.filter((item): item is Task => item.source === source && item.task !== null);
    const found = same.find((item) => item.line === line) ?? (same.length === 1 ? same[0] : undefined);
    if (!found) return { refused: same.length > 1 ? 'line-ambiguous' : 'line-changed', line };
    const start = lineAt(text, found.line);
    if (!start || ticked.has(found)) return { refused: 'line-changed', line };
    ticked.add(found);
    const from = start.from + start.text.indexOf(`[${found.task}]`) + 1;
    changes.push({ from, to: from + found.task.length, insert: 'x' });
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
