import { rm } from 'node:fs/promises';
import { expect, slowDown, test as base, type App } from '../stand-in/fixture.ts';
import { manyFollowUps } from './support/many-follow-ups.ts';
import { followUps, header, headers, row, section } from './support/sidebar.ts';

const test = base.extend({
  vault: async ({ today }, use) => {
    const folder = await manyFollowUps(today);
    await use(folder);
    await rm(folder, { recursive: true });
  },
});

/** Elements inside the view of the list. */
const elements = (app: App): Promise<number> => followUps(app).evaluate((el) => el.closest('.view-content')?.querySelectorAll('*').length ?? 0);
const drawnRows = (app: App): Promise<number> => section(app, 'Today').getByRole('row').count();

/** Days late of each drawn row of today, in their order. */
async function daysLate(app: App): Promise<number[]> {
  const texts = await section(app, 'Today').getByRole('row').allTextContents();
  return texts.slice(1).map((text) => {
    const [, days, since] = /(?:(\d+) days? late|since (\d+ \w+))/.exec(text) ?? [];
    if (since !== undefined) return (Date.parse('2026-11-19T00:00Z') - Date.parse(`${since} 2026 00:00Z`)) / 86_400_000;
    return days === undefined ? 0 : Number(days);
  });
}

test('3,000 follow-ups are counted in full and drawn a few at a time, the latest first, and End goes to the very last line', async ({ app }) => {
  await expect(header(app, 'Today')).toHaveAccessibleName('Today, 1,200 follow-ups');
  expect(await elements(app)).toBeLessThanOrEqual(600);
  const late = await daysLate(app);
  expect(late.length).toBeGreaterThanOrEqual(30);
  expect(late).toEqual([...late].sort((a, b) => b - a));
  expect(late[0]).toBe(27);
  await header(app, 'Today').focus();
  await app.page.keyboard.press('End');
  await expect(header(app, 'Older')).toBeFocused();
  await app.page.keyboard.press('Home');
  await expect(header(app, 'Today')).toBeFocused();
  expect(await headers(app)).toEqual(['Today, 1,200 follow-ups', 'Next 7 days, 600 follow-ups', 'Later, 600 follow-ups', 'No date, 300 follow-ups', 'Older, 300 follow-ups']);
});

test('scrolling draws more, in order, each row once', async ({ app }) => {
  await expect(header(app, 'Today')).toHaveAccessibleName('Today, 1,200 follow-ups');
  const first = await drawnRows(app);
  await row(app, 'Task').first().hover();
  for (let turns = 0; turns < 20 && (await drawnRows(app)) < first + 100; turns++) {
    await app.page.mouse.wheel(0, 3000);
    await app.page.waitForTimeout(50);
  }
  expect(await drawnRows(app)).toBeGreaterThanOrEqual(first + 100);
  const late = await daysLate(app);
  expect(late).toEqual([...late].sort((a, b) => b - a));
  const texts = await section(app, 'Today').getByRole('row').allTextContents();
  expect(new Set(texts).size).toBe(texts.length);
});

test('the list is there soon after a restart, and a tick answers at once', async ({ app }) => {
  await expect(header(app, 'Today')).toBeVisible();
  const began = Date.now();
  await app.page.reload();
  await expect(header(app, 'Today')).toHaveAccessibleName('Today, 1,200 follow-ups', { timeout: 30_000 });
  expect(Date.now() - began, 'milliseconds until all is counted').toBeLessThan(10_000);
  const target = row(app, 'Task').first();
  const tick = Date.now();
  await target.getByRole('checkbox', { name: 'Done' }).click();
  await expect(header(app, 'Today')).toHaveAccessibleName('Today, 1,199 follow-ups');
  expect(Date.now() - tick, 'milliseconds until the tick is counted').toBeLessThan(2000);
});

test.describe('on a first start', () => {
  test.use({ cold: true });
  test('says how far reading has come, and shows rows when they are found', async ({ app }) => {
    await app.page.addInitScript(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => {
        const sentence = /Reading your notes… [\d,]+ of [\d,]+/.exec(document.body.textContent)?.[0];
        if (sentence !== undefined && said.at(-1) !== sentence) said.push(sentence);
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    await app.page.reload();
    await expect(header(app, 'Today')).toHaveAccessibleName('Today, 1,200 follow-ups', { timeout: 30_000 });
    await expect(app.page.getByText('Reading your notes…')).toHaveCount(0);
    const said = await app.page.evaluate(() => Reflect.get(window, 'said') as string[]);
    expect(said).toContainEqual(expect.stringMatching(/^Reading your notes… [\d,]+ of 300$/));
  });
});

test.describe('a command that is given while the notes are still read', () => {
  test.use({ cold: true });
  test('waits in a window that has the keys, and nothing is typed into the note behind it', async ({ app }) => {
    await app.page.reload();
    await app.page.waitForFunction(() => 'app' in window && window.app.workspace.layoutReady);
    const note = await app.page.evaluate(async () => {
      const [file] = window.app.vault.getMarkdownFiles();
      if (!file) throw new Error('The vault is empty.');
      await window.app.workspace.getLeaf(false).openFile(file);
      window.app.workspace.activeEditor?.editor?.focus();
      return file.path;
    });
    const before = await app.read(note);
    await app.command('rapport:log-interaction');
    await app.page.keyboard.type('lunch');
    await expect(app.page.getByRole('group', { name: 'Log interaction' })).toBeVisible({ timeout: 30_000 });
    await app.page.waitForTimeout(2_500);
    const typed = await app.page.evaluate(() => window.app.workspace.activeEditor?.editor?.getValue());
    expect(typed ?? before).toBe(before);
    expect(await app.read(note)).toBe(before);
  });
});

test('a command that is given while the notes are read anew waits, and goes on when they are read', async ({ app }) => {
  await expect(header(app, 'Today')).toHaveAccessibleName('Today, 1,200 follow-ups');
  await slowDown(app.page, 6);
  await app.write('.obsidian/plugins/rapport/data.json', JSON.stringify({ version: 1, setUp: true, focus: 6 }));
  const reading = app.page.getByText('Reading your notes…');
  const prompt = app.page.getByPlaceholder('Name of the new person');
  // They are read a second after they have changed; until then the command does not wait.
  await app.page.evaluate(async () => {
    for (let tries = 0; tries < 500 && !document.body.textContent.includes('Reading your notes…'); tries++) {
      document.querySelector<HTMLElement>('.modal-bg')?.click();
      window.app.commands.executeCommandById('rapport:new-person');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  });
  await expect(reading).toBeVisible();
  await expect(prompt).toBeVisible({ timeout: 30_000 });
  await expect(reading).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ device: 'phone' });
  test('no more is drawn than a phone can hold', async ({ app }) => {
    await expect(header(app, 'Today')).toHaveAccessibleName('Today, 1,200 follow-ups');
    expect(await elements(app)).toBeLessThanOrEqual(600);
  });
});
