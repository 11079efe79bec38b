import { Modal, type App } from 'obsidian';
import type { AppContext } from '../../ui/app-context';
import { mountAddFollowUp } from '../../ui/add-follow-up/mount';

/** The window *Add follow-up*: the app's frame around the component. Opens with these people (vault paths) and words. */
export class AddFollowUpWindow extends Modal {
  readonly #context: AppContext;
  readonly #people: readonly string[];
  readonly #text: string;
  readonly #onClosed: (() => void) | undefined;
  #mounted: { unmount(): void } | undefined;

  constructor(context: AppContext, app: App, { people, text, onClosed }: { readonly people: readonly string[]; readonly text: string; readonly onClosed?: (() => void) | undefined }) {
    super(app);
    this.#context = context;
    this.#people = people;
    this.#text = text;
    this.#onClosed = onClosed;
  }

  override onOpen(): void {
    this.modalEl.addClass('rapport-modal');
    this.#mounted = mountAddFollowUp(this.contentEl, this.#context, {
      people: this.#people,
      text: this.#text,
      titleEl: this.titleEl,
      activePath: this.app.workspace.getActiveFile()?.path ?? null,
      onClose: () => this.close(),
    });
  }

  override onClose(): void {
    this.#mounted?.unmount();
    // The app gives the focus back after this; whoever opened it may move it on.
    if (this.#onClosed) window.setTimeout(this.#onClosed, 0);
  }
}
