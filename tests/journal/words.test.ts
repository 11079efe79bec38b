import { describe, expect, it } from 'vitest';
import type { CalendarDate, FollowUpRow } from '../../src/journal/journal';
import { makeWords } from '../../src/journal/words';
import { openNotes } from './open-notes';
import { note } from './records/read-record';

/** Thursday 19 November 2026, the day of all examples. */
const words = makeWords('en', () => '2026-11-19');
const german = makeWords('de', () => '2026-11-19');

describe('when', () => {
  const cases: readonly (readonly [date: CalendarDate, english: string, inGerman: string])[] = [
    ['2026-11-19', 'today', 'today'],
    ['2026-11-20', 'tomorrow', 'tomorrow'],
    ['2026-11-18', 'yesterday', 'yesterday'],
    ['2026-11-21', 'Sat 21 Nov', 'Sa 21. Nov.'],
    ['2026-11-27', 'Fri 27 Nov', 'Fr 27. Nov.'],
    ['2027-01-12', '12 Jan', '12. Jan.'],
    ['2027-09-30', '30 Sep', '30. Sept.'],
    ['2026-10-02', '2 Oct', '2. Okt.'],
    ['2028-01-12', '12 Jan 2028', '12. Jan. 2028'],
    ['2025-03-05', '5 Mar 2025', '5. März 2025'],
  ];
  it.each(cases)('%s is "%s", in German "%s"', (date, english, inGerman) => {
    expect([words.when(date), german.when(date)]).toEqual([english, inGerman]);
  });

  it('has the year beyond eleven months, both ways', () => {
    expect((['2027-10-01', '2027-11-01', '2026-01-01', '2025-12-01'] as const).map(words.when)).toEqual(['1 Oct', '1 Nov 2027', '1 Jan', '1 Dec 2025']);
  });

  it('is in the words of every English', () => {
    expect(['en', 'en-US', 'en-GB', 'EN-au'].map((locale) => makeWords(locale, () => '2026-11-19').when('2026-11-27'))).toEqual(['Fri 27 Nov', 'Fri 27 Nov', 'Fri 27 Nov', 'Fri 27 Nov']);
  });

  it('is always the date where a day is asked for', () => {
    expect((['2026-11-19', '2026-11-20', '2026-12-03', '2028-01-12'] as const).map(words.day)).toEqual(['Thu 19 Nov', 'Fri 20 Nov', 'Thu 3 Dec', '12 Jan 2028']);
  });

  it('follows the day as it goes by', () => {
    let today: CalendarDate = '2026-11-19';
    const moving = makeWords('en', () => today);
    today = '2026-11-20';
    expect(moving.when('2026-11-20')).toBe('today');
  });
});

describe('a span', () => {
  const cases: readonly (readonly [days: number, span: string])[] = [[0, '0 days'], [1, '1 day'], [9, '9 days'], [13, '13 days'], [14, '2 weeks'], [35, '5 weeks'], [60, '8 weeks'], [61, '2 months'], [122, '4 months'], [366, '12 months'], [729, '23 months'], [730, '2 years'], [731, '2 years'], [1096, '3 years'], [3653, '10 years']];
  it.each(cases)('of %i days is "%s"', (days, span) => {
    expect(words.span(days)).toBe(span);
  });
});

describe('a cadence', () => {
  it('is in whole weeks and years where it can be', () => {
    const all = [{ unit: 'day', amount: 1 }, { unit: 'day', amount: 7 }, { unit: 'day', amount: 14 }, { unit: 'day', amount: 10 }, { unit: 'month', amount: 1 }, { unit: 'month', amount: 3 }, { unit: 'month', amount: 12 }, { unit: 'month', amount: 24 }] as const;
    expect(all.map(words.cadence)).toEqual(['every day', 'every week', 'every 2 weeks', 'every 10 days', 'every month', 'every 3 months', 'every year', 'every 2 years']);
  });
});

/** The one follow-up of a vault, as its row. */
function rowOf(notes: Readonly<Record<string, string>>): FollowUpRow {
  const rows = openNotes(notes).journal.due().sections.flatMap((section) => section.rows);
  if (rows.length !== 1 || !rows[0]) throw new Error(`${rows.length} rows`);
  return rows[0];
}
const PERSON = '---\ntype: person\n---\n';
const ofDana = (task: string): FollowUpRow => rowOf({ 'People/Dana Li.md': `${PERSON}${task}\n` });

