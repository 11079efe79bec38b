import type { Command } from '../command.mts';
import { WrongUsage } from '../failures.mts';
import { findFollowUp } from '../find-follow-up.mts';
import { givenDate } from '../given-date.mts';
import { answerOf } from '../outcome.mts';

/** Snoozes a follow-up; what was promised stays. */
export const snooze: Command = {
  name: 'snooze',
  usage: '(ID | PATH:LINE --text T) --until DATE',
  does: 'Puts a follow-up off until a day; the day that was promised stays.',
  options: { text: { type: 'string' }, until: { type: 'string' } },
  positionals: { least: 1, most: 1 },
  writes: true,
  run: async (asked) => {
    const until = givenDate(asked, 'until', 'future');
    if (until === undefined) throw new WrongUsage('--until is missing.');
    const outcome = await asked.journal.snoozeFollowUp({ id: findFollowUp(asked), until });
    return answerOf(asked, outcome, ({ changed, followUpId }) => ({ changed, id: followUpId }));
  },
};
