import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, type App } from '../stand-in/fixture.ts';
import { violations } from './support/axe.ts';
import { COPY, NOTES, test } from './support/notes-to-fix-vault.ts';
import { allRead, focusRow, followUps, header, headers, leave, notice, restart, row, section, spoken, withLine } from './support/sidebar.ts';

const SYNC = 'Meetings/2026-11-10 Platform sync.md';
const OFFSITE = 'Meetings/2026-11-06 Offsite.md';
const PLANNING = 'Meetings/2026-11-03 Planning.md';
const JO = 'People/Jo Park.md';
const DATA = '.obsidian/plugins/rapport/data.json';

const before = (path: string): string => NOTES[path] ?? '';
const isThere = (app: App, path: string): boolean => existsSync(join(app.vaultPath, path));
const dialog = (app: App): Locator => app.page.getByRole('dialog');
const menuItems = (app: App): Locator => app.page.getByRole('menuitem');
const problems = (app: App): Locator => section(app, 'Notes to fix').getByRole('row');
const button = (app: App, words: string, name: string): Locator => row(app, words).getByRole('button', { name, exact: true });

async function openProblems(app: App): Promise<void> {
  await allRead(app);
  await header(app, 'Notes to fix').click();
  await expect(row(app, '“Sam” fits')).toBeVisible();
}

async function showHints(app: App): Promise<void> {
  await followUps(app).getByRole('button', { name: 'Show 6 hints' }).click();
}

async function choose(app: App, words: string, name: string): Promise<void> {
  await row(app, words).first().click({ button: 'right' });
  await menuItems(app).filter({ hasText: name }).click();
}

test.beforeEach(({ app }) => openProblems(app));

test('errors are counted; each row says what is wrong and where, and has one button', async ({ app }) => {
  await expect(header(app, 'Notes to fix')).toHaveAccessibleName('Notes to fix, 6 notes');
  expect(await problems(app).getByRole('button').allInnerTexts()).toEqual([
    expect.stringContaining('Notes to fix'), 'Choose', 'Choose', 'Compare', 'Choose', 'Compare', 'Open', 'Show 6 hints',
  ]);
  await expect(row(app, '“Sam” fits')).toContainText('2026-11-10 Platform sync: “Sam” fits Sam Lee and Sam Ortiz.');
  await expect(row(app, '“Sam” fits')).toContainText('line 3 · Meetings/2026-11-10 Platform sync');
  await showHints(app);
  await expect(problems(app)).toHaveCount(14);
  await expect(row(app, 'Tasks will not see').first()).toContainText('line 1 · Daily/2026-11-12');
  await followUps(app).getByRole('button', { name: 'Hide 6 hints' }).click();
  await expect(problems(app)).toHaveCount(8);
});

test('a fix shows the line before and after, and writes it and nothing else', async ({ app }) => {
  await showHints(app);
  await button(app, 'stands without quotes', 'Fix').click();
  await expect(dialog(app)).toContainText('Meetings/2026-11-03 Planning, line 3');
  await expect(dialog(app)).toContainText('Before: people: [[Dana Li]]');
  await expect(dialog(app)).toContainText('After: people: "[[Dana Li]]"');
  expect(await app.read(PLANNING)).toBe(before(PLANNING));
  await dialog(app).getByRole('button', { name: 'Fix', exact: true }).click();
  await expect.poll(() => app.read(PLANNING)).toBe(withLine(before(PLANNING), 'people: [[Dana Li]]', 'people: "[[Dana Li]]"'));
  await expect(dialog(app)).toHaveCount(0);
  await expect(row(app, 'stands without quotes')).toHaveCount(0);
  await expect(notice(app)).toContainText('Fixed in 2026-11-03 Planning.');
  await notice(app).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => app.read(PLANNING)).toBe(before(PLANNING));
});

test('Cancel and Escape leave everything as it is', async ({ app }) => {
  await showHints(app);
  for (const leaving of [() => dialog(app).getByRole('button', { name: 'Cancel' }).click(), () => app.page.keyboard.press('Escape')]) {
    await button(app, 'stands without quotes', 'Fix').click();
    await expect(dialog(app)).toContainText('After:');
    await leaving();
    await expect(dialog(app)).toHaveCount(0);
  }
  await expect(row(app, 'stands without quotes')).toHaveCount(1);
  expect(await app.read(PLANNING)).toBe(before(PLANNING));
});

