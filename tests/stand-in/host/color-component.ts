import { ValueComponent } from './setting-controls';

/** obsidian.d.ts `ColorComponent`, with values as `#rrggbb`. */
export class ColorComponent extends ValueComponent<string> {
  private readonly pickerEl: HTMLInputElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.pickerEl = containerEl.createEl('input', { type: 'color' });
  }

  override setDisabled(disabled: boolean): this {
    this.pickerEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string { return this.pickerEl.value; }

  setValue(value: string): this {
    this.pickerEl.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.pickerEl.addEventListener('change', () => void callback(this.getValue()));
    return this;
  }
}
