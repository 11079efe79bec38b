import { describe, expect, test } from 'vitest';
import { doubleQuoted, flowListSource, isList, keySource, sameValue, scalarSource } from '../../../src/journal/notes/property-source';

describe('a value', () => {
  test.each<readonly [value: string | number | boolean, written: string]>([
    ['Dana Li', 'Dana Li'], ['Zoë 🏃', 'Zoë 🏃'], ['2026-11-20', '2026-11-20'], ['18:30', '18:30'], ['a, b', 'a, b'], ['a [b] {c}', 'a [b] {c}'], ["it's", "it's"], ['say "hi"', 'say "hi"'],
    [14, '14'], [-1.5, '-1.5'], [true, 'true'], [false, 'false'],
    ['', '""'], [' a', '" a"'], ['a ', '"a "'], ['14', '"14"'], ['1e3', '"1e3"'], ['0x1f', '"0x1f"'], ['true', '"true"'], ['null', '"null"'], ['~', '"~"'], ['yes', 'yes'],
    ['a: b', '"a: b"'], ['a:', '"a:"'], ['a #b', '"a #b"'], ['a#b', 'a#b'], ['#a', '"#a"'], ['- a', '"- a"'], ['-', '"-"'], ['? a', '"? a"'], ['&a', '"&a"'], ['*a', '"*a"'], ['!a', '"!a"'], ['|', '"|"'], ['>', '">"'], ['%a', '"%a"'], ['@a', '"@a"'], ['`a`', '"`a`"'], ['"a"', '"\\"a\\""'], ["'a'", '"\'a\'"'], ['[a]', '"[a]"'], ['{a}', '"{a}"'],
    ['---', '---'], ['...', '...'], ['[[Dana Li]]', '"[[Dana Li]]"'], ['see [[Dana Li]]', '"see [[Dana Li]]"'], ['[Dana](Dana.md)', '"[Dana](Dana.md)"'], ['see [Dana](Dana.md)', '"see [Dana](Dana.md)"'], ['a (b)', 'a (b)'],
    ['a\nb', '"a\\nb"'], ['a\tb', '"a\\tb"'], ['a\u0085b', '"a\\u0085b"'], ['a\u007Fb', '"a\\u007fb"'], ['a\u2028b', '"a\\u2028b"'], ['a\u2029', '"a\\u2029"'], ['\uFEFFa', '"\\ufeffa"'], ['\0', '"\\u0000"'], ['a\\b', 'a\\b'], ['a: \\', '"a: \\\\"'],
  ])('%j is written as %s', (value, written) => {
    expect(scalarSource(value)).toBe(written);
  });

  test.each([
    ['a', "'a'"], ["it's 'so'", "'it''s ''so'''"], ['[[Dana]]', "'[[Dana]]'"], ['', "''"], ['a\nb', '"a\\nb"'], ['a\u2028b', '"a\\u2028b"'],
  ])('%j keeps its single quotes: %s', (value, written) => {
    expect(scalarSource(value, { quotes: 'single', inFlow: false })).toBe(written);
  });

  test.each([['a', '"a"'], ["it's", '"it\'s"'], ['a"b', '"a\\"b"']])('%j keeps its double quotes: %s', (value, written) => {
    expect(scalarSource(value, { quotes: 'double', inFlow: false })).toBe(written);
  });

  test.each([
    ['a b', 'a b'], ['a, b', '"a, b"'], ['a]', '"a]"'], ['a}', '"a}"'], ['a [b', '"a [b"'], ['a,b', '"a,b"'], ['a, ', '"a, "'], ['14', '"14"'], ['a:', '"a:"'], ['x?', 'x?'],
  ])('%j between brackets is written as %s', (value, written) => {
    expect(scalarSource(value, { quotes: 'none', inFlow: true })).toBe(written);
  });

  test('in double quotes stands on one line, with nothing in it that cannot be seen', () => {
    expect(doubleQuoted('a\r\n\u0080\u009F\u00A0\uFEFF')).toBe('"a\\r\\n\\u0080\\u009f\u00A0\\ufeff"');
  });
});

describe('a list in brackets', () => {
  test.each<readonly [values: readonly string[], written: string]>([
    [[], '[]'], [['a'], '[a]'], [['a, b', 'c', '[[Dana Li]]'], '["a, b", c, "[[Dana Li]]"]'],
  ])('%j is written as %s', (values, written) => {
    expect(flowListSource(values)).toBe(written);
  });
});

describe('a name', () => {
  test.each([
    ['role', 'role'], ['last contact', 'last contact'], ['Größe', 'Größe'], ['a-b', 'a-b'], ['__proto__', '__proto__'], ['42', '42'], ['a#b', 'a#b'],
    ['', '""'], [' a', '" a"'], ['a: b', '"a: b"'], ['a:', 'a:'], ['#a', '"#a"'], ['- a', '"- a"'], ['? a', '"? a"'], ['a [b]', 'a [b]'], ['[a]', '"[a]"'], ['{a}', '"{a}"'], ['"a"', '"\\"a\\""'], ['&x a', '"&x a"'],
    ['a\nb', '"a\\nb"'], ['a: 1\nb', '"a: 1\\nb"'], ['a\u2028', '"a\\u2028"'], ['1.0', '"1.0"'], ['null', 'null'], ['true', 'true'],
  ])('%j is written as %s', (name, written) => {
    expect(keySource(name)).toBe(written);
  });
});

describe('two values', () => {
  test.each([
    [1, 1], ['a', 'a'], [null, null], [undefined, undefined], [NaN, NaN], [[], []], [[1, ['a']], [1, ['a']]], [{}, {}], [{ a: 1, b: [2] }, { b: [2], a: 1 }], [{ a: { b: null } }, { a: { b: null } }],
  ])('%j and %j are the same', (a, b) => {
    expect(sameValue(a, b)).toBe(true);
  });

  test.each([
    [1, '1'], [0, -0], [1, 2], [null, undefined], [null, {}], [[], null], ['', null], [true, 1], [[], {}], [{ length: 0 }, []], [['a'], { 0: 'a', length: 1 }], ['a', ['a']], [{ a: 1 }, 'a'],
    [[1], [1, 2]], [[1, 2], [1]], [[1, 2], [2, 1]], [[1, 2], [1, 3]], [{ a: 1 }, {}], [{}, { a: 1 }], [{ a: 1 }, { b: 1 }], [{ a: 1, b: 1 }, { a: 1, b: 2 }], [{ a: null }, { b: null }], [{ toString: 1 }, { a: 1 }], ['x', { 0: 'x' }],
  ])('%j and %j are not the same', (a, b) => {
    expect([sameValue(a, b), sameValue(b, a)]).toEqual([false, false]);
  });
});

test.each([[[], true], [['a'], true], [{ length: 0 }, false], ['a', false], [null, false], [undefined, false]])('whether %j is a list: %s', (value, answer) => {
  expect(isList(value)).toBe(answer);
});
