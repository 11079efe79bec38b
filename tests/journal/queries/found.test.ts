import { describe, expect, it } from 'vitest';
import type { Found } from '../../../src/journal/journal';
import { openNotes } from '../open-notes';
import { note, settingsWith } from '../records/read-record';

type Notes = Readonly<Record<string, string>>;

const person = (...properties: readonly string[]): string => note('---', 'type: person', ...properties, '---');
const meeting = (people: string, ...more: readonly string[]): string => note('---', `people: ${people}`, ...more, '---');
const found = (notes: Notes): Found => openNotes(notes).journal.found();
/** `folder People 2` */
const marks = (by: Found['people']['by']): readonly string[] => by.map(({ because, paths }) => `${because.by} ${because.value} ${paths.length}`);
const often = ({ oftenTalkedTo }: Found): readonly string[] => oftenTalkedTo.map(({ name, conversations, last }) => `${name} ${conversations}× ${last}`);

const VAULT: Notes = {
  'Me.md': person('self: true'),
  'People/Dana Li.md': note('---', 'relation: boss', 'last_contact: 2026-10-01', '---', '## Log', '- 2026-11-06 lunch', '- 2026-11-20 lunch', '', '## Follow-ups', '- [ ] Send the plan 📅 2026-11-20', '- [ ] Send the table 📅 2026-08-01', '- [ ] Ask #waiting'),
  'People/Ravi Menon.md': note('---', 'cadence: soonish', '---'),
  'Sam Ortiz.md': note('---', 'tags: [person]', '---'),
  'Meetings/2026-11-02 Dana.md': meeting('["[[Dana Li]]", Nora]'),
  'Meetings/2026-11-26 Dana.md': meeting('"[[Dana Li]]"'),
  'Meetings/2026-11-03 Nora.md': meeting('Nora'),
  'Guild.md': note('---', 'attendees: ["[[Dana Li]]", "[[Sam Ortiz]]"]', 'date: 2026-11-04', '---', '- [ ] Thank them'),
  '2026-11-12.md': note('- call with [[Sam Ortiz]]', 'Saw [[Ravi Menon]] and [[Dana Li]].', 'Read of [[Dana Li]].', '- done #win', '- [ ] Ask [[Ravi Menon]] 📅 2026-11-13'),
  'Projects/Plan.md': note('- [ ] Read the [[Guild]]', '- [x] Write to [[Ravi Menon]] #reach-out ✅ 2026-11-05'),
};

describe('what is found in a vault', () => {
  it('is counted, each with the marks by which it is so', () => {
    const answer = found(VAULT);
    expect(answer.people.count).toBe(3);
    expect(marks(answer.people.by)).toEqual(['folder People 2', 'tag person 1']);
    expect(answer.meetings.count).toBe(4);
    expect(marks(answer.meetings.by)).toEqual(['folder Meetings 3', 'attendees  1']);
    expect(answer.meetings.by[0]?.paths).toEqual(['Meetings/2026-11-02 Dana.md', 'Meetings/2026-11-03 Nora.md', 'Meetings/2026-11-26 Dana.md']);
  });

  it('is conversations that count, by where they are written down', () => {
    const { conversations } = found(VAULT);
    expect(conversations.count).toBe(6);
    expect(new Map(conversations.by.map(({ source, count }) => [source, count]))).toEqual(new Map([['meeting', 2], ['log', 2], ['property', 1], ['reach-out', 1]]));
    expect(conversations.by.map(({ count }) => count)).toEqual([2, 2, 1, 1]);
  });

  it('is follow-ups, the old ones apart, and the notes to fix', () => {
    expect(found(VAULT)).toMatchObject({ followUps: 4, older: 1, problems: 1 });
  });

  it('is what links in daily notes would add', () => {
    expect(found(VAULT).mentions).toEqual({ conversations: 2, people: 2 });
    expect(openNotes(VAULT, { settings: settingsWith({ mentions: true }) }).journal.found()).toMatchObject({ mentions: { conversations: 2, people: 2 }, conversations: { count: 8 } });
  });

  it('is the tags of kinds that stand there already', () => {
    const notes = { 'People/Dana.md': person() + note('- a #win', '- b #Win #decision', '## Details', '- c', '- d #x'), '2026-11-12.md': note('- e #win'), 'Plan.md': note('- f #win', '- g #ask of [[Dana]]') };
    expect(found(notes).tags.map(({ kind, lines }) => `${kind} ${lines}`).sort()).toEqual(['ask 1', 'win 3']);
  });

  it('is those talked with most in the last year', () => {
    expect(often(found(VAULT))).toEqual(['Dana Li 3× 2026-11-06', 'Sam Ortiz 2× 2026-11-12', 'Ravi Menon 1× 2026-11-05']);
  });

  it('is nothing in an empty vault', () => {
    const nothing = { count: 0, by: [] };
    expect(found({})).toEqual({ people: nothing, meetings: nothing, conversations: nothing, followUps: 0, older: 0, problems: 0, mentions: { conversations: 0, people: 0 }, tags: [], oftenTalkedTo: [] });
  });
});

