import { describe, expect, it } from 'vitest';
import { addDays, openJournal, type CalendarDate } from '../../../src/journal/journal';
import { MemoryNoteStore } from '../../../src/journal/memory-note-store';
import { openNotes } from '../open-notes';
import { note, settingsWith } from '../records/read-record';

const PATH = 'People/Dana Li.md';

/** How things stand with Dana on Thursday 19 November 2026, by what her note (and others) say. */
function health(properties: readonly string[], { body = [], others = {}, today = '2026-11-19' }: { body?: readonly string[]; others?: Readonly<Record<string, string>>; today?: CalendarDate } = {}) {
  const dana = note('---', 'type: person', ...properties, '---', ...body);
  return openNotes({ [PATH]: dana, ...others }, { today }).journal.contactHealth(PATH);
}

const lunch = (date: string, ...more: readonly string[]) => note('---', 'type: meeting', `date: ${date}`, 'channel: lunch', 'people: "[[Dana Li]]"', ...more, '---');

describe('the last conversation', () => {
  const cases: readonly (readonly [sentence: string, properties: readonly string[], body: readonly string[], others: Readonly<Record<string, string>>, last: string | null])[] = [
    ['is the latest of all sources', ['last_contact: 2026-11-01'], ['## Log', '- 2026-11-03 call'], { 'Meetings/a.md': lunch('2026-11-06') }, '2026-11-06 lunch meeting'],
    ['is a log line', ['last_contact: 2026-11-01'], ['## Log', '- 2026-11-03 call', '- 2026-10-03 lunch'], {}, '2026-11-03 call log'],
    ['is what was set by hand', ['last_contact: 2026-11-05'], ['## Log', '- 2026-11-03 call'], {}, '2026-11-05 null property'],
    ['is the better told of one day', ['last_contact: 2026-11-06'], ['## Log', '- 2026-11-06 call'], { 'Meetings/a.md': lunch('2026-11-06') }, '2026-11-06 lunch meeting'],
    ['is a reach-out that is done', [], ['- [x] Write to her #reach-out ✅ 2026-11-10'], {}, '2026-11-10 null reach-out'],
    ['is a reach-out elsewhere that links her', [], [], { 'Daily/2026-11-11.md': note('- [x] Write to [[Dana Li]] #reach-out ✅ 2026-11-10') }, '2026-11-10 null reach-out'],
    ['is no reach-out without the day on which it was done', [], ['- [x] Write to her #reach-out'], {}, null],
    ['is no task that was no reach-out', [], ['- [x] Send the table ✅ 2026-11-10'], {}, null],
    ['is no reach-out that was dropped', [], ['- [-] Write to her #reach-out ✅ 2026-11-10'], {}, null],
    ['is no later day', ['last_contact: 2026-11-20'], ['## Log', '- 2026-11-21 call'], { 'Meetings/a.md': lunch('2026-11-22', 'status: held') }, null],
    ['may be today', [], ['## Log', '- 2026-11-19 call'], {}, '2026-11-19 call log'],
    ['is no meeting of today, which is planned', [], [], { 'Meetings/a.md': lunch('2026-11-19') }, null],
    ['is no cancelled meeting', [], [], { 'Meetings/a.md': lunch('2026-11-06', 'status: cancelled') }, null],
    ['is no planned meeting, though its day is over', [], [], { 'Meetings/a.md': lunch('2026-11-06', 'status: planned') }, null],
    ['is no mention', [], [], { 'Daily/2026-11-11.md': note('Saw [[Dana Li]].') }, null],
  ];
  it.each(cases)('%s', (_sentence, properties, body, others, expected) => {
    const { last } = health(properties, { body, others });
    expect(last && `${last.date} ${last.channel} ${last.source}`).toBe(expected);
  });

  it('is not lowered by one that is logged later about an older day', () => {
    const { store, journal } = openNotes({ [PATH]: note('---', 'type: person', '---', '## Log', '- 2026-11-10 call') });
    store.write('Meetings/2026-10-01 Dana.md', lunch('2026-10-01'));
    expect(journal.contactHealth(PATH).last?.date).toBe('2026-11-10');
  });

  it('is a meeting of today as soon as its hour has come', () => {
    let time = '10:59';
    const store = new MemoryNoteStore({ [PATH]: note('---', 'type: person', 'cadence: weekly', '---'), 'Meetings/a.md': lunch('2026-11-19T11:00') });
    const journal = openJournal({ store, settings: () => settingsWith(), today: () => '2026-11-19', timeNow: () => time, locale: 'en' });
    store.load();
    expect(journal.contactHealth(PATH)).toMatchObject({ last: null, state: 'never' });
    time = '11:00';
    expect(journal.contactHealth(PATH)).toMatchObject({ last: { date: '2026-11-19' }, dueOn: '2026-11-26' });
  });
});

