import { expect } from '../stand-in/fixture.ts';
import { describeNoteStore } from '../support/note-store-contract.ts';
import { caseName } from './support/collect-cases.ts';
import { casesInPage, runCase, test } from './support/store-app.ts';

const declared: string[] = [];

// The contract is declared here with the functions of this runner, and each case is run by name in a page of its own.
describeNoteStore(
  {
    describe: (name, body) => test.describe(name, body),
    it: (name) => test(name, async ({ app }, { titlePath }) => runCase(app, caseName(titlePath.slice(1)))),
    afterEach: () => undefined,
    expect: () => { throw new Error('The cases run in the page.'); },
  },
  'the vault of the app',
  () => { throw new Error('The cases run in the page.'); },
);
void declared; void casesInPage; void expect;
