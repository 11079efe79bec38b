import { parseCalendarDate, type CalendarDate } from '../calendar-date';
import { FIELD_ORDER, TASK_FORMATS, type TaskFieldKey, type TaskFormat } from './task-fields';

/** One field of a task line. Offsets are in the text after the check box; `to` is after its last character. */
export interface TaskField {
  readonly key: TaskFieldKey;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** The text of a task line, after its check box, as the Tasks plugin reads it. Source: reference C.2 of the Tasks format. */
export interface TaskText {
  readonly format: TaskFormat;
  /** What is no field: words, links, tags. The tags that stood between fields are put at its end, as Tasks does. */
  readonly description: string;
  /** In the order of the line. Of a key that stands twice the first one counts. */
  readonly fields: readonly TaskField[];
  readonly blockId: string | null;
  /** Offset at which the last field (or the description) ends: a new field goes here. */
  readonly end: number;
}

const BLOCK_ID = /(?:^|[ \t])\^([A-Za-z0-9-]+)$/;
const TRAILING_TAG = /(?:^|[ \t])(#[^ \t!@#$%^&*(),.?":{}|<>]+)$/;
/** The fields that hold a day. */
export const TASK_DATES = ['created', 'start', 'scheduled', 'due', 'cancelled', 'done'] as const satisfies readonly TaskFieldKey[];
/** Tasks cuts at most this many fields and tags from the end of a line. */
const MAX_PASSES = 21;

/** Reads a task's text in the format in which it holds more fields; emoji where it holds none. */
export function readTaskText(text: string): TaskText {
  const emoji = readIn('emoji', text);
  if (!text.includes('::')) return emoji;
  const dataview = readIn('dataview', text);
  return dataview.fields.length > emoji.fields.length ? dataview : emoji;
}

/** From the end to the beginning: whatever is not understood ends the reading, and all before it is description. */
function readIn(format: TaskFormat, text: string): TaskText {
  let rest = text.trimEnd();
  const blockId = BLOCK_ID.exec(rest);
  if (blockId) rest = rest.slice(0, blockId.index).trimEnd();
  const end = rest.length;
  const fields: TaskField[] = [];
  const tags: string[] = [];
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const before = rest;
    for (const key of FIELD_ORDER) {
      const match = TASK_FORMATS[format].pattern[key].exec(rest);
      if (!match) continue;
      const value = match[1] ?? match[2] ?? '';
      fields.push({ key, value: TASK_FORMATS[format].readValue(key, value), from: match.index, to: rest.length });
      rest = rest.slice(0, match.index).trimEnd();
    }
    const tag = TRAILING_TAG.exec(rest);
    if (tag?.[1]) {
      tags.unshift(tag[1]);
      rest = rest.slice(0, tag.index).trimEnd();
    }
    if (rest === before) break;
  }
  return {
    format,
    description: [rest.trimStart(), ...tags].filter((part) => part !== '').join(' '),
    fields: fields.reverse(),
    blockId: blockId?.[1] ?? null,
    end,
  };
}

/** The value of a field: of the first one that stands in the line, since Tasks lets the leftmost win. */
export function fieldValue(task: TaskText, key: TaskFieldKey): string | null {
  return task.fields.find((field) => field.key === key)?.value ?? null;
}

/** A date field; null where it is missing or names a day that does not exist. */
export function fieldDate(task: TaskText, key: TaskFieldKey): CalendarDate | null {
  const value = fieldValue(task, key);
  return value === null ? null : (parseCalendarDate(value) ?? null);
}

/** Writes a field as it stands in a line of that format. */
export function writeField(format: TaskFormat, key: TaskFieldKey, value: string): string {
  return TASK_FORMATS[format].write(key, value);
}

/**
 * A task's text with a field set (`value` null: removed), in Tasks' order of fields; everything else stays as it is.
 * A field that stands already keeps its place.
 */
export function withField(text: string, key: TaskFieldKey, value: string | null, formatOfNew: TaskFormat): string {
  const task = readTaskText(text);
  const format = task.fields.length > 0 ? task.format : formatOfNew;
  const { gap } = TASK_FORMATS[format];
  const standing = task.fields.find((field) => field.key === key);
  if (standing && value === null) return text.slice(0, standing.from).trimEnd() + text.slice(standing.to);
  if (value === null || standing?.value === value) return text;
  if (standing) {
    // Only the value gives way: sign, spaces and brackets stay as they are.
    const at = text.slice(standing.from, standing.to).lastIndexOf(standing.value);
    if (at >= 0) return text.slice(0, standing.from + at) + value + text.slice(standing.from + at + standing.value.length);
    return text.slice(0, standing.from) + writeField(format, key, value) + text.slice(standing.to);
  }
  const written = writeField(format, key, value);
  const rank = FIELD_ORDER.indexOf(key);
  const next = task.fields.find((field) => FIELD_ORDER.indexOf(field.key) > rank);
  if (next) return text.slice(0, next.from) + written + gap + text.slice(next.from);
  return text.slice(0, task.end) + (task.end === 0 ? '' : gap) + written + text.slice(task.end);
}

/** Tags in a task's description, with `#`, as written; a `#` inside a word or an address is none. */
export function tagsIn(description: string): readonly string[] {
  return [...description.matchAll(/(?:^|\s)(#[^\s!@#$%^&*(),.?":{}|<>]+)/g)].flatMap((match) => match[1] ?? []);
}
