import type * as Real from 'obsidian';
import { Modal } from './modal';
import type { PluginSettingTab, SettingTab } from './setting-tab';

/** `app.setting`: internal in the app, though every test and many plugins reach for it. */
export class SettingsWindow extends Modal {
  private readonly tabs = new Map<string, PluginSettingTab>();
  private readonly listEl: HTMLElement;
  private readonly bodyEl: HTMLElement;
  private active: SettingTab | null = null;

  constructor(app: Real.App) {
    super(app);
    this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
    this.listEl = this.contentEl.createDiv('vertical-tab-header');
    this.bodyEl = this.contentEl.createDiv('vertical-tab-content-container');
    this.setTitle('Settings');
  }

  add(tab: PluginSettingTab): () => void {
    this.tabs.set(tab.id, tab);
    return () => {
      this.tabs.delete(tab.id);
      if (this.active === tab) this.close();
    };
  }

  openTabById(id: string): SettingTab | null {
    const tab = this.tabs.get(id) ?? null;
    if (tab) this.show(tab);
    return tab;
  }

  override onOpen(): void {
    this.drawList();
    const first = [...this.tabs.values()][0];
    if (first) this.show(first);
  }

  protected override focusFirst(): void {
    this.modalEl.tabIndex = -1;
    this.modalEl.focus();
  }

  override onClose(): void {
    this.active?.hide();
    this.active?.containerEl.detach();
    this.active = null;
  }

  private drawList(): void {
    this.listEl.empty();
    this.listEl.createDiv({ cls: 'vertical-tab-header-group-title', text: 'Community plugins' });
    for (const tab of this.tabs.values()) {
      const item = this.listEl.createDiv({ cls: 'vertical-tab-nav-item', text: tab.name, attr: { 'data-setting-id': tab.id } });
      item.toggleClass('is-active', tab === this.active);
      item.addEventListener('click', () => this.show(tab));
    }
  }

  private show(tab: SettingTab): void {
    this.onClose();
    this.active = tab;
    this.bodyEl.appendChild(tab.containerEl);
    tab.showFromTop();
    this.drawList();
  }
}
