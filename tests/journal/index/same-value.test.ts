import { expect, it } from 'vitest';
import { sameApartFromPositions } from '../../../src/journal/index/same-value';

const cases: readonly (readonly [sentence: string, a: unknown, b: unknown, same: boolean])[] = [
  ['positions do not count', { words: 'x', at: { line: 1 } }, { words: 'x', at: { line: 9 } }, true],
  ['a missing position does not count', { words: 'x', at: { line: 1 } }, { words: 'x' }, true],
  ['positions deep inside do not count', [{ a: [{ at: 1, b: 2 }] }], [{ a: [{ at: 2, b: 2 }] }], true],
  ['words count', { words: 'x' }, { words: 'y' }, false],
  ['order counts', [1, 2], [2, 1], false],
  ['length counts', [1], [1, 2], false],
  ['a missing key counts', { a: undefined }, {}, false],
  ['a list is no object', [], {}, false],
  ['null is no object', null, {}, false],
  ['nothing is nothing', undefined, undefined, true],
  ['null is not nothing', null, undefined, false],
];
it.each(cases)('%s', (_sentence, a, b, same) => {
  expect(sameApartFromPositions(a, b)).toBe(same);
  expect(sameApartFromPositions(b, a)).toBe(same);
});
