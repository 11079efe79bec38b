import { addDays, daysBetween, isoWeekday, type CalendarDate } from '../calendar-date';
import { counts } from '../index/interactions';
import type { Asking } from './asking';
import { isOneOnOne } from './one-on-one';

/** Conversations with somebody in one week. */
export interface Week {
  /** Its Monday. */
  readonly from: CalendarDate;
  readonly conversations: number;
  readonly hasOneOnOne: boolean;
}

/** 53 weeks of conversations, the last one this week. */
export interface YearOfWeeks {
  readonly weeks: readonly Week[];
  readonly total: number;
  /** Whole weeks of the longest time without one between the first and now; 0 without any. */
  readonly longestGap: number;
  readonly last: CalendarDate | null;
}

const WEEKS = 53;

/** How often somebody was talked with, week by week: several sources of one day count once. */
export function weeksOf(asking: Asking, person: string): YearOfWeeks {
  const { index, now } = asking;
  const monday = addDays(now.today, 1 - isoWeekday(now.today));
  const first = addDays(monday, -7 * (WEEKS - 1));
  const talks = index.conversations.of(person, index.links, index.record, now).filter((each) => counts(each, now) && each.date >= first);
  const days = [...new Set(talks.map(({ date }) => date))].sort();
  const weekOf = (date: CalendarDate): number => Math.floor(daysBetween(first, date) / 7);
  const oneOnOnes = new Set(talks.filter(isOneOnOne).map(({ date }) => weekOf(date)));
  const weeks = Array.from({ length: WEEKS }, (_, week): Week => ({ from: addDays(first, 7 * week), conversations: days.filter((date) => weekOf(date) === week).length, hasOneOnOne: oneOnOnes.has(week) }));
  const gaps = days.map((date, at) => daysBetween(date, days[at + 1] ?? now.today));
  return { weeks, total: days.length, longestGap: Math.floor(Math.max(0, ...gaps) / 7), last: days.at(-1) ?? null };
}
