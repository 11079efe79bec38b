import { addBelow } from '../../src/journal/edits/add-below';
import { appendTag } from '../../src/journal/edits/append-tag';
import { changeDue, completeFollowUp, snoozeFollowUp } from '../../src/journal/edits/follow-up-edits';
import { inTurn } from '../../src/journal/edits/in-turn';
import type { FollowUpHandle } from '../../src/journal/edits/locate';
import { setPersonProperty } from '../../src/journal/edits/set-person-property';
import { tickLines } from '../../src/journal/edits/tick-line';
import type { Journal } from '../../src/journal/journal';
import { nextOccurrence } from '../../src/journal/notes/recurrence';
import { hashText, type NoteRecord } from '../../src/journal/records/record';
import { followUpText, replacedLine, RULES, sameLists, samePerson, TODAY, UNTIL, withLine, type Trial, type TriedNote } from './byte-trial';
import type { WrittenTask } from './note-drafts';
import type { WrittenNote } from './notes';

/** The trials of edits that change lines where they stand: done, snoozed, ticked. */
export function lineTrials({ note, path }: TriedNote): readonly Trial[] {
  const some = note.tasks.slice(0, 3);
  return [
    ...some.flatMap((task) => [complete(note, task, path), snooze(note, task, path), tick(note, task), promise(note, task, path), tag(note, task)]),
    ...some.slice(0, 1).map((task) => tickAndSnooze(note, task)),
    ...some.filter((task) => !sourceOf(note, task).includes('>')).slice(0, 1).map((task) => below(note, task)),
    ...note.tasks.filter((task) => task.isTwin).slice(0, 1).flatMap((task) => [staleTwin(note, task, path), ...(hasEqual(note, task) ? [staleTick(note, task)] : [])]),
    ...some.slice(-1).flatMap((task) => [gone(note, task, path), goneTick(note, task)]),
  ];
}

/** The line of a task, without its end and the note's byte order mark. */
export function sourceOf(note: WrittenNote, { line }: WrittenTask): string {
  return (note.lines[line] ?? '').replace(/^\uFEFF/, '').replace(/\r?\n$/, '');
}

function handleOf(note: WrittenNote, task: WrittenTask, path: string): FollowUpHandle {
  return { path, source: sourceOf(note, task), blockId: task.blockId, line: task.line, textHash: task.isTwin ? hashText(note.text) : null };
}

/** The id by which the journal knows a line; undefined where it is no open follow-up of it. */
function idAt(journal: Journal, path: string, note: WrittenNote, task: WrittenTask): string | undefined {
  return journal.followUpAt(path, task.line, sourceOf(note, task))?.id;
}

function complete(note: WrittenNote, task: WrittenTask, path: string): Trial {
  const handle = handleOf(note, task, path);
  const end = /\r?\n$/.exec(note.lines[task.line] ?? '')?.[0] ?? lineEndAbove(note, task.line);
  return {
    name: task.recurs ? 'complete a recurring one' : 'complete',
    tries: 'completeFollowUp',
    edit: (current) => completeFollowUp(current, handle, { today: TODAY, format: 'emoji', nextDates: (rule, dates) => nextOccurrence(rule, dates, TODAY) }),
    act: (journal) => {
      const id = idAt(journal, path, note, task);
      return id === undefined ? undefined : journal.completeFollowUp({ id });
    },
    expected: withLine(note.lines, task.line, (task.recurs ? task.next() + end : '') + task.done(TODAY)),
    reads: (before, after) => after.followUps.length === before.followUps.length - (isRead(before, task) && !task.recurs ? 1 : 0) && samePerson(before, after, before.person?.snoozeUntil ?? null),
  };
}

function isRead(record: NoteRecord, task: WrittenTask): boolean {
  return record.followUps.some((each) => each.at.line === task.line);
}

function snooze(note: WrittenNote, task: WrittenTask, path: string): Trial {
  const handle = handleOf(note, task, path);
  return {
    name: 'snooze',
    tries: 'snoozeFollowUp',
    edit: (current) => snoozeFollowUp(current, handle, UNTIL, 'emoji'),
    act: (journal) => {
      const id = idAt(journal, path, note, task);
      return id === undefined ? undefined : journal.snoozeFollowUp({ id, until: UNTIL });
    },
    expected: withLine(note.lines, task.line, task.snoozed(UNTIL)),
    reads: (before, after) => {
      const [old, now] = [before, after].map((record) => record.followUps.find((each) => each.at.line === task.line));
      const others = (record: NoteRecord): readonly string[] => record.followUps.filter((each) => each.at.line !== task.line).map(followUpText);
      const isAsked = now?.scheduled === UNTIL && (!old || (old.due === now.due && old.words === now.words && old.start === now.start && old.recurrence === now.recurrence && old.blockId === now.blockId));
      return isAsked && sameLists(others(before), others(after)) && samePerson(before, after, before.person?.snoozeUntil ?? null);
    },
  };
}

function tick(note: WrittenNote, task: WrittenTask): Trial {
  const source = sourceOf(note, task);
  const textHash = hashText(note.text);
  return {
    name: 'tick',
    tries: 'tickLines',
    edit: (current) => tickLines(current, [{ source, line: task.line, textHash }]),
    act: (journal, path) => journal.completeEntry({ path, source, line: task.line + 1, textHash }),
    expected: withLine(note.lines, task.line, task.ticked()),
    reads: (before, after) => after.followUps.length === before.followUps.length - (isRead(before, task) ? 1 : 0) && samePerson(before, after, before.person?.snoozeUntil ?? null),
  };
}

