import * as codemirrorCommands from '@codemirror/commands';
import * as codemirrorLanguage from '@codemirror/language';
import * as codemirrorState from '@codemirror/state';
import * as codemirrorView from '@codemirror/view';
import type * as Real from 'obsidian';
import type { HostApp } from './app';
import { trackFor, tracesOf } from './footprint';
import { loud, missing, seenAs } from './loud';
import { obsidian } from './obsidian-module';
import { Plugin } from './plugin';

const modules: Readonly<Record<string, object>> = {
  obsidian, '@codemirror/commands': codemirrorCommands, '@codemirror/language': codemirrorLanguage, '@codemirror/state': codemirrorState, '@codemirror/view': codemirrorView,
};

/** `app.plugins`: internal in the app. Here it knows one plugin, the one that the server offers. */
export class Plugins {
  readonly plugins: Record<string, Real.Plugin> = {};
  readonly manifests: Record<string, Real.PluginManifest> = {};
  private styleEl: HTMLElement | null = null;
  private forgetStyle: () => void = () => undefined;

  constructor(private readonly host: HostApp) {
    return loud(this);
  }

  /** Start-up: the plugin is switched on already; `onUserEnable` is for the user's own act. */
  async loadAll(): Promise<void> {
    const manifest = (await (await fetch('/plugin/manifest.json')).json()) as Real.PluginManifest;
    this.manifests[manifest.id] = { ...manifest, dir: `${this.host.vault.configDir}/plugins/${manifest.id}` };
    const isFirst = this.host.loadLocalStorage('stand-in-enabled') !== true;
    await this.enablePlugin(manifest.id);
    if (!isFirst) return;
    this.host.saveLocalStorage('stand-in-enabled', true);
    this.host.workspace.onLayoutReady(() => this.plugins[manifest.id]?.onUserEnable());
  }

  /** False when it could not be loaded; why stands in the console. */
  async enablePlugin(id: string): Promise<boolean> {
    const manifest = this.manifests[id] ?? missing(`the plugin "${id}"`);
    if (this.plugins[id]) return true;
    try {
      const code = await (await fetch('/plugin/main.js')).text();
      await this.style(id);
      const plugin = new (readPlugin(id, code))(seenAs<Real.App>(this.host), manifest);
      this.plugins[id] = seenAs<Real.Plugin>(plugin);
      plugin.load();
      await plugin.whenLoaded;
      return true;
    } catch (error) {
      console.error(`Plugin failure: ${id}`, error);
      this.host.notify(`Failed to load plugin ${id}`);
      return false;
    }
  }

  /** As in the settings, where a user switches it on. */
  async enablePluginAndSave(id: string): Promise<boolean> {
    const isOn = await this.enablePlugin(id);
    if (isOn) this.plugins[id]?.onUserEnable();
    return isOn;
  }

  async disablePlugin(id: string): Promise<void> {
    const plugin = this.plugins[id];
    if (!plugin) return;
    delete this.plugins[id];
    plugin.unload();
    this.styleEl?.remove();
    this.forgetStyle();
  }

  /** What a plugin that is switched off has left behind: each as a kind and a name. */
  leaks(id: string): string[] {
    return tracesOf(id);
  }

  /** The app tells a plugin when its data.json was changed by another (obsidian.d.ts `onExternalSettingsChange`). */
  async dataChanged(path: string): Promise<void> {
    for (const [id, plugin] of Object.entries(this.plugins)) {
      if (path !== `${this.host.vault.configDir}/plugins/${id}/data.json`) continue;
      const text = await this.host.vault.adapter.read(path).catch(() => '');
      if (text !== this.host.ownWrites.get(path)) void plugin.onExternalSettingsChange?.();
    }
  }

  private async style(id: string): Promise<void> {
    const response = await fetch('/plugin/styles.css');
    if (!response.ok) return;
    this.styleEl = document.head.createEl('style', { text: await response.text(), attr: { 'data-plugin': id } });
    this.forgetStyle = trackFor(id, 'style', id);
  }
}

type PluginClass = new (app: Real.App, manifest: Real.PluginManifest) => Plugin;

/** Evaluates a plugin's main.js, as the app does: CommonJS, with the app's modules and nothing else. */
function readPlugin(id: string, code: string): PluginClass {
  const require = (name: string): object => modules[name] ?? missing(`the module "${name}"`);
  const module: { exports: unknown } = { exports: {} };
  const evaluate: unknown = new Function('require', 'module', 'exports', `${code}\n//# sourceURL=plugin:${id}`);
  if (typeof evaluate === 'function') Reflect.apply(evaluate, undefined, [require, module, module.exports]);
  const { exports } = module;
  const found: unknown = typeof exports === 'object' && exports !== null ? (Reflect.get(exports, 'default') ?? exports) : exports;
  if (!isPluginClass(found)) throw new Error('main.js does not export a class that extends Plugin.');
  return found;
}

function isPluginClass(value: unknown): value is PluginClass {
  return typeof value === 'function' && value.prototype instanceof Plugin;
}
