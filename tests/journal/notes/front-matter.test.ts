import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { build, type BuildOptions } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBody, findFrontMatter, propertyLine, readFrontMatter } from '../../../src/journal/notes/front-matter';

const ORACLE = process.env.RAPPORT_ORACLE;

function properties(text: string): unknown {
  const read = readFrontMatter(text);
  return read.kind === 'read' ? Object.fromEntries(read.properties) : read;
}

describe('properties', () => {
  const cases: readonly (readonly [sentence: string, text: string, read: unknown])[] = [
    ['are read', '---\ntype: person\naliases:\n  - Dana\n---\nx', { type: 'person', aliases: ['Dana'] }],
    ['are read with CRLF after a byte order mark', '\uFEFF---\r\ntype: person\r\n---\r\nx', { type: 'person' }],
    ['are read where the note ends with the fence', '---\ntype: person\n---', { type: 'person' }],
    ['are none in an empty block', '---\n---\n', {}],
    ['are none in a block of comments', '---\n# nothing yet\n---\n', {}],
    ['hold dates as text', '---\non: 2026-11-20\nat: 2026-11-20T10:00\n---\n', { on: '2026-11-20', at: '2026-11-20T10:00' }],
    ['hold dates as text whatever their tag', '---\non: !!timestamp 2026-11-20\n---\n', { on: '2026-11-20' }],
    ['hold times as text, yes and no too', '---\nat: 10:30\nok: yes\n---\n', { at: '10:30', ok: 'yes' }],
    ['hold nothing as null', '---\na:\nb: ~\nc: # c\n---\n', { a: null, b: null, c: null }],
    ['hold an unquoted link as a list in a list', '---\npeople: [[Dana Li]]\n---\n', { people: [['Dana Li']] }],
    ['may be named by a number', '---\n42: x\n---\n', { 42: 'x' }],
    ['may hold an alias', '---\na: &x [1]\nb: *x\n---\n', { a: [1], b: [1] }],
    ['do not merge', '---\na: &x {q: 1}\nb: {<<: *x}\n---\n', { a: { q: 1 }, b: { '<<': { q: 1 } } }],
    ['end at a line that is exactly ---', '---\na: |\n  x\n  ---\n  ----\n---\nb: 1\n---\n', { a: 'x\n---\n----\n' }],
    ['hold what gray-matter would look at as data', '---\nexcerpt_separator: {toString: 1}\n---\nx', { excerpt_separator: { toString: 1 } }],
  ];
  test.each(cases)('%s', (_, text, read) => {
    expect(properties(text)).toEqual(read);
  });

  test('named __proto__ and constructor are data', () => {
    const read = readFrontMatter('---\n__proto__: {polluted: 1}\nconstructor: {__proto__: 2}\n---\n');
    if (read.kind !== 'read') throw new Error(read.kind);
    expect([...read.properties.keys()]).toEqual(['__proto__', 'constructor']);
    expect(Object.keys(read.properties.get('constructor') ?? {})).toEqual(['__proto__']);
    expect('polluted' in {}).toBe(false);
  });

  test.each([['', 0], ['\uFEFFx', 1], ['x\n---\na: 1\n---\n', 0], ['\n---\na: 1\n---\n', 0], ['----\na: 1\n---\n', 0], ['---Sunday\nx', 0], [' ---\na: 1\n---\n', 0]])('are none in %j', (text, bodyFrom) => {
    expect(readFrontMatter(text)).toEqual({ kind: 'none', bodyFrom });
  });

  const bomb = ['a: &a [1,1,1,1,1,1,1,1,1]', ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(',')}]`)];
  const unreadable: readonly (readonly [sentence: string, text: string, reason: string, line: number])[] = [
    ['YAML that does not parse', '---\na: 1\nb: "x\n---\nbody', 'yaml', 3],
    ['a tab that indents', '---\na:\n\tb: 1\n---\n', 'yaml', 2],
    ['two documents', '---\na: 1\n...\nb: 2\n---\n', 'yaml', 3],
    ['a name that stands twice', '---\na: 1\n\na: 2\n---\n', 'duplicate-key', 3],
    ['a name that stands twice further in', '---\na:\n  b: 1\n  b: 2\n---\n', 'duplicate-key', 3],
    ['a number and a text as the same name', '---\n1: a\n"1": b\n---\n', 'duplicate-key', 2],
    ['a sentence', '---\nhello there\n---\n', 'not-a-map', 1],
    ['a list', '---\n- a\n---\n', 'not-a-map', 1],
    ['a block without an end', '---\na: 1\n', 'unclosed', 0],
    ['a block that ends with a longer line', '---\na: 1\n----\n', 'unclosed', 0],
    ['a fence with a space behind', '--- \na: 1\n---\n', 'fence', 0],
    ['a fence with a language', '---js\nthrow 1\n---\n', 'fence', 0],
    ['more than 64 kB', `---\na: ${'x'.repeat(65_536)}\n---\n`, 'too-large', 1],
    ['64,000 blank lines', `---\na: 1${'\n'.repeat(64_000)}b: 1\n---\n`, 'too-large', 1],
    ['101 levels', `---\na: ${'['.repeat(101)}${']'.repeat(101)}\n---\n`, 'too-deep', 1],
    ['60,000 brackets', `---\n${'['.repeat(60_000)}\n---\n`, 'too-deep', 1],
    ['20,000 dashes', `---\n${'- '.repeat(20_000)}\n---\n`, 'too-deep', 1],
    ['10,000 names in a line', `---\n${'a: '.repeat(10_000)}\n---\n`, 'too-deep', 1],
    ['300 lines, each further in', `---\n${Array.from({ length: 300 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')}\n---\n`, 'too-deep', 1],
    ['an alias of nothing', '---\na: *b\n---\n', 'alias', 1],
    ['an alias inside what it names', '---\na: &a [*a]\n---\n', 'alias', 1],
    ['a bomb of aliases', `---\n${bomb.join('\n')}\n---\n`, 'alias', 5],
  ];
  test.each(unreadable)('are unreadable with %s', (_, text, reason, line) => {
    expect(readFrontMatter(text)).toMatchObject({ kind: 'unreadable', reason, line });
  });

  test.each([
    ['---\na: 1\n', 'unclosed', 'There is no closing line of exactly ---'],
    ['---js\na: 1\n---\n', 'fence', 'The first line is not exactly ---'],
    ['---\na: 1\na: 2\n---\n', 'duplicate-key', '"a" stands twice'],
  ])('%j tell why they cannot be read', (text, reason, message) => {
    expect(readFrontMatter(text)).toMatchObject({ reason, message });
  });

  test('are the same, read again, and nobody shares them', () => {
    const text = '---\na: [1]\n---\n';
    expect(readFrontMatter(text)).toEqual(readFrontMatter(text));
    expect(properties(text)).not.toBe(properties(text));
    expect([readFrontMatter('---\na: [\n---\n').kind, readFrontMatter('---\na: [\n---\n').kind]).toEqual(['unreadable', 'unreadable']);
  });

  test('say on which line they stand', () => {
    const text = '---\n# c\ntype: person\n"last contact":\n  - x\n---\n';
    expect(['type', 'last contact', 'org'].map((name) => propertyLine(text, name))).toEqual([2, 3, null]);
    // Of a note without properties, or with more than a parser could bear, nothing is said.
    expect(['a: 1\n', '---\na: 1\n', '---\n---\n', `---\na: ${'['.repeat(101)}\n---\n`].map((each) => propertyLine(each, 'a'))).toEqual([null, null, null, null]);
  });

  test('stand where the fences say', () => {
    expect(findFrontMatter('\uFEFF---\r\na: 1\r\n---\r\nx')).toEqual({ from: 6, to: 12, bodyFrom: 17, lineEnd: '\r\n' });
  });

  test('end where the body begins, readable or not', () => {
    expect(['x', '---\na: [\n---\nx', '\uFEFFx', '---\na: 1\n'].map(findBody)).toEqual([0, 13, 1, 0]);
  });

  test('of any text are read without an exception', () => {
    const piece = fc.constantFrom('---', '\n', '\r\n', '\r', 'a', ': ', '- ', '[', ']', '{', '}', '"', "'", '&a', '*a', '!!', '|', '>', '#', ' ', '\t', '\0', '...', '%YAML 1.1', '\uFEFF', '\u2028', '?', '🏃', '---js', '<<', '=');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = `---\n${pieces.join('')}\n---\nbody`;
        const read = readFrontMatter(text);
        expect(text.slice(read.bodyFrom).endsWith('body')).toBe(true);
        expect(propertyLine(text, 'a')).toSatisfy((line: unknown) => line === null || typeof line === 'number');
      }),
      { numRuns: Number(process.env['RAPPORT_RUNS'] ?? 5000) },
    );
  });
});

