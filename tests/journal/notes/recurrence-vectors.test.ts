import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../../src/journal/calendar-date';
import { nextOccurrence, type TaskDates } from '../../../src/journal/notes/recurrence';
import { inZone } from '../../support/zones';

/**
 * What a line that recurs is followed by, by the rules of the Tasks plugin; each expected date was worked out on a
 * calendar. 1 March 2027 is a Monday, 29 February 2028 a Tuesday.
 */
type Vector = readonly [sentence: string, rule: string, before: string, doneOn: CalendarDate, next: string];

/** A Wednesday. */
const WED: CalendarDate = '2027-03-03';
const ZONES = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland'];

const intervals: readonly Vector[] = [
  ['a day, into the next month', 'every day', '📅 2027-03-31', WED, '📅 2027-04-01'],
  ['ten days, over the end of February', 'every 10 days', '📅 2027-02-20', WED, '📅 2027-03-02'],
  ['a week', 'every week', '📅 2027-03-01', WED, '📅 2027-03-08'],
  ['six weeks', 'Every 6 Weeks', '📅 2027-01-15', WED, '📅 2027-02-26'],
  ['four months', 'every 4 months', '📅 2027-05-15', WED, '📅 2027-09-15'],
  ['three years', 'every 3 years', '📅 2027-06-10', WED, '📅 2030-06-10'],
  ['the month that is named, on the same day', 'every October', '📅 2027-03-12', WED, '📅 2027-10-12'],
];

const referenceDates: readonly Vector[] = [
  ['due comes before the others', 'every month', '📅 2027-03-10 ⏳ 2027-03-05 🛫 2027-03-01', WED, '📅 2027-04-10 ⏳ 2027-04-05 🛫 2027-04-01'],
  ['due comes first even if it is the last day of all', 'every month', '📅 2027-04-30 ⏳ 2027-03-31 🛫 2027-03-31', WED, '📅 2027-05-30 ⏳ 2027-04-30 🛫 2027-04-30'],
  ['due comes first even if it is the first day of all', 'every month', '📅 2027-03-10 ⏳ 2027-03-20', WED, '📅 2027-04-10 ⏳ 2027-04-20'],
  ['scheduled comes before start', 'every month', '⏳ 2027-01-31 🛫 2027-01-21', WED, '⏳ 2027-02-28 🛫 2027-02-18'],
  ['scheduled comes before start even if it is later by much', 'every month', '⏳ 2027-03-10 🛫 2027-02-28', WED, '⏳ 2027-04-10 🛫 2027-03-31'],
  ['start counts where it is alone', 'every 2 weeks', '🛫 2027-02-24', WED, '🛫 2027-03-10'],
  ['without a date, no date', 'every 2 days', '', WED, ''],
  ['without a date, no date when done either', 'every month when done', '', WED, ''],
];

const distances: readonly Vector[] = [
  ['a month is as long as it is, a distance stays as many days', 'every month', '📅 2027-01-31 🛫 2026-12-31', WED, '📅 2027-02-28 🛫 2027-01-28'],
  ['a distance of more than one period', 'every day', '📅 2027-03-03 ⏳ 2027-02-21', WED, '📅 2027-03-04 ⏳ 2027-02-22'],
  ['the same day stays the same day', 'every weekday', '📅 2027-03-05 ⏳ 2027-03-05 🛫 2027-03-05', WED, '📅 2027-03-08 ⏳ 2027-03-08 🛫 2027-03-08'],
  ['over a leap day', 'every year', '📅 2027-03-01 ⏳ 2027-02-27', WED, '📅 2028-03-01 ⏳ 2028-02-28'],
  ['when done, too', 'every month when done', '📅 2027-02-10 ⏳ 2027-02-08 🛫 2027-02-01', WED, '📅 2027-04-03 ⏳ 2027-04-01 🛫 2027-03-25'],
  ['over both changes of the clocks of a year', 'every 8 months', '📅 2027-03-10 🛫 2027-03-09', WED, '📅 2027-11-10 🛫 2027-11-09'],
];

