import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, type App } from '../../stand-in/fixture.ts';

const DATA = '.obsidian/plugins/rapport/data.json';

/** The block of the first run, on top of the sidebar. */
export const firstRun = (app: App): Locator => app.page.getByRole('region', { name: /^(?:Found in this vault|Set up)$/ });

/** A line of what was found: `found(app, 'people')`. */
export const found = (app: App, noun: string): Locator => firstRun(app).locator('.rapport-found').getByRole('button', { name: counted(noun) });
const counted = (noun: string): RegExp => new RegExp(`^[\\d,]+ ${noun}(?: |$)`);

/** What a line of what was found has opened. */
export const details = (app: App, noun: string): Locator => firstRun(app).locator('.rapport-found > li').filter({ has: app.page.getByRole('button', { name: counted(noun) }) }).locator('.rapport-disclosed');

export const box = (app: App, name: RegExp | string): Locator => firstRun(app).getByRole('checkbox', { name });
export const press = (app: App, name: string): Promise<void> => firstRun(app).getByRole('button', { name, exact: true }).click();
export const question = (app: App): Locator => firstRun(app).getByRole('group').getByRole('heading');
export const done = (app: App): Locator => firstRun(app).getByRole('button', { name: 'Done' });

/** Opens the sidebar and waits for the first run, and for the survey to be over. */
export async function showFirstRun(app: App): Promise<void> {
  await app.command('rapport:open-follow-ups');
  await expect(firstRun(app)).toBeVisible();
  await surveyed(app);
}

export const surveyed = (app: App): Promise<void> => expect(firstRun(app).getByText('Looking through all notes')).toHaveCount(0);

/** The settings on disk; undefined if there are none. */
export const stored = async (app: App): Promise<unknown> => (existsSync(join(app.vaultPath, DATA)) ? JSON.parse(await app.read(DATA)) : undefined);

/** A mark of every note's bytes, by path. */
export async function notesOnDisk(app: App): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(app.vaultPath, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.md')).map((entry) => join(entry.parentPath, entry.name));
  const marks = await Promise.all(paths.sort().map(async (path) => [path.slice(app.vaultPath.length + 1), createHash('sha1').update(await readFile(path)).digest('hex')] as const));
  return Object.fromEntries(marks);
}
