import type * as Real from 'obsidian';
import { Modal } from './modal';
import { prepareFuzzySearch, renderResults, sortSearchResults } from './search';
import { SuggestionList } from './suggestion-list';

/** obsidian.d.ts `SuggestModal`: one field, a list, a choice. */
export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = 'No results found.';
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  private readonly instructionsEl: HTMLElement;
  private readonly list: SuggestionList<T>;

  constructor(app: Real.App) {
    super(app);
    this.modalEl.empty();
    this.modalEl.removeClass('modal');
    this.modalEl.addClass('prompt');
    const row = this.modalEl.createDiv('prompt-input-container');
    this.inputEl = row.createEl('input', { cls: 'prompt-input', type: 'text', attr: { spellcheck: 'false', autocapitalize: 'off', enterkeyhint: 'done' } });
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.instructionsEl = this.modalEl.createDiv('prompt-instructions');
    this.list = new SuggestionList(this.resultContainerEl, (value, el) => this.renderSuggestion(value, el), (value, event) => this.selectSuggestion(value, event));
    this.inputEl.addEventListener('input', () => void this.updateSuggestions());
    const step = (by: number) => () => {
      this.list.move(by);
      return false;
    };
    this.scope.register([], 'ArrowDown', step(1));
    this.scope.register([], 'ArrowUp', step(-1));
    this.scope.register(null, 'Enter', (event) => {
      if (event.isComposing) return;
      this.selectActiveSuggestion(event);
      return false;
    });
  }

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.updateSuggestions();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: Real.Instruction[]): void {
    this.instructionsEl.empty();
    for (const { command, purpose } of instructions) {
      const el = this.instructionsEl.createDiv('prompt-instruction');
      el.createSpan({ cls: 'prompt-instruction-command', text: command });
      el.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.list.show([], this.emptyStateText);
  }

  /** The window closes before the choice is told, as in the app. */
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    const value = this.list.chosen;
    if (value !== undefined) this.selectSuggestion(value, event);
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

  private async updateSuggestions(): Promise<void> {
    const query = this.inputEl.value;
    const found = this.getSuggestions(query);
    const values = Array.isArray(found) ? found : await found;
    if (query !== this.inputEl.value) return;
    if (values.length === 0) this.onNoSuggestion();
    else this.list.show(values.slice(0, this.limit), '');
  }
}

/** obsidian.d.ts `FuzzySuggestModal`. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<Real.FuzzyMatch<T>> {
  getSuggestions(query: string): Real.FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    const found = this.getItems().flatMap((item) => {
      const match = search(this.getItemText(item));
      return match ? [{ item, match }] : [];
    });
    if (query.trim() !== '') sortSearchResults(found);
    return found;
  }

  renderSuggestion({ item, match }: Real.FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el, this.getItemText(item), match);
  }

  onChooseSuggestion({ item }: Real.FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }

  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;
}
