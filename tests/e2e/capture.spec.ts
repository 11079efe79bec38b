import { expect, test } from '../stand-in/fixture.ts';
import { violations } from './support/axe.ts';
import { captureWindow, chips, field, openCapture, preview } from './support/capture-window.ts';
import { allRead, focusRow, notice, restart, row, showFollowUps, withLine } from './support/sidebar.ts';

const DANA = 'People/Dana Li.md';
const DETAILS = '## Details\n\n';

test.beforeEach(({ app }) => allRead(app));

test('a detail about the person of the active note is written by Enter, with its day, and undone', async ({ app }) => {
  const before = await app.read(DANA);
  await app.openNote(DANA);
  await openCapture(app);
  expect(await chips(app)).toEqual(['Dana Li', 'Detail']);
  await app.page.keyboard.type('plays the cello');
  await expect(preview(app)).toContainText('- 2026-11-19 plays the cello');
  await expect(preview(app)).toContainText('Dana Li, under Details');
  await app.page.keyboard.press('Enter');
  await expect(captureWindow(app)).toHaveCount(0);
  await expect.poll(() => app.read(DANA)).toBe(withLine(before, DETAILS, `${DETAILS}- 2026-11-19 plays the cello\n`));
  await expect(notice(app)).toContainText('Detail saved for Dana Li.');
  await notice(app).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => app.read(DANA)).toBe(before);
});

test('@ picks a person from the list, # a kind, ! in front makes it private', async ({ app }) => {
  const path = 'People/Priya Nair.md';
  const before = await app.read(path);
  await openCapture(app);
  await app.page.keyboard.type('!@pri');
  await expect(captureWindow(app).getByRole('option').first()).toContainText('Priya Nair');
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.type('#ne');
  await expect(captureWindow(app).getByRole('option')).toHaveText([/^Need/]);
  await app.page.keyboard.press('Tab');
  expect(await chips(app)).toEqual(['Priya Nair', 'Need', 'Private']);
  await app.page.keyboard.type('a quiet week');
  await app.page.keyboard.press('Enter');
  await expect.poll(() => app.read(path)).not.toBe(before);
  const added = (await app.read(path)).split('\n').filter((line) => !before.split('\n').includes(line));
  expect(added).toEqual(['## Notes', '- 2026-11-19 #need #private a quiet week']);
});

test('first words pick person and kind, and Backspace takes them back', async ({ app }) => {
  await openCapture(app);
  await app.page.keyboard.type('Sam Ortiz thanks for the review of the plan');
  expect(await chips(app)).toEqual(['Sam Ortiz', 'Thanks']);
  await expect(field(app)).toHaveValue('for the review of the plan');
  await field(app).press('Home');
  await app.page.keyboard.press('Backspace');
  await expect(field(app)).toHaveValue('thanks for the review of the plan');
  expect(await chips(app)).toEqual(['Sam Ortiz', 'Detail']);
  await app.page.keyboard.press('Alt+3');
  expect(await chips(app)).toEqual(['Sam Ortiz', 'Thanks']);
  await captureWindow(app).getByRole('button', { name: 'Remove Sam Ortiz' }).click();
  await field(app).press('Enter');
  await expect(captureWindow(app).getByRole('alert')).toHaveText('Nothing was changed: say whom it is about.');
});

test('a name that fits two waits until one is chosen', async ({ app }) => {
  await openCapture(app);
  await app.page.keyboard.type('@Sam got a new team');
  expect(await chips(app)).toContain('Sam: which one?');
  await app.page.keyboard.press('Enter');
  await expect(captureWindow(app).getByRole('alert')).toHaveText('Sam fits several people. Choose which one.');
  await captureWindow(app).getByRole('button', { name: 'Sam: which one?' }).click();
  await app.page.getByRole('menuitem', { name: 'Sam Lee' }).click();
  await field(app).press('Enter');
  await expect.poll(() => app.read('People/Sam Lee.md')).toContain('- 2026-11-19 #detail got a new team\n');
});

test('a problem asks for options and a recommendation, which stand below it; an empty one is skipped', async ({ app }) => {
  const before = await app.read(DANA);
  await app.openNote(DANA);
  await openCapture(app);
  await app.page.keyboard.type('problem: the freeze comes too early');
  await app.page.keyboard.press('Enter');
  await expect(field(app, 'Option 1')).toBeFocused();
  await app.page.keyboard.type('ship half of it');
  await app.page.keyboard.press('Enter');
  await expect(field(app, 'Option 2')).toBeFocused();
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.type('ship half');
  await expect(preview(app)).toContainText('- #recommend ship half');
  await app.page.keyboard.press('Enter');
  await expect(captureWindow(app)).toHaveCount(0);
  await expect.poll(() => app.read(DANA)).toContain('- [ ] 2026-11-19 the freeze comes too early\n  - #option ship half of it\n  - #recommend ship half\n');
  await notice(app).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => app.read(DANA)).toBe(before);
});

