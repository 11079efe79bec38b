import { isMap } from 'yaml';
import { describe, expect, test } from 'vitest';
import { keyText, parseBlock, readBlock, startOf, tooMuch } from '../../../src/journal/notes/yaml-block';

/** What is read, as entries in their order, or why nothing is. */
function read(yaml: string): unknown {
  const block = readBlock(yaml);
  return 'properties' in block ? [...block.properties] : block;
}

describe('a block', () => {
  test.each<readonly [sentence: string, yaml: string, entries: unknown]>([
    ['that is empty has no property', '', []],
    ['of a comment has no property', '# c\n', []],
    ['of nothing has no property', '~\n', []],
    ['holds words, numbers, yes and no, nothing', 'a: b\nc: 1.5\nd: true\ne: ~\nf:\ng: false\n', [['a', 'b'], ['c', 1.5], ['d', true], ['e', null], ['f', null], ['g', false]]],
    ['holds lists and maps', 'a:\n  - 1\n  - [b, {c: d}]\n', [['a', [1, ['b', { c: 'd' }]]]]],
    ['holds values of a tag that it does not know as words', 'a: !!timestamp 2026-11-20\nb: !!binary QQ==\nc: !x y\n', [['a', '2026-11-20'], ['b', 'QQ=='], ['c', 'y']]],
    ['holds a number too large as the nearest', 'a: 12345678901234567890\n', [['a', 12345678901234567000]]],
    ['has names that are numbers, yes or nothing', '1: a\n2.0: b\ntrue: c\n~: d\n0x10: e\n', [['1', 'a'], ['2', 'b'], ['true', 'c'], ['~', 'd'], ['16', 'e']]],
    ['has a list as a name by its text', '[a, b]: 1\n{c: d}: 2\n', [['[a, b]', 1], ['{c: d}', 2]]],
    ['has an alias as a name by its text', 'a: &x b\n*x : 1\n', [['a', 'b'], ['*x', 1]]],
    ['has no name but may have a value', ': 1\n', [['', 1]]],
    ['holds a name that is what an alias says', '&x a: 1\nb: *x\n', [['a', 1], ['b', 'a']]],
    ['holds what an alias says, a list or a map', 'a: &x [1]\nb: &y {c: 2}\nd: *x\ne: [*y, *y]\n', [['a', [1]], ['b', { c: 2 }], ['d', [1]], ['e', [{ c: 2 }, { c: 2 }]]]],
    ['holds what the last of two anchors says', 'a: &x 1\nb: &x 2\nc: *x\n', [['a', 1], ['b', 2], ['c', 2]]],
    ['holds << as a name like any other', 'a: &x {q: 1}\nb: {<<: *x}\n', [['a', { q: 1 }], ['b', { '<<': { q: 1 } }]]],
  ])('%s', (_, yaml, entries) => {
    expect(read(yaml)).toEqual(entries);
  });

  test.each<readonly [sentence: string, yaml: string, refused: object]>([
    ['has a name twice', 'a: 1\nb: 2\n"a": 3\n', { reason: 'duplicate-key', message: '"a" stands twice', offset: 10 }],
    ['has a number and a word as the same name', '1: a\n"1": b\n', { reason: 'duplicate-key', message: '"1" stands twice', offset: 5 }],
    ['has a name twice in a map', 'a: {b: 1, b: 2}\n', { reason: 'duplicate-key', message: '"b" stands twice', offset: 10 }],
    ['is a sentence', 'hello there\n', { reason: 'not-a-map', message: 'The properties are not a list of "name: value"', offset: 0 }],
    ['is a list below a comment', '# c\n- a\n', { reason: 'not-a-map', message: 'The properties are not a list of "name: value"', offset: 4 }],
    ['is no, a single word', 'false\n', { reason: 'not-a-map', offset: 0 }],
    ['names what is not there', 'a: 1\nb: *x\n', { reason: 'alias', message: 'Nothing is called &x before this line', offset: 8 }],
    ['names what comes later', 'a: *x\nb: &x 1\n', { reason: 'alias', offset: 3 }],
    ['names itself', 'a: &x [*x]\n', { reason: 'alias', message: 'Nothing is called &x before this line', offset: 7 }],
    ['names a list that is a name', '&x [a]: 1\nb: *x\n', { reason: 'alias', message: 'Nothing is called &x before this line', offset: 13 }],
    ['does not parse', 'a: 1\nb: [\n', { reason: 'yaml', offset: 10 }],
  ])('is not read that %s', (_, yaml, refused) => {
    expect(read(yaml)).toMatchObject(refused);
  });

  test('says in the words of YAML why it does not parse', () => {
    expect(read('a: "b\n')).toEqual({ reason: 'yaml', message: 'Missing closing "quote', offset: 6 });
  });
});

