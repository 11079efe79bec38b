import { describe, expect, it } from 'vitest';
import { openNotes } from '../open-notes';
import { note } from '../records/read-record';

const person = (...properties: readonly string[]) => note('---', 'type: person', ...properties, '---');

const VAULT = {
  'People/Dana Li.md': person('aliases: [李 娜, Boss]', 'org: Osterholt', 'role: Director', 'email: dl@osterholt.example', 'last_contact: 2026-11-01', 'reports_to: "[[Marcus Webb]]"'),
  'People/Sam Ortiz.md': person('aliases: [Sammy]', 'org: Halden', 'last_contact: 2026-11-10'),
  'People/Old/Sam Ortiz.md': person(),
  'People/Jo Park.md': person('org: Osterholt', 'relation: peer', 'last_contact: 2026-11-05'),
  'People/Marcus Webb.md': person('role: Partner'),
  'People/José Nuñez.md': person(),
  'People/Me.md': person('self: true', 'aliases: [Sam]', 'reports_to: Dana Li'),
};
const { journal } = openNotes(VAULT);
const found = (typed: string, limit = 10) => journal.findPeople(typed, limit).map((match) => match.path.replace('People/', '').replace('.md', ''));

describe('people found by what is typed', () => {
  const cases: readonly (readonly [typed: string, found: readonly string[]])[] = [
    ['', ['Sam Ortiz', 'Jo Park', 'Dana Li', 'José Nuñez', 'Marcus Webb', 'Old/Sam Ortiz']],
    ['sam', ['Sam Ortiz', 'Old/Sam Ortiz']],
    ['SAM o', ['Sam Ortiz', 'Old/Sam Ortiz']],
    ['ortiz', ['Sam Ortiz', 'Old/Sam Ortiz']],
    ['o s', ['Sam Ortiz', 'Old/Sam Ortiz']],
    ['sammy', ['Sam Ortiz']],
    ['李', ['Dana Li']],
    ['boss', ['Dana Li']],
    ['dl@', ['Dana Li']],
    ['osterholt', ['Jo Park', 'Dana Li']],
    ['jo', ['Jo Park', 'José Nuñez']],
    ['Jose\u0301', ['José Nuñez']],
    ['ark', ['Jo Park']],
    ['k', []],
    ['nobody', []],
    ['me', []],
  ];
  it.each(cases)('"%s" finds %j', (typed, paths) => {
    expect(found(typed)).toEqual(paths);
  });

  it('are as many as are wanted, with what fitted and what tells them apart', () => {
    expect(found('', 2)).toEqual(['Sam Ortiz', 'Jo Park']);
    expect(journal.findPeople('boss', 1)).toEqual([{ path: 'People/Dana Li.md', name: 'Dana Li', matched: 'Boss', detail: 'Director, Osterholt' }]);
    expect(journal.findPeople('sam', 5).map(({ matched, detail }) => ({ matched, detail }))).toEqual([{ matched: null, detail: 'Halden' }, { matched: null, detail: 'People/Old' }]);
  });
});

describe('whom a name means', () => {
  const cases: readonly (readonly [name: string, match: unknown])[] = [
    ['Dana Li', { kind: 'person', path: 'People/Dana Li.md' }],
    [' @dana li ', { kind: 'person', path: 'People/Dana Li.md' }],
    ['boss', { kind: 'person', path: 'People/Dana Li.md' }],
    ['dl@osterholt.example', { kind: 'person', path: 'People/Dana Li.md' }],
    ['People/Old/Sam Ortiz', { kind: 'person', path: 'People/Old/Sam Ortiz.md' }],
    ['People/Old/Sam Ortiz.md', { kind: 'person', path: 'People/Old/Sam Ortiz.md' }],
    ['Sam Ortiz', { kind: 'ambiguous', candidates: ['People/Old/Sam Ortiz.md', 'People/Sam Ortiz.md'] }],
    ['Ravi', { kind: 'none' }],
    ['', { kind: 'none' }],
  ];
  it.each(cases)('"%s"', (name, match) => {
    expect(journal.whoIs(name)).toEqual(match);
  });
});

describe('everybody', () => {
  it('is listed by name, without me', () => {
    expect(journal.people().map((each) => each.path)).toEqual(['People/Dana Li.md', 'People/Jo Park.md', 'People/José Nuñez.md', 'People/Marcus Webb.md', 'People/Old/Sam Ortiz.md', 'People/Sam Ortiz.md']);
  });

  it('has the relation that is written, else the one that my note gives', () => {
    expect(journal.people().map((each) => each.relation)).toEqual(['boss', 'peer', null, 'skip-level', null, null]);
  });

  it('has as many open follow-ups as are about them', () => {
    const opened = openNotes({ ...VAULT, 'x.md': note('- [ ] Ask [[Jo Park]] and [[Dana Li]]', '- [x] Ask [[Jo Park]]', '- [ ] From [[Jo Park]] #waiting') });
    expect(opened.journal.people().map((each) => each.openFollowUps)).toEqual([1, 2, 0, 0, 0, 0]);
    expect(opened.journal.person('People/Jo Park.md')?.openFollowUps).toBe(2);
    expect(opened.journal.person('x.md')).toBeUndefined();
  });
});

describe('conversations', () => {
  const opened = openNotes({
    ...VAULT,
    'Meetings/2026-11-12 Team.md': note('---', 'people: ["[[Dana Li]]", "[[Me]]", "[[Jo Park]]", Ravi, You]', 'channel: Lunch', '---'),
    'Meetings/2026-11-26 Dana.md': note('---', 'people: "[[Boss]]"', '---'),
    'Meetings/2026-11-02 Dana.md': note('---', 'people: dl@osterholt.example', 'status: cancelled', '---'),
  });

  it('of one person are newest first, planned and cancelled ones too', () => {
    expect(opened.journal.interactions('People/Dana Li.md').map(({ date, status, channel, source }) => `${date} ${status} ${channel} ${source}`)).toEqual(['2026-11-26 planned null meeting', '2026-11-12 held lunch meeting', '2026-11-02 cancelled null meeting', '2026-11-01 held null property']);
  });

  it('name those who were there, without me, and those without a note', () => {
    expect(opened.journal.interactions().find((each) => each.date === '2026-11-12')).toMatchObject({ people: ['People/Dana Li.md', 'People/Jo Park.md'], unknown: ['Ravi'] });
    expect(opened.journal.peopleOf('Meetings/2026-11-12 Team.md')).toEqual(['People/Dana Li.md', 'People/Jo Park.md']);
    expect(opened.journal.peopleOf('People/Dana Li.md')).toEqual(['People/Dana Li.md']);
    expect(opened.journal.peopleOf('People/Me.md')).toEqual([]);
  });

  it('are those of a person whose name is an unquoted link with an extension', () => {
    const linked = openNotes({ 'People/Dana Li.md': person(), 'Meetings/2026-11-02 x.md': note('---', 'people: [[Dana Li.md]]', '---') });
    expect(linked.journal.interactions('People/Dana Li.md')).toHaveLength(1);
  });
});