test('feedback asks what I will do about it, which becomes a follow-up', async ({ app }) => {
  const before = await app.read(DANA);
  await app.openNote(DANA);
  await openCapture(app);
  await app.page.keyboard.type('feedback shorter updates, please');
  await app.page.keyboard.press('Enter');
  await expect(field(app, 'What will you do about it?')).toBeFocused();
  await app.page.keyboard.type('Send one line a day');
  await captureWindow(app).getByRole('textbox', { name: 'By when', exact: true }).fill('fri');
  await field(app, 'What will you do about it?').press('Enter');
  await expect.poll(() => app.read(DANA)).toContain('- [ ] Send one line a day 📅 2026-11-20\n');
  expect(await app.read(DANA)).toContain('#feedback shorter updates, please\n');
  await expect(notice(app)).toContainText('Feedback saved for Dana Li, and a follow-up for Fri 20 Nov.');
  await notice(app).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => app.read(DANA), 'both, as one').toBe(before);
});

test('thanks offer to plan them, and a detail a follow-up', async ({ app }) => {
  await openCapture(app);
  await app.page.keyboard.type('Sam Ortiz #thanks for the review');
  await app.page.keyboard.press('Enter');
  await expect(notice(app)).toContainText('Thanks saved for Sam Ortiz.');
  await notice(app).getByRole('button', { name: 'Plan to thank them' }).click();
  const window = app.page.getByRole('group', { name: 'Add follow-up' });
  await expect(window.getByRole('textbox', { name: 'What is to be done' })).toHaveValue('Thank Sam Ortiz for the review');
  await expect(window).toContainText('Sam Ortiz');
  await app.page.keyboard.press('Escape');
  await openCapture(app);
  expect(await chips(app), 'the person and the kind of the last time').toEqual(['Sam Ortiz', 'Thanks']);
  await app.page.keyboard.press('Alt+1');
  await app.page.keyboard.type('likes maps');
  await app.page.keyboard.press('Enter');
  await expect(notice(app).getByRole('button')).toHaveText(['Make a follow-up', 'Undo']);
});

test('in a meeting of several it goes to the meeting, with the person whom it is about', async ({ app }) => {
  const path = 'Meetings/2026-10-23 Billing migration review.md';
  await app.openNote(path);
  await openCapture(app);
  expect(await chips(app)).toEqual(['Detail']);
  await app.page.keyboard.type('@sam o');
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.type('knows the ledger');
  await expect(preview(app)).toContainText('2026-10-23 Billing migration review');
  await app.page.keyboard.press('Enter');
  await expect.poll(() => app.read(path)).toContain('- #detail knows the ledger [[Sam Ortiz]]\n');
});

test('a draft survives Escape and a restart, until it is discarded', async ({ app }) => {
  await openCapture(app);
  await app.page.keyboard.type('Jo Park win: half a tho');
  await app.page.keyboard.press('Escape');
  await expect(captureWindow(app)).toHaveCount(0);
  await restart(app);
  await allRead(app);
  await openCapture(app);
  await expect(field(app)).toHaveValue('half a tho');
  expect(await chips(app)).toEqual(['Jo Park', 'Win']);
  await expect(captureWindow(app)).toContainText('Draft from 09:0');
  await captureWindow(app).getByRole('button', { name: 'Discard' }).click();
  await expect(field(app)).toHaveValue('');
  await app.page.keyboard.press('Escape');
  await openCapture(app);
  await expect(captureWindow(app)).not.toContainText('Draft from');
});

test('a line of a note is captured without its list marker, about whom it links', async ({ app }) => {
  await app.write('Daily/2026-11-19.md', '- [ ] [[Jo Park]] moved to the data team\n');
  await expect(() => app.openNote('Daily/2026-11-19.md')).toPass();
  await app.page.evaluate(() => window.app.workspace.activeEditor?.editor?.setCursor({ line: 0, ch: 3 }));
  await app.command('rapport:capture-line');
  await expect(field(app)).toHaveValue('[[Jo Park]] moved to the data team');
  expect(await chips(app)).toEqual(['Jo Park', 'Detail']);
});

test('Capture stands in the menu of a row', async ({ app }) => {
  await showFollowUps(app);
  await focusRow(app, 'Jo Park');
  await row(app, 'Jo Park').click({ button: 'right' });
  await app.page.getByRole('menuitem', { name: 'Capture' }).click();
  expect(await chips(app)).toEqual(['Jo Park', 'Detail']);
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in ${theme}`, () => {
    test.use({ theme });
    test('axe finds nothing wrong with the window', async ({ app }) => {
      await app.openNote(DANA);
      await openCapture(app);
      await app.page.keyboard.type('plays the cello @');
      await expect(captureWindow(app).getByRole('option').first()).toBeVisible();
      expect(await violations(app, '.rapport-prompt')).toEqual([]);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ device: 'phone' });
  test('kinds are a row that scrolls, 44 high, and Save is a button', async ({ app }) => {
    await app.openNote(DANA);
    await openCapture(app);
    const save = captureWindow(app).getByRole('button', { name: 'Save' });
    const kind = captureWindow(app).getByRole('button', { name: 'Win', exact: true });
    for (const target of [save, kind, field(app)]) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await kind.click();
    await field(app).fill('shipped early');
    await save.click();
    await expect.poll(() => app.read('People/Dana Li.md')).toContain('#win shipped early\n');
  });
});
