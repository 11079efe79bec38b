import type { ChangeBatch, CreateOutcome, Edit, EditOutcome, NoteStore, Refusal } from '../../src/journal/journal';

/** What happens at the one call that fails. */
export const FAULTS = ['throws before it writes', 'throws after it has written', 'refuses: it stands there', 'refuses: no space', 'never answers'] as const;
export type Fault = (typeof FAULTS)[number];

/** A store in front of another, of which one call that writes fails. */
export class FailingNoteStore implements NoteStore {
  /** How often it was asked to write. */
  calls = 0;
  /** Which of the calls fails, from 1; 0 for none. */
  failAt = 0;
  fault: Fault = 'throws before it writes';
  readonly #store: NoteStore;

  constructor(store: NoteStore) {
    this.#store = store;
  }

  list(): readonly string[] {
    return this.#store.list();
  }

  read(path: string): Promise<string | undefined> {
    return this.#store.read(path);
  }

  edit(path: string, edit: Edit): Promise<EditOutcome> {
    return this.#perhaps(path, () => this.#store.edit(path, edit));
  }

  create(path: string, text: string): Promise<CreateOutcome> {
    return this.#perhaps(path, () => this.#store.create(path, text));
  }

  discard(path: string, text: string): Promise<{ readonly discarded: string } | Refusal> {
    return this.#perhaps(path, () => this.#store.discard(path, text));
  }

  announceAll(): void | Promise<void> {
    return this.#store.announceAll();
  }

  onChanges(listener: (batch: ChangeBatch) => void): () => void {
    return this.#store.onChanges(listener);
  }

  async #perhaps<Outcome>(path: string, write: () => Promise<Outcome>): Promise<Outcome | Refusal> {
    this.calls += 1;
    if (this.calls !== this.failAt) return write();
    if (this.fault === 'refuses: it stands there') return { refused: 'note-exists', path };
    if (this.fault === 'refuses: no space') return { refused: 'note-not-writable', path, data: { message: 'ENOSPC: no space left on device' } };
    if (this.fault === 'never answers') return new Promise(() => undefined);
    if (this.fault === 'throws after it has written') await write();
    throw new Error('disk full');
  }
}
