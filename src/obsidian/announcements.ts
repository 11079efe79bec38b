import type { ChangeBatch, NoteChange } from '../journal/journal';

/** A rename whose text is not read yet. */
export interface PendingRename {
  /** The path under which the listeners know the note. */
  readonly from: string;
}

/**
 * What the listeners of a store are told, in an order that they can rely on, whatever the order in which the app's
 * events and the texts that are read for them arrive:
 * a note that changes while its rename is still being read is told as renamed, with the newer text;
 * a text that the first load has read is dropped if the note has changed since.
 */
export class Announcements {
  readonly #listeners = new Set<(batch: ChangeBatch) => void>();
  readonly #renames = new Map<string, PendingRename>();
  readonly #exists: (path: string) => boolean;
  #loading: { readonly done: number; readonly total: number } | undefined;
  #newerThanLoad = new Set<string>();

  constructor(exists: (path: string) => boolean) {
    this.#exists = exists;
  }

  listen(listener: (batch: ChangeBatch) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The note has this text now. */
  changed(path: string, text: string): void {
    const rename = this.#renames.get(path);
    this.#renames.delete(path);
    // If another note stands under the old name by now (two notes changed names), that name must not be taken away.
    const renamed = rename !== undefined && !this.#exists(rename.from);
    this.#tell([renamed ? { kind: 'renamed', from: rename.from, to: path, text } : { kind: 'changed', path, text }]);
  }

  removed(path: string): void {
    const rename = this.#renames.get(path);
    this.#renames.delete(path);
    this.#tell([{ kind: 'removed', path: rename?.from ?? path }]);
  }

  /** A note has another name; its text is being read. */
  renaming(from: string, to: string): PendingRename {
    const earlier = this.#renames.get(from);
    this.#renames.delete(from);
    const rename = { from: earlier?.from ?? from };
    this.#renames.set(to, rename);
    return rename;
  }

  /** The text of a renamed note has been read; undefined if it cannot be. Does nothing if something newer was told. */
  readAfterRename(rename: PendingRename, to: string, text: string | undefined): void {
    if (this.#renames.get(to) !== rename) return;
    if (text !== undefined) return this.changed(to, text);
    this.#renames.delete(to);
    this.#tell([{ kind: 'removed', path: rename.from }, { kind: 'passed', path: to }]);
  }

  /** Begins the first load, of so many notes (0 if that is not known yet); all batches say so until `endLoad`. */
  beginLoad(total: number): void {
    this.#loading = { done: 0, total };
    this.#newerThanLoad = new Set();
    this.#tell([]);
  }

  /** Some notes of the first load, whatever was found in them. */
  loaded(changes: readonly (NoteChange & { readonly path: string })[]): void {
    if (this.#loading) this.#loading = { ...this.#loading, done: this.#loading.done + changes.length };
    this.#emit(changes.filter((change) => !this.#newerThanLoad.has(change.path)));
  }

  /** The first load is over; an empty batch without `loading` says so. */
  endLoad(): void {
    this.#loading = undefined;
    this.#newerThanLoad = new Set();
    this.#emit([]);
  }

  #tell(changes: readonly NoteChange[]): void {
    if (this.#loading) for (const change of changes) for (const path of pathsOf(change)) this.#newerThanLoad.add(path);
    this.#emit(changes);
  }

  #emit(changes: readonly NoteChange[]): void {
    const batch: ChangeBatch = this.#loading ? { changes, loading: this.#loading } : { changes };
    for (const listener of [...this.#listeners]) listener(batch);
  }
}

function pathsOf(change: NoteChange): readonly string[] {
  return change.kind === 'renamed' ? [change.from, change.to] : [change.path];
}