describe('the second line of a follow-up', () => {
  const cases: readonly (readonly [task: string, when: string, late: boolean])[] = [
    ['- [ ] a 📅 2026-11-17', '2 days late', true],
    ['- [ ] a 📅 2026-11-18', '1 day late', true],
    ['- [ ] a 📅 2026-11-05', '14 days late', true],
    ['- [ ] a 📅 2026-11-04', 'since 4 Nov', true],
    ['- [ ] a 📅 2026-10-02', 'since 2 Oct', true],
    ['- [ ] a 📅 2024-10-02', 'since 2 Oct 2024', true],
    ['- [ ] a 📅 2026-11-19', 'today', false],
    ['- [ ] a 📅 2026-11-20', 'tomorrow', false],
    ['- [ ] a ⏳ 2026-11-27', 'Fri 27 Nov', false],
    ['- [ ] a ⏳ 2026-11-20 📅 2026-11-20', 'tomorrow', false],
    ['- [ ] a ⏳ 2026-11-20 📅 2026-11-25', 'tomorrow · promised 25 Nov', false],
    ['- [ ] a', 'no date', false],
    ['- [ ] a #waiting 📅 2026-12-01', 'by 1 Dec', false],
    ['- [ ] a #waiting 📅 2026-11-19', 'by 19 Nov', false],
    ['- [ ] a #waiting 📅 2026-11-13', 'since 13 Nov', true],
    ['- [ ] a #waiting ⏳ 2026-11-20', 'tomorrow', false],
    ['- [ ] a #waiting', 'no date', false],
  ];
  it.each(cases)('of "%s" begins with "%s"', (task, when, late) => {
    expect(words.followUpMeta(ofDana(task))).toMatchObject({ when, late });
  });

  it('says both dates when what is late was put off', () => {
    expect(words.followUpMeta(ofDana('- [ ] a ⏳ 2026-11-20 📅 2026-11-18')).when).toContain('tomorrow');
  });

  it('says who, and where from', () => {
    const meeting = rowOf({ 'People/Dana Li.md': PERSON, 'Meetings/2026-11-12 Dana Li.md': note('---', 'channel: one-on-one', 'people: "[[Dana Li]]"', '---', '- [ ] a') });
    expect(words.followUpMeta(meeting)).toEqual({ when: 'no date', late: false, who: 'Dana Li', from: 'one-on-one, 12 Nov' });
    expect(words.followUpMeta(ofDana('- [ ] a'))).toMatchObject({ who: 'Dana Li', from: '' });
    expect(words.followUpMeta(rowOf({ 'People/Dana Li.md': PERSON, '2026-11-16.md': note('- [ ] Thank [[Dana Li]]') }))).toMatchObject({ who: 'Dana Li', from: '2026-11-16' });
    expect(words.followUpMeta(rowOf({ 'People/Dana Li.md': PERSON, 'People/Sam.md': `${PERSON}- [ ] Tell [[Dana Li]]\n` }))).toMatchObject({ who: 'Dana Li', from: 'Sam' });
  });
});

describe('why a follow-up stands where it stands', () => {
  const cases: readonly (readonly [task: string, why: string])[] = [
    ['- [ ] a 📅 2026-11-17', 'Promised for Tue 17 Nov, 2 days ago. Written in Dana Li, line 4.'],
    ['- [ ] a ⏳ 2026-11-20 📅 2026-11-25', 'Promised for Wed 25 Nov. You wanted to look at it on Fri 20 Nov. Written in Dana Li, line 4.'],
    ['- [ ] a 🛫 2026-11-20', 'It starts on Fri 20 Nov. Written in Dana Li, line 4.'],
    ['- [ ] a', 'It has no date. Written in Dana Li, line 4.'],
    ['- [ ] a #waiting 📅 2026-12-01', 'Dana Li owes you this, by Tue 1 Dec. Written in Dana Li, line 4.'],
    ['- [ ] a #waiting 📅 2026-11-13', 'Dana Li owes you this since Fri 13 Nov. Written in Dana Li, line 4.'],
  ];
  it.each(cases)('"%s"', (task, why) => {
    expect(words.followUpReason(ofDana(task))).toBe(why);
  });
});

