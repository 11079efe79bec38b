import { parseCalendarDate, type CalendarDate } from '../calendar-date';
import { maskInert } from './inline';
import { FIELD_ORDER, type TaskFieldKey, type TaskFormat } from './task-fields';
import { readTaskText, writeField, TASK_DATES, type TaskText } from './task-line';

/** A date that a reader sees in a task line and the Tasks plugin does not. Offsets are in the text after the check box. */
export interface UnseenDate {
  readonly key: TaskFieldKey;
  readonly date: CalendarDate;
  /** `HH:mm` behind the date, as the Reminder plugin writes it; or null. */
  readonly time: string | null;
  readonly from: number;
  readonly to: number;
}

const SIGNS: Readonly<Record<string, TaskFieldKey>> = { '➕': 'created', '🛫': 'start', '⏳': 'scheduled', '⌛': 'scheduled', '📅': 'due', '📆': 'due', '🗓': 'due', '❌': 'cancelled', '✅': 'done' };
const KEYS: Readonly<Record<string, TaskFieldKey>> = { created: 'created', start: 'start', scheduled: 'scheduled', due: 'due', cancelled: 'cancelled', completion: 'done' };
const DAY = '(\\d{4}-\\d{2}-\\d{2})(?:[ T](\\d{1,2}:\\d{2}))?';
const EMOJI = new RegExp(`(${Object.keys(SIGNS).join('|')})\\uFE0F?[\\s\\u00A0]{0,8}${DAY}`, 'gu');
const DATAVIEW = new RegExp(`[[(][\\s\\u00A0]{0,8}(${Object.keys(KEYS).join('|')})::[\\s\\u00A0]{0,8}${DAY}[\\s\\u00A0]{0,8}[\\])]`, 'giu');
const MAY_HOLD = new RegExp(`${Object.keys(SIGNS).join('|')}|::`, 'u');

/**
 * The dates of a task line that Tasks will not see: in mid-line, in the other notation, behind a no-break space, before
 * a full stop, with a time. One of each kind, and none of a kind that Tasks does see. Source: follow-ups.md, Reading.
 */
export function unseenDates(text: string, task: TaskText): readonly UnseenDate[] {
  const head = text.slice(0, task.fields[0]?.from ?? task.end);
  if (!MAY_HOLD.test(head)) return [];
  const words = maskInert(head).text;
  const found = [...datesIn(words, EMOJI, SIGNS), ...datesIn(words, DATAVIEW, KEYS)].sort((a, b) => a.from - b.from);
  return found.filter(({ key }, index) => !task.fields.some((field) => field.key === key) && found.findIndex((each) => each.key === key) === index);
}

function datesIn(text: string, pattern: RegExp, keys: Readonly<Record<string, TaskFieldKey>>): readonly UnseenDate[] {
  return [...text.matchAll(pattern)].flatMap((match): readonly UnseenDate[] => {
    const key = keys[(match[1] ?? '').toLowerCase()];
    const date = parseCalendarDate(match[2] ?? '');
    if (!key || !date) return [];
    const [from, to] = [match.index, match.index + match[0].length];
    // Brackets around it alone go with it.
    const isBracketed = text[from - 1] === '(' && text[to] === ')';
    return [{ key, date, time: match[3] ?? null, from: isBracketed ? from - 1 : from, to: isBracketed ? to + 1 : to }];
  });
}

/** A task's text without some parts of it: what stood on both sides is joined by one space, or none before a full stop and behind a bracket. */
export function withoutParts(text: string, parts: readonly { readonly from: number; readonly to: number }[]): string {
  let result = '';
  let at = 0;
  for (const { from, to } of parts) {
    result = joined(result, text.slice(at, from));
    at = to;
  }
  return joined(result, text.slice(at));
}

function joined(before: string, after: string): string {
  const [left, right] = [before.trimEnd(), after.trimStart()];
  return left === '' || right === '' || left.endsWith('(') || /^[.,;:!?)]/.test(right) ? left + right : `${left} ${right}`;
}

/**
 * The text as Tasks sees all of it: the unseen dates moved to the end, in Tasks' order and in the notation of the line,
 * else of the vault. A time goes before them as the Reminder plugin's ⏰. Undefined if Tasks sees all there is, or would
 * still not.
 */
export function asTasksSeesIt(text: string, formatOfNew: TaskFormat): string | undefined {
  const task = readTaskText(text);
  const unseen = unseenDates(text, task);
  if (unseen.length === 0) return undefined;
  const format = task.fields.length > 0 ? task.format : formatOfNew;
  const times = unseen.filter(({ time }) => time !== null).map(({ date, time }) => `⏰ ${date} ${time ?? ''}`);
  // What Tasks does not see stands before the first field that it sees.
  const words = [withoutParts(text.slice(0, task.end), [...unseen, ...task.fields]), ...times].join(' ');
  const standing = task.fields.map((field) => ({ key: field.key, written: text.slice(field.from, field.to) }));
  const moved = unseen.map(({ key, date }) => ({ key, written: writeField(format, key, date) }));
  const fields = [...standing, ...moved].sort((a, b) => FIELD_ORDER.indexOf(a.key) - FIELD_ORDER.indexOf(b.key));
  const result = [words, ...fields.map(({ written }) => written)].join(format === 'dataview' ? '  ' : ' ') + text.slice(task.end);
  return TASK_DATES.every((key) => sameDate(readTaskText(result), key, task, unseen)) ? result : undefined;
}

function sameDate(after: TaskText, key: TaskFieldKey, before: TaskText, unseen: readonly UnseenDate[]): boolean {
  const wanted = unseen.find((each) => each.key === key)?.date ?? before.fields.find((field) => field.key === key)?.value;
  return after.fields.find((field) => field.key === key)?.value === wanted;
}
