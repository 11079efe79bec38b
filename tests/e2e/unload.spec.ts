import { expect, test, type App } from '../stand-in/fixture.ts';
import { allRead, followUps, restart, row, showFollowUps } from './support/sidebar.ts';

const enable = (app: App): Promise<boolean> => app.page.evaluate(() => window.app.plugins.enablePlugin('rapport'));
const enableByUser = (app: App): Promise<boolean> => app.page.evaluate(() => window.app.plugins.enablePluginAndSave('rapport'));
const disable = (app: App): Promise<void> => app.page.evaluate(() => window.app.plugins.disablePlugin('rapport'));
const leaks = (app: App): Promise<string[]> => app.page.evaluate(() => window.app.plugins.leaks('rapport'));

test.beforeEach(({ app }) => allRead(app));

/** Waits longer than anything of the plugin waits: a draft, a redraw, a reading anew. */
const rest = (app: App): Promise<void> => app.page.waitForTimeout(1500);

test('switched off, the plugin leaves nothing: no view, icon, number, style, listener or timer', async ({ app }) => {
  await showFollowUps(app);
  await app.openNote('People/Dana Li.md');
  expect(await leaks(app)).not.toEqual([]);
  await disable(app);
  expect(await leaks(app)).toEqual([]);
  await expect(followUps(app)).toHaveCount(0);
  await expect(app.page.getByRole('button', { name: 'Open follow-ups' })).toHaveCount(0);
  await expect(app.page.locator('.status-bar-item')).toHaveCount(0);
  expect(await app.command('rapport:log-interaction')).toBe(false);
  expect(await app.page.evaluate(() => [...document.querySelectorAll('style')].filter((el) => el.textContent.includes('.rapport-')).length)).toBe(0);
  expect(await app.page.evaluate(() => [...document.querySelectorAll('[class*="rapport-"]')].filter((el) => !el.closest('.workspace-tab-header')).map((el) => el.className))).toEqual([]);
  await app.write('Daily/2026-11-19.md', '- [ ] Call [[Jo Park]] 📅 2026-11-19\n');
  await rest(app);
  expect(await leaks(app)).toEqual([]);
});

test('switched off in the middle of something, it leaves nothing either', async ({ app }) => {
  await showFollowUps(app);
  await row(app, 'Send Dana the cost table').getByRole('checkbox', { name: 'Done' }).click();
  await expect(app.page.locator('.notice')).toContainText('Done.');
  await app.command('rapport:log-interaction');
  await app.page.keyboard.type('Jo');
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('Escape');
  await disable(app);
  expect(await leaks(app)).toEqual([]);
  await expect(app.page.locator('.notice')).toHaveCount(0);
  await rest(app);
  expect(await leaks(app)).toEqual([]);
});

test('switched off while the notes are still read, it leaves nothing', async ({ app }) => {
  await disable(app);
  await app.page.evaluate(async () => {
    await window.app.plugins.enablePlugin('rapport');
    await window.app.plugins.disablePlugin('rapport');
  });
  await rest(app);
  expect(await leaks(app)).toEqual([]);
});

test('switched on again, it works as before', async ({ app }) => {
  await disable(app);
  await enable(app);
  await showFollowUps(app);
  await row(app, 'Send Dana the cost table').getByRole('checkbox', { name: 'Done' }).click();
  await expect.poll(() => app.read('Meetings/2026-11-12 Dana Li.md')).toContain('- [x] Send Dana the cost table 📅 2026-11-17 ✅ 2026-11-19');
  await expect(app.page.locator('.status-bar-item')).toHaveCount(1);
  await expect(app.page.getByRole('button', { name: 'Open follow-ups' })).toHaveCount(1);
});

test('the sidebar opens by itself only when the user switches the plugin on for the first time', async ({ app }) => {
  await expect(followUps(app)).toBeVisible();
  await app.openNote('People/Dana Li.md');
  await app.page.evaluate(() => window.app.workspace.detachLeavesOfType('rapport-follow-ups'));
  await disable(app);
  await enableByUser(app);
  await rest(app);
  await expect(followUps(app)).toHaveCount(0);
  await restart(app);
  await rest(app);
  await expect(followUps(app)).toHaveCount(0);
  await showFollowUps(app);
});
