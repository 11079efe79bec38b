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
  return parseCalendarDate(words) ?? weekdayDate(words, today, direction) ?? amountDate(words, today, direction);
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
