import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frontMatterUnchanged, guardText } from '../../../src/journal/notes/guard';
import { isRefusal, type EditResult } from '../../../src/journal/notes/edit';
import { applyChanges } from '../../../src/journal/notes/change';
import { readFrontMatter } from '../../../src/journal/notes/front-matter';
import { removeProperty, setProperty, type NewPropertyValue } from '../../../src/journal/notes/front-matter-edit';

/** The note after the edit, or the name of the refusal. */
function after(text: string, result: EditResult): string {
  return isRefusal(result) ? result.refused : applyChanges(text, result.changes);
}

function note(...lines: readonly string[]): string {
  return ['---', ...lines, '---', 'Boss since February.', ''].join('\n');
}

describe('setting a property', () => {
  const cases: readonly (readonly [sentence: string, before: string, name: string, value: NewPropertyValue, after: string])[] = [
    ['a plain value gives way, its comment stays', note('role: Director # since May', 'org: Halden'), 'role', 'VP', note('role: VP # since May', 'org: Halden')],
    ['double quotes stay', note('role: "Director, Platform"'), 'role', 'VP', note('role: "VP"')],
    ['single quotes stay and double inside', note("role: 'Director'"), 'role', "Dana's deputy", note("role: 'Dana''s deputy'")],
    ['single quotes give way to what they cannot hold', note("role: 'Director'"), 'role', 'a\nb', note('role: "a\\nb"')],
    ['an empty property is filled', note('relation:', 'org: Halden'), 'relation', 'boss', note('relation: boss', 'org: Halden')],
    ['an empty property that Obsidian wrote with a space is filled', note('relation: '), 'relation', 'boss', note('relation: boss')],
    ['an empty property keeps its comment', note('relation: # ask Ines', 'org: Halden'), 'relation', 'boss', note('relation: boss # ask Ines', 'org: Halden')],
    ['a null that is written gives way', note('relation: ~'), 'relation', 'boss', note('relation: boss')],
    ['a new property is the last line of the block', note('# about Dana', 'type: person'), 'snooze_until', '2026-11-27', note('# about Dana', 'type: person', 'snooze_until: 2026-11-27')],
    ['a new property is indented as the others are', note('  type: person'), 'paused', true, note('  type: person', '  paused: true')],
    ['an empty block takes a property', note(), 'type', 'person', note('type: person')],
    ['a note without a block gets one', 'Boss since February.', 'type', 'person', '---\ntype: person\n---\nBoss since February.'],
    ['a note without a block gets one after the byte order mark, in its own line ends', '\uFEFFBoss.\r\nFebruary.', 'type', 'person', '\uFEFF---\r\ntype: person\r\n---\r\nBoss.\r\nFebruary.'],
    ['an empty note gets a block', '', 'type', 'person', '---\ntype: person\n---\n'],
    ['a note that begins with a longer rule of dashes gets a block above it', '----\nx\n', 'type', 'person', '---\ntype: person\n---\n----\nx\n'],
    ['CRLF stays', '\uFEFF---\r\ntype: person\r\n---\r\nx', 'cadence', 14, '\uFEFF---\r\ntype: person\r\ncadence: 14\r\n---\r\nx'],
    ['a link is always in double quotes', note('type: person'), 'reports_to', '[[Marcus Webb]]', note('type: person', 'reports_to: "[[Marcus Webb]]"')],
    ['a text that looks like a number is quoted', note('phone:'), 'phone', '0123', note('phone: "0123"')],
    ['a text with a colon is quoted', note('role:'), 'role', 'lead: billing', note('role: "lead: billing"')],
    ['a text that begins with a hash is quoted', note('role:'), 'role', '#1', note('role: "#1"')],
    ['an empty text is quoted', note('role: VP'), 'role', '', note('role: ""')],
    ['a key keeps its spelling', note('Last Contact: 2026-01-01'), 'Last Contact', '2026-11-20', note('Last Contact: 2026-11-20')],
    ['a quoted key is found', note('"last contact": 2026-01-01'), 'last contact', '2026-11-20', note('"last contact": 2026-11-20')],
    ['a new key that needs quotes gets them', note('type: person'), 'a: b', 1, note('type: person', '"a: b": 1')],
    ['a list is written an item a line', note('type: person'), 'knows', ['[[Ines Duarte]]', 'Tom'], note('type: person', 'knows:', '  - "[[Ines Duarte]]"', '  - Tom')],
    ['a list fills an empty property below its comment', note('knows: # many', 'type: person'), 'knows', ['Tom'], note('knows: # many', '  - Tom', 'type: person')],
    ['a list takes the place of a single value', note('aliases: Dana', 'type: person'), 'aliases', ['Dana', 'DL'], note('aliases:', '  - Dana', '  - DL', 'type: person')],
    ['a list takes the place of a value with a comment on its line', note('aliases: Dana # short'), 'aliases', ['Dana', 'DL'], note('aliases: [Dana, DL] # short')],
    ['an item is added in the way of its neighbours', note('needs:', '-   a date # twice', '# more', 'org: H'), 'needs', ['a date', 'tools'], note('needs:', '-   a date # twice', '-   tools', '# more', 'org: H')],
    ['an item is added at the front', note('needs:', '  - tools # c'), 'needs', ['a date', 'tools'], note('needs:', '  - a date', '  - tools # c')],
    ['an item is removed with its line, the others keep their comments', note('needs:', '  - a date # twice', '  - tools', '  - "rest" # c'), 'needs', ['a date', 'rest'], note('needs:', '  - a date # twice', '  - "rest" # c')],
    ['an item is replaced with its quotes', note('needs:', "  - 'a date' # twice", '  - tools'), 'needs', ['a week', 'tools'], note('needs:', "  - 'a week' # twice", '  - tools')],
    ['a list of lines is emptied', note('needs: # c', '  - a', '  - b', 'org: H'), 'needs', [], note('needs: [] # c', 'org: H')],
    ['an item is added between brackets', note('prefers: [numbers first, "options, not questions"] # c'), 'prefers', ['numbers first', 'options, not questions', 'a, b'], note('prefers: [numbers first, "options, not questions", "a, b"] # c')],
    ['an item is removed between brackets', note('prefers: [a, b , c]'), 'prefers', ['b', 'c'], note('prefers: [b , c]')],
    ['empty brackets are filled', note('aliases: []'), 'aliases', ['Dana'], note('aliases: [Dana]')],
    ['brackets are emptied', note('aliases: [a, b]'), 'aliases', [], note('aliases: []')],
    ['a value over two lines gives way whole', note('role: Director', '  of Platform', 'org: H'), 'role', 'VP', note('role: VP', 'org: H')],
    ['a value that is there already changes nothing', note("role: 'VP'"), 'role', 'VP', note("role: 'VP'")],
    ['__proto__ is a name like any other', note('__proto__: 1'), '__proto__', 2, note('__proto__: 2')],
  ];
  test.each(cases)('%s', (_, before, name, value, expected) => {
    expect(after(before, setProperty(before, name, value))).toBe(expected);
  });

  const refusals: readonly (readonly [sentence: string, text: string, name: string, value: NewPropertyValue, code: string])[] = [
    ['YAML that does not parse', note('a: [', 'b: 1'), 'b', 2, 'front-matter-unreadable'],
    ['a key that stands twice', note('a: 1', 'a: 2'), 'a', 3, 'front-matter-unreadable'],
    ['a block that is no map', note('hello'), 'a', 1, 'front-matter-unreadable'],
    ['a block that is not closed', '---\na: 1\n', 'a', 2, 'front-matter-unreadable'],
    ['an opening fence with a space', '--- \na: 1\n---\n', 'a', 2, 'front-matter-unreadable'],
    ['an opening fence with a language', '---js\na: 1\n---\n', 'a', 2, 'front-matter-unreadable'],
    ['a root in braces', note('{a: 1, b: 2}'), 'a', 2, 'property-not-editable'],
    ['a root in braces that has no such property', note('{a: 1, b: 2}'), 'c', 2, 'property-not-editable'],
    ['an alias', note('a: &x 1', 'b: *x'), 'b', 2, 'property-not-editable'],
    ['an anchor', note('a: &x 1', 'b: *x'), 'a', 2, 'property-not-editable'],
    ['a tag', note('a: !!str 1'), 'a', 2, 'property-not-editable'],
    ['a block scalar', note('a: |', '  x'), 'a', 'y', 'property-not-editable'],
    ['a list where a scalar is meant', note('a: [x]'), 'a', 'y', 'property-not-editable'],
    ['a map', note('a: {x: 1}'), 'a', 'y', 'property-not-editable'],
    ['a link without quotes, which is a list in a list', note('people: [[X]]'), 'people', ['[[Y]]'], 'property-not-editable'],
    ['a key with a question mark', note('? a', ': 1'), 'a', 2, 'property-not-editable'],
    ['a number that would read as a word', note('a: 1'), 'a', NaN, 'guard-failed'],
    ['a block that ends its document', note('a: 1', '...'), 'b', 2, 'guard-failed'],
    ['a NUL byte', note('a: 1') + '\0', 'a', 2, 'note-has-nul-bytes'],
    ['conflict markers', note('a: 1') + '<<<<<<< mine\nx\n=======\ny\n>>>>>>> theirs\n', 'a', 2, 'note-has-conflict-markers'],
  ];
  test.each(refusals)('refuses %s', (_, text, name, value, code) => {
    expect(after(text, setProperty(text, name, value))).toBe(code);
  });

  test('a refusal names the line', () => {
    expect(setProperty(note('a: 1', 'b: |', '  x'), 'b', 'y')).toEqual({ refused: 'property-not-editable', line: 2, data: { property: 'b' } });
    expect(setProperty(note('a: 1', 'a: 2'), 'b', 'y')).toMatchObject({ refused: 'front-matter-unreadable', line: 2 });
  });
});

