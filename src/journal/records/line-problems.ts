import { parseCalendarDate } from '../calendar-date';
import type { PropertyValue } from '../notes/front-matter';
import { guardText } from '../notes/guard';
import { maskInert } from '../notes/inline';
import type { ListItem, Outline } from '../notes/outline';
import type { Problem } from '../problem';
import type { FollowUp } from './follow-up';
import { unquotedLink } from './reference';
import type { OurProperties } from './vocabulary';

/** What is known of a note whose lines are looked at. */
interface LookedAt {
  readonly followUps: readonly FollowUp[];
  readonly ours: OurProperties<PropertyValue>;
  readonly lineOf: (property: string) => number | null;
  /** List items under Log without a box, and rows of its tables. */
  readonly logLines: readonly { readonly text: string; readonly line: number }[];
}

const DATED_FIELD = /(?:[📅📆🗓⏳⌛🛫✅]\uFE0F? ?|(?:due|scheduled|start|completion):: ?)(\d{4}-\d{2}-\d{2})(?!\d)/gu;
const LEADING_DATE = /^(?:\|[ \t]*)?(?:\[\[)?(\d{4}-\d{2}-\d{2})(?![\d-])/;

/** What is wrong in the lines of a note of ours: dates of no calendar, dates that Tasks will not see, links without quotes. */
export function problemsInLines(path: string, outline: Outline, { followUps, ours, lineOf, logLines }: LookedAt): readonly Problem[] {
  const items = new Map(outline.items.map((item) => [item.line, item]));
  return [
    ...followUps.flatMap((followUp) => (followUp.open ? inTask(path, followUp, items.get(followUp.at.line)) : [])),
    ...impossibleLogDates(path, logLines),
    ...unquotedLinks(path, ours, lineOf),
  ];
}

/** NUL bytes, or the marks of a merge that nobody has finished: the note is read, and not written until it is mended. */
export function damage(path: string, text: string): readonly Problem[] {
  const refusal = guardText(text);
  if (refusal?.refused !== 'note-has-nul-bytes' && refusal?.refused !== 'note-has-conflict-markers') return [];
  return [{ level: 'error', path, at: { line: refusal.line ?? null }, property: null, code: refusal.refused, data: {} }];
}

function inTask(path: string, { unseen, at, words, source }: FollowUp, item: ListItem | undefined): readonly Problem[] {
  const problem = { path, at: { line: at.line }, property: null };
  const impossible = item ? impossibleDates(item.text) : [];
  return [
    ...impossible.map((date): Problem => ({ ...problem, level: 'error', code: 'line-date-impossible', data: { date, words } })),
    ...(unseen.length === 0 ? [] : [{ ...problem, level: 'hint', code: 'tasks-will-not-see', data: { words, source } } as const]),
  ];
}

function impossibleDates(text: string): readonly string[] {
  return [...maskInert(text).text.matchAll(DATED_FIELD)].flatMap(([, date = '']) => (parseCalendarDate(date) ? [] : [date]));
}

/** A log line whose date is no day: it is not read, and nobody would know. */
function impossibleLogDates(path: string, lines: LookedAt['logLines']): readonly Problem[] {
  return lines.flatMap(({ text, line }): readonly Problem[] => {
    const date = LEADING_DATE.exec(text)?.[1];
    if (date === undefined || parseCalendarDate(date)) return [];
    return [{ level: 'error', path, at: { line }, property: null, code: 'line-date-impossible', data: { date, words: text } }];
  });
}

/** `people: [[Dana Li]]` is a list in a list to YAML and to the app: understood here, and no link there. */
function unquotedLinks(path: string, ours: OurProperties<PropertyValue>, lineOf: (property: string) => number | null): readonly Problem[] {
  return [...ours.values()].flatMap(({ name, value, line }): readonly Problem[] => {
    const parts: readonly unknown[] = Array.isArray(value) ? value : [];
    const link = line === undefined ? [value, ...parts].map(unquotedLink).find((each) => each !== undefined) : undefined;
    if (link === undefined) return [];
    return [{ level: 'hint', path, at: { line: lineOf(name) }, property: name, code: 'link-unquoted', data: { link } }];
  });
}
