/** A day as `YYYY-MM-DD`, reckoned here apart from the journal's own calendar. */
export type Day = string;

const DAY_MS = 86_400_000;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const partsOf = (day: Day): readonly [year: number, month: number, day: number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
const at = (day: Day): number => {
  const [year, month, date] = partsOf(day);
  return Date.UTC(year, month - 1, date);
};
const dayAt = (time: number): Day => new Date(time).toISOString().slice(0, 10);

export function addDays(day: Day, days: number): Day {
  return dayAt(at(day) + days * DAY_MS);
}

/** That many months later; the last day of a month that is too short. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return dayAt(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((at(to) - at(from)) / DAY_MS);
}

/** `2026-11-19 Thu` */
export function withWeekday(day: Day): string {
  return `${day} ${WEEKDAYS[new Date(at(day)).getUTCDay()] ?? ''}`;
}

/** `19.11.2026` */
export function withDots(day: Day): string {
  return day.split('-').reverse().join('.');
}

/** A day in one of the shapes in which it is read in properties; format.md, section 4. As it stands in YAML. */
export const SHAPES: readonly ((day: Day) => string)[] = [
  (day) => day,
  (day) => day,
  (day) => `"${day}"`,
  (day) => `"[[${day}]]"`,
  (day) => `${day}T10:00`,
  (day) => `${day}T23:30:00.000Z`,
  (day) => day.replaceAll('-', ''),
  (day) => day.replaceAll('-', '/'),
];
