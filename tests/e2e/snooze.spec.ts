import { expect, test } from '../stand-in/fixture.ts';
import { editor, focusRow, header, notice, row, rowsOf, showFollowUps, withLine } from './support/sidebar.ts';

const COSTS = 'Send Dana the cost table';
const MEETING = 'Meetings/2026-11-12 Dana Li.md';
const THANKS = 'Thank Sam Ortiz for the review';
const DAY = 'Daily/2026-11-16.md';

test('s offers five dates, and a number writes the day to look again beside the promised one', async ({ app }) => {
  const before = await app.read(DAY);
  await showFollowUps(app);
  await focusRow(app, THANKS);
  await app.page.keyboard.press('s');
  await expect(app.page.getByRole('menuitem')).toHaveText([
    'Tomorrow, Fri 20 Nov', 'Next week, Mon 23 Nov', 'In 2 weeks, Thu 3 Dec', 'In a month, Sat 19 Dec', 'Pick a date…',
  ]);
  await app.page.keyboard.press('2');
  await expect(app.page.getByRole('menu')).toHaveCount(0);
  await expect.poll(() => app.read(DAY)).toBe(withLine(before, 'migration plan 📅 2026-11-19', 'migration plan ⏳ 2026-11-23 📅 2026-11-19'));
  await expect(notice(app)).toContainText('Snoozed to Mon 23 Nov.');
  expect(await rowsOf(app, 'Today')).not.toContainEqual(expect.stringContaining(THANKS));
  await expect(row(app, THANKS)).toContainText('Mon 23 Nov · promised 19 Nov');
  await expect(header(app, 'Next 7 days')).toHaveAccessibleName('Next 7 days, 4 follow-ups');
});

test('Escape leaves the menu and writes nothing, and after a choice the focus is on the row that has taken the place', async ({ app }) => {
  const before = await app.read(MEETING);
  await showFollowUps(app);
  await focusRow(app, COSTS);
  await app.page.keyboard.press('s');
  await expect(app.page.getByRole('menu')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('menu')).toHaveCount(0);
  await expect(row(app, COSTS)).toBeFocused();
  expect(await app.read(MEETING)).toBe(before);
  await app.page.keyboard.press('s');
  await app.page.keyboard.press('3');
  await expect.poll(() => app.read(MEETING)).toContain('⏳ 2026-12-03');
  await expect(row(app, THANKS)).toBeFocused();
  await app.page.keyboard.press('ArrowDown');
  await expect(row(app, 'Read her design doc')).toBeFocused();
});

test('the button of a row under the pointer offers the same, and Undo takes it back', async ({ app }) => {
  const before = await app.read(MEETING);
  await showFollowUps(app);
  await row(app, COSTS).hover();
  await row(app, COSTS).getByRole('button', { name: 'Snooze' }).click();
  await app.page.getByRole('menuitem', { name: 'Tomorrow, Fri 20 Nov' }).click();
  await expect.poll(() => app.read(MEETING)).toBe(withLine(before, 'cost table 📅 2026-11-17', 'cost table ⏳ 2026-11-20 📅 2026-11-17'));
  await notice(app).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => app.read(MEETING)).toBe(before);
});

test('“Pick a date…” reads words, and shows the date that it understood', async ({ app }) => {
  await showFollowUps(app);
  await focusRow(app, COSTS);
  await app.page.keyboard.press('s');
  await app.page.keyboard.press('5');
  await app.page.getByPlaceholder('Snooze until').fill('in 3 weeks');
  await expect(app.page.getByRole('option')).toContainText('Thu 10 Dec');
  await app.page.keyboard.press('Enter');
  await expect.poll(() => app.read(MEETING)).toContain('- [ ] Send Dana the cost table ⏳ 2026-12-10 📅 2026-11-17\n');
});

test('a field in brackets is answered in brackets', async ({ app }) => {
  const path = 'Meetings/2026-11-17 Priya Nair.md';
  const before = await app.read(path);
  await showFollowUps(app);
  await focusRow(app, 'Share the onboarding doc');
  await app.page.keyboard.press('s');
  await app.page.keyboard.press('2');
  await expect.poll(() => app.read(path)).toBe(withLine(before, '  [due:: 2026-11-20]', '  [scheduled:: 2026-11-23]  [due:: 2026-11-20]'));
});

test('a person is snoozed in the properties of the note, and every other byte stays', async ({ app }) => {
  const path = 'People/Jo Park.md';
  const before = await app.read(path);
  await showFollowUps(app);
  await focusRow(app, 'Jo Park');
  await app.page.keyboard.press('s');
  await app.page.keyboard.press('1');
  await expect.poll(() => app.read(path)).toBe(withLine(before, 'birthday: 03-05\n---', 'birthday: 03-05', 'snooze_until: 2026-11-20', '---'));
  await expect(notice(app)).toContainText('Jo Park snoozed to Fri 20 Nov.');
  expect(await rowsOf(app, 'Get in touch')).not.toContain('Jo Park');
  await expect(row(app, 'Hannah Schmidt')).toBeFocused();
});

test('the command on the line under the cursor keeps unsaved typing, and is one step of the editor’s undo', async ({ app }) => {
  const before = await app.read(DAY);
  await app.openNote(DAY);
  await editor(app).getByText('printer on 3').click();
  await app.page.keyboard.press('End');
  await app.page.keyboard.type(', as ever');
  const typed = withLine(before, 'broken again', 'broken again, as ever');
  await editor(app).getByText('Thank').click();
  await app.palette('Snooze follow-up');
  await app.page.getByPlaceholder(/^Snooze “Thank .* until$/).fill('tomorrow');
  await expect(app.page.getByRole('option')).toContainText('Fri 20 Nov');
  await app.page.keyboard.press('Enter');
  await expect(editor(app)).toContainText('migration plan ⏳ 2026-11-20 📅 2026-11-19');
  await expect(editor(app)).toContainText('broken again, as ever');
  const snoozed = withLine(typed, 'migration plan 📅 2026-11-19', 'migration plan ⏳ 2026-11-20 📅 2026-11-19');
  await expect.poll(() => app.read(DAY)).toBe(snoozed);
  await editor(app).focus();
  await app.page.keyboard.press('ControlOrMeta+z');
  await expect(editor(app)).not.toContainText('⏳');
  await expect(editor(app)).toContainText('broken again, as ever');
  await expect.poll(() => app.read(DAY)).toBe(typed);
});
