import { Modal, type App } from 'obsidian';
import type { AppContext } from '../../ui/app-context';
import { readingSentence } from '../../ui/follow-ups/sentences';

/** How often the count is drawn anew, in milliseconds. */
const COUNTS_EVERY = 250;

/**
 * Waits until the notes are read: before that a known name looks like a new one, and the active note like nobody's.
 * While it waits a window stands there and has the keys, so that nothing is typed into the note behind it. Answers
 * false if the user closed it.
 */
export function whenRead(app: App, context: AppContext): Promise<boolean> {
  if (!context.journal.loading()) return Promise.resolve(true);
  return new Promise((resolve) => new ReadingNotes(app, context, resolve).open());
}

class ReadingNotes extends Modal {
  readonly #context: AppContext;
  readonly #resolve: (isRead: boolean) => void;
  #stop: (() => void) | undefined;
  #counting: number | undefined;

  constructor(app: App, context: AppContext, resolve: (isRead: boolean) => void) {
    super(app);
    this.#context = context;
    this.#resolve = resolve;
  }

  override onOpen(): void {
    this.contentEl.addClass('rapport-reading-notes');
    this.contentEl.setAttr('tabindex', '-1');
    this.contentEl.focus();
    this.#count();
    this.#counting = window.setInterval(() => this.#count(), COUNTS_EVERY);
    this.#stop = this.#context.onTimePassed(() => {
      if (!this.#context.journal.loading()) this.close();
    });
  }

  override onClose(): void {
    this.#stop?.();
    window.clearInterval(this.#counting);
    this.#resolve(this.#context.journal.loading() === undefined);
  }

  #count(): void {
    this.contentEl.setText(readingSentence(this.#context.journal) ?? 'Reading your notes…');
  }
}
