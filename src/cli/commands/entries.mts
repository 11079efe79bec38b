import { ENTRY_KINDS, type EntryKind, type EntryRow } from '../../journal/journal';
import type { Command } from '../command.mts';
import { WrongUsage } from '../failures.mts';
import { findPerson } from '../find-person.mts';

/** Things noted: details, wins, problems, thanks. Private ones are shown here, and marked. */
export const entries: Command = {
  name: 'entries',
  usage: '[NAME] [--kind K]',
  does: `Lists what is noted, newest first, about one person or all. Kinds: ${ENTRY_KINDS.join(', ')}.`,
  options: { kind: { type: 'string' } },
  positionals: { least: 0, most: 1 },
  writes: false,
  run: ({ journal, given }) => {
    const [name] = given.positionals;
    const kind = kindOf(given.text('kind'));
    const rows = journal.entries({ ...(name === undefined ? {} : { person: findPerson(journal, name) }), ...(kind === undefined ? {} : { kind }) });
    return { data: rows.map(dataOf), text: rows.map(lineOf).join('\n') };
  },
};

function kindOf(given: string | undefined): EntryKind | undefined {
  if (given === undefined) return undefined;
  const kind = ENTRY_KINDS.find((each) => each === given);
  if (!kind) throw new WrongUsage(`There is no kind “${given}”. Kinds are ${ENTRY_KINDS.join(', ')}.`);
  return kind;
}

function dataOf({ kind, state, text, people, date, path, line, isPrivate }: EntryRow): object {
  return { kind, state, text, people, date, path, line, private: isPrivate };
}

function lineOf({ kind, state, text, people, date, path, line, isPrivate }: EntryRow): string {
  const names = people.map((each) => each.slice(each.lastIndexOf('/') + 1).replace(/\.md$/i, '')).join(', ');
  const marks = [state === 'fact' ? '' : state, isPrivate ? 'private' : ''].filter((mark) => mark !== '').join(', ');
  return `${date ?? 'no date   '}  ${kind}${marks === '' ? '' : ` (${marks})`}: ${text}${names === '' ? '' : ` · ${names}`} · ${path}:${line}`;
}
