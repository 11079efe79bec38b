import type { Locator } from '@playwright/test';
import { inVault, MESSY_NOTES } from '../e2e/support/vaults.ts';
import { expect, test, type App } from '../stand-in/fixture.ts';

/** Every state of the first run and of what goes with it; drawn to test-results/look. */
const picture = (name: string): string => `test-results/look/${name}.png`;

const firstRun = (app: App): Locator => app.page.locator('.rapport-first-run');

async function openSidebar(app: App): Promise<void> {
  await app.command('rapport:open-follow-ups');
  await firstRun(app).waitFor();
  await expect(app.page.getByText('Looking through all notes')).toHaveCount(0);
}

/** The right sidebar at that width, as high as what is in it. */
async function widen(app: App, width: number): Promise<void> {
  await app.page.setViewportSize({ width: 1280, height: 1500 });
  await app.page.addStyleTag({ content: `.mod-right-split { width: ${width}px !important; flex: none !important; }` });
}

const press = (app: App, name: string) => firstRun(app).getByRole('button', { name, exact: true }).click();

const details = (app: App, noun: RegExp) => firstRun(app).getByRole('button', { name: noun }).first().click();

async function pictures(app: App, name: string): Promise<void> {
  const side = app.page.locator('.mod-right-split');
  await side.screenshot({ path: picture(`${name}-1-start`) });
  await details(app, / people /);
  await details(app, / conversations /);
  await side.screenshot({ path: picture(`${name}-2-why`) });
  await details(app, / people /);
  await details(app, / conversations /);
  await firstRun(app).getByRole('combobox', { name: 'Who is your boss?' }).fill('a');
  await side.screenshot({ path: picture(`${name}-3-boss`) });
  await app.page.keyboard.press('Escape');
  await press(app, 'Next');
  await firstRun(app).getByRole('checkbox', { name: /×/ }).first().check();
  await firstRun(app).getByRole('checkbox', { name: /×/ }).nth(3).check();
  await side.screenshot({ path: picture(`${name}-4-keep-up`) });
  await press(app, 'Next');
  await firstRun(app).getByRole('combobox', { name: 'On which day' }).selectOption('thu');
  await side.screenshot({ path: picture(`${name}-5-one-on-one`) });
  await press(app, 'Next');
  await firstRun(app).getByRole('button', { name: /propert/ }).click();
  await side.screenshot({ path: picture(`${name}-6-end`) });
}

test.use({ setUp: false });

for (const theme of ['light', 'dark'] as const) {
  for (const device of ['desktop', 'phone'] as const) {
    test.describe(`${theme}, ${device}`, () => {
      test.use({ theme, device });
      test('the first run', async ({ app }) => {
        await openSidebar(app);
        if (device === 'desktop') await widen(app, 320);
        else await app.page.setViewportSize({ width: 390, height: 1500 });
        await pictures(app, `first-run-${theme}-${device}`);
      });

      test('the settings, and why a note is counted', async ({ app }) => {
        await app.page.setViewportSize({ width: device === 'phone' ? 390 : 1280, height: 3200 });
        await app.page.evaluate(() => {
          window.app.setting.open();
          window.app.setting.openTabById('rapport');
        });
        await expect(app.page.getByText(/^[0-9]+ people, [0-9,]+ conversations/).first()).toBeVisible();
        await app.page.addStyleTag({ content: '.modal.mod-settings { max-height: none !important; height: 3150px !important; }' });
        await app.page.screenshot({ path: picture(`settings-${theme}-${device}`) });
        await app.page.locator('.setting-item', { hasText: 'Headings' }).last().click();
        await app.page.screenshot({ path: picture(`settings-page-${theme}-${device}`), clip: { x: 0, y: 0, width: device === 'phone' ? 390 : 1280, height: 1200 } });
        await app.page.evaluate(() => window.app.setting.close());
        await app.page.setViewportSize({ width: device === 'phone' ? 390 : 1280, height: 844 });
        await app.openNote('People/Priya Nair.md');
        await app.command('rapport:explain-note');
        await app.page.getByRole('group', { name: 'Why is this note counted, or not?' }).waitFor();
        await app.page.screenshot({ path: picture(`explain-${theme}-${device}`) });
      });
    });
  }
}

test('at 280 pixels', async ({ app }) => {
  await openSidebar(app);
  await widen(app, 280);
  await pictures(app, 'first-run-narrow');
});

test('with large text', async ({ app }) => {
  await openSidebar(app);
  await widen(app, 420);
  await app.page.addStyleTag({ content: 'body { --font-ui-small: 26px !important; --font-ui-smaller: 24px !important; --font-ui-medium: 30px !important; }' });
  await pictures(app, 'first-run-large');
});

test.describe('a messy vault', () => {
  test.use(inVault(MESSY_NOTES));
  test('is proposed what it may mean', async ({ app }) => {
    await openSidebar(app);
    await widen(app, 320);
    await app.page.locator('.mod-right-split').screenshot({ path: picture('first-run-messy-1') });
    await firstRun(app).getByRole('checkbox', { name: /Kontakte/ }).check();
    await expect(firstRun(app)).toContainText('Kontakte,');
    await app.page.waitForTimeout(500);
    await app.page.locator('.mod-right-split').screenshot({ path: picture('first-run-messy-2') });
  });
});

test.describe('an empty vault', () => {
  test.use(inVault({ 'Welcome.md': 'Hello.\n' }));
  test('offers three ways to begin', async ({ app }) => {
    await openSidebar(app);
    await widen(app, 320);
    await app.page.locator('.mod-right-split').screenshot({ path: picture('first-run-empty') });
  });
});
