import { isRefusal, type ActionOutcome } from '../../journal/journal';

/** A row that the user has ticked: struck through, and still in its place. */
interface DoneMark {
  /** Names the entry that takes it back; null if there is none or it was refused. */
  readonly undoId: Promise<number | null>;
  /** The note is written. */
  readonly isWritten: boolean;
}

/** Rows that are done and still shown, by their key. They stay until pointer and focus have left their section. */
export class DoneMarks {
  readonly #marks = new Map<string, DoneMark>();

  has(key: string): boolean {
    return this.#marks.has(key);
  }

  /** Whether the note is written: from then on the row goes when its section is left. */
  isWritten(key: string): boolean {
    return this.#marks.get(key)?.isWritten ?? false;
  }

  /** Marks a row at once; resolves to false, and without the mark, if the action was refused or failed. */
  async mark(key: string, action: Promise<ActionOutcome>): Promise<boolean> {
    const undoId = action.then((outcome) => (isRefusal(outcome) ? null : outcome.undoId), () => null);
    this.#marks.set(key, { undoId, isWritten: false });
    const refused = await action.then(isRefusal, () => true);
    if (refused) this.#marks.delete(key);
    else if (this.has(key)) this.#marks.set(key, { undoId, isWritten: true });
    return !refused;
  }

  /** Takes the mark away at once; puts it back if undoing is refused. */
  async takeBack(key: string, undo: (undoId: number) => Promise<ActionOutcome>): Promise<boolean> {
    const mark = this.#marks.get(key);
    this.#marks.delete(key);
    const undoId = await mark?.undoId;
    if (!mark || undoId === null || undoId === undefined) return false;
    const refused = await undo(undoId).then(isRefusal, () => true);
    if (refused) this.#marks.set(key, { ...mark, isWritten: true });
    return !refused;
  }

  forget(key: string): void {
    this.#marks.delete(key);
  }
}
