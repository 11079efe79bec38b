import type { Locator } from '@playwright/test';
import { expect, type App } from '../../stand-in/fixture.ts';

/** The person panel. */
export const panel = (app: App): Locator => app.page.locator('.rapport-person');

/** The button of a section: `partHeader(app, 'Promises')`. */
export const partHeader = (app: App, title: string): Locator => panel(app).getByRole('button', { name: new RegExp(`^${title}(, |$)`) });

/** A section with what is in it. */
export const part = (app: App, title: string): Locator => panel(app).locator('section').filter({ has: app.page.getByRole('button', { name: new RegExp(`^${title}(, |$)`) }) });

/** The lines of a section, in their order. */
export const linesOf = async (app: App, title: string): Promise<string[]> =>
  (await part(app, title).getByRole('listitem').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

/** Expects that somebody is shown. */
export const expectPerson = (app: App, name: string): Promise<void> => expect(panel(app).getByRole('heading', { level: 2 })).toHaveText(name);

/** Shows the panel, with a note in front. */
export async function showPerson(app: App, path: string): Promise<void> {
  await app.openNote(path);
  await app.command('rapport:open-person');
  await expect(panel(app).getByRole('heading', { level: 2 })).toBeVisible();
  await expect(app.page.getByText('Reading your notes…')).toHaveCount(0);
}
