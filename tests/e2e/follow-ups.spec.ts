import { readFile } from 'node:fs/promises';
import { expect, test } from '../stand-in/fixture.ts';
import { editor, focusRow, followUps, header, headers, leave, notice, restart, row, rowsOf, section, showFollowUps, spoken, tabInto, withLine } from './support/sidebar.ts';

const COSTS = 'Send Dana the cost table';
const MEETING = 'Meetings/2026-11-12 Dana Li.md';
const THANKS = 'Thank Sam Ortiz for the review';
const DAY = 'Daily/2026-11-16.md';

/** What stands in the demo vault, worked out by hand. */
const expected = JSON.parse(await readFile(new URL('../journal/fixtures/demo-vault.json', import.meta.url), 'utf8')) as {
  readonly followUps: readonly { readonly section: string; readonly text: string }[];
};
const textsIn = (name: string): string[] => expected.followUps.filter((each) => each.section === name).map(({ text }) => text);

test.describe('the sidebar', () => {
  test('opens from the ribbon, from the palette, and from the number of today in the status bar', async ({ app }) => {
    const fold = app.page.getByRole('button', { name: 'Toggle right sidebar' });
    await showFollowUps(app);
    await fold.click();
    await expect(followUps(app)).toBeHidden();
    await app.page.getByRole('button', { name: 'Open follow-ups' }).click();
    await expect(followUps(app)).toBeVisible();
    await fold.click();
    await app.palette('Open follow-ups');
    await expect(followUps(app)).toBeVisible();
    await fold.click();
    const item = app.page.getByLabel('3 for today, 1 of them late');
    await expect(item).toHaveText('3');
    await item.click();
    await expect(followUps(app)).toBeVisible();
    await expect(followUps(app)).toHaveCount(1);
  });

  test('shows its sections in order with their counts, and of each row when, who and where from', async ({ app }) => {
    await showFollowUps(app);
    expect(await headers(app)).toEqual([
      'Today, 3 follow-ups', 'Get in touch, 5 of 7 people', 'Next 7 days, 3 follow-ups', 'Waiting for others, 3 follow-ups', 'Birthdays and dates, 1 date',
      'Later, 8 follow-ups', 'No date, 5 follow-ups', 'Older, 3 follow-ups', 'Notes to fix, 2 notes',
    ]);
    expect(await rowsOf(app, 'Today')).toEqual(textsIn('today'));
    expect(await rowsOf(app, 'Next 7 days')).toEqual(textsIn('next7'));
    expect(await rowsOf(app, 'Waiting for others')).toEqual(textsIn('waiting'));
    expect(await rowsOf(app, 'Later')).toEqual([]);
    await header(app, 'Later').click();
    expect(await rowsOf(app, 'Later')).toEqual(textsIn('later'));
    await expect(row(app, COSTS)).toContainText('2 days late · Dana Li · one-on-one, 12 Nov');
    await expect(row(app, THANKS)).toContainText('today · Sam Ortiz · 2026-11-16');
    await expect(section(app, 'Get in touch').getByRole('row').filter({ hasText: 'Jo Park' })).toContainText('quiet for 5 weeks · usually every 2 weeks');
    await expect(row(app, 'Offsite date')).toContainText('by 1 Dec · Dana Li');
  });

  test('says why a row is here with the arrow right and with w, one row at a time', async ({ app }) => {
    await showFollowUps(app);
    await focusRow(app, COSTS);
    await app.page.keyboard.press('ArrowRight');
    await expect(row(app, COSTS)).toHaveAttribute('aria-expanded', 'true');
    await expect(row(app, COSTS)).toContainText('Promised for Tue 17 Nov, 2 days ago. Written in 2026-11-12 Dana Li, line 22.');
    await focusRow(app, 'Jo Park');
    await app.page.keyboard.press('w');
    await expect(row(app, 'Jo Park')).toContainText('Last: coffee on 14 Oct (Jo Park).');
    await expect(row(app, 'Jo Park')).toContainText('Every 2 weeks, so since 28 Oct.');
    await expect(row(app, COSTS)).toHaveAttribute('aria-expanded', 'false');
    await app.page.keyboard.press('w');
    await expect(row(app, 'Jo Park')).toHaveAttribute('aria-expanded', 'false');
  });

  test('shows everybody to get in touch with when that is asked for', async ({ app }) => {
    await showFollowUps(app);
    await followUps(app).getByRole('button', { name: 'Show 2 more' }).click();
    expect(await rowsOf(app, 'Get in touch')).toEqual(['Jo Park', 'Hannah Schmidt', 'Ines Duarte', 'Tom Becker', 'Sam Lee', 'Lena Fischer', 'Petra Novak']);
    await expect(header(app, 'Get in touch')).toHaveAccessibleName('Get in touch, 7 people');
  });

  test('keeps open and closed sections over a restart', async ({ app }) => {
    await showFollowUps(app);
    await header(app, 'Today').click();
    await header(app, 'Later').click();
    await expect(header(app, 'Today')).toHaveAttribute('aria-expanded', 'false');
    await restart(app);
    await expect(header(app, 'Later')).toHaveAttribute('aria-expanded', 'true');
    await expect(header(app, 'Today')).toHaveAttribute('aria-expanded', 'false');
    await expect(row(app, COSTS)).toHaveCount(0);
    await expect(row(app, 'Give the Kanban book back')).toBeVisible();
  });
});

