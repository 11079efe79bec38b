import { describe, expect, it } from 'vitest';
import { addDays, type FollowUpSection } from '../../../src/journal/journal';
import { openNotes } from '../open-notes';
import { note } from '../records/read-record';

const TODAY = '2026-11-19';
const PERSON = '---\ntype: person\n---\n';
const inDana = (...tasks: readonly string[]) => ({ 'People/Dana Li.md': PERSON + note(...tasks) });
const sectionsOf = (notes: Readonly<Record<string, string>>) =>
  Object.fromEntries(openNotes(notes).journal.due({ limit: Infinity }).sections.map(({ section, rows }) => [section, rows.map((row) => row.text)])) as Partial<Record<FollowUpSection, string[]>>;

describe('a follow-up stands in', () => {
  const cases: readonly (readonly [days: number, section: FollowUpSection])[] = [[-3000, 'older'], [-31, 'older'], [-30, 'today'], [-1, 'today'], [0, 'today'], [1, 'next7'], [7, 'next7'], [8, 'later'], [400, 'later']];
  it.each(cases)('%i days from now: %s, by 📅, ⏳ and 🛫 alike', (days, section) => {
    const day = addDays(TODAY, days);
    expect(sectionsOf(inDana(`- [ ] a 📅 ${day}`, `- [ ] b ⏳ ${day}`, `- [ ] c 🛫 ${day}`))).toEqual({ [section]: ['a', 'b', 'c'] });
  });

  const byRow: readonly (readonly [sentence: string, task: string, section: FollowUpSection])[] = [
    ['the section of ⏳ before that of 📅', '- [ ] a ⏳ 2026-11-22 📅 2026-11-10', 'next7'],
    ['the section of 📅 before that of 🛫', '- [ ] a 🛫 2026-11-01 📅 2026-12-24', 'later'],
    ['No date without any', '- [ ] a', 'none'],
    ['No date where the date is none', '- [ ] a 📅 2026-02-30', 'none'],
    ['Waiting, if it is theirs, whatever its date', '- [ ] a #waiting 📅 2020-01-01', 'waiting'],
    ['Waiting without a date', '- [ ] a #waiting', 'waiting'],
    ['Today, if it was to be looked at today and was promised long ago', '- [ ] a ⏳ 2026-11-19 📅 2026-08-01', 'today'],
  ];
  it.each(byRow)('%s', (_sentence, task, section) => {
    expect(sectionsOf(inDana(task))).toEqual({ [section]: ['a'] });
  });
});

it('a date that a word hides from Tasks is read all the same', () => {
  expect(sectionsOf(inDana('- [ ] a 📅 2026-11-20 maybe'))).toEqual({ next7: ['a maybe'] });
});

