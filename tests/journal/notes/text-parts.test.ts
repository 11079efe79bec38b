import { describe, expect, it } from 'vitest';
import { applyChanges, differenceOf, inOrder, invertChanges } from '../../../src/journal/notes/change';
import { lineAt, lineEndNear, lineNumberAt, linesFrom } from '../../../src/journal/notes/lines';

describe('the lines of a text', () => {
  it.each([
    ['', []],
    ['a', [['a', 0, 1, '']]],
    ['a\n', [['a', 0, 1, '\n']]],
    ['\n\r\n', [['', 0, 0, '\n'], ['', 1, 1, '\r\n']]],
    ['a\r\nb\rc\nd', [['a', 0, 1, '\r\n'], ['b\rc', 3, 6, '\n'], ['d', 7, 8, '']]],
  ])('of %j are those', (text, lines) => {
    const read = [...linesFrom(text)];
    expect(read.map(({ text: words, from, to, end }) => [words, from, to, end])).toEqual(lines);
    expect(read.map(({ number }) => number)).toEqual(lines.map((_, index) => index));
    expect(read.map(({ number }) => lineAt(text, number))).toEqual(read);
    expect(lineAt(text, lines.length)).toBeUndefined();
  });

  it('from an offset on are counted by what is before', () => {
    expect([...linesFrom('a\nb\nc', 2)].map(({ number, text }) => [number, text])).toEqual([[1, 'b'], [2, 'c']]);
    expect([...linesFrom('\na', 1)].map(({ number, text }) => [number, text])).toEqual([[1, 'a']]);
  });

  it('from behind a carriage return on begin with an empty one', () => {
    expect([...linesFrom('a\r\nb', 2)].map(({ number, from, to, text, end }) => [number, from, to, text, end])).toEqual([[0, 2, 2, '', '\n'], [1, 3, 4, 'b', '']]);
  });

  it.each([
    [0, 0], [1, 1], [2, 1], [3, 2], [4, 2],
  ])('at or behind the offset %i begin with number %i', (offset, number) => {
    expect(lineNumberAt('a\nb\nc', offset)).toBe(number);
  });
});

describe('a new line', () => {
  it.each([
    ['takes that of the line before it', 'a\r\nb\nc', 3, '\r\n'],
    ['takes that of its own line’s beginning', 'a\r\nb\nc', 5, '\n'],
    ['on the first line takes that of the first', 'a\r\nb\nc', 0, '\r\n'],
    ['in a text of one line takes \\n', 'a', 1, '\n'],
    ['in an empty text takes \\n', '', 0, '\n'],
    ['behind an empty first line takes its end', '\nb\r\n', 1, '\n'],
    ['behind a CRLF alone takes that', '\r\nb', 2, '\r\n'],
    ['that ends with a carriage return before no line feed takes \\n', 'a\r', 2, '\n'],
  ])('%s', (_sentence, text, offset, lineEnd) => {
    expect(lineEndNear(text, offset)).toBe(lineEnd);
  });
});

describe('changes', () => {
  it('are applied in the order of their places, and those at one place in the order given', () => {
    const changes = [{ from: 3, to: 4, insert: 'D' }, { from: 0, to: 0, insert: '1' }, { from: 0, to: 0, insert: '2' }, { from: 1, to: 3, insert: '' }];
    expect(applyChanges('abcd', changes)).toBe('12aD');
    expect(inOrder(changes).map(({ insert }) => insert)).toEqual(['1', '2', '', 'D']);
    expect(applyChanges('12aD', invertChanges('abcd', changes))).toBe('abcd');
  });

  it('at one place put what is new before what gives way', () => {
    expect(applyChanges('abc', [{ from: 1, to: 3, insert: 'X' }, { from: 1, to: 1, insert: 'Y' }, { from: 1, to: 1, insert: 'Z' }])).toBe('aYZX');
    expect(inOrder([{ from: 1, to: 3, insert: 'X' }, { from: 1, to: 1, insert: 'Y' }]).map(({ insert }) => insert)).toEqual(['Y', 'X']);
  });

  it.each([
    ['overlap', [{ from: 0, to: 2, insert: '' }, { from: 1, to: 3, insert: '' }]],
    ['end before they begin', [{ from: 2, to: 1, insert: '' }]],
    ['lie behind the end', [{ from: 0, to: 5, insert: '' }]],
    ['lie before the beginning', [{ from: -1, to: 0, insert: '' }]],
  ])('that %s are a mistake', (_sentence, changes) => {
    expect(() => applyChanges('abcd', changes)).toThrow(/does not fit a text of 4 after/);
  });

  it.each([
    ['abc', 'abc', []],
    ['abc', 'aXc', [{ from: 1, to: 2, insert: 'X' }]],
    ['abc', 'abcd', [{ from: 3, to: 3, insert: 'd' }]],
    ['abc', 'bc', [{ from: 0, to: 1, insert: '' }]],
    ['aa', 'aaa', [{ from: 2, to: 2, insert: 'a' }]],
    ['', 'a', [{ from: 0, to: 0, insert: 'a' }]],
    ['a', '', [{ from: 0, to: 1, insert: '' }]],
    ['x😀y', 'x😁y', [{ from: 1, to: 3, insert: '😁' }]],
    ['x🐀y', 'x😀y', [{ from: 1, to: 3, insert: '😀' }]],
    ['x😀y', 'x🨀y', [{ from: 1, to: 3, insert: '🨀' }]],
    ['😀', '🨀', [{ from: 0, to: 2, insert: '🨀' }]],
    ['😀a', '😀b', [{ from: 2, to: 3, insert: 'b' }]],
    ['a😀', 'b😀', [{ from: 0, to: 1, insert: 'b' }]],
    ['ab😀', 'ab', [{ from: 2, to: 4, insert: '' }]],
    ['xbc', 'ybc', [{ from: 0, to: 1, insert: 'y' }]],
  ])('between %j and %j are one', (before, after, changes) => {
    expect(differenceOf(before, after)).toEqual(changes);
    expect(applyChanges(before, differenceOf(before, after))).toBe(after);
  });
});