test.describe('done', () => {
  test('writes that one line when it is ticked with the mouse, and the row stays until the list is left', async ({ app }) => {
    const before = await app.read(MEETING);
    await showFollowUps(app);
    await row(app, COSTS).getByRole('checkbox', { name: 'Done' }).click();
    const line = '- [ ] Send Dana the cost table 📅 2026-11-17';
    await expect.poll(() => app.read(MEETING)).toBe(withLine(before, line, '- [x] Send Dana the cost table 📅 2026-11-17 ✅ 2026-11-19'));
    await expect(row(app, COSTS).getByRole('checkbox', { name: 'Done' })).toBeChecked();
    await expect(row(app, COSTS).getByText(COSTS, { exact: true })).toHaveCSS('text-decoration-line', 'line-through');
    await expect(header(app, 'Today')).toHaveAccessibleName('Today, 2 follow-ups');
    await expect(app.page.getByLabel('2 for today')).toHaveText('2');
    await expect(row(app, COSTS)).toHaveCount(1);
    await leave(app);
    await expect(row(app, COSTS)).toHaveCount(0);
  });

  test('is ticked with Space, and Space takes it back to the same bytes', async ({ app }) => {
    const before = await app.read(DAY);
    await showFollowUps(app);
    await focusRow(app, THANKS);
    await app.page.keyboard.press('Space');
    await expect.poll(() => app.read(DAY)).toContain('- [x] Thank [[Sam Ortiz]] for the review of the billing migration plan 📅 2026-11-19 ✅ 2026-11-19\n');
    await expect(spoken(app)).toHaveText('Done: Thank Sam Ortiz for the review of the billing migration plan. 2 left today.');
    await expect(row(app, THANKS)).toBeFocused();
    await app.page.keyboard.press('Space');
    await expect.poll(() => app.read(DAY)).toBe(before);
    await expect(row(app, THANKS).getByRole('checkbox', { name: 'Done' })).not.toBeChecked();
    await expect(spoken(app)).toHaveText('Open again: Thank Sam Ortiz for the review of the billing migration plan. 3 left today.');
    await expect(row(app, THANKS)).toBeFocused();
  });

  test('makes the next line of one that recurs, above it', async ({ app }) => {
    const path = 'People/Ines Duarte.md';
    const before = await app.read(path);
    await showFollowUps(app);
    await header(app, 'Later').click();
    await row(app, 'Write Ines what I tried').getByRole('checkbox', { name: 'Done' }).click();
    await expect.poll(() => app.read(path)).toBe(withLine(before, '- [ ] Write Ines what I tried since last time 🔁 every month 📅 2026-12-01',
      '- [ ] Write Ines what I tried since last time 🔁 every month 📅 2027-01-01',
      '- [x] Write Ines what I tried since last time 🔁 every month 📅 2026-12-01 ✅ 2026-11-19'));
    await expect(notice(app)).toContainText('Done. It comes again on Fri 1 Jan.');
  });

  test('is taken back by Undo in the notice, and by the command', async ({ app }) => {
    const before = await app.read(MEETING);
    await showFollowUps(app);
    for (const undo of [() => notice(app).getByRole('button', { name: 'Undo' }).click(), () => app.palette('Undo last change')]) {
      await row(app, COSTS).getByRole('checkbox', { name: 'Done' }).click();
      await expect.poll(() => app.read(MEETING)).toContain('✅ 2026-11-19');
      await undo();
      await expect.poll(() => app.read(MEETING)).toBe(before);
      await expect(notice(app)).toContainText('Undone.');
      await expect(row(app, COSTS).getByRole('checkbox', { name: 'Done' })).not.toBeChecked();
    }
  });

  test('keeps the bytes of a note with CRLF and no line end at its end', async ({ app }) => {
    await app.write('Daily/2026-11-19.md', '- a\r\n- [ ] Ask [[Jo Park]] about sales 📅 2026-11-19\r\n\r\nend');
    await showFollowUps(app);
    await row(app, 'Ask Jo Park about sales').getByRole('checkbox', { name: 'Done' }).click();
    await expect.poll(() => app.read('Daily/2026-11-19.md')).toBe('- a\r\n- [x] Ask [[Jo Park]] about sales 📅 2026-11-19 ✅ 2026-11-19\r\n\r\nend');
  });

  test('ticks what is under the cursor of the note by the command', async ({ app }) => {
    const before = await app.read(DAY);
    await app.openNote(DAY);
    await editor(app).getByText('Thank').click();
    await app.palette('Complete follow-up');
    await expect.poll(() => app.read(DAY)).toBe(withLine(before, 'migration plan 📅 2026-11-19', 'migration plan 📅 2026-11-19 ✅ 2026-11-19').replace('- [ ] Thank', '- [x] Thank'));
  });
});

