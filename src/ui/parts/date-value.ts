import { parseDateWords, type CalendarDate, type Journal } from '../../journal/journal';

/** A date as it stands in a field: the words, and what they mean: null for no date, undefined if not understood. */
export interface DateValue {
  readonly words: string;
  readonly date: CalendarDate | null | undefined;
}

/** An empty field. */
export const NO_DATE: DateValue = { words: '', date: null };

/** What typed words mean. */
export function typedDate(words: string, today: CalendarDate, direction: 'past' | 'future'): DateValue {
  return { words, date: words.trim() === '' ? null : parseDateWords(words, today, direction) };
}

/** How a date stands in a field that nobody types in: "Today", "Fri 20 Nov". */
export function shownDate(date: CalendarDate, journal: Journal): DateValue {
  const when = journal.words.when(date);
  return { words: /\d/.test(when) ? journal.words.day(date) : `${when.charAt(0).toUpperCase()}${when.slice(1)}`, date };
}
