import { expect, test } from '../stand-in/fixture.ts';
import { allRead, focusRow, header, notice, row } from './support/sidebar.ts';
import { inVault } from './support/vaults.ts';

const ADA = 'People/Ada Moss.md';
const LOG = ['2026-10-22', '2026-10-15', '2026-10-08', '2026-10-01', '2026-09-24'].map((day) => `- ${day} call\n`).join('');

test.use(inVault({
  [ADA]: `---\ntype: person\n---\n\n## Log\n\n${LOG}`,
  'People/Ben Orr.md': '---\ntype: person\nbirthday: 1980-11-21\ncadence: weekly\n---\n\n## Log\n\n- 2026-11-01 lunch\n\n## Follow-ups\n\n- [ ] Send the plan 📅 2026-11-20\n',
}));
test.beforeEach(({ app }) => allRead(app));

test('quieter than usual stands in Get in touch, and a rhythm is set from its row', async ({ app }) => {
  await expect(row(app, 'Ada Moss')).toContainText('quiet for 4 weeks · usually every 7 days');
  await focusRow(app, 'Ada Moss');
  await app.page.keyboard.press('w');
  await expect(row(app, 'Ada Moss')).toContainText('You usually talk every 7 days; nobody set a rhythm.');
  await row(app, 'Ada Moss').getByRole('button', { name: 'Keep in touch' }).click();
  await app.page.keyboard.press('3');
  await expect.poll(() => app.read(ADA)).toContain('cadence: monthly');
  await expect(notice(app)).toContainText('Changed Ada Moss.');
  await notice(app).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => app.read(ADA)).toBe(`---\ntype: person\n---\n\n## Log\n\n${LOG}`);
});

test('what was no conversation is said so at its source', async ({ app }) => {
  await focusRow(app, 'usually every week');
  await app.page.keyboard.press('w');
  await row(app, 'usually every week').getByRole('button', { name: 'That was not a conversation' }).click();
  await expect.poll(() => app.read('People/Ben Orr.md')).toContain('- 2026-11-01 lunch #mention\n');
  await expect(header(app, 'Get in touch')).not.toHaveAccessibleName('Get in touch, 2 people');
  await notice(app).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => app.read('People/Ben Orr.md')).toContain('- 2026-11-01 lunch\n');
});

test('birthdays of the next days have a section of their own', async ({ app }) => {
  await header(app, 'Birthdays and dates').click();
  await expect(app.page.locator('[data-section="dates"]').getByRole('row').nth(1)).toContainText('Ben OrrSat 21 Nov · in 2 days · turns 46');
});

test('the date of a promise is changed, and it is noted that they were told', async ({ app }) => {
  await row(app, 'Send the plan').click({ button: 'right' });
  await app.page.locator('.menu').getByText('Change the date…').click();
  await app.page.locator('.menu').getByText('Next week, Mon 23 Nov').click();
  await app.page.locator('.menu').getByText('Ben Orr was told').click();
  await expect.poll(() => app.read('People/Ben Orr.md')).toContain('- [ ] Send the plan 📅 2026-11-23\n\t- #told 2026-11-19 moved to 2026-11-23\n');
  await notice(app).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => app.read('People/Ben Orr.md')).toContain('- [ ] Send the plan 📅 2026-11-20\n');
});
