import { Component, TFile, type App, type TAbstractFile } from 'obsidian';
import type { ChangeBatch, CreateOutcome, Edit, EditOutcome, JournalSettings, NoteStore, Refusal } from '../journal/journal';
import { Announcements } from './announcements';
import { createNote } from './create-note';
import { NO_ANSWER, withDeadline, WRITE_DEADLINE } from './deadline';
import { editNote, isGone, messageOf } from './edit-note';
import { mayBeOurs } from './first-load-filter';
import { loadNotes } from './first-load';
import { openEditor } from './open-editor';
import { PathQueue } from './path-queue';

/**
 * The notes of the vault. All that the app tells of them comes in here, and all that is written to them goes out here.
 * Events are heard from `start` on, which belongs after layout-ready: before it the app tells of every file as new.
 */
export class VaultNoteStore extends Component implements NoteStore {
  readonly #app: App;
  readonly #settings: () => JournalSettings;
  readonly #announcements: Announcements;
  readonly #queue = new PathQueue();
  #isOver = false;
  /** How often all was asked for, and the end of the newest round: those before it are given up, and end with it. */
  #round = 0;
  #over = Promise.resolve();

  constructor(app: App, settings: () => JournalSettings) {
    super();
    this.#app = app;
    this.#settings = settings;
    this.#announcements = new Announcements((path) => app.vault.getFileByPath(path) !== null);
  }

  /** Says that a first load will come, so that nobody takes the empty journal for an empty vault. */
  expectLoad(): void {
    this.#announcements.beginLoad(0);
  }

  /** Hears the app's events, then reads what may be ours. Resolves when all of it was handed to the listeners. */
  async start(): Promise<void> {
    if (this.#isOver) return;
    this.#hear();
    await this.announceAll();
  }

  /** Reads what may be ours, a few milliseconds at a time; the rest is announced as passed over. */
  announceAll(): Promise<void> {
    const round = ++this.#round;
    const announced = this.#announce(() => this.#isOver || round !== this.#round);
    this.#over = announced.then(() => (round === this.#round ? undefined : this.#over));
    return this.#over;
  }

  async #announce(isCancelled: () => boolean): Promise<void> {
    if (isCancelled()) return;
    const paths = this.list();
    const settings = this.#settings();
    this.#announcements.beginLoad(paths.length);
    await loadNotes({
      paths,
      isWanted: (path) => mayBeOurs(this.#app.metadataCache.getCache(path), path, settings),
      read: (path) => this.#readInTime(path),
      loaded: (changes) => this.#announcements.loaded(changes),
      isCancelled,
    });
    if (!isCancelled()) this.#announcements.endLoad();
  }

  override onunload(): void {
    this.#isOver = true;
  }

  list(): readonly string[] {
    return this.#app.vault.getMarkdownFiles().map((file) => file.path);
  }

  async read(path: string): Promise<string | undefined> {
    const { vault, workspace } = this.#app;
    const file = vault.getFileByPath(path);
    if (!file) return undefined;
    try {
      return openEditor(workspace, file)?.getValue() ?? (await vault.read(file));
    } catch {
      return undefined; // Gone in the meantime, or not on this device yet: the port's answer for both.
    }
  }

  edit(path: string, edit: Edit): Promise<EditOutcome> {
    return this.#queue.run(path, () => editNote(this.#app, { path, edit, written: (now, text) => this.tell(now, text) }));
  }

  create(path: string, text: string): Promise<CreateOutcome> {
    return this.#queue.run(path.normalize('NFC').toLowerCase(), async () => {
      const outcome = await withDeadline(WRITE_DEADLINE, async () => {
        const created = await createNote(this.#app, path, text);
        if ('created' in created) this.tell(created.created, text);
        return created;
      });
      return outcome === NO_ANSWER ? { refused: 'not-confirmed-yet', path } : outcome;
    });
  }

  discard(path: string, text: string): Promise<{ readonly discarded: string } | Refusal> {
    return this.#queue.run(path, async () => {
      const outcome = await withDeadline(WRITE_DEADLINE, (signal) => this.#discard({ path, text, signal }));
      return outcome === NO_ANSWER ? { refused: 'not-confirmed-yet', path } : outcome;
    });
  }

  onChanges(listener: (batch: ChangeBatch) => void): () => void {
    return this.#announcements.listen(listener);
  }

  /** Tells the listeners a text that is newer than what the app has told of: just written, or typed and not saved yet. */
  tell(path: string, text: string): void {
    this.#announcements.changed(path, text);
  }

  async #discard({ path, text, signal }: { readonly path: string; readonly text: string; readonly signal: AbortSignal }): Promise<{ readonly discarded: string } | Refusal> {
    const file = this.#app.vault.getFileByPath(path);
    if (!file) return { refused: 'note-missing', path };
    if ((await this.read(path)) !== text) return { refused: 'changed-since', path };
    if (signal.aborted) return { refused: 'not-confirmed-yet', path };
    try {
      await this.#app.fileManager.trashFile(file);
    } catch (error) {
      if (!(await isGone(this.#app.vault, file))) return { refused: 'note-not-writable', path, data: { message: messageOf(error) } };
    }
    this.#announcements.removed(path);
    return { discarded: path };
  }

  #hear(): void {
    const { vault, metadataCache } = this.#app;
    this.registerEvent(metadataCache.on('changed', (file, text) => {
      if (isNote(file)) this.tell(file.path, text);
    }));
    this.registerEvent(vault.on('create', (file) => {
      // A note with words in it is told by 'changed', with its text; of an empty one nothing may follow.
      if (isNote(file) && file.stat.size === 0) this.tell(file.path, '');
    }));
    this.registerEvent(vault.on('delete', (file) => {
      if (isNote(file)) this.#announcements.removed(file.path);
    }));
    this.registerEvent(vault.on('rename', (file, from) => {
      if (isNote(file)) void this.#renamed(from, file.path);
      else if (file instanceof TFile && from.endsWith('.md')) this.#announcements.removed(from);
    }));
  }

  /** The app's 'changed' does not come for a rename, and the text is read, since the cache may be late. */
  async #renamed(from: string, to: string): Promise<void> {
    const rename = this.#announcements.renaming(from, to);
    this.#announcements.readAfterRename(rename, to, await this.#readInTime(to));
  }

  /** A file that sync has not brought yet may never answer. */
  async #readInTime(path: string): Promise<string | undefined> {
    const text = await withDeadline(WRITE_DEADLINE, () => this.read(path));
    return text === NO_ANSWER ? undefined : text;
  }
}

function isNote(file: TAbstractFile): file is TFile {
  return file instanceof TFile && file.extension === 'md';
}
