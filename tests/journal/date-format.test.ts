import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate } from '../../src/journal/calendar-date';
import { formatMoment, parseMoment } from '../../src/journal/date-format';

describe('a date in a moment format', () => {
  // What moment 2.30 writes for these, in English.
  const cases: readonly (readonly [date: CalendarDate, format: string, written: string])[] = [
    ['2026-11-20', 'YYYY-MM-DD', '2026-11-20'],
    ['2026-11-20', 'YYYY/MM/YYYY-MM-DD', '2026/11/2026-11-20'],
    ['2026-11-20', 'YYYY/MM-MMMM/YYYY-MM-DD-dddd', '2026/11-November/2026-11-20-Friday'],
    ['2026-03-05', 'D.M.YY', '5.3.26'],
    ['2026-03-01', 'Do MMMM YYYY', '1st March 2026'],
    ['2026-03-22', 'MMM Do', 'Mar 22nd'],
    ['2026-03-11', 'Do', '11th'],
    ['2026-03-13', 'Do', '13th'],
    ['2026-03-23', 'Do', '23rd'],
    ['2026-11-20', 'ddd dd d E', 'Fri Fr 5 5'],
    ['2026-11-22', 'dddd d E', 'Sunday 0 7'],
    ['2027-01-01', 'GGGG-[W]WW', '2026-W53'],
    ['2026-01-01', '[W]W', 'W1'],
    ['2026-11-20', '[Week of] YYYY', 'Week of 2026'],
    ['2026-11-20', 'Q Qo Mo', '4 4th 11th'],
    ['2026-11-20', '[Daily] [[]YYYY', 'Daily [2026'],
    ['2026-11-20', 'YYYYMMDD', '20261120'],
    ['2026-02-01', 'YYYY-DDDD', '2026-032'],
    ['2026-02-01', 'DDD', '32'],
  ];
  it.each(cases)('%s as %s is %s', (date, format, written) => {
    expect(formatMoment(date, format, 'en')).toBe(written);
  });

  it('has the names of the locale', () => {
    expect(formatMoment('2026-03-05', 'dddd, D. MMMM YYYY', 'de')).toBe('Donnerstag, 5. März 2026');
    expect(formatMoment('2026-03-05', 'dddd D MMMM', 'fr')).toBe('jeudi 5 mars');
  });
});

describe('a name in a moment format', () => {
  const cases: readonly (readonly [text: string, format: string, date: CalendarDate | undefined])[] = [
    ['2026-11-20', 'YYYY-MM-DD', '2026-11-20'],
    ['2026/11/2026-11-20', 'YYYY/MM/YYYY-MM-DD', '2026-11-20'],
    ['2026/11-November/2026-11-20-Friday', 'YYYY/MM-MMMM/YYYY-MM-DD-dddd', '2026-11-20'],
    ['20th November 2026', 'Do MMMM YYYY', '2026-11-20'],
    ['20 nov 2026', 'D MMM YYYY', '2026-11-20'],
    ['5.3.26', 'D.M.YY', '2026-03-05'],
    ['Daily 2026-11-20', '[Daily] YYYY-MM-DD', '2026-11-20'],
    ['11th/20/2026', 'Mo/D/YYYY', '2026-11-20'],
    ['2026-11-20 notes', 'YYYY-MM-DD', undefined],
    ['x2026-11-20', 'YYYY-MM-DD', undefined],
    ['2026-02-30', 'YYYY-MM-DD', undefined],
    ['2026-13-01', 'YYYY-MM-DD', undefined],
    ['2026-W47', 'GGGG-[W]WW', undefined],
    ['2026-11', 'YYYY-MM', undefined],
    ['2026x11x20', 'YYYY.MM.DD', undefined],
    ['20 Nobody 2026', 'D MMMM YYYY', undefined],
    ['', 'YYYY-MM-DD', undefined],
  ];
  it.each(cases)('"%s" as %s is %s', (text, format, date) => {
    expect(parseMoment(text, format, 'en')).toBe(date);
  });

  it('is read in the locale’s own names', () => {
    expect(parseMoment('5. März 2026', 'D. MMMM YYYY', 'de')).toBe('2026-03-05');
    expect(parseMoment('5. Ma\u0308rz 2026', 'D. MMMM YYYY', 'de')).toBe('2026-03-05');
  });

  it('is the date again that was written', () => {
    const formats = ['YYYY-MM-DD', 'D.M.YYYY', 'Do MMMM YYYY', 'YYYY/MM/DD dddd', 'MMM D, YYYY', '[Day] YYYYMMDD', 'dddd, D MMMM YYYY', 'YYYY-MM-DD [W]WW', 'DD-MM-YY ddd', 'YYYY/[Q]Q/MMMM/DD'];
    const date = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays('2001-01-01', days));
    fc.assert(
      fc.property(date, fc.constantFrom(...formats), fc.constantFrom('en', 'de', 'fr', 'es', 'ru'), (day, format, locale) => {
        expect(parseMoment(formatMoment(day, format, locale), format, locale)).toBe(day);
      }),
    );
  });
});
