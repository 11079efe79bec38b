import { isRefusal, type Refusal } from '../notes/edit';
import { undoEdit, type NoteUndo } from '../undo';
import type { ActionOutcome } from './action';
import type { Acting } from './acting';

/**
 * *Undo last change*, or the one of a notice: takes back what an action did, note by note, the last one first. Refused
 * where a note has changed since; what could be taken back is, and the rest is told.
 */
export async function undoChanges(acting: Acting, undoId: number | undefined): Promise<ActionOutcome> {
  const entry = acting.undo.find(undoId);
  if (!entry) return { refused: 'nothing-to-undo' };
  const undone = new Set<string>();
  const left: NoteUndo[] = [];
  const refusals: Refusal[] = [];
  for (const note of [...entry.notes].reverse()) {
    const outcome = await undoNote(acting, note);
    if (isRefusal(outcome)) {
      refusals.push({ path: note.path, ...outcome });
      left.unshift(note);
    } else undone.add(note.path);
  }
  const [first] = refusals;
  if (undone.size === 0 && first) return first;
  acting.undo.keep(entry.id, left);
  return { done: { deed: 'undone', notes: undone.size }, changed: [...undone], undoId: null, followUpId: null, reservations: refusals };
}

function undoNote({ store }: Acting, note: NoteUndo): Promise<object | Refusal> {
  if (note.kind === 'edited') return store.edit(note.path, undoEdit(note));
  return note.kind === 'created' ? store.discard(note.path, note.text) : store.create(note.path, note.text);
}
