import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src/journal/notes/change';
import { isRefusal } from '../../../src/journal/notes/edit';
import { removeProperty, setProperty, type NewPropertyValue } from '../../../src/journal/notes/front-matter-edit';

function note(...lines: readonly string[]): string {
  return ['---', ...lines, '---', 'Boss since February.', ''].join('\n');
}

/** The note after the edit of its property, or the name of the refusal. */
function after(text: string, name: string, value: NewPropertyValue | undefined): string {
  const result = value === undefined ? removeProperty(text, name) : setProperty(text, name, value);
  return isRefusal(result) ? result.refused : applyChanges(text, result.changes);
}

describe('a property', () => {
  test.each<readonly [sentence: string, before: string, name: string, value: NewPropertyValue | undefined, after: string]>([
    ['that is new takes the line end of the line above it', '---\na: 1\n---\r\n', 'b', 2, '---\na: 1\nb: 2\n---\r\n'],
    ['that is new takes CRLF of the line above it', '---\na: 1\r\n---\n', 'b', 2, '---\na: 1\r\nb: 2\r\n---\n'],
    ['in an empty block takes the line end of the fence', '---\r\n---\nx', 'b', 2, '---\r\nb: 2\r\n---\nx'],
    ['in an empty block of LF takes LF', '---\n---\r\nx', 'b', 2, '---\nb: 2\n---\r\nx'],
    ['of a note without a block takes the first line end', 'a\nb\r\n', 'b', 2, '---\nb: 2\n---\na\nb\r\n'],
    ['of a note of one line takes LF', 'a', 'b', 2, '---\nb: 2\n---\na'],
    ['that is new and an empty list is written in brackets', note('a: 1'), 'needs', [], note('a: 1', 'needs: []')],
    ['that is new stands behind the comments of the block', note('a: 1', '# c', ''), 'b', true, note('a: 1', '# c', '', 'b: true')],
    ['that is new stands in a block of comments', note('# c'), 'b', -1.5, note('# c', 'b: -1.5')],
    ['that is new is indented as the first, below a comment', note('# c', '  a: 1'), 'b', ['x'], note('# c', '  a: 1', '  b:', '    - x')],
    ['that is indented keeps its place', note('# c', '  a: 1', '  b: 2'), 'b', 'x', note('# c', '  a: 1', '  b: x')],
    ['that is indented takes a list further in', note('# c', '  a:', '  b: 2'), 'a', ['x', 'y'], note('# c', '  a:', '    - x', '    - y', '  b: 2')],
    ['that is indented by a value takes a list further in', note('# about', '  a: 1', '  b: 2'), 'b', ['x'], note('# about', '  a: 1', '  b:', '    - x')],
    ['that is indented goes with its indentation', note('  a: 1', '  b: 2'), 'a', undefined, note('  b: 2')],
    ['with a space before its colon keeps it', note('a : 1', '"b" : 2 # c'), 'b', 3, note('a : 1', '"b" : 3 # c')],
    ['with a space before its colon goes', note('a : 1', 'b : 2'), 'b', undefined, note('a : 1')],
    ['with no value and a space before its colon is filled', note('a : # c'), 'a', 3, note('a : 3 # c')],
    ['with no value becomes an empty list', note('needs:', 'b: 1'), 'needs', [], note('needs: []', 'b: 1')],
    ['with no value but a comment becomes an empty list', note('needs: # c'), 'needs', [], note('needs: [] # c')],
    ['with no value but spaces is filled behind them', note('needs:   ', 'b: 1'), 'needs', 'a', note('needs:   a', 'b: 1')],
    ['with no value but spaces becomes a list below them', note('needs:  '), 'needs', ['a'], note('needs:  ', '  - a')],
    ['with no value in CRLF is filled before the line end', '---\r\na:\r\nb: 1\r\n---\r\n', 'a', 'x', '---\r\na: x\r\nb: 1\r\n---\r\n'],
    ['with a single value becomes an empty list', note('needs: a # c'), 'needs', [], note('needs: [] # c')],
    ['with a single value alone on its line becomes an empty list', note('needs: a'), 'needs', [], note('needs: []')],
    ['with a value below its name becomes a list in its place', note('needs: # c', '  a', 'b: 1'), 'needs', ['x', 'y'], note('needs: # c', '  [x, y]', 'b: 1')],
    ['with a value of two lines becomes a list', note('needs: a', '  b', 'c: 1'), 'needs', ['x'], note('needs:', '  - x', 'c: 1')],
    ['with a quoted value becomes a list', note('needs: "a"', 'c: 1'), 'needs', ['x'], note('needs:', '  - x', 'c: 1')],
    ['with a comma in its value needs no quotes', note('a: 1'), 'a', 'b, [c]', note('a: b, [c]')],
    ['with double quotes keeps them for words that need none', note('a: "1" # c'), 'a', 'b', note('a: "b" # c')],
    ['that is a number becomes a word that looks like none', note('a: 1'), 'a', '1', note('a: "1"')],
    ['of the same words in other letters is another', note('a: x', 'A: y'), 'A', 'z', note('a: x', 'A: z')],
    ['that a number names is found by it', note('42: x', 'a: 1'), '42', 'y', note('42: y', 'a: 1')],
    ['that stands in another one is not meant', note('a:', '  b: 1', 'b: 2'), 'b', 3, note('a:', '  b: 1', 'b: 3')],
    ['with a block of text goes, and the one below stays', note('a: |-', '  x', 'b: 2'), 'a', undefined, note('b: 2')],
    ['with a map goes, and the comment below it stays', note('a:', '  q: 1', '  # about r', '# c', 'b: 2'), 'a', undefined, note('  # about r', '# c', 'b: 2')],
    ['with a map whose last name is empty goes', note('a:', '  q: 1', '  r: # c', 'b: 2'), 'a', undefined, note('b: 2')],
    ['with braces over lines goes', note('a: {q: 1,', '  r: 2', '  } # c', 'b: 2'), 'a', undefined, note('b: 2')],
    ['with brackets over lines goes', note('a: [1,', '  2', '  ] # c', 'b: 2'), 'a', undefined, note('b: 2')],
    ['with an alias goes', note('a: &x 1', 'b: *x', 'c: 2'), 'b', undefined, note('a: &x 1', 'c: 2')],
  ])('%s', (_, before, name, value, expected) => {
    expect(after(before, name, value)).toBe(expected);
  });

  test.each<readonly [sentence: string, text: string, name: string, value: NewPropertyValue]>([
    ['a word', note("role: 'VP' # c"), 'role', 'VP'],
    ['a number', note('a: 1.0'), 'a', 1],
    ['a list', note('a: [x , "y"]'), 'a', ['x', 'y']],
    ['an empty list', note('a: [ ]'), 'a', []],
    ['a block of text', note('a: |', '  x'), 'a', 'x\n'],
    ['what an alias says', note('a: &x 1', 'b: *x'), 'b', 1],
  ])('that holds it already is not touched: %s', (_, text, name, value) => {
    expect(setProperty(text, name, value)).toEqual({ changes: [] });
  });

  test('is changed by the one piece that is another', () => {
    expect(setProperty(note('a: 1', 'role: VP # c'), 'role', 'CTO')).toEqual({ changes: [{ from: 15, to: 17, insert: 'CTO' }] });
    expect(removeProperty(note('a: 1', 'role: VP # c'), 'role')).toEqual({ changes: [{ from: 9, to: 22, insert: '' }] });
    expect(setProperty(note('a: 1'), 'b', 2)).toEqual({ changes: [{ from: 9, to: 9, insert: 'b: 2\n' }] });
    expect(removeProperty(note('a: 1'), 'b')).toEqual({ changes: [] });
    expect(removeProperty('x', 'b')).toEqual({ changes: [] });
  });
});

