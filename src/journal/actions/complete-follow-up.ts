import { isRefusal, type Refusal } from '../notes/edit';
import { completeFollowUp as completion } from '../edits/follow-up-edits';
import type { FollowUpHandle } from '../edits/locate';
import type { AgendaEntry } from '../index/agenda';
import { rowDateOf } from '../index/agenda';
import { peopleAbout } from '../index/interactions';
import { lineAt } from '../notes/lines';
import { nameOf } from '../notes/note-name';
import type { ActionOutcome } from './action';
import { done, followUpIdAt, undoOf, type Acting } from './acting';
import type { CompleteFollowUpRequest } from './requests';

/** *Complete follow-up*: ticks it, with the day; a recurring one makes its next line. */
export async function completeFollowUp(acting: Acting, request: CompleteFollowUpRequest): Promise<ActionOutcome> {
  const entry = acting.index.agenda.byId(request.id, acting.index.links);
  if (!entry) return { refused: 'line-not-open' };
  const { record, followUp } = entry;
  const { today } = acting.now;
  // rrule is loaded only when a line recurs; the edit itself stays synchronous.
  const recurrence = followUp.recurrence === null ? undefined : await import('../notes/recurrence');
  const before = new Set(acting.index.agenda.inNote(record.path, acting.index.links).map((each) => each.followUp.id));
  const outcome = await acting.store.edit(record.path, (text) =>
    completion(text, handleOf(entry), {
      today,
      format: acting.settings.vault.tasks.format,
      nextDates: (rule, dates) => recurrence?.nextOccurrence(rule, dates, today) ?? (recurrence?.isRecurrence(rule) ? 'over' : undefined),
      ...(request.rewritten ? { rewritten: request.rewritten } : {}),
    }),
  );
  if (isRefusal(outcome)) return named(outcome, record.path);
  const nextLine = followUp.recurrence === null ? null : firstChangedLine(outcome);
  const followUpId = nextLine === null ? null : (followUpIdAt(acting, record.path, nextLine) ?? acting.index.agenda.inNote(record.path, acting.index.links).find((each) => !before.has(each.followUp.id))?.followUp.id ?? null);
  const next = followUpId === null ? undefined : acting.index.agenda.byId(followUpId, acting.index.links);
  const contactWith = followUp.reachOut ? peopleAbout(followUp.references, record, acting.index.links).map(nameOf) : [];
  const deed = { deed: 'completed', text: followUp.words, recurs: next !== undefined, nextOn: next ? rowDateOf(next.followUp) : null, contactWith } as const;
  return done(acting, deed, undoOf(record.path, outcome), { followUpId });
}

/** How the follow-up is found again in the text as it is now. */
export function handleOf({ record, followUp }: AgendaEntry): FollowUpHandle {
  return { path: record.path, source: followUp.source, blockId: followUp.blockId, line: followUp.at.line, textHash: record.textHash };
}

/** A refusal that names its note. */
export function named(refusal: Refusal, path: string): Refusal {
  return { path, ...refusal };
}

/** Line (from 0) of the first change in the text after it. */
function firstChangedLine({ after, changes }: { readonly after: string; readonly changes: readonly { readonly from: number }[] }): number | null {
  const from = Math.min(...changes.map((change) => change.from));
  for (let number = 0; ; number++) {
    const line = lineAt(after, number);
    if (!line) return null;
    if (from <= line.to) return number;
  }
}
