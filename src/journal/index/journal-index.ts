import type { CalendarDate } from '../calendar-date';
import type { Problem } from '../problem';
import type { NoteKind } from '../records/kind';
import { nameOf } from '../notes/note-name';
import { isOurs, type NoteRecord } from '../records/record';
import { Agenda } from './agenda';
import { Conversations } from './interactions';
import { Links } from './links';
import { sameApartFromPositions } from './same-value';

/** What happened to the index. `from` is the old path of a note that was renamed. */
export interface JournalChange {
  readonly path: string;
  readonly from: string | null;
  readonly before: NoteRecord | undefined;
  readonly after: NoteRecord | undefined;
  readonly revision: number;
}

/** A kind of note as it is counted. */
export type CountedKind = NoteKind | 'unreadable';

/**
 * Everything known of the notes, in memory. Incremental: after any sequence of changes it answers as one that was built
 * anew from the same notes (a property test says so).
 */
export class JournalIndex {
  revision = 0;
  readonly links = new Links();
  readonly agenda = new Agenda();
  readonly conversations = new Conversations();
  /** Records of notes in which there is something of ours. */
  readonly #records = new Map<string, NoteRecord>();
  /** Paths of all other notes: counted, and targets of links. */
  readonly #others = new Set<string>();
  readonly #withProblems = new Set<string>();
  /** Notes that hold wins: a sheet asks for mine wherever they stand. */
  readonly #withWins = new Set<string>();
  readonly #objectives = new Set<string>();
  readonly #meetingsByDay = new Map<CalendarDate, Set<string>>();
  readonly #counts = new Map<CountedKind, number>();
  readonly #listeners = new Set<(change: JournalChange) => void>();
  /** Grows with each record that is put in its place or taken out. */
  #placements = 0;
  readonly #kept = new Map<string, { readonly placements: number; readonly of: unknown; readonly value: unknown }>();

  record = (path: string): NoteRecord | undefined => this.#records.get(path);

  records(): ReadonlyMap<string, NoteRecord> {
    return this.#records;
  }

  hasNote(path: string): boolean {
    return this.#records.has(path) || this.#others.has(path);
  }

  /** Problems of single notes; those between notes are found by `queries/problems.ts`. */
  problemsInNotes(): readonly Problem[] {
    return [...this.#withProblems].flatMap((path) => this.#records.get(path)?.problems ?? []);
  }

  /** Records that hold wins. */
  recordsWithWins(): readonly NoteRecord[] {
    return [...this.#withWins].flatMap((path) => this.#records.get(path) ?? []);
  }

  /** Records of meetings of a day. */
  meetingsOn(date: CalendarDate): readonly NoteRecord[] {
    return [...(this.#meetingsByDay.get(date) ?? [])].flatMap((path) => this.#records.get(path) ?? []);
  }

  /** Records of objectives. */
  objectives(): readonly NoteRecord[] {
    return [...this.#objectives].flatMap((path) => this.#records.get(path) ?? []);
  }

  /** Number of notes of a kind; `other` counts those with nothing of ours in them too. */
  countOf(kind: CountedKind): number {
    return (this.#counts.get(kind) ?? 0) + (kind === 'other' ? this.#others.size : 0);
  }

  noteCount(): number {
    return this.#records.size + this.#others.size;
  }

  /** Takes what a note says now. Equal but for positions: replaced without an event. */
  put(record: NoteRecord): void {
    const before = this.#records.get(record.path);
    this.#change(record.path, null, before, keepingStale(record, before));
  }

  /** A note that exists and in which nothing is ours. */
  pass(path: string): void {
    this.#change(path, null, this.#records.get(path), undefined);
  }

  remove(path: string): void {
    if (!this.hasNote(path)) return;
    const before = this.#records.get(path);
    this.#take(path, before);
    this.#forgetPath(path);
    this.#emit({ path, from: null, before, after: undefined });
  }

  /** One event for both names; the record is that of the new path. */
  rename(from: string, record: NoteRecord): void {
    const before = this.#records.get(from);
    if (this.hasNote(from)) {
      this.#take(from, before);
      this.#forgetPath(from);
    }
    const kept = keepingStale(record, before);
    const after = isOurs(kept) ? kept : undefined;
    this.#take(record.path, this.#records.get(record.path));
    this.#place(record.path, after);
    this.#emit({ path: record.path, from, before, after });
  }

  /** What a question answered, for as long as no note changes, not even by a line that moved; `of` is what else the answer depends on. */
  kept<Value>(question: string, of: unknown, answer: () => Value): Value {
    const known = this.#kept.get(question);
    if (known?.placements === this.#placements && known.of === of) return known.value as Value;
    const value = answer();
    this.#kept.set(question, { placements: this.#placements, of, value });
    return value;
  }

  onChange(listener: (change: JournalChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #change(path: string, from: string | null, before: NoteRecord | undefined, record: NoteRecord | undefined): void {
    const after = record && isOurs(record) ? record : undefined;
    const known = this.hasNote(path);
    const same = known && sameApartFromPositions(before, after);
    if (same && before === undefined) return;
    this.#take(path, before);
    this.#place(path, after);
    if (!same) this.#emit({ path, from, before, after });
  }

  /** Takes a record out of every map. Its names stay in `links` until `#place` or `#forgetPath`: equal names make no new generation. */
  #take(path: string, record: NoteRecord | undefined): void {
    this.#placements += 1;
    this.#others.delete(path);
    if (!record) return;
    this.#records.delete(path);
    this.#withProblems.delete(path);
    this.#withWins.delete(path);
    this.#objectives.delete(path);
    if (record.meeting?.date) this.#meetingsByDay.get(record.meeting.date)?.delete(path);
    this.agenda.remove(path);
    this.conversations.remove(record, this.links);
    this.#counts.set(record.kind, (this.#counts.get(record.kind) ?? 0) - 1);
  }

  #forgetPath(path: string): void {
    this.links.setPerson(path, null);
    this.links.removePath(path);
  }

  #place(path: string, record: NoteRecord | undefined): void {
    this.#placements += 1;
    this.links.addPath(path);
    this.links.setPerson(path, record?.person ?? null);
    if (!record) {
      this.#others.add(path);
      return;
    }
    this.#records.set(path, record);
    if (record.problems.length > 0) this.#withProblems.add(path);
    if (record.entries.some((entry) => entry.kind === 'win')) this.#withWins.add(path);
    if (record.objective) this.#objectives.add(path);
    if (record.meeting?.date) this.#meetingsByDay.set(record.meeting.date, (this.#meetingsByDay.get(record.meeting.date) ?? new Set()).add(path));
    this.agenda.add(record);
    this.conversations.add(record, this.links);
    this.#counts.set(record.kind, (this.#counts.get(record.kind) ?? 0) + 1);
  }

  #emit(change: Omit<JournalChange, 'revision'>): void {
    this.revision += 1;
    const event = { ...change, revision: this.revision };
    for (const listener of this.#listeners) listener(event);
  }
}

/** While somebody types YAML the note counts as unreadable, and what it last said stays. */
function keepingStale(record: NoteRecord, before: NoteRecord | undefined): NoteRecord {
  if (record.kind !== 'unreadable' || !before || (!before.person && !before.meeting && before.followUps.length === 0)) return record;
  const person = before.person && { ...before.person, name: nameOf(record.path) };
  return { ...before, person, path: record.path, kind: 'unreadable', problems: record.problems, textHash: null, stale: true };
}
