import type { Locator } from '@playwright/test';
import { expect, test, type App } from '../stand-in/fixture.ts';
import { logWindow, openLog, people } from './support/log-window.ts';
import { focusRow, followUps, header, row, showFollowUps, tabInto } from './support/sidebar.ts';

const COSTS = 'Send Dana the cost table';

/** The view with its toolbar. */
const view = (app: App): Locator => app.page.locator('.view-content').filter({ has: app.page.getByRole('treegrid', { name: 'Follow-ups' }) });

/** The contrast of an element's words with what is behind them, as WCAG 2 counts it. */
const contrast = (el: Locator): Promise<number> => el.evaluate((node) => {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('There is no canvas.');
  const paint = (colour: string): readonly number[] => {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const behind: string[] = [];
  for (let at: Element | null = node; at; at = at.parentElement) behind.unshift(getComputedStyle(at).backgroundColor);
  const ground = ['white', ...behind].map(paint).at(-1) ?? [];
  const ink = paint(getComputedStyle(node).color);
  const luminance = (colour: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = colour.slice(0, 3).map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(ink), luminance(ground)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
});

/** Sizes in pixels of all words inside an element, each with one that has it. */
const textSizes = (el: Locator): Promise<[number, string][]> => el.evaluate((root) => {
  const sizes = new Map<number, string>();
  for (const each of root.querySelectorAll('*')) {
    const words = [...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent?.trim()).join('');
    if (words !== '') sizes.set(parseFloat(getComputedStyle(each).fontSize), words);
  }
  return [...sizes];
});

/** Icon buttons: those without words. */
const iconButtons = (el: Locator): Promise<{ label: string; title: string }[]> => el.getByRole('button').evaluateAll((all) =>
  all.filter((each) => each.textContent.trim() === '').map((each) => ({ label: each.getAttribute('aria-label') ?? '', title: each.getAttribute('title') ?? '' })));

test.beforeEach(async ({ app }) => showFollowUps(app));

test('the list is a grid of rows and cells that know their places, and say whether they are open', async ({ app }) => {
  await followUps(app).getByRole('button', { name: 'Later, 8 follow-ups' }).click();
  const rows = await followUps(app).getByRole('row').evaluateAll((all) => all.map((el) => ({
    index: Number(el.getAttribute('aria-rowindex')),
    cells: el.querySelectorAll(':scope > [role="gridcell"]').length,
    loose: [...el.querySelectorAll('button, input')].filter((each) => !each.closest('[role="gridcell"]')).length,
  })));
  expect(rows.map(({ index }) => index)).toEqual(rows.map((_, at) => at + 1));
  expect(rows.filter(({ cells, loose }) => cells === 0 || loose > 0)).toEqual([]);
  await expect(followUps(app)).toHaveAttribute('aria-rowcount', String(rows.length));
  await expect(header(app, 'Today')).toHaveAttribute('aria-expanded', 'true');
  await expect(header(app, 'Older')).toHaveAttribute('aria-expanded', 'false');
  await header(app, 'Older').press('Enter');
  await expect(header(app, 'Older')).toHaveAttribute('aria-expanded', 'true');
  await expect(row(app, COSTS)).toHaveAttribute('aria-expanded', 'false');
  await row(app, COSTS).press('w');
  await expect(row(app, COSTS)).toHaveAttribute('aria-expanded', 'true');
  await expect(row(app, COSTS).getByRole('button', { name: 'Snooze' })).toHaveAttribute('aria-haspopup', 'menu');
});

test('every icon button has a name, which is its tooltip', async ({ app }) => {
  await row(app, COSTS).hover();
  await openLog(app);
  await people(app).fill('Jo P');
  await people(app).press('Enter');
  for (const place of [view(app), logWindow(app)]) {
    const buttons = await iconButtons(place);
    expect(buttons.length).toBeGreaterThan(2);
    expect(buttons.filter(({ label, title }) => label === '' || title !== '')).toEqual([]);
  }
  await app.page.keyboard.press('Escape');
  const add = view(app).getByRole('button', { name: 'Add follow-up' });
  await add.hover();
  await expect(app.page.locator('.tooltip')).toHaveText('Add follow-up');
});

test('no tooltip lies over a row, or over the window, while the pointer rests on it', async ({ app }) => {
  await row(app, COSTS).getByText(COSTS).hover();
  await app.page.waitForTimeout(900);
  expect(await app.page.locator('.tooltip').allInnerTexts()).toEqual([]);
  await openLog(app);
  await logWindow(app).getByText('How can I help?').hover();
  await app.page.waitForTimeout(900);
  expect(await app.page.locator('.tooltip').allInnerTexts()).toEqual([]);
});

test('the focus can be seen on a row, a header and a button, and nothing moves for those who want no motion', async ({ app }) => {
  await tabInto(app);
  await expect(header(app, 'Today')).toHaveCSS('outline-style', 'solid');
  await focusRow(app, COSTS);
  await expect(row(app, COSTS)).toHaveCSS('outline-style', 'solid');
  await expect(row(app, COSTS)).toHaveCSS('outline-width', '2px');
  await app.page.keyboard.press('Shift+Tab');
  await expect(view(app).getByRole('button', { name: 'Prepare' })).toHaveCSS('outline-style', 'solid');
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await followUps(app).evaluate((root) => [...root.querySelectorAll('*')].filter((el) => {
    const { transitionDuration, animationName } = getComputedStyle(el);
    return (el.getAttribute('class') ?? '').includes('rapport-') && (animationName !== 'none' || transitionDuration.split(',').some((each) => parseFloat(each) > 0));
  }).length);
  expect(moving).toBe(0);
});

test('every field of the window has a name, and Tab goes through them in the order in which they are read', async ({ app }) => {
  await openLog(app);
  const order: string[] = [];
  for (let steps = 0; steps < 12; steps++) {
    order.push(await app.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent.trim() ?? ''));
    await app.page.keyboard.press('Tab');
  }
  expect(order.slice(0, 9)).toEqual(['People', 'What was it about?', 'When', 'How', 'Who started it, how long, energy', 'How can I help?', 'By when I help', 'Something they promised', 'Cancel']);
  expect(order[9]).toBe('Save');
  await logWindow(app).getByRole('button', { name: 'Who started it' }).click();
  const fields = logWindow(app).getByRole('textbox').or(logWindow(app).getByRole('combobox'));
  for (const field of await fields.all()) await expect(field).not.toHaveAccessibleName('');
  expect(await fields.count()).toBeGreaterThanOrEqual(9);
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in ${theme}`, () => {
    test.use({ theme });
    test('the late mark can be read on a row, under the pointer and in an open row, and so can every other word', async ({ app }) => {
      const late = row(app, COSTS).getByText('2 days late');
      expect(await contrast(late)).toBeGreaterThanOrEqual(4.5);
      await late.hover();
      expect(await contrast(late), 'under the pointer').toBeGreaterThanOrEqual(4.5);
      await row(app, COSTS).press('w');
      expect(await contrast(late), 'open').toBeGreaterThanOrEqual(4.5);
      for (const words of ['Dana Li', 'Promised for Tue 17 Nov', COSTS]) expect(await contrast(row(app, COSTS).getByText(words).first()), words).toBeGreaterThanOrEqual(4.5);
      expect(await contrast(header(app, 'Today').getByText('Today', { exact: true })), 'header').toBeGreaterThanOrEqual(4.5);
      expect(await contrast(header(app, 'Today').getByText('3', { exact: true })), 'count').toBeGreaterThanOrEqual(4.5);
      expect(await contrast(row(app, 'Jo Park').getByRole('button', { name: 'Log' })), 'button').toBeGreaterThanOrEqual(4.5);
    });
  });
}

test('no words are smaller than 12 pixels', async ({ app }) => {
  await row(app, COSTS).press('w');
  expect((await textSizes(view(app))).filter(([size]) => size < 12)).toEqual([]);
  await openLog(app);
  expect((await textSizes(logWindow(app))).filter(([size]) => size < 12)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ device: 'phone' });
  test('no words are smaller than 13 pixels, and the first line has 15', async ({ app }) => {
    expect((await textSizes(view(app))).filter(([size]) => size < 13)).toEqual([]);
    await expect(row(app, COSTS).getByText(COSTS)).toHaveCSS('font-size', '15px');
    await app.command('rapport:log-interaction');
    expect((await textSizes(logWindow(app))).filter(([size]) => size < 13)).toEqual([]);
  });
});
