import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findFrontMatter } from '../../../src/journal/notes/front-matter';
import { readPlainProperties } from '../../../src/journal/notes/plain-properties';
import { readBlock, tooMuch } from '../../../src/journal/notes/yaml-block';
import { SEED, trials } from '../../support/run-size';

/** What YAML reads, as entries in their order; what it refuses is no list. */
function byYaml(block: string): unknown {
  const read = tooMuch(block) ?? readBlock(block);
  return 'properties' in read ? [...read.properties] : read;
}

function plainly(block: string): unknown {
  const read = readPlainProperties(block);
  return read && [...read];
}

/** The block between the fences of a note. */
function blockOf(text: string): string | undefined {
  const fences = findFrontMatter(text);
  return fences && text.slice(fences.from, fences.to);
}

describe('a plain block', () => {
  it.each<[string, unknown]>([
    ['', {}],
    ['type: person\norg: Lumen Labs \nat: 18:30\nsite: https://example.org/a?b=[c], d\n', { type: 'person', org: 'Lumen Labs', at: '18:30', site: 'https://example.org/a?b=[c], d' }],
    ['on: 2026-11-20\nbirthday: --05-12\nfrom: 2026-11-20T10:00\n', { on: '2026-11-20', birthday: '--05-12', from: '2026-11-20T10:00' }],
    ['a: 30\nb: -0\nc: 007\nd: 1.50\ne: .5\nf: +1e3\ng: 12345678901234567890\n', { a: 30, b: -0, c: 7, d: 1.5, e: 0.5, f: 1000, g: 12345678901234567000 }],
    ['a: true\nb: False\nc: yes\nd: null\ne: ~\nf:\ng: nUll\n', { a: true, b: false, c: 'yes', d: null, e: null, f: null, g: 'nUll' }],
    ['a: "[[Dana Li]] # 1: x"\nb: \'say "hi"\'\nc: ""\n', { a: '[[Dana Li]] # 1: x', b: 'say "hi"', c: '' }],
    ['people:\n  - "[[Dana Li]]"\n  - Ann\n  -\naliases:\n- 1\n- [x, "y"]\nlast contact: x\n', { people: ['[[Dana Li]]', 'Ann', null], aliases: [1, ['x', 'y']], 'last contact': 'x' }],
    ['tags: [work, "a b", 3, ~ ]\nnone: [ ]\n', { tags: ['work', 'a b', 3, null], none: [] }],
    ['type: person\r\ntags:\r\n  - a\r\nÄmter: x\r\n', { type: 'person', tags: ['a'], Ämter: 'x' }],
    ['phone: +49 30 123\nhome: ~/notes\n', { phone: '+49 30 123', home: '~/notes' }],
    ['a: .55\nb: 12.\nc: 12.25\nd: .25e12\ne: 12e3\nf: 1.25E-3\ng: 1.e3\nh: -12.5\n', { a: 0.55, b: 12, c: 12.25, d: 250_000_000_000, e: 12_000, f: 0.00125, g: 1000, h: -12.5 }],
    ['a: 1.2.3\nb: 10x\nc: 1e\nd: 1-2\ne: 0b1\n', { a: '1.2.3', b: '10x', c: '1e', d: '1-2', e: '0b1' }],
    ['a: Null\nb: NULL\nc: True\nd: FALSE\ne: TRUE\nf: False\ng: false\n', { a: null, b: null, c: true, d: false, e: true, f: false, g: false }],
    ['a:\n  -   b\n  - "c"  \nd:   e  \n', { a: ['b', 'c'], d: 'e' }],
    ["a: it's so\nb: say \"hi\"\n", { a: 'it\'s so', b: 'say "hi"' }],
    [`a: "${'['.repeat(49)}${'{'.repeat(49)}"\n`, { a: '['.repeat(49) + '{'.repeat(49) }],
    [`a: ${'b'.repeat(797)}\n`, { a: 'b'.repeat(797) }],
    [`${'a'.repeat(101)}: b\n`, { ['a'.repeat(101)]: 'b' }],
  ])('is read as YAML reads it: %j', (block, read) => {
    expect(plainly(block)).toEqual(Object.entries(read as object));
    expect(byYaml(block)).toEqual(Object.entries(read as object));
  });
});

