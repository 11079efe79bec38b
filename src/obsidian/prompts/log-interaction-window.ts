import { Modal, type App } from 'obsidian';
import type { AppContext } from '../../ui/app-context';
import { mountLogInteraction } from '../../ui/log-interaction/mount';

/** The window *Log interaction*: the app's frame around the component. Opens with these people (vault paths). */
export class LogInteractionWindow extends Modal {
  readonly #context: AppContext;
  readonly #people: readonly string[];
  readonly #onClosed: (() => void) | undefined;
  #mounted: { unmount(): void } | undefined;

  constructor(context: AppContext, app: App, { people, onClosed }: { readonly people: readonly string[]; readonly onClosed: (() => void) | undefined }) {
    super(app);
    this.#context = context;
    this.#people = people;
    this.#onClosed = onClosed;
  }

  override onOpen(): void {
    this.modalEl.addClass('rapport-modal');
    this.#mounted = mountLogInteraction(this.contentEl, this.#context, { people: this.#people, titleEl: this.titleEl, onClose: () => this.close() });
  }

  override onClose(): void {
    this.#mounted?.unmount();
    // The app gives the focus back after this; whoever opened it may move it on.
    if (this.#onClosed) window.setTimeout(this.#onClosed, 0);
  }
}
