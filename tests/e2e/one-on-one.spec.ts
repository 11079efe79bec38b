import { expect, test, type App } from '../stand-in/fixture.ts';
import { violations } from './support/axe.ts';
import { allRead, notice, showFollowUps, withLine } from './support/sidebar.ts';

const DANA = 'People/Dana Li.md';
const SHEET = 'Meetings/2026-11-19 Dana Li.md';
const POINT = '- [ ] Who covers the release on 24 Dec';

const refresh = (app: App) => app.page.getByRole('group', { name: 'New since it was made' });
const closing = (app: App) => app.page.getByRole('group', { name: /^Close one-on-one with / });
const sending = (app: App) => app.page.getByRole('group', { name: 'Copy to send' });
const near = (app: App) => app.page.locator('.rapport-near');

/** Prepares the one-on-one with Dana of today, and waits for its note. */
async function prepare(app: App): Promise<string> {
  await app.openNote(DANA);
  await app.command('rapport:prepare-one-on-one');
  await expect(notice(app)).toContainText('Prepared the one-on-one with Dana Li, Thu 19 Nov.');
  await expect.poll(() => activePath(app)).toBe(SHEET);
  return app.read(SHEET);
}

const activePath = (app: App) => app.page.evaluate(() => window.app.workspace.getActiveFile()?.path);

test.beforeEach(({ app }) => allRead(app));

test('Prepare makes the note of the next one-on-one and opens it; Undo takes it away', async ({ app }) => {
  const sheet = await prepare(app);
  expect(sheet).toContain('status: planned');
  expect(sheet).toContain(`## To talk about\n\n${POINT} ([[Dana Li|↩ to talk about]])`);
  await app.command('rapport:prepare-one-on-one');
  await expect(notice(app)).toContainText('is prepared already.');
  expect(await app.read(SHEET)).toBe(sheet);
});

test('without a person in front Prepare is about my boss, and Undo takes the note away', async ({ app }) => {
  await app.command('rapport:prepare-one-on-one');
  await expect.poll(() => activePath(app)).toBe(SHEET);
  await notice(app).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => app.read(SHEET).catch(() => 'gone')).toBe('gone');
});

test('the sidebar names the one-on-one of the day with what there is to talk about; its button prepares, then opens it', async ({ app }) => {
  await showFollowUps(app);
  await expect(near(app)).toContainText('One-on-one with Dana Li, today');
  await expect(near(app)).toContainText(/2 to talk about · \d promises/);
  expect(await violations(app, '.rapport-near')).toEqual([]);
  await near(app).getByRole('button', { name: 'Prepare' }).click();
  await expect.poll(() => activePath(app)).toBe(SHEET);
  await expect(near(app).getByRole('button', { name: 'Open', exact: true })).toBeVisible();
  await expect(near(app).getByRole('button', { name: 'Close' }), 'not before its evening').toHaveCount(0);
  await app.page.clock.fastForward('08:30:00');
  await app.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(near(app).getByRole('button', { name: 'Close' })).toBeVisible();
});

test('Refresh shows what is new under its heading, and adds what stays ticked', async ({ app }) => {
  const sheet = await prepare(app);
  await app.command('rapport:refresh-one-on-one');
  await expect(notice(app)).toContainText('Nothing new since it was made.');
  const dana = await app.read(DANA);
  await app.write(DANA, withLine(dana, `${POINT}\n`, `${POINT}\n- [ ] The wall between the teams\n- [ ] The new badge printer\n`));
  await expect(async () => {
    await app.command('rapport:refresh-one-on-one');
    await expect(refresh(app)).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(refresh(app).getByRole('group', { name: 'To talk about' }).getByRole('checkbox')).toHaveCount(2);
  expect(await violations(app, '.rapport-one-on-one')).toEqual([]);
  await refresh(app).getByRole('checkbox', { name: 'The new badge printer' }).uncheck();
  await refresh(app).getByRole('button', { name: 'Add 1' }).click();
  await expect.poll(() => app.read(SHEET)).toContain('- [ ] The wall between the teams ([[Dana Li|↩ to talk about]])\n');
  expect(await app.read(SHEET)).not.toContain('badge printer');
  await expect(notice(app)).toContainText('Added 1 line.');
  await notice(app).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => app.read(SHEET)).toBe(sheet);
});

test('Close ticks what was talked about, makes follow-ups of what was agreed, and is undone as one', async ({ app }) => {
  const before = await prepare(app);
  const dana = await app.read(DANA);
  const agreed = `${before.trimEnd()} send plan fri\n- Dana: name a date by 1 Dec\n`;
  await app.write(SHEET, agreed);
  await expect(async () => {
    await app.page.keyboard.press('Escape');
    await app.command('rapport:close-one-on-one');
    await expect(closing(app).getByRole('textbox', { name: 'What was agreed' })).toHaveCount(2, { timeout: 1000 });
  }).toPass();
  await expect(closing(app).getByRole('textbox', { name: 'What was agreed' }).first()).toHaveValue('send plan');
  await expect(closing(app).getByRole('textbox', { name: 'By when: send plan', exact: true })).toHaveValue('Tomorrow');
  await expect(closing(app).getByRole('combobox', { name: 'Who: name a date' })).toHaveValue('them');
  await expect(closing(app).getByRole('textbox', { name: 'Next one-on-one', exact: true })).not.toHaveValue('Today');
  expect(await violations(app, '.rapport-one-on-one')).toEqual([]);
  await closing(app).getByRole('checkbox', { name: 'Who covers the release on 24 Dec' }).check();
  await closing(app).getByRole('button', { name: 'Close', exact: true }).click();
  await expect(closing(app)).toHaveCount(0);
  await expect.poll(() => app.read(SHEET)).toContain('status: held');
  const sheet = await app.read(SHEET);
  expect(sheet).toContain('- [x] Who covers the release on 24 Dec ([[Dana Li|');
  expect(sheet).toContain('- [ ] send plan 📅 2026-11-20\n- [ ] name a date #waiting 📅 2026-12-01\n');
  expect(await app.read(DANA)).toContain('- [x] Who covers the release on 24 Dec\n');
  await expect(notice(app)).toContainText('Closed the one-on-one with Dana Li, with 2 follow-ups.');
  await expect(near(app).getByRole('button', { name: 'Close' })).toHaveCount(0);
  await notice(app).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => app.read(SHEET)).toBe(agreed);
  expect(await app.read(DANA)).toBe(dana);
});