describe('the day on which somebody is due', () => {
  const cases: readonly (readonly [sentence: string, properties: readonly string[], dueOn: string | null, state: string])[] = [
    ['is the last conversation and the cadence', ['last_contact: 2026-11-06', 'cadence: 2 weeks'], '2026-11-20', 'near'],
    ['is today', ['last_contact: 2026-11-05', 'cadence: 14'], '2026-11-19', 'due'],
    ['is over', ['last_contact: 2026-11-04', 'cadence: 14'], '2026-11-18', 'overdue'],
    ['is far off', ['last_contact: 2026-11-18', 'cadence: monthly'], '2026-12-18', 'ok'],
    ['is the plan, where it is later than the last conversation', ['last_contact: 2026-11-01', 'cadence: weekly', 'next_contact: 2026-11-30'], '2026-11-30', 'ok'],
    ['is the plan, though the cadence is later', ['last_contact: 2026-11-01', 'cadence: yearly', 'next_contact: 2026-11-10'], '2026-11-10', 'overdue'],
    ['is not a plan of the day of the last conversation', ['last_contact: 2026-11-10', 'cadence: weekly', 'next_contact: 2026-11-10'], '2026-11-17', 'overdue'],
    ['is the plan alone, without a cadence', ['next_contact: 2026-11-19'], '2026-11-19', 'due'],
    ['is none where a plan alone is over with', ['last_contact: 2026-11-10', 'next_contact: 2026-11-09'], null, 'none'],
    ['is none without cadence and plan', ['last_contact: 2026-01-01'], null, 'none'],
    ['is none where no rhythm is wanted', ['last_contact: 2026-01-01', 'cadence: none'], null, 'none'],
    ['is the plan, though no rhythm is wanted', ['last_contact: 2026-01-01', 'cadence: none', 'next_contact: 2026-11-18'], '2026-11-18', 'overdue'],
    ['counts from met_on where they never talked', ['met_on: 2026-11-12', 'created: 2026-01-01', 'cadence: weekly'], '2026-11-19', 'due'],
    ['counts from created where nothing else is known', ['created: 2026-11-10', 'cadence: weekly'], '2026-11-17', 'overdue'],
    ['is none where there is no date to count from', ['cadence: weekly'], null, 'never'],
    ['is the plan where they never talked', ['cadence: weekly', 'next_contact: 2026-11-19'], '2026-11-19', 'due'],
    ['is a calendar month on, clamped', ['last_contact: 2026-10-31', 'cadence: monthly'], '2026-11-30', 'ok'],
    ['is three calendar months on', ['last_contact: 2026-08-31', 'cadence: quarterly'], '2026-11-30', 'ok'],
    ['is a leap day’s year on', ['last_contact: 2024-02-29', 'cadence: yearly'], '2025-02-28', 'overdue'],
  ];
  it.each(cases)('%s', (_sentence, properties, dueOn, state) => {
    expect(health(properties)).toMatchObject({ dueOn, state });
  });

  it('is clamped from the original day: 31 Jan, then 28 Feb, then 31 Mar', () => {
    const monthly = (amount: number) => health(['last_contact: 2026-01-31', `cadence: ${amount} months`]).dueOn;
    expect([1, 2, 3, 4].map(monthly)).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']);
  });

  it('is known to come from the property that was counted from', () => {
    expect(health(['created: 2026-11-10', 'cadence: weekly']).since).toEqual({ on: '2026-11-10', property: 'created' });
    expect(health(['met_on: 2026-11-10', 'last_contact: 2026-11-11']).since).toBeNull();
  });
});

