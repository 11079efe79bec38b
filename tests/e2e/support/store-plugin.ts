import { processError } from '@vitest/utils/error';
import { MarkdownView, Plugin } from 'obsidian';
import { DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, type EditOutcome, type NoteChange } from '../../../src/journal/journal';
import { VaultNoteStore } from '../../../src/obsidian/vault-note-store';
import { describeNoteStore } from '../../support/note-store-contract';
import { collectCases } from './collect-cases';
import { expectInPage } from './page-expect';

declare global {
  interface Window {
    /** Given by the spec: the bytes of a file as they stand on the disk, past the app; null if there is none. */
    bytesOnDisk(path: string): Promise<readonly number[] | null>;
    /** Given by the spec: puts notes into the vault, past the app. */
    bringNotes(notes: Readonly<Record<string, string>>): Promise<void>;
  }
}

/**
 * A plugin that is nothing but the store of ours, with the contract that it has to keep. It is loaded in the place of
 * the real one, in a vault of its own that is empty at first.
 */
export default class StorePlugin extends Plugin {
  /** All that was told by the store that was opened last. */
  told: NoteChange[] = [];
  /** By which way the app was asked to write since `watchWrites`. */
  readonly writes: ('transaction' | 'process')[] = [];
  readonly #watched = new Set<object>();
  #store: VaultNoteStore | undefined;

  readonly #cases = collectCases(expectInPage, (tests) => describeNoteStore(tests, 'the vault of the app', async (notes) => {
    const store = await this.open(notes);
    return {
      store,
      hasEcho: true,
      bytes: async (path) => {
        const bytes = await window.bytesOnDisk(path);
        return bytes === null ? undefined : Uint8Array.from(bytes);
      },
      close: () => void this.removeChild(store),
    };
  }));

  get cases(): readonly string[] {
    return [...this.#cases.keys()];
  }

  /** Runs one case of the contract; rejects with what it expected. */
  async runCase(name: string): Promise<void> {
    const run = this.#cases.get(name);
    if (!run) throw new Error(`The contract has no case "${name}".`);
    try {
      await run();
    } catch (error) {
      const { message, diff, stack } = processError(error);
      throw new Error([message, diff, stack].filter(Boolean).join('\n'), { cause: error });
    }
  }

  /** The store that was opened last. */
  get store(): VaultNoteStore {
    if (!this.#store) throw new Error('No store was opened.');
    return this.#store;
  }

  /** Edits a note: each text on the left, where it stands first, gives way to the one on the right. */
  replace(path: string, pieces: Readonly<Record<string, string>>): Promise<EditOutcome> {
    return this.store.edit(path, (text) => ({
      changes: Object.entries(pieces).map(([piece, insert]) => {
        const from = text.indexOf(piece);
        if (from < 0) throw new Error(`"${piece}" does not stand in "${text}".`);
        return { from, to: from + piece.length, insert };
      }),
    }));
  }

  /** Keeps from now on how notes are written, in the file and in the editors that are open now. */
  watchWrites(): void {
    const { vault, workspace } = this.app;
    if (!this.#watched.has(vault)) {
      const process = vault.process.bind(vault);
      vault.process = (...given) => {
        this.writes.push('process');
        return process(...given);
      };
    }
    this.#watched.add(vault);
    for (const { view } of workspace.getLeavesOfType('markdown')) {
      if (!(view instanceof MarkdownView) || this.#watched.has(view.editor)) continue;
      const { editor } = view;
      this.#watched.add(editor);
      const transaction = editor.transaction.bind(editor);
      editor.transaction = (...given) => {
        this.writes.push('transaction');
        transaction(...given);
      };
    }
  }

  /** Brings the notes, and when the app knows all of them opens a store that has read them. */
  async open(notes: Readonly<Record<string, string>>): Promise<VaultNoteStore> {
    await this.#bring(notes);
    const store = new VaultNoteStore(this.app, () => ({ ...DEFAULT_SETTINGS, vault: DEFAULT_VAULT_FACTS }));
    this.addChild(store);
    await store.start();
    this.#store = store;
    this.told = [];
    store.onChanges(({ changes }) => this.told.push(...changes));
    return store;
  }

  async #bring(notes: Readonly<Record<string, string>>): Promise<void> {
    const unknown = new Set(Object.keys(notes));
    if (unknown.size === 0) return;
    const known = new Promise<void>((resolve) => {
      this.registerEvent(this.app.metadataCache.on('changed', ({ path }) => {
        if (unknown.delete(path) && unknown.size === 0) resolve();
      }));
    });
    await window.bringNotes(notes);
    await known;
  }
}
