import { describe, expect, it } from 'vitest';
import { isoWeekday, type CalendarDate } from '../../src/journal/calendar-date';
import { nextWorkWeek, parseDateWords } from '../../src/journal/date-words';

/** A Thursday. */
const TODAY = '2026-11-19';

describe('typed on Thursday 19 November 2026', () => {
  const cases: readonly (readonly [typed: string, due: CalendarDate | undefined, logged: CalendarDate | undefined])[] = [
    ['2026-11-20', '2026-11-20', '2026-11-20'],
    ['  today ', '2026-11-19', '2026-11-19'],
    ['Tomorrow', '2026-11-20', '2026-11-20'],
    ['yesterday', '2026-11-18', '2026-11-18'],
    ['next week', '2026-11-23', '2026-11-23'],
    ['next  month', '2026-12-19', '2026-12-19'],
    ['fri', '2026-11-20', '2026-11-13'],
    ['Friday', '2026-11-20', '2026-11-13'],
    ['thu', '2026-11-26', '2026-11-12'],
    ['tues', '2026-11-24', '2026-11-17'],
    ['wed', '2026-11-25', '2026-11-18'],
    ['we', '2026-11-25', '2026-11-18'],
    ['last fri', '2026-11-13', '2026-11-13'],
    ['next fri', '2026-11-20', '2026-11-20'],
    ['on monday', '2026-11-23', '2026-11-16'],
    ['in 2 weeks', '2026-12-03', '2026-12-03'],
    ['in a week', '2026-11-26', '2026-11-26'],
    ['2w', '2026-12-03', '2026-11-05'],
    ['-2w', '2026-11-05', '2026-11-05'],
    ['-2d', '2026-11-17', '2026-11-17'],
    ['+3d', '2026-11-22', '2026-11-22'],
    ['3 weeks ago', '2026-10-29', '2026-10-29'],
    ['a month', '2026-12-19', '2026-10-19'],
    ['1y', '2027-11-19', '2025-11-19'],
    ['', undefined, undefined],
    ['f', undefined, undefined],
    ['soon', undefined, undefined],
    ['2026-02-30', undefined, undefined],
    ['20.11.', undefined, undefined],
    ['fridays', undefined, undefined],
    ['2 weeks later', undefined, undefined],
  ];
  it.each(cases)('"%s" is due on %s, or was logged on %s', (typed, due, logged) => {
    expect([parseDateWords(typed, TODAY, 'future'), parseDateWords(typed, TODAY, 'past')]).toEqual([due, logged]);
  });

  it('a month is clamped to its end', () => {
    expect(parseDateWords('in a month', '2026-01-31', 'future')).toBe('2026-02-28');
    expect(parseDateWords('next month', '2028-01-31', 'future')).toBe('2028-02-29');
  });
});

describe('next week', () => {
  it('begins on the Monday after, also on a Monday and a Sunday', () => {
    const week: readonly CalendarDate[] = ['2026-11-16', '2026-11-19', '2026-11-21', '2026-11-22'];
    expect(week.map(nextWorkWeek)).toEqual(['2026-11-23', '2026-11-23', '2026-11-23', '2026-11-23']);
    expect(isoWeekday(nextWorkWeek('2026-12-31'))).toBe(1);
  });
});
