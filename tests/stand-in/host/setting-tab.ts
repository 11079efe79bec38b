import type * as Real from 'obsidian';
import { seenAs } from './loud';
import { drawSettings, type DrawnSettings } from './settings-by-definition';

/** obsidian.d.ts `SettingTab`: definitions where there are any, else what `display` draws. */
export abstract class SettingTab {
  icon: Real.IconName = 'settings';
  readonly containerEl: HTMLElement = createDiv('vertical-tab-content');
  settingItems: Real.SettingDefinitionItem[] = [];
  private drawn: DrawnSettings | null = null;
  private readonly openPages: string[] = [];

  constructor(readonly app: Real.App) {}

  getSettingDefinitions(): Real.SettingDefinitionItem[] { return []; }
  getControlValue(_key: string): unknown { return undefined; }
  setControlValue(_key: string, _value: unknown): void | Promise<void> {}
  display(): void {}

  hide(): void {
    this.drawn?.close();
    this.drawn = null;
  }

  /** Reads the definitions again and draws them; without any, `display` draws (obsidian.d.ts, 1.13). */
  update(): void {
    this.hide();
    this.settingItems = this.getSettingDefinitions();
    if (this.settingItems.length === 0) return this.display();
    this.containerEl.empty();
    this.drawn = drawSettings(this.containerEl, this.settingItems, { tab: seenAs<Real.SettingTab>(this), pages: this.openPages });
  }

  /** As the settings window does when the tab is chosen: from its first page. */
  showFromTop(): void {
    this.openPages.length = 0;
    this.update();
  }

  /** Asks only `visible` and `disabled` again. */
  refreshDomState(): void {
    this.drawn?.refresh();
  }
}

/** obsidian.d.ts `PluginSettingTab`: values live in `plugin.settings` and are kept with `saveData`. */
export abstract class PluginSettingTab extends SettingTab {
  readonly name: string;
  readonly id: string;
  private readonly plugin: Real.Plugin;

  constructor(app: Real.App, plugin: Real.Plugin) {
    super(app);
    this.plugin = plugin;
    this.name = plugin.manifest.name;
    this.id = plugin.manifest.id;
  }

  override getControlValue(key: string): unknown {
    const { settings } = this.plugin;
    return typeof settings === 'object' && settings !== null ? Reflect.get(settings, key) : undefined;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const { settings } = this.plugin;
    if (typeof settings !== 'object' || settings === null) throw new Error('plugin.settings must be an object before a setting is changed.');
    Reflect.set(settings, key, value);
    await this.plugin.saveData(settings);
  }
}
