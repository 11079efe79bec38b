import { applyChanges, DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, invertChanges, isRefusal, type ActionOutcome, type CalendarDate, type EditResult, type Journal } from '../../src/journal/journal';
import { readingRules } from '../../src/journal/records/reading-rules';
import { recordReader, type NoteRecord } from '../../src/journal/records/record';
import { bytesApart, type ByteTally } from './byte-tally';
import type { WrittenNote } from './notes';

export const TODAY: CalendarDate = '2026-11-19';
export const UNTIL: CalendarDate = '2026-11-27';
export const RULES = readingRules({ ...DEFAULT_SETTINGS, vault: DEFAULT_VAULT_FACTS }, 'en');
/** The reader of the journal, with the settings that everybody begins with. */
export const readNote = recordReader(RULES);

/** Lines that come, as patterns, and the lines before one of which (or at the end) they may come. */
export interface Insertion {
  readonly into: string;
  readonly lines: readonly RegExp[];
  readonly before: ReadonlySet<number>;
}

/** An edit of one note, and what its maker knows about the outcome without having read the note. */
export interface Trial {
  readonly name: string;
  /** The function of `src/journal` that is tried. */
  readonly tries: string;
  readonly edit: (text: string) => EditResult;
  /** The same, asked of the journal: by what a user does. Undefined where the note's line is none of the journal's. */
  readonly act?: (journal: Journal, path: string) => Promise<ActionOutcome> | undefined;
  /** The one refusal that is right here. */
  readonly refuses?: string;
  /** The whole text after it, where that is known. */
  readonly expected?: string;
  readonly inserted?: Insertion;
  /** What is read in the note afterwards; of a property that means nothing to us, the bytes say all, and every fourth note is read. */
  readonly reads?: (before: NoteRecord, after: NoteRecord) => boolean;
}

/** A note on trial: where it stands, and its record, read once for all trials. */
export interface TriedNote {
  readonly note: WrittenNote;
  readonly path: string;
  readonly before: NoteRecord;
}

/** Runs one edit, and judges what it answers. */
export function tryEdit(tried: TriedNote, trial: Trial, tally: ByteTally): void {
  const { text } = tried.note;
  const result = trial.edit(text);
  tally.attempted(trial.name);
  if (isRefusal(result)) return judgeRefusal(tried, trial, { tally, refused: result.refused });
  const after = applyChanges(text, result.changes);
  if (result.reservations) tally.fault(`${trial.name}: left something out`, text, JSON.stringify(result.reservations));
  if (applyChanges(after, invertChanges(text, result.changes)) !== text) tally.fault(`${trial.name}: not undone`, text, after);
  judgeText(tried, trial, { tally, after });
}

export function judgeRefusal({ note }: TriedNote, { name, refuses }: Trial, { tally, refused }: { readonly tally: ByteTally; readonly refused: string }): void {
  tally.refused(`${name}: ${refused}`);
  if (refuses !== refused) tally.fault(`refused, ${name}: ${refused}`, note.text, '');
}

/** Compares the text byte by byte with what may stand there, and reads it again. */
export function judgeText({ note, path, before }: TriedNote, trial: Trial, { tally, after }: { readonly tally: ByteTally; readonly after: string }): void {
  if (trial.refuses !== undefined) tally.fault(`${trial.name}: not refused`, note.text, after);
  const elsewhere = trial.inserted ? bytesBesideInsertion(note, trial.inserted, after) : bytesApart(trial.expected ?? note.text, after);
  if (elsewhere > 0) {
    tally.bytesElsewhere += elsewhere;
    tally.fault(`${trial.name}: ${elsewhere === Infinity ? 'no insertion' : 'bytes changed elsewhere'}`, note.text, after);
    return;
  }
  const reads = trial.reads ?? (tally.edits % 4 === 0 ? isReadAlike : undefined);
  if (reads && (before.person ?? before.meeting) !== null && !reads(before, readNote(path, after))) tally.fault(`${trial.name}: reads otherwise`, note.text, after);
}

/** Nothing of what the body says has changed, nor what the note is. */
function isReadAlike(before: NoteRecord, after: NoteRecord): boolean {
  return before.kind === after.kind && sameLists(before.followUps.map(followUpText), after.followUps.map(followUpText)) && sameLists(before.logLines.map(logText), after.logLines.map(logText));
}

/** 0 if the text is the old one with just the meant lines at one of the meant places, with the line end of a neighbour. */
function bytesBesideInsertion(note: WrittenNote, { into, lines, before }: Insertion, after: string): number {
  const old = into.split(/(?<=\n)/);
  const ends = new Set(note.lines.flatMap((line) => /\r?\n$/.exec(line)?.[0] ?? []));
  let offset = 0;
  for (let number = 0; number <= old.length; number++) {
    if (before.has(number) && after.startsWith(into.slice(0, offset)) && after.endsWith(into.slice(offset))) {
      const inserted = after.slice(offset, after.length - (into.length - offset));
      const isAtOpenEnd = number === old.length && into !== '' && !into.endsWith('\n');
      const found = isAtOpenEnd ? inserted.split(/\r?\n/).slice(1) : inserted.split(/\r?\n/).slice(0, -1);
      const endsUsed = inserted.match(/\r?\n/g) ?? [];
      const isWhole = isAtOpenEnd ? /^\r?\n/.test(inserted) : inserted.endsWith('\n');
      const words = found.filter((line) => line !== '');
      const isMeant = isWhole && words.length === lines.length && words.every((line, index) => lines[index]?.test(line)) && found.length - words.length <= 2;
      const isSplit = old[number - 1]?.startsWith('>') === true && old[number]?.startsWith('>') === true;
      if (isMeant && !isSplit && endsUsed.every((end) => ends.size === 0 || ends.has(end))) return 0;
    }
    offset += old[number]?.length ?? 0;
  }
  return bytesApart(into, after) || Infinity;
}

/** The note with another text on one line, and the line's own end and byte order mark. */
export function withLine(lines: readonly string[], number: number, text: string): string {
  return lines.map((line, index) => (index === number ? replacedLine(line, text) : line)).join('');
}

/** A line with another text, and its own end and byte order mark. */
export function replacedLine(line: string, text: string): string {
  return (line.startsWith('\uFEFF') ? '\uFEFF' : '') + text + (/\r?\n$/.exec(line)?.[0] ?? '');
}

/** What a follow-up says, apart from where it stands. */
export function followUpText({ words, due, scheduled, start, owner, open }: NoteRecord['followUps'][number]): string {
  return [words, due, scheduled, start, owner, open].join('|');
}

export function logText({ date, channel, words }: NoteRecord['logLines'][number]): string {
  return `${date} ${channel === null ? words.replace(/^call: /, '') : words}`;
}

export function sameLists(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join('\n') === [...b].sort().join('\n');
}

/** Is it the same person or meeting in all but the day until which that person is snoozed? */
export function samePerson(before: NoteRecord, after: NoteRecord, snoozeUntil: string | null): boolean {
  const rest = ({ kind, person, meeting }: NoteRecord): string => JSON.stringify({ kind, person: person && { ...person, snoozeUntil: null, at: null }, meeting: meeting && { ...meeting, at: null } });
  return rest(before) === rest(after) && (after.person === null || after.person.snoozeUntil === snoozeUntil);
}

