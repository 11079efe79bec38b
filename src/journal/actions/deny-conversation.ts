import type { CalendarDate } from '../calendar-date';
import { appendTag } from '../edits/append-tag';
import { inTurn } from '../edits/in-turn';
import { interactionsIn } from '../index/interactions';
import { isRefusal } from '../notes/edit';
import { lineAt } from '../notes/lines';
import { recordReader } from '../records/record';
import type { ActionOutcome } from './action';
import { done, undoOf, type Acting } from './acting';
import { propertyEdits } from './change-people';
import { named } from './complete-follow-up';

/** *That was not a conversation*: one that `interactions` answered, by its place. */
export interface DenyRequest {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  readonly date: CalendarDate;
}

/**
 * A meeting gets `status: cancelled`; a log line, a mention, a reach-out and a dated heading get `#mention`. Refused where
 * the note tells another story by now, and for `last_contact`, which only the user can know. Source: follow-ups.md, The sidebar.
 */
export async function denyConversation(acting: Acting, { path, line, date }: DenyRequest): Promise<ActionOutcome> {
  const text = await acting.store.read(path);
  if (text === undefined) return { refused: 'note-missing', path };
  const record = recordReader(acting.rules)(path, text);
  const found = interactionsIn(record, acting.index.links, acting.now).find((each) => each.line === line && each.date === date);
  if (!found || found.source === 'property') return { refused: 'line-changed', path, line: line - 1 };
  const isNote = found.source === 'meeting' && record.meeting?.date === date && !record.datedHeadings.some(({ at }) => at.line === line - 1);
  const source = (lineAt(text, line - 1)?.text ?? '').replace(/^\uFEFF/, '');
  const outcome = await acting.store.edit(path, (current) => (isNote ? inTurn(current, propertyEdits(acting, { status: 'cancelled' })) : appendTag(current, { source, line: current === text ? line - 1 : null }, '#mention')));
  return isRefusal(outcome) ? named(outcome, path) : done(acting, { deed: 'conversation-denied', on: date }, undoOf(path, outcome));
}
