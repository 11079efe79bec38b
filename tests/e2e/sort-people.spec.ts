import { expect, test } from '../stand-in/fixture.ts';
import { violations } from './support/axe.ts';
import { openWindow, personNote, windowOf } from './support/people-windows.ts';
import { inVault } from './support/vaults.ts';

const TITLE = 'Sort new people';
const ADA = 'People/Ada Byron.md';
const BO = 'People/Bo Diaz.md';
const CLEO = 'People/Cleo Marsh.md';
const NOTES = {
  [ADA]: personNote(['role: Analyst', 'org: Halden Systems'], ...['2026-11-06', '2026-10-23', '2026-10-09', '2026-09-25', '2026-09-11'].map((day) => `${day} lunch`)),
  [BO]: personNote(['role: Designer # mine'], '2026-11-10 coffee: the move'),
  [CLEO]: personNote([]),
  'People/Ben Ito.md': personNote(['cadence: monthly'], '2026-11-01 call'),
  'People/Cy Roth.md': personNote(['cadence: monthly'], '2026-11-02 call'),
  'People/Never Mind.md': personNote(['cadence: none'], '2026-11-02 call'),
};

test.use(inVault(NOTES));

test('one after the other, by keys: each answer is written at once, and z takes it back', async ({ app }) => {
  const sort = await openWindow(app, 'sort-new-people', TITLE);
  await expect(sort).toContainText('Ada Byron');
  await expect(sort).toContainText('Analyst, Halden Systems');
  await expect(sort).toContainText('5 conversations in the last year, the last on 6 Nov.');
  await expect(sort).toContainText('You usually talk every 2 weeks, more or less.');
  await expect(sort.getByText('How often do you want to keep in touch with Ada?')).toBeFocused();
  await expect(sort).toContainText('1 of 3');
  expect(await violations(app, '.rapport-sort-new-people')).toEqual([]);
  await app.page.keyboard.press('q');
  await expect(sort).toContainText('2 of 3');
  await expect(sort.getByRole('status')).toHaveText('Ada Byron: every 3 months');
  expect(await app.read(ADA)).toBe(NOTES[ADA]?.replace('org: Halden Systems\n', 'org: Halden Systems\ncadence: quarterly\n'));
  await app.page.keyboard.press('z');
  await expect(sort).toContainText('1 of 3');
  expect(await app.read(ADA)).toBe(NOTES[ADA]);
  await app.page.keyboard.press('s');
  await app.page.keyboard.press('n');
  await expect(sort).toContainText('3 of 3');
  await app.page.keyboard.press('y');
  await expect(sort.getByText('That was everybody. One is left for another time.')).toBeFocused();
  expect(await app.read(ADA)).toBe(NOTES[ADA]);
  expect(await app.read(BO)).toContain('role: Designer # mine\ncadence: none\n');
  expect(await app.read(CLEO)).toContain('cadence: yearly\n');
  await app.page.keyboard.press('z');
  await expect(sort).toContainText('3 of 3');
  expect(await app.read(CLEO)).toBe(NOTES[CLEO]);
  await app.page.keyboard.press('Escape');
  await expect(sort).toHaveCount(0);
  await openWindow(app, 'sort-new-people', TITLE);
  await expect(windowOf(app, TITLE)).toContainText('1 of 2');
});

test('a third new person: it is asked who rests, before anything is written', async ({ app }) => {
  const sort = await openWindow(app, 'sort-new-people', TITLE);
  await app.page.keyboard.press('s');
  await expect(sort).toContainText('Bo Diaz');
  await sort.getByRole('button', { name: 'Every month' }).click();
  await expect(sort.getByText('You are getting to know Cy and Ben. Let one rest for now?')).toBeFocused();
  expect(await app.read(BO)).toBe(NOTES[BO]);
  expect(await violations(app, '.rapport-sort-new-people')).toEqual([]);
  await app.page.keyboard.press('z');
  await expect(sort.getByText('How often do you want to keep in touch with Bo?')).toBeFocused();
  await app.page.keyboard.press('m');
  await sort.getByRole('button', { name: 'Ben rests' }).click();
  await expect(sort.getByRole('status')).toHaveText('Bo Diaz: every month · Ben rests');
  expect(await app.read(BO)).toContain('cadence: monthly\n');
  expect(await app.read('People/Ben Ito.md')).toContain('paused: true\n');
  await sort.getByRole('button', { name: 'Undo' }).click();
  await expect(sort.getByText('How often do you want to keep in touch with Bo?')).toBeFocused();
  expect(await app.read(BO)).toBe(NOTES[BO]);
  expect(await app.read('People/Ben Ito.md')).toBe(NOTES['People/Ben Ito.md']);
  await app.page.keyboard.press('w');
  await expect(sort.getByRole('button', { name: 'Keep all three' })).toBeVisible();
  await app.page.keyboard.press('k');
  await expect(sort).toContainText('Cleo Marsh');
  expect(await app.read(BO)).toContain('cadence: weekly\n');
  expect(await app.read('People/Ben Ito.md')).toBe(NOTES['People/Ben Ito.md']);
});

test('when nobody is left it says so', async ({ app }) => {
  const sort = await openWindow(app, 'sort-new-people', TITLE);
  for (const key of ['w', 'n', 'y']) {
    const said = await sort.getByRole('status').innerText();
    await app.page.keyboard.press(key);
    await expect(sort.getByRole('status')).not.toHaveText(said);
  }
  await expect(sort.getByText('Everybody is sorted.')).toBeFocused();
  await sort.getByRole('button', { name: 'Close' }).click();
  await openWindow(app, 'sort-new-people', TITLE);
  await expect(windowOf(app, TITLE)).toContainText('Everybody is sorted.');
});

test('a note that cannot be written is told, and stays in front', async ({ app }) => {
  const sort = await openWindow(app, 'sort-new-people', TITLE);
  await app.write(ADA, '---\ntype: person\nrole: "Analyst\n---\n');
  await expect.poll(async () => {
    await app.page.keyboard.press('w');
    return (await app.notices()).join(' ');
  }).toContain('Nothing was changed');
  await expect(sort).toContainText('1 of 3');
});

test.describe('on a phone', () => {
  test.use({ device: 'phone', hasTouch: true });

  test('by thumb: targets of 44 px, nothing wider than the screen', async ({ app }) => {
    const sort = await openWindow(app, 'sort-new-people', TITLE);
    for (const button of await sort.locator('.rapport-key-button').all()) expect((await button.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
    expect(await sort.evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0);
    await sort.getByRole('button', { name: 'Every year' }).tap();
    await expect(sort).toContainText('2 of 3');
    expect(await app.read(ADA)).toContain('cadence: yearly\n');
    const undo = sort.getByRole('button', { name: 'Undo' });
    expect((await undo.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
    await undo.tap();
    await expect(sort).toContainText('1 of 3');
    expect(await app.read(ADA)).toBe(NOTES[ADA]);
  });
});
