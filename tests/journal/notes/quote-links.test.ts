import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src/journal/notes/change';
import { isRefusal } from '../../../src/journal/notes/edit';
import { quoteLinks } from '../../../src/journal/notes/quote-links';

function note(...lines: readonly string[]): string {
  return ['---', ...lines, '---', 'We talked.', ''].join('\n');
}

describe('the links of a property', () => {
  test.each<readonly [sentence: string, before: string, after: string]>([
    ['get their quotes', note('people: [[Dana Li]] # c', 'org: H'), note('people: "[[Dana Li]]" # c', 'org: H')],
    ['get their quotes, the words as they are', note('people: [[People/Dana Li#Log|Dana D]]'), note('people: "[[People/Dana Li#Log|Dana D]]"')],
    ['lose the spaces at their brackets', note('people: [  [  Dana Li  ]  ]'), note('people: "[[Dana Li]]"')],
    ['lose the spaces at one side of their brackets', note('people: [ [Dana Li]  ]', 'x: 1'), note('people: "[[Dana Li]]"', 'x: 1')],
    ['lose the spaces within their brackets', note('people: [[ Dana Li ]]'), note('people: "[[Dana Li]]"')],
    ['that hold a backslash have two', note('people: [[Dana\\Li]]'), note('people: "[[Dana\\\\Li]]"')],
    ['get their quotes in a list of lines', note('people:', '  - [[Dana Li]] # c', '  - "[[Sam Lee]]"', '  - [[Bo]]'), note('people:', '  - "[[Dana Li]]" # c', '  - "[[Sam Lee]]"', '  - "[[Bo]]"')],
    ['get their quotes in a list in brackets', note('people: [[[Dana Li]], Sam, [[Bo]]]'), note('people: ["[[Dana Li]]", Sam, "[[Bo]]"]')],
    ['get their quotes in CRLF after a byte order mark', '\uFEFF---\r\npeople: [[Dana Li]]\r\n---\r\n', '\uFEFF---\r\npeople: "[[Dana Li]]"\r\n---\r\n'],
    ['that are a year get their quotes', note('people: [[2026]]'), note('people: "[[2026]]"')],
    ['beside a property of another kind get their quotes', note('a: {q: [1, ~]}', 'people: [[Dana Li]]', 'b: [x]'), note('a: {q: [1, ~]}', 'people: "[[Dana Li]]"', 'b: [x]')],
  ])('%s', (_, before, after) => {
    const result = quoteLinks(before, 'people');
    expect(isRefusal(result) ? result.refused : applyChanges(before, result.changes)).toBe(after);
  });

  test.each<readonly [sentence: string, text: string]>([
    ['there is no such property', note('org: [[Halden]]')],
    ['there is no property at all', 'people: [[Dana Li]]\n'],
    ['the block is empty', note()],
    ['the block is a comment', note('# people: [[Dana Li]]')],
    ['the value is a text', note('people: Dana Li')],
    ['the link has quotes', note('people: "[[Dana Li]]"')],
    ['the words between the brackets have quotes', note('people: [["Dana Li"]]')],
    ['two names stand between the brackets', note('people: [[Li, Dana]]')],
    ['nothing stands between the brackets', note('people: [[]]')],
    ['a name stands beside the inner brackets', note('people: [[Dana Li], Sam]')],
    ['the brackets are single', note('people: [Dana Li]')],
    ['a line holds a name in single brackets', note('people:', '  - [Dana Li]')],
    ['a list of lines holds a list of lines', note('people:', '  - - Dana Li')],
    ['a map stands between the brackets', note('people: [{a: b}]')],
    ['the outer brackets have an anchor', note('people: &x [[Dana Li]]')],
    ['the outer brackets have a tag', note('people: !!seq [[Dana Li]]')],
    ['the inner brackets have an anchor', note('people: [&x [Dana Li]]')],
    ['the inner brackets have a tag', note('people: [!!seq [Dana Li]]')],
  ])('are left alone where %s', (_, text) => {
    expect(quoteLinks(text, 'people')).toEqual({ refused: 'property-not-editable', data: { property: 'people' } });
  });

  test.each(['1.0', '007', '~', 'True'])('are left alone where YAML reads %s between the brackets as something else', (words) => {
    expect(quoteLinks(note('org: H', `people: [[${words}]]`), 'people')).toEqual({ refused: 'guard-failed', data: { property: 'people' } });
  });

  test('are left alone where the properties cannot be read, and the line is told', () => {
    expect(quoteLinks(note('people: [[Dana Li]]', 'a: 1', 'a: 2'), 'people')).toEqual({ refused: 'front-matter-unreadable', line: 3 });
  });

  test('are left alone in a text with a NUL byte', () => {
    expect(quoteLinks(note('people: [[Dana Li]]') + '\0', 'people')).toEqual({ refused: 'note-has-nul-bytes', line: 4 });
  });
});
