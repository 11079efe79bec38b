import type { CalendarDate } from '../calendar-date';
import { attendees, peopleAbout } from '../index/interactions';
import type { Entry } from '../records/entry';
import type { EntryKind } from '../records/entry-kind';
import type { NoteRecord } from '../records/record';
import type { Asking } from './asking';

/** One thing noted, with whom it is about. */
export interface EntryRow {
  readonly kind: EntryKind;
  readonly state: 'fact' | 'open' | 'closed';
  readonly text: string;
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
  const rows = [...asking.index.records().values()].flatMap((record) => rowsOf(asking, record));
  return rows.filter((row) => (request.kind === undefined || row.kind === request.kind) && (request.person === undefined || row.people.includes(request.person))).sort(newestFirst);
}

/** The entries of one note that count. */
export function rowsOf({ index }: Pick<Asking, 'index'>, record: NoteRecord): readonly EntryRow[] {
  const isElsewhere = !record.person && !record.meeting;
  return record.entries.flatMap((entry): readonly EntryRow[] => {
    const linked = attendees(entry.references, record.path, index.links).people;
    if (isElsewhere && !countsElsewhere(entry, linked)) return [];
    return [{ ...shown(entry), people: entry.kind === 'win' ? linked : peopleAbout(entry.references, record, index.links), path: record.path }];
  });
}

/** In a note that is nobody's, a line counts if it links a person; in a daily note also if it links nothing. */
function countsElsewhere(entry: Entry, linked: readonly string[]): boolean {
  return entry.references.length === 0 || linked.length > 0;
}

function shown({ kind, state, words, date, isPrivate, at }: Entry): Omit<EntryRow, 'people' | 'path'> {
  return { kind, state, text: words, date, line: at.line + 1, isPrivate };
}

function newestFirst(a: EntryRow, b: EntryRow): number {
  if (a.date !== b.date) return a.date === null ? 1 : b.date === null || a.date > b.date ? -1 : 1;
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line;
}
