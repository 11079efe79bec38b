// Draws the views with example data and takes pictures of them: node tests/ui/harness/shoot.mjs OUTDIR
import { build } from 'esbuild';
import { shared } from '../../../esbuild.config.mjs';
import { chromium } from '@playwright/test';
import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';

const out = resolve(process.argv[2] ?? `${tmpdir()}/rapport-pictures`);
const only = process.argv[3];
const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));
await mkdir(`${out}/page`, { recursive: true });
await build({ ...shared, entryPoints: [`${here}harness.tsx`], outfile: `${out}/page/harness.js`, inject: ['src/journal/notes/buffer-shim.js'] });
const notes = (await readdir(`${root}tests/vault`, { recursive: true })).filter((name) => name.endsWith('.md'));
const vault = Object.fromEntries(await Promise.all(notes.map(async (name) => [name, await readFile(`${root}tests/vault/${name}`, 'utf8')])));
await writeFile(`${out}/page/vault.js`, `window.demoVault = ${JSON.stringify(vault)};`);
await copyFile(`${here}index.html`, `${out}/page/index.html`);
await copyFile(`${here}app.css`, `${out}/page/app.css`);
const styles = (await readdir(`${root}styles`)).filter((name) => name.endsWith('.css')).sort();
await writeFile(`${out}/page/styles.css`, (await Promise.all(styles.map((name) => readFile(`${root}styles/${name}`, 'utf8')))).join('\n'));

const open = async (page) => { await page.locator('.rapport-row').first().hover(); await page.locator('.rapport-reach-out').first().focus(); await page.keyboard.press('ArrowRight'); };
const fill = async (page) => { await page.locator('textarea').fill('lunch: moving to payments in January'); await page.locator('.rapport-promise-text').fill('Share the onboarding doc'); await page.getByLabel('By when I help', { exact: true }).fill('fri'); await page.locator('textarea').focus(); };
const type = async (page) => { await page.locator('.rapport-people-input').fill('sa'); };
const which = async (page) => { await page.locator('.rapport-people-input').fill('Sam'); await page.keyboard.press(','); await page.keyboard.press('Control+Enter'); };
const tap = async (page) => { await page.locator('.rapport-main').first().click(); };
const done = async (page) => { await page.locator('.rapport-row').first().hover(); await page.locator('input[type=checkbox]').first().click(); await page.locator('.rapport-text').nth(1).hover(); };
const bigText = (page) => page.addStyleTag({ content: 'body{--font-ui-smaller:24px!important;--font-ui-small:26px!important;--font-ui-medium:30px!important}' });
const SHOTS = [
  ['light', '', 300, 640], ['dark', 'theme=dark', 300, 640], ['open', '', 300, 640, open], ['dark-open', 'theme=dark', 300, 640, open], ['hover', '', 300, 400, (page) => page.locator('.rapport-row').first().hover()],
  ['done', '', 300, 400, done], ['280', '', 280, 400], ['250', '', 250, 400], ['accent', 'accent=1', 300, 400, open], ['big-text', '', 300, 700, bigText], ['rows-3000', 'rows=3000', 300, 640],
  ['rows-3000-phone', 'rows=3000&phone=1', 390, 844], ['phone', 'phone=1', 390, 844], ['phone-open', 'phone=1', 390, 844, tap], ['phone-dark', 'phone=1&theme=dark', 390, 600], ['loading', 'loading=1', 300, 400], ['empty', 'empty=1', 300, 400],
  ['log', 'view=log&people=Priya Nair', 620, 560, fill], ['log-dark', 'view=log&people=Priya Nair&theme=dark', 620, 560, fill], ['log-empty', 'view=log&draft=1', 620, 560], ['log-suggest', 'view=log', 620, 560, type], ['log-which', 'view=log', 620, 560, which],
  ['log-more', 'view=log&people=Priya Nair', 620, 640, async (page) => { await page.getByLabel('Who started it, how long, energy').click(); await page.locator('.rapport-add').click(); }],
  ['log-phone', 'view=log&people=Priya Nair&phone=1', 390, 700, fill], ['log-big', 'view=log&people=Priya Nair', 620, 760, async (page) => { await bigText(page); await fill(page); }], ['vault', 'vault=1', 300, 900, open], ['vault-log', 'vault=1&view=log&people=Priya Nair,Sam Ortiz', 620, 560, fill], ['vault-phone', 'vault=1&phone=1', 390, 844, tap], ['add', 'view=add&people=Dana Li', 620, 400], ['add-phone', 'view=add&phone=1', 390, 500],
];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
for (const [name, query, width, height, act] of SHOTS.filter(([name]) => !only || name.startsWith(only))) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 2 });
  page.on('console', (message) => console.log(name, message.text()));
  page.on('pageerror', (error) => console.log(name, String(error)));
  await page.goto(`file://${out}/page/index.html?${query}`);
  await act?.(page);
  await page.waitForTimeout(250);
  const count = await page.evaluate(() => ({ elements: document.querySelectorAll('#app *').length, icons: Object.values(window.iconsDrawn).reduce((a, b) => Math.max(a, b), 0), wide: document.documentElement.scrollWidth > innerWidth }));
  console.log(name, JSON.stringify(count));
  await page.screenshot({ path: `${out}/${name}.png` });
  await page.close();
}
await browser.close();
