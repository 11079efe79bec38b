import base from '../../playwright.config.ts';

/** The part of `npm run bench` that needs a browser. */
export default { ...base, testDir: '.', testMatch: '*.spec.ts', outputDir: '../../test-results/bench', globalSetup: '../stand-in/global-setup.ts', reporter: [['list']] };