test('a cancelled one keeps all points, and asks for nothing else', async ({ app }) => {
  await prepare(app);
  const dana = await app.read(DANA);
  await app.command('rapport:close-one-on-one');
  await closing(app).getByRole('combobox', { name: 'Did it take place?' }).selectOption('no');
  await expect(closing(app).getByRole('checkbox')).toHaveCount(0);
  await closing(app).getByRole('button', { name: 'Close', exact: true }).click();
  await expect.poll(() => app.read(SHEET)).toContain('status: cancelled');
  expect(await app.read(DANA)).toBe(dana);
});

test('Copy to send shows points and decisions as plain text, and copies it as it was changed', async ({ app }) => {
  await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.openNote('Meetings/2026-11-12 Dana Li.md');
  await app.command('rapport:copy-to-send');
  const text = sending(app).getByRole('textbox', { name: 'Text to send' });
  await expect(text).toHaveValue([
    'To talk about', '- Costs for Q1', '- Who covers the release on 24 Dec', '',
    'What we agreed', '- Send Dana the cost table (by 17 Nov)', '- Dana: Offsite date (by 1 Dec)', '- Tell Tom the freeze date', '- freeze stays on 11 December',
  ].join('\n'));
  expect(await violations(app, '.rapport-one-on-one')).toEqual([]);
  await text.fill('Short.');
  await sending(app).getByRole('button', { name: 'Copy' }).click();
  await expect(notice(app)).toContainText('Copied.');
  expect(await app.page.evaluate(() => navigator.clipboard.readText())).toBe('Short.');
});

test('Before you talk shows what is known of the people of the note; a link opens its note', async ({ app }) => {
  await app.openNote(DANA);
  await app.command('rapport:before-you-talk');
  const brief = app.page.locator('.rapport-brief');
  await expect(brief.getByRole('heading', { name: 'Dana Li' })).toBeVisible();
  await expect(brief).toContainText('Who covers the release on 24 Dec');
  await expect(brief.locator('input')).toHaveCount(0);
  expect(await violations(app, '.rapport-brief')).toEqual([]);
  await brief.getByRole('link', { name: '↩ 6 Nov' }).first().click();
  await expect(brief).toHaveCount(0);
});

test.describe('the day after', () => {
  test.use({ today: '2026-11-20' });
  test('a one-on-one that is still planned is there to be closed, for that day', async ({ app }) => {
    await app.write(SHEET, '---\ntype: meeting\nchannel: one-on-one\ndate: 2026-11-19\npeople: ["[[Dana Li]]"]\nstatus: planned\n---\n\n## What we agreed\n\n- send plan fri\n');
    await showFollowUps(app);
    await expect(near(app)).toContainText('One-on-one with Dana Li, yesterday');
    await near(app).getByRole('button', { name: 'Close' }).click();
    await expect(closing(app)).toBeVisible();
    await closing(app).getByRole('button', { name: 'Close', exact: true }).click();
    await expect.poll(() => app.read(SHEET)).toContain('status: held');
    await expect(near(app)).toHaveCount(0);
  });
});
