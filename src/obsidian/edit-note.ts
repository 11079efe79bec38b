import type { App, Editor, TFile, Vault } from 'obsidian';
import { applyChanges, isRefusal, type Edit, type EditOutcome, type Refusal } from '../journal/journal';
import { NO_ANSWER, withDeadline, WRITE_DEADLINE } from './deadline';
import { editorChanges } from './editor-changes';
import { openEditor } from './open-editor';

/** A note to be edited, and who is told as soon as it has another text: under the name that it has by then. */
export interface NoteEdit {
  readonly path: string;
  readonly edit: Edit;
  readonly written: (path: string, text: string) => void;
}

type Written = Exclude<EditOutcome, Refusal>;

/**
 * Runs an edit on a note as it is now: in the editor in which it is open, so that unsaved typing survives and the app's
 * own undo works, else in the file. Whatever happens to the note is answered as a refusal; a mistake of the edit is thrown.
 */
export async function editNote({ vault, workspace }: App, request: NoteEdit): Promise<EditOutcome> {
  const { path } = request;
  const file = vault.getFileByPath(path);
  if (!file) return { refused: 'note-missing', path };
  const editor = openEditor(workspace, file);
  if (editor) return editInEditor(editor, request);
  const outcome = await withDeadline(WRITE_DEADLINE, (signal) => editInVault({ vault, file, signal }, request));
  return outcome === NO_ANSWER ? { refused: 'not-confirmed-yet', path } : outcome;
}

function editInEditor(editor: Editor, { path, edit, written }: NoteEdit): EditOutcome {
  const outcome = outcomeOf({ path, edit }, editor.getValue());
  if (isRefusal(outcome) || outcome.after === outcome.before) return outcome;
  editor.transaction({ changes: editorChanges(outcome.before, outcome.changes) });
  const after = editor.getValue();
  if (after === outcome.before) return { refused: 'note-not-writable', path };
  written(path, after);
  return { ...outcome, after };
}

/** Leaves `vault.process` without a write; its answer takes the place of the outcome. */
class Stop extends Error {
  readonly answer: () => EditOutcome;

  constructor(answer: () => EditOutcome) {
    super('Nothing is written');
    this.answer = answer;
  }
}

interface Target {
  readonly vault: Vault;
  readonly file: TFile;
  /** Aborted when nobody waits for the write any more. */
  readonly signal: AbortSignal;
}

async function editInVault({ vault, file, signal }: Target, { path, edit, written }: NoteEdit): Promise<EditOutcome> {
  const done: Written[] = [];
  try {
    await vault.process(file, (text) => {
      if (signal.aborted) throw new Stop(() => ({ refused: 'not-confirmed-yet', path }));
      const outcome = outcomeOrStop({ path, edit }, text);
      done.push(outcome);
      return outcome.after;
    });
  } catch (error) {
    if (error instanceof Stop) return error.answer();
    if (await isGone(vault, file)) return { refused: 'note-missing', path };
    // A disk may have written and fail all the same: what stands there decides what is told, and whether Undo knows of it.
    if (!(await says(vault, file.path, done.at(-1)?.after))) return { refused: 'note-not-writable', path, data: { message: messageOf(error) } };
  }
  const outcome = done.at(-1);
  if (!outcome) return { refused: 'note-not-writable', path };
  written(file.path, outcome.after);
  return outcome;
}

/** Is this what stands in a file? Asked of the disk, of which the app may not have heard yet. */
export async function says({ adapter }: Vault, path: string, text: string | undefined): Promise<boolean> {
  return text !== undefined && (await adapter.read(path).catch(() => undefined)) === text;
}

/** The app may not have heard yet of what others have removed. */
export async function isGone(vault: Vault, file: TFile): Promise<boolean> {
  if (vault.getFileByPath(file.path) !== file) return true;
  return !(await vault.adapter.exists(file.path).catch(() => true));
}

/** The outcome if there is something to write, else a stop; mistakes of ours pass through the file system as one too. */
function outcomeOrStop(request: Omit<NoteEdit, 'written'>, text: string): Written {
  let outcome: EditOutcome;
  try {
    outcome = outcomeOf(request, text);
  } catch (mistake) {
    throw new Stop(() => {
      throw mistake;
    });
  }
  if (isRefusal(outcome) || outcome.after === outcome.before) throw new Stop(() => outcome);
  return outcome;
}

function outcomeOf({ path, edit }: Omit<NoteEdit, 'written'>, before: string): EditOutcome {
  const result = edit(before);
  return isRefusal(result) ? { path, ...result } : { ...result, before, after: applyChanges(before, result.changes) };
}

/** The words of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
