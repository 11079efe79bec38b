import { chai, JestChaiExpect, JestExtend } from '@vitest/expect';
import type { Expectation } from '../../support/note-store-contract';

chai.use(JestExtend);
chai.use(JestChaiExpect);

/** vitest's own matchers, where vitest itself does not run: in a page. A matcher that is unknown throws. */
export function expectInPage(actual: unknown): Expectation {
  // chai's own types do not know what the two above have added.
  return chai.expect(actual) as unknown as Expectation;
}
