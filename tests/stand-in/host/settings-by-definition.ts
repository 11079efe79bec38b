import type * as Real from 'obsidian';
import { missing, seenAs } from './loud';
import { AbstractInputSuggest } from './popover-suggest';
import { Setting, SettingGroup } from './setting';
import { ButtonComponent } from './setting-controls';

/** Settings that were drawn from definitions. */
export interface DrawnSettings {
  /** Asks `visible` and `disabled` again. */
  refresh(): void;
  /** Lets the rows that drew themselves clean up. */
  close(): void;
}

interface Drawing {
  readonly tab: Real.SettingTab;
  readonly pages: string[];
  /** How many of the pages are drawn already. */
  readonly depth?: number;
}

type Condition = boolean | (() => boolean) | undefined;
type Value = string | number | boolean;

/**
 * Draws obsidian.d.ts `SettingDefinitionItem`s (1.13): rows in groups, lists that can be changed, pages. `pages` are the
 * names of the pages that are open, from the top: a tab that is updated shows the same page again.
 */
export function drawSettings(containerEl: HTMLElement, items: readonly Real.SettingDefinitionItem[], { tab, pages, depth = 0 }: Drawing): DrawnSettings {
  const name = pages[depth];
  const page = items.flatMap((item) => ('type' in item && item.type !== 'page' ? (item.items ?? []) : [item])).find((item) => 'type' in item && item.name === name);
  if (page && 'type' in page) return drawOpenPage(page);

  const checks: (() => void)[] = [];
  const cleanups: (() => void)[] = [];
  const when = (condition: Condition, otherwise: boolean) => (typeof condition === 'function' ? condition() : (condition ?? otherwise));
  const watch = (check: () => void) => {
    checks.push(check);
    check();
  };

  let open: SettingGroup | null = null;
  for (const item of items) {
    if ('type' in item && item.type !== 'page') {
      open = null;
      drawGroup(item);
    } else {
      open ??= new SettingGroup(containerEl);
      drawRow(item, open, 0);
    }
  }
  return { refresh: () => { for (const check of checks) check(); }, close: () => { for (const cleanup of cleanups.splice(0)) cleanup(); } };

  function drawOpenPage(open: Real.SettingDefinitionPage): DrawnSettings {
    const back = () => {
      pages.pop();
      tab.update();
    };
    new Setting(containerEl).setHeading().setName(open.name).addExtraButton((button) => button.setIcon('arrow-left').setTooltip('Back').onClick(back));
    return drawSettings(containerEl.createDiv(), open.items ?? [], { tab, pages, depth: depth + 1 });
  }

  function drawGroup(definition: Real.SettingDefinitionGroup): void {
    const group = new SettingGroup(containerEl);
    if (definition.heading !== undefined) group.setHeading(definition.heading);
    if (definition.cls !== undefined) group.addClass(definition.cls);
    for (const button of definition.extraButtons ?? []) group.addExtraButton(button);
    const rows = (definition.items ?? []).map((item, index) => ({ item, setting: drawRow(item, group, index) }));
    watch(() => group.toggle(when(definition.visible, true)));
    if (definition.search) {
      const { match, placeholder } = definition.search;
      group.addSearch((search) => search.setPlaceholder(placeholder ?? 'Search…').onChange((query) => {
        for (const { item, setting } of rows) setting.settingEl.toggle(query === '' || 'type' in item || match(item, query));
      }));
    }
    if (isList(definition)) drawListControls(definition, group, rows.map(({ setting }) => setting));
  }

  function drawListControls(list: Real.SettingDefinitionList, group: SettingGroup, rows: readonly Setting[]): void {
    const { onDelete, onReorder, addItem, emptyState } = list;
    if (rows.length === 0 && emptyState !== undefined) group.listEl.createDiv('setting-item-empty').setText(emptyState);
    for (const [index, row] of rows.entries()) {
      if (onReorder && index > 0) row.addExtraButton((button) => button.setIcon('arrow-up').setTooltip('Move up').onClick(() => onReorder(index, index - 1)));
      if (onDelete) row.addExtraButton((button) => button.setIcon('trash-2').setTooltip('Delete').onClick(() => onDelete(index)));
    }
    if (addItem) {
      const row = group.listEl.createDiv('setting-item setting-item-add');
      new ButtonComponent(row).setButtonText(addItem.name).onClick(() => addItem.action(row));
    }
  }

  function drawRow(item: Real.SettingGroupItem, group: SettingGroup, index: number): Setting {
    const row = new Setting(group.listEl).setName(item.name);
    if (item.desc !== undefined) row.setDesc(item.desc);
    watch(() => row.settingEl.toggle(when(item.visible, true)));
    if ('type' in item) drawPage(item, row);
    else if (item.render) {
      const cleanup = item.render(seenAs<Real.Setting>(row), seenAs<Real.SettingGroup>(group));
      if (cleanup) cleanups.push(cleanup);
    } else if (item.action) {
      const { action, disabled } = item;
      row.setClass('mod-clickable').addExtraButton((button) => button.setIcon('chevron-right').setTooltip(item.name));
      row.settingEl.addEventListener('click', () => { if (!when(disabled, false)) action(row.settingEl, index); });
    } else if (item.control) drawControl(item.control, row);
    return row;
  }

  function drawPage(page: Real.SettingDefinitionPage, row: Setting): void {
    if (!page.items) return missing('SettingDefinitionPage.page; only pages of items are drawn');
    const { displayValue = '' } = page;
    row.controlEl.createSpan({ cls: 'setting-item-value', text: typeof displayValue === 'function' ? displayValue() : displayValue });
    row.setClass('mod-clickable').addExtraButton((button) => button.setIcon('chevron-right').setTooltip(page.name));
    row.settingEl.addEventListener('click', () => {
      pages.push(page.name);
      tab.update();
    });
  }

  function drawControl(control: Real.SettingControl, row: Setting): void {
    const current = () => tab.getControlValue(control.key) ?? control.defaultValue;
    /** A value that `validate` refuses is not kept; the sentence stands under the name. */
    const keep = async (value: Value, validate: ((value: never) => unknown) | undefined) => {
      const complaint = await validate?.(value as never);
      row.setErrorMessage(typeof complaint === 'string' ? complaint : null);
      if (typeof complaint === 'string') return;
      await tab.setControlValue(control.key, value);
      for (const check of checks) check();
    };
    const text = () => { const value = current(); return typeof value === 'string' ? value : ''; };
    switch (control.type) {
      case 'toggle': row.addToggle((toggle) => toggle.setValue(current() === true).onChange((on) => void keep(on, control.validate))); break;
      case 'dropdown': row.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(text()).onChange((value) => void keep(value, control.validate))); break;
      case 'text': row.addText((field) => field.setPlaceholder(control.placeholder ?? '').setValue(text()).onChange((value) => void keep(value, control.validate))); break;
      case 'textarea':
        row.addTextArea((field) => {
          field.setPlaceholder(control.placeholder ?? '').setValue(text()).onChange((value) => void keep(value, control.validate));
          field.inputEl.rows = control.rows ?? 4;
        });
        break;
      case 'number':
        row.addText((field) => {
          field.inputEl.type = 'number';
          field.inputEl.setAttrs({ min: control.min ?? null, max: control.max ?? null, step: control.step ?? null });
          field.setPlaceholder(control.placeholder ?? '').setValue(String(current() ?? '')).onChange((value) => {
            const number = Number(value);
            if (value !== '' && Number.isFinite(number)) void keep(number, control.validate);
          });
        });
        break;
      case 'slider':
        row.addSlider((slider) => {
          slider.setLimits(control.min, control.max, control.step).setValue(Number(current() ?? control.min)).onChange((value) => void keep(value, control.validate));
          if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
        });
        break;
      case 'file':
      case 'folder':
        row.addText((field) => {
          field.setPlaceholder(control.placeholder ?? '').setValue(text()).onChange((value) => void keep(value, control.validate));
          new PathSuggest(tab.app, field.inputEl, () => pathsFor(control, tab.app.vault)).onSelect((path) => {
            field.setValue(path);
            void keep(path, control.validate);
          });
        });
        break;
      case 'color': row.addColorPicker((picker) => picker.setValue(text()).onChange((value) => void keep(value, control.validate))); break;
    }
    watch(() => row.setDisabled(when(control.disabled, false)));
  }
}

function isList(group: Real.SettingDefinitionGroup): group is Real.SettingDefinitionList {
  return group.type === 'list';
}

function pathsFor(control: Real.SettingFileControl | Real.SettingFolderControl, vault: Real.Vault): string[] {
  if (control.type === 'file') return vault.getFiles().filter((file) => control.filter?.(file) ?? true).map(({ path }) => path);
  return vault.getAllFolders(control.includeRoot).filter((folder) => control.filter?.(folder) ?? true).map(({ path }) => path);
}

class PathSuggest extends AbstractInputSuggest<string> {
  constructor(app: Real.App, inputEl: HTMLInputElement, private readonly paths: () => string[]) {
    super(app, inputEl);
  }

  protected getSuggestions(query: string): string[] {
    return this.paths().filter((path) => path.toLowerCase().includes(query.toLowerCase()));
  }

  renderSuggestion(path: string, el: HTMLElement): void {
    el.setText(path);
  }

  override selectSuggestion(path: string, event: MouseEvent | KeyboardEvent): void {
    super.selectSuggestion(path, event);
    this.close();
  }
}
