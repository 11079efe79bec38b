import type { Locator } from '@playwright/test';
import { expect, test } from '../stand-in/fixture.ts';
import { allRead, followUps, header, notice, row, section, withLine } from './support/sidebar.ts';

test.use({ device: 'phone', hasTouch: true });
test.beforeEach(({ app }) => allRead(app));

const COSTS = 'Send Dana the cost table';
const MEETING = 'Meetings/2026-11-12 Dana Li.md';

const heightOf = async (el: Locator): Promise<number> => (await el.boundingBox())?.height ?? 0;
const widthOf = async (el: Locator): Promise<number> => (await el.boundingBox())?.width ?? 0;

test('the list is a drawer that opens and shuts', async ({ app }) => {
  const drawer = app.page.getByRole('button', { name: 'Open right sidebar' });
  await expect(followUps(app)).toBeVisible();
  await drawer.tap();
  await expect(followUps(app)).toBeHidden();
  await app.command('rapport:open-follow-ups');
  await expect(followUps(app)).toBeVisible();
  await expect(app.page.locator('.status-bar')).toHaveCount(0);
});

test('rows, headers and their buttons are high enough for a finger', async ({ app }) => {
  await expect(row(app, COSTS)).toBeVisible();
  for (const each of await followUps(app).getByRole('row').filter({ has: app.page.getByRole('button', { name: 'More actions' }) }).all()) {
    expect(await heightOf(each)).toBeGreaterThanOrEqual(56);
    const more = each.getByRole('button', { name: 'More actions' });
    expect(await heightOf(more)).toBeGreaterThanOrEqual(44);
    expect(await widthOf(more)).toBeGreaterThanOrEqual(44);
  }
  for (const title of ['Today', 'Get in touch', 'Later', 'Notes to fix']) expect(await heightOf(header(app, title)), title).toBeGreaterThanOrEqual(44);
  const done = row(app, COSTS).getByRole('gridcell', { name: 'Done' });
  expect(await heightOf(done)).toBeGreaterThanOrEqual(44);
  expect(await widthOf(done)).toBeGreaterThanOrEqual(44);
  expect(await heightOf(followUps(app).getByRole('button', { name: 'Show 2 more' }))).toBeGreaterThanOrEqual(44);
});

test('a tap on the text opens a row with its reason and its buttons, one at a time', async ({ app }) => {
  await row(app, COSTS).getByText(COSTS).tap();
  expect(await followUps(app).evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0);
  for (const button of await row(app, COSTS).getByRole('button').all()) {
    const box = await button.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  }
  await expect(row(app, COSTS)).toHaveAttribute('aria-expanded', 'true');
  await expect(row(app, COSTS)).toContainText('Promised for Tue 17 Nov');
  for (const name of ['Done', 'Snooze', 'Log', 'Open']) expect(await heightOf(row(app, COSTS).getByRole('button', { name, exact: true })), name).toBeGreaterThanOrEqual(44);
  await row(app, 'Jo Park').getByText('Jo Park').tap();
  await expect(row(app, COSTS)).toHaveAttribute('aria-expanded', 'false');
  await expect(row(app, 'Jo Park')).toContainText('Every 2 weeks, so since 28 Oct.');
  await row(app, 'Jo Park').getByText('Jo Park', { exact: true }).tap();
  await expect(row(app, 'Jo Park')).toHaveAttribute('aria-expanded', 'false');
});

test('a tap on the box ticks, and Undo in the notice takes it back', async ({ app }) => {
  const before = await app.read(MEETING);
  await row(app, COSTS).getByRole('checkbox', { name: 'Done' }).tap();
  await expect.poll(() => app.read(MEETING)).toBe(withLine(before, '- [ ] Send Dana the cost table 📅 2026-11-17', '- [x] Send Dana the cost table 📅 2026-11-17 ✅ 2026-11-19'));
  await expect(row(app, COSTS).getByText(COSTS)).toHaveCSS('text-decoration-line', 'line-through');
  const undo = notice(app).getByRole('button', { name: 'Undo' });
  expect(await heightOf(undo)).toBeGreaterThanOrEqual(44);
  await undo.tap();
  await expect.poll(() => app.read(MEETING)).toBe(before);
});

test('the buttons of an open row do it, and can take it back', async ({ app }) => {
  const before = await app.read(MEETING);
  await row(app, COSTS).getByText(COSTS).tap();
  await row(app, COSTS).getByRole('button', { name: 'Done', exact: true }).tap();
  await expect.poll(() => app.read(MEETING)).toContain('✅ 2026-11-19');
  await row(app, COSTS).getByRole('button', { name: 'Not done' }).tap();
  await expect.poll(() => app.read(MEETING)).toBe(before);
});

test('a row is snoozed from its menu, and from its button', async ({ app }) => {
  const before = await app.read(MEETING);
  await row(app, COSTS).getByRole('button', { name: 'More actions' }).tap();
  await app.page.getByRole('menuitem', { name: 'Snooze…' }).tap();
  await app.page.getByRole('menuitem', { name: 'Next week, Mon 23 Nov' }).tap();
  await expect.poll(() => app.read(MEETING)).toBe(withLine(before, 'cost table 📅', 'cost table ⏳ 2026-11-23 📅'));
  await expect(section(app, 'Today').getByText(COSTS)).toHaveCount(0);
  await row(app, 'Jo Park').getByText('Jo Park', { exact: true }).tap();
  await row(app, 'Jo Park').getByRole('button', { name: 'Snooze' }).tap();
  await app.page.getByRole('menuitem', { name: 'Tomorrow, Fri 20 Nov' }).tap();
  await expect.poll(() => app.read('People/Jo Park.md')).toContain('\nsnooze_until: 2026-11-20\n---\n');
  await expect(row(app, 'Jo Park')).toHaveCount(0);
});

test('Open shows the note, and the drawer is out of the way', async ({ app }) => {
  await row(app, COSTS).getByText(COSTS).tap();
  await row(app, COSTS).getByRole('button', { name: 'Open', exact: true }).tap();
  await expect.poll(() => app.page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe(MEETING);
  await expect(followUps(app)).toBeHidden();
});

test('a new conversation is logged from the open row', async ({ app }) => {
  await row(app, 'Jo Park').getByText('Jo Park', { exact: true }).tap();
  await row(app, 'Jo Park').getByRole('button', { name: 'Log' }).tap();
  const window = app.page.getByRole('group', { name: 'Log interaction' });
  await window.getByRole('textbox', { name: 'What was it about?' }).fill('call: numbers');
  await window.getByRole('button', { name: 'Save' }).tap();
  await expect.poll(() => app.read('People/Jo Park.md')).toContain('* 2026-11-19 call: numbers\n');
  await expect(row(app, 'Jo Park')).toHaveCount(0);
});
