import type { Locator } from '@playwright/test';
import { expect, test } from '../stand-in/fixture.ts';
import { violations } from './support/axe.ts';
import { logWindow } from './support/log-window.ts';
import { openWindow, personNote } from './support/people-windows.ts';
import { notice } from './support/sidebar.ts';
import { inVault } from './support/vaults.ts';

const TITLE = 'Change several people';
const ADA = 'People/Ada Byron.md';
const BO = 'People/Bo Diaz.md';
const CY = 'People/Cy Roth.md';
const JO = 'People/Jo Park.md';
const NOTES: Readonly<Record<string, string>> = {
  [ADA]: personNote(['frequency: weekly # hers', 'org: Halden Systems', 'circle: [Board]'], '2026-11-06 lunch'),
  [BO]: personNote(['relation: peer'], '2026-11-10 coffee'),
  [CY]: personNote(['cadence: 2 weeks', 'circle: [Board, Choir]'], '2026-11-02 call').replaceAll('\n', '\r\n'),
  [JO]: personNote(['paused: true', 'cadence: monthly']),
};
const boxes = (change: Locator): Locator => change.locator('.rapport-change-rows').getByRole('checkbox');
const expectShown = (change: Locator, names: readonly string[]): Promise<void> => expect(change.locator('.rapport-change-rows .rapport-change-name')).toHaveText([...names]);

