import { isRefusal, type ActionOutcome } from '../journal/journal';
import type { Answer, Asked } from './command.mts';
import { NotDone } from './failures.mts';

type Done = Extract<ActionOutcome, { readonly done: unknown }>;

/** The answer of a command that writes: what was done, in words, and the notes that were changed. Throws `NotDone`. */
export function answerOf({ journal, given }: Asked, outcome: ActionOutcome, dataOf: (done: Done) => object): Answer {
  if (isRefusal(outcome)) throw new NotDone(journal.words.refusal(outcome));
  const lead = given.isSet('dry-run') ? 'Would change' : 'Changed';
  const left = outcome.reservations.map((each) => journal.words.refusal(each).replace(/^Nothing was changed/, 'Not done'));
  const lines = [journal.words.deed(outcome.done), ...left, ...outcome.changed.map((path) => `${lead}: ${path}`)];
  return { data: dataOf(outcome), text: lines.join('\n') };
}
