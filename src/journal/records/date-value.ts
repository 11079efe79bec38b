import { calendarDate, daysInMonth, parseCalendarDate, type CalendarDate } from '../calendar-date';
import { wholeLink } from '../notes/wikilink';
import { unquotedLink } from './reference';

/** A day, and the time of day where one is given (`HH:mm`). */
export interface Moment {
  readonly date: CalendarDate;
  readonly time: string | null;
}

/** What is said of a date that may be two days: the message by which the reader of properties knows it. */
export const AMBIGUOUS_DATE = 'a date with the year first';

/** The same of a date that is in no calendar. */
export const IMPOSSIBLE_DATE = 'a day of the calendar';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([/.])(\d{1,2})[/.](\d{4})(?:,? (\d{1,2}):(\d{2})(?::\d{2})?(?: ?([AP])M)?)?$/i;

/**
 * Reads a date as people write it in properties: ISO with or without a time, as a link to a daily note, `20261120`,
 * `2026/11/20`, `20.11.2026`, and slashes where only one reading is a day; format.md, section 4. `ambiguous` where two
 * readings are (`3/4/2026`); undefined if it is no date.
 */
export function readMoment(value: unknown): Moment | 'ambiguous' | undefined {
  if (typeof value === 'number') return dayOf(COMPACT.exec(String(value)));
  const linked = unquotedLink(value) ?? (typeof value === 'string' ? wholeLink(value)?.target : undefined);
  const text = (linked?.slice(linked.lastIndexOf('/') + 1) ?? (typeof value === 'string' ? value : '')).trim();
  const iso = ISO.exec(text);
  if (iso?.[1] !== undefined) {
    const date = parseCalendarDate(iso[1]);
    return date && { date, time: iso[2] ?? null };
  }
  return dayOf(COMPACT.exec(text)) ?? dayOf(YEAR_FIRST.exec(text)) ?? yearLast(YEAR_LAST.exec(text));
}

function dayOf(match: RegExpExecArray | null): Moment | undefined {
  return match ? moment(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** What an ambiguous date may be, as ISO has it: `3/4/2026` is 4 March (month first) or 3 April; with its time, if it has one. */
export function readingsOf(text: string): readonly string[] {
  const match = YEAR_LAST.exec(text.trim());
  if (!match) return [];
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const time = timeOf(match);
  return [moment(year, first, second), moment(year, second, first)].flatMap((each) => (each ? [time === null ? each.date : `${each.date}T${time}`] : []));
}

/** Is it written as a date with the year first, and no day of the calendar: 2026-02-30? */
export function isImpossibleDate(value: unknown): boolean {
  const text = typeof value === 'string' ? value.trim().replace(/^\[\[|\]\]$/g, '') : '';
  return (ISO.test(text) || YEAR_FIRST.test(text)) && readMoment(text) === undefined;
}

/** With dots the day comes first. With slashes both orders are in use, and only what is a day in one of them is read. */
function yearLast(match: RegExpExecArray | null): Moment | 'ambiguous' | undefined {
  if (!match) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const time = timeOf(match);
  const dayFirst = moment(year, second, first, time);
  if (match[2] === '.' || first === second) return dayFirst;
  const monthFirst = moment(year, first, second, time);
  return dayFirst && monthFirst ? 'ambiguous' : (dayFirst ?? monthFirst);
}

/** `HH:mm`, of `2:00 PM` too; null without one. */
function timeOf([, , , , , hours, minutes, half]: RegExpExecArray): string | null {
  if (hours === undefined || minutes === undefined) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hour > 23 || Number(minutes) > 59 ? null : `${String(hour).padStart(2, '0')}:${minutes}`;
}

function moment(year: number, month: number, day: number, time: string | null = null): Moment | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { date: calendarDate(year, month, day), time };
}
