import { addDays, addMonths, isoWeekday, parseCalendarDate, type CalendarDate } from './calendar-date';

/** Where a bare weekday points: back when something is logged, ahead when something is due. */
export type Direction = 'past' | 'future';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const AMOUNT = /^(in |-|\+)?(\d{1,3}|a|an|one|two|three|four|six) ?(d|days?|w|weeks?|m|months?|y|years?)( ago)?$/;
const NUMBER_WORDS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, six: 6 };

/**
 * Reads a date as people type it: `2026-11-20`, `today`, `fri`, `next week`, `in 2 weeks`, `2w`, `-2d`, `3 weeks ago`.
 * A weekday is the last one before today (`past`, today itself not meant) or the next one after today (`future`).
 * Undefined if it is none of these; the caller shows which date was understood.
 */
export function parseDateWords(text: string, today: CalendarDate, direction: Direction): CalendarDate | undefined {
  const words = text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
  if (words === 'today') return today;
  if (words === 'tomorrow') return addDays(today, 1);
  if (words === 'yesterday') return addDays(today, -1);
  if (words === 'next week') return nextWorkWeek(today);
  if (words === 'next month') return addMonths(today, 1);
  return parseCalendarDate(words) ?? weekdayDate(words, today, direction) ?? dayOfMonth(words, today, direction) ?? amountDate(words, today, direction);
}

/** The first working day of the next week (Monday). Source: follow-ups.md, presets. */
export function nextWorkWeek(today: CalendarDate): CalendarDate {
  return addDays(today, 8 - isoWeekday(today));
}

function weekdayDate(words: string, today: CalendarDate, direction: Direction): CalendarDate | undefined {
  const name = words.replace(/^(next|last|on|this) /, '');
  if (name.length < 2) return undefined;
  const found = WEEKDAYS.findIndex((weekday) => weekday === name || weekday.startsWith(name.replace(/^weds$/, 'wed')));
  if (found < 0) return undefined;
  const ahead = (found + 1 - isoWeekday(today) + 7) % 7 || 7;
  const back = words.startsWith('last ') || (direction === 'past' && !words.startsWith('next '));
  return addDays(today, back ? (ahead === 7 ? -7 : ahead - 7) : ahead);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_OF_MONTH = /^(?:(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]*|([a-z]{3})[a-z]* (\d{1,2})(?:st|nd|rd|th)?)(?:,? (\d{4}))?$/;

/** `1 Dec`, `Dec 1st`, `1 December 2026`; without a year the nearest such day in the direction, today itself for what is due. */
function dayOfMonth(words: string, today: CalendarDate, direction: Direction): CalendarDate | undefined {
  const match = DAY_OF_MONTH.exec(words);
  const month = MONTHS.indexOf(match?.[2] ?? match?.[3] ?? '') + 1;
  if (!match || month === 0) return undefined;
  const inYear = (year: number) => parseCalendarDate(`${year}-${String(month).padStart(2, '0')}-${(match[1] ?? match[4] ?? '').padStart(2, '0')}`);
  if (match[5] !== undefined) return inYear(Number(match[5]));
  const year = Number(today.slice(0, 4));
  const years = direction === 'future' ? [year, year + 1, year + 2, year + 3, year + 4] : [year, year - 1, year - 2, year - 3, year - 4];
  return years.map(inYear).find((date) => date !== undefined && (direction === 'future' ? date >= today : date <= today));
}

function amountDate(words: string, today: CalendarDate, direction: Direction): CalendarDate | undefined {
  const match = AMOUNT.exec(words);
  if (!match) return undefined;
  const [, lead, amount = '', unit = '', ago] = match;
  const size = NUMBER_WORDS[amount] ?? Number(amount);
  const back = lead === '-' || ago !== undefined || (direction === 'past' && lead === undefined);
  const signed = back ? -size : size;
  if (unit.startsWith('d')) return addDays(today, signed);
  if (unit.startsWith('w')) return addDays(today, signed * 7);
  return addMonths(today, unit.startsWith('m') ? signed : signed * 12);
}