/** A list in a list, so many deep. */
const nested = (levels: number): string => `a: ${'['.repeat(levels)}${']'.repeat(levels)}\n`;
const TOO_LARGE = 'The properties are longer than 65536 characters, or have more than 200 blank lines in a row';

describe('a block is too much', () => {
  test.each<readonly [sentence: string, yaml: string, reason: 'too-large' | 'too-deep']>([
    ['of 65,537 characters', 'a'.repeat(65_537), 'too-large'],
    ['with 401 blank lines', `a: 1${'\n'.repeat(401)}b: 2`, 'too-large'],
    ['with 401 blank lines of spaces', `a: 1${'\n '.repeat(401)}b: 2`, 'too-large'],
    ['with 401 blank lines of CR', `a: 1${'\r'.repeat(401)}b: 2`, 'too-large'],
    ['with 401 line separators', `a: 1${'\u2028'.repeat(401)}b: 2`, 'too-large'],
    ['with 401 paragraph separators', `a: 1${'\u2029'.repeat(401)}b: 2`, 'too-large'],
    ['with 101 brackets', nested(101), 'too-deep'],
    ['with 101 braces', `a: ${'{'.repeat(101)}`, 'too-deep'],
    ['with 101 brackets over lines', `a:\n${'[\n'.repeat(101)}`, 'too-deep'],
    ['with 101 brackets behind closed ones', `a: ${']'.repeat(7)}${'[]'.repeat(50)}${'['.repeat(101)}`, 'too-deep'],
    ['with 101 brackets, each before a word', `a: ${'[b, '.repeat(101)}`, 'too-deep'],
    ['with 101 lines, each further in', Array.from({ length: 101 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'), 'too-deep'],
    ['with 401 dashes in a line', `${'- '.repeat(401)}a`, 'too-deep'],
    ['with 401 dashes and tabs in a line', `${'-\t'.repeat(401)}a`, 'too-deep'],
    ['with 401 names in a line', `${'a: '.repeat(401)}b`, 'too-deep'],
    ['with 401 question marks in its last line', `a: 1\n${'? '.repeat(400)}?`, 'too-deep'],
  ])('%s', (_, yaml, reason) => {
    expect(tooMuch(yaml)).toEqual({ reason, message: reason === 'too-large' ? TOO_LARGE : 'Nested deeper than 100 levels', offset: 0 });
  });

  test.each<readonly [sentence: string, yaml: string]>([
    ['of 65,536 characters', 'a'.repeat(65_536)],
    ['with 400 blank lines', `a: 1${'\n'.repeat(400)}b: 2`],
    ['with 400 blank lines, twice', `a: 1${'\n'.repeat(399)} b: 2${'\n'.repeat(400)}c: 3`],
    ['of 600 lines', 'a\n'.repeat(600)],
    ['with 100 brackets', nested(100)],
    ['with 400 brackets, each closed before the next', `a: ${'[]'.repeat(200)}${'{}'.repeat(200)}`],
    ['with 100 lines, each further in', Array.from({ length: 100 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
    ['with 300 lines, of which each second is further in', Array.from({ length: 300 }, (_, index) => `${' '.repeat(index % 2)}a:`).join('\n')],
    ['with 300 lines, each less far in', Array.from({ length: 300 }, (_, index) => `${' '.repeat(300 - index)}a:`).join('\n')],
    ['with 300 lines of spaces, each longer', `a: 1\n${Array.from({ length: 200 }, (_, index) => ' '.repeat(index)).join('\nb: 2\n')}`],
    ['with 200 lines of spaces, each longer than the one above', `a: 1\n${Array.from({ length: 200 }, (_, index) => ' '.repeat(index)).join('\n')}`],
    ['with 300 lines, each longer', Array.from({ length: 300 }, (_, index) => `a: ${'b'.repeat(index)}`).join('\n')],
    ['with 300 lines, two levels in', `a:\n b:\n  - c\n${'  - d\n'.repeat(300)}`],
    ['with 400 dashes in a line', `${'- '.repeat(400)}a`],
    ['with 400 dashes in a line, and a colon in its word', `${'- '.repeat(400)}a:b`],
    ['with 500 hyphens in its words', `a: ${'b-'.repeat(500)}c`],
    ['with 500 colons in its words', `a: ${'b:'.repeat(500)}c`],
  ])('but not %s', (_, yaml) => {
    expect(tooMuch(yaml)).toBeUndefined();
  });

  test('to be read where it is nested deeper than 100, and no deeper', () => {
    expect(read(nested(99))).toMatchObject([['a', expect.anything()]]);
    expect(read(nested(100))).toEqual({ reason: 'too-deep', message: 'Nested deeper than 100 levels', offset: 102 });
    const maps = (levels: number): string => `${'{a: '.repeat(levels)}1${'}'.repeat(levels)}\n`;
    expect(read(maps(100))).toMatchObject([['a', expect.anything()]]);
    expect(read(maps(101))).toEqual({ reason: 'too-deep', message: 'Nested deeper than 100 levels', offset: 400 });
  });

  test('with more than 50,000 values, those that aliases say among them', () => {
    // 9,999 ones and their list are 10,000 values; four such lists, three aliases, `b`, `c` and `d` are 40,006.
    const many = (more: number): string => `c: [${'1,'.repeat(more)}]\na: &x [${'1,'.repeat(9999)}]\nb: [*x,*x,*x]\nd: 1\n`;
    expect(readBlock(many(9994))).toHaveProperty('properties');
    expect(read(many(9995))).toMatchObject({ reason: 'alias', message: 'More than 50000 values, aliases written out' });
  });
});

describe('what a name stands for', () => {
  test.each<readonly [yaml: string, name: string]>([
    ['a b: 1', 'a b'], ['"a": 1', 'a'], ['1: x', '1'], ['1.0: x', '1'], ['0x10: x', '16'], ['true: x', 'true'], ['True: x', 'true'], ['~: x', '~'], ['null: x', 'null'], [': x', ''], ['[a, b]: x', '[a, b]'], ['{a: b}: x', '{a: b}'], ['? - a\n: x', '- a\n'], ['*x : y', '*x'],
  ])('in %j is %j', (yaml, name) => {
    const { contents } = parseBlock(yaml);
    expect(isMap(contents) ? contents.items.map(({ key }) => keyText(key, yaml)) : undefined).toEqual([name]);
  });

  test('is nothing where there is none', () => {
    expect([keyText(null, 'a: 1'), keyText(undefined, 'a: 1')]).toEqual(['', '']);
  });
});

test('a value begins where its first character stands, and nothing begins at the beginning', () => {
  const { contents } = parseBlock('ab: c\nd: [1]\ne: &x {f: g}\nh: *x\n');
  const pairs = isMap(contents) ? contents.items : [];
  expect(pairs.map(({ key, value }) => [startOf(key), startOf(value)])).toEqual([[0, 4], [6, 9], [13, 19], [26, 29]]);
  expect([startOf(contents), startOf(null), startOf('a')]).toEqual([0, 0, 0]);
});
