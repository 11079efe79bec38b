import { RRule } from 'rrule';
import { describe, expect, test, vi } from 'vitest';
import type { CalendarDate } from '../../../src/journal/calendar-date';
import { isRecurrence, nextOccurrence, type TaskDates } from '../../../src/journal/notes/recurrence';
import { inZone } from '../../support/zones';

const TODAY: CalendarDate = '2026-11-20';
const ZONES = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'Pacific/Apia'];

/** `due 2026-11-20, start 2026-11-18` as dates. */
function dates(text: string): TaskDates {
  const find = (name: string) => (new RegExp(`${name} (\\S+?)(?:,|$)`).exec(text)?.[1] ?? null) as CalendarDate | null;
  return { due: find('due'), scheduled: find('scheduled'), start: find('start') };
}

/** Sentence, rule, dates of the line that is done on 20 November 2026 (a Friday), dates of the next one. */
const cases: readonly (readonly [sentence: string, rule: string, before: string, next: string])[] = [
  ['a day later', 'every day', 'due 2026-11-20', 'due 2026-11-21'],
  ['some days later', 'every 3 days', 'due 2026-11-20', 'due 2026-11-23'],
  ['a week later', 'every week', 'due 2026-11-20', 'due 2026-11-27'],
  ['two weeks later, over the new year', 'every 2 weeks', 'due 2026-12-20', 'due 2027-01-03'],
  ['capitals mean nothing', 'EVERY WEEK', 'due 2026-11-20', 'due 2026-11-27'],
  ['Friday to Monday on weekdays', 'every weekday', 'due 2026-11-20', 'due 2026-11-23'],
  ['the next Tuesday', 'every Tuesday', 'due 2026-11-20', 'due 2026-11-24'],
  ['not the same Friday', 'every friday', 'due 2026-11-20', 'due 2026-11-27'],
  ['not the same Friday, whatever its hour', 'every friday at 10', 'due 2026-11-20', 'due 2026-11-27'],
  ['the nearer of two weekdays', 'every tue, thu', 'due 2026-11-24', 'due 2026-11-26'],
  ['a weekday of every second week', 'every 2 weeks on Monday', 'due 2026-11-16', 'due 2026-11-30'],
  ['a month later', 'every month', 'due 2026-11-20', 'due 2026-12-20'],
  ['a quarter later', 'every 3 months', 'due 2026-11-20', 'due 2027-02-20'],
  ['the end of January to the end of February', 'every month', 'due 2026-01-31', 'due 2026-02-28'],
  ['the end of January to the leap day', 'every month', 'due 2028-01-31', 'due 2028-02-29'],
  ['then it stays on the 28th', 'every month', 'due 2026-02-28', 'due 2026-03-28'],
  ['the end of March to the end of April', 'every month', 'due 2026-03-31', 'due 2026-04-30'],
  ['the end of August over three months', 'every 3 months', 'due 2026-08-31', 'due 2026-11-30'],
  ['eleven months from the end of March', 'every 11 months', 'due 2026-03-31', 'due 2027-02-28'],
  ['thirteen months from the end of January', 'every 13 months', 'due 2026-01-31', 'due 2027-02-28'],
  ['on the 31st, short months are left out', 'every month on the 31st', 'due 2026-01-31', 'due 2026-03-31'],
  ['on the last day of each month', 'every month on the last', 'due 2026-01-31', 'due 2026-02-28'],
  ['on the 1st or the 15th', 'every month on the 1st, 15th', 'due 2026-11-01', 'due 2026-11-15'],
  ['on the last Friday', 'every month on the last Friday', 'due 2026-11-20', 'due 2026-11-27'],
  ['on the second last Wednesday', 'every month on the 2nd last Wednesday', 'due 2026-11-20', 'due 2026-12-23'],
  ['on the first Wednesday of a half year', 'every 6 months on the 1st Wednesday', 'due 2026-11-04', 'due 2027-05-05'],
  ['a year later', 'every year', 'due 2026-11-20', 'due 2027-11-20'],
  ['a year after a leap day', 'every year', 'due 2024-02-29', 'due 2025-02-28'],
  ['two years after a leap day', 'every 2 years', 'due 2024-02-29', 'due 2026-02-28'],
  ['four years after a leap day', 'every 4 years', 'due 2024-02-29', 'due 2028-02-29'],
  ['the next January', 'every January', 'due 2026-11-20', 'due 2027-01-20'],
  ['the 5th of the next March', 'every March on the 5th', 'due 2026-11-20', 'due 2027-03-05'],
  ['after the due day even if that is past', 'every week', 'due 2026-01-02', 'due 2026-01-09'],
  ['after the day it was done on', 'every week when done', 'due 2026-01-02', 'due 2026-11-27'],
  ['done before it was due', 'every week when done', 'due 2026-12-24', 'due 2026-11-27'],
  ['a quarter after it was done', 'every 3 months When Done', 'due 2026-10-01', 'due 2027-02-20'],
  ['on the 1st after it was done', 'every month on the 1st when done', 'due 2026-10-05', 'due 2026-12-01'],
  ['the scheduled day, where there is none due', 'every week', 'scheduled 2026-11-20, start 2026-11-18', 'scheduled 2026-11-27, start 2026-11-25'],
  ['the start, where there is no other', 'every month', 'start 2026-11-18', 'start 2026-12-18'],
  ['the others keep their distance from the due day', 'every month', 'due 2026-01-31, scheduled 2026-01-29, start 2026-01-01', 'due 2026-02-28, scheduled 2026-02-26, start 2026-01-29'],
  ['a scheduled day after the due one', 'every day', 'due 2026-11-20, scheduled 2026-11-22', 'due 2026-11-21, scheduled 2026-11-23'],
  ['the distance is kept when done, too', 'every day when done', 'due 2026-11-10, start 2026-11-08', 'due 2026-11-21, start 2026-11-19'],
  ['over the change of clocks in Los Angeles', 'every day', 'due 2026-10-31, start 2026-10-30', 'due 2026-11-01, start 2026-10-31'],
  ['over the change of clocks in Auckland', 'every day', 'due 2026-09-26, start 2026-09-20', 'due 2026-09-27, start 2026-09-21'],
  ['a leap day, where a month is named', 'every February', 'due 2026-01-29', 'due 2028-02-29'],
  ['the end of February, where a month of some years is named', 'every 3 years in February', 'due 2027-01-29', 'due 2027-02-28'],
  ['the leap day, where a month of some years is named and that year has it', 'every 2 years in February', 'due 2026-01-29', 'due 2028-02-29'],
  ['the Monday of a second week, in the month that is named', 'every 2 weeks in January', 'due 2027-02-01', 'due 2028-01-03'],
  ['on the day of two that there is', 'every month on the 15th, 40th', 'due 2026-11-20', 'due 2026-12-15'],
  ['on the day before the last', 'every month on the 2nd last', 'due 2026-11-20', 'due 2026-11-29'],
  ['after the due day where “when done” is not at the end', 'every week when done on Monday', 'due 2026-01-02', 'due 2026-01-09'],
  ['after the day it was done on, with spaces behind', '  every week when done  ', 'due 2026-01-02', 'due 2026-11-27'],
  ['the leap day, years away', 'every February on the 29th', 'due 2026-11-20', 'due 2028-02-29'],
  ['without dates, without dates', 'every week', '', ''],
  ['without dates, when done', 'every month on the 31st when done', '', ''],
  ['up to a last day', 'every week until 27 November 2026', 'due 2026-11-20', 'due 2026-11-27'],
  ['up to a last day, in fewer letters', 'every week til 27 November 2026', 'due 2026-11-20', 'due 2026-11-27'],
  ['up to a last day, the month first', 'every day until Dec 31, 2026', 'due 2026-12-30', 'due 2026-12-31'],
  ['three times, counted anew from each', 'every day for 3 times', 'due 2026-11-20', 'due 2026-11-21'],
];

