import { addDays, daysBetween, isoWeekday, parseCalendarDate, type CalendarDate } from '../calendar-date';

/** When two people meet: every so many weeks on a weekday (Monday 1 … Sunday 7), or once on a day. */
export type OneOnOneRhythm = { readonly everyWeeks: number; readonly weekday: number } | { readonly on: CalendarDate };

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const RHYTHM = /^(weekly|biweekly|fortnightly|every week|every other week|every (\d{1,2}) weeks?)(?: on|,)? ([a-z]{3})[a-z]*$/;

/** Reads `weekly on thu`, `every 2 weeks on tue`, or a date; format.md, section 2. Undefined if it is none of these. */
export function readOneOnOneRhythm(text: string): OneOnOneRhythm | undefined {
  const words = text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
  const on = parseCalendarDate(words);
  if (on) return { on };
  const match = RHYTHM.exec(words);
  const weekday = WEEKDAYS.indexOf(match?.[3] ?? '') + 1;
  if (!match || weekday === 0) return undefined;
  const every = match[2] === undefined ? (/^(?:weekly|every week)$/.test(match[1] ?? '') ? 1 : 2) : Number(match[2]);
  return every > 0 ? { everyWeeks: every, weekday } : undefined;
}

/**
 * The next day by the rhythm, `from` itself included. Of every second week those count that lie whole rhythms after the
 * last one-on-one's week; without one, the first such weekday. Undefined for a day that is over.
 */
export function nextByRhythm(rhythm: OneOnOneRhythm, from: CalendarDate, last: CalendarDate | null): CalendarDate | undefined {
  if ('on' in rhythm) return rhythm.on >= from ? rhythm.on : undefined;
  const ahead = (rhythm.weekday - isoWeekday(from) + 7) % 7;
  const first = addDays(from, ahead);
  if (last === null || rhythm.everyWeeks === 1) return first;
  const weeks = Math.floor(daysBetween(mondayOf(last), mondayOf(first)) / 7) % rhythm.everyWeeks;
  return weeks === 0 && first > last ? first : addDays(first, 7 * (rhythm.everyWeeks - weeks));
}

function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - isoWeekday(date));
}
