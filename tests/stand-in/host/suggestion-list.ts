/** The list under a prompt or a field: one item is selected; arrows, Tab, Enter and the pointer choose. */
export class SuggestionList<T> {
  private values: readonly T[] = [];
  private selected = 0;

  constructor(private readonly el: HTMLElement, private readonly draw: (value: T, el: HTMLElement) => void, private readonly choose: (value: T, event: MouseEvent | KeyboardEvent) => void) {
    el.setAttribute('role', 'listbox');
  }

  get chosen(): T | undefined {
    return this.values[this.selected];
  }

  show(values: readonly T[], empty: string): void {
    this.values = values;
    this.selected = 0;
    this.el.empty();
    if (values.length === 0 && empty !== '') this.el.createDiv({ cls: 'suggestion-empty', text: empty });
    for (const [at, value] of values.entries()) {
      const item = this.el.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
      this.draw(value, item);
      item.addEventListener('mousemove', () => this.select(at));
      item.addEventListener('mousedown', (event) => event.preventDefault());
      item.addEventListener('click', (event) => this.choose(value, event));
    }
    this.select(0);
  }

  move(by: number): void {
    if (this.values.length > 0) this.select((this.selected + by + this.values.length) % this.values.length);
  }

  private select(at: number): void {
    this.selected = at;
    for (const [index, item] of [...this.el.children].entries()) {
      if (!item.hasClass('suggestion-item')) continue;
      item.toggleClass('is-selected', index === at);
      item.setAttribute('aria-selected', String(index === at));
      if (index === at) item.scrollIntoView({ block: 'nearest' });
    }
  }
}
