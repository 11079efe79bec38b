import type * as Real from 'obsidian';
import { CommandPalette, QuickSwitcher } from './command-palette';
import { Commands } from './commands';
import type { Disk } from './disk';
import { FileManager } from './file-manager';
import { Keymap, Scope } from './keymap';
import { WorkspaceLeaf } from './leaf';
import { loud, seenAs } from './loud';
import { openMetadataCache, type MetadataCache } from './metadata-cache';
import { Notice } from './notice';
import { Platform } from './platform';
import { Plugins } from './plugins';
import { SettingsWindow } from './settings-window';
import { Vault } from './vault';
import { Workspace } from './workspace';

/** obsidian.d.ts `App`, with the internals that the page itself needs. */
export class HostApp {
  readonly scope: Real.Scope = new Scope();
  readonly keymap: Real.Keymap = seenAs<Real.Keymap>(new Keymap(this.scope));
  readonly vault: Real.Vault;
  readonly metadataCache: Real.MetadataCache;
  readonly fileManager: Real.FileManager;
  readonly workspace: Real.Workspace;
  lastEvent: Real.UserEvent | null = null;

  readonly hostWorkspace = new Workspace(Platform.isPhone);
  readonly hostCache: MetadataCache;
  readonly hostVault: Vault;
  readonly commands: Commands;
  readonly setting: SettingsWindow;
  readonly plugins: Plugins;
  readonly ribbonEl: HTMLElement = createDiv('side-dock-actions');
  readonly statusBarEl: HTMLElement = createDiv('status-bar');
  /** Texts that plugins wrote to their data files, to tell them from other people's. */
  readonly ownWrites = new Map<string, string>();

  constructor(disk: Disk, vaultName: string) {
    const self = loud(this, 'App');
    const app = seenAs<Real.App>(self);
    this.workspace = seenAs<Real.Workspace>(this.hostWorkspace);
    this.hostWorkspace.app = app;
    this.hostVault = new Vault(disk, vaultName);
    this.vault = seenAs<Real.Vault>(this.hostVault);
    const { host, real } = openMetadataCache(this.vault);
    this.hostCache = host;
    this.metadataCache = real;
    this.fileManager = seenAs<Real.FileManager>(new FileManager(this.vault, real));
    this.commands = new Commands(this.workspace, this.scope);
    this.setting = new SettingsWindow(app);
    this.plugins = new Plugins(self);
    this.scope.register(['Mod'], 'p', () => {
      new CommandPalette(app, this.commands).open();
      return false;
    });
    this.scope.register(['Mod'], 'o', () => {
      new QuickSwitcher(app).open();
      return false;
    });
    this.scope.register(['Mod'], ',', () => {
      this.setting.open();
      return false;
    });
    return self;
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  /** obsidian.d.ts: kept on this device, for this vault. */
  loadLocalStorage(key: string): unknown {
    const text = localStorage.getItem(`${this.vault.getName()}-${key}`);
    return text === null ? null : (JSON.parse(text) as unknown);
  }

  saveLocalStorage(key: string, data: unknown): void {
    const name = `${this.vault.getName()}-${key}`;
    if (data === null || data === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(data));
  }

  notify(message: string): void {
    new Notice(message);
  }

  /** A plugin's views stay in their tabs, without content, when it is switched off. */
  orphanViews(type: string): void {
    for (const leaf of this.workspace.getLeavesOfType(type)) void WorkspaceLeaf.hostOf(leaf).orphan();
  }
}
