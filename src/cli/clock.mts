import { parseCalendarDate, type CalendarDate } from '../journal/journal';

/** The day on this machine's wall calendar, in its own time zone. */
export function today(): CalendarDate {
  const now = new Date();
  const text = `${padded(now.getFullYear(), 4)}-${padded(now.getMonth() + 1, 2)}-${padded(now.getDate(), 2)}`;
  const date = parseCalendarDate(text);
  if (date === undefined) throw new RangeError(`The clock says ${text}, which is no day of the calendar`);
  return date;
}

/** The time on this machine's clock, `HH:mm`. */
export function timeNow(): string {
  const now = new Date();
  return `${padded(now.getHours(), 2)}:${padded(now.getMinutes(), 2)}`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
