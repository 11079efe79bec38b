import type { Command } from '../command.mts';
import { findPerson } from '../find-person.mts';

/** What to know before talking. */
export const brief: Command = {
  name: 'brief',
  usage: 'NAME…',
  does: 'Says what to know before talking with somebody, or with several.',
  options: {},
  positionals: { least: 1, most: Infinity },
  writes: false,
  run: ({ journal, given }) => {
    const people = given.positionals.map((name) => findPerson(journal, name));
    return { data: journal.brief(people), text: journal.briefMarkdown(people) };
  },
};
