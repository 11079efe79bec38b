import { afterEach, describe, expect, test, vi } from 'vitest';
import * as ofTheCommandLine from '../../src/cli/clock.mts';
import { addDays, addMonths, parseCalendarDate, type CalendarDate } from '../../src/journal/calendar-date';
import { nextOccurrence } from '../../src/journal/notes/recurrence';
import * as ofTheApp from '../../src/obsidian/clock';
import { inZone, ZONES } from '../support/zones';

afterEach(() => {
  vi.useRealTimers();
});

/** Every day of thirty years, made without any calendar of the machine's: by the lengths of months. */
function everyDay(): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let year = 2010; year < 2040; year++) {
    const february = year % 4 === 0 ? 29 : 28;
    [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].forEach((length, month) => {
      for (let day = 1; day <= length; day++) {
        const date = parseCalendarDate(`${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
        if (date !== undefined) days.push(date);
      }
    });
  }
  return days;
}

const DAYS = everyDay();

test('the days of thirty years are all days of the calendar', () => {
  expect(DAYS).toHaveLength(10_957);
});

describe.each(ZONES)('in the zone %s', (zone) => {
  test('each of 10,957 days is followed by the next, by the one a week later, and comes back', () => {
    inZone(zone, () => {
      const wrong = DAYS.flatMap((day, index) => {
        const [next, week] = [DAYS[index + 1], DAYS[index + 7]];
        const isRight = (next === undefined || (addDays(day, 1) === next && addDays(next, -1) === day)) && (week === undefined || addDays(day, 7) === week);
        return isRight && addMonths(day, 1).slice(0, 7) === nextMonthOf(day) ? [] : [day];
      });
      expect(wrong).toEqual([]);
    });
  });

  test('today is the day on the wall, and now the time on it, in every hour of the days on which clocks are changed', () => {
    inZone(zone, () => {
      vi.useFakeTimers();
      const wall = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
      for (const start of [Date.UTC(2026, 2, 7), Date.UTC(2026, 2, 28), Date.UTC(2026, 3, 4), Date.UTC(2026, 8, 26), Date.UTC(2026, 9, 24), Date.UTC(2026, 10, 1), Date.UTC(2026, 11, 31), Date.UTC(2011, 11, 29)]) {
        for (let half = 0; half < 96; half++) {
          const instant = new Date(start + half * 1_800_000);
          vi.setSystemTime(instant);
          const parts = Object.fromEntries(wall.formatToParts(instant).map(({ type, value }) => [type, value]));
          const said = { today: `${parts.year ?? ''}-${parts.month ?? ''}-${parts.day ?? ''}`, timeNow: `${parts.hour ?? ''}:${parts.minute ?? ''}` };
          expect({ today: ofTheApp.today(), timeNow: ofTheApp.timeNow() }).toEqual(said);
          expect({ today: ofTheCommandLine.today(), timeNow: ofTheCommandLine.timeNow() }).toEqual(said);
        }
      }
    });
  });

  test('a rule that ends on a day ends on that day, and neither the one before nor the one after', () => {
    inZone(zone, () => {
      const dates = (due: CalendarDate) => ({ due, scheduled: null, start: null });
      for (const [words, until] of [['31 December 2026', '2026-12-31'], ['29 March 2026', '2026-03-29'], ['November 1, 2026', '2026-11-01'], ['5 Apr 2026', '2026-04-05']] as const) {
        expect(nextOccurrence(`every day until ${words}`, dates(addDays(until, -1)), addDays(until, -1))).toEqual(dates(until));
        expect(nextOccurrence(`every day until ${words}`, dates(until), until)).toBeUndefined();
      }
    });
  });
});

function nextMonthOf(day: CalendarDate): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}
