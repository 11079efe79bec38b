import type { Locator } from '@playwright/test';
import { expect, test } from '../stand-in/fixture.ts';
import { violations } from './support/axe.ts';
import { logWindow } from './support/log-window.ts';
import { openWindow, personNote, windowOf } from './support/people-windows.ts';
import { notice } from './support/sidebar.ts';
import { inVault } from './support/vaults.ts';

const TITLE = 'Get in touch';
const JO = 'People/Jo Park.md';
const MIA = 'People/Mia Stone.md';
const NOTES = {
  'People/Me.md': '---\nself: true\ninterests: [climbing]\n---\n',
  [JO]: `${personNote(['cadence: weekly', 'role: Designer', 'org: Halden Systems', 'relation: peer', 'interests: [climbing, choir]', 'needs_help_with: [hiring]', 'needs: ["a second reviewer"]'], '2026-10-14 coffee: the invoice page is hers now')}
## Details

- 2026-10-14 Moves to the river house
- 2026-10-12 Her mother is ill #private
- 2026-09-02 Her brother opened a bakery
- 2026-08-01 Sings in a choir
- 2026-07-01 Rides a red bicycle

## Offers

- [ ] Show her the test bench
- [x] Lend her the book
`,
  [MIA]: personNote(['cadence: monthly'], '2026-08-14 call: the budget #private'),
  'People/Kim Vale.md': personNote([], ...['2026-10-20', '2026-10-13', '2026-10-06', '2026-09-29', '2026-09-22'].map((day) => `${day} lunch`)),
  'People/Fine Now.md': personNote(['cadence: monthly'], '2026-11-10 call'),
};
const name = (pass: Locator): Locator => pass.getByRole('heading', { level: 3 });

test.use(inVault(NOTES));

test('who it is, why now, the last talk, what to talk about and to give; nothing that is private', async ({ app }) => {
  const pass = await openWindow(app, 'get-in-touch', TITLE);
  await expect(name(pass)).toHaveText('Jo Park');
  await expect(name(pass)).toBeFocused();
  await expect(pass).toContainText('1 of 3');
  await expect(pass).toContainText('Peer · Designer · Halden Systems');
  await expect(pass).toContainText('Last contact: coffee, 14 Oct');
  await expect(pass).toContainText('Every week, so since 21 Oct.');
  await expect(pass).toContainText('the invoice page is hers now');
  await expect(pass.locator('dd').allInnerTexts()).resolves.toEqual([
    'the invoice page is hers now', 'Moves to the river house · 14 Oct', 'Her brother opened a bakery · 2 Sep', 'Sings in a choir · 1 Aug', 'climbing', 'Show her the test bench', 'a second reviewer', 'Help with hiring',
  ]);
  expect(await violations(app, '.rapport-get-in-touch')).toEqual([]);
  await app.page.keyboard.press('j');
  await expect(name(pass)).toHaveText('Mia Stone');
  await expect(pass).toContainText('Last contact: call, 14 Aug');
  await expect(pass).not.toContainText('budget');
  await app.page.keyboard.press('ArrowRight');
  await expect(name(pass)).toHaveText('Kim Vale');
  await expect(pass).toContainText('You usually talk every week, more or less; it has been quiet for 4 weeks.');
  await app.page.keyboard.press('ArrowLeft');
  await expect(name(pass)).toHaveText('Mia Stone');
  await app.page.keyboard.press('j');
  await app.page.keyboard.press('j');
  await expect(pass.getByText('That was all for today.')).toBeFocused();
  await app.page.keyboard.press('ArrowLeft');
  await expect(name(pass)).toHaveText('Kim Vale');
  await app.page.keyboard.press('Escape');
  await expect(pass).toHaveCount(0);
  for (const [path, text] of Object.entries(NOTES)) expect(await app.read(path)).toBe(text);
});

test('all three windows are in the menu of the sidebar', async ({ app }) => {
  for (const title of ['Get in touch', 'Sort new people', 'Change several people']) {
    await app.page.locator('.rapport-toolbar').getByRole('button', { name: 'More actions' }).click();
    await app.page.getByRole('menuitem', { name: title }).click();
    await expect(windowOf(app, title)).toBeVisible();
    await app.page.keyboard.press('Escape');
    await expect(windowOf(app, title)).toHaveCount(0);
  }
});