describe('near', () => {
  // Days before the due day on which somebody is near: a quarter of the cadence, at most 7, and 7 for a plan alone.
  const cases: readonly (readonly [cadence: string, days: number])[] = [['cadence: 4', 1], ['cadence: weekly', 1], ['cadence: 8', 2], ['cadence: 2 weeks', 3], ['cadence: 28', 7], ['cadence: monthly', 7], ['cadence: yearly', 7]];
  it.each(cases)('with "%s" begins %i days before', (cadence, days) => {
    const { dueOn } = health(['last_contact: 2026-11-01', cadence]);
    const states = [-days - 1, -days, -1, 0, 1].map((offset) => health(['last_contact: 2026-11-01', cadence], { today: addDays(dueOn!, offset) }).state);
    expect(states).toEqual([-days - 1 >= -1 ? 'near' : 'ok', 'near', 'near', 'due', 'overdue']);
  });

  it('begins a week before a plan without a cadence', () => {
    const state = (today: CalendarDate) => health(['next_contact: 2026-11-30'], { today }).state;
    expect(['2026-11-22', '2026-11-23', '2026-11-29', '2026-11-30'].map((day) => state(day as CalendarDate))).toEqual(['ok', 'near', 'near', 'due']);
  });
});

describe('days late', () => {
  it('count from the due day, are 0 before it and null without it', () => {
    expect(health(['last_contact: 2026-10-15', 'cadence: 2 weeks']).daysLate).toBe(21);
    expect(health(['last_contact: 2026-11-15', 'cadence: 2 weeks']).daysLate).toBe(0);
    expect(health(['last_contact: 2026-11-15']).daysLate).toBeNull();
  });
});

describe('a snooze', () => {
  const cases: readonly (readonly [sentence: string, until: string, state: string])[] = [
    ['holds until its day', '2026-11-20', 'snoozed'],
    ['is over on its day', '2026-11-19', 'overdue'],
    ['is over after its day', '2026-11-18', 'overdue'],
  ];
  it.each(cases)('%s', (_sentence, until, state) => {
    expect(health(['last_contact: 2026-11-01', 'cadence: weekly', `snooze_until: ${until}`]).state).toBe(state);
  });

  it('is nothing to somebody who is not due', () => {
    expect(health(['last_contact: 2026-11-18', 'cadence: monthly', 'snooze_until: 2026-11-30']).state).toBe('ok');
    expect(health(['snooze_until: 2026-11-30']).state).toBe('none');
  });

  it('leaves the due day as it is', () => {
    expect(health(['last_contact: 2026-11-01', 'cadence: weekly', 'snooze_until: 2026-11-20'])).toMatchObject({ dueOn: '2026-11-08', snoozedUntil: '2026-11-20', daysLate: 11 });
  });
});

describe('somebody who is paused', () => {
  it.each([['last_contact: 2026-01-01', 'cadence: weekly'], ['next_contact: 2026-11-19'], ['cadence: weekly']])('is paused, whatever else: %s', (...properties) => {
    expect(health([...properties, 'paused: true']).state).toBe('paused');
  });
});

describe('a note that is no person’s', () => {
  it('has no rhythm', () => {
    expect(openNotes({ 'x.md': 'Words.' }).journal.contactHealth('x.md')).toMatchObject({ state: 'none', last: null, dueOn: null });
    expect(openNotes({}).journal.contactHealth('Gone.md').state).toBe('none');
  });
});
