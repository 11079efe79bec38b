import { defineConfig } from '@playwright/test';
import { findBrowser, launchArgs } from '../../support/browser.mjs';
export default defineConfig({ testDir: '.', outputDir: '/tmp/pw-out', workers: 1, timeout: 30_000, reporter: 'line',
  use: { launchOptions: { executablePath: await findBrowser(), args: launchArgs }, timezoneId: 'Europe/Berlin', locale: 'en-GB' } });
