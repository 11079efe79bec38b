import { inOrder, invertChanges, type Change } from './notes/change';
import type { EditResult } from './notes/edit';

/** What one action did to one note. */
export type NoteUndo =
  | { readonly kind: 'edited'; readonly path: string; readonly before: string; readonly after: string; readonly changes: readonly Change[] }
  | { readonly kind: 'created'; readonly path: string; readonly text: string }
  | { readonly kind: 'discarded'; readonly path: string; readonly text: string };

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

  /** What is left of an entry that was undone in part; nothing: the entry goes. */
  keep(id: number, notes: readonly NoteUndo[]): void {
    this.#entries = this.#entries.flatMap((entry) => (entry.id !== id ? [entry] : notes.length > 0 ? [{ id, notes }] : []));
  }
}

/**
 * The edit that takes an edit back: where the note is as it was left, the inverse changes; where it has changed
 * elsewhere since, each place is put back if its lines still stand there, once, unchanged; else `changed-since`.
 */
export function undoEdit(undo: Extract<NoteUndo, { kind: 'edited' }>): (text: string) => EditResult {
  return (text) => {
    if (text === undo.after) return { changes: invertChanges(undo.before, undo.changes) };
    const changes = placesOf(undo).map((place) => putBack(text, undo, place));
    return changes.every((change) => change !== undefined) ? { changes } : { refused: 'changed-since', path: undo.path };
  };
}

/** Whole lines that a change took the place of, in the text before and after. */
interface ChangedPlace {
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
}

/** The places of all changes, those that share a line as one. */
function placesOf({ before, changes }: Extract<NoteUndo, { kind: 'edited' }>): readonly ChangedPlace[] {
  let shift = 0;
  return inOrder(changes).reduce<readonly ChangedPlace[]>((places, change) => {
    const from = before.lastIndexOf('\n', change.from - 1) + 1;
    const isWhole = from === change.from && (change.insert === '' || change.insert.endsWith('\n')) && (change.to === change.from || before[change.to - 1] === '\n');
    const feed = before.indexOf('\n', change.to);
    const to = isWhole ? change.to : feed < 0 ? before.length : feed + 1;
    const last = places.at(-1);
    const grown = shift + change.insert.length - (change.to - change.from);
    const joins = last !== undefined && last.before[1] > from;
    const place: ChangedPlace = { before: [joins ? last.before[0] : from, to], after: [joins ? last.after[0] : from + shift, to + grown] };
    shift = grown;
    return [...(joins ? places.slice(0, -1) : places), place];
  }, []);
}

function putBack(text: string, { before, after }: Extract<NoteUndo, { kind: 'edited' }>, place: ChangedPlace): Change | undefined {
  const lines = after.slice(...place.after);
  const at = lines.trim() === '' ? undefined : findLines(text, lines);
  if (at !== undefined) return { from: at, to: at + lines.length, insert: before.slice(...place.before) };
  // Nothing is left of the lines, or others are like them: their neighbours tell the place.
  const above = after.slice(after.lastIndexOf('\n', place.after[0] - 2) + 1, place.after[0]);
  const feed = after.indexOf('\n', place.after[1]);
  const below = after.slice(place.after[1], feed < 0 ? after.length : feed + 1);
  const around = findLines(text, above + lines + below);
  return around === undefined ? undefined : { from: around + above.length, to: around + above.length + lines.length, insert: before.slice(...place.before) };
}

/** Where whole lines stand in a text, if they do so once. */
function findLines(text: string, lines: string): number | undefined {
  const at = text.indexOf(lines);
  const end = at + lines.length;
  const isUnique = at >= 0 && text.indexOf(lines, at + 1) < 0;
  const isWhole = (at === 0 || text[at - 1] === '\n') && (end === text.length || lines.endsWith('\n') || /^\r?\n/.test(text.slice(end, end + 2)));
  return isUnique && isWhole ? at : undefined;
}