const over: readonly (readonly [rule: string, before: string])[] = [
  ['every week until 26 November 2026', 'due 2026-11-20'],
  ['every day until 31 December 2026', 'due 2026-12-31'],
  ['every day til 31 December 2026', 'due 2026-12-31'],
  ['every day for 1 time', 'due 2026-11-20'],
  ['every February on the 30th', 'due 2026-11-20'],
  ['every week on the 31st in February', 'due 2026-11-20'],
  ['every month on the 366th', 'due 2026-11-20'],
];

const notUnderstood = ['', 'weekly', 'biweekly', 'every fortnight', 'every other week', 'every two weeks', 'every quarter', 'every', 'every 0 days', 'banana', 'every hour', 'every 5 minutes', 'every week until 2026-12-31', 'every week until someday', 'every week until 31 February 2026', 'every month until', 'every 99999999999999999999 days', '5 days', 'every week; on Monday'];

describe.each(ZONES)('in the zone %s the next one is', (zone) => {
  test.each(cases)('%s: %s, %s', (_, rule, before, next) => {
    inZone(zone, () => expect(nextOccurrence(rule, dates(before), TODAY)).toEqual(dates(next)));
  });

  test.each(over)('none left of %s, %s', (rule, before) => {
    inZone(zone, () => expect([isRecurrence(rule), nextOccurrence(rule, dates(before), TODAY)]).toEqual([true, undefined]));
  });
});

