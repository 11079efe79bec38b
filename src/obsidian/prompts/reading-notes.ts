import { Modal, type App } from 'obsidian';
import type { AppContext } from '../../ui/app-context';

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

  constructor(app: App, context: AppContext, resolve: (isRead: boolean) => void) {
    super(app);
    this.#context = context;
    this.#resolve = resolve;
  }

  override onOpen(): void {
    this.contentEl.setText('Reading your notes…');
    this.contentEl.setAttr('tabindex', '-1');
    this.contentEl.focus();
    this.#stop = this.#context.onTimePassed(() => {
      if (!this.#context.journal.loading()) this.close();
    });
  }

  override onClose(): void {
    this.#stop?.();
    this.#resolve(this.#context.journal.loading() === undefined);
  }
}
