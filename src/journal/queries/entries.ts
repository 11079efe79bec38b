import type { CalendarDate } from '../calendar-date';
import { attendees, peopleAbout } from '../index/interactions';
import type { Entry, Progress } from '../records/entry';
import type { EntryKind } from '../records/entry-kind';
import type { NoteRecord } from '../records/record';
import type { Asking } from './asking';

/** One thing noted, with whom it is about. */
export interface EntryRow {
  readonly kind: EntryKind;
  readonly state: 'fact' | 'open' | 'closed';
  /** How far it is; null for an item without a box. */
  readonly progress: Progress | null;
  readonly text: string;
  /** The words with the syntax of their links. */
  readonly markdown: string;
  /** The line as it stands in the note: how it is found again. */
  readonly source: string;
  /** Hash of the note, where it holds an item with a box more than once. */
  readonly textHash: string | null;
  /** Texts of what stands right below it. */
  readonly below: readonly string[];
  /** Vault paths; of a win those who get credit. */
  readonly people: readonly string[];
  readonly date: CalendarDate | null;
  readonly path: string;
  /** Line of the note, counted from 1. */
  readonly line: number;
  readonly isPrivate: boolean;
}

/** Which entries are asked for. */
export interface EntriesRequest {
  /** Vault path of a person: those about that person, in whichever note they stand. */
  readonly person?: string;
  readonly kind?: EntryKind;
}

/** Things noted, newest first, those without a date last. */
export function entries(asking: Asking, request: EntriesRequest = {}): readonly EntryRow[] {
  const rows = request.person === undefined ? [...asking.index.records().values()].flatMap((record) => rowsOf(asking, record)).sort(newestFirst) : entriesAbout(asking, request.person);
  return request.kind === undefined ? rows : rows.filter((row) => row.kind === request.kind);
}

/** What is noted about one person, in whichever note it stands: looked for only in notes that name that person. */
export function entriesAbout(asking: Asking, person: string): readonly EntryRow[] {
  const { index } = asking;
  const notes = new Set([person, ...index.links.keysOf(person).flatMap((key) => index.conversations.notesNaming(key))]);
  return [...notes].flatMap((path) => {
    const record = index.record(path);
    return record ? rowsOf(asking, record).filter((row) => row.people.includes(person)) : [];
  }).sort(newestFirst);
}

/** Wins of mine, wherever they stand, newest first. */
export function wins(asking: Asking): readonly EntryRow[] {
  return asking.index.recordsWithWins().flatMap((record) => rowsOf(asking, record).filter(({ kind }) => kind === 'win')).sort(newestFirst);
}

/** The entries of one note that count. */
export function rowsOf({ index }: Pick<Asking, 'index'>, record: NoteRecord): readonly EntryRow[] {
  const isElsewhere = !record.person && !record.meeting && record.dailyOn === null;
  return record.entries.flatMap((entry): readonly EntryRow[] => {
    const linked = attendees(entry.references, record.path, index.links).people;
    if (isElsewhere && !countsElsewhere(entry, linked)) return [];
    return [{ ...shown(entry), people: entry.kind === 'win' ? linked : peopleAbout(entry.references, record, index.links), path: record.path, textHash: record.textHash }];
  });
}

/** In a note that is nobody's, a line counts if it links a person; in a daily note also if it links nothing. */
function countsElsewhere(entry: Entry, linked: readonly string[]): boolean {
  return entry.references.length === 0 || linked.length > 0;
}

function shown({ kind, state, progress, words, markdown, source, children, date, isPrivate, at }: Entry): Omit<EntryRow, 'people' | 'path' | 'textHash'> {
  return { kind, state, progress, text: words, markdown, source, below: children, date, line: at.line + 1, isPrivate };
}

function newestFirst(a: EntryRow, b: EntryRow): number {
  if (a.date !== b.date) return a.date === null ? 1 : b.date === null || a.date > b.date ? -1 : 1;
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line;
}
