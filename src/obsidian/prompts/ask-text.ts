import { Modal, Setting, type App } from 'obsidian';

/** A question for a few words. */
export interface TextQuestion {
  readonly title: string;
  readonly label: string;
  /** The name of the button that answers. */
  readonly done: string;
}

/** Asks for a few words in the app's window; undefined if the user left. Enter answers. */
export function askText(app: App, question: TextQuestion): Promise<string | undefined> {
  return new Promise((resolve) => new TextPrompt(app, question, resolve).open());
}

class TextPrompt extends Modal {
  readonly #question: TextQuestion;
  readonly #answer: (text: string | undefined) => void;
  #text = '';

  constructor(app: App, question: TextQuestion, answer: (text: string | undefined) => void) {
    super(app);
    this.#question = question;
    this.#answer = answer;
  }

  override onOpen(): void {
    const { title, label, done } = this.#question;
    this.setTitle(title);
    new Setting(this.contentEl).setName(label).addText((field) => {
      field.onChange((text) => (this.#text = text));
      field.inputEl.setAttribute('aria-label', label);
      field.inputEl.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && !event.isComposing) this.#finish();
      });
      field.inputEl.focus();
    });
    new Setting(this.contentEl).addButton((button) => button.setButtonText(done).setCta().onClick(() => this.#finish()));
  }

  override onClose(): void {
    this.#answer(undefined);
  }

  #finish(): void {
    this.#answer(this.#text);
    this.close();
  }
}
