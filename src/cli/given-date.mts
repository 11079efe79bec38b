import { parseDateWords, type CalendarDate } from '../journal/journal';
import type { Asked } from './command.mts';
import { WrongUsage } from './failures.mts';

/**
 * The day of an option: ISO, or words such as `fri` and `in 2 weeks`; `past` and `future` say where a bare weekday
 * points. Undefined if it is not given. Throws `WrongUsage` for what is no day.
 */
export function givenDate({ given, journal }: Asked, option: string, direction: 'past' | 'future'): CalendarDate | undefined {
  const text = given.text(option);
  if (text === undefined) return undefined;
  const date = parseDateWords(text, journal.today(), direction);
  if (date === undefined) throw new WrongUsage(`--${option} is “${text}”; write a day such as 2026-11-20, fri or “in 2 weeks”.`);
  return date;
}

/** The text of an option that must be there, and not be blank. Throws `WrongUsage`. */
export function neededText({ given }: Asked, option: string): string {
  const text = given.text(option);
  if (text === undefined || text.trim() === '') throw new WrongUsage(`--${option} is missing.`);
  return text;
}
