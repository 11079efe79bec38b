import moment from 'moment';
import { HostApp } from './app';
import { connectDisk } from './disk';
import { installDomHelpers } from './dom';
import { watchGlobals } from './footprint';
import { rememberLayout, restoreLayout } from './layout-memory';
import { loud } from './loud';
import { recorded } from './notice';
import { drawShell, openFileList } from './shell';
import { installTooltips } from './tooltip';

/**
 * Starts the page, in the app's own order: plugins, then the vault's files (each announced), then what is known of
 * them, then the layout, then whoever waited for it. `?cold` is a first start, with nothing known of the notes yet.
 */
async function start(): Promise<void> {
  installDomHelpers();
  watchGlobals();
  const query = new URLSearchParams(location.search);
  const disk = connectDisk(query.get('token') ?? '');
  const host = new HostApp(disk, await disk.name());
  drawShell(host);
  installTooltips();
  // The app puts both on the window; its console, and tests, use them.
  const hovers: unknown[] = [];
  Object.assign(window, { app: host, moment, standIn: { notices: recorded, hovers } });
  // The page preview is not drawn; what it was asked for is kept.
  host.hostWorkspace.on('hover-link', (asked: { linktext: string; source: string }) => hovers.push({ linktext: asked.linktext, source: asked.source }));
  window.addEventListener('beforeunload', () => host.workspace.trigger('quit', loud({ add: (work: () => unknown) => void work(), addPromise: () => undefined }, 'Tasks')));
  host.hostVault.onConfigChange = (path) => void host.plugins.dataChanged(path);
  await host.plugins.loadAll();
  await host.hostVault.load();
  await host.hostCache.load(query.has('cold'));
  await openFileList(host);
  await restoreLayout(host);
  host.hostWorkspace.becomeReady();
  rememberLayout(host);
  await host.hostCache.start();
  document.body.setAttribute('data-ready', 'true');
}

start().catch((error: unknown) => {
  console.error(error);
  document.body.append(`The app did not start: ${String(error)}`);
});
