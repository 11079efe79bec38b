import type { CalendarDate } from '../calendar-date';
import { applyChanges, type Change } from '../notes/change';
import { lineEndNear } from '../notes/lines';
import { readOutline, type ListItem } from '../notes/outline';
import { findBody } from '../notes/front-matter';
import type { TaskFormat } from '../notes/task-fields';
import { fieldDate, fieldValue, readTaskText, withField, type TaskText } from '../notes/task-line';
import { isRefusal, type EditResult, type Refusal } from '../notes/edit';
import { frontMatterUnchanged, guardText } from '../notes/guard';
import { locateFollowUp, taskTextOffset, type FollowUpHandle, type FoundTask } from './locate';

/** Dates of the next line of a recurring task, or undefined where the rule is not understood; `notes/recurrence.ts`. */
export type NextDates = (rule: string, dates: TaskDates) => TaskDates | 'over' | undefined;

export interface TaskDates {
  readonly due: CalendarDate | null;
  readonly scheduled: CalendarDate | null;
  readonly start: CalendarDate | null;
}

/** Snoozes: writes ⏳ and leaves 📅, and every other byte, as it is. */
export function snoozeFollowUp(text: string, handle: FollowUpHandle, until: CalendarDate, format: TaskFormat): EditResult {
  const found = findOpen(text, handle);
  if (isRefusal(found)) return found;
  const { item } = found;
  const body = item.source.slice(taskTextOffset(item));
  const replacement = [item.source.slice(0, taskTextOffset(item)) + withField(body, 'scheduled', until, format)];
  return replaceLine(text, found, replacement, (before, after) => sameButFor(before, after, 'scheduled') && fieldDate(after, 'scheduled') === until);
}

/** Changes the day that was promised (null takes it away), and leaves every other byte. */
export function changeDue(text: string, handle: FollowUpHandle, due: CalendarDate | null, format: TaskFormat): EditResult {
  const found = findOpen(text, handle);
  if (isRefusal(found)) return found;
  const { item } = found;
  const offset = taskTextOffset(item);
  const replacement = [item.source.slice(0, offset) + withField(item.source.slice(offset), 'due', due, format)];
  return replaceLine(text, found, replacement, (before, after) => sameButFor(before, after, 'due') && fieldDate(after, 'due') === due);
}

/** How a follow-up is completed. */
export interface Completion {
  readonly today: CalendarDate;
  readonly format: TaskFormat;
  readonly nextDates: NextDates;
  /** What the Tasks plugin made of the line; used if the line is still the one that it was asked about. */
  readonly rewritten?: { readonly line: string; readonly replacement: string };
}

/**
 * Completes: `[x]` and the day. A recurring line makes its next line above it, with Tasks' rules (reference C.4); with
 * 🏁 delete the done line goes.
 */
export function completeFollowUp(text: string, handle: FollowUpHandle, completion: Completion): EditResult {
  const found = findOpen(text, handle);
  if (isRefusal(found)) return found;
  const { item } = found;
  const { rewritten } = completion;
  if (rewritten?.line === item.source) {
    const lines = rewritten.replacement === '' ? [] : rewritten.replacement.split(/\r?\n/);
    return replaceLine(text, found, lines, () => true);
  }
  const offset = taskTextOffset(item);
  const body = item.source.slice(offset);
  const box = item.source.slice(0, offset);
  const task = readTaskText(body);
  const done = withBox(box, item, 'x') + withField(body, 'done', completion.today, completion.format);
  const rule = fieldValue(task, 'recurrence');
  const next = rule === null ? { lines: [] } : nextLine(item, box, body, rule, completion);
  if (isRefusal(next)) return next;
  const deletes = fieldValue(task, 'onCompletion')?.toLowerCase() === 'delete';
  return replaceLine(text, found, deletes ? next.lines : [...next.lines, done], (before, after) => deletes || sameButFor(before, after, 'done'));
}

