import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../stand-in/fixture.ts';
import { editor, focusRow, followUps, header, leave, notice, row, rowsOf, section, showFollowUps, withLine } from './support/sidebar.ts';

const COSTS = 'Send Dana the cost table';
const MEETING = 'Meetings/2026-11-12 Dana Li.md';
const THANKS = 'Thank Sam Ortiz for the review';
const DAY = 'Daily/2026-11-16.md';
const BROKEN = 'relation: "peer\n';

test('a row follows what another program writes to its note', async ({ app }) => {
  await showFollowUps(app);
  const day = await app.read(DAY);
  await app.write(DAY, withLine(day, 'billing migration plan 📅 2026-11-19', 'invoice plan 📅 2026-11-18'));
  await expect(row(app, 'Thank Sam Ortiz for the review of the invoice plan')).toContainText('1 day late · Sam Ortiz · 2026-11-16');
  await app.write(DAY, withLine(day, 'billing migration plan 📅 2026-11-19', 'billing migration plan 📅 2026-11-21'));
  await expect(section(app, 'Next 7 days').getByRole('row').filter({ hasText: THANKS })).toContainText('Sat 21 Nov');
  await app.write(DAY, withLine(day, '- [ ] Thank', '- [x] Thank'));
  await expect(row(app, THANKS)).toHaveCount(0);
});

test('a note that is renamed keeps its rows, and where they are from is said anew', async ({ app }) => {
  await showFollowUps(app);
  await rename(join(app.vaultPath, DAY), join(app.vaultPath, 'Daily/Last Monday.md'));
  await expect(row(app, THANKS)).toContainText('today · Sam Ortiz · Last Monday');
  await expect(row(app, THANKS)).toHaveCount(1);
  await row(app, THANKS).getByRole('checkbox', { name: 'Done' }).click();
  await expect.poll(() => app.read('Daily/Last Monday.md')).toContain('- [x] Thank [[Sam Ortiz]]');
  expect(existsSync(join(app.vaultPath, DAY))).toBe(false);
});

test('a person who is renamed in the app is called by the new name everywhere', async ({ app }) => {
  await showFollowUps(app);
  await app.page.evaluate(async () => {
    const file = window.app.vault.getFileByPath('People/Dana Li.md');
    if (file) await window.app.fileManager.renameFile(file, 'People/Dana Lindqvist.md');
  });
  await expect(row(app, COSTS)).toContainText('2 days late · Dana Lindqvist');
  await expect(row(app, 'Draft the H1 staffing options')).toContainText('Dana Lindqvist');
});

test('the rows of a note that is deleted go', async ({ app }) => {
  await showFollowUps(app);
  await expect(row(app, THANKS)).toBeVisible();
  await app.remove(DAY);
  await expect(row(app, THANKS)).toHaveCount(0);
  await app.remove('People/Jo Park.md');
  await expect(row(app, 'Jo Park')).toHaveCount(0);
});

test('a note whose properties break is under Notes to fix with path and line, and its rows stay until it is mended', async ({ app }) => {
  const before = await app.read('People/Priya Nair.md');
  await showFollowUps(app);
  await header(app, 'Notes to fix').click();
  await expect(section(app, 'Notes to fix').getByRole('row').filter({ hasText: /line \d/ })).toHaveCount(2);
  await leave(app);
  await app.write('People/Priya Nair.md', withLine(before, 'relation: peer\n', BROKEN));
  await expect(row(app, 'Priya Nair: the properties cannot be read')).toContainText(/line \d+ · People\/Priya Nair/);
  await expect(header(app, 'Notes to fix')).toHaveAccessibleName('Notes to fix, 3 notes');
  await expect(row(app, 'Read her design doc')).toContainText('Priya Nair');
  await expect(row(app, 'Share the onboarding doc')).toContainText('Priya Nair');
  await app.write('People/Priya Nair.md', before);
  await expect(row(app, 'Priya Nair: the properties cannot be read')).toHaveCount(0);
  await expect(header(app, 'Notes to fix')).toHaveAccessibleName('Notes to fix, 2 notes');
});

test('a note to fix opens at its line', async ({ app }) => {
  await showFollowUps(app);
  await header(app, 'Notes to fix').click();
  await row(app, 'Ravi Menon').click();
  await expect.poll(() => app.page.evaluate(() => [window.app.workspace.getActiveFile()?.path, window.app.workspace.activeEditor?.editor?.getCursor().line])).toEqual(['People/Ravi Menon.md', 2]);
});

