import { expect, it } from 'vitest';
import { onOneLine, trimEndOf } from '../../../src/journal/journal';

it.each([
  ['a/b//', '/', 'a/b'], ['//', '/', ''], ['', '/', ''], ['a, ,', ' ,', 'a'], ['item12', '0123456789', 'item'], ['a/b', '/', 'a/b'], ['/a', '/', '/a'],
])('%j without %j at its end is %j', (text, characters, expected) => {
  expect(trimEndOf(text, characters)).toBe(expected);
});

it.each([
  ['a\nb', 'a b'], ['a \r\n\r\n  b\rc', 'a b c'], ['\na\n', ' a '], [' as it is ', ' as it is '], ['', ''],
])('%j on one line is %j', (text, expected) => {
  expect(onOneLine(text)).toBe(expected);
});
