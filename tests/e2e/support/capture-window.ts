import type { Locator } from '@playwright/test';
import type { App } from '../../stand-in/fixture.ts';

/** The window *Capture*. */
export const captureWindow = (app: App): Locator => app.page.getByRole('group', { name: 'Capture', exact: true });

/** Its one field; of a question by the words of the question. */
export const field = (app: App, name = 'What is to be noted?'): Locator => captureWindow(app).getByRole('combobox', { name });

/** What was understood, as chips in the field. */
export const chips = (app: App): Promise<string[]> => captureWindow(app).locator('.rapport-chip').allInnerTexts();

/** The line as it will stand. */
export const preview = (app: App): Locator => captureWindow(app).locator('.rapport-capture-preview');

/** Opens the window by its command. */
export async function openCapture(app: App): Promise<void> {
  await app.command('rapport:capture');
  await captureWindow(app).waitFor();
}
