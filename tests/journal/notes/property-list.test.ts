import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src/journal/notes/change';
import { isRefusal } from '../../../src/journal/notes/edit';
import { setProperty } from '../../../src/journal/notes/front-matter-edit';

function note(...lines: readonly string[]): string {
  return ['---', ...lines, '---', 'Boss since February.', ''].join('\n');
}

/** The note after its list `needs` was set, or the name of the refusal. */
function withNeeds(text: string, values: readonly string[]): string {
  const result = setProperty(text, 'needs', values);
  return isRefusal(result) ? result.refused : applyChanges(text, result.changes);
}

type Row = readonly [sentence: string, before: string, values: readonly string[], after: string];

describe('a list of lines', () => {
  const cases: readonly Row[] = [
    ['takes an item that equals its last one', note('needs:', '  - a # c'), ['a', 'a'], note('needs:', '  - a # c', '  - a')],
    ['loses one of two equal items, and the first keeps its comment', note('needs:', '  - a # c', '  - a # d'), ['a'], note('needs:', '  - a # c')],
    ['takes two items behind the last', note('needs:', '  - a'), ['a', 'b', 'c'], note('needs:', '  - a', '  - b', '  - c')],
    ['takes an item in its middle', note('needs:', '  - a # c', '  - d'), ['a', 'b', 'd'], note('needs:', '  - a # c', '  - b', '  - d')],
    ['takes two items at the front, below a comment', note('needs: # c', '  # d', '- b'), ['x', 'y', 'b'], note('needs: # c', '  # d', '- x', '- y', '- b')],
    ['has one item replaced and the next removed', note('needs:', '  - a # c', '  - b # d', '  - e # f', '  - g'), ['a', 'x', 'g'], note('needs:', '  - a # c', '  - x # d', '  - g')],
    ['has one item replaced and others added behind it', note('needs:', '  - a', '  - b # d'), ['a', 'x', 'y'], note('needs:', '  - a', '  - x # d', '  - y')],
    ['has its first item replaced and the rest removed', note('needs:', '  - a # c', '  - b', '  - d'), ['x'], note('needs:', '  - x # c')],
    ['loses an item that has no words', note('needs:', '  -', '  - b'), ['b'], note('needs:', '  - b')],
    ['loses an item of two lines', note('needs:', '  - "a', '    b" # c', '  - d'), ['d'], note('needs:', '  - d')],
    ['loses an item that is a map, and the comment on its last line', note('needs:', '  - q: 1', '    r: 2 # c', '  - d'), ['d'], note('needs:', '  - d')],
    ['loses an item that is a map whose last name is empty', note('needs:', '  - q: 1', '    r: # c', '  - d'), ['d'], note('needs:', '  - d')],
    ['loses an item that is a list in braces', note('needs:', '  - [q,', '     r]', '  - d'), ['d'], note('needs:', '  - d')],
    ['loses an item that is a map in braces', note('needs:', '  - {q: 1,', '     r: 2} # c', '  - d'), ['d'], note('needs:', '  - d')],
    ['loses an item whose bracket stands on a line of its own', note('needs:', '  - [q,', '     r', '    ] # c', '  - d'), ['d'], note('needs:', '  - d')],
    ['loses an item whose brace stands on a line of its own', note('needs:', '  - {q: 1,', '     r: 2', '    }', '  - d'), ['d'], note('needs:', '  - d')],
    ['loses an item that is a list of lines', note('needs:', '  - - q', '    - r', '  - d'), ['d'], note('needs:', '  - d')],
    ['loses an item, and the comment below it stays', note('needs:', '  - d', '  - - q', '    # about r', '', '  # c', 'org: H'), ['d'], note('needs:', '  - d', '    # about r', '', '  # c', 'org: H')],
    ['loses an item that is a map, and the comment below it stays', note('needs:', '  - d', '  - q: 1', '    # about r', '', '  # c', 'org: H'), ['d'], note('needs:', '  - d', '    # about r', '', '  # c', 'org: H')],
    ['takes an item behind one of two lines, with the end of the second', '---\nneeds:\n  - "a\n    b"\r\norg: H\n---\n', ['a b', 'c'], '---\nneeds:\n  - "a\n    b"\r\n  - c\r\norg: H\n---\n'],
    ['takes an item in CRLF', '---\r\nneeds:\r\n  - a\r\n---\r\n', ['a', 'b'], '---\r\nneeds:\r\n  - a\r\n  - b\r\n---\r\n'],
    ['with tabs behind its dashes takes an item with a tab', note('needs:', '  -\ta'), ['a', 'b'], note('needs:', '  -\ta', '  -\tb')],
    ['takes words that are a list to YAML in quotes', note('needs:', '  - a'), ['a', '- b', 'c, d', '[[Dana Li]]'], note('needs:', '  - a', '  - "- b"', '  - c, d', '  - "[[Dana Li]]"')],
    ['loses its last items, and the comment line below them stays', note('needs:', '  - a', '  - b', '# c', 'org: H'), [], note('needs: []', '# c', 'org: H')],
    ['without indentation is emptied', note('needs:', '- a', 'org: H'), [], note('needs: []', 'org: H')],
    ['is emptied, and the comment line above its first item stays', note('needs:', '  # above', '  - a', 'org: H'), [], note('needs: []', '  # above', 'org: H')],
  ];
  test.each(cases)('%s', (_, before, values, after) => {
    expect(withNeeds(before, values)).toBe(after);
  });

  test.each<readonly [string, string, readonly string[]]>([
    ['an item with an anchor is replaced', note('needs:', '  - a', '  - &x b'), ['y', 'z']],
    ['an item with a tag is replaced', note('needs:', '  - !!str b'), ['z']],
    ['an alias is replaced', note('org: &x H', 'needs:', '  - *x'), ['z']],
    ['an item without words is replaced', note('needs:', '  -', '  - b'), ['a', 'b']],
    ['an item that is a map is replaced', note('needs:', '  - q: 1'), ['z']],
    ['an item that is a block of text is replaced', note('needs:', '  - |', '    q'), ['z']],
    ['an item is added behind one with an anchor', note('needs:', '  - &x a'), ['a', 'b']],
    ['an item is added behind one that stands below its dash', note('needs:', '  -', '    a'), ['a', 'b']],
    ['an item that stands below its dash is removed', note('needs:', '  -', '    a', '  - b'), ['b']],
    ['the list has an anchor', note('needs: &x', '  - a'), ['a', 'b']],
    ['the list has a tag', note('needs: !!seq', '  - a'), ['a', 'b']],
  ])('is left alone where %s', (_, text, values) => {
    expect(withNeeds(text, values)).toBe('property-not-editable');
  });

  test('is changed by the one piece that goes or comes', () => {
    const text = note('needs:', '  - a', '  - b');
    expect(setProperty(text, 'needs', ['b'])).toEqual({ changes: [{ from: 11, to: 17, insert: '' }] });
    expect(setProperty(text, 'needs', ['a', 'c'])).toEqual({ changes: [{ from: 21, to: 22, insert: 'c' }] });
    expect(setProperty(text, 'needs', ['a', 'b', 'c'])).toEqual({ changes: [{ from: 23, to: 23, insert: '  - c\n' }] });
    expect(setProperty(text, 'needs', ['a', 'b'])).toEqual({ changes: [] });
  });
});

