import type { Edit, Refusal } from './notes/edit';
import type { Change } from './notes/change';

/** What happened to a note, as a host tells it. Paths are vault-relative with `/`, as the host spells them. */
export type NoteChange =
  /** The note is new or its text is another one. Always parsed. */
  | { readonly kind: 'changed'; readonly path: string; readonly text: string }
  /** The note exists, and at the first load nothing in it was ours: counted, a target of links, not read. */
  | { readonly kind: 'passed'; readonly path: string }
  | { readonly kind: 'removed'; readonly path: string }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string; readonly text: string };

/** Changes that belong together, and how far the first load has come. */
export interface ChangeBatch {
  readonly changes: readonly NoteChange[];
  /** Set while the first load runs; absent in every later batch. */
  readonly loading?: { readonly done: number; readonly total: number };
}

/** What became of an edit. `before` and `after` are whole texts, `changes` lead from one to the other. */
export type EditOutcome =
  | { readonly before: string; readonly after: string; readonly changes: readonly Change[]; readonly reservations?: readonly Refusal[] }
  | Refusal;

export type CreateOutcome = { readonly created: string } | Refusal;

/**
 * What the journal asks of a host. Implementations: `memory-note-store.ts`, the vault of the app
 * (`obsidian/vault-note-store.ts`), a folder on disk (`cli/folder-note-store.mts`). One contract suite runs against
 * each (`tests/support/note-store-contract.ts`). No method throws for what can happen to notes; it answers a refusal.
 */
export interface NoteStore {
  /** Paths of all Markdown notes, dot folders left out. */
  list(): readonly string[];
  /** The text as it is now (unsaved typing included), or undefined if there is no such note or it cannot be read. */
  read(path: string): Promise<string | undefined>;
  /**
   * Runs the edit on the text as it is now and writes its changes at once, with nothing in between; edits of one note
   * queue. Announces `changed` before it resolves. Refuses if the note is gone or cannot be written.
   */
  edit(path: string, edit: Edit): Promise<EditOutcome>;
  /** Makes a note, and the folders above it. Refuses `note-exists`, compared in NFC and folded case. Announces it. */
  create(path: string, text: string): Promise<CreateOutcome>;
  /** Moves a note to the host's trash if its text is still `text`, else refuses `changed-since`. Announces it. */
  discard(path: string, text: string): Promise<{ readonly discarded: string } | Refusal>;
  /**
   * Announces every note, in batches with `loading`, and closes with a batch without it: at the start, and again when
   * the settings decide otherwise about notes. A host may pass over those in which nothing can be ours.
   */
  announceAll(): void | Promise<void>;
  /** Calls the listener with every batch from now on; returns what ends it. Starts nothing. */
  onChanges(listener: (batch: ChangeBatch) => void): () => void;
}