describe('the sections', () => {
  it('come in the order of the sidebar, and empty ones are left out', () => {
    const { journal } = openNotes(inDana('- [ ] old 📅 2026-01-01', '- [ ] none', '- [ ] later 📅 2027-01-01', '- [ ] theirs #waiting', '- [ ] next 📅 2026-11-20', '- [ ] now 📅 2026-11-19'));
    expect(journal.due().sections.map((each) => each.section)).toEqual(['today', 'next7', 'waiting', 'later', 'none', 'older']);
    expect(openNotes(inDana('- [ ] now 📅 2026-11-19')).journal.due().sections.map((each) => each.section)).toEqual(['today']);
    expect(openNotes({}).journal.due()).toEqual({ today: TODAY, sections: [], getInTouch: { count: 0, rows: [] }, problems: 0 });
  });

  it('show what is late first in Today, the longest first, then the rest by its day', () => {
    const tasks = ['- [ ] of today 📅 2026-11-19', '- [ ] late ⏳ 2026-11-19 📅 2026-11-17', '- [ ] looked at 🛫 2026-11-15', '- [ ] later than late 📅 2026-11-18', '- [ ] longest late ⏳ 2026-11-18 📅 2026-10-01'];
    expect(sectionsOf(inDana(...tasks)).today).toEqual(['longest late', 'late', 'later than late', 'looked at', 'of today']);
  });

  it('are in the order of days, then of notes, then of lines', () => {
    const notes = {
      'People/Sam.md': PERSON + note('- [ ] sam 2 📅 2026-11-22', '- [ ] sam 1 📅 2026-11-21'),
      'People/Dana Li.md': PERSON + note('- [ ] dana b 📅 2026-11-21', '- [ ] dana a 📅 2026-11-21'),
    };
    expect(sectionsOf(notes).next7).toEqual(['dana b', 'dana a', 'sam 1', 'sam 2']);
  });

  it('have Waiting by day, what has none last', () => {
    expect(sectionsOf(inDana('- [ ] a #waiting', '- [ ] b #waiting 📅 2026-12-01', '- [ ] c #waiting 📅 2026-11-01')).waiting).toEqual(['c', 'b', 'a']);
  });

  it('have Older with the newest first', () => {
    expect(sectionsOf(inDana('- [ ] a 📅 2024-01-01', '- [ ] b 📅 2026-01-01', '- [ ] c 📅 2025-01-01')).older).toEqual(['b', 'c', 'a']);
  });

  it('count all, and how many are late by 📅 alone, and give as many rows as are asked for', () => {
    const { journal } = openNotes(inDana('- [ ] a 📅 2026-11-17', '- [ ] b 📅 2026-11-19', '- [ ] c ⏳ 2026-11-10', '- [ ] d ⏳ 2026-11-19 📅 2026-11-18'));
    expect(journal.due({ limit: 1 }).sections).toMatchObject([{ section: 'today', count: 4, late: 2, rows: [{ text: 'a' }] }]);
    expect(journal.due({ limit: { today: 2 } }).sections[0]?.rows).toHaveLength(2);
    expect(journal.due({ limit: 0 }).sections).toMatchObject([{ count: 4, late: 2, rows: [] }]);
  });

  it('give forty rows where nothing is said', () => {
    const { journal } = openNotes(inDana(...Array.from({ length: 50 }, (_, index) => `- [ ] call ${index} 📅 2026-11-19`)));
    expect(journal.due().sections[0]?.count).toBe(50);
    expect(journal.due().sections[0]?.rows).toHaveLength(40);
  });
});

