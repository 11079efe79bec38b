import { isRefusal, PROGRESS_OF_INTRODUCTION, type FollowUpRow, type EntryRow, type JournalChange, type Progress } from '../../journal/journal';
import { HIDES_KEY, type AppContext } from '../app-context';
import { DoneMarks } from '../follow-ups/done-marks';
import type { ActiveNote } from './active-note';
import { holdRows } from './held-rows';
import { isPartOpen, readOpenParts, type OpenParts, type PersonSection } from './sections';
import { capital } from './summary-line';
import { choosing, following, pinning, renaming, startingWith, type Whom } from './whom';

/** Kept on the device: the path of who is pinned, whether personal details are hidden, and which sections are open. */
const PINNED_KEY = 'person-pinned';
const OPEN_KEY = 'person-open';

/** Whom the panel shows and how, apart from the drawing; it tells its listener when something is different. */
export class PersonPanel {
  whom: Whom;
  /** *Hide personal details* is on. */
  hides: boolean;
  /** Open promises, and between them those that were ticked just now. */
  promises: readonly FollowUpRow[] = [];
  /** What the live region says. */
  spoken = '';
  readonly #app: AppContext;
  readonly #activeNote: ActiveNote;
  readonly #inside = { pointer: false, focus: false };
  #done = new DoneMarks();
  #open: OpenParts;
  #tell: () => void = () => undefined;

  constructor(app: AppContext, activeNote: ActiveNote) {
    this.#app = app;
    this.#activeNote = activeNote;
    const pinned = app.load(PINNED_KEY);
    this.whom = startingWith(typeof pinned === 'string' ? pinned : null);
    this.hides = app.load(HIDES_KEY) === true;
    this.#open = readOpenParts(app.load(OPEN_KEY));
  }

  /** Calls the listener, the only one, whenever something is different. */
  listen(listener: () => void): void {
    this.#tell = listener;
  }

  /** Looks at the note in front, and asks the journal again. */
  refresh(): void {
    const { journal } = this.#app;
    const note = this.#activeNote.path();
    const isGone = this.whom.person !== null && !journal.profile(this.whom.person) && !journal.loading();
    this.#show(following(isGone ? startingWith(null) : this.whom, note, note === null ? [] : journal.peopleOf(note)));
  }

  /** A note of the vault was changed: where it has another path now, who is shown stays who it was. */
  changed({ path, from }: JournalChange): void {
    if (from === null || from === path) return;
    const wasShown = this.whom.person === from;
    this.whom = renaming(this.whom, from, path);
    if (wasShown && this.whom.isPinned) this.#app.save(PINNED_KEY, path);
  }

  choose(person: string): void {
    this.#show(choosing(this.whom, person));
  }

  togglePin(): void {
    this.whom = pinning(this.whom, !this.whom.isPinned);
    this.#app.save(PINNED_KEY, this.whom.isPinned ? this.whom.person : null);
    this.refresh();
  }

  toggleHiding(): void {
    this.hides = !this.hides;
    this.#app.save(HIDES_KEY, this.hides);
    this.#tell();
  }

  isOpen(section: PersonSection): boolean {
    return isPartOpen(this.#open, section);
  }

  setOpen(section: PersonSection, isOpen: boolean): void {
    this.#open = { ...this.#open, [section]: isOpen };
    this.#app.save(OPEN_KEY, this.#open);
    this.#tell();
  }

  isDone({ id }: FollowUpRow): boolean {
    return this.#done.has(id);
  }

  /** Ticks a promise, or takes the tick back. */
  async tick(row: FollowUpRow): Promise<void> {
    const { journal } = this.#app;
    const done = this.#done;
    const wasDone = done.has(row.id);
    const acting = wasDone ? done.takeBack(row.id, (undoId) => this.#app.perform(journal.undo(undoId))) : done.mark(row.id, this.#app.perform(journal.completeFollowUp({ id: row.id })));
    this.#say('');
    if (await acting) this.#say(`${wasDone ? 'Open again' : 'Done'}: ${row.text}.`);
    this.refresh();
  }

  /** Notes a point to talk about in the person's own note; answers whether it is written. */
  async addPoint(person: string, text: string): Promise<boolean> {
    const outcome = await this.#app.perform(this.#app.journal.capture({ people: [{ path: person }], kind: 'agenda', text, isPrivate: false, activePath: null }));
    this.refresh();
    return !isRefusal(outcome);
  }

  /** Ticks a point that was talked about; it goes from the list, and the notice has Undo. */
  async tickPoint({ path, source, line, textHash, text }: EntryRow): Promise<void> {
    const outcome = await this.#app.perform(this.#app.journal.completeEntry({ path, source, line, textHash }));
    if (!isRefusal(outcome)) this.#say(`Done: ${text}.`);
    this.refresh();
  }

  /** Writes how far an introduction is; of one that was made one may want to know how it went. */
  async markIntroduction({ path, source, line, textHash, people }: EntryRow, as: Progress): Promise<void> {
    const ask = { name: 'Ask how it went', run: () => this.#app.addFollowUp(people, 'Ask how it went') };
    const outcome = await this.#app.perform(this.#app.journal.markIntroduction({ path, source, line, textHash, as }), as === 'done' ? ask : undefined);
    if (!isRefusal(outcome)) this.#say(`${capital(PROGRESS_OF_INTRODUCTION[as])}.`);
    this.refresh();
  }

  /** The pointer or the focus came to the promises, or left them: what is done goes when both are elsewhere. */
  went(what: 'pointer' | 'focus', isInside: boolean): void {
    if (this.#inside[what] === isInside) return;
    this.#inside[what] = isInside;
    if (!isInside) this.refresh();
  }

  #say(sentence: string): void {
    this.spoken = sentence;
    this.#tell();
  }

  #show(whom: Whom): void {
    const isOther = whom.person !== this.whom.person;
    if (isOther) this.#done = new DoneMarks();
    this.whom = whom;
    const open = whom.person === null ? [] : this.#app.journal.promises(whom.person);
    const isHeld = this.#inside.pointer || this.#inside.focus;
    if (!isHeld) for (const { id } of this.promises) if (this.#done.isWritten(id)) this.#done.forget(id);
    this.promises = isOther ? open : holdRows(this.promises, open, (id) => this.#done.has(id));
    this.#tell();
  }
}
