import type * as Real from 'obsidian';
import { setIcon } from './icons';
import { Scope } from './keymap';
import { ButtonComponent } from './setting-controls';

/** obsidian.d.ts `Modal`: the element is in the document from `open` to `close`; Escape and the ground close it. */
export class Modal {
  readonly scope: Real.Scope = new Scope();
  readonly containerEl: HTMLElement = createDiv('modal-container mod-dim');
  readonly modalEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  shouldRestoreSelection = true;
  protected isOpen = false;
  private onClosed: () => unknown = () => undefined;
  private focusBefore: Element | null = null;

  constructor(readonly app: Real.App) {
    const ground = this.containerEl.createDiv('modal-bg');
    ground.addEventListener('click', () => this.close());
    this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true' } });
    const closeEl = this.modalEl.createDiv({ cls: 'modal-close-button mod-raised clickable-icon', attr: { role: 'button', 'aria-label': 'Close' } });
    setIcon(closeEl, 'x');
    closeEl.addEventListener('click', () => this.close());
    this.titleEl = this.modalEl.createDiv('modal-header').createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.focusBefore = document.activeElement;
    document.body.appendChild(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    void this.onOpen();
    if (!this.modalEl.contains(document.activeElement)) this.focusFirst();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.containerEl.detach();
    this.onClose();
    this.onClosed();
    if (this.shouldRestoreSelection && this.focusBefore instanceof HTMLElement && this.focusBefore.isConnected) this.focusBefore.focus();
  }

  /** The keyboard goes to the first thing that can be filled in. */
  protected focusFirst(): void {
    this.contentEl.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  }

  onOpen(): Promise<void> | void {}
  onClose(): void {}
  onHistoryBack(): void { this.close(); }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.onClosed = callback;
    return this;
  }
}

/** obsidian.d.ts `ConfirmationButton`: closes the window after its work. */
export class ConfirmationButton extends ButtonComponent {
  constructor(containerEl: HTMLElement, private readonly done: () => void) {
    super(containerEl);
  }

  override onClick(handler: (event: MouseEvent) => unknown): this {
    return super.onClick(async (event) => {
      await handler(event);
      this.done();
    });
  }

  setInitialFocus(): this {
    window.setTimeout(() => this.buttonEl.focus(), 0);
    return this;
  }

  setSecondary(): this {
    this.buttonEl.addClass('mod-secondary');
    return this;
  }

  setCancel(): this {
    this.buttonEl.addClass('mod-cancel');
    return this;
  }
}

/** obsidian.d.ts `ConfirmationModal` (1.13). */
export class ConfirmationModal extends Modal {
  readonly buttonContainerEl: HTMLElement;

  constructor(app: Real.App) {
    super(app);
    this.modalEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const el = this.buttonContainerEl.createEl('label', { cls: 'mod-checkbox' });
    const box = el.createEl('input', { type: 'checkbox' });
    box.addEventListener('change', () => void callback(box.checked));
    el.appendText(label);
    return this;
  }

  addButton(callback: (button: Real.ConfirmationButton) => unknown): this {
    const button: unknown = new ConfirmationButton(this.buttonContainerEl, () => this.close());
    callback(button as Real.ConfirmationButton);
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    new ConfirmationButton(this.buttonContainerEl, () => this.close()).setButtonText(text).setCancel().onClick(() => undefined);
    return this;
  }
}
