import fc from 'fast-check';
import { addDays, type CalendarDate } from '../../src/journal/calendar-date';

/** An open task line, taken apart as it was put together: so that a test knows what an edit has to make of it. */
export interface WrittenTask {
  readonly line: number;
  readonly source: string;
  readonly blockId: string | null;
  readonly recurs: boolean;
  /** The same line stands in the note more than once. */
  readonly isTwin: boolean;
  /** The line after it is done today. */
  readonly done: (today: CalendarDate) => string;
  readonly snoozed: (until: CalendarDate) => string;
  /** The line with another day that was promised. */
  readonly promised: (due: CalendarDate) => string;
  /** The line with a tag before its fields, else at its end. */
  readonly tagged: (tag: string) => string;
  /** The line with its box ticked, and nothing else. */
  readonly ticked: () => string;
  /** The next line of one that recurs every week. */
  readonly next: () => string;
}

/** A property on lines of its own, taken apart as it was put together. */
export interface WrittenProperty {
  readonly name: string;
  /** Its first line, and how many lines are its own. */
  readonly line: number;
  readonly lines: number;
  /** Its one line with another word for a value; null where the law of editing says that it stays as it is. */
  readonly set: ((word: string) => string) | null;
  /** For a list: its items with one more, and its lines then. */
  readonly grown?: { readonly items: readonly string[]; readonly lines: readonly string[] };
  /** What other properties need: it cannot be removed alone. */
  readonly isNeeded?: true;
}

/** The line of `snooze_until` in whatever spelling, and what it is after a change of its value. */
export interface WrittenSnooze {
  readonly name: string;
  readonly line: number;
  readonly isEmpty: boolean;
  readonly set: (until: CalendarDate) => string;
}

/** A line before it has an end; what is known of it stands beside it. */
export interface Draft {
  readonly text: string;
  readonly task?: Omit<WrittenTask, 'line' | 'isTwin'>;
  readonly heading?: string;
  readonly isFence?: true;
  readonly property?: Omit<WrittenProperty, 'line'>;
  readonly snooze?: Omit<WrittenSnooze, 'line'>;
}

/** Lines of which nothing is known but their words. */
export const plain = (...texts: readonly string[]): readonly Draft[] => texts.map((text) => ({ text }));

const WORDS = [
  'Send the plan', 'Ask what she makes of the guild', 'Book a room 🏃‍♀️', 'Écrire à Zoë', '計画を送る', 'לשלוח את התוכנית', 'Look at `- [ ] code` again',
  'Send [[Ravi Menon|Ravi]] the numbers', 'Read [the page](https://example.org/a#b)', 'Costs: 8 % less, 4k a month', '**Bold** and _quiet_', 'Ask “why” — twice', 'Mail dana@halden.example',
  'Weigh A | B', 'Name_with_under_scores', 'Prüfen 100%', 'Cafe\u0301 with Zoe\u0308', '☎️ or ☎ her', 'لقاء مع ليلى', '한글 メモ', '👩🏽‍🚀 at 9', 'a\u00A0b\u202Fc', 'Say “<%” as it is', '100 $& $1 \\n',
] as const;

/** Days of about a year around that of the tests. */
export const DAY = fc.integer({ min: -200, max: 200 }).map((days) => addDays('2026-11-19', days));
/** What people write behind a bullet. */
export const words = fc.constantFrom(...WORDS);
