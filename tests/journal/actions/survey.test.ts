import { describe, expect, it } from 'vitest';
import type { Survey } from '../../../src/journal/journal';
import { journalOf, lines, notesOf } from './journal-of';

type Notes = Readonly<Record<string, string>>;

const props = (...properties: readonly string[]): string => lines('---', ...properties, '---', 'Words.');
const PERSON = props('type: person');

/** So many notes in a folder, each of them alike. */
const notesIn = (folder: string, count: number, text: string): Notes => Object.fromEntries(Array.from({ length: count }, (_, index) => [`${folder}/N${index}.md`, text]));

async function surveyOf(notes: Notes, settings: Parameters<typeof journalOf>[1] = {}): Promise<Survey> {
  const { journal, store } = journalOf(notes, settings);
  const survey = await journal.survey();
  if (!survey) throw new Error('ended');
  expect(await notesOf(store)).toEqual(notes);
  return survey;
}

/** `Folk: 3 of 4 person by email, phone` */
const folders = async (notes: Notes, settings?: Parameters<typeof journalOf>[1]): Promise<readonly string[]> =>
  (await surveyOf(notes, settings)).folders.map(({ path, kind, notes: count, of, because }) => `${path}: ${count} of ${of} ${kind} by ${because.join(', ')}`);
const spellings = async (notes: Notes): Promise<readonly string[]> => (await surveyOf(notes)).spellings.map(({ name, property, notes: count, example }) => `${name} is ${property} in ${count}: ${example}`);

const MAIL = props('email: a@x.example', 'Phone: "1"');
const DANA = { 'People/Dana Li.md': props('aliases: [Dana]'), 'People/Ravi.md': props('role: VP') };

describe('a folder is proposed', () => {
  const cases: readonly (readonly [sentence: string, notes: Notes, proposed: readonly string[]])[] = [
    ['for people where three notes have two properties of people', notesIn('Folk', 3, MAIL), ['Folk: 3 of 3 person by email, Phone']],
    ['by the properties as they are spelled, the three that most have', { ...notesIn('Folk', 3, props('E-mail: a', 'Birth Day: 1', 'BDay: --03-05', 'company: x', 'phone: 2')), 'Folk/P.md': props('company: x', 'phone: 2') }, ['Folk: 4 of 4 person by company, phone, E-mail']],
    ['where at least half of its notes look so', { ...notesIn('Folk', 3, MAIL), 'Folk/A.md': 'x', 'Folk/B.md': 'x', 'Folk/C.md': props('a: [') }, ['Folk: 3 of 6 person by email, Phone']],
    ['for meetings where three notes name people', { ...DANA, ...notesIn('Calls', 3, props('attendees: "[[Dana]]"')) }, ['Calls: 3 of 3 meeting by attendees']],
    ['each for itself, the one with the most notes first', { ...notesIn('Folk', 3, MAIL), ...notesIn('Work/Crew', 4, MAIL) }, ['Work/Crew: 4 of 4 person by email, Phone', 'Folk: 3 of 3 person by email, Phone']],
  ];
  it.each(cases)('%s', async (_sentence, notes, proposed) => {
    expect(await folders(notes)).toEqual(proposed);
  });

  const none: readonly (readonly [sentence: string, notes: Notes])[] = [
    ['two notes look so', notesIn('Folk', 2, MAIL)],
    ['less than half of its notes look so', { ...notesIn('Folk', 3, MAIL), ...Object.fromEntries(['a', 'b', 'c', 'd'].map((each) => [`Folk/${each}.md`, 'x'])) }],
    ['its notes have one property of people only', notesIn('Folk', 5, props('email: a@x.example', 'color: red'))],
    ['its notes are people already', { ...notesIn('People', 3, MAIL), ...notesIn('Folk', 3, props('type: person', 'email: a', 'phone: 1')) }],
    ['its notes are templates', { ...notesIn('Templates', 3, MAIL), ...notesIn('Folk', 3, props('email: {{mail}}', 'phone: 1')) }],
    ['its notes are days', { 'Log/2026-11-01.md': MAIL, 'Log/2026-11-02.md': MAIL, 'Log/2026-11-03.md': MAIL }],
    ['its notes name nobody who is known', { ...DANA, ...notesIn('Calls', 3, props('attendees: "[[Nora]]"')) }],
    ['there is no folder', { 'A.md': MAIL, 'B.md': MAIL, 'C.md': MAIL }],
    ['its notes are copies of a conflict', { 'Folk/A.md': MAIL, 'Folk/A (Conflicted copy a).md': MAIL, 'Folk/A.sync-conflict-20261119-101010-ABCDEFG.md': MAIL }],
    ['its notes are books and recipes', { ...notesIn('Books', 5, props('title: Dune', 'category: novel', 'author: x')), ...notesIn('Recipes', 5, props('title: Soup', 'category: quick', 'frequency: weekly')) }],
    ['its notes are meetings already, by their attendees and their day', { ...DANA, ...notesIn('Calls', 3, props('attendees: "[[Dana Li]]"', 'date: 2026-11-06')) }],
  ];
  it.each(none)('not where %s', async (_sentence, notes) => {
    expect(await folders(notes)).toEqual([]);
  });

  it('not where the user has taken it out', async () => {
    expect(await folders({ ...notesIn('Team', 3, MAIL), ...notesIn('Shop/Buyers', 3, MAIL) }, { excludedFolders: ['Team', 'Shop'] })).toEqual([]);
  });
});