function nextLine(item: ListItem, box: string, body: string, rule: string, completion: Completion): { readonly lines: readonly string[] } | Refusal {
  const task = readTaskText(body);
  const dates = { due: fieldDate(task, 'due'), scheduled: fieldDate(task, 'scheduled'), start: fieldDate(task, 'start') };
  const next = completion.nextDates(rule, dates);
  if (!next) return { refused: 'recurrence-not-understood', data: { rule } };
  if (next === 'over') return { lines: [] };
  let text = task.blockId === null ? body : body.trimEnd().slice(0, -task.blockId.length - 1).trimEnd();
  for (const key of ['done', 'cancelled', 'id', 'dependsOn', 'created'] as const) text = withField(text, key, null, completion.format);
  for (const key of ['start', 'scheduled', 'due'] as const) text = withField(text, key, next[key], completion.format);
  return { lines: [withBox(box, item, ' ') + text] };
}

function findOpen(text: string, handle: FollowUpHandle): ReturnType<typeof locateFollowUp> {
  const refusal = guardText(text);
  if (refusal) return { ...refusal, path: handle.path };
  const found = locateFollowUp(text, handle);
  if (isRefusal(found)) return found;
  return found.item.task === null || /[xX-]/.test(found.item.task) ? { refused: 'line-not-open', path: handle.path, line: found.item.line } : found;
}

function withBox(box: string, item: ListItem, status: string): string {
  const at = box.lastIndexOf(`[${item.task ?? ''}]`);
  return `${box.slice(0, at)}[${status}]${box.slice(at + 2 + (item.task ?? '').length)}`;
}

/** Replaces one line by none, one or several, and reads the result again: the other items are what and where they were. */
function replaceLine(text: string, found: FoundTask, lines: readonly string[], isMeant: (before: TaskText, after: TaskText) => boolean): EditResult {
  const { line, item, outline } = found;
  const lineEnd = line.end === '' ? lineEndNear(text, line.from) : line.end;
  const changes: readonly Change[] =
    lines.length === 0 ? [{ from: line.from, to: line.to + line.end.length, insert: '' }] : lineChanges(line.text, lines, line.from, lineEnd);
  const after = applyChanges(text, changes);
  if (!frontMatterUnchanged(text, after)) return { refused: 'guard-failed' };
  const now = readOutline(after, findBody(after));
  const index = outline.items.indexOf(item);
  const sources = outline.items.map((each) => each.source);
  const expected = [...sources.slice(0, index), ...lines, ...sources.slice(index + 1)];
  if (expected.length !== now.items.length || expected.some((source, at) => source !== now.items[at]?.source)) return { refused: 'guard-failed' };
  const last = now.items[index + lines.length - 1];
  if (lines.length > 0 && last && !isMeant(readTaskText(item.text), readTaskText(last.text))) return { refused: 'guard-failed' };
  return { changes };
}

/** The smallest changes that make a line into several: new ones above it, and what differs in it. */
function lineChanges(line: string, lines: readonly string[], at: number, lineEnd: string): readonly Change[] {
  const last = lines.at(-1) ?? '';
  const above = lines.slice(0, -1).map((each) => each + lineEnd).join('');
  let start = 0;
  while (start < line.length && start < last.length && line[start] === last[start]) start += 1;
  let end = 0;
  while (end < line.length - start && end < last.length - start && line.at(-1 - end) === last.at(-1 - end)) end += 1;
  // Half of a surrogate pair is no character: an emoji is replaced whole.
  if (/[\uD800-\uDBFF]$/.test(line.slice(0, start))) start -= 1;
  if (/^[\uDC00-\uDFFF]/.test(line.slice(line.length - end))) end -= 1;
  const inLine = { from: at + start, to: at + line.length - end, insert: last.slice(start, last.length - end) };
  const changes = above === '' ? [] : [{ from: at, to: at, insert: above }];
  return inLine.from === inLine.to && inLine.insert === '' ? changes : [...changes, inLine];
}

/** Is a task the same in everything but one field? */
function sameButFor(before: TaskText, after: TaskText, key: 'scheduled' | 'due' | 'done'): boolean {
  const rest = (task: TaskText): string => JSON.stringify([task.description, task.blockId, task.fields.filter((field) => field.key !== key).map((field) => [field.key, field.value])]);
  return rest(before) === rest(after);
}