test('a bundle for a machine without Node reads properties and holds no eval', async () => {
  const config = new URL('../../../esbuild.config.mjs', import.meta.url).href;
  const { shared }: { shared: BuildOptions } = await import(config);
  const root = new URL('../../../', import.meta.url).pathname;
  const { outputFiles } = await build({
    ...shared, entryPoints: [`${root}src/journal/notes/front-matter.ts`],
    format: 'iife', globalName: 'bundle', platform: 'browser', write: false, logLevel: 'silent',
  });
  const code = outputFiles[0]?.text ?? '';
  expect(/\beval\(|new Function\(|safeLoad/.test(code)).toBe(false);
  const read: unknown = vm.runInNewContext(`${code}; JSON.stringify([...bundle.readFrontMatter('---\\ntype: person\\n---\\nx').properties])`);
  expect(read).toBe('[["type","person"]]');
});

const withOracle = ORACLE === undefined ? test.skip : test;
withOracle('every note of RAPPORT_ORACLE (a folder of notes with the metadata of a real Obsidian) has the same properties', () => {
  const folder = join(ORACLE ?? '', 'obsidian-metadata');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  for (const name of names) {
    const { fileContents, cachedMetadata }: { fileContents: string; cachedMetadata: { frontmatter?: Record<string, unknown> } } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const read = readFrontMatter(fileContents);
    expect([name, read.kind === 'read' ? Object.fromEntries(read.properties) : undefined]).toEqual([name, cachedMetadata.frontmatter]);
  }
  expect(names.length).toBeGreaterThan(50);
});