test('who is meant is chosen, and the other names, the comment and the line ends stay', async ({ app }) => {
  await button(app, '“Sam” fits', 'Choose').click();
  await expect(menuItems(app)).toHaveText(['Sam Lee', 'Sam Ortiz']);
  await menuItems(app).filter({ hasText: 'Sam Ortiz' }).click();
  await expect(dialog(app)).toContainText('"[[Sam Ortiz]]"');
  await dialog(app).getByRole('button', { name: 'Fix', exact: true }).click();
  await expect.poll(() => app.read(SYNC)).toBe(withLine(before(SYNC), '["[[Dana Li]]", Sam, Noor Haddad]', '["[[Dana Li]]", "[[Sam Ortiz]]", Noor Haddad]'));
  await expect(header(app, 'Notes to fix')).toHaveAccessibleName('Notes to fix, 5 notes');
});

test('two of one name are told apart by their folders', async ({ app }) => {
  await button(app, '“Alex Chen” fits', 'Choose').click();
  await expect(menuItems(app)).toHaveText(['Alex Chen (People)', 'Alex Chen (People/Partners)']);
  await app.page.keyboard.press('2');
  await expect(dialog(app)).toContainText('People/Partners/Alex Chen');
  await app.page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => app.read(OFFSITE)).toContain('[[People/Partners/Alex Chen|Alex Chen]]');
});

test('a date that may be two days is chosen in words, and written as a date', async ({ app }) => {
  await button(app, '3/4/2026', 'Choose').click();
  await expect(menuItems(app)).toHaveText(['Wed 4 Mar', 'Fri 3 Apr']);
  await menuItems(app).filter({ hasText: 'Fri 3 Apr' }).click();
  await dialog(app).getByRole('button', { name: 'Fix', exact: true }).click();
  await expect.poll(() => app.read(JO)).toBe(withLine(before(JO), 'last_contact: 3/4/2026', 'last_contact: 2026-04-03'));
});

test('what only the user can know opens the note at its line', async ({ app }) => {
  await button(app, 'soonish', 'Open').click();
  await expect.poll(() => app.page.evaluate(() => [window.app.workspace.getActiveFile()?.path, window.app.workspace.activeEditor?.editor?.getCursor().line])).toEqual(['People/Tom Becker.md', 2]);
});

test('the same fix for many is listed with boxes, done at once, and undone at once', async ({ app }) => {
  await showHints(app);
  await choose(app, 'Tasks will not see', 'Fix 3 like this…');
  const boxes = dialog(app).getByRole('checkbox');
  await expect(boxes).toHaveCount(3);
  for (const box of await boxes.all()) await expect(box).toBeChecked();
  await dialog(app).getByRole('checkbox', { name: 'Daily/2026-11-12, line 2' }).uncheck();
  await dialog(app).getByRole('button', { name: 'Fix 2', exact: true }).click();
  await expect.poll(() => app.read('Daily/2026-11-13.md')).toBe('- [ ] Thank [[Sam Ortiz]] for the review 📅 2026-11-24\n');
  expect(await app.read('Daily/2026-11-12.md')).toBe('- [ ] Ask [[Dana Li]] about the budget 📅 2026-11-20\n- [ ] Send [[Jo Park]] 📅 2026-11-23 the numbers\n');
  await expect(notice(app)).toContainText('Fixed 2 places in 2 notes.');
  await expect(row(app, 'Tasks will not see')).toHaveCount(1);
  await notice(app).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => app.read('Daily/2026-11-13.md')).toBe(before('Daily/2026-11-13.md'));
  await expect.poll(() => app.read('Daily/2026-11-12.md')).toBe(before('Daily/2026-11-12.md'));
});

test('what cannot be done now is listed with its reason, without a tick', async ({ app }) => {
  await showHints(app);
  const text = await app.page.evaluate(async () => {
    const file = window.app.vault.getFileByPath('Daily/2026-11-13.md');
    if (!file) throw new Error('There is no such note.');
    // Behind the plugin's back: it looks at the note when the window opens.
    window.app.metadataCache.trigger = () => undefined;
    await window.app.vault.modify(file, '- [ ] Something else\n');
    return window.app.vault.read(file);
  });
  await choose(app, 'Tasks will not see', 'Fix 3 like this…');
  await expect(dialog(app).getByRole('checkbox', { name: 'Daily/2026-11-13, line 1' })).toBeDisabled();
  await expect(dialog(app).getByRole('checkbox', { name: 'Daily/2026-11-13, line 1' })).not.toBeChecked();
  await expect(dialog(app)).toContainText('This line of 2026-11-13 is different now.');
  await dialog(app).getByRole('button', { name: 'Fix 2', exact: true }).click();
  await expect.poll(() => app.read('Daily/2026-11-12.md')).toContain('about the budget 📅 2026-11-20');
  expect(await app.read('Daily/2026-11-13.md')).toBe(text);
});

