import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import { applyChanges, isRefusal, type ChangeBatch, type CreateOutcome, type Edit, type EditOutcome, type NoteChange, type NoteStore, type Refusal } from '../journal/journal';
import { systemFiles, systemMessage, type Files } from './files.mts';
import { findNotes } from './list-notes.mts';
import { makeFile } from './make-file.mts';
import { replaceFile } from './replace-file.mts';
import { trashFile } from './trash-file.mts';
import { locateNote, refusalOf, type VaultFolder } from './vault-path.mts';

/** A note or a folder that the system did not let us read. */
export interface Unread {
  readonly path: string;
  readonly message: string;
}

/** How many notes are read and then parsed at a time: texts that are let go at once cost the collector least. */
const NOTES_PER_BATCH = 64;
/** Somebody else may write to a note while it is edited: then the edit is run on what they wrote, this often. */
const ATTEMPTS = 2;

/**
 * Notes in a folder on disk. Everything is synchronous behind the promises of the port: edits of one note run in the
 * order in which they are asked for, and a note is the shorter open to other programs. It watches nothing.
 */
export class FolderNoteStore implements NoteStore {
  readonly #vault: VaultFolder;
  readonly #listeners = new Set<(batch: ChangeBatch) => void>();

  /** Throws what the system says if there is no such folder. */
  constructor(folder: string, files: Files = systemFiles) {
    this.#vault = { root: files.realpathSync(folder), files };
  }

  /** Reads every note and announces it. What cannot be read is counted, and answered. */
  load(): readonly Unread[] {
    const { root, files } = this.#vault;
    const { paths, failed } = findNotes(root, files);
    const unread = failed.map(({ path, error }): Unread => ({ path, message: systemMessage(error) }));
    for (let from = 0; from < paths.length; from += NOTES_PER_BATCH) {
      const batch = paths.slice(from, from + NOTES_PER_BATCH);
      const changes = batch.map((path): NoteChange => {
        try {
          return { kind: 'changed', path, text: files.readFileSync(join(root, path), 'utf8') };
        } catch (error) {
          unread.push({ path, message: systemMessage(error) });
          return { kind: 'passed', path };
        }
      });
      this.#announce({ changes, loading: { done: from + batch.length, total: paths.length } });
    }
    this.#announce({ changes: [] });
    return unread;
  }

  announceAll(): void {
    this.load();
  }

  list(): readonly string[] {
    return findNotes(this.#vault.root, this.#vault.files).paths;
  }

  read(path: string): Promise<string | undefined> {
    return promised(() => {
      const located = locateNote(this.#vault, path);
      if (isRefusal(located)) return undefined;
      try {
        return this.#vault.files.readFileSync(located.file, 'utf8');
      } catch {
        return undefined; // Gone in the meantime, or not ours to read: the port's answer for both.
      }
    });
  }

  edit(path: string, edit: Edit): Promise<EditOutcome> {
    return promised(() => {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const outcome = this.#tryEdit(path, edit);
        if (outcome !== undefined) return outcome;
      }
      return { refused: 'note-not-writable', path, data: { message: 'another program is writing to it' } };
    });
  }

  create(path: string, text: string): Promise<CreateOutcome> {
    return promised(() => {
      const outcome = makeFile(this.#vault, path, text);
      if (!isRefusal(outcome)) this.#announce({ changes: [{ kind: 'changed', path: outcome.created, text }] });
      return outcome;
    });
  }

  /** Moves the note into `.trash` of the vault, the app's local trash. */
  discard(path: string, text: string): Promise<{ readonly discarded: string } | Refusal> {
    return promised(() => {
      const located = locateNote(this.#vault, path);
      if (isRefusal(located)) return located;
      try {
        if (!this.#vault.files.readFileSync(located.file).equals(Buffer.from(text))) return { refused: 'changed-since', path };
        const refusal = trashFile(this.#vault, located.file);
        if (refusal) return { ...refusal, path };
      } catch (error) {
        return refusalOf(error, path);
      }
      this.#announce({ changes: [{ kind: 'removed', path }] });
      return { discarded: path };
    });
  }

  onChanges(listener: (batch: ChangeBatch) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Undefined if somebody else wrote to the note between the reading and the writing. */
  #tryEdit(path: string, edit: Edit): EditOutcome | undefined {
    const located = locateNote(this.#vault, path);
    if (isRefusal(located)) return located;
    const bytes = this.#bytes(path, located.file);
    if (isRefusal(bytes)) return bytes;
    const before = bytes.toString('utf8');
    const result = edit(before);
    if (isRefusal(result)) return { path, ...result };
    const after = applyChanges(before, result.changes);
    if (after !== before) {
      try {
        if (!replaceFile(this.#vault.files, { file: located.file, before: bytes, after })) return undefined;
      } catch (error) {
        return refusalOf(error, path);
      }
      this.#announce({ changes: [{ kind: 'changed', path, text: after }] });
    }
    return { ...result, before, after };
  }

  /** The bytes of a note that can be written back: what is not UTF-8 would not survive it. */
  #bytes(path: string, file: string): Buffer | Refusal {
    try {
      const bytes = this.#vault.files.readFileSync(file);
      return isUtf8(bytes) ? bytes : { refused: 'note-not-writable', path, data: { message: 'it is not written in UTF-8' } };
    } catch (error) {
      return refusalOf(error, path);
    }
  }

  #announce(batch: ChangeBatch): void {
    for (const listener of this.#listeners) listener(batch);
  }
}

/** Runs now; what it throws becomes a rejection. */
function promised<Value>(run: () => Value): Promise<Value> {
  return new Promise((resolve) => resolve(run()));
}