const doneOn: readonly Vector[] = [
  ['the day of doing means nothing, and the next may be long past', 'every week', '📅 2026-01-05', WED, '📅 2026-01-12'],
  ['the day of doing means nothing, and the next may be far away', 'every week', '📅 2027-05-07', WED, '📅 2027-05-14'],
  ['done late, counted from that day', 'every 2 weeks when done', '📅 2026-12-01', WED, '📅 2027-03-17'],
  ['done early, counted from that day', 'every 10 days WHEN DONE', '📅 2027-03-09', WED, '📅 2027-03-13'],
  ['done on the last of a long month', 'every month when done', '📅 2027-01-15', '2027-01-31', '📅 2027-02-28'],
  ['done on the leap day', 'every year when done', '📅 2028-02-01', '2028-02-29', '📅 2029-02-28'],
  ['the next Monday after doing', 'every Monday when done', '⏳ 2027-02-15', WED, '⏳ 2027-03-08'],
  ['not the Wednesday on which it is done', 'every Wednesday when done', '🛫 2027-03-03', WED, '🛫 2027-03-10'],
  ['not the 15th on which it is done', 'every month on the 15th when done', '📅 2027-01-15', '2027-03-15', '📅 2027-04-15'],
];

const endsOfMonths: readonly Vector[] = [
  ['the 29th of January', 'every month', '📅 2027-01-29', WED, '📅 2027-02-28'],
  ['the 30th of January before a leap day', 'every month', '📅 2028-01-30', WED, '📅 2028-02-29'],
  ['from then on the 28th', 'every month', '📅 2027-02-28', WED, '📅 2027-03-28'],
  ['the 31st of May', 'every month', '📅 2027-05-31', WED, '📅 2027-06-30'],
  ['two months, into a short one', 'every 2 months', '📅 2026-12-31', WED, '📅 2027-02-28'],
  ['two months, over a short one', 'every 2 months', '📅 2027-01-31', WED, '📅 2027-03-31'],
  ['four months, to the leap day', 'every 4 months', '📅 2027-10-31', WED, '📅 2028-02-29'],
  ['eleven months, to the leap day', 'every 11 months', '📅 2027-03-31', WED, '📅 2028-02-29'],
  ['eleven months, to a long month', 'every 11 months', '📅 2027-01-31', WED, '📅 2027-12-31'],
  ['thirteen months, to the leap day', 'every 13 months', '📅 2027-01-31', WED, '📅 2028-02-29'],
  ['thirteen months from a short month', 'every 13 months', '📅 2027-02-28', WED, '📅 2028-03-28'],
];

const daysOfMonths: readonly Vector[] = [
  ['on the 31st, April is left out', 'every month on the 31st', '📅 2027-03-31', WED, '📅 2027-05-31'],
  ['on the 31st, July is followed by August', 'every month on the 31st', '📅 2027-07-31', WED, '📅 2027-08-31'],
  ['on the 31st, counted from another day', 'every month on the 31st', '📅 2027-04-15', WED, '📅 2027-05-31'],
  ['on the 30th, February is left out', 'every month on the 30th', '📅 2027-01-30', WED, '📅 2027-03-30'],
  ['on the 29th, February of a leap year is not left out', 'every month on the 29th', '📅 2028-01-29', WED, '📅 2028-02-29'],
  ['on the last, whatever it is', 'every month on the last', '📅 2027-02-28', WED, '📅 2027-03-31'],
  ['on the 10th or the 25th', 'every month on the 10th and 25th', '📅 2027-03-10', WED, '📅 2027-03-25'],
];

const weekdays: readonly Vector[] = [
  ['Thursday, then Friday', 'every weekday', '📅 2027-03-04', WED, '📅 2027-03-05'],
  ['a Saturday, then Monday', 'every weekday', '📅 2027-03-06', WED, '📅 2027-03-08'],
  ['a Friday, then Sunday', 'every sun', '📅 2027-03-05', WED, '📅 2027-03-07'],
  ['Wednesday, then Friday', 'every mon, wed, fri', '📅 2027-03-03', WED, '📅 2027-03-05'],
  ['Friday, then Monday', 'every Monday, Wednesday, Friday', '📅 2027-03-05', WED, '📅 2027-03-08'],
  ['the Friday of the next week but one', 'every 2 weeks on Friday', '📅 2027-03-05', WED, '📅 2027-03-19'],
  ['the first Monday of a month', 'every month on the 1st Monday', '📅 2027-03-01', WED, '📅 2027-04-05'],
  ['the last Friday, which is the last day', 'every month on the last Friday', '📅 2027-03-26', WED, '📅 2027-04-30'],
];