describe('a row', () => {
  it('says everything that a list shows', () => {
    const { journal } = openNotes({
      'People/Dana Li.md': PERSON,
      'Meetings/2026-11-12 Dana Li.md': note('---', 'type: meeting', 'date: 2026-11-12', 'channel: one-on-one', 'people: "[[Dana Li]]"', '---', '- [ ] Send the table #work 🔁 every week ⏳ 2026-11-19 📅 2026-11-17'),
    });
    expect(journal.due().sections[0]?.rows).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{8}$/), section: 'today', text: 'Send the table', people: ['People/Dana Li.md'], names: ['Dana Li'], promisedOn: '2026-11-17', lookOn: '2026-11-19', rowOn: '2026-11-19',
        daysLate: 2, owner: 'me', isPrivate: false, recurs: true, path: 'Meetings/2026-11-12 Dana Li.md', line: 7, from: { kind: 'meeting', name: '2026-11-12 Dana Li', channel: 'one-on-one', on: '2026-11-12' },
      },
    ]);
  });

  it('is late from the day after 📅, and never by ⏳ or 🛫', () => {
    const late = (task: string) => openNotes(inDana(task)).journal.due().sections[0]?.rows[0]?.daysLate;
    expect(['- [ ] a 📅 2026-11-18', '- [ ] a 📅 2026-11-19', '- [ ] a 📅 2026-11-20', '- [ ] a ⏳ 2026-11-01', '- [ ] a'].map(late)).toEqual([1, 0, 0, null, null]);
  });

  it('is found again by its id, and by its line', () => {
    const { journal } = openNotes(inDana('- [ ] a', '- [ ] b', '- [ ] a'));
    const rows = journal.due().sections[0]?.rows ?? [];
    expect(rows.map((row) => journal.followUp(row.id))).toEqual(rows);
    expect(journal.followUp('00000000')).toBeUndefined();
    expect(journal.followUpAt('People/Dana Li.md', 5, '- [ ] a')?.line).toBe(6);
    expect(journal.followUpAt('People/Dana Li.md', 3, '- [ ] a')?.line).toBe(4);
    expect(journal.followUpAt('People/Dana Li.md', 3, '- [ ] c')).toBeUndefined();
  });

  const about: readonly (readonly [sentence: string, path: string, text: string, names: readonly string[]])[] = [
    ['those that it links', 'People/Dana Li.md', PERSON + note('- [ ] Ask [[Sam]] and [[Jo|J.]]'), ['Sam', 'Jo']],
    ['the person in whose note it stands', 'People/Dana Li.md', PERSON + note('- [ ] Ask'), ['Dana Li']],
    ['the person in whose note it stands, where it links a note of nobody', 'People/Dana Li.md', PERSON + note('- [ ] Read [[Plan]]'), ['Dana Li']],
    ['the one other attendee', 'Meetings/x.md', note('---', 'people: ["[[Sam]]", "[[Me]]"]', '---', '- [ ] Ask'), ['Sam']],
    ['nobody, where there are several', 'Meetings/x.md', note('---', 'people: ["[[Sam]]", "[[Jo]]"]', '---', '- [ ] Ask'), []],
    ['the one whom it links, where there are several', 'Meetings/x.md', note('---', 'people: ["[[Sam]]", "[[Jo]]"]', '---', '- [ ] Ask [[Jo]]'), ['Jo']],
    ['those besides me', 'Notes/x.md', note('- [ ] Ask [[Sam]] with [[Me]]'), ['Sam']],
  ];
  it.each(about)('is about %s', (_sentence, path, text, names) => {
    const people = { 'People/Dana Li.md': PERSON, 'People/Sam.md': PERSON, 'People/Jo.md': PERSON, 'People/Me.md': '---\ntype: person\nself: true\n---\n', 'Notes/Plan.md': 'A plan.' };
    const { journal } = openNotes({ ...people, [path]: text });
    expect(journal.due().sections.flatMap((section) => section.rows).map((row) => row.names)).toEqual([names]);
  });
});

describe('get in touch', () => {
  const person = (...properties: readonly string[]) => note('---', 'type: person', ...properties, '---');

  it('has those who are due and overdue, the one most late in terms of the rhythm first', () => {
    const { journal } = openNotes({
      'People/Weekly.md': person('cadence: weekly', 'last_contact: 2026-10-29'), // 14 of 7 days late
      'People/Yearly.md': person('cadence: yearly', 'last_contact: 2025-09-19'), // 61 of 360
      'People/Planned.md': person('next_contact: 2026-10-20'), // 30 of 30
      'People/Zoe due.md': person('cadence: weekly', 'last_contact: 2026-11-12'),
      'People/Ada due.md': person('cadence: monthly', 'last_contact: 2026-10-19'),
      'People/Near.md': person('cadence: weekly', 'last_contact: 2026-11-13'),
      'People/Snoozed.md': person('cadence: weekly', 'last_contact: 2026-01-01', 'snooze_until: 2026-11-20'),
      'People/Paused.md': person('cadence: weekly', 'last_contact: 2026-01-01', 'paused: true'),
      'People/Never.md': person('cadence: weekly'),
      'People/Me.md': person('self: true', 'cadence: weekly', 'last_contact: 2026-01-01'),
    });
    const { count, rows } = journal.due().getInTouch;
    expect(rows.map((row) => row.name)).toEqual(['Weekly', 'Planned', 'Yearly', 'Ada due', 'Zoe due']);
    expect(count).toBe(5);
    expect(journal.due({ limit: { getInTouch: 2 } }).getInTouch).toMatchObject({ count: 5, rows: [{ name: 'Weekly' }, { name: 'Planned' }] });
  });
});