test('two views of one note show the tick, and neither loses what is typed', async ({ app }) => {
  const before = await app.read(DAY);
  await app.openNote(DAY);
  await app.page.evaluate(async (path) => {
    const file = window.app.vault.getFileByPath(path);
    if (file) await window.app.workspace.getLeaf('split').openFile(file);
  }, DAY);
  await expect(editor(app)).toHaveCount(2);
  await editor(app).first().getByText('printer on 3').click();
  await app.page.keyboard.press('End');
  await app.page.keyboard.type(', as ever');
  await row(app, THANKS).getByRole('checkbox', { name: 'Done' }).click();
  await expect(editor(app).first()).toContainText('✅ 2026-11-19');
  const after = withLine(withLine(before, 'broken again', 'broken again, as ever'), '- [ ] Thank [[Sam Ortiz]] for the review of the billing migration plan 📅 2026-11-19',
    '- [x] Thank [[Sam Ortiz]] for the review of the billing migration plan 📅 2026-11-19 ✅ 2026-11-19');
  await expect.poll(() => app.read(DAY)).toBe(after);
  await expect(editor(app).nth(1)).toContainText('✅ 2026-11-19');
  await expect(editor(app).nth(1)).toContainText('as ever');
});

test('a note that goes between drawing and ticking gives a notice, and nothing is written', async ({ app }) => {
  await showFollowUps(app);
  await focusRow(app, THANKS);
  await app.remove(DAY);
  await app.page.keyboard.press('Space');
  await expect(notice(app)).toContainText(/^Nothing was changed: /);
  expect(existsSync(join(app.vaultPath, DAY))).toBe(false);
});

test('a row whose note has gone stays under the focus, says so when it is ticked, and goes afterwards', async ({ app }) => {
  await showFollowUps(app);
  await focusRow(app, THANKS);
  await app.remove(DAY);
  await expect(header(app, 'Today')).toHaveAccessibleName('Today, 2 follow-ups');
  await expect(row(app, THANKS)).toBeFocused();
  await app.page.keyboard.press('Space');
  await expect(notice(app)).toContainText('Nothing was changed: this follow-up is not open any more.');
  await expect(row(app, THANKS).getByRole('checkbox', { name: 'Done' })).not.toBeChecked();
  await leave(app);
  await expect(row(app, THANKS)).toHaveCount(0);
});

test('a line that another program has changed meanwhile is not ticked', async ({ app }) => {
  const changed = (await app.read(MEETING)).replace('- [ ] Send Dana the cost table', '- [ ] Send Dana the new cost table');
  await showFollowUps(app);
  await focusRow(app, COSTS);
  await app.write(MEETING, changed);
  await app.page.keyboard.press('Space');
  await expect(notice(app)).toContainText(/^Nothing was changed: /);
  expect(await app.read(MEETING)).toBe(changed);
  await leave(app);
  await expect(row(app, 'Send Dana the new cost table')).toBeVisible();
});

test('a new day moves the rows, without a change of any note', async ({ app }) => {
  await showFollowUps(app);
  await app.page.clock.setSystemTime(new Date('2026-11-20T07:00:00Z'));
  await app.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(section(app, 'Today').getByRole('row').filter({ hasText: 'Share the onboarding doc' })).toContainText('today');
  await expect(row(app, COSTS)).toContainText('3 days late');
  await expect(app.page.getByLabel('4 for today, 2 of them late')).toBeVisible();
});

test('two notes that change names keep their own rows', async ({ app }) => {
  await app.write('Daily/A.md', '- [ ] Ask [[Jo Park]] for numbers 📅 2026-11-19\n');
  await app.write('Daily/B.md', '- [ ] Ask [[Tom Becker]] for events 📅 2026-11-19\n');
  await showFollowUps(app);
  await expect(row(app, 'for events')).toContainText('Tom Becker · B');
  await app.page.evaluate(async () => {
    const { vault } = window.app;
    const [a, b] = [vault.getFileByPath('Daily/A.md'), vault.getFileByPath('Daily/B.md')];
    if (!a || !b) return;
    await vault.rename(a, 'Daily/C.md');
    await vault.rename(b, 'Daily/A.md');
    await vault.rename(a, 'Daily/B.md');
  });
  await expect(row(app, 'for events')).toContainText('Tom Becker · A');
  await expect(row(app, 'for numbers')).toContainText('Jo Park · B');
  expect((await rowsOf(app, 'Today')).filter((text) => text.startsWith('Ask'))).toHaveLength(2);
  await expect(followUps(app)).toHaveCount(1);
});
