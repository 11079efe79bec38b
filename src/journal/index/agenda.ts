import type { CalendarDate } from '../calendar-date';
import type { FollowUp } from '../records/follow-up';
import type { NoteRecord } from '../records/record';
import { peopleAbout } from './interactions';
import { referenceKeys, type Links } from './links';

/** An open task line and the note that it stands in. */
export interface AgendaEntry {
  readonly record: NoteRecord;
  readonly followUp: FollowUp;
}

/** Where an entry is filed: the day that decides its section (⏳, else 📅, else 🛫), or `none`. */
export type AgendaDay = CalendarDate | 'none';

/** The day that decides a follow-up's section; follow-ups.md, Row date. */
export function rowDateOf(followUp: FollowUp): CalendarDate | null {
  return followUp.scheduled ?? followUp.due ?? followUp.start;
}

/**
 * Open follow-ups by owner and day. A task in a note of a person or a meeting is one at once; a task elsewhere is a
 * candidate, and one only if it links a person: that is settled when somebody asks, and again when names have changed.
 */
export class Agenda {
  readonly #mine = new Map<AgendaDay, Set<AgendaEntry>>();
  readonly #theirs = new Map<AgendaDay, Set<AgendaEntry>>();
  readonly #byNote = new Map<string, readonly AgendaEntry[]>();
  readonly #byId = new Map<string, AgendaEntry>();
  /** Entries that link somebody, by the keys of `referenceKeys`. */
  readonly #byKey = new Map<string, Set<AgendaEntry>>();
  readonly #candidates = new Set<AgendaEntry>();
  readonly #unsettled = new Set<AgendaEntry>();
  /** How many of a day's entries are late, as counted on `#lateOn`. */
  readonly #late = new Map<ReadonlySet<AgendaEntry>, number>();
  #lateOn: CalendarDate | undefined;
  #settledAt = -1;

  add(record: NoteRecord): void {
    const entries = record.followUps.filter((followUp) => followUp.open && !isOfToday(record, followUp)).map((followUp) => ({ record, followUp }));
    if (entries.length === 0) return;
    this.#byNote.set(record.path, entries);
    for (const entry of entries) {
      this.#byId.set(entry.followUp.id, entry);
      for (const key of entry.followUp.references.flatMap(referenceKeys)) addTo(this.#byKey, key, entry);
      if (record.person || record.meeting) this.#file(entry);
      else {
        this.#candidates.add(entry);
        this.#unsettled.add(entry);
      }
    }
  }

  remove(path: string): void {
    for (const entry of this.#byNote.get(path) ?? []) {
      if (this.#byId.get(entry.followUp.id) === entry) this.#byId.delete(entry.followUp.id);
      for (const key of entry.followUp.references.flatMap(referenceKeys)) removeFrom(this.#byKey, key, entry);
      this.#candidates.delete(entry);
      this.#unsettled.delete(entry);
      this.#unfile(entry);
    }
    this.#byNote.delete(path);
  }

  /** Entries of mine by day, for reading. */
  mine(links: Links): ReadonlyMap<AgendaDay, ReadonlySet<AgendaEntry>> {
    this.#settle(links);
    return this.#mine;
  }

  /** What others owe me, by day. */
  theirs(links: Links): ReadonlyMap<AgendaDay, ReadonlySet<AgendaEntry>> {
    this.#settle(links);
    return this.#theirs;
  }

  /** How many entries of one day of `mine` or `theirs` have passed the day that was promised; counted again when they change. */
  countLate(entries: ReadonlySet<AgendaEntry>, today: CalendarDate): number {
    if (this.#lateOn !== today) this.#late.clear();
    this.#lateOn = today;
    let late = this.#late.get(entries);
    if (late !== undefined) return late;
    late = 0;
    for (const { followUp } of entries) if (followUp.due !== null && followUp.due < today) late += 1;
    this.#late.set(entries, late);
    return late;
  }

  /** The people of every open follow-up, each as often as there is one about them. */
  *peopleOfOpen(links: Links): Generator<string> {
    for (const days of [this.mine(links), this.#theirs]) {
      for (const entries of days.values()) for (const { record, followUp } of entries) yield* peopleAbout(followUp.references, record, links);
    }
  }

  /** The open follow-ups that are about a person; `notesNaming` are the notes that name them by a key. */
  about(path: string, links: Links, notesNaming: (key: string) => readonly string[]): readonly AgendaEntry[] {
    const keys = links.keysOf(path);
    const notes = new Set([path, ...keys.flatMap(notesNaming)]);
    const entries = new Set([...keys.flatMap((key) => [...(this.#byKey.get(key) ?? [])]), ...[...notes].flatMap((note) => this.#byNote.get(note) ?? [])]);
    return [...entries].filter((entry) => this.isFollowUp(entry, links) && peopleAbout(entry.followUp.references, entry.record, links).includes(path));
  }

  byId(id: string, links: Links): AgendaEntry | undefined {
    const entry = this.#byId.get(id);
    return entry && this.isFollowUp(entry, links) ? entry : undefined;
  }

  /** Open entries of one note that are follow-ups. */
  inNote(path: string, links: Links): readonly AgendaEntry[] {
    return (this.#byNote.get(path) ?? []).filter((entry) => this.isFollowUp(entry, links));
  }

  /** A task outside notes of people and meetings is a follow-up if it links a person. */
  isFollowUp(entry: AgendaEntry, links: Links): boolean {
    if (entry.record.person || entry.record.meeting) return true;
    return entry.followUp.references.some((reference) => {
      const meaning = links.resolve(reference, entry.record.path);
      return meaning.kind === 'person';
    });
  }

  #settle(links: Links): void {
    const changed = links.generation !== this.#settledAt;
    for (const entry of changed ? this.#candidates : this.#unsettled) {
      this.#unfile(entry);
      if (this.isFollowUp(entry, links)) this.#file(entry);
    }
    this.#unsettled.clear();
    this.#settledAt = links.generation;
  }

  #file(entry: AgendaEntry): void {
    const [days, day] = this.#placeOf(entry);
    addTo(days, day, entry);
  }

  #unfile(entry: AgendaEntry): void {
    const [days, day] = this.#placeOf(entry);
    removeFrom(days, day, entry);
  }

  /** Where an entry is filed; what was counted there is counted anew. */
  #placeOf({ followUp }: AgendaEntry): readonly [Map<AgendaDay, Set<AgendaEntry>>, AgendaDay] {
    const days = followUp.owner === 'me' ? this.#mine : this.#theirs;
    const day = rowDateOf(followUp) ?? 'none';
    const entries = days.get(day);
    if (entries) this.#late.delete(entries);
    return [days, day];
  }
}

/** A reach-out that *Insert today* wrote into a daily note: the person stands in *Get in touch* already. */
function isOfToday({ dailyOn }: NoteRecord, followUp: FollowUp): boolean {
  return dailyOn !== null && followUp.reachOut && rowDateOf(followUp) === null;
}

function addTo<Key>(map: Map<Key, Set<AgendaEntry>>, key: Key, entry: AgendaEntry): void {
  const entries = map.get(key);
  if (entries) entries.add(entry);
  else map.set(key, new Set([entry]));
}

function removeFrom<Key>(map: Map<Key, Set<AgendaEntry>>, key: Key, entry: AgendaEntry): void {
  const entries = map.get(key);
  entries?.delete(entry);
  if (entries?.size === 0) map.delete(key);
}
