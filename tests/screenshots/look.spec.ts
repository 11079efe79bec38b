import { test, type App } from '../stand-in/fixture.ts';

/** Every state that should be looked at before a release; drawn to test-results/look. */
const picture = (name: string): string => `test-results/look/${name}.png`;

async function openSidebar(app: App): Promise<void> {
  await app.command('rapport:open-follow-ups');
  await app.page.locator('.rapport-row').first().waitFor();
}

async function openLog(app: App): Promise<void> {
  await app.command('rapport:log-interaction');
  await app.page.getByRole('group', { name: 'Log interaction' }).waitFor();
}

for (const theme of ['light', 'dark'] as const) {
  for (const device of ['desktop', 'phone'] as const) {
    test.describe(`${theme}, ${device}`, () => {
      test.use({ theme, device });

      test('the sidebar, a row open', async ({ app }) => {
        await openSidebar(app);
        const row = app.page.locator('.rapport-row', { hasText: 'Jo Park' });
        if (device === 'phone') await row.getByText('Jo Park', { exact: true }).click();
        else await row.press('w');
        await app.page.screenshot({ path: picture(`sidebar-${theme}-${device}`) });
      });

      test('the window of a log, with several people', async ({ app }) => {
        await app.openNote('People/Priya Nair.md');
        await openLog(app);
        await app.page.getByRole('combobox', { name: 'People' }).fill('Sam');
        await app.page.screenshot({ path: picture(`log-suggest-${theme}-${device}`) });
        await app.page.keyboard.press('Enter');
        await app.page.screenshot({ path: picture(`log-${theme}-${device}`) });
      });
    });
  }
}

test('the settings', async ({ app }) => {
  await app.page.evaluate(() => {
    window.app.setting.open();
    window.app.setting.openTabById('rapport');
  });
  await app.page.screenshot({ path: picture('settings') });
});

test('a tick, and its notice', async ({ app }) => {
  await openSidebar(app);
  await app.page.locator('.rapport-row', { hasText: 'Send Dana the cost table' }).getByRole('checkbox').click();
  await app.page.waitForTimeout(300);
  await app.page.screenshot({ path: picture('done') });
});

test('a narrow sidebar, and large text', async ({ app }) => {
  await openSidebar(app);
  await app.page.addStyleTag({ content: '.mod-right-split { width: 280px !important; flex: none !important; }' });
  await app.page.screenshot({ path: picture('narrow') });
  await app.page.addStyleTag({ content: 'body { --font-ui-small: 26px !important; --font-ui-smaller: 24px !important; --font-ui-medium: 30px !important; } .mod-right-split { width: 420px !important; }' });
  await app.page.screenshot({ path: picture('large-text') });
});