test.describe('with the keyboard', () => {
  test('the list is one tab stop, and arrows, Home and End move in it', async ({ app }) => {
    await showFollowUps(app);
    await tabInto(app);
    await expect(header(app, 'Today')).toBeFocused();
    await app.page.keyboard.press('ArrowDown');
    await expect(row(app, COSTS)).toBeFocused();
    await app.page.keyboard.press('End');
    await expect(header(app, 'Notes to fix')).toBeFocused();
    await app.page.keyboard.press('ArrowRight');
    await app.page.keyboard.press('ArrowDown');
    await expect(section(app, 'Notes to fix').getByRole('row').nth(1)).toBeFocused();
    await app.page.keyboard.press('ArrowLeft');
    await expect(header(app, 'Notes to fix')).toBeFocused();
    await app.page.keyboard.press('ArrowLeft');
    await expect(header(app, 'Notes to fix')).toHaveAttribute('aria-expanded', 'false');
    await app.page.keyboard.press('Home');
    await expect(header(app, 'Today')).toBeFocused();
    expect(await followUps(app).locator('[tabindex="0"]').count()).toBe(1);
    await app.page.keyboard.press('ArrowDown');
    await app.page.keyboard.press('Shift+Tab');
    await expect(followUps(app).locator(':focus')).toHaveCount(0);
    await app.page.keyboard.press('Tab');
    await expect(row(app, COSTS)).toBeFocused();
  });

  test('Enter opens the note at the line, and with the modifier in a new tab', async ({ app }) => {
    const tabs = app.page.locator('.mod-root').getByRole('tab').or(app.page.locator('.mod-root .workspace-tab-header'));
    const place = () => app.page.evaluate(() => {
      const { workspace } = window.app;
      return [workspace.getActiveFile()?.path, workspace.activeEditor?.editor?.getCursor().line];
    });
    await showFollowUps(app);
    await focusRow(app, COSTS);
    await app.page.keyboard.press('Enter');
    await expect.poll(place).toEqual([MEETING, 21]);
    const before = await tabs.count();
    await focusRow(app, THANKS);
    await app.page.keyboard.press('ControlOrMeta+Enter');
    await expect.poll(place).toEqual([DAY, 2]);
    expect(await tabs.count()).toBe(before + 1);
  });

  test('nothing moves under the focus when a note changes meanwhile', async ({ app }) => {
    await showFollowUps(app);
    await focusRow(app, THANKS);
    const before = await rowsOf(app, 'Today');
    await app.write('Daily/2026-11-19.md', '- [ ] Call [[Jo Park]] back 📅 2026-11-18\n');
    await expect(header(app, 'Today')).toHaveAccessibleName('Today, 4 follow-ups');
    expect(await rowsOf(app, 'Today')).toEqual(before);
    await expect(row(app, THANKS)).toBeFocused();
    await leave(app);
    await expect.poll(() => rowsOf(app, 'Today')).toEqual([COSTS, 'Call Jo Park back', ...before.slice(1)]);
  });
});
