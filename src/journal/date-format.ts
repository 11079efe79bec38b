import { calendarDate, daysBetween, daysInMonth, formatInLocale, isoWeek, isoWeekday, partsOf, type CalendarDate } from './calendar-date';

/**
 * Moment's format tokens for civil dates, as Obsidian's daily notes and templates use them
 * (https://momentjs.com/docs/#/displaying/format/). Only tokens of a date; a token of a time is written by the caller.
 */
const TOKEN = /\[([^\][]*)\]|YYYY|YY|MMMM|MMM|MM|Mo|M|DDDD|DDD|DD|Do|D|dddd|ddd|dd|d|E|GGGG|gggg|WW|W|ww|w|Qo|Q|./gsu;

/** Writes a date in a moment format: `formatMoment('2026-11-20', 'YYYY/MM/DD dddd', 'en')` is `2026/11/20 Friday`. */
export function formatMoment(date: CalendarDate, format: string, locale: string): string {
  return format.replace(TOKEN, (token: string, literal: string | undefined) => literal ?? formatToken(date, token, locale));
}

function formatToken(date: CalendarDate, token: string, locale: string): string {
  const { year, month, day } = partsOf(date);
  switch (token) {
    case 'YYYY': return pad(year, 4);
    case 'YY': return pad(year % 100, 2);
    case 'MMMM': return part(date, locale, { month: 'long' }, 'month');
    case 'MMM': return part(date, locale, { month: 'short' }, 'month');
    case 'MM': return pad(month, 2);
    case 'M': return String(month);
    case 'Mo': return ordinal(month);
    case 'DD': return pad(day, 2);
    case 'D': return String(day);
    case 'Do': return ordinal(day);
    case 'DDDD': return pad(dayOfYear(date), 3);
    case 'DDD': return String(dayOfYear(date));
    case 'dddd': return part(date, locale, { weekday: 'long' }, 'weekday');
    case 'ddd': return part(date, locale, { weekday: 'short' }, 'weekday');
    case 'dd': return part(date, locale, { weekday: 'short' }, 'weekday').slice(0, 2);
    case 'd': return String(isoWeekday(date) % 7);
    case 'E': return String(isoWeekday(date));
    case 'GGGG': case 'gggg': return pad(isoWeek(date).year, 4);
    case 'WW': case 'ww': return pad(isoWeek(date).week, 2);
    case 'W': case 'w': return String(isoWeek(date).week);
    case 'Q': return String(Math.ceil(month / 3));
    case 'Qo': return ordinal(Math.ceil(month / 3));
    default: return token;
  }
}

/**
 * Reads a text that is wholly written in a moment format with year, month and day in it; else undefined.
 * Names of weekdays and weeks are matched loosely and not checked against the date.
 */
export function parseMoment(text: string, format: string, locale: string): CalendarDate | undefined {
  return momentReader(format, locale)(text);
}

/** A reader of texts in one format, prepared once for many of them; the rule is that of `parseMoment`. */
export function momentReader(format: string, locale: string): (text: string) => CalendarDate | undefined {
  const names: string[] = [];
  const pattern = format.replace(TOKEN, (token: string, literal: string | undefined) => {
    if (literal !== undefined) return escapeForRegExp(literal);
    const shape = PATTERNS[token];
    if (!shape) return escapeForRegExp(token);
    names.push(token);
    return `(${shape})`;
  });
  const whole = new RegExp(`^${pattern}$`, 'u');
  return (text) => {
    const match = whole.exec(text.normalize('NFC'));
    return match ? dateOfParts(names, match, locale) : undefined;
  };
}

function dateOfParts(names: readonly string[], match: RegExpExecArray, locale: string): CalendarDate | undefined {
  let year: number | undefined;
  let month: number | undefined;
  let day: number | undefined;
  names.forEach((name, index) => {
    const value = match[index + 1] ?? '';
    if (name === 'YYYY') year = Number(value);
    if (name === 'YY') year = 2000 + Number(value);
    if (name === 'MM' || name === 'M' || name === 'Mo') month = Number.parseInt(value, 10);
    if (name === 'MMMM' || name === 'MMM') month = monthByName(value, locale, name === 'MMMM' ? 'long' : 'short');
    if (name === 'DD' || name === 'D' || name === 'Do') day = Number.parseInt(value, 10);
  });
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return calendarDate(year, month, day);
}

const PATTERNS: Readonly<Record<string, string>> = {
  YYYY: '\\d{4}', YY: '\\d{2}', MMMM: '[^\\d/]+?', MMM: '[^\\d/]+?', MM: '\\d{2}', M: '\\d{1,2}', Mo: '\\d{1,2}(?:st|nd|rd|th)', DD: '\\d{2}', D: '\\d{1,2}',
  Do: '\\d{1,2}(?:st|nd|rd|th)', dddd: '[^\\d/]+?', ddd: '[^\\d/]+?', dd: '[^\\d/]+?', d: '[0-6]', E: '[1-7]',
  GGGG: '\\d{4}', gggg: '\\d{4}', WW: '\\d{2}', ww: '\\d{2}', W: '\\d{1,2}', w: '\\d{1,2}', Q: '[1-4]',
};

function monthByName(name: string, locale: string, style: 'long' | 'short'): number | undefined {
  const wanted = name.toLowerCase().replace(/\.$/, '');
  for (let month = 1; month <= 12; month++) {
    const own = part(calendarDate(2026, month, 1), locale, { month: style }, 'month');
    if (own.toLowerCase().replace(/\.$/, '') === wanted) return month;
  }
  return undefined;
}

function part(date: CalendarDate, locale: string, options: Intl.DateTimeFormatOptions, type: Intl.DateTimeFormatPartTypes): string {
  return formatInLocale(date, locale, options).find((each) => each.type === type)?.value ?? '';
}

function dayOfYear(date: CalendarDate): number {
  return daysBetween(calendarDate(partsOf(date).year, 1, 1), date) + 1;
}

function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