describe('a list in brackets', () => {
  const cases: readonly Row[] = [
    ['takes an item at the front', note('needs: [b, c]'), ['a', 'b', 'c'], note('needs: [a, b, c]')],
    ['takes two items at the end', note('needs: [a ]'), ['a', 'b', 'c'], note('needs: [a, b, c ]')],
    ['takes an item in its middle', note('needs: [a , c]'), ['a', 'b', 'c'], note('needs: [a, b , c]')],
    ['takes two items where it was empty', note('needs: [ ] # c'), ['a', 'b'], note('needs: [a, b ] # c')],
    ['loses its last item with the comma before it', note('needs: [a, b ]'), ['a'], note('needs: [a ]')],
    ['loses two in its middle', note('needs: [a , b, "c" , d]'), ['a', 'd'], note('needs: [a , d]')],
    ['loses its first two', note('needs: [a, b,  c]'), ['c'], note('needs: [c]')],
    ['loses all, with the spaces before the bracket', note('needs: [ a, b ]'), [], note('needs: [ ]')],
    ['has an item replaced and the next removed', note('needs: [a, b, c]'), ['a', 'x'], note('needs: [a, x]')],
    ['has an item replaced with its quotes', note("needs: ['a', b]"), ["it's", 'b'], note("needs: ['it''s', b]")],
    ['has an item replaced by words that only quotes can hold there', note('needs: [a, b]'), ['a, b', 'b'], note('needs: ["a, b", b]')],
    ['loses an item whose words hold a hash', note('needs: ["#1", b]'), ['b'], note('needs: [b]')],
    ['over lines loses an item', note('needs: [a,', '  b,', '  c]'), ['a', 'c'], note('needs: [a,', '  c]')],
    ['over lines with a comment elsewhere loses an item', note('needs: [a,', '  b, # about b', '  c]'), ['b', 'c'], note('needs: [b, # about b', '  c]')],
  ];
  test.each(cases)('%s', (_, before, values, after) => {
    expect(withNeeds(before, values)).toBe(after);
  });

  test.each<readonly [string, string, readonly string[]]>([
    ['the comment of an item would go with it', note('needs: [a, # about a', '  b]'), ['b']],
    ['the comment between two items would go', note('needs: [a, # about a', '  b]'), ['a']],
    ['an item with an anchor is replaced', note('needs: [a, &x b]'), ['y', 'z']],
    ['an item that is a list is replaced', note('needs: [[a]]'), ['z']],
    ['the list has an anchor', note('needs: &x [a]'), ['a', 'b']],
    ['the list has a tag', note('needs: !!seq [a]'), ['b']],
    ['the list is an alias', note('org: &x [a]', 'needs: *x'), ['b']],
  ])('is left alone where %s', (_, text, values) => {
    expect(withNeeds(text, values)).toBe('property-not-editable');
  });

  test('is changed by the one piece that goes or comes', () => {
    const text = note('needs: [a, b]');
    expect(setProperty(text, 'needs', ['a'])).toEqual({ changes: [{ from: 13, to: 16, insert: '' }] });
    expect(setProperty(text, 'needs', ['b'])).toEqual({ changes: [{ from: 12, to: 15, insert: '' }] });
    expect(setProperty(text, 'needs', ['a', 'b', 'c'])).toEqual({ changes: [{ from: 16, to: 16, insert: ', c' }] });
    expect(setProperty(text, 'needs', ['a', 'b'])).toEqual({ changes: [] });
  });
});
