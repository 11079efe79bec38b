import type { Refusal } from '../notes/edit';
import type { Now } from '../index/interactions';
import type { JournalIndex } from '../index/journal-index';
import type { EditOutcome, NoteStore } from '../note-store';
import type { ReadingRules } from '../records/reading-rules';
import type { JournalSettings } from '../settings';
import type { NoteUndo, UndoLog } from '../undo';
import type { ActionOutcome, Deed } from './action';

/** What an action works with. It finds the note, asks an edit, and hands it to the store. */
export interface Acting {
  readonly store: NoteStore;
  readonly index: JournalIndex;
  readonly settings: JournalSettings;
  readonly rules: ReadingRules;
  readonly now: Now;
  readonly undo: UndoLog;
  readonly locale: string;
}

/** The answer of an action that was done, remembered for Undo. */
export function done(acting: Acting, deed: Deed, notes: readonly NoteUndo[], more: { followUpId?: string | null; reservations?: readonly Refusal[] } = {}): ActionOutcome {
  return {
    done: deed,
    changed: [...new Set(notes.map((note) => note.path))],
    undoId: notes.length === 0 ? null : acting.undo.add(notes),
    followUpId: more.followUpId ?? null,
    reservations: more.reservations ?? [],
  };
}

/** What an edit that was written is to Undo; nothing if it changed nothing. */
export function undoOf(path: string, outcome: Exclude<EditOutcome, Refusal>): readonly NoteUndo[] {
  return outcome.before === outcome.after ? [] : [{ kind: 'edited', path, before: outcome.before, after: outcome.after, changes: outcome.changes }];
}

/** The id of the open follow-up on a line (from 0) of a note, as the index has it now. */
export function followUpIdAt(acting: Acting, path: string, line: number): string | null {
  const entry = acting.index.agenda.inNote(path, acting.index.links).find(({ followUp }) => followUp.at.line === line);
  return entry?.followUp.id ?? null;
}
