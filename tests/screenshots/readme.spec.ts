import { fileURLToPath } from 'node:url';
import { test, type App } from '../stand-in/fixture.ts';

const picture = (name: string): string => fileURLToPath(new URL(`../../docs/images/${name}.png`, import.meta.url));

async function openSidebar(app: App): Promise<void> {
  await app.command('rapport:open-follow-ups');
  await app.page.locator('.rapport-row').first().waitFor();
}

test('the sidebar', async ({ app }) => {
  await app.openNote('People/Priya Nair.md');
  await openSidebar(app);
  await app.page.screenshot({ path: picture('sidebar') });
});

test.describe('dark', () => {
  test.use({ theme: 'dark' });
  test('the sidebar in the dark', async ({ app }) => {
    await app.openNote('People/Dana Li.md');
    await openSidebar(app);
    await app.page.screenshot({ path: picture('sidebar-dark') });
  });
});

test('the window of a log', async ({ app }) => {
  await openSidebar(app);
  await app.openNote('People/Priya Nair.md');
  await app.command('rapport:log-interaction');
  await app.page.getByRole('group', { name: 'Log interaction' }).waitFor();
  await app.page.keyboard.type('lunch: moving to payments in January');
  await app.page.screenshot({ path: picture('log-interaction') });
});

test('a sheet for a one-on-one, beside the person', async ({ app }) => {
  await app.openNote('People/Dana Li.md');
  await app.command('rapport:open-person');
  await app.command('rapport:prepare-one-on-one');
  await app.page.getByText('In short').first().waitFor();
  await app.page.locator('.rapport-person').first().waitFor();
  await app.page.screenshot({ path: picture('one-on-one') });
});

test.describe('phone', () => {
  test.use({ device: 'phone' });
  test('the sidebar on a phone', async ({ app }) => {
    await openSidebar(app);
    await app.page.screenshot({ path: picture('phone') });
  });
});
