import { build, type BuildOptions } from 'esbuild';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shared } from '../../../esbuild.config.mjs';
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
    await app.page.exposeFunction('bringNotes', (notes: Readonly<Record<string, string>>) => bringNotes(app.vaultPath, notes));
    await use(app);
  },
});

/** Bundled from the same sources as the plugin of the project. */
async function bundleStorePlugin(folder: string): Promise<void> {
  const options = { ...shared, entryPoints: [entry], outfile: join(folder, 'main.js'), format: 'cjs', platform: 'browser', external: ['obsidian'] } as BuildOptions;
  await build(options);
  const manifest = { id: ID, name: 'Store contract', version: '1.0.0', minAppVersion: '1.13.0', description: 'Runs the store contract.', author: 'Rapport' };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'styles.css'), '');
}

/**
 * Puts notes into the vault past the app, as Sync does: the app itself would give each a name in NFC. Each folder comes
 * whole, so that the app never sees half of it.
 */
async function bringNotes(vault: string, notes: Readonly<Record<string, string>>): Promise<void> {
  const aside = await mkdtemp(`${vault}-`);
  for (const [path, text] of Object.entries(notes)) {
    await mkdir(dirname(join(aside, path)), { recursive: true });
    await writeFile(join(aside, path), text);
  }
  for (const name of await readdir(aside)) await rename(join(aside, name), join(vault, name));
  await rm(aside, { recursive: true });
}

/** Runs something on the plugin, in the page. What it needs of the spec is in `given`. */
export function inPage<Given, Result>(app: App, run: (plugin: StorePlugin, given: Given) => Result | Promise<Result>, given: Given): Promise<Result> {
  // The function goes to the page as its text, as Playwright sends every other.
  return app.page.evaluate(
    async ([id, code, value]) => {
      const evaluate = new Function(`return (${code})`) as () => (plugin: unknown, value: unknown) => unknown;
      return (await evaluate()(window.app.plugins.plugins[id], value)) as Result;
    },
    [ID, run.toString(), given] as const,
  );
}