describe('to YAML is left', () => {
  const NASTY: readonly (readonly [what: string, block: string])[] = [
    ['a name that stands twice', 'a: 1\na: 2\n'],
    ['a name that is no text', 'null: 1\n'],
    ['a name that is a number', '1: a\n'],
    ['a tab', 'a:\tb\n'],
    ['a comment', 'a: b # c\n'],
    ['a colon and a space in a value', 'a: b: c\n'],
    ['a colon at the end of a value', 'a: b:\n'],
    ['an anchor', 'a: &x b\n'],
    ['an alias', 'a: *x\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a block of text', 'a: |\n  b\n'],
    ['a value that goes on', 'a: b\n  c\n'],
    ['a value below its name', 'a:\n  b\n'],
    ['a map in a map', 'a:\n  b: c\n'],
    ['a map in a list', 'a:\n  - b: c\n'],
    ['a list in a list', 'a:\n  - - b\n'],
    ['an unquoted link', 'a: [[Dana Li]]\n'],
    ['a flow map', 'a: {b: c}\n'],
    ['an escape', 'a: "b\\n"\n'],
    ['a doubled quote', "a: 'it''s'\n"],
    ['text behind a quote', 'a: "b" c\n'],
    ['items of other indentation', 'a:\n  - b\n - c\n'],
    ['items below a value', 'a: b\n- c\n'],
    ['a comma at the end of a list', 'a: [b, ]\n'],
    ['a comma in quotes in a list', 'a: ["b, c"]\n'],
    ['a map in a flow list', 'a: [b: c]\n'],
    ['an octal number', 'a: 0o17\n'],
    ['infinity', 'a: -.inf\n'],
    ['a name with a sign', 'a.b: c\n'],
    ['a name that ends with a hyphen', 'a-: c\n'],
    ['plus infinity', 'a: +.inf\n'],
    ['infinity without a sign', 'a: .inf\n'],
    ['a word behind a month and a day', 'a: --05-12x\n'],
    ['nothing between two commas of a list', 'a: [b, , c]\n'],
    ['99 brackets and braces', `a: "${'['.repeat(50)}${'{'.repeat(49)}"\n`],
    ['a line of 801 characters', `a: ${'b'.repeat(798)}\n`],
    ['a block of 8,001 characters', `${Array.from({ length: 20 }, (_each, index) => `a${index}: ${'b'.repeat(395)}\n`).join('').slice(0, 8000).padEnd(8001, '\n')}`],
    ['a name without a value', 'a\n'],
    ['a space that is no space', 'a: b\u00a0\n'],
    ['a carriage return alone', 'a: b\rc: d\n'],
    ['an empty line', 'a: b\n\nc: d\n'],
    ['101 brackets', `a: "${'['.repeat(101)}"\n`],
    ['401 dashes', `a: b${' -'.repeat(401)}\n`],
  ];
  it.each(NASTY)('%s', (_, block) => {
    expect(plainly(block)).toBeUndefined();
  });
});

/** Values and lines that people write, and those at which a reader of lines might go wrong. */
const PIECES = ['person', 'Dana Li', '2026-11-20', '--05-12', '18:30', '30', '-0', '+7', '1.0', '.5', '1e3', '0x1F', '0o7', '.inf', '.NaN', 'true', 'False', 'null', '~', 'NULL', 'yes', '"a b"', "'it'", '"[[Dana Li]]"', "'a''b'", '"a\\"b"', '""', '[]', '[a, b]', '["a, b", c]', '[1, ~]', '[[x]]', '[a,]', '[a: b]', '[-1, - a]', '{a: b}', 'a: b', 'a:', ':a', 'a #b', 'a#b', '#a', '&a', '*a', '!a', '|', '>', '- a', '-', '--', '---', '...', '? a', '?', '%a', '@a', '`a`', ',', 'a, b', 'a [b] {c}', '=', '<<', '\\', 'é ü', '🙂', 'a\u00a0b', '\u2028', '\ufeff', '\u0085', '\u0007', 'https://a.b/c:d', 'a::b', 'a ? b', ']', '}', ' ', '\t', '$1', '(c)', '1_000', '1:30', '007', '1.', '1..2', '٣'];
const character = fc.constantFrom(...'ab1 -:#"\'[]{},&*!|>?%@`~\\.+_0eE\n\r\té\u00a0\u2028=/');
const mess = fc.string({ unit: character, maxLength: 8 });
const value = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: mess }, { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES)).map(([a, b]) => `${a}${b}`) });
const flow = fc.tuple(fc.array(value, { maxLength: 4 }), fc.constantFrom(', ', ',', ' , ')).map(([values, comma]) => `[${values.join(comma)}]`);
const name = fc.oneof({ weight: 12, arbitrary: fc.constantFrom('type', 'people', 'last contact', 'met_on', 'Größe', 'a-b', 'x1', '_', 'tags') }, { weight: 1, arbitrary: fc.oneof(fc.constantFrom(...PIECES), mess) });
const space = fc.constantFrom('', ' ', ' ', ' ', ' ', '  ', '\t');
const property = fc.tuple(name, space, fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: flow }), fc.constantFrom('', '', '', ' ', '  ')).map(([key, gap, text, end]) => `${key}:${gap}${text}${end}`);
const list = fc
  .tuple(name, fc.constantFrom('', '  ', ' ', '    '), fc.array(fc.tuple(space, fc.oneof(value, flow)), { maxLength: 4 }), fc.constantFrom('', '', ' '))
  .map(([key, indent, items, end]) => [`${key}:${end}`, ...items.map(([gap, text]) => `${indent}-${gap}${text}`)].join('\n'));
