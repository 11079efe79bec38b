import { chromium, expect, test as base, type Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveVault } from './server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a spec may choose with `test.use`. */
export interface AppOptions {
  /** The vault to copy; by default the demo vault, with its dates as they are. */
  vault: string;
  /** Where manifest.json, main.js and styles.css are; by default the project's root. */
  pluginDir: string;
  /** The civil date on which the page starts, at 09:00 in the test's time zone; its clock runs from there. */
  today: string;
  device: 'desktop' | 'phone';
  theme: 'light' | 'dark';
  /** A first start: nothing is cached of any note when the layout is ready. */
  cold: boolean;
  /**
   * The questions of the first run were answered. By default they were: most specs are about what comes after. The demo
   * vault itself has no settings, so that a newcomer (`npm start`) sees the first run.
   */
  setUp: boolean;
}

/** The app with a copy of a vault, for one test. */
export interface App {
  readonly page: Page;
  /** The copy on disk. */
  readonly vaultPath: string;
  /** The page's address, token included. Empty with a real Obsidian. */
  readonly url: string;
  /** A note's bytes on disk, as text. */
  read(path: string): Promise<string>;
  /** Changes a note on disk, past the app, as Sync or another program would. */
  write(path: string, text: string): Promise<void>;
  /** Removes a note on disk, past the app. */
  remove(path: string): Promise<void>;
  /** Runs a command by its id; false when it does not apply now. */
  command(id: string): Promise<boolean>;
  /** Runs a command as a user does, through the palette. */
  palette(name: string): Promise<void>;
  openNote(path: string, options?: { readonly mode?: 'source' | 'preview' }): Promise<void>;
  /** The texts of the notices that can be seen. */
  notices(): Promise<string[]>;
  /** This console error is wanted; any other fails the test. */
  expectError(pattern: RegExp): void;
}

/** Playwright's `test`, with `app`. A console error or an uncaught exception fails the test. */
export const test = base.extend<AppOptions & { app: App }>({
  vault: [join(root, 'tests/vault'), { option: true }],
  pluginDir: [root, { option: true }],
  today: ['2026-11-19', { option: true }],
  device: ['desktop', { option: true }],
  theme: ['light', { option: true }],
  cold: [false, { option: true }],
  setUp: [true, { option: true }],
  app: async ({ page: ownPage, vault, pluginDir, today, device, theme, cold, setUp, timezoneId }, use) => {
    if (process.env.OBSIDIAN_CDP) {
      await use(await attach(process.env.OBSIDIAN_CDP));
      return;
    }
    const folder = await mkdtemp(join(tmpdir(), 'stand-in-'));
    const vaultPath = join(folder, 'Vault');
    await cp(vault, vaultPath, { recursive: true });
    if (setUp) await writeSetUp(vaultPath);
    const server = await serveVault({ vault: vaultPath, pluginDir, pageDir: join(root, 'tests/stand-in/dist') });
    const errors: string[] = [];
    const wanted: RegExp[] = [];
    ownPage.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
    ownPage.on('pageerror', (error) => errors.push(error.message));
    await ownPage.setViewportSize(device === 'phone' ? { width: 390, height: 844 } : { width: 1280, height: 800 });
    if (process.env.RAPPORT_SLOW) await slowDown(ownPage, Number(process.env.RAPPORT_SLOW));
    await ownPage.clock.install({ time: instantOf(today, 9, timezoneId ?? 'UTC') });
    const url = `${server.url}&device=${device}&theme=${theme}${cold ? '&cold' : ''}`;
    await ownPage.goto(url);
    await ownPage.locator('body[data-ready]').waitFor({ timeout: 15_000 }).catch((error: unknown) => {
      throw errors.length > 0 ? new Error(`The app did not start: ${errors.join('\n')}`) : error;
    });
    await use({ ...actions(ownPage, vaultPath), url, expectError: (pattern) => void wanted.push(pattern) });
    await ownPage.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
    expect(errors.filter((error) => !wanted.some((pattern) => pattern.test(error))), 'errors in the console').toEqual([]);
  },
});

