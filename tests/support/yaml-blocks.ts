import fc from 'fast-check';

/** Scalars as people and programs write them, and as nobody should. */
const SCALARS = [
  'a', 'two words', 'a: b', 'a #b', 'a # b', '', '~', 'null', 'Null', 'true', 'True', 'FALSE', 'yes', 'no', 'on', '0', '-1', '+12', '007', '0o17', '0x1F', '0b11', '1_000', '1e3', '12e03', '-2.5E-3', '.5', '1.', '.inf', '-.INF', '.nan', '1:30',
  '2026-11-20', '2026-11-20T10:00:00Z', '--03-05', '12345678901234567890', '[[Dana Li]]', '@dana', '`code`', '%x', '!', '&', '*', '-', '?', ':', '- a', '? a', ', a', ']', '}', '<<', '=', '|x', '>x', '"', "'", '"open', "'open", '"a" b', "'a' b",
  '"a\\"b"', '"\\u0041\\x41\\n\\t\\/ \\N\\_\\L\\P"', '"\\q"', '"\\u12"', '"\\ud83d\\ude00"', "'it''s'", '"a', '計 🏃‍♀️', '\u00A0a\u00A0', '\u2028', '\uFEFF', '\u0085', '\t', 'a\tb', 'שלום', '"---"', '...', '#', 'a:b', 'http://x.example/a#b', '{{date}}', '$& $1',
] as const;
const NAMES = ['a', 'b', 'aliases', 'Last Contact', 'größe', '"q"', "'s'", '1', '1.0', 'true', '~', 'null', 'a b', 'a: b', '[a]', '{a: 1}', '<<', '? k', '*a', '&k a', '!!str a', '__proto__', 'constructor', 'toString', '-', '""'] as const;
const TAGS = ['!!str', '!!int', '!!float', '!!bool', '!!null', '!!map', '!!seq', '!!binary', '!!set', '!!omap', '!!pairs', '!!timestamp', '!!merge', '!mine', '!', '!<tag:yaml.org,2002:str>', '!e!x', '!!js/function', '!!', '!<'] as const;
const COMMENTS = ['# a comment', '#none', '  # indented', '#', '# [[x]]: "y'] as const;
const WHOLE = ['', '# nothing', '- a\n- b', '[a, b]', '{a: 1, b: [2]}', '{', '}', 'hello', '"a"', '|\n  a', '42', '%YAML 1.1', '%YAML 1.2\n%TAG ! !x', '%FOO', '...', 'a: 1\n...\nb: 2', '...\na: 1', '? a\n? b', '!!map {a: 1}', '&a {b: *a}', '&a [*a]', '!!set {a, b}', '*a', '\uFEFFa: 1', '\u2028'] as const;

const anchor = fc.constantFrom('&a', '&b', '&long-name_1');
const alias = fc.constantFrom('*a', '*b', '*long-name_1', '*none');
const scalar = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...SCALARS) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('\n', ' ')) });

/** `[a, {b: c}]`, with what goes wrong in it. */
const flow: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.tuple(fc.constantFrom('[', '[', '[ ', '[\n  '), fc.array(tie('node'), { maxLength: 3 }), fc.constantFrom(', ', ',', ' ,\n    ', ', , '), fc.constantFrom(']', ']', ',]', '', '}', '\n  ]', ' # c\n  ]')).map(([open, items, comma, close]) => open + items.join(comma) + close),
    fc.tuple(fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(': ', ':', '', ' : '), tie('node')), { maxLength: 3 }), fc.constantFrom('}', '}', '', ']', ' }')).map(([items, close]) => `{${items.map((parts) => parts.join('')).join(', ')}${close}`),
    fc.tuple(anchor, tie('node')).map((parts) => parts.join(' ')),
    alias,
    fc.tuple(fc.constantFrom(...TAGS), tie('node')).map((parts) => parts.join(' ')),
  ),
})).node;

const blockScalar = fc.tuple(fc.constantFrom('|', '>', '|-', '>-', '|+', '>+', '|2', '>1-', '|9', '|x', '> # c', '>-\t'), fc.array(fc.constantFrom('  words', '    further in', '', '  # no comment', '  "quoted', ' less', '  - item', '\ttab', '  a: b'), { maxLength: 4 })).map(([head, lines]) => [head, ...lines].join('\n'));
const several = fc.constantFrom('words that\n  go on', '"words\n  that \\\n  go on"', "'words\n\n  go on'", 'words\n  # comment\n  more', '"open\n  words', 'a\n b:\n c');

