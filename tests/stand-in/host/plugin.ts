import type * as Real from 'obsidian';
import { Component } from './component';
import { trackFor } from './footprint';
import type { HostApp } from './app';
import { setIcon } from './icons';
import { seenAs } from './loud';
import { editorSuggests } from './markdown-view';
import { EditorSuggest } from './popover-suggest';
import { PluginSettingTab } from './setting-tab';
import { setTooltip } from './tooltip';

/** obsidian.d.ts `Plugin`: all that it adds is taken away again on unload. */
export abstract class Plugin extends Component {
  settings?: unknown;
  private loading: Promise<void> = Promise.resolve();

  constructor(readonly app: Real.App, readonly manifest: Real.PluginManifest) {
    super();
  }

  /** Resolves when `onload` has. */
  get whenLoaded(): Promise<void> { return this.loading; }

  protected override startLoading(): void {
    this.loading = (async () => { await this.onload(); })();
  }

  addCommand(command: Real.Command): Real.Command {
    const { commands } = this.host();
    const full = { ...command, id: `${this.manifest.id}:${command.id}`, name: `${this.manifest.name}: ${command.name}` };
    commands.addCommand(full);
    this.added('command', full.id, () => commands.removeCommand(full.id));
    return full;
  }

  removeCommand(commandId: string): void {
    this.host().commands.removeCommand(`${this.manifest.id}:${commandId}`);
  }

  addRibbonIcon(icon: Real.IconName, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = this.host().ribbonEl.createDiv({ cls: 'clickable-icon side-dock-ribbon-action', attr: { role: 'button', tabindex: '0' } });
    setIcon(el, icon);
    setTooltip(el, title, { placement: 'right' });
    el.addEventListener('click', (event) => void callback(event));
    this.added('ribbon icon', title, () => el.remove());
    return el;
  }

  /** On a phone there is no status bar; as in the app, an element is returned that nobody sees. */
  addStatusBarItem(): HTMLElement {
    const el = this.host().statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
    this.added('status bar item', this.manifest.id, () => el.remove());
    return el;
  }

  addSettingTab(tab: Real.PluginSettingTab): void {
    const host: unknown = tab;
    if (!(host instanceof PluginSettingTab)) throw new TypeError('A setting tab must extend PluginSettingTab.');
    this.added('setting tab', host.id, this.host().setting.add(host));
  }

  registerView(type: string, creator: Real.ViewCreator): void {
    const { hostWorkspace } = this.host();
    if (hostWorkspace.viewCreators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    hostWorkspace.viewCreators.set(type, creator);
    this.added('view type', type, () => {
      hostWorkspace.viewCreators.delete(type);
      this.host().orphanViews(type);
    });
  }

  registerHoverLinkSource(id: string, info: Real.HoverLinkSource): void {
    const { hoverSources } = this.host().hostWorkspace;
    hoverSources.set(id, info);
    this.added('hover source', id, () => hoverSources.delete(id));
  }

  registerEditorSuggest(suggest: Real.EditorSuggest<unknown>): void {
    const host: unknown = suggest;
    if (!(host instanceof EditorSuggest)) throw new TypeError('An editor suggest must extend EditorSuggest.');
    editorSuggests.add(host);
    this.added('editor suggest', host.constructor.name, () => editorSuggests.delete(host));
  }

  async loadData(): Promise<unknown> {
    const { adapter } = this.app.vault;
    const path = this.dataPath();
    return (await adapter.exists(path)) ? (JSON.parse(await adapter.read(path)) as unknown) : null;
  }

  async saveData(data: unknown): Promise<void> {
    const { adapter } = this.app.vault;
    const text = JSON.stringify(data, null, 2);
    this.host().ownWrites.set(this.dataPath(), text);
    if (!(await adapter.exists(this.folder()))) await adapter.mkdir(this.folder());
    await adapter.write(this.dataPath(), text);
  }

  onUserEnable(): void {}
  onExternalSettingsChange?(): unknown;

  private folder(): string { return `${this.app.vault.configDir}/plugins/${this.manifest.id}`; }
  private dataPath(): string { return `${this.folder()}/data.json`; }
  private host(): HostApp { return seenAs<HostApp>(this.app); }

  private added(kind: string, label: string, remove: () => unknown): void {
    const forget = trackFor(this.manifest.id, kind, label);
    this.register(() => {
      remove();
      forget();
    });
  }
}
