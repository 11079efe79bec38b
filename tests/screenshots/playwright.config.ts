import base from '../../playwright.config.ts';

/** `npm run screenshots`: draws the pictures of the README anew. Not a test. */
export default { ...base, testDir: '.', outputDir: '../../test-results/screenshots', globalSetup: '../stand-in/global-setup.ts', reporter: [['line']] };