export { expect };

function actions(page: Page, vaultPath: string): Omit<App, 'url' | 'expectError'> {
  const onDisk = (path: string) => join(vaultPath, path);
  return {
    page,
    vaultPath,
    read: (path) => readFile(onDisk(path), 'utf8'),
    write: async (path, text) => {
      await mkdir(dirname(onDisk(path)), { recursive: true });
      await writeFile(onDisk(path), text);
    },
    remove: (path) => rm(onDisk(path), { recursive: true }),
    command: (id) => page.evaluate((wanted) => window.app.commands.executeCommandById(wanted), id),
    palette: async (name) => {
      await page.keyboard.press('ControlOrMeta+p');
      await page.locator('.prompt-input').fill(name);
      await page.locator('.suggestion-item', { hasText: name }).first().click();
    },
    openNote: (path, { mode = 'source' } = {}) =>
      page.evaluate(async ([wanted, view]) => {
        const file = window.app.vault.getFileByPath(wanted ?? '');
        if (!file) throw new Error(`There is no note "${wanted}".`);
        await window.app.workspace.getLeaf(false).openFile(file, { state: { mode: view } });
      }, [path, mode]),
    notices: () => page.locator('.notice').allInnerTexts(),
  };
}

/**
 * A real Obsidian that was started with `--remote-debugging-port`, on a vault whose path is in OBSIDIAN_VAULT, with the
 * plugin installed and switched on. The options of the fixture do not apply to it, and one worker drives it.
 */
async function attach(address: string): Promise<App> {
  const vaultPath = process.env.OBSIDIAN_VAULT;
  if (!vaultPath) throw new Error('OBSIDIAN_CDP is set; set OBSIDIAN_VAULT as well, to the folder of the vault that is open there.');
  const browser = await chromium.connectOverCDP(address);
  const page = browser.contexts()[0]?.pages()[0];
  if (!page) throw new Error(`Nothing is open at ${address}.`);
  return { ...actions(page, vaultPath), url: '', expectError: () => undefined };
}

/** A page so many times slower than this machine, under a runner that is as fast as ever: what a spec does not wait for shows. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}

/** The plugin's settings as they are after the first run, unless the vault brings its own. */
async function writeSetUp(vaultPath: string): Promise<void> {
  const path = join(vaultPath, '.obsidian/plugins/rapport/data.json');
  if (existsSync(path)) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify({ version: 1, setUp: true }));
}

/** The moment at which it is `hour` o'clock on a civil date in a time zone. */
function instantOf(date: string, hour: number, timeZone: string): Date {
  const guess = new Date(`${date}T${String(hour).padStart(2, '0')}:00:00Z`);
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' }).format(guess);
  const [, day, month, year, time] = /(\d+)\/(\d+)\/(\d+), (.*)/.exec(parts) ?? [];
  const there = new Date(`${year}-${month}-${day}T${time}Z`);
  return new Date(guess.getTime() - (there.getTime() - guess.getTime()));
}

declare global {
  interface Window {
    /** The app, as its own console has it; the parts that specs use. */
    app: import('obsidian').App & {
      readonly commands: { executeCommandById(id: string): boolean; readonly commands: Record<string, { id: string; name: string }> };
      readonly setting: { open(): void; close(): void; openTabById(id: string): unknown };
      readonly plugins: { enablePlugin(id: string): Promise<boolean>; enablePluginAndSave(id: string): Promise<boolean>; disablePlugin(id: string): Promise<void>; leaks(id: string): string[]; readonly plugins: Record<string, unknown> };
    };
    /** Of the stand-in alone: every notice, and every request for a page preview, since the start. */
    standIn: { readonly notices: readonly string[]; readonly hovers: readonly { readonly linktext: string; readonly source: string }[] };
  }
}