describe('the people found', () => {
  it('are as many as the notes that are listed for it: I am none of them', () => {
    const { people } = found({ 'People/Dana.md': note('x'), 'People/Me.md': note('---', 'self: true', '---') });
    expect(people).toEqual({ count: 1, by: [{ because: { by: 'folder', value: 'People' }, paths: ['People/Dana.md'] }] });
  });

  it('are told by each mark, the one with the most notes first', () => {
    const notes = { 'A.md': person(), 'B.md': note('---', 'type: Contact', '---'), 'C.md': person(), 'Work/Team/D.md': note('x'), 'Work/Team/E/F.md': note('x'), 'Friends/G.md': note('x'), 'Friends/H.md': note('---', 'tags: person', '---') };
    const by = marks(found(notes).people.by);
    expect(by.slice(0, 2).sort()).toEqual(['folder Work/Team 2', 'type person 2']);
    expect([...by].sort()).toEqual(['folder Friends 1', 'folder Work/Team 2', 'tag person 1', 'type contact 1', 'type person 2']);
  });

  it('are in the same order whichever note was changed last', () => {
    const { journal, store } = openNotes({ 'People/Ada.md': note('x'), 'Work/Team/Bo.md': note('x'), 'People/Cy.md': note('x'), 'Meetings/2026-11-06.md': meeting('[Ada, Bo]'), '1on1s/2026-11-06.md': meeting('Cy') });
    const before = journal.found();
    for (const path of ['People/Ada.md', 'Meetings/2026-11-06.md', 'Work/Team/Bo.md']) store.write(path, `${path.startsWith('Meet') ? meeting('[Ada, Bo]') : ''}other words\n- [ ] a\n`);
    store.write('People/Ada.md', note('x'));
    expect({ ...journal.found(), followUps: 0 }).toEqual(before);
  });
});

describe('those talked with most', () => {
  const dana = { 'People/Dana.md': note('x'), 'People/Bo.md': note('x') };

  it('are counted over one year, its first day too', () => {
    expect(often(found({ ...dana, 'Meetings/2025-11-19.md': meeting('Dana'), 'Meetings/2025-11-18.md': meeting('[Dana, Bo]'), 'Meetings/2026-11-20.md': meeting('Dana') }))).toEqual(['Dana 1× 2025-11-19']);
  });

  it('are not counted by the property that only tells the last day', () => {
    expect(often(found({ 'People/Dana.md': person('last_contact: 2026-11-01') }))).toEqual([]);
  });

  it('come by number, then by day, then by name', () => {
    const notes = { ...dana, 'People/Ada.md': note('x'), 'People/Cy.md': note('x'), 'Meetings/2026-11-01.md': meeting('[Dana, Cy, Bo]'), 'Meetings/2026-11-02.md': meeting('[Ada, Cy]') };
    expect(often(found(notes))).toEqual(['Cy 2× 2026-11-02', 'Ada 1× 2026-11-02', 'Bo 1× 2026-11-01', 'Dana 1× 2026-11-01']);
  });

  it('are eight at most', () => {
    const names = Array.from({ length: 12 }, (_, index) => `P${index}`);
    const notes = { ...Object.fromEntries(names.map((name) => [`People/${name}.md`, 'x'])), 'Meetings/2026-11-01.md': meeting(`[${names.join(', ')}]`) };
    expect(found(notes).oftenTalkedTo).toHaveLength(8);
  });
});

describe('a note that is nobody’s', () => {
  it.each([
    ['properties', note('---', 'status: [[Draft]]', 'links: [[Sources]]', 'due: 2026-02-30', '---', 'Words.')],
    ['task lines that link no person', note('- [ ] Read [[Sources]] 📅 2026-02-30', '- [ ] Read [[Sources]] 📅 2026-11-20 twice')],
  ])('has nothing to fix in its %s', (_what, text) => {
    const { journal } = openNotes({ 'Projects/Book.md': text, 'Sources.md': note('x') });
    expect(journal.problems()).toEqual([]);
    expect(journal.found().problems).toBe(0);
  });
});

describe('the folders that new notes belong in', () => {
  it.each<readonly [string, Notes, string | null, string | null]>([
    ['are those with the most notes that are so by the folder', { 'Work/People/A.md': 'x', 'Work/People/B.md': 'x', 'Friends/C.md': 'x', '1on1s/2026-11-01.md': 'x' }, 'Work/People', '1on1s'],
    ['are named by the part that marks, not by what stands below', { 'Work/Team/2025/A.md': 'x', 'Work/Team/2026/B.md': 'x' }, 'Work/Team', null],
    ['are the shorter of two, then the first by name', { 'Work/People/A.md': 'x', 'Team/B.md': 'x', 'Crew/Meetings/1.md': 'x', 'Core/Meetings/2.md': 'x' }, 'Team', 'Core/Meetings'],
    ['are unknown where notes are marked otherwise', { 'Folk/A.md': person(), 'Talks/2026-11-01.md': meeting('A', 'type: meeting') }, null, null],
    ['are unknown in an empty vault', {}, null, null],
  ])('%s', (_sentence, notes, people, meetings) => {
    expect(openNotes(notes).journal.detectedFolders()).toEqual({ people, meetings });
  });
});
