import { defineConfig } from '@playwright/test';
import { findBrowser, launchArgs } from './tests/support/browser.mjs';

/** How many times slower than this machine the pages shall be (tests/stand-in/fixture.ts): what a spec does not wait for shows. */
const slow = Number(process.env.RAPPORT_SLOW ?? 1);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/stand-in/global-setup.ts',
  workers: process.env.OBSIDIAN_CDP ? 1 : 3,
  fullyParallel: true,
  // A second try on a machine that was busy; whatever needed it is named at the end of the run.
  retries: 1,
  timeout: 60_000 * slow,
  // Two cores are shared by the browsers, the servers and this runner: what takes long is not wrong.
  expect: { timeout: 12_000 * slow },
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    launchOptions: { executablePath: await findBrowser(), args: launchArgs },
    timezoneId: 'Europe/Berlin',
    locale: 'en-GB',
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});
