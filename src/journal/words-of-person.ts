import type { CalendarDate } from './calendar-date';
import type { Interaction } from './index/interactions';
import type { YearOfWeeks } from './queries/weeks';

/** Sentences of the person panel. Source of the wording: screens.md, section 3. */
export interface PersonWords {
  /** "one-on-one, 12 Nov"; where only a property tells of it, "12 Nov". */
  readonly conversation: (talk: Pick<Interaction, 'channel' | 'date' | 'source'>) => string;
  /** "41 conversations in 53 weeks, the longest gap 4 weeks, the last on 12 November." */
  readonly yearOfWeeks: (year: YearOfWeeks) => string;
  /** "Nov 2026". */
  readonly month: (date: CalendarDate) => string;
  /** How somebody likes to be talked to: "prefers it direct"; other words than the two known ones as they stand. */
  readonly manner: (communication: string) => string;
}

/** What dates are said with. */
export interface DateWords {
  /** "6 Nov", with the year beyond 11 months. */
  readonly short: (date: CalendarDate) => string;
  /** "12 November", with the year beyond 11 months. */
  readonly long: (date: CalendarDate) => string;
  readonly month: (date: CalendarDate) => string;
}

const MANNERS: ReadonlyMap<string, string> = new Map([
  ['direct', 'prefers it direct'],
  ['collaborative', 'likes to think it through together'],
]);

/** The sentences of one locale. */
export function personWords({ short, long, month }: DateWords): PersonWords {
  return {
    conversation: ({ channel, date, source }) => (source === 'property' ? short(date) : `${channel ?? 'conversation'}, ${short(date)}`),
    yearOfWeeks: ({ weeks, total, longestGap, last }) => {
      const span = `in ${weeks.length} weeks`;
      if (last === null || total === 0) return `No conversations ${span}.`;
      const gap = longestGap === 0 ? 'no gap of a week' : `the longest gap ${longestGap} week${longestGap === 1 ? '' : 's'}`;
      return total === 1 ? `1 conversation ${span}, on ${long(last)}.` : `${total} conversations ${span}, ${gap}, the last on ${long(last)}.`;
    },
    month,
    manner: (communication) => MANNERS.get(communication) ?? communication,
  };
}
