import { ENTRY_KINDS } from '../../journal/journal';
import type { Command } from '../command.mts';
import { WrongUsage } from '../failures.mts';
import { findPerson } from '../find-person.mts';
import { neededText } from '../given-date.mts';
import { answerOf } from '../outcome.mts';

/** Notes one thing about somebody. */
export const capture: Command = {
  name: 'capture',
  usage: 'NAME --kind K --text T [--private]',
  does: 'Notes one thing about somebody: a detail, a win, thanks, a point to talk about …',
  options: { kind: { type: 'string' }, text: { type: 'string' }, private: { type: 'boolean' } },
  positionals: { least: 1, most: 1 },
  writes: true,
  run: async (asked) => {
    const { journal, given } = asked;
    const [name = ''] = given.positionals;
    const wanted = neededText(asked, 'kind');
    const kind = ENTRY_KINDS.find((each) => each === wanted);
    if (!kind) throw new WrongUsage(`There is no kind “${wanted}”. Kinds are ${ENTRY_KINDS.join(', ')}.`);
    const outcome = await journal.capture({ people: [{ path: findPerson(journal, name) }], kind, text: neededText(asked, 'text'), isPrivate: given.isSet('private'), activePath: null });
    return answerOf(asked, outcome, ({ changed }) => ({ changed }));
  },
};