describe('why somebody is due', () => {
  const reasons = (properties: readonly string[], others: Readonly<Record<string, string>> = {}): string => {
    const { journal } = openNotes({ 'People/Jo Park.md': note('---', 'type: person', ...properties, '---'), ...others });
    return journal.words.contactReasons(journal.contactHealth('People/Jo Park.md')).join(' ');
  };
  const lunch = { 'Meetings/2026-11-06 Jo Park.md': note('---', 'channel: lunch', 'people: "[[Jo Park]]"', '---') };

  const cases: readonly (readonly [properties: readonly string[], others: Readonly<Record<string, string>>, why: string])[] = [
    [['cadence: weekly'], lunch, 'Last: lunch on 6 Nov (2026-11-06 Jo Park). Every week, so since 13 Nov.'],
    [['cadence: 2 weeks'], lunch, 'Last: lunch on 6 Nov (2026-11-06 Jo Park). Every 2 weeks, so on 20 Nov.'],
    [['cadence: 13'], lunch, 'Last: lunch on 6 Nov (2026-11-06 Jo Park). Every 13 days, so today.'],
    [['cadence: monthly', 'last_contact: 2025-01-06'], {}, 'Last: on 6 Jan 2025 (last_contact in Jo Park). Every month, so since 6 Feb 2025.'],
    [['next_contact: 2026-11-10'], lunch, 'Last: lunch on 6 Nov (2026-11-06 Jo Park). next_contact says 10 Nov, so since 10 Nov.'],
    [['cadence: weekly', 'met_on: 2026-11-02'], {}, 'Not talked yet; met_on is 2 Nov. Every week, so since 9 Nov.'],
    [['cadence: weekly'], {}, 'Not talked yet. Every week, but there is no date to count from: set met_on, or log a conversation.'],
    [[], {}, 'Not talked yet. Neither cadence nor next_contact is set, so nothing is due.'],
    [['cadence: weekly', 'paused: true'], lunch, 'Last: lunch on 6 Nov (2026-11-06 Jo Park). Every week, so since 13 Nov. Paused: never shown as due.'],
    [['cadence: weekly', 'snooze_until: 2026-11-25'], lunch, 'Last: lunch on 6 Nov (2026-11-06 Jo Park). Every week, so since 13 Nov. Snoozed until Wed 25 Nov.'],
  ];
  it.each(cases)('%j %j: %s', (properties, others, why) => {
    expect(reasons(properties, others)).toBe(why);
  });

  it('is said in the words of a log line too', () => {
    const text = note('---', 'type: person', 'cadence: weekly', '---', '## Log', '- 2026-11-06 lunch: her daughter starts robotics');
    const { journal } = openNotes({ 'People/Jo Park.md': text });
    expect(journal.words.contactReasons(journal.contactHealth('People/Jo Park.md'))[0]).toBe('Last: lunch on 6 Nov (Jo Park).');
  });

  it('never says "overdue"', () => {
    const { journal } = openNotes({ 'People/Jo Park.md': note('---', 'type: person', 'cadence: 2 weeks', 'last_contact: 2026-10-14', '---') });
    const row = journal.due().getInTouch.rows[0];
    expect(row && journal.words.reachOutMeta(row)).toEqual({ when: 'quiet for 5 weeks', rhythm: 'usually every 2 weeks' });
  });

  it('says what was planned, and that they never talked', () => {
    const { journal } = openNotes({ 'People/Jo Park.md': note('---', 'type: person', 'next_contact: 2026-11-18', '---') });
    const row = journal.due().getInTouch.rows[0];
    expect(row && journal.words.reachOutMeta(row)).toEqual({ when: 'not talked yet', rhythm: 'planned for 18 Nov' });
  });
});

describe('a problem', () => {
  const sentence = (notes: Readonly<Record<string, string>>): string => {
    const { journal } = openNotes(notes);
    return journal.problems().map(journal.words.problem).map(({ message, remedy }) => `${message} ${remedy}`).join('\n');
  };

  it('says which note, what is wrong and what to do', () => {
    expect(sentence({ 'People/Dana Li.md': note('---', 'type: person', 'cadence: soonish', '---') })).toBe('Dana Li: `cadence` is “soonish”. Write a number of days or a word such as weekly.');
    expect(sentence({ 'People/Dana Li (Conflicted copy a).md': 'x' })).toBe('Dana Li (Conflicted copy a): this is a copy that a sync service made of a conflict. Compare it with the note and delete it.');
  });

  it('names those who may be meant', () => {
    const sam = note('---', 'type: person', 'aliases: Sam', '---');
    expect(sentence({ 'People/Sam Lee.md': sam, 'People/Sam Ortiz.md': sam, 'Meetings/2026-11-10.md': note('---', 'people: Sam', '---') })).toBe('2026-11-10: “Sam” fits Sam Lee and Sam Ortiz. Write a link to the person you mean.');
    expect(sentence({ 'People/Sam.md': sam, 'Team/Sam.md': sam, 'Meetings/2026-11-10.md': note('---', 'people: Sam', '---') }).split('\n')[0]).toBe('2026-11-10: “Sam” fits People/Sam and Team/Sam. Write a link to the person you mean.');
    expect(sentence({ 'People/Sam.md': sam, 'Team/Sam.md': sam }).split('\n')[0]).toBe('Sam: this may be the same person as Team/Sam: both have the name Sam. If so, keep one note and make the other name an alias; if not, ignore this.');
  });

  it('keeps what the note says, dollar signs and all', () => {
    expect(sentence({ 'People/Dana Li.md': note('---', 'type: person', "cadence: $& and $'", '---') })).toContain("is “$& and $'”.");
  });
});
