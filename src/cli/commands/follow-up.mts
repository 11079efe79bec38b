import type { Command } from '../command.mts';
import { findPerson } from '../find-person.mts';
import { givenDate, neededText } from '../given-date.mts';
import { answerOf } from '../outcome.mts';

/** Adds a follow-up to a person's note. */
export const followUp: Command = {
  name: 'follow-up',
  usage: 'NAME --text T [--due DATE] [--waiting]',
  does: 'Adds a follow-up: what you promised, or with --waiting what they owe you.',
  options: { text: { type: 'string' }, due: { type: 'string' }, waiting: { type: 'boolean' } },
  positionals: { least: 1, most: 1 },
  writes: true,
  run: async (asked) => {
    const { journal, given } = asked;
    const [name = ''] = given.positionals;
    const outcome = await journal.addFollowUp({
      people: [{ path: findPerson(journal, name) }],
      text: neededText(asked, 'text'),
      dueOn: givenDate(asked, 'due', 'future') ?? null,
      owner: given.isSet('waiting') ? 'them' : 'me',
      activePath: null,
    });
    return answerOf(asked, outcome, ({ changed, followUpId }) => ({ changed, id: followUpId }));
  },
};
