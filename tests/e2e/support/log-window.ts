import type { Locator } from '@playwright/test';
import type { App } from '../../stand-in/fixture.ts';

/** The window *Log interaction*. */
export const logWindow = (app: App): Locator => app.page.getByRole('group', { name: 'Log interaction' });

export const people = (app: App): Locator => logWindow(app).getByRole('combobox', { name: 'People' });
export const text = (app: App): Locator => logWindow(app).getByRole('textbox', { name: 'What was it about?' });
export const when = (app: App): Locator => logWindow(app).getByRole('textbox', { name: 'When', exact: true });
export const how = (app: App): Locator => logWindow(app).getByRole('combobox', { name: 'How', exact: true });
export const help = (app: App): Locator => logWindow(app).getByRole('textbox', { name: 'How can I help?' });
export const helpBy = (app: App): Locator => logWindow(app).getByRole('textbox', { name: 'By when I help' });
export const save = (app: App): Locator => logWindow(app).getByRole('button', { name: 'Save' });

/** Opens the window through the palette, without the pointer. */
export async function openLog(app: App): Promise<void> {
  await app.page.keyboard.press('ControlOrMeta+p');
  await app.page.keyboard.type('Log interaction');
  await app.page.keyboard.press('Enter');
  await logWindow(app).waitFor();
}

/** Types a name and takes the first suggestion. */
export async function choosePerson(app: App, typed: string): Promise<void> {
  await app.page.keyboard.type(typed);
  await logWindow(app).getByRole('option').first().waitFor();
  await app.page.keyboard.press('Enter');
}