test('a line that has moved since is fixed where it stands now', async ({ app }) => {
  await showHints(app);
  await app.write('Daily/2026-11-13.md', `\n\n${before('Daily/2026-11-13.md')}`);
  await expect.poll(() => app.page.evaluate(() => window.app.metadataCache.getCache('Daily/2026-11-13.md')?.listItems?.[0]?.position.start.line)).toBe(2);
  await row(app, '2026-11-13: Tasks').getByRole('button', { name: 'Fix', exact: true }).click();
  await dialog(app).getByRole('button', { name: 'Fix', exact: true }).click();
  await expect.poll(() => app.read('Daily/2026-11-13.md')).toBe('\n\n- [ ] Thank [[Sam Ortiz]] for the review 📅 2026-11-24\n');
});

test.describe('what is ignored', () => {
  test('goes for good, and all of it is shown again by the last line', async ({ app }) => {
    await choose(app, 'soonish', 'Ignore in this note');
    await expect(row(app, 'soonish')).toHaveCount(0);
    await expect(header(app, 'Notes to fix')).toHaveAccessibleName('Notes to fix, 5 notes');
    await expect(spoken(app)).toContainText('Ignored: Tom Becker:');
    expect(JSON.parse(await app.read(DATA))).toMatchObject({ ignored: { 'People/Tom Becker.md': ['value-not-understood cadence'] } });
    await restart(app);
    await allRead(app);
    await expect(header(app, 'Notes to fix')).toHaveAccessibleName('Notes to fix, 5 notes');
    await expect(row(app, 'soonish')).toHaveCount(0);
    await followUps(app).getByRole('button', { name: '1 ignored. Show it again' }).click();
    await expect(row(app, 'soonish')).toHaveCount(1);
    await expect(followUps(app).getByRole('button', { name: /ignored/ })).toHaveCount(0);
    expect(JSON.parse(await app.read(DATA))).toMatchObject({ ignored: {} });
    expect(await app.read('People/Tom Becker.md')).toBe(before('People/Tom Becker.md'));
  });
});

