import type * as Real from 'obsidian';
import { Scope } from './keymap';
import { SuggestionList } from './suggestion-list';

/** obsidian.d.ts `PopoverSuggest`: a list that hangs under something while one types. */
export abstract class PopoverSuggest<T> {
  readonly scope: Real.Scope;
  protected readonly list: SuggestionList<T>;
  private readonly popoverEl: HTMLElement = createDiv('suggestion-container');

  constructor(readonly app: Real.App, scope?: Real.Scope) {
    this.scope = scope ?? new Scope(app.scope);
    this.list = new SuggestionList<T>(this.popoverEl.createDiv('suggestion'), (value, el) => this.renderSuggestion(value, el), (value, event) => this.selectSuggestion(value, event));
    const step = (by: number) => () => {
      this.list.move(by);
      return false;
    };
    this.scope.register([], 'ArrowDown', step(1));
    this.scope.register([], 'ArrowUp', step(-1));
    for (const key of ['Enter', 'Tab']) {
      this.scope.register([], key, (event) => {
        const value = this.list.chosen;
        if (value === undefined) return;
        this.selectSuggestion(value, event);
        return false;
      });
    }
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  open(): void {
    if (this.popoverEl.isConnected) return;
    document.body.appendChild(this.popoverEl);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    this.popoverEl.detach();
    this.app.keymap.popScope(this.scope);
  }

  onHistoryBack(): void { this.close(); }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  protected showAt(values: readonly T[], box: { left: number; bottom: number; width?: number }): void {
    if (values.length === 0) return this.close();
    this.open();
    this.list.show(values, '');
    this.popoverEl.setCssStyles({ left: `${box.left}px`, top: `${box.bottom + 2}px`, minWidth: `${box.width ?? 200}px` });
  }
}

/** obsidian.d.ts `AbstractInputSuggest`: for a field of a window or of the settings. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  private onSelected: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor(app: Real.App, private readonly textInputEl: HTMLInputElement | HTMLDivElement) {
    super(app);
    textInputEl.addEventListener('input', () => void this.update());
    textInputEl.addEventListener('focus', () => void this.update());
    textInputEl.addEventListener('blur', () => this.close());
  }

  setValue(value: string): void {
    if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  getValue(): string {
    return this.textInputEl instanceof HTMLInputElement ? this.textInputEl.value : this.textInputEl.getText();
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.onSelected?.(value, event);
  }

  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.onSelected = callback;
    return this;
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  private async update(): Promise<void> {
    const query = this.getValue();
    const found = this.getSuggestions(query);
    const values = Array.isArray(found) ? found : await found;
    if (query !== this.getValue() || !this.textInputEl.isActiveElement()) return;
    this.showAt(values.slice(0, this.limit), this.textInputEl.getBoundingClientRect());
  }
}

/** obsidian.d.ts `EditorSuggest`: asked on every change of the text before the cursor. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: Real.EditorSuggestContext | null = null;
  limit = 100;

  constructor(app: Real.App) {
    super(app);
  }

  setInstructions(_instructions: Real.Instruction[]): void {}

  abstract onTrigger(cursor: Real.EditorPosition, editor: Real.Editor, file: Real.TFile | null): Real.EditorSuggestTriggerInfo | null;
  abstract getSuggestions(context: Real.EditorSuggestContext): T[] | Promise<T[]>;

  /** Called by the editor; true while the list is shown. */
  async consider(editor: Real.Editor, file: Real.TFile, caret: { left: number; bottom: number }): Promise<void> {
    const trigger = this.onTrigger(editor.getCursor(), editor, file);
    this.context = trigger && { ...trigger, editor, file };
    if (!this.context) return this.close();
    const values = await this.getSuggestions(this.context);
    this.showAt(values.slice(0, this.limit), caret);
  }
}