describe('a spelling is proposed', () => {
  const people = (...properties: readonly string[]): Notes => notesIn('People', 3, props(...properties));
  const cases: readonly (readonly [sentence: string, notes: Notes, proposed: readonly string[]])[] = [
    ['for the last contact', people('latest chat: 2026-11-06'), ['latest chat is last_contact in 3: 2026-11-06']],
    ['for the next contact', people('ping-again: "[[2026-12-01]]"'), ['ping-again is next_contact in 3: [[2026-12-01]]']],
    ['for the cadence, as a word or as a number of days', { ...notesIn('People', 2, props('reach_every: 2 weeks')), 'People/X.md': props('Reach Every: 30') }, ['reach_every is cadence in 3: 2 weeks']],
    ['for the birthday', people('birth_date: 1980-03-05'), ['birth_date is birthday in 3: 1980-03-05']],
    ['for the people of meetings, where all of them are known', { ...DANA, ...notesIn('Meetings', 3, props('guests: ["[[People/Dana Li]]", Dana]')) }, ['guests is people in 3: ["[[People/Dana Li]]","Dana"]']],
    ['those in the most notes first', { ...people('latest_chat: 2026-11-06'), ...notesIn('Contacts', 4, props('birth_date: 1980-03-05')) }, ['birth_date is birthday in 4: 1980-03-05', 'latest_chat is last_contact in 3: 2026-11-06']],
    ['not if it stands in two notes only', notesIn('People', 2, props('latest_chat: 2026-11-06')), []],
    ['not if it is known', people('last_contact: 2026-11-06', 'Last Met: 2026-11-06', 'cadence: weekly', 'birthday: 1980-03-05'), []],
    ['not by its name alone', people('latest_chat: nice', 'next: ask her', 'keep_in_mind: tea', 'birth_place: Bern'), []],
    ['not by its value alone', people('hired: 2026-11-06', 'size: 41', 'rating: weekly'), []],
    ['not in notes that are nobody’s', notesIn('Notes', 5, props('latest_chat: 2026-11-06')), []],
    ['not where one of the people is not known', { ...DANA, ...notesIn('Meetings', 3, props('guests: [Dana, Nora]')) }, []],
    ['not for the day on which a note was changed', people('last_modified: 2026-11-06', 'Last updated: 2026-11-06', 'last-edited: 2026-11-06'), []],
  ];
  it.each(cases)('%s', async (_sentence, notes, proposed) => {
    expect(await spellings(notes)).toEqual(proposed);
  });

  it('not if the user has named it already', async () => {
    expect((await surveyOf(people('latest_chat: 2026-11-06'), { spellings: { last_contact: ['Latest Chat'] } })).spellings).toEqual([]);
  });
});

describe('a survey', () => {
  const vault = { ...notesIn('Folk', 70, MAIL), ...notesIn('Notes', 50, 'x') };

  it('tells how far it has come, to the end', async () => {
    const told: string[] = [];
    const survey = await journalOf(vault).journal.survey((done, total) => told.push(`${done}/${total}`) > 0);
    expect(told).toEqual(['50/120', '100/120', '120/120']);
    expect(survey?.folders.map(({ notes }) => notes)).toEqual([70]);
  });

  it('ends where it is told to, and proposes nothing', async () => {
    const told: number[] = [];
    expect(await journalOf(vault).journal.survey((done) => told.push(done) < 2)).toBeUndefined();
    expect(told).toEqual([50, 100]);
  });

  it('passes over notes that go while it runs, and those that cannot be read', async () => {
    const { journal, store } = journalOf({ ...notesIn('Folk', 60, MAIL), 'Folk/Z.md': '\uFEFF---\r\nemail: a\r\nphone: 1\r\n---', 'Folk/Y.md': props('a: [') });
    const survey = await journal.survey(() => {
      store.remove('Folk/N59.md');
      return true;
    });
    expect(survey?.folders).toMatchObject([{ path: 'Folk', kind: 'person', notes: 60, because: ['email', 'Phone', 'phone'] }]);
  });

  it('finds nothing in an empty vault, and nothing anew in the one that it was made for', async () => {
    const nothing = { folders: [], spellings: [] };
    expect(await surveyOf({})).toEqual(nothing);
    expect(await surveyOf({ ...DANA, 'People/Bo.md': PERSON, 'Meetings/2026-11-06 Dana.md': props('people: Dana', 'status: held'), '2026-11-12.md': lines('- lunch with [[Dana Li]]') })).toEqual(nothing);
  });
});
