import type { CalendarDate } from '../calendar-date';
import { addBelow } from '../edits/add-below';
import { changeDue } from '../edits/follow-up-edits';
import { applyChanges, differenceOf } from '../notes/change';
import { isRefusal } from '../notes/edit';
import type { ActionOutcome } from './action';
import { done, followUpIdAt, undoOf, type Acting } from './acting';
import { handleOf, named } from './complete-follow-up';

/** *Change the date* of a promise: 📅 itself, not when I will look at it. */
export interface ChangeDateRequest {
  readonly id: string;
  /** null takes the day away. */
  readonly dueOn: CalendarDate | null;
  /** They were told: a line `#told` is written below it. */
  readonly told: boolean;
}

/** Writes 📅, and below the line that they were told, if they were. Source: follow-ups.md, Follow-ups. */
export async function changeDate(acting: Acting, { id, dueOn, told }: ChangeDateRequest): Promise<ActionOutcome> {
  const entry = acting.index.agenda.byId(id, acting.index.links);
  if (!entry) return { refused: 'line-not-open' };
  const { path } = entry.record;
  const { due } = entry.followUp;
  let line = entry.followUp.at.line;
  const outcome = await acting.store.edit(path, (text) => {
    const moved = changeDue(text, handleOf(entry), dueOn, acting.settings.vault.tasks.format);
    if (isRefusal(moved)) return moved;
    const after = applyChanges(text, moved.changes);
    const from = moved.changes[0]?.from;
    if (from !== undefined) line = after.slice(0, from).split('\n').length - 1;
    if (!told) return moved;
    const below = addBelow(after, line, `#told ${acting.now.today} ${toldWords(due, dueOn)}`);
    return isRefusal(below) ? below : { changes: differenceOf(text, applyChanges(after, below.changes)) };
  });
  if (isRefusal(outcome)) return named(outcome, path);
  return done(acting, { deed: 'date-changed', on: dueOn, told }, undoOf(path, outcome), { followUpId: followUpIdAt(acting, path, line) });
}

function toldWords(from: CalendarDate | null, to: CalendarDate | null): string {
  if (to === null) return 'no date any more';
  return from === null ? `by ${to}` : `moved to ${to}`;
}
