import { build } from 'esbuild';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plugin } from '../../../esbuild.config.mjs';
import { test as base, type App } from '../../stand-in/fixture.ts';
import type StorePlugin from './store-plugin.ts';

const ID = 'store-contract';
const entry = fileURLToPath(new URL('store-plugin.ts', import.meta.url));

interface Folders {
  readonly plugin: string;
  readonly vault: string;
}

/** The app with the store of ours as its only plugin, in an empty vault. */
export const test = base.extend<object, { storeFolders: Folders }>({
  storeFolders: [async ({ browserName: _browserName }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'store-contract-'));
    const folders = { plugin: join(folder, 'plugin'), vault: join(folder, 'Vault') };
    await mkdir(folders.vault);
    await bundleStorePlugin(folders.plugin);
    await use(folders);
    await rm(folder, { recursive: true, force: true });
  }, { scope: 'worker' }],
  pluginDir: ({ storeFolders }, use) => use(storeFolders.plugin),
  vault: ({ storeFolders }, use) => use(storeFolders.vault),
  app: async ({ app }, use) => {
    await app.page.exposeFunction('bytesOnDisk', async (path: string) => {
      const bytes = await readFile(join(app.vaultPath, path)).catch(() => undefined);
      return bytes ? [...bytes] : null;
    });
    await use(app);
  },
});

/** Bundled as the plugin of the project is, from the same sources. */
async function bundleStorePlugin(folder: string): Promise<void> {
  await build({ ...plugin, entryPoints: [entry], outfile: join(folder, 'main.js'), logLevel: 'error' });
  const manifest = { id: ID, name: 'Store contract', version: '1.0.0', minAppVersion: '1.13.0', description: 'Runs the store contract.', author: 'Rapport' };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'styles.css'), '');
}

/** Runs one case of the contract in the page. */
export async function runCase(app: App, name: string): Promise<void> {
  await app.page.evaluate(([id, wanted]) => (window.app.plugins.plugins[id] as StorePlugin).runCase(wanted), [ID, name] as const);
}

/** The names of the cases that the page has. */
export function casesInPage(app: App): Promise<readonly string[]> {
  return app.page.evaluate((id) => (window.app.plugins.plugins[id] as StorePlugin).cases, ID);
}
