import { defineConfig } from '@playwright/test';
import { findBrowser, launchArgs } from './tests/support/browser.mjs';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/stand-in/global-setup.ts',
  workers: process.env.OBSIDIAN_CDP ? 1 : 3,
  fullyParallel: true,
  timeout: 60_000,
  // Two cores are shared by the browsers, the servers and this runner: what takes long is not wrong.
  expect: { timeout: 12_000 },
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    launchOptions: { executablePath: await findBrowser(), args: launchArgs },
    timezoneId: 'Europe/Berlin',
    locale: 'en-GB',
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});
