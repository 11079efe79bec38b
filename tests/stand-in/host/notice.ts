/** obsidian.d.ts `Notice`: stays for `duration` ms (0: until it is clicked), by default for 4 seconds. */
export class Notice {
  readonly noticeEl: HTMLElement;
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;

  constructor(message: string | DocumentFragment, duration = 4000) {
    const container = document.body.find('.notice-container') as HTMLElement | null;
    this.containerEl = container ?? document.body.createDiv({ cls: 'notice-container', attr: { 'aria-live': 'polite' } });
    this.noticeEl = this.containerEl.createDiv('notice');
    this.messageEl = this.noticeEl.createDiv('notice-message');
    this.setMessage(message);
    recorded.push(this.messageEl.getText());
    this.noticeEl.addEventListener('click', () => this.hide());
    if (duration > 0) window.setTimeout(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    this.noticeEl.remove();
    if (this.containerEl.childElementCount === 0) this.containerEl.remove();
  }
}

/** Every notice's text since the page was opened, for tests. */
export const recorded: string[] = [];
