import { inTurn } from '../edits/in-turn';
import { isRefusal, type Edit, type Refusal } from '../notes/edit';
import type { NoteUndo } from '../undo';
import { undoOf, type Acting } from './acting';
import { named } from './complete-follow-up';

/** What became of edits of several notes: what Undo needs, and what could not be done. */
export interface EditedNotes {
  readonly notes: readonly NoteUndo[];
  readonly refusals: readonly Refusal[];
}

/** Edits several notes, each as a whole or not at all; a note that refuses does not hold up the others. */
export async function editNotes(acting: Acting, edits: ReadonlyMap<string, readonly Edit[]>): Promise<EditedNotes> {
  const notes: NoteUndo[] = [];
  const refusals: Refusal[] = [];
  for (const [path, each] of edits) {
    const outcome = await acting.store.edit(path, (text) => inTurn(text, each));
    if (isRefusal(outcome)) refusals.push(named(outcome, path));
    else notes.push(...undoOf(path, outcome));
  }
  return { notes, refusals };
}
