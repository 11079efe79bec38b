import { isoDuration, type Journal, type PersonSummary } from '../../journal/journal';
import type { Command } from '../command.mts';

/** Everybody but me. */
export const people: Command = {
  name: 'people',
  usage: '[--promises | --without-note]',
  does: 'Lists everybody, with the last conversation and when the next one is due; or those who were there and have no note. With --promises, how promises went, both ways.',
  options: { 'without-note': { type: 'boolean' }, promises: { type: 'boolean' } },
  positionals: { least: 0, most: 0 },
  writes: false,
  run: ({ journal, given }) => {
    if (given.isSet('without-note')) return withoutNote(journal);
    const all = journal.people();
    if (given.isSet('promises')) return withPromises(journal, all);
    return { data: all.map(dataOf), text: all.map((person) => lineOf(journal, person)).join('\n') };
  },
};

function withoutNote(journal: Journal) {
  const unknown = journal.unknownPeople();
  const lines = unknown.map(({ name, conversations, last, path, line }) => `${name} · ${conversations === 1 ? '1 conversation' : `${conversations} conversations`} · last ${last} · ${path}:${line}`);
  return { data: unknown, text: lines.join('\n') };
}

function withPromises(journal: Journal, all: readonly PersonSummary[]) {
  const counted = all.map((person) => ({ person, promises: journal.promiseRecord(person.path) }));
  const { promiseCounts } = journal.words;
  const lines = counted.flatMap(({ person, promises: { mine, theirs } }) => {
    const parts = [['I', promiseCounts(mine)], ['they', promiseCounts(theirs)]].filter(([, counts]) => counts !== '').map(([who, counts]) => `${who}: ${counts}`);
    return parts.length === 0 ? [] : [`${person.name} · ${parts.join(' · ')}`];
  });
  return { data: counted.map(({ person, promises }) => ({ ...dataOf(person), promises })), text: lines.join('\n') };
}

function dataOf({ path, name, aliases, relation, circle, cadence, lastContact, dueOn, state, birthday, openFollowUps }: PersonSummary): object {
  return { path, name, aliases, relation, circle, cadence: cadence && isoDuration(cadence), lastContact, dueOn, state, birthday, openFollowUps };
}

function lineOf({ words }: Journal, person: PersonSummary): string {
  const parts = [
    person.name,
    person.relation ?? '',
    person.lastContact === null ? 'not talked yet' : `last ${person.lastContact}`,
    person.cadence ? words.cadence(person.cadence) : '',
    dueWords(person),
    person.openFollowUps === 0 ? '' : `${person.openFollowUps} open`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** The word "overdue" is never shown for a person. */
function dueWords({ dueOn, state }: PersonSummary): string {
  if (dueOn === null) return '';
  if (state === 'paused' || state === 'snoozed') return state;
  return state === 'due' || state === 'overdue' ? `due since ${dueOn}` : `due on ${dueOn}`;
}