const line = fc.oneof({ weight: 8, arbitrary: property }, { weight: 4, arbitrary: list }, { weight: 1, arbitrary: fc.oneof(mess, fc.constantFrom('', ' ', '# c', '---', '...', '- a', '  a', '%YAML 1.1')) });
const block = fc.tuple(fc.array(line, { maxLength: 5 }), fc.constantFrom('\n', '\n', '\r\n')).map(([lines, end]) => lines.map((each) => `${each}${end}`).join(''));
const wellKept = fc
  .uniqueArray(fc.tuple(name, fc.constantFrom('person', 'Dana Li', '2026-11-20', '30', '1.5', 'true', '~', '"[[A]]"', "'b'", '[a, "b"]', '\n  - a\n  - "b c"', '\n- 1\n- 2', '', '18:30')), { selector: ([key]) => key, maxLength: 6 })
  .map((properties) => properties.map(([key, text]) => `${key}:${text === '' || text.startsWith('\n') ? '' : ' '}${text}\n`).join(''));

describe('any block', () => {
  const RUNS = trials(60_000);

  it('is read as YAML reads it, or left to YAML', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(block, wellKept), (text) => {
        const answer = plainly(text);
        if (answer === undefined) return;
        read += 1;
        expect(answer, JSON.stringify(text)).toEqual(byYaml(text));
      }),
      { seed: SEED, numRuns: RUNS },
    );
    // Else the property would say nothing.
    expect(read).toBeGreaterThan(RUNS / 5);
  });
});

describe('the properties of a note in the demo vault and the fixtures', () => {
  const root = new URL('../../..', import.meta.url).pathname;
  const notes = ['tests/vault', 'tests/journal/fixtures', 'src/journal/templates'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((each) => each.endsWith('.md'))
      .map((each) => join(folder, each)),
  );
  it.each(notes)('are read as YAML reads them, or left to YAML: %s', (path) => {
    const text = blockOf(readFileSync(join(root, path), 'utf8'));
    const answer = text === undefined ? undefined : plainly(text);
    if (text !== undefined && answer !== undefined) expect(answer).toEqual(byYaml(text));
  });

  it('are plain in most', () => {
    const blocks = notes.flatMap((path) => blockOf(readFileSync(join(root, path), 'utf8')) ?? []);
    expect(blocks.filter((text) => plainly(text) !== undefined).length).toBeGreaterThan(blocks.length / 2);
  });
});

const ORACLE = process.env['RAPPORT_ORACLE'];
test.skipIf(ORACLE === undefined)('notes that Obsidian has read are read as YAML reads them, or left to YAML (set RAPPORT_ORACLE to their folder)', () => {
  const folder = join(ORACLE ?? '', 'obsidian-metadata');
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
    const { fileContents } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { fileContents: string };
    const text = blockOf(fileContents);
    const answer = text === undefined ? undefined : plainly(text);
    if (text !== undefined && answer !== undefined) expect(answer, file).toEqual(byYaml(text));
  }
});
