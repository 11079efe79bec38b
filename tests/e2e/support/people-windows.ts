import type { Locator } from '@playwright/test';
import { expect, type App } from '../../stand-in/fixture.ts';

/** The windows *Sort new people*, *Change several people* and *Get in touch*, by their titles. */
export const windowOf = (app: App, title: string): Locator => app.page.getByRole('group', { name: title, exact: true });

/** Opens one of them by its command, when all notes are read. */
export async function openWindow(app: App, command: string, title: string): Promise<Locator> {
  await expect(app.page.getByText('Reading your notes…')).toHaveCount(0);
  await app.command(`rapport:${command}`);
  await expect(windowOf(app, title)).toBeVisible();
  return windowOf(app, title);
}

/** The note of a person with such properties, and a log of such lines. */
export const personNote = (properties: readonly string[], ...log: readonly string[]): string =>
  ['---', 'type: person', ...properties, '---', ...(log.length === 0 ? [] : ['', '## Log', '', ...log.map((line) => `- ${line}`)]), ''].join('\n');
