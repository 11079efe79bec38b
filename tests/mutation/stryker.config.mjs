import { sourcesOf } from './groups.mjs';

const group = process.env['RAPPORT_GROUP'] ?? 'dates';

/**
 * How mutants are made and tried; run.mjs starts it, group by group.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  mutate: sourcesOf(group),
  ignorePatterns: ['docs', 'styles', 'tests/e2e', 'tests/screenshots', 'tests/stand-in', 'tests/vault', 'dist', 'test-results', 'coverage', 'main.js', 'styles.css'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  incremental: true,
  incrementalFile: `coverage/mutation/${group}-incremental.json`,
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'json', 'html'],
  jsonReporter: { fileName: `coverage/mutation/${group}.json` },
  htmlReporter: { fileName: `coverage/mutation/${group}.html` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  // Generous: other work on the machine is no endless loop.
  timeoutMS: 10_000,
};
