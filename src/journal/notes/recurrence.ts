import { RRule, type Options } from 'rrule';
import { addDays, daysBetween, daysInMonth, fromUtcDate, parseCalendarDate, partsOf, toUtcDate, type CalendarDate } from '../calendar-date';

/** The dates of a task line: 📅, ⏳ and 🛫. */
export interface TaskDates {
  readonly due: CalendarDate | null;
  readonly scheduled: CalendarDate | null;
  readonly start: CalendarDate | null;
}

/** What a recurrence says: rrule's options, and whether it counts from the day of completion. */
interface Recurrence {
  readonly options: Partial<Options>;
  readonly whenDone: boolean;
}

/** The characters that the Tasks plugin lets a recurrence have, and its ending (`Recurrence.ts`, `fromText`). */
const ALLOWED = /^[a-z0-9, !]+$/i;
const WHEN_DONE = / when done$/i;
const UNTIL = /\s(?:un)?til\s/i;
const LEAP_YEAR = 2028;
const MAX_INTERVAL = 1000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Whether the Tasks plugin understands a recurrence: `every 3 months when done`, but not `every quarter`. */
export function isRecurrence(rule: string): boolean {
  return parseRecurrence(rule) !== undefined;
}

/**
 * The dates of the next task when one that recurs is done, as the Tasks plugin reckons them (`Recurrence.ts`,
 * `Occurrence.ts`; https://publish.obsidian.md/tasks/Getting+Started/Recurring+Tasks): the first occurrence after due,
 * else scheduled, else start, even if it is past; ` when done`: after today. The other dates keep their distance. A task
 * without dates recurs without dates. Undefined if the rule is not understood, or has no occurrence left.
 */
export function nextOccurrence(rule: string, dates: TaskDates, today: CalendarDate): TaskDates | undefined {
  const recurrence = parseRecurrence(rule);
  if (!recurrence) return undefined;
  const reference = dates.due ?? dates.scheduled ?? dates.start;
  const next = firstAfter(recurrence.options, recurrence.whenDone || reference === null ? today : reference);
  if (next === undefined) return undefined;
  if (reference === null) return { due: null, scheduled: null, start: null };
  const moved = (date: CalendarDate | null) => (date === null ? null : addDays(next, daysBetween(reference, date)));
  return { due: moved(dates.due), scheduled: moved(dates.scheduled), start: moved(dates.start) };
}

function parseRecurrence(rule: string): Recurrence | undefined {
  const whole = rule.trim();
  if (!ALLOWED.test(whole)) return undefined;
  const whenDone = WHEN_DONE.test(whole);
  const text = whole.replace(WHEN_DONE, '').trim();
  const until = UNTIL.exec(text);
  // rrule reads the date after `until` in the zone of the machine: in Auckland, 31 December becomes the 30th.
  const lastDay = until ? parseLastDay(text.slice(until.index + until[0].length)) : undefined;
  if (until && lastDay === undefined) return undefined;
  try {
    const options = RRule.parseText(until ? text.slice(0, until.index) : text);
    // Hours and minutes mean nothing to dates, and rrule may search them for ever.
    if (options.freq === undefined || options.freq > RRule.DAILY || (options.interval ?? 1) > MAX_INTERVAL) return undefined;
    return { options: lastDay === undefined ? options : { ...options, until: toUtcDate(lastDay) }, whenDone };
  } catch {
    return undefined;
  }
}

/** `31 December 2026`, `31 Dec 2026`, `December 31, 2026`. */
function parseLastDay(text: string): CalendarDate | undefined {
  const words = text.toLowerCase().split(/[ ,]+/).filter((word) => word !== '');
  const [first = '', second = '', year = ''] = words;
  const [month, day] = /^\d/.test(first) ? [second, first] : [first, second];
  const number = Math.max(MONTHS.indexOf(month), MONTH_NAMES.indexOf(month)) + 1;
  return words.length === 3 ? parseCalendarDate(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`) : undefined;
}

/**
 * The first occurrence after a day, the rule counted from that day. A rule of months or years that names no day
 * (`every month`) would jump over a month without a 31st; Tasks goes back day by day until it does not
 * (`Recurrence.ts`, `nextAfterMonths`), and so do we: 31 January, then 28 February, and from then on the 28th.
 */
function firstAfter(options: Partial<Options>, day: CalendarDate): CalendarDate | undefined {
  let next = occurrenceAfter(options, day);
  const interval = monthsApart(options);
  if (interval === undefined) return next;
  const between = options.freq === RRule.YEARLY ? wholeYearsBetween : monthsBetween;
  for (let from = day; next !== undefined && between(from, next) > interval; next = occurrenceAfter(options, from)) {
    from = addDays(from, -1);
  }
  return next;
}

/** Months between two occurrences of a rule of months or years that names no day (`every 2 years in May`); else undefined. */
function monthsApart({ freq, interval = 1, bymonth, bymonthday, byweekday }: Partial<Options>): number | undefined {
  if (freq !== RRule.MONTHLY && freq !== RRule.YEARLY) return undefined;
  if (bymonthday || byweekday || (bymonth && interval === 1)) return undefined;
  return interval * (freq === RRule.YEARLY ? 12 : 1);
}

function occurrenceAfter(options: Partial<Options>, day: CalendarDate): CalendarDate | undefined {
  if (neverComes(options)) return undefined;
  const found = new RRule({ ...options, dtstart: toUtcDate(day) }).after(toUtcDate(addDays(day, 1)), true);
  return found ? fromUtcDate(found) : undefined;
}

/** The 30th of February, the 40th: rrule would look for a second, up to the year 9999. */
function neverComes({ bymonth, bymonthday }: Partial<Options>): boolean {
  const days = [bymonthday ?? []].flat();
  const months = [bymonth ?? []].flat();
  const longest = Math.max(...(months.length > 0 ? months : [1]).map((month) => daysInMonth(LEAP_YEAR, month)));
  return days.length > 0 && days.every((day) => Math.abs(day) > longest);
}

function monthsBetween(earlier: CalendarDate, later: CalendarDate): number {
  const [from, to] = [partsOf(earlier), partsOf(later)];
  return (to.year - from.year) * 12 + to.month - from.month;
}

/** Months again, so that both are compared with the same interval; the month itself does not count. */
function wholeYearsBetween(earlier: CalendarDate, later: CalendarDate): number {
  return (partsOf(later).year - partsOf(earlier).year) * 12;
}
