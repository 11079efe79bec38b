import { parseCalendarDate, type CalendarDate } from '../../journal/journal';
import { NO_DATE, type DateValue } from '../parts/date-value';
import type { Chosen } from '../people-field/chosen';
import { EMPTY_PROMISE, emptyDraft, type LogDraft, type PromiseDraft } from './log-draft';

/** A draft as it is kept on the device. */
export interface KeptDraft {
  readonly draft: LogDraft;
  readonly on: CalendarDate;
  /** `HH:mm`. */
  readonly at: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads a kept draft of any age or shape; undefined if there is none. What does not fit is left out. */
export function readKeptDraft(stored: unknown): KeptDraft | undefined {
  const kept = fieldsOf(stored);
  const on = parseCalendarDate(textOf(kept['on']));
  if (!on || !kept['draft']) return undefined;
  return { draft: readDraft(fieldsOf(kept['draft'])), on, at: textOf(kept['at']) };
}

function readDraft(given: Fields): LogDraft {
  return {
    ...emptyDraft(listOf(given['people']).flatMap((each) => readPerson(fieldsOf(each)))),
    text: textOf(given['text']),
    when: given['when'] ? readDate(given['when']) : null,
    channel: typeof given['channel'] === 'string' ? given['channel'] : null,
    initiatedBy: oneOf(given['initiatedBy'], ['me', 'them']),
    duration: typeof given['duration'] === 'number' ? given['duration'] : null,
    energy: oneOf(given['energy'], ['+', '0', '-']),
    help: readPromise(given['help']),
    theirs: listOf(given['theirs']).map(readPromise),
    refusedWords: listOf(given['refusedWords']).map(textOf),
  };
}

function readPerson({ kind, name, path, candidates }: Fields): readonly Chosen[] {
  if (typeof name !== 'string') return [];
  if (kind === 'known' && typeof path === 'string') return [{ kind, path, name }];
  if (kind === 'which') return [{ kind, name, candidates: listOf(candidates).map(textOf) }];
  return kind === 'new' ? [{ kind, name }] : [];
}

function readPromise(given: unknown): PromiseDraft {
  const { text, due } = fieldsOf(given);
  return { ...EMPTY_PROMISE, text: textOf(text), due: readDate(due) };
}

function readDate(given: unknown): DateValue {
  const { words, date } = fieldsOf(given);
  const known = parseCalendarDate(textOf(date));
  return known ? { words: textOf(words), date: known } : NO_DATE;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function oneOf<T extends string>(value: unknown, values: readonly T[]): T | null {
  return values.find((each) => each === value) ?? null;
}
