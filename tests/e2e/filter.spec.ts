import { expect, test } from '../stand-in/fixture.ts';
import { violations } from './support/axe.ts';
import { allRead, focusRow, followUps, header, row } from './support/sidebar.ts';

const COSTS = 'Send Dana the cost table';
test.beforeEach(({ app }) => allRead(app));

const field = (app: Parameters<typeof followUps>[0]) => app.page.getByRole('searchbox', { name: 'Filter by person or words' });

test('the slash opens a field that filters all sections by words, and Esc takes it away', async ({ app }) => {
  await focusRow(app, COSTS);
  await app.page.keyboard.press('/');
  await expect(field(app)).toBeFocused();
  await app.page.keyboard.type('cost dana');
  await expect(row(app, COSTS)).toBeVisible();
  await expect(header(app, 'Get in touch')).toHaveCount(0);
  await expect(header(app, 'Notes to fix')).toHaveCount(0);
  expect(await violations(app, '.rapport-follow-ups')).toEqual([]);
  await app.page.keyboard.type(' no such words');
  await expect(app.page.locator('.rapport-empty')).toContainText('Nothing matches “cost dana no such words”.');
  await app.page.getByRole('button', { name: 'Clear filter' }).click();
  await expect(header(app, 'Get in touch')).toBeVisible();
  await app.page.getByRole('button', { name: 'Filter by person or words' }).click();
  await field(app).fill('cost');
  await field(app).press('ArrowDown');
  await expect(header(app, 'Today')).toBeFocused();
  await app.page.keyboard.press('Escape');
  await expect(field(app)).toHaveCount(0);
  await expect(header(app, 'Get in touch')).toBeVisible();
});

test('the menu shows mine or theirs, or a circle or relation, says so, and takes it back', async ({ app }) => {
  await app.page.getByRole('button', { name: 'Choose what is shown' }).click();
  await app.page.locator('.menu').getByText('Theirs', { exact: true }).click();
  await expect(app.page.locator('.rapport-chosen')).toHaveText('Theirs');
  await expect(header(app, 'Waiting for others')).toBeVisible();
  await expect(header(app, 'Today')).toHaveCount(0);
  await app.page.getByRole('button', { name: 'Choose what is shown' }).click();
  await app.page.locator('.menu').getByText('boss', { exact: true }).click();
  await expect(app.page.locator('.rapport-chosen')).toHaveText('Theirs · boss');
  await app.page.getByRole('button', { name: 'Show everything' }).click();
  await expect(header(app, 'Today')).toBeVisible();
});
