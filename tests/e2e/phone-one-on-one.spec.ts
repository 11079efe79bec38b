import { expect, test } from '../stand-in/fixture.ts';
import { captureWindow, field, openCapture } from './support/capture-window.ts';
import { allRead, notice } from './support/sidebar.ts';

test.use({ device: 'phone', hasTouch: true });
test.beforeEach(({ app }) => allRead(app));

const DANA = 'People/Dana Li.md';
const SHEET = 'Meetings/2026-11-19 Dana Li.md';

test('a problem is captured with its options by thumb: Save goes to the next question', async ({ app }) => {
  await app.openNote(DANA);
  await openCapture(app);
  await field(app).fill('problem the freeze comes too early');
  const save = captureWindow(app).getByRole('button', { name: /^(Save|Next)$/ });
  expect((await save.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
  await field(app).press('Enter');
  for (const [question, answer] of [['Option 1', 'ship half of it'], ['Option 2', 'move it by a week'], ['I recommend', 'ship half']] as const) {
    await expect(field(app, question)).toBeFocused();
    await field(app, question).fill(answer);
    await field(app, question).press('Enter');
  }
  await expect.poll(() => app.read(DANA)).toContain('the freeze comes too early\n  - #option ship half of it\n  - #option move it by a week\n  - #recommend ship half\n');
});

test('a one-on-one is prepared and closed by thumb, with nothing wider than the screen', async ({ app }) => {
  await app.openNote(DANA);
  await app.command('rapport:prepare-one-on-one');
  await expect.poll(() => app.read(SHEET).catch(() => '')).toContain('## What we agreed');
  await app.write(SHEET, `${(await app.read(SHEET)).trimEnd()} send the revised plan fri\n`);
  const closing = app.page.getByRole('group', { name: /^Close one-on-one with / });
  await expect(async () => {
    await app.page.keyboard.press('Escape');
    await app.command('rapport:close-one-on-one');
    await expect(closing.getByRole('textbox', { name: 'What was agreed' })).toHaveCount(1, { timeout: 1000 });
  }).toPass();
  for (const line of await closing.locator('label:has(input[type=checkbox])').all()) expect((await line.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
  expect(await closing.evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0);
  await closing.getByRole('checkbox').first().tap();
  await closing.getByRole('button', { name: 'Close', exact: true }).tap();
  await expect.poll(() => app.read(SHEET)).toContain('status: held');
  await expect(notice(app)).toContainText('Closed the one-on-one with Dana Li, with 1 follow-up.');
});