test.each(notUnderstood)('%j is not understood', (rule) => {
  expect([isRecurrence(rule), nextOccurrence(rule, dates('due 2026-11-20'), TODAY)]).toEqual([false, undefined]);
});

test('there are as many cases as the plugin itself has', () => {
  expect(cases.length + over.length).toBeGreaterThan(42);
});

describe('a last day', () => {
  const MONTHS = [['January', 'Jan'], ['February', 'Feb'], ['March', 'Mar'], ['April', 'Apr'], ['May', 'May'], ['June', 'Jun'], ['July', 'Jul'], ['August', 'Aug'], ['September', 'Sep'], ['October', 'Oct'], ['November', 'Nov'], ['December', 'Dec']] as const;
  const due = (month: number, day: number): TaskDates => dates(`due 2027-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

  test.each(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))('in %s is counted, and nothing after it', (name, month) => {
    for (const rule of [`every day until 5 ${name} 2027`, `every day until ${name} 5, 2027`, `every day til 5 ${name} 2027 when done`]) {
      expect(nextOccurrence(rule, due(month, 4), due(month, 4).due ?? TODAY), rule).toEqual(due(month, 5));
      expect(nextOccurrence(rule, due(month, 5), due(month, 5).due ?? TODAY), rule).toBeUndefined();
    }
  });

  test.each(['5 March', '5 Smarch 2027', '123 March 2027', '5 March 20271', '5 March 127', '5x March 2027', 'March x5 2027', '5 March 2027 12', '31 February 2027', '2027', ''])('that is written as "%s" makes a rule that is not understood', (day) => {
    expect(isRecurrence(`every day until ${day}`)).toBe(false);
  });

  test('may have commas and spaces to spare', () => {
    expect(nextOccurrence('every day until  5,  March , 2027', due(3, 5), TODAY)).toBeUndefined();
    expect(nextOccurrence('every day until  5,  March , 2027', due(3, 4), TODAY)).toEqual(due(3, 5));
  });
});

describe('a rule', () => {
  test.each(['every 1000 days', '  every week  ', 'every January, February on the 30th', 'every month on the 31st', 'every week  when done'])('"%s" is understood, and comes again', (rule) => {
    expect(isRecurrence(rule)).toBe(true);
    expect(nextOccurrence(rule, dates('due 2026-11-20'), TODAY)).toBeDefined();
  });

  test.each(['every 1001 days', 'every hour', '', ' ', 'week'])('"%s" is not understood', (rule) => {
    expect(isRecurrence(rule)).toBe(false);
  });

  test('that names a day which no month has never comes', () => {
    expect(nextOccurrence('every February on the 30th', dates('due 2026-11-20'), TODAY)).toBeUndefined();
  });

  test.each(['every February on the 30th', 'every month on the 40th', 'every April, June on the 31st', 'every month on the 40th, 41st'])('that never comes is not searched for: "%s"', (rule) => {
    const search = vi.spyOn(RRule.prototype, 'after');
    expect(nextOccurrence(rule, dates('due 2026-11-20'), TODAY)).toBeUndefined();
    expect(search).not.toHaveBeenCalled();
    expect(nextOccurrence('every February on the 28th', dates('due 2026-11-20'), TODAY)).toEqual(dates('due 2027-02-28'));
    expect(search).toHaveBeenCalledOnce();
    search.mockRestore();
  });

  test('of a line without dates gives a line without dates', () => {
    expect(nextOccurrence('every week', dates(''), TODAY)).toEqual({ due: null, scheduled: null, start: null });
  });
});
