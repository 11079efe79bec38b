import { applyChanges, invertChanges, type Change } from './notes/change';
import type { EditResult } from './notes/edit';

/** What one action did to one note. */
export type NoteUndo =
  | { readonly kind: 'edited'; readonly path: string; readonly before: string; readonly after: string; readonly changes: readonly Change[] }
  | { readonly kind: 'created'; readonly path: string; readonly text: string };

/** What one action did. */
export interface UndoEntry {
  readonly id: number;
  readonly notes: readonly NoteUndo[];
}

const MAX_ENTRIES = 50;

/** The last fifty changes of this run, in memory; editing.md, 9. */
export class UndoLog {
  #nextId = 1;
  #entries: readonly UndoEntry[] = [];

  /** Remembers what an action did, and answers the id of the entry. */
  add(notes: readonly NoteUndo[]): number {
    const id = this.#nextId++;
    this.#entries = [...this.#entries, { id, notes }].slice(-MAX_ENTRIES);
    return id;
  }

  /** The entry of that id, or the last one. */
  find(id: number | undefined): UndoEntry | undefined {
    return id === undefined ? this.#entries.at(-1) : this.#entries.find((entry) => entry.id === id);
  }

  remove(id: number): void {
    this.#entries = this.#entries.filter((entry) => entry.id !== id);
  }
}

/**
 * The edit that takes an edit back: where the note is as it was left, the inverse changes; where it has changed
 * elsewhere since, the changed lines are put back if they still stand there, once, unchanged; else `changed-since`.
 */
export function undoEdit(undo: Extract<NoteUndo, { kind: 'edited' }>): (text: string) => EditResult {
  return (text) => {
    if (text === undo.after) return { changes: invertChanges(undo.before, undo.changes) };
    const region = changedLines(undo);
    if (!region || region.after.trim() === '') return { refused: 'changed-since', path: undo.path };
    const at = text.indexOf(region.after);
    const isUnique = at >= 0 && text.indexOf(region.after, at + 1) < 0;
    const startsLine = at === 0 || text.charAt(at - 1) === '\n';
    if (!isUnique || !startsLine) return { refused: 'changed-since', path: undo.path };
    return { changes: [{ from: at, to: at + region.after.length, insert: region.before }] };
  };
}

/** The whole lines around all changes, before and after; undefined if they do not add up to the texts. */
function changedLines({ before, after, changes }: Extract<NoteUndo, { kind: 'edited' }>): { before: string; after: string } | undefined {
  if (changes.length === 0 || applyChanges(before, changes) !== after) return undefined;
  const from = before.lastIndexOf('\n', Math.min(...changes.map((change) => change.from)) - 1) + 1;
  const lastBefore = Math.max(...changes.map((change) => change.to));
  const feed = before.indexOf('\n', lastBefore);
  const toBefore = feed < 0 ? before.length : feed + 1;
  const toAfter = after.length - (before.length - toBefore);
  return { before: before.slice(from, toBefore), after: after.slice(from, toAfter) };
}
