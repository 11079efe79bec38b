import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsTo } from 'date-fns';

/**
 * A civil date, `YYYY-MM-DD`: a day on the wall calendar, without time and without zone. Compared as text.
 * This file is the only user of `Date` in the journal, always on UTC parts, so that no zone can move a day.
 */
export type CalendarDate = `${number}-${number}-${number}`;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** Reads exactly `YYYY-MM-DD` of a day that exists; anything else (`2026-02-30`, `2026-2-3`) is undefined. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return calendarDate(year, month, day);
}

/** Makes a date of parts that are known to exist; month and day count from 1. */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDate;
}

/** Days in a month (1 to 12) of a year, by the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000, month, 0)).getUTCDate() - (month === 2 && !isLeapYear(year) ? 1 : 0);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The day `days` later (earlier if negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromUtcDate(new Date((dayNumber(date) + days) * MS_PER_DAY));
}

/** The same day of the month `months` later, clamped to the month's end: 31 Jan + 1 is 28 or 29 Feb, + 2 is 31 Mar. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return fromUtcDate(addMonthsTo(toUtcDate(date), months));
}

/** Whole days from `earlier` to `later`; negative if they are the other way round. */
export function daysBetween(earlier: CalendarDate, later: CalendarDate): number {
  return dayNumber(later) - dayNumber(earlier);
}

/** ISO weekday: Monday 1 … Sunday 7. */
export function isoWeekday(date: CalendarDate): number {
  return toUtcDate(date).getUTCDay() || 7;
}

/** Year, month (1 to 12) and day. */
export function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** ISO week number (1 to 53) and the year that the week belongs to. */
export function isoWeek(date: CalendarDate): { year: number; week: number } {
  // A week belongs to the year of its Thursday (ISO 8601).
  const thursday = addDays(date, 4 - isoWeekday(date));
  const { year } = partsOf(thursday);
  return { year, week: Math.floor(daysBetween(calendarDate(year, 1, 1), thursday) / 7) + 1 };
}

/** The UTC midnight of a civil date, for libraries that want a `Date` (rrule, Intl). */
export function toUtcDate(date: CalendarDate): Date {
  const { year, month, day } = partsOf(date);
  const instant = new UTCDateMini(2000, 0, 1);
  instant.setUTCFullYear(year, month - 1, day);
  return instant;
}

/** The civil date of a UTC midnight. */
export function fromUtcDate(instant: Date): CalendarDate {
  return calendarDate(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate());
}

/** Days since 1 January 1970. Whole numbers: a day added is a day, whatever the zone. */
export function dayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  // Date.UTC takes the years 0 to 99 for those of the last century.
  return year >= 100 ? Date.UTC(year, month - 1, day) / MS_PER_DAY : new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY;
}

/** Parts of a date in a locale's words, as `Intl.DateTimeFormat` has them. */
export function formatInLocale(date: CalendarDate, locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatPart[] {
  return formatter(locale, options).formatToParts(toUtcDate(date));
}

/** To make one takes far longer than to use it, and a list asks for hundreds of dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? makeFormatter(locale, options);
  formatters.set(key, known);
  return known;
}

function makeFormatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  } catch {
    // An unknown language tag (a test build of the app, a private one) must not keep a date from being shown.
    return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  }
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