describe('an edit of a property that cannot be edited', () => {
  test.each<readonly [sentence: string, text: string, line: number | null]>([
    ['in braces', note('{a: 1}'), 1],
    ['in braces, each on its line', note('{', '  b: 1,', '  a: 1', '}'), 3],
    ['with a question mark', note('b: 1', '? a', ': 1'), 2],
    ['with an anchor before its name', note('b: 1', '&x a: 1'), 2],
    ['with a tag before its name', note('!!str a: 1'), 1],
    ['with an anchor of its value', note('b: 1', 'a: &x 1'), 2],
    ['with an anchor of nothing', note('a: &x'), 1],
    ['with a tag of nothing', note('a: !!str'), 1],
    ['with a tag of its value', note('a: !!str 1'), 1],
    ['with a block of text', note('b: 1', 'a: >-', '  x'), 2],
    ['with a map', note('a:', '  q: 1'), 1],
    ['with a map in braces', note('a: {q: 1}'), 1],
    ['with an alias', note('b: &x 1', 'a: *x'), 2],
  ])('is refused, and the line is told: %s', (_, text, line) => {
    const refusal = { refused: 'property-not-editable', line, data: { property: 'a' } };
    expect(setProperty(text, 'a', 'y')).toEqual(refusal);
    expect(setProperty(text, 'a', ['y'])).toEqual(refusal);
  });

  test.each<readonly [sentence: string, text: string, line: number]>([
    ['in braces', note('{a: 1}'), 1],
    ['in braces, each on its line', note('{', '  a: 1', '}'), 2],
    ['with a question mark', note('b: 1', '? a', ': 1'), 2],
    ['with an anchor before its name', note('&x a: 1'), 1],
  ])('by which it would go is refused, and the line is told: %s', (_, text, line) => {
    expect(removeProperty(text, 'a')).toEqual({ refused: 'property-not-editable', line, data: { property: 'a' } });
  });

  test.each<readonly [sentence: string, text: string]>([
    ['there are none, in braces', note('{}')],
    ['they stand in braces, each on its line', note('{', '  b: 1', '}')],
    ['the first one stands behind braces', note('{b: 1}')],
    ['the first one has a question mark', note('? b', ': 1')],
    ['the first one has an anchor', note('&x b: 1')],
  ])('that is new is refused without a line where %s', (_, text) => {
    expect(setProperty(text, 'a', 1)).toEqual({ refused: 'property-not-editable', data: { property: 'a' } });
  });

  test('tells what does not read back', () => {
    expect(setProperty(note('a: 1'), 'a', NaN)).toEqual({ refused: 'guard-failed', data: { property: 'a' } });
    expect(removeProperty(note('a: &x 1', 'b: *x'), 'a')).toEqual({ refused: 'guard-failed', data: { property: 'a' } });
  });

  test('tells why the properties cannot be read', () => {
    const refusal = { refused: 'front-matter-unreadable', line: 2, data: { reason: 'duplicate-key', message: '"a" stands twice' } };
    expect(setProperty(note('a: 1', 'a: 2'), 'a', 3)).toEqual(refusal);
    expect(removeProperty(note('a: 1', 'a: 2'), 'a')).toEqual(refusal);
    expect(removeProperty('\0', 'a')).toEqual({ refused: 'note-has-nul-bytes', line: 0 });
  });
});