describe('removing a property', () => {
  const cases: readonly (readonly [sentence: string, before: string, name: string, after: string])[] = [
    ['its line goes with its comment, the comment lines around stay', note('# up', 'a: 1 # one', '# down', 'b: 2'), 'a', note('# up', '# down', 'b: 2')],
    ['all lines of a list go', note('a:', '  - x # c', '  # d', '  - y', '', '# e', 'b: 1'), 'a', note('', '# e', 'b: 1')],
    ['all lines of a block scalar go', note('a: |', '  x', '', '  y', 'b: 1'), 'a', note('b: 1')],
    ['an empty property goes', note('a: # c', 'b: 1'), 'a', note('b: 1')],
    ['a list over lines in brackets goes', note('a: [x,', '  y] # c', 'b: 1'), 'a', note('b: 1')],
    ['a map in a list goes', note('a:', '  - b:', '      c: 1', 'd:'), 'a', note('d:')],
    ['the fences stay when the last one goes', note('a: 1'), 'a', note()],
    ['a property that is not there changes nothing', note('a: 1'), 'b', note('a: 1')],
    ['a note without a block is not changed', 'x', 'b', 'x'],
    ['CRLF and the byte order mark stay', '\uFEFF---\r\na: 1\r\nb: 2\r\n---\r\n', 'b', '\uFEFF---\r\na: 1\r\n---\r\n'],
  ];
  test.each(cases)('%s', (_, before, name, expected) => {
    expect(after(before, removeProperty(before, name))).toBe(expected);
  });

  test('refuses an anchor that others need', () => {
    const text = note('a: &x 1', 'b: *x');
    expect(after(text, removeProperty(text, 'a'))).toBe('guard-failed');
  });

  test('refuses an anchor without which another property would say something else', () => {
    const text = note('z: &x 0', 'a: &x 1', 'b: *x');
    expect(after(text, removeProperty(text, 'a'))).toBe('guard-failed');
  });
});

