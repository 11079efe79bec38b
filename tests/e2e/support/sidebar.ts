import type { Locator } from '@playwright/test';
import { expect, type App } from '../../stand-in/fixture.ts';

/** The list of the sidebar. */
export const followUps = (app: App): Locator => app.page.getByRole('treegrid', { name: 'Follow-ups' });

/** The button of a section: `header(app, 'Next 7 days')`. */
export const header = (app: App, title: string): Locator => followUps(app).getByRole('button', { name: new RegExp(`^${title}, `) });

/** A section with its rows. */
export const section = (app: App, title: string): Locator => followUps(app).getByRole('rowgroup').filter({ has: app.page.getByRole('button', { name: new RegExp(`^${title}, `) }) });

/** The rows in which these words stand. */
export const row = (app: App, words: string): Locator => followUps(app).getByRole('row').filter({ hasText: words });

/** The spoken names of the sections, in their order. */
export const headers = (app: App): Promise<string[]> =>
  followUps(app).getByRole('button', { expanded: true }).or(followUps(app).getByRole('button', { expanded: false })).evaluateAll((all) => all.map((el) => el.querySelector('.rapport-unseen')?.textContent ?? ''));

/** The first line of each row of a section, in their order. */
export async function rowsOf(app: App, title: string): Promise<string[]> {
  const texts = await section(app, title).getByRole('row').allInnerTexts();
  return texts.slice(1).map((text) => text.trim().split('\n')[0] ?? '').filter((text) => !/^Show \d+ more$/.test(text));
}

/** The note in the editor. */
export const editor = (app: App): Locator => app.page.getByRole('textbox', { name: 'Note', exact: true });

/** Shows the sidebar and waits until all is read. The pointer and the focus stay where they were. */
export async function showFollowUps(app: App): Promise<void> {
  await app.command('rapport:open-follow-ups');
  await allRead(app);
}

/** Waits until the list has rows and no note is left to read; the sidebar opens by itself on a first start. */
export async function allRead(app: App): Promise<void> {
  await expect(followUps(app).getByRole('row').nth(1)).toBeVisible();
  await expect(app.page.getByText('Reading your notes…')).toHaveCount(0);
}

/** Gives a row the focus with the keyboard alone. */
export async function focusRow(app: App, words: string): Promise<void> {
  await tabInto(app);
  await app.page.keyboard.press('Home');
  for (let steps = 0; steps < 80 && !(await isFocused(row(app, words))); steps++) await app.page.keyboard.press('ArrowDown');
  await expect(row(app, words)).toBeFocused();
}

/** Tab from what stands above (the toolbar, or the one-on-ones of these days): the list is the next stop. */
export async function tabInto(app: App): Promise<void> {
  const inside = await followUps(app).evaluate((el) => el.contains(el.ownerDocument.activeElement));
  if (inside) return;
  await toolbar(app).getByRole('button', { name: 'More actions' }).or(app.page.locator('.rapport-near button')).last().focus();
  await app.page.keyboard.press('Tab');
}

/** What stands above the list. */
export const toolbar = (app: App): Locator => app.page.locator('.nav-header').filter({ has: app.page.getByRole('button', { name: 'Add follow-up' }) });

/** The pointer goes over the note, away from the list. */
export const movePointerAway = (app: App): Promise<void> => app.page.mouse.move(500, 400);

/** The pointer and the focus leave the list, so that it may be in order again. */
export async function leave(app: App): Promise<void> {
  await movePointerAway(app);
  await app.page.getByRole('button', { name: 'Settings' }).focus();
}

/** What a screen reader is told by the list. */
export const spoken = (app: App): Locator => app.page.getByRole('status');

/** The notice on screen. */
export const notice = (app: App): Locator => app.page.locator('.notice');

/** Loads the page anew, as a restart of the app does. */
export async function restart(app: App): Promise<void> {
  await app.page.reload();
  await app.page.locator('body[data-ready]').waitFor();
}

/** A text with one line in place of another, which stands in it once. */
export function withLine(text: string, line: string, ...replacement: readonly string[]): string {
  expect(text.split(line), `"${line}" stands there once`).toHaveLength(2);
  return text.replace(line, () => replacement.join('\n'));
}

const isFocused = (locator: Locator): Promise<boolean> => locator.evaluate((el) => el === el.ownerDocument.activeElement);
