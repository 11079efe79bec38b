import type * as Real from 'obsidian';
import type { HostApp } from './app';
import { CommandPalette, QuickSwitcher } from './command-palette';
import { FileList } from './file-list';
import { setIcon } from './icons';
import { seenAs } from './loud';
import { Platform } from './platform';
import { setTooltip } from './tooltip';

/** Everything around the panes: ribbon, status bar, on a phone the bar at the bottom. */
export function drawShell(host: HostApp): void {
  const app = seenAs<Real.App>(host);
  document.body.addClass(new URLSearchParams(location.search).get('theme') === 'dark' ? 'theme-dark' : 'theme-light');
  document.body.toggleClass(['is-mobile', 'is-phone'], Platform.isPhone);
  document.title = `${host.vault.getName()} - Obsidian stand-in`;
  const shell = document.body.createDiv('app-container');
  const row = shell.createDiv('horizontal-main-container');
  if (!Platform.isPhone) {
    const ribbon = row.createDiv('workspace-ribbon side-dock-ribbon mod-left');
    button(ribbon, 'panel-left', 'Toggle left sidebar', () => host.workspace.leftSplit.toggle());
    ribbon.appendChild(host.ribbonEl);
    const lower = ribbon.createDiv('side-dock-settings');
    button(lower, 'terminal', 'Open command palette', () => new CommandPalette(app, host.commands).open());
    button(lower, 'sun-moon', 'Light or dark', () => switchTheme(host));
    button(lower, 'panel-right', 'Toggle right sidebar', () => host.workspace.rightSplit.toggle());
    button(lower, 'settings', 'Settings', () => host.setting.open());
  }
  row.appendChild(host.hostWorkspace.containerEl);
  if (Platform.isPhone) drawPhoneBar(host, app, shell);
  else shell.appendChild(host.statusBarEl);
  host.hostWorkspace.viewCreators.set('file-explorer', (leaf) => seenAs<Real.View>(new FileList(leaf)));
}

/** Puts the file list into the left sidebar. */
export async function openFileList(host: HostApp): Promise<void> {
  await host.hostWorkspace.leafIn('left').setViewState({ type: 'file-explorer' });
}

function drawPhoneBar(host: HostApp, app: Real.App, shell: HTMLElement): void {
  const bar = shell.createDiv('mobile-navbar');
  const { leftSplit, rightSplit } = host.workspace;
  button(bar, 'panel-left', 'Open left sidebar', () => leftSplit.toggle());
  button(bar, 'search', 'Open quick switcher', () => new QuickSwitcher(app).open());
  button(bar, 'terminal', 'Open command palette', () => new CommandPalette(app, host.commands).open());
  button(bar, 'settings', 'Settings', () => host.setting.open());
  button(bar, 'panel-right', 'Open right sidebar', () => rightSplit.toggle());
  const shade = shell.createDiv('workspace-drawer-backdrop');
  shade.addEventListener('click', () => {
    leftSplit.collapse();
    rightSplit.collapse();
  });
  // The ribbon's actions are in the menu of the left drawer.
  host.hostWorkspace.containerEl.querySelector('.mod-left-split')?.prepend(host.ribbonEl);
}

function switchTheme(host: HostApp): void {
  const isDark = document.body.hasClass('theme-dark');
  document.body.toggleClass('theme-dark', !isDark);
  document.body.toggleClass('theme-light', isDark);
  host.workspace.trigger('css-change');
}

function button(parent: HTMLElement, icon: string, title: string, act: () => void): void {
  const el = parent.createDiv({ cls: 'clickable-icon', attr: { role: 'button', tabindex: '0' } });
  setIcon(el, icon);
  setTooltip(el, title);
  el.addEventListener('click', act);
}