describe('guards of every edit', () => {
  test('a heading underlined with seven equals signs is no conflict', () => {
    expect(guardText('Title\n=======\n> quoted\n')).toBeUndefined();
  });

  test('the marker of the other side is enough, and its line is told', () => {
    expect(guardText('a\r\n=======\r\nb\r\n>>>>>>> theirs\r\n')).toEqual({ refused: 'note-has-conflict-markers', line: 3 });
  });

  test('the front matter is unchanged if only the body is', () => {
    expect(frontMatterUnchanged(note('a: 1'), note('a: 1') + 'more')).toBe(true);
    expect(frontMatterUnchanged(note('a: 1'), note('a: 2'))).toBe(false);
    expect(frontMatterUnchanged('x', '---\na: 1\n---\nx')).toBe(false);
    expect(frontMatterUnchanged('x', 'y')).toBe(true);
    expect(frontMatterUnchanged('---\na: 1\n---', '---\na: 1\n---\nx')).toBe(true);
  });

  test('a byte order mark belongs to what may not change', () => {
    expect(frontMatterUnchanged('\uFEFFx', '\uFEFFy')).toBe(true);
    expect(frontMatterUnchanged('\uFEFFx', 'x')).toBe(false);
    expect(frontMatterUnchanged('x', '\uFEFFx')).toBe(false);
    expect(frontMatterUnchanged('x\uFEFF', 'x')).toBe(true);
  });

  test.each([
    ['a NUL byte at its beginning', '\0', 'note-has-nul-bytes', 0], ['a NUL byte on its third line', 'a\nb\nc\0', 'note-has-nul-bytes', 2],
    ['our side of a merge', '<<<<<<< HEAD', 'note-has-conflict-markers', 0], ['the other side alone', 'a\n=======\nb\n>>>>>>> theirs\n', 'note-has-conflict-markers', 3], ['our side further down', 'a\n<<<<<<< HEAD\n', 'note-has-conflict-markers', 1],
  ])('refuse a text with %s', (_, text, refused, line) => {
    expect(guardText(text)).toEqual({ refused, line });
  });

  test.each(['a <<<<<<< b', '<<<<<<<', 'x=======\n>>>>>>> y', '=======x\n>>>>>>> y', '=======\nx >>>>>>> y', '=======\n>>>>>>>', '>>>>>>> y', ''])('let %j pass: it is no unfinished merge', (text) => {
    expect(guardText(text)).toBeUndefined();
  });
});