test('with personal details hidden it shows none', async ({ app }) => {
  await app.openNote(JO);
  await app.command('rapport:open-person');
  await app.page.getByRole('button', { name: 'Hide personal details' }).click();
  const pass = await openWindow(app, 'get-in-touch', TITLE);
  await expect(pass).toContainText('Personal details are hidden.');
  await expect(pass).toContainText('Last contact: coffee, 14 Oct');
  await expect(pass.locator('dd')).toHaveCount(0);
  await expect(pass).not.toContainText('invoice page');
});

test('l logs and comes back to the pass, at the next one; leaving the window stays', async ({ app }) => {
  const pass = await openWindow(app, 'get-in-touch', TITLE);
  await app.page.keyboard.press('l');
  await expect(logWindow(app)).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(logWindow(app)).toHaveCount(0);
  await expect(name(pass)).toHaveText('Jo Park');
  await expect(name(pass)).toBeFocused();
  await app.page.keyboard.press('l');
  await app.page.keyboard.type('call: the river house');
  await app.page.keyboard.press('ControlOrMeta+Enter');
  await expect(name(pass)).toHaveText('Mia Stone');
  await expect(name(pass)).toBeFocused();
  await expect.poll(() => app.read(JO)).toContain('- 2026-11-19 call: the river house');
  await app.page.keyboard.press('ArrowLeft');
  await expect(pass).toContainText('Last contact: call, 19 Nov');
  await expect(pass.getByRole('button', { name: 'Next' })).toBeVisible();
  await app.page.keyboard.press('Escape');
  await openWindow(app, 'get-in-touch', TITLE);
  await expect(windowOf(app, TITLE)).toContainText('1 of 2');
});

test('s puts off by a menu of dates, f adds a follow-up, o opens the note', async ({ app }) => {
  const pass = await openWindow(app, 'get-in-touch', TITLE);
  await app.page.keyboard.press('s');
  await expect(app.page.getByRole('menuitem').first()).toHaveText('Tomorrow, Fri 20 Nov');
  await app.page.keyboard.press('2');
  await expect(name(pass)).toHaveText('Mia Stone');
  await expect(name(pass)).toBeFocused();
  await expect(notice(app)).toContainText('Jo Park snoozed to Mon 23 Nov.');
  expect(await app.read(JO)).toContain('snooze_until: 2026-11-23\n');
  await app.page.keyboard.press('f');
  const follow = app.page.getByRole('group', { name: 'Add follow-up' });
  await expect(follow).toContainText('Mia Stone');
  await follow.getByRole('textbox').nth(0).waitFor();
  await app.page.keyboard.press('Escape');
  await expect(follow).toHaveCount(0);
  await expect(name(pass)).toBeFocused();
  await app.page.keyboard.press('o');
  await expect(pass).toHaveCount(0);
  await expect(app.page.locator('.workspace-leaf.mod-active')).toContainText('Mia Stone');
});

test.describe('where nobody has a rhythm', () => {
  test.use(inVault({ 'People/Ada Byron.md': personNote([], '2026-11-10 call') }));

  test('it says so, and offers to sort', async ({ app }) => {
    const pass = await openWindow(app, 'get-in-touch', TITLE);
    await expect(pass).toContainText('Nobody to get in touch with today.');
    await pass.getByRole('button', { name: 'Sort new people' }).click();
    await expect(windowOf(app, 'Sort new people')).toContainText('Ada Byron');
    await expect(pass).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.use({ device: 'phone', hasTouch: true });

  test('its buttons are 44 px high, within reach, and nothing is wider than the screen', async ({ app }) => {
    const pass = await openWindow(app, 'get-in-touch', TITLE);
    for (const button of await pass.locator('.rapport-key-button').all()) {
      const box = await button.boundingBox();
      expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
      expect(box?.y ?? 0).toBeGreaterThan(844 / 2);
    }
    expect(await pass.evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0);
    await pass.getByRole('button', { name: 'Snooze' }).tap();
    await app.page.getByRole('menuitem', { name: 'In a month' }).tap();
    await expect(name(pass)).toHaveText('Mia Stone');
    await pass.getByRole('button', { name: 'Skip' }).tap();
    await pass.getByRole('button', { name: 'Log', exact: true }).tap();
    await expect(logWindow(app)).toContainText('Kim Vale');
  });
});
