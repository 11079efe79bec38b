import { describe, expect, it } from 'vitest';
import { openNotes } from '../open-notes';
import { note } from '../records/read-record';

const person = (...properties: readonly string[]) => note('---', 'type: person', ...properties, '---');
const problemsOf = (notes: Readonly<Record<string, string>>) => openNotes(notes).journal.problems().map(({ level, path, at, property, code }) => `${level} ${path}:${at.line === null ? '-' : at.line + 1} ${property ?? '-'} ${code}`);

const SAMS = { 'People/Sam Lee.md': person('aliases: [Sam]'), 'People/Sam Ortiz.md': person('aliases: [Sam]') };

describe('problems', () => {
  const cases: readonly (readonly [sentence: string, notes: Readonly<Record<string, string>>, problems: readonly string[]])[] = [
    ['are none in notes that are right', { 'People/Dana.md': person('cadence: weekly'), ...SAMS }, []],
    ['are none in notes that are nobody’s', { 'Notes/x.md': note('---', 'cadence: soonish', 'date: never', '---') }, []],
    ['are a name that fits two, in a meeting', { ...SAMS, 'Meetings/x.md': note('---', 'date: 2026-11-01', 'people: [Sam, Ravi]', '---') }, ['error Meetings/x.md:3 people name-ambiguous']],
    ['are an alias that fits two, behind link brackets too', { ...SAMS, 'Meetings/x.md': note('---', 'people: "[[Sam]]"', '---') }, ['error Meetings/x.md:2 people name-ambiguous']],
    ['are a boss who may be two', { ...SAMS, 'People/Dana.md': person('reports_to: Sam') }, ['error People/Dana.md:3 reports_to name-ambiguous']],
    ['are no link to a note of that very name', { ...SAMS, 'People/Sam.md': person(), 'Meetings/x.md': note('---', 'people: "[[Sam]]"', '---') }, []],
    ['are an address that two have', { 'People/A.md': person('email: a@x.example'), 'People/B.md': person('email: A@x.example'), 'Meetings/x.md': note('---', 'people: a@x.example', '---') }, ['error Meetings/x.md:2 people name-ambiguous', 'hint People/A.md:- - likely-twins', 'hint People/B.md:- - likely-twins']],
    ['are no attendee whom nobody knows', { 'Meetings/x.md': note('---', 'people: Ravi', '---') }, []],
    ['are two notes that are me', { 'People/Me.md': person('self: true'), 'People/I.md': person('self: true') }, ['error People/I.md:- self two-selves', 'error People/Me.md:- self two-selves']],
    ['are a hint for a conversation of a later day', { 'People/Dana.md': person('last_contact: 2026-11-20') + note('## Log', '- 2026-11-21 lunch', '- 2026-11-19 call') }, ['hint People/Dana.md:3 last_contact date-in-future', 'hint People/Dana.md:6 - date-in-future']],
    ['come with errors first, by note and line', { 'People/Dana.md': person('cadence: soonish', 'last_contact: never', 'next_contact: 2026-02-30') + note('## Log', '- 2026-12-01 x'), 'People/Ada.md': '---\ntype: [\n---\n' }, ['error People/Ada.md:3 - front-matter-unreadable', 'error People/Dana.md:3 cadence value-not-understood', 'error People/Dana.md:4 last_contact value-not-understood', 'error People/Dana.md:5 next_contact date-impossible', 'hint People/Dana.md:8 - date-in-future']],
  ];
  it.each(cases)('%s', (_sentence, notes, problems) => {
    expect(problemsOf(notes)).toEqual(problems);
  });

  it('of two of one name say who may be meant', () => {
    const { journal } = openNotes({ ...SAMS, 'Meetings/x.md': note('---', 'people: Sam', '---') });
    expect(journal.problems()[0]?.data).toEqual({ name: 'Sam', candidates: ['People/Sam Lee.md', 'People/Sam Ortiz.md'] });
    expect(journal.due().problems).toBe(1);
  });

  it('go when they are mended', () => {
    const { journal, store } = openNotes({ ...SAMS, 'Meetings/x.md': note('---', 'people: Sam', '---') });
    store.write('People/Sam Lee.md', person('aliases: [Sammy]'));
    expect(journal.problems()).toEqual([]);
    expect(journal.interactions()).toEqual([]);
  });
});

describe('the counts', () => {
  it('add up to all notes, whatever they are', () => {
    const { journal, store } = openNotes({
      'People/Dana.md': person(), 'People/Me.md': person('self: true'), 'Meetings/2026-11-01 x.md': 'x', 'a.md': note('---', 'type: objective', '---'), 'b.md': note('---', 'type: networking-goal', '---'),
      'c.md': note('---', 'type: networking-review', '---'), 'd.md': 'Words.', 'e.md': note('- [ ] [[Dana]]'), 'f.md': '---\na: [\n---\n', 'People/Dana (Conflicted copy x).md': person(), 'Templates/Person.md': person(), 'People/People.md': 'x',
    });
    expect(journal.counts()).toEqual({ notes: 12, people: 2, meetings: 1, objectives: 1, goals: 1, reviews: 1, other: 5, unreadable: 1 });
    store.remove('f.md');
    store.rename('a.md', 'People/Ada.md');
    store.write('People/Dana.md', note('---', 'type: meeting', '---'));
    expect(journal.counts()).toEqual({ notes: 11, people: 1, meetings: 2, objectives: 1, goals: 1, reviews: 1, other: 5, unreadable: 0 });
  });
});