/** The day of a promise is changed. */
function promise(note: WrittenNote, task: WrittenTask, path: string): Trial {
  const handle = handleOf(note, task, path);
  return {
    name: 'promise for another day',
    tries: 'changeDue',
    edit: (current) => changeDue(current, handle, UNTIL, 'emoji'),
    act: (journal) => {
      const id = idAt(journal, path, note, task);
      return id === undefined ? undefined : journal.changeDate({ id, dueOn: UNTIL, told: false });
    },
    expected: withLine(note.lines, task.line, task.promised(UNTIL)),
    reads: (before, after) => (!isRead(before, task) || after.followUps.find((each) => each.at.line === task.line)?.due === UNTIL) && samePerson(before, after, before.person?.snoozeUntil ?? null),
  };
}

function tag(note: WrittenNote, task: WrittenTask): Trial {
  return {
    name: 'tag a line',
    tries: 'appendTag',
    edit: (current) => appendTag(current, { source: sourceOf(note, task), line: task.line }, '#mention'),
    expected: withLine(note.lines, task.line, task.tagged('#mention')),
    reads: (before, after) => after.followUps.length === before.followUps.length && samePerson(before, after, before.person?.snoozeUntil ?? null),
  };
}

/** One more line right below a task: its indentation is known only to be deeper than the task's own. */
function below(note: WrittenNote, task: WrittenTask): Trial {
  const indent = /^[\s>]*/.exec(sourceOf(note, task))?.[0] ?? '';
  const isLast = task.line === note.lines.length - 1;
  return {
    name: 'add below a task',
    tries: 'addBelow',
    edit: (current) => addBelow(current, task.line, '#told 2026-11-19 moved'),
    inserted: { into: note.text, lines: [new RegExp(`^${indent.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[ \\t]+[-*+] #told 2026-11-19 moved$`)], before: new Set([isLast ? note.lines.length : task.line + 1]) },
    reads: (before, after) => after.followUps.length === before.followUps.length && samePerson(before, after, before.person?.snoozeUntil ?? null),
  };
}

/** As a one-on-one is closed: a box is ticked, and a property set, in one write. */
function tickAndSnooze(note: WrittenNote, task: WrittenTask): Trial {
  const { snooze: known } = note;
  const source = sourceOf(note, task);
  const textHash = hashText(note.text);
  const ticked = note.lines.map((line, index) => (index === task.line ? replacedLine(line, task.ticked()) : line));
  return {
    name: 'tick and set, in turn',
    tries: 'inTurn',
    edit: (current) => inTurn(current, [(text) => tickLines(text, [{ source, line: task.line, textHash }]), ...(known ? [(text: string) => setPersonProperty(text, { name: 'snooze_until', value: UNTIL }, RULES.vocabulary)] : [])]),
    expected: known ? withLine(ticked, known.line, known.set(UNTIL)) : ticked.join(''),
    reads: (before, after) => samePerson(before, after, known ? UNTIL : (before.person?.snoozeUntil ?? null)),
  };
}

/** One of two equal lines, in a note that has changed since it was read. */
function staleTwin(note: WrittenNote, task: WrittenTask, path: string): Trial {
  const handle = { ...handleOf(note, task, path), textHash: hashText(`${note.text} `) };
  return { name: 'snooze a twin of old', tries: 'snoozeFollowUp', edit: (current) => snoozeFollowUp(current, handle, UNTIL, 'emoji'), refuses: 'line-ambiguous' };
}

/** Two lines with one block id may differ in their words; a box is found by the words alone. */
function hasEqual(note: WrittenNote, task: WrittenTask): boolean {
  return note.tasks.filter((each) => sourceOf(note, each) === sourceOf(note, task)).length > 1;
}

/** One of two equal boxes, in a note that has changed since it was read. */
function staleTick(note: WrittenNote, task: WrittenTask): Trial {
  const lines = [{ source: sourceOf(note, task), line: task.line, textHash: hashText(`${note.text} `) }];
  return { name: 'tick a twin of old', tries: 'tickLines', edit: (current) => tickLines(current, lines), refuses: 'line-ambiguous' };
}

/** A line that says something else by now, on the very line where it stood. */
function gone(note: WrittenNote, task: WrittenTask, path: string): Trial {
  const handle = { ...handleOf(note, task, path), source: `${sourceOf(note, task)} once`, blockId: null };
  return { name: 'complete a line of old', tries: 'completeFollowUp', edit: (current) => completeFollowUp(current, handle, { today: TODAY, format: 'emoji', nextDates: () => undefined }), refuses: 'line-changed' };
}

function goneTick(note: WrittenNote, task: WrittenTask): Trial {
  const lines = [{ source: `${sourceOf(note, task)} once`, line: task.line, textHash: null }];
  return { name: 'tick a line of old', tries: 'tickLines', edit: (current) => tickLines(current, lines), refuses: 'line-changed' };
}

function lineEndAbove(note: WrittenNote, line: number): string {
  return /\r?\n$/.exec(note.lines[line - 1] ?? '')?.[0] ?? '\n';
}

