import { addDays, daysBetween, parseCalendarDate, partsOf, type CalendarDate } from '../calendar-date';
import type { Asking } from './asking';

/** A birthday that is near. */
export interface DateRow {
  readonly person: string;
  readonly name: string;
  readonly what: 'birthday';
  readonly on: CalendarDate;
  readonly inDays: number;
  /** How old they get; null where the year is unknown. */
  readonly turns: number | null;
}

/** *Birthdays and dates* of the next days, today included, the nearest first. Source: follow-ups.md, The sidebar. */
export function datesAhead(asking: Asking): readonly DateRow[] {
  const { index, settings, now } = asking;
  return index.kept('dates ahead', `${now.today} ${settings.datesAhead}`, () => {
    const last = addDays(now.today, settings.datesAhead);
    const found = [...index.links.people()].flatMap(([path, { name, self, birthday }]): readonly DateRow[] => {
      const on = self || birthday === null ? undefined : nextBirthday(birthday, now.today);
      if (birthday === null || on === undefined || on > last) return [];
      const born = birthday.startsWith('--') ? null : Number(birthday.slice(0, 4));
      return [{ person: path, name, what: 'birthday', on, inDays: daysBetween(now.today, on), turns: born === null ? null : partsOf(on).year - born }];
    });
    return found.sort((a, b) => a.inDays - b.inDays || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.person < b.person ? -1 : 1));
  });
}

/** The next birthday from a day on; 29 February is kept on the 28th in other years. */
export function nextBirthday(birthday: string, from: CalendarDate): CalendarDate | undefined {
  const [month = 0, day = 0] = birthday.slice(birthday.startsWith('--') ? 2 : 5).split('-').map(Number);
  const { year } = partsOf(from);
  const inYear = (each: number): CalendarDate | undefined => calendarDateOf(each, month, day) ?? (month === 2 && day === 29 ? calendarDateOf(each, 2, 28) : undefined);
  const thisYear = inYear(year);
  return thisYear !== undefined && thisYear >= from ? thisYear : inYear(year + 1);
}

function calendarDateOf(year: number, month: number, day: number): CalendarDate | undefined {
  return parseCalendarDate([String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'));
}