test.describe('four people', () => {
  test.use(inVault(NOTES));

  test('words and groups narrow the list; who is ticked stays so', async ({ app }) => {
    const change = await openWindow(app, 'change-people', TITLE);
    await expect(change.getByRole('searchbox', { name: 'Filter people' })).toBeFocused();
    await expectShown(change, ['Ada Byron', 'Bo Diaz', 'Cy Roth', 'Jo Park']);
    expect(await violations(app, '.rapport-change-people')).toEqual([]);
    await app.page.keyboard.type('halden by');
    await expectShown(change, ['Ada Byron']);
    await change.getByRole('checkbox', { name: 'Ada Byron' }).check();
    await change.getByRole('searchbox').fill('');
    const group = change.getByRole('combobox', { name: 'Who is shown' });
    for (const [name, people] of [['Board', ['Ada Byron', 'Cy Roth']], ['Choir', ['Cy Roth']], ['peer', ['Bo Diaz']], ['Without a rhythm', ['Bo Diaz']], ['Resting', ['Jo Park']]] as const) {
      await group.selectOption({ label: name });
      await expectShown(change, people);
    }
    await expect(change.getByRole('status')).toHaveText('1 selected, 1 not shown');
    await change.getByRole('checkbox', { name: 'Select all shown (1)' }).check();
    await expect(change.getByRole('status')).toHaveText('2 selected, 1 not shown');
    await change.getByRole('searchbox').fill('nobody');
    await expect(change).toContainText('Nobody fits.');
  });

  test('a rhythm is shown note by note before it is written, in the spelling of each note, and is one Undo', async ({ app }) => {
    const change = await openWindow(app, 'change-people', TITLE);
    await change.getByRole('checkbox', { name: 'Select all shown (4)' }).check();
    await app.page.keyboard.press('ControlOrMeta+Enter');
    await expect(change.getByRole('alert')).toContainText('How often?');
    await change.getByRole('textbox', { name: 'How often' }).fill('every other week');
    await expect(change.locator('.rapport-choice')).toContainText('every 2 weeks');
    await app.write(BO, '---\ntype: person\nrelation: "peer\n---\n');
    await app.page.keyboard.press('ControlOrMeta+Enter');
    await expect(change).toContainText('2 notes change:');
    await expect(change.getByRole('listitem').filter({ hasText: 'Bo Diaz' })).toContainText('stays as it is:');
    await expect(change.getByRole('listitem').filter({ hasText: 'Ada Byron' })).toContainText('frequency: weekly → 2 weeks');
    await expect(change).toContainText('No change for Cy Roth.');
    expect(await violations(app, '.rapport-change-people')).toEqual([]);
    expect(await app.read(ADA)).toBe(NOTES[ADA]);
    await expect(change.getByRole('button', { name: 'Save 2' })).toBeFocused();
    await app.page.keyboard.press('Enter');
    await expect(change).toHaveCount(0);
    expect(await app.read(ADA)).toBe(NOTES[ADA]?.replace('weekly # hers', '2 weeks # hers'));
    expect(await app.read(JO)).toBe(NOTES[JO]?.replace('monthly', '2 weeks'));
    await expect(notice(app)).toContainText('Changed 2 notes.');
    await notice(app).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => app.read(ADA)).toBe(NOTES[ADA]);
    expect(await app.read(JO)).toBe(NOTES[JO]);
  });

  test('a circle, a date, rest and wake', async ({ app }) => {
    const act = async (people: readonly string[], name: string, fill?: (change: Locator) => Promise<void>) => {
      const change = await openWindow(app, 'change-people', TITLE);
      for (const each of people) await change.getByRole('checkbox', { name: each }).check();
      await change.getByRole('combobox', { name: 'What to do' }).selectOption({ label: name });
      await fill?.(change);
      await change.getByRole('button', { name: 'Preview' }).click();
      await change.getByRole('button', { name: /^Save/ }).click();
      await expect(change).toHaveCount(0);
    };
    await act(['Ada Byron', 'Bo Diaz', 'Cy Roth'], 'Add to a circle', async (change) => {
      await change.getByRole('button', { name: 'Circle: choose' }).click();
      await app.page.getByRole('menuitem', { name: 'Choir' }).click();
    });
    expect(await app.read(ADA)).toContain('circle: [Board, Choir]\n');
    expect(await app.read(BO)).toContain('Choir');
    expect(await app.read(CY)).toBe(NOTES[CY]);
    await act(['Bo Diaz'], 'Snooze until', (change) => change.getByRole('textbox', { name: 'Snooze until' }).fill('in 2 weeks'));
    expect(await app.read(BO)).toContain('snooze_until: 2026-12-03\n');
    await act(['Cy Roth', 'Jo Park'], 'Let rest');
    expect(await app.read(CY)).toContain('paused: true\r\n');
    expect(await app.read(JO)).toBe(NOTES[JO]);
    const ada = await app.read(ADA);
    await act(['Ada Byron', 'Jo Park'], 'Wake');
    expect(await app.read(JO)).toContain('paused: false\n');
    expect(await app.read(ADA)).toBe(ada);
  });

  test('back from the preview everything stands as it was; log opens Log interaction with those people', async ({ app }) => {
    const change = await openWindow(app, 'change-people', TITLE);
    await change.getByRole('searchbox').fill('o');
    await change.getByRole('checkbox', { name: 'Bo Diaz' }).check();
    await change.getByRole('checkbox', { name: 'Jo Park' }).check();
    await change.getByRole('combobox', { name: 'What to do' }).selectOption({ label: 'Let rest' });
    await change.getByRole('button', { name: 'Preview' }).click();
    await expect(change).toContainText('One note changes:');
    await change.getByRole('button', { name: 'Back' }).click();
    await expect(change.getByRole('searchbox')).toHaveValue('o');
    await expect(change.getByRole('status')).toHaveText('2 selected');
    await change.getByRole('combobox', { name: 'What to do' }).selectOption({ label: 'Log a conversation' });
    await change.getByRole('button', { name: 'Log', exact: true }).click();
    await expect(logWindow(app)).toContainText('Bo Diaz');
    await expect(logWindow(app)).toContainText('Jo Park');
    await expect(change).toHaveCount(0);
  });

  test.describe('on a phone', () => {
    test.use({ device: 'phone', hasTouch: true });

    test('by thumb: lines of 44 px, nothing wider than the screen', async ({ app }) => {
      const change = await openWindow(app, 'change-people', TITLE);
      for (const line of await change.locator('.rapport-change-row').all()) expect((await line.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
      expect(await change.evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0);
      await change.getByText('Bo Diaz').tap();
      await change.getByRole('combobox', { name: 'What to do' }).selectOption({ label: 'Let rest' });
      await change.getByRole('button', { name: 'Preview' }).tap();
      await change.getByRole('button', { name: 'Save' }).tap();
      await expect.poll(() => app.read(BO)).toContain('paused: true\n');
    });
  });
});

test.describe('400 people', () => {
  test.use(inVault(Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`People/Person ${String(n + 1).padStart(3, '0')}.md`, personNote([`org: ${n % 2 ? 'Halden' : 'Corvid'}`])]))));

  test('40 are drawn, then more; by keyboard alone a hundred notes and more are changed', async ({ app }) => {
    const change = await openWindow(app, 'change-people', TITLE);
    await expect(boxes(change)).toHaveCount(40);
    await app.page.keyboard.press('ArrowDown');
    await expect(change.getByRole('checkbox', { name: 'Person 001' })).toBeFocused();
    await app.page.keyboard.press('End');
    await expect(change.getByRole('checkbox', { name: 'Person 040' })).toBeFocused();
    await expect(boxes(change)).toHaveCount(80);
    await app.page.keyboard.press('ArrowDown');
    await app.page.keyboard.press('Space');
    await expect(change.getByRole('checkbox', { name: 'Person 041' })).toBeChecked();
    await app.page.keyboard.press('Shift+Tab');
    await expect(change.getByRole('checkbox', { name: 'Select all shown (400)' })).toBeFocused();
    await change.getByRole('searchbox').fill('corvid');
    await change.getByRole('checkbox', { name: 'Select all shown (200)' }).focus();
    await app.page.keyboard.press('Space');
    await expect(change.getByRole('status')).toHaveText('200 selected');
    await change.getByRole('textbox', { name: 'How often' }).focus();
    await app.page.keyboard.type('quarterly');
    await app.page.keyboard.press('ControlOrMeta+Enter');
    await expect(change).toContainText('200 notes change:');
    await expect(change.getByRole('listitem')).toHaveCount(40);
    await app.page.keyboard.press('ControlOrMeta+Enter');
    await expect(notice(app)).toContainText('Changed 200 notes.', { timeout: 30_000 });
    expect(await app.read('People/Person 399.md')).toContain('cadence: quarterly\n');
    expect(await app.read('People/Person 400.md')).not.toContain('cadence');
  });
});
