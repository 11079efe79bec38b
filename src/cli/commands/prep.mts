import type { Command } from '../command.mts';
import { NotDone } from '../failures.mts';
import { findPerson } from '../find-person.mts';
import { givenDate } from '../given-date.mts';
import { answerOf } from '../outcome.mts';

/** The sheet for a one-on-one. */
export const prep: Command = {
  name: 'prep',
  usage: 'NAME [--on DATE] [--write]',
  does: 'Prints the sheet for a one-on-one, of the next one where no day is given; --write makes the note.',
  options: { on: { type: 'string' }, write: { type: 'boolean' } },
  positionals: { least: 1, most: 1 },
  writes: true,
  run: async (asked) => {
    const { journal, given } = asked;
    const [name = ''] = given.positionals;
    const person = findPerson(journal, name);
    const on = givenDate(asked, 'on', 'future') ?? journal.nextOneOnOne(person)?.on ?? journal.today();
    // A sheet that stands already is what was asked for: nothing is changed.
    if (given.isSet('write')) return answerOf(asked, await journal.prepareOneOnOne({ person, on }), ({ changed }) => ({ changed }));
    const sheet = journal.sheet({ person, on });
    const markdown = journal.sheetMarkdown({ person, on });
    if (!sheet || markdown === undefined) throw new NotDone(`There is no note of ${name}.`);
    return { data: sheet, text: markdown };
  },
};
