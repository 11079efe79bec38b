import type { Command } from '../command.mts';
import { findFollowUp } from '../find-follow-up.mts';
import { answerOf } from '../outcome.mts';

/** Completes a follow-up. */
export const done: Command = {
  name: 'done',
  usage: '(ID | PATH:LINE --text T)',
  does: 'Completes a follow-up, named by the id that `due` shows, or by its place and words.',
  options: { text: { type: 'string' } },
  positionals: { least: 1, most: 1 },
  writes: true,
  run: async (asked) => {
    const outcome = await asked.journal.completeFollowUp({ id: findFollowUp(asked) });
    return answerOf(asked, outcome, ({ changed, followUpId }) => ({ changed, id: followUpId }));
  },
};
