import { Modal, type App } from 'obsidian';
import type { AppContext, CaptureOpening } from '../../ui/app-context';
import { mountCapture } from '../../ui/capture/mount';

/** The window *Capture*, in the frame of the app's own prompts. */
export class CaptureWindow extends Modal {
  readonly #context: AppContext;
  readonly #opening: CaptureOpening;
  #mounted: { unmount(): void } | undefined;

  constructor(context: AppContext, app: App, opening: CaptureOpening) {
    super(app);
    this.#context = context;
    this.#opening = opening;
  }

  override onOpen(): void {
    this.modalEl.empty();
    this.modalEl.removeClass('modal');
    this.modalEl.addClasses(['prompt', 'rapport-prompt']);
    this.#mounted = mountCapture(this.modalEl.createDiv(), this.#context, { opening: this.#opening, onClose: () => this.close() });
  }

  override onClose(): void {
    this.#mounted?.unmount();
  }
}