/** A value behind a name, on its line or below it. */
const value = (depth: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 5, arbitrary: scalar.map((text) => ` ${text}`) },
    { weight: 3, arbitrary: flow.map((text) => ` ${text}`) },
    { weight: 1, arbitrary: blockScalar.map((text) => ` ${text}`) },
    { weight: 1, arbitrary: several.map((text) => ` ${text}`) },
    { weight: 1, arbitrary: fc.tuple(anchor, fc.oneof(scalar, flow)).map((parts) => ` ${parts.join(' ')}`) },
    { weight: 1, arbitrary: alias.map((text) => ` ${text}`) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...TAGS), fc.oneof(scalar, flow, blockScalar)).map((parts) => ` ${parts.join(' ')}`) },
    { weight: 1, arbitrary: fc.constantFrom('', '   ', ' # empty', '\t', 'x') },
    ...(depth > 2 ? [] : [{ weight: 3, arbitrary: fc.tuple(fc.constantFrom('', ' &a', ' !!map', ' # c'), nested(depth + 1)).map(([head, below]) => `${head}\n${below}`) }]),
  );

/** A list or a map, an item a line, indented as deep as it stands. */
function nested(depth: number): fc.Arbitrary<string> {
  const list = fc.tuple(fc.constantFrom('  ', '  ', '', '    ', '\t'), fc.array(fc.tuple(fc.constantFrom('-', '-', '-  ', '-', '- -', '- &b'), value(depth)), { minLength: 1, maxLength: 4 })).map(([indent, items]) => items.map(([dash, item]) => indent.repeat(depth) + dash + item.replaceAll('\n', `\n${indent}`)).join('\n'));
  const map = fc.tuple(fc.constantFrom('  ', '  ', '    ', '\t'), fc.array(fc.tuple(fc.constantFrom(...NAMES), value(depth)), { minLength: 1, maxLength: 3 })).map(([indent, items]) => items.map(([name, item]) => `${indent.repeat(depth)}${name}:${item.replaceAll('\n', `\n${indent}`)}`).join('\n'));
  return fc.oneof(list, map);
}

const property = fc.tuple(fc.constantFrom(...NAMES), value(0)).map(([name, item]) => `${name}:${item}`);
const simple = fc.tuple(fc.constantFrom('role', 'org', 'team', 'cadence', 'email', 'why', 'met_on', 'x'), fc.constantFrom('words', '"quoted: words"', "'it''s'", '[a, "b"]', '', '2026-11-20', '14', '\n  - a\n  - "[[B]]" # c', '{a: 1}', '&a x', '>-\n  long\n  words', '# none')).map(([name, item]) => `${name}: ${item}`);
const merge = fc.constantFrom('<<: *a', '<<: [*a, *b]', '<<: {x: 1}', 'base: &a {x: 1, y: 2}', 'other: &b\n  y: 3', 'both:\n  <<: *a\n  z: 1');
const line = fc.oneof({ weight: 5, arbitrary: simple }, { weight: 5, arbitrary: property }, { weight: 1, arbitrary: fc.constantFrom(...COMMENTS) }, { weight: 1, arbitrary: merge }, { weight: 1, arbitrary: fc.constantFrom('', '  ', '? a\n: b', '? [a, b]\n: c', 'a: 1\na: 2', '- a', ' x: 1') });
const deep = fc.tuple(fc.constantFrom('[', '{a: ', '- ', '!'), fc.integer({ min: 1, max: 140 })).map(([open, depth]) => `a:${open === '- ' ? '\n  ' : ' '}${open.repeat(depth)}${open === '[' ? ']'.repeat(depth) : open === '{a: ' ? '1' + '}'.repeat(depth) : 'x'}`);

/** Blocks of YAML, right and wrong, as they stand between the fences. */
const yamlBlocks: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n')) },
  { weight: 6, arbitrary: fc.uniqueArray(simple, { minLength: 1, maxLength: 8, selector: (text) => text.slice(0, text.indexOf(':')) }).map((lines) => lines.join('\n')) },
  { weight: 2, arbitrary: fc.constantFrom(...WHOLE) },
  { weight: 1, arbitrary: deep },
  { weight: 1, arbitrary: fc.constantFrom(70_000, 500).map((length) => `a: "${'x'.repeat(length)}"${'\n'.repeat(length === 500 ? 300 : 1)}b: 1`) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
);

/** Notes that begin with such a block, between fences of all sorts. */
export const notesWithYaml: fc.Arbitrary<string> = fc
  .record({ yaml: yamlBlocks, bom: fc.constantFrom('', '', '\uFEFF'), open: fc.constantFrom('---', '---', '---', '---', '---', '---', '---', '--- ', '---js', '----'), close: fc.constantFrom('---', '---', '---', '---', '---', '---', '---', '---', '--- ', ''), end: fc.constantFrom('\n', '\n', '\r\n'), body: fc.constantFrom('', 'Words.\n', '\n# Dana\n- [ ] a\n') })
  .map(({ yaml, bom, open, close, end, body }) => bom + `${open}\n${yaml}\n${close}\n${body}`.replaceAll('\n', end));