test.describe('two notes that may be one', () => {
  test('a sync copy is compared with its note, moved to the trash, and brought back', async ({ app }) => {
    await button(app, 'Dana Li (Conflicted', 'Compare').click();
    await expect(dialog(app)).toContainText('2 lines differ.');
    const copy = dialog(app).getByRole('group', { name: COPY.replace('.md', '') });
    const note = dialog(app).getByRole('group', { name: 'People/Dana Li', exact: true });
    await expect(copy).toContainText('Only here: role: Lead of platform');
    await expect(copy).toContainText('Only here: - Daughter starts robotics club');
    await expect(note).toContainText('Only here: role: Head of platform');
    await expect(note).toContainText('6 lines the same');
    const [left, right] = [await copy.getByText('role:').boundingBox(), await note.getByText('role:').boundingBox()];
    expect(left?.y).toBe(right?.y);
    await dialog(app).getByRole('button', { name: 'Move the copy to the trash' }).click();
    await expect.poll(() => isThere(app, COPY)).toBe(false);
    await expect(dialog(app)).toHaveCount(0);
    await expect(row(app, 'Dana Li (Conflicted')).toHaveCount(0);
    expect(await app.read('People/Dana Li.md')).toBe(before('People/Dana Li.md'));
    await expect(notice(app)).toContainText('Moved Dana Li (Conflicted copy desktop 202611181230) to the trash.');
    await notice(app).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => isThere(app, COPY)).toBe(true);
    expect(await app.read(COPY)).toBe(before(COPY));
  });

  test('a copy that has changed since it was shown stays', async ({ app }) => {
    await button(app, 'Dana Li (Conflicted', 'Compare').click();
    await expect(dialog(app)).toContainText('2 lines differ.');
    await app.write(COPY, `${before(COPY)}- One more line\n`);
    await expect.poll(() => app.page.evaluate(async (path) => window.app.vault.read(window.app.vault.getFileByPath(path) as never), COPY)).toContain('One more line');
    await dialog(app).getByRole('button', { name: 'Move the copy to the trash' }).click();
    await expect(dialog(app).getByRole('alert')).toContainText('has changed since');
    expect(await app.read(COPY)).toContain('One more line');
  });

  test('a copy whose note is gone is not thrown away', async ({ app }) => {
    await button(app, 'Kim Vale (Conflicted', 'Compare').click();
    await expect(dialog(app)).toContainText('There is no note “Kim Vale” to compare with');
    await expect(dialog(app).getByRole('button', { name: 'Move the copy to the trash' })).toHaveCount(0);
    await dialog(app).getByRole('button', { name: 'Open People/Kim Vale' }).click();
    await expect(dialog(app)).toHaveCount(0);
    await expect.poll(() => app.page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe('People/Kim Vale (Conflicted copy phone 202611181230).md');
  });

  test('a copy is never held against itself', async ({ app }) => {
    await app.write('People/Ada (work laptop conflicted copy).md', '---\ntype: person\n---\n');
    await leave(app);
    await button(app, 'Ada (work', 'Compare').click();
    await expect(dialog(app)).toContainText('There is no note “Ada');
    await expect(dialog(app).getByRole('button', { name: 'Move the copy to the trash' })).toHaveCount(0);
  });

  test('likely twins are compared, and neither can be thrown away', async ({ app }) => {
    await showHints(app);
    await row(app, 'the same person as').first().getByRole('button', { name: 'Compare' }).click();
    await expect(dialog(app)).toContainText('One line differs.');
    await expect(dialog(app).getByRole('group', { name: 'People/Partners/Alex Chen' })).toContainText('Only here: org: Kestrel');
    await expect(dialog(app).getByRole('button', { name: 'Move the copy to the trash' })).toHaveCount(0);
    await dialog(app).getByText('Close', { exact: true }).click();
    await expect(dialog(app)).toHaveCount(0);
  });
});

test.describe('people without a note', () => {
  test('are at the end, closed at first, and get a note', async ({ app }) => {
    expect((await headers(app)).at(-1)).toBe('People without a note, 2 people');
    await header(app, 'People without a note').click();
    await expect(row(app, 'Noor Haddad')).toContainText('2 conversations · last on 10 Nov');
    await button(app, 'Noor Haddad', 'Create').click();
    await expect.poll(() => isThere(app, 'People/Noor Haddad.md')).toBe(true);
    expect(await app.read('People/Noor Haddad.md')).toContain('type: person');
    await expect(notice(app)).toContainText('Made a note for Noor Haddad.');
    await expect(row(app, 'Noor Haddad')).toHaveCount(0);
    await expect(header(app, 'People without a note')).toHaveAccessibleName('People without a note, 1 person');
    await notice(app).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => isThere(app, 'People/Noor Haddad.md')).toBe(false);
  });

  test('are found in the note that names them', async ({ app }) => {
    await header(app, 'People without a note').click();
    await focusRow(app, 'Ravi Menon');
    await app.page.keyboard.press('ArrowRight');
    await expect(row(app, 'Ravi Menon')).toContainText('Named in 2026-11-06 Offsite.');
    await app.page.keyboard.press('Enter');
    await expect.poll(() => app.page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe(OFFSITE);
  });
});