/** A property as a person might write it: its lines, and what an edit may ask of it. */
interface Written {
  readonly lines: readonly string[];
  readonly editable: 'scalar' | 'list' | 'no';
}

const word = fc.constantFrom('Dana', 'Platform', 'lunch', 'Zoë', '🏃 runs', 'a date', 'numbers first', '14', 'true', '2026-11-20', 'null');
const quoted = fc.oneof(word, word.map((text) => `"${text}, [[X]]: # \\" é"`), word.map((text) => `'${text}''s # :'`));
const comment = fc.constantFrom('', '', ' # asked twice', '  # [[X]]: "', ' #');
const item = fc.tuple(quoted, comment);
const written: fc.Arbitrary<Written> = fc.oneof(
  fc.tuple(fc.constantFrom('', ' ', '   '), comment).map(([space, end]) => ({ lines: [space + end], editable: 'scalar' as const })),
  item.map(([value, end]) => ({ lines: [` ${value}${end}`], editable: 'scalar' as const })),
  fc.tuple(fc.array(item, { minLength: 1, maxLength: 4 }), fc.constantFrom('- ', '  - ', '    -   ')).map(([items, dash]) => ({ lines: ['', ...items.map(([value, end]) => `${dash}${value}${end}`)], editable: 'list' as const })),
  fc.tuple(fc.array(quoted, { maxLength: 3 }), comment).map(([items, end]) => ({ lines: [` [${items.join(' , ')}]${end}`], editable: 'list' as const })),
  fc.constantFrom(
    { lines: [' |', '  one', '', '   two'], editable: 'no' as const },
    { lines: [' >-', '  folded', '  text # no comment'], editable: 'no' as const },
    { lines: ['', '  first: Jane', '  last: "Doe"'], editable: 'no' as const },
    { lines: [' {q: 1}'], editable: 'no' as const },
  ),
);
const between = fc.constantFrom([], [], [], ['# about work'], [''], ['#: [x', '']);
const block = fc.uniqueArray(fc.tuple(fc.constantFrom('type', 'last contact', '"org"', "'role'", 'Ünit', 'a-b', 'x.y', '42', 'email[work]', 'needs'), written, between), { selector: ([key]) => key, maxLength: 7 });
const newValue: fc.Arbitrary<NewPropertyValue> = fc.oneof(fc.string({ unit: 'grapheme' }), quoted, word, fc.integer(), fc.boolean(), fc.array(fc.oneof(word, quoted, fc.string()), { maxLength: 5 }));
const shape = fc.record({ block, lineEnd: fc.constantFrom('\n', '\r\n'), mark: fc.constantFrom('', '\uFEFF'), body: fc.constantFrom('', 'x', '\n# Dana\n\n---\n- [ ] call\r\n', '---\n') });

