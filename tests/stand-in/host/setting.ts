import type * as Real from 'obsidian';
import { seenAs } from './loud';
import { ColorComponent } from './color-component';
import { ButtonComponent, DropdownComponent, ExtraButtonComponent, SearchComponent, SliderComponent, TextAreaComponent, TextComponent, ToggleComponent, type BaseComponent } from './setting-controls';
import { setTooltip } from './tooltip';

/** obsidian.d.ts `Setting`: a row with a name, a description and controls. */
export class Setting {
  readonly settingEl: HTMLElement;
  readonly infoEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;
  components: Real.BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv('setting-item-name');
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setTooltip(tooltip: string, options?: Real.TooltipOptions): this {
    setTooltip(this.nameEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    return this.setClass('setting-item-heading');
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  setErrorMessage(message: string | null): this {
    this.errorEl?.remove();
    this.errorEl = message === null ? null : this.infoEl.createDiv({ cls: 'setting-item-error', text: message, attr: { role: 'alert' } });
    return this;
  }

  addButton(callback: (component: Real.ButtonComponent) => unknown): this { return this.add(new ButtonComponent(this.controlEl), callback); }
  addExtraButton(callback: (component: Real.ExtraButtonComponent) => unknown): this { return this.add(new ExtraButtonComponent(this.controlEl), callback); }
  addToggle(callback: (component: Real.ToggleComponent) => unknown): this { return this.setClass('mod-toggle').add(new ToggleComponent(this.controlEl), callback); }
  addText(callback: (component: Real.TextComponent) => unknown): this { return this.add(new TextComponent(this.controlEl), callback); }
  addTextArea(callback: (component: Real.TextAreaComponent) => unknown): this { return this.add(new TextAreaComponent(this.controlEl), callback); }
  addSearch(callback: (component: Real.SearchComponent) => unknown): this { return this.add(new SearchComponent(this.controlEl), callback); }
  addDropdown(callback: (component: Real.DropdownComponent) => unknown): this { return this.add(new DropdownComponent(this.controlEl), callback); }
  addColorPicker(callback: (component: Real.ColorComponent) => unknown): this { return this.add(new ColorComponent(this.controlEl), callback); }
  addSlider(callback: (component: Real.SliderComponent) => unknown): this { return this.add(new SliderComponent(this.controlEl), callback); }

  addComponent<T extends Real.BaseComponent>(callback: (el: HTMLElement) => T): this {
    this.components.push(callback(this.controlEl));
    return this;
  }

  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  private add<T extends Real.BaseComponent>(component: BaseComponent, callback: (component: T) => unknown): this {
    const real = seenAs<T>(component);
    this.components.push(real);
    callback(real);
    return this;
  }
}

/** obsidian.d.ts `SettingGroup`: a heading, and rows in a box. */
export class SettingGroup {
  readonly listEl: HTMLElement;
  private readonly groupEl: HTMLElement;
  private readonly heading: Setting;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv('setting-group');
    this.heading = new Setting(this.groupEl).setHeading();
    this.heading.settingEl.hide();
    this.listEl = this.groupEl.createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    this.heading.setName(text).settingEl.show();
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(callback: (setting: Real.Setting) => void): this {
    callback(seenAs<Real.Setting>(new Setting(this.listEl)));
    return this;
  }

  addSearch(callback: (component: Real.SearchComponent) => unknown): this {
    this.heading.settingEl.show();
    this.heading.addSearch(callback);
    return this;
  }

  addExtraButton(callback: (component: Real.ExtraButtonComponent) => unknown): this {
    this.heading.settingEl.show();
    this.heading.addExtraButton(callback);
    return this;
  }

  /** For the declarative settings: hides and shows the whole group. */
  toggle(on: boolean): void {
    this.groupEl.toggle(on);
  }
}
