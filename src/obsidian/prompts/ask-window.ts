import { Modal, type App } from 'obsidian';

/** What a component is told of the window that it is drawn in. */
export interface WindowParts<Answer> {
  readonly titleEl: HTMLElement;
  /** Closes the window with an answer; undefined if the user leaves. */
  readonly onDone: (answer: Answer | undefined) => void;
}

/** Draws a component into the content of a window. */
type Mount<Answer> = (el: HTMLElement, parts: WindowParts<Answer>) => { unmount(): void };

/** A question in a window of the app: `ask` resolves with the answer of its component, or undefined if the user left. */
export class AskWindow<Answer> extends Modal {
  readonly #mount: Mount<Answer>;
  #mounted: { unmount(): void } | undefined;
  #given: Answer | undefined;
  #answer: (answer: Answer | undefined) => void = () => undefined;

  constructor(app: App, mount: Mount<Answer>) {
    super(app);
    this.#mount = mount;
  }

  ask(): Promise<Answer | undefined> {
    return new Promise((resolve) => {
      this.#answer = resolve;
      this.open();
    });
  }

  override onOpen(): void {
    this.modalEl.addClass('rapport-modal');
    this.#mounted = this.#mount(this.contentEl, {
      titleEl: this.titleEl,
      onDone: (answer) => {
        this.#given = answer;
        this.close();
      },
    });
  }

  override onClose(): void {
    this.#mounted?.unmount();
    // The app gives the focus back after this; whoever asked may move it on.
    window.setTimeout(() => this.#answer(this.#given), 0);
  }
}
