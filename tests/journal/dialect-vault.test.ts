import { describe, expect, it } from 'vitest';
import { DEFAULT_VAULT_FACTS, isoDuration, type CalendarDate, type Journal, type PersonSummary } from '../../src/journal/journal';
import type { ProblemCode } from '../../src/journal/problem';
import { dialectVault } from '../support/dialect-vault';
import { differences, NO_DIFFERENCES } from '../support/dialects/differences';
import type { VaultKnowledge } from '../support/dialects/known';
import { openNotes } from './open-notes';
import { settingsWith } from './records/read-record';
import { SEED } from '../support/run-size';

const TODAY: CalendarDate = '2026-11-19';
const TIME_NOW = '12:00';

/** Each question to the journal, and what the generator knows of the answer. */
const QUESTIONS: readonly (readonly [question: string, answer: (journal: Journal, knows: VaultKnowledge) => Iterable<object>, known: (knows: VaultKnowledge) => Iterable<object>])[] = [
  ['counts the notes', (journal) => [journal.counts()], ({ counts }) => [counts]],
  [
    'knows everybody: names, relations, rhythms, birthdays, last conversations, states',
    (journal) => journal.people().map(shown),
    ({ people }) => people.values(),
  ],
  ['knows each of them alone', (journal, { people }) => [...people.keys()].flatMap((path) => journal.person(path) ?? []).map(shown), ({ people }) => people.values()],
  [
    'knows the conversations of each of them',
    (journal, { people }) => [...people.keys()].flatMap((path) => journal.interactions(path).map((talk) => ({ ...talk, of: path }))),
    ({ people, conversations }) => conversations.flatMap((talk) => talk.people.filter((path) => people.has(path)).map((path) => ({ ...talk, of: path }))),
  ],
  ['knows every conversation, with its source', (journal) => journal.interactions(), ({ conversations }) => conversations],
  [
    'knows every follow-up, in its section',
    (journal) => journal.due({ limit: Infinity }).sections.flatMap(({ rows }) => rows).map(({ section, text, people, promisedOn, lookOn, daysLate, owner, path, line }) => ({ section, text, people, promisedOn, lookOn, daysLate, owner, path, line })),
    ({ followUps }) => followUps,
  ],
  ['knows whom to get in touch with', (journal) => journal.due({ limit: Infinity }).getInTouch.rows.map(({ person }) => ({ person })), ({ getInTouch }) => getInTouch.map((person) => ({ person }))],
  ['knows everything noted', (journal) => journal.entries().map(({ kind, state, text, people, date, path, line, isPrivate }) => ({ kind, state, text, people, date, path, line, private: isPrivate })), ({ entries }) => entries],
  [
    'knows what is noted about some of them',
    (journal, { people }) => some(people).flatMap((path) => journal.entries({ person: path }).map(({ path: at, line }) => ({ of: path, at, line }))),
    ({ people, entries }) => some(people).flatMap((path) => entries.filter((entry) => entry.people.includes(path)).map(({ path: at, line }) => ({ of: path, at, line }))),
  ],
  [
    'finds every problem, and no other',
    (journal) => journal.problems().map(({ level, path, at, property, code }) => ({ level, path, line: at.line === null ? null : at.line + 1, property, code })),
    ({ problems }) => problems,
  ],
  ['lists those who were there and have no note', (journal) => journal.unknownPeople().map(({ name, conversations, last }) => ({ name, conversations, last })), ({ unknownPeople }) => unknownPeople],
];

/** Every twelfth of the people. */
function some(people: VaultKnowledge['people']): readonly string[] {
  return [...people.keys()].filter((_path, index) => index % 12 === 0);
}

/** What is known of a person, out of what the journal says of them. */
function shown({ path, name, aliases, relation, circle, cadence, lastContact, dueOn, state, birthday, openFollowUps }: PersonSummary): object {
  return { path, name, aliases, relation, circle, cadence: cadence && isoDuration(cadence), lastContact, dueOn, state, birthday, openFollowUps };
}

const EVERY_PROBLEM: Readonly<Record<ProblemCode, true>> = {
  'front-matter-unreadable': true, 'note-too-large': true, 'note-has-nul-bytes': true, 'note-has-conflict-markers': true, 'value-not-understood': true, 'date-ambiguous': true, 'date-impossible': true, 'line-date-impossible': true, 'spellings-disagree': true,
  'name-ambiguous': true, 'alias-as-link': true, 'link-unquoted': true, 'tasks-will-not-see': true, 'two-selves': true, 'bosses-in-a-circle': true, 'likely-twins': true, 'date-in-future': true, 'sync-conflict-copy': true,
};

const request = { notes: 4000, seed: SEED, today: TODAY, timeNow: TIME_NOW, daily: 'withDots' } as const;
const vault = dialectVault(request);

describe(`a vault of ${vault.notes.size} notes in mixed dialects (seed ${SEED})`, () => {
  const { notes, config, knows } = vault;
  const settings = settingsWith({ vault: { ...DEFAULT_VAULT_FACTS, dailyNotes: config.dailyNotes, templateFolders: [config.templates.folder] } });
  const { journal } = openNotes(Object.fromEntries(notes), { today: TODAY, timeNow: TIME_NOW, settings });

  it('holds every problem that there is, and the same notes for the same seed', () => {
    expect(new Set(knows.problems.map(({ code }) => code))).toEqual(new Set(Object.keys(EVERY_PROBLEM)));
    expect(dialectVault(request).notes).toEqual(notes);
  });

  it.each(QUESTIONS)('%s', (_question, answer, known) => {
    expect(differences(answer(journal, knows), known(knows))).toEqual(NO_DIFFERENCES);
  });
});
