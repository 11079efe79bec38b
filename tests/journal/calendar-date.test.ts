import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  addDays, addMonths, calendarDate, dayNumber, daysBetween, daysInMonth, formatInLocale, fromUtcDate, isoWeek, isoWeekday, parseCalendarDate, partsOf, toUtcDate,
  type CalendarDate,
} from '../../src/journal/calendar-date';

const HOME = process.env.TZ;
afterEach(() => {
  if (HOME === undefined) delete process.env.TZ;
  else process.env.TZ = HOME;
});

/** A zone, and the minutes by which it is ahead of UTC on 1 January 2026: proof that the process is there. */
const ALL_ZONES = [['UTC', 0], ['America/New_York', -300], ['Pacific/Auckland', 780], ['Pacific/Apia', 780], ['Africa/Casablanca', 60], ['Asia/Kolkata', 330]] as const;
/** A worker thread cannot change its zone: `RAPPORT_ZONE=UTC TZ=UTC` runs the one in which it is (tests/mutation). */
const ZONES = ALL_ZONES.filter(([zone]) => zone === (process.env['RAPPORT_ZONE'] ?? zone));

describe.each(ZONES)('in %s', (zone, minutes) => {
  const goThere = (): void => {
    process.env.TZ = zone;
    expect(new Date('2026-01-01T00:00:00Z').getTimezoneOffset() + minutes).toBe(0);
  };

  it('every day of thirty years follows the one before', () => {
    goThere();
    let year = 2000;
    let month = 1;
    let day = 1;
    let date: CalendarDate = '2000-01-01';
    let weekday = 6; // a Saturday
    for (let count = 0; count < 10_958; count++) {
      expect(date).toBe(calendarDate(year, month, day));
      expect(parseCalendarDate(date)).toBe(date);
      expect(partsOf(date)).toEqual({ year, month, day });
      expect(isoWeekday(date)).toBe(weekday);
      expect(fromUtcDate(toUtcDate(date))).toBe(date);
      expect(daysBetween('2000-01-01', date)).toBe(count);
      const next = addDays(date, 1);
      expect(addDays(next, -1)).toBe(date);
      weekday = (weekday % 7) + 1;
      day += 1;
      if (day > [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!) [day, month] = [1, month + 1];
      if (month > 12) [month, year] = [1, year + 1];
      date = next;
    }
    expect(date).toBe('2030-01-01');
  });

  it('months are clamped from the original day', () => {
    goThere();
    const from31Jan = [1, 2, 3, 4, 5, 6, 12, 13, 25, -1, -2, -11].map((months) => addMonths('2026-01-31', months));
    expect(from31Jan).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30', '2026-07-31', '2027-01-31', '2027-02-28', '2028-02-29', '2025-12-31', '2025-11-30', '2025-02-28']);
    expect([12, 48].map((months) => addMonths('2024-02-29', months))).toEqual(['2025-02-28', '2028-02-29']);
    expect(addMonths('2026-11-19', 0)).toBe('2026-11-19');
  });

  it('weeks are those of ISO 8601', () => {
    goThere();
    expect(['2026-01-01', '2027-01-01', '2024-12-30', '2026-12-31', '2021-01-03'].map((date) => isoWeek(date as CalendarDate))).toEqual([
      { year: 2026, week: 1 }, { year: 2026, week: 53 }, { year: 2025, week: 1 }, { year: 2026, week: 53 }, { year: 2020, week: 53 },
    ]);
  });

  it('a date is shown as the day that it is', () => {
    goThere();
    const shown = (date: CalendarDate): string => formatInLocale(date, 'en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).map((part) => part.value).join('');
    expect(shown('2026-11-19')).toBe('Thu, 19 Nov 2026');
    expect(shown('2011-12-30')).toBe('Fri, 30 Dec 2011'); // the day that Samoa left out
  });
});

describe('a date', () => {
  const unread = ['', '2026-2-3', '2026-02-30', '2026-13-01', '2026-00-10', '2026-01-00', '2025-02-29', '1900-02-29', '2026-11-20T10:00', ' 2026-11-20', '2026-11-20\n', '20261120', '２０２６-11-20', '12026-11-20'];
  it.each(unread)('is not read from %j', (text) => {
    expect(parseCalendarDate(text)).toBeUndefined();
  });

  it.each(['2024-02-29', '2000-02-29', '1604-03-05', '2026-12-31', '9999-12-31'])('is read from %s', (text) => {
    expect(parseCalendarDate(text)).toBe(text);
  });

  it('of a month has the days of the Gregorian calendar', () => {
    expect([2024, 2025, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 28, 29]);
    expect([1, 4, 6, 7, 8, 9, 11, 12].map((month) => daysInMonth(2026, month))).toEqual([31, 30, 30, 31, 31, 30, 30, 31]);
  });

  it('of the first hundred years is not one of the last century', () => {
    // A zero date, as some exporters write it.
    expect(addDays('0001-01-01', 1)).toBe('0001-01-02');
    expect(addMonths('0001-01-01', 1)).toBe('0001-02-01');
    expect(daysBetween('0001-01-01', '2026-01-01')).toBe(739_616);
  });

  it('can be counted on and back', () => {
    const date = fc.integer({ min: -100_000, max: 100_000 }).map((days) => addDays('2000-01-01', days));
    fc.assert(
      fc.property(date, date, fc.integer({ min: -3000, max: 3000 }), (a, b, days) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(daysBetween(a, addDays(a, days))).toBe(days);
        expect(dayNumber(b) - dayNumber(a)).toBe(daysBetween(a, b));
        expect(a < b).toBe(daysBetween(a, b) > 0);
        const later = partsOf(addMonths(a, days));
        expect(later.year * 12 + later.month).toBe(partsOf(a).year * 12 + partsOf(a).month + days);
        expect(later.day).toBe(Math.min(partsOf(a).day, daysInMonth(later.year, later.month)));
      }),
    );
  });

  it('is shown in English where the locale is unknown', () => {
    expect(formatInLocale('2026-11-19', 'not a locale', { month: 'short' }).map((part) => part.value).join('')).toBe('Nov');
  });
});
