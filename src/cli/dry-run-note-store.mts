import { applyChanges, isRefusal, type ChangeBatch, type CreateOutcome, type Edit, type EditOutcome, type NoteChange, type NoteStore, type Refusal } from '../journal/journal';

/** A store in front of another: it is read as it is, edits are computed and announced, and nothing is written. */
export class DryRunNoteStore implements NoteStore {
  readonly #store: NoteStore;
  /** Texts as they would be; undefined for a note that would be gone. */
  readonly #wouldBe = new Map<string, string | undefined>();
  readonly #listeners = new Set<(batch: ChangeBatch) => void>();

  constructor(store: NoteStore) {
    this.#store = store;
  }

  announceAll(): void | Promise<void> {
    return this.#store.announceAll();
  }

  list(): readonly string[] {
    const kept = this.#store.list().filter((path) => !this.#wouldBe.has(path));
    return [...kept, ...[...this.#wouldBe].filter(([, text]) => text !== undefined).map(([path]) => path)];
  }

  read(path: string): Promise<string | undefined> {
    return this.#wouldBe.has(path) ? Promise.resolve(this.#wouldBe.get(path)) : this.#store.read(path);
  }

  async edit(path: string, edit: Edit): Promise<EditOutcome> {
    const before = await this.read(path);
    if (before === undefined) return { refused: 'note-missing', path };
    const result = edit(before);
    if (isRefusal(result)) return { path, ...result };
    const after = applyChanges(before, result.changes);
    if (after !== before) this.#take(path, after);
    return { ...result, before, after };
  }

  create(path: string, text: string): Promise<CreateOutcome> {
    const clash = this.list().find((each) => folded(each) === folded(path));
    if (clash !== undefined) return Promise.resolve({ refused: 'note-exists', path: clash });
    this.#take(path, text);
    return Promise.resolve({ created: path });
  }

  async discard(path: string, text: string): Promise<{ readonly discarded: string } | Refusal> {
    const current = await this.read(path);
    if (current === undefined) return { refused: 'note-missing', path };
    if (current !== text) return { refused: 'changed-since', path };
    this.#take(path, undefined);
    return { discarded: path };
  }

  onChanges(listener: (batch: ChangeBatch) => void): () => void {
    const end = this.#store.onChanges(listener);
    this.#listeners.add(listener);
    return () => {
      end();
      this.#listeners.delete(listener);
    };
  }

  #take(path: string, text: string | undefined): void {
    this.#wouldBe.set(path, text);
    const change: NoteChange = text === undefined ? { kind: 'removed', path } : { kind: 'changed', path, text };
    for (const listener of this.#listeners) listener({ changes: [change] });
  }
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
