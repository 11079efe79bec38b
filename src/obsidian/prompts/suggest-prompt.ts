import { SuggestModal } from 'obsidian';

/** The app's prompt as a question: `ask` resolves with what was chosen, or undefined if the user left. */
export abstract class SuggestPrompt<Value> extends SuggestModal<Value> {
  #answer: (value: Value | undefined) => void = () => undefined;

  ask(): Promise<Value | undefined> {
    return new Promise((resolve) => {
      this.#answer = resolve;
      this.open();
    });
  }

  override onChooseSuggestion(value: Value): void {
    this.#answer(value);
  }

  override onClose(): void {
    super.onClose();
    // The app closes the prompt before it tells what was chosen.
    window.setTimeout(() => this.#answer(undefined), 0);
  }
}

/** Draws a suggestion of two lines, as the app's own prompts do. */
export function drawSuggestion(el: HTMLElement, { title, note }: { readonly title: string; readonly note: string }): void {
  el.addClass('mod-complex');
  const content = el.createDiv({ cls: 'suggestion-content' });
  content.createDiv({ cls: 'suggestion-title', text: title });
  if (note !== '') content.createDiv({ cls: 'suggestion-note', text: note });
}