test('with the keyboard alone: why, fix, ignore, create, and the focus stays in the list', async ({ app }) => {
  const { keyboard } = app.page;
  await leave(app);
  await focusRow(app, '3/4/2026');
  await keyboard.press('ArrowRight');
  await expect(row(app, '3/4/2026')).toContainText('Write the year first: 2026-11-20.');
  for (const name of ['Choose', 'Ignore in this note', 'Open']) await expect(button(app, '3/4/2026', name)).toBeVisible();
  await keyboard.press('f');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(dialog(app).getByRole('button', { name: 'Fix', exact: true })).toBeFocused();
  await keyboard.press('Enter');
  await expect.poll(() => app.read(JO)).toContain('last_contact: 2026-03-04');
  await expect(dialog(app)).toHaveCount(0);
  await expect(row(app, 'Kim Vale')).toBeFocused();
  await expect(spoken(app)).toHaveText('Fixed in Jo Park. 5 left to fix.');
  await keyboard.press('ArrowDown');
  await keyboard.press('i');
  await expect(row(app, 'soonish')).toHaveCount(0);
  await expect(followUps(app).getByRole('button', { name: 'Show 6 hints' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(row(app, 'Tasks will not see')).toHaveCount(3);
  await keyboard.press('End');
  await expect(header(app, 'People without a note')).toBeFocused();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowDown');
  await keyboard.press('c');
  await expect.poll(() => isThere(app, 'People/Noor Haddad.md')).toBe(true);
  await expect(row(app, 'Ravi Menon')).toBeFocused();
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in ${theme}`, () => {
    test.use({ theme });
    test('axe finds nothing wrong with the list and the windows', async ({ app }) => {
      await showHints(app);
      await header(app, 'People without a note').click();
      await row(app, '3/4/2026').press('w');
      expect(await violations(app, '.rapport-view')).toEqual([]);
      await choose(app, '“Sam” fits', 'Choose Sam Lee…');
      await expect(dialog(app)).toContainText('After:');
      expect(await violations(app, '.rapport-window')).toEqual([]);
      await app.page.keyboard.press('Escape');
      await choose(app, 'Tasks will not see', 'Fix 3 like this…');
      await expect(dialog(app).getByRole('checkbox')).toHaveCount(3);
      expect(await violations(app, '.rapport-window')).toEqual([]);
      await app.page.keyboard.press('Escape');
      await choose(app, 'Dana Li (Conflicted', 'Compare…');
      await expect(dialog(app)).toContainText('2 lines differ.');
      expect(await violations(app, '.rapport-window')).toEqual([]);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ device: 'phone', hasTouch: true });

  const heightOf = async (el: Locator): Promise<number> => (await el.boundingBox())?.height ?? 0;

  test('a row opens with a tap, its buttons are high enough, and the fix is at the top of its window', async ({ app }) => {
    await row(app, '“Sam” fits').getByText('“Sam” fits').tap();
    for (const name of ['Choose', 'Ignore in this note', 'Open']) expect(await heightOf(button(app, '“Sam” fits', name)), name).toBeGreaterThanOrEqual(44);
    await button(app, '“Sam” fits', 'Choose').tap();
    await menuItems(app).filter({ hasText: 'Sam Lee' }).tap();
    const fix = dialog(app).getByRole('button', { name: 'Fix', exact: true });
    expect(await heightOf(fix)).toBeGreaterThanOrEqual(44);
    await fix.tap();
    await expect.poll(() => app.read(SYNC)).toContain('"[[Sam Lee]]"');
  });

  test('the two notes stand one under the other, and nothing is cut off', async ({ app }) => {
    await row(app, 'Dana Li (Conflicted').getByText('sync service').tap();
    await button(app, 'Dana Li (Conflicted', 'Compare').tap();
    const copy = dialog(app).getByRole('group', { name: COPY.replace('.md', '') });
    const note = dialog(app).getByRole('group', { name: 'People/Dana Li', exact: true });
    const [above, below] = [await copy.boundingBox(), await note.boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 1);
    expect(await dialog(app).evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0);
    for (const each of await dialog(app).getByRole('button').filter({ visible: true }).all()) expect(await heightOf(each), await each.innerText()).toBeGreaterThanOrEqual(44);
  });

  test('many fixes have boxes that a finger can reach, and axe finds nothing wrong', async ({ app }) => {
    await showHints(app);
    await row(app, 'Tasks will not see').first().getByRole('button', { name: 'More actions' }).tap();
    await menuItems(app).filter({ hasText: 'Fix 3 like this…' }).tap();
    const box = dialog(app).getByRole('checkbox', { name: 'Daily/2026-11-12, line 2' });
    expect(await heightOf(dialog(app).locator('label').filter({ hasText: 'Daily/2026-11-12, line 2' }))).toBeGreaterThanOrEqual(44);
    await dialog(app).getByText('Daily/2026-11-12, line 2').tap();
    await expect(box).not.toBeChecked();
    expect(await violations(app, '.rapport-window')).toEqual([]);
    expect(await violations(app, '.rapport-view')).toEqual([]);
    await dialog(app).getByRole('button', { name: 'Fix 2', exact: true }).tap();
    await expect.poll(() => app.read('Daily/2026-11-13.md')).toContain('for the review 📅');
  });
});
