import { Component, type App, type TAbstractFile, type TFile } from 'obsidian';
import type { AppContext } from '../ui/app-context';
import { insertInto } from './commands/insert-today';

/** Made and opened within so many milliseconds is made by whoever opens it; what sync brings is opened later, if at all. */
const AT_ONCE = 2_000;
/** A new note is left alone for so long: its template may still be filled in. */
const QUIET = 2_000;

/**
 * The setting *Insert today into new daily notes*: when the user makes today's daily note, here and now, and it is still
 * in front a moment later, the people of *Get in touch* are written into it; the notice has Undo. A note that comes from
 * another device is left alone. docs/decisions/011.
 */
export class NewDailyNote extends Component {
  readonly #app: App;
  readonly #context: AppContext;
  readonly #perform: (work: () => Promise<void>) => void;
  #made: string | undefined;

  /** To be added when the layout is ready: before that the app says of every file that it was made. */
  constructor({ app, context, perform }: { readonly app: App; readonly context: AppContext; readonly perform: (work: () => Promise<void>) => void }) {
    super();
    this.#app = app;
    this.#context = context;
    this.#perform = perform;
  }

  override onload(): void {
    const { vault, workspace } = this.#app;
    this.registerEvent(vault.on('create', (file) => this.#wasMade(file)));
    this.registerEvent(workspace.on('file-open', (file) => this.#wasOpened(file)));
  }

  #wasMade({ path }: TAbstractFile): void {
    const { journal } = this.#context;
    if (!journal.settings().insertToday || path !== journal.dailyNote()) return;
    this.#made = path;
    this.#later(AT_ONCE, () => (this.#made = undefined));
  }

  #wasOpened(file: TFile | null): void {
    if (file === null || file.path !== this.#made) return;
    const { path } = file;
    this.#made = undefined;
    this.#later(QUIET, () => {
      if (this.#app.workspace.getActiveFile()?.path === path && !this.#context.journal.loading()) this.#perform(() => insertInto(this.#context, { isAsked: false }));
    });
  }

  #later(milliseconds: number, run: () => void): void {
    const timer = window.setTimeout(run, milliseconds);
    this.register(() => window.clearTimeout(timer));
  }
}
