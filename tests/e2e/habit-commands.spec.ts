import { expect, test } from '../stand-in/fixture.ts';
import { violations } from './support/axe.ts';
import { expectPerson, panel, part, partHeader, showPerson } from './support/person.ts';
import { allRead, leave, notice, row, showFollowUps } from './support/sidebar.ts';
import { inVault } from './support/vaults.ts';

const ADA = 'People/Ada Moss.md';
const BEN = 'People/Ben Orr.md';
const TODAY = '2026-11-19.md';

const NOTES = {
  'People/Me.md': '---\ntype: person\nself: true\ninterests: [chess]\n---\n',
  [ADA]: '---\ntype: person\ncadence: weekly\nlast_contact: 2026-11-01\ncan_help_with: [Rust hiring]\ninterests: [chess]\n---\n\n## Follow-ups\n\n- [x] Send the plan 📅 2026-11-10 ✅ 2026-11-12\n- [x] Send the book 📅 2026-11-10 ✅ 2026-11-09\n',
  [BEN]: '---\ntype: person\ncircle: [Board]\nlast_contact: 2026-10-01\n---\n',
};
test.use(inVault(NOTES));
test.beforeEach(({ app }) => allRead(app));

test('Insert today writes today’s people into the daily note; ticking one there logs the contact', async ({ app }) => {
  await app.command('rapport:insert-today');
  await expect.poll(() => app.read(TODAY).catch(() => '')).toBe('## Get in touch\n- [ ] Get in touch with [[Ada Moss]] #reach-out\n');
  await expect(notice(app)).toContainText('Added 1 person to 2026-11-19.');
  await expect.poll(() => app.page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe(TODAY);
  await showFollowUps(app);
  await expect(row(app, 'Get in touch with')).toHaveCount(0);
  await app.page.evaluate(() => {
    const [leaf] = window.app.workspace.getLeavesOfType('markdown');
    (leaf?.view as import('obsidian').MarkdownView).editor.setLine(1, '- [x] Get in touch with [[Ada Moss]] #reach-out');
  });
  await expect.poll(() => app.read(TODAY), 'the app saves what was typed').toContain('[x]');
  await leave(app);
  await expect(row(app, 'usually every week')).toHaveCount(0);
});

test.describe('with Insert today into new daily notes switched on', () => {
  const data = JSON.stringify({ version: 1, setUp: true, insertToday: true });
  test.use(inVault({ ...NOTES, '.obsidian/plugins/rapport/data.json': data }));
  const TASK = '- [ ] Get in touch with [[Ada Moss]] #reach-out\n';

  test('a daily note that one makes gets today’s people, below what its template has; Undo takes them back', async ({ app }) => {
    await app.page.evaluate(async (path) => {
      const file = await window.app.vault.create(path, '# Day\n');
      await window.app.workspace.getLeaf(false).openFile(file);
    }, TODAY);
    await expect.poll(() => app.read(TODAY)).toContain(TASK);
    expect(await app.read(TODAY)).toContain('# Day\n');
    await notice(app).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => app.read(TODAY)).toBe('# Day\n');
  });

  test('one that comes from elsewhere is left alone, also when it is opened later', async ({ app }) => {
    await app.write(TODAY, '# Day\n');
    await expect.poll(() => app.page.evaluate((path) => window.app.vault.getFileByPath(path) !== null, TODAY)).toBe(true);
    await app.page.waitForTimeout(2_100);
    await app.openNote(TODAY);
    await app.page.waitForTimeout(3_000);
    expect(await app.read(TODAY)).toBe('# Day\n');
  });
});

test('Who could help shows people by their own words, and opens the chosen one', async ({ app }) => {
  await app.palette('Who could help with…');
  await app.page.getByPlaceholder('Who could help with …').fill('rust');
  await expect(app.page.getByRole('option')).toContainText(['Ada Mosscan help with: Rust hiring · last talked on 1 Nov']);
  await app.page.keyboard.press('Enter');
  await expect.poll(() => app.page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe(ADA);
});

test('Introduce two people notes it once, for both', async ({ app }) => {
  await app.openNote(ADA);
  const before = await app.read(ADA);
  await app.palette('Introduce two people');
  await app.page.getByPlaceholder('Introduce whom?').press('Enter');
  await app.page.getByPlaceholder('Introduce Ada Moss to whom?').fill('Ben');
  await expect(app.page.getByRole('option')).toHaveText([/^Ben Orr/]);
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('textbox', { name: 'What could they do for each other? May be left empty.' }).fill('hiring in Leeds');
  await app.page.keyboard.press('Enter');
  await expect.poll(() => app.read(ADA)).toContain('- [ ] 2026-11-19 #intro [[Ada Moss]] and [[Ben Orr]]: hiring in Leeds\n');
  await notice(app).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => app.read(ADA)).toBe(before);
});

test('the panel of either says how far an introduction is, and notes it', async ({ app }) => {
  const line = '- [ ] 2026-11-02 [[Ada Moss]] and [[Ben Orr]]: hiring in Leeds';
  const before = `${await app.read(ADA)}\n## Intros\n\n${line}\n`;
  await app.write(ADA, before);
  await showPerson(app, BEN);
  const introductions = part(app, 'Introductions');
  await expect(introductions).toContainText('Ada Moss and Ben Orr: hiring in Leeds · to be made');
  await expect(partHeader(app, 'Introductions')).toHaveAccessibleName('Introductions, 1');
  await introductions.getByRole('button', { name: 'How far is it?' }).click();
  await expect(app.page.getByRole('menuitem')).toHaveText(['Both were asked', 'Introduced', 'Came to nothing']);
  await app.page.getByRole('menuitem', { name: 'Both were asked' }).click();
  await expect.poll(() => app.read(ADA)).toBe(before.replace(line, line.replace('[ ]', '[/]')));
  await expect(introductions).toContainText('both were asked');
  expect(await violations(app, '.rapport-person')).toEqual([]);
  await introductions.getByRole('button', { name: 'How far is it?' }).click();
  await app.page.getByRole('menuitem', { name: 'Introduced' }).click();
  await expect.poll(() => app.read(ADA)).toBe(before.replace(line, line.replace('[ ]', '[x]')));
  await expect(partHeader(app, 'Introductions')).toHaveAccessibleName('Introductions, 0');
  await notice(app).filter({ hasText: 'Introduced.' }).getByRole('button', { name: 'Ask how it went' }).click();
  await expect(app.page.getByRole('group', { name: 'Add follow-up' })).toContainText('Ada Moss');
});

test('the panel shows how promises went, and what we have in common', async ({ app }) => {
  await showPerson(app, ADA);
  await expectPerson(app, 'Ada Moss');
  await expect(panel(app)).toContainText('1 kept on time, 1 late');
  await expect(panel(app)).toContainText('In common with mechess');
});

test('a rhythm for a circle makes its people due, and says so', async ({ app }) => {
  await app.page.getByRole('button', { name: 'Settings' }).click();
  await app.page.getByRole('dialog').getByText('Rapport', { exact: true }).click();
  const field = app.page.locator('.setting-item').filter({ has: app.page.getByText('Rhythms of circles', { exact: true }) }).getByRole('textbox');
  await field.fill('Board: 2 weeks');
  await field.press('Tab');
  await app.page.keyboard.press('Escape');
  await showFollowUps(app);
  await expect(row(app, 'Ben Orr')).toContainText('quiet for 7 weeks · usually every 2 weeks');
});
