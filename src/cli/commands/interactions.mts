import type { Interaction } from '../../journal/journal';
import type { Command } from '../command.mts';
import { findPerson } from '../find-person.mts';

/** Conversations, newest first. */
export const interactions: Command = {
  name: 'interactions',
  usage: '[NAME]',
  does: 'Lists conversations, newest first, of one person or of all.',
  options: {},
  positionals: { least: 0, most: 1 },
  writes: false,
  run: ({ journal, given }) => {
    const [name] = given.positionals;
    const all = journal.interactions(name === undefined ? undefined : findPerson(journal, name));
    return { data: all.map(dataOf), text: all.map(lineOf).join('\n') };
  },
};

function dataOf({ date, channel, status, people, unknown, path, line, source }: Interaction): object {
  return { date, channel, status, people, unknown, path, line, source };
}

function lineOf({ date, channel, status, people, unknown, path, line }: Interaction): string {
  const names = [...people.map((each) => each.slice(each.lastIndexOf('/') + 1).replace(/\.md$/i, '')), ...unknown];
  const what = [channel ?? 'conversation', status === 'held' ? '' : `(${status})`].filter((part) => part !== '').join(' ');
  return `${date}  ${what} · ${names.join(', ')} · ${path}:${line}`;
}