describe('any edit of any block', () => {
  test('touches only the lines of its property, and reads back as asked', () => {
    let edits = 0;
    const refusals = new Map<string, number>();
    fc.assert(
      fc.property(shape, fc.nat(7), newValue, fc.boolean(), ({ block: entries, lineEnd, mark, body }, pick, value, remove) => {
        const chosen = entries[pick];
        const lines = entries.flatMap(([key, property, above]) => [...above, ...property.lines.map((line, index) => (index === 0 ? `${key}:${line}` : line))]);
        const text = mark + ['---', ...lines, '---', body].join(lineEnd);
        const before = readFrontMatter(text);
        expect(before.kind).toBe('read');
        const name = chosen ? chosen[0].replace(/^["']|["']$/g, '') : 'snooze_until';
        const result = remove ? removeProperty(text, name) : setProperty(text, name, value);
        edits += 1;
        if (isRefusal(result)) {
          refusals.set(result.refused, (refusals.get(result.refused) ?? 0) + 1);
          const fits = remove || !chosen || chosen[1].editable === 'scalar' || (chosen[1].editable === 'list' && typeof value === 'object');
          expect(fits).toBe(false);
          return;
        }
        const changed = applyChanges(text, result.changes);
        const index = chosen ? entries.indexOf(chosen) : entries.length;
        const head = entries.slice(0, index).flatMap(([key, property, above]) => [...above, ...property.lines.map((line, at) => (at === 0 ? `${key}:${line}` : line))]);
        const own = [...head, ...(chosen ? chosen[2] : [])];
        const tail = lines.slice(own.length + (chosen ? chosen[1].lines.length : 0));
        const start = mark + ['---', ...own, ''].join(lineEnd);
        const end = [...(tail.length > 0 ? ['', ...tail] : ['']), '---', body].join(lineEnd);
        expect(changed.startsWith(start)).toBe(true);
        expect(changed.endsWith(end)).toBe(true);
        const read = readFrontMatter(changed);
        if (read.kind !== 'read' || before.kind !== 'read') throw new Error('The note cannot be read');
        expect(read.properties.get(name)).toEqual(remove ? undefined : value);
        expect([...read.properties].filter(([key]) => key !== name)).toEqual([...before.properties].filter(([key]) => key !== name));
        expect(changed.replaceAll('\r\n', '').includes(lineEnd === '\r\n' && !body.includes('\n') ? '\n' : '\0')).toBe(false);
      }),
      { numRuns: Number(process.env['RAPPORT_RUNS'] ?? 6000) },
    );
    console.info(`${edits} edits; refused: ${JSON.stringify(Object.fromEntries(refusals))}; other lines changed: 0`);
  });
});
