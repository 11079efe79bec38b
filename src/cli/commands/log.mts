import type { Command } from '../command.mts';
import { findPerson } from '../find-person.mts';
import { WrongUsage } from '../failures.mts';
import { givenDate, neededText } from '../given-date.mts';
import { answerOf } from '../outcome.mts';

/** Logs an interaction. */
export const log: Command = {
  name: 'log',
  usage: 'NAME… --text T [--on DATE] [--channel C] [--follow-up T --due DATE]',
  does: 'Logs a conversation: with one person in their note, with several as a meeting note.',
  options: { text: { type: 'string' }, on: { type: 'string' }, channel: { type: 'string' }, 'follow-up': { type: 'string' }, due: { type: 'string' } },
  positionals: { least: 1, most: Infinity },
  writes: true,
  run: async (asked) => {
    const { journal, given } = asked;
    const text = neededText(asked, 'text');
    const promise = given.text('follow-up');
    const dueOn = givenDate(asked, 'due', 'future') ?? null;
    if (promise === undefined && dueOn !== null) throw new WrongUsage('--due is the day of a --follow-up, which is missing.');
    const outcome = await journal.logInteraction({
      people: given.positionals.map((name) => ({ path: findPerson(journal, name) })),
      text,
      on: givenDate(asked, 'on', 'past') ?? journal.today(),
      channel: given.text('channel')?.trim() || null,
      followUps: promise === undefined ? [] : [{ text: promise, dueOn, owner: 'me' }],
    });
    return answerOf(asked, outcome, ({ changed }) => ({ changed }));
  },
};
