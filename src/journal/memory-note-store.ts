import { isRefusal } from './notes/edit';
import { applyChanges } from './notes/change';
import type { ChangeBatch, CreateOutcome, EditOutcome, NoteChange, NoteStore } from './note-store';
import type { Edit, Refusal } from './notes/edit';

/** Notes in memory: the store of unit tests, and the twin of the real ones (one contract suite runs against all). */
export class MemoryNoteStore implements NoteStore {
  readonly #notes: Map<string, string>;
  readonly #listeners = new Set<(batch: ChangeBatch) => void>();

  constructor(notes: Readonly<Record<string, string>> = {}) {
    this.#notes = new Map(Object.entries(notes));
  }

  /** Announces every note, as the first load of a host does. */
  load(): void {
    const changes = [...this.#notes].map(([path, text]): NoteChange => ({ kind: 'changed', path, text }));
    this.#announce({ changes, loading: { done: changes.length, total: changes.length } });
    this.#announce({ changes: [] });
  }

  announceAll(): void {
    this.load();
  }

  list(): readonly string[] {
    return [...this.#notes.keys()];
  }

  read(path: string): Promise<string | undefined> {
    return Promise.resolve(this.#notes.get(path));
  }

  edit(path: string, edit: Edit): Promise<EditOutcome> {
    // In a promise's own function, so that an edit that throws rejects, as in the other stores.
    return new Promise((resolve) => {
      resolve(this.#editNow(path, edit));
    });
  }

  create(path: string, text: string): Promise<CreateOutcome> {
    if (this.#taken(path)) return Promise.resolve({ refused: 'note-exists', path });
    this.write(path, text);
    return Promise.resolve({ created: path });
  }

  discard(path: string, text: string): Promise<{ readonly discarded: string } | Refusal> {
    if (!this.#notes.has(path)) return Promise.resolve({ refused: 'note-missing', path });
    if (this.#notes.get(path) !== text) return Promise.resolve({ refused: 'changed-since', path });
    this.remove(path);
    return Promise.resolve({ discarded: path });
  }

  onChanges(listener: (batch: ChangeBatch) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Somebody else writes a note. */
  write(path: string, text: string): void {
    this.#notes.set(path, text);
    this.#announce({ changes: [{ kind: 'changed', path, text }] });
  }

  /** Somebody else removes a note. */
  remove(path: string): void {
    if (this.#notes.delete(path)) this.#announce({ changes: [{ kind: 'removed', path }] });
  }

  /** Somebody else renames a note. */
  rename(from: string, to: string): void {
    const text = this.#notes.get(from);
    if (text === undefined) return;
    this.#notes.delete(from);
    this.#notes.set(to, text);
    this.#announce({ changes: [{ kind: 'renamed', from, to, text }] });
  }

  #editNow(path: string, edit: Edit): EditOutcome {
    const before = this.#notes.get(path);
    if (before === undefined) return { refused: 'note-missing', path };
    const result = edit(before);
    if (isRefusal(result)) return { path, ...result };
    const after = applyChanges(before, result.changes);
    if (after !== before) this.write(path, after);
    return { ...result, before, after };
  }

  #taken(path: string): boolean {
    const fold = (each: string): string => each.normalize('NFC').toLowerCase();
    return [...this.#notes.keys()].some((each) => fold(each) === fold(path));
  }

  #announce(batch: ChangeBatch): void {
    for (const listener of this.#listeners) listener(batch);
  }
}