const ends: readonly Vector[] = [
  ['until a day that is itself the last', 'every week until 31 March 2027', '📅 2027-03-24', WED, '📅 2027-03-31'],
  ['until a day, its month first and short', 'every 3 days until Apr 5, 2027', '📅 2027-04-02', WED, '📅 2027-04-05'],
  ['until a day, when done', 'every week until 10 March 2027 when done', '📅 2027-02-01', WED, '📅 2027-03-10'],
  ['two times, counted anew', 'every week for 2 times', '📅 2027-03-01', WED, '📅 2027-03-08'],
  ['twelve times, counted anew', 'every month for 12 times', '📅 2027-01-31', WED, '📅 2027-02-28'],
];

const leapDays: readonly Vector[] = [
  ['a year after', 'every year', '📅 2028-02-29', WED, '📅 2029-02-28'],
  ['four years after', 'every 4 years', '📅 2028-02-29', WED, '📅 2032-02-29'],
  ['twelve months after', 'every 12 months', '📅 2028-02-29', WED, '📅 2029-02-28'],
  ['a month after', 'every month', '📅 2028-02-29', WED, '📅 2028-03-29'],
  ['a year before', 'every year', '📅 2027-02-28', WED, '📅 2028-02-28'],
  ['the day before', 'every day', '📅 2028-02-28', WED, '📅 2028-02-29'],
];

const endsOfYears: readonly Vector[] = [
  ['a day', 'every day', '📅 2027-12-31', WED, '📅 2028-01-01'],
  ['two weeks', 'every 2 weeks', '📅 2026-12-28', WED, '📅 2027-01-11'],
  ['a month', 'every month', '📅 2027-12-31', WED, '📅 2028-01-31'],
  ['three months, into a short one', 'every 3 months', '📅 2026-11-30', WED, '📅 2027-02-28'],
  ['weekdays', 'every weekday', '📅 2027-12-31', WED, '📅 2028-01-03'],
];

const groups = {
  'after an interval': intervals, 'after its reference date': referenceDates, 'at its distance': distances, 'by the day of doing': doneOn,
  'at the end of a month': endsOfMonths, 'on a day of the month': daysOfMonths, 'on a weekday': weekdays, 'before an end': ends,
  'by a leap day': leapDays, 'over the end of a year': endsOfYears,
};
const vectors = Object.entries(groups).flatMap(([group, all]) => all.map(([sentence, ...rest]): Vector => [`${group}: ${sentence}`, ...rest]));

const over: readonly (readonly [rule: string, before: string, doneOn: CalendarDate])[] = [
  ['every week until 31 March 2027', '📅 2027-03-25', WED],
  ['every week until 9 March 2027 when done', '📅 2027-02-01', WED],
  ['every day until 3 March 2027', '⏳ 2027-03-03', WED],
  ['every month for 1 time', '📅 2027-01-31', WED],
];

function dates(fields: string): TaskDates {
  const of = (sign: string): CalendarDate | null => {
    const at = fields.indexOf(sign);
    return at < 0 ? null : (fields.slice(at + sign.length + 1, at + sign.length + 11) as CalendarDate);
  };
  return { due: of('📅'), scheduled: of('⏳'), start: of('🛫') };
}

describe.each(ZONES)('in the zone %s the next one comes', (zone) => {
  test.each(vectors)('%s (%s %s, done on %s): %s', (_, rule, before, today, next) => {
    inZone(zone, () => expect(nextOccurrence(rule, dates(before), today)).toEqual(dates(next)));
  });

  test.each(over)('never: %s %s, done on %s', (rule, before, today) => {
    inZone(zone, () => expect(nextOccurrence(rule, dates(before), today)).toBeUndefined());
  });
});

test(`there are ${vectors.length} vectors of recurrence, and ${over.length} of its end`, () => {
  expect(vectors.length).toBeGreaterThanOrEqual(42);
  expect(new Set(vectors.map((vector) => vector.slice(1, 4).join(' '))).size).toBe(vectors.length);
});
