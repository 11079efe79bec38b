import { describe, expect, it } from 'vitest';
import { chooseWhoIsMeant, setStanding } from '../../../src/journal/edits/fix-property';
import { inTurn } from '../../../src/journal/edits/in-turn';
import { setPersonProperty } from '../../../src/journal/edits/set-person-property';
import { setProperty } from '../../../src/journal/notes/front-matter-edit';
import { Vocabulary } from '../../../src/journal/records/vocabulary';
import { lines } from '../actions/journal-of';
import { edited } from './edited';

const block = (...properties: readonly string[]): string => lines('---', ...properties, '---', 'Words.');

describe('who is meant by a name', () => {
  const chosen = (text: string, { name = 'Sam', link = '[[Sam Lee]]' } = {}): string => edited(text, (current) => chooseWhoIsMeant(current, 'people', { name, link }));

  it.each<readonly [sentence: string, before: string, after: string, more: { readonly name?: string; readonly link?: string }]>([
    ['a link, in the place of the name', 'people: Sam', 'people: "[[Sam Lee]]"', {}],
    ['a link, in a list of one that stays a list', 'people: [Sam]', 'people: ["[[Sam Lee]]"]', {}],
    ['a link, for a name in other letters, with a sign before it', "people: [Bo, ' @sAM ']", "people: [Bo, '[[Sam Lee]]']", {}],
    ['a link, and the others of a text with commas stay', 'people: "Ravi,  Sam"', 'people:\n  - Ravi\n  - "[[Sam Lee]]"', {}],
    ['a link, and the others have no spaces around them', 'people: Sam,  Bo', 'people:\n  - "[[Sam Lee]]"\n  - Bo', {}],
    ['a link, each time that the name stands there', 'people: [Sam, Bo, Sam]', 'people: ["[[Sam Lee]]", Bo, "[[Sam Lee]]"]', {}],
    ['a link, in the place of one that leads nowhere', 'people: "[[sam]]"', 'people: "[[Sam Lee]]"', {}],
    ['a link, in the place of a Markdown link', 'people: ["[Sammy](Sam.md)"]', 'people: ["[[Sam Lee|Sammy]]"]', {}],
    ['a link, with the words that the old one shows', 'people: "[[Sam|Sammy]]"', 'people: "[[Team/Sam|Sammy]]"', { link: '[[Team/Sam|Sam]]' }],
    ['a link, with words that look like a pattern', "people: ['[[Sam|$& $1]]']", "people: ['[[Sam Lee|$& $1]]']", {}],
    ['a link, where the name of the link holds a comma', 'people: "[[Lee, Sam]]"', 'people: "[[Sam Lee]]"', { name: 'Lee, Sam' }],
    ['a link, where a name in a list holds a comma', 'people: ["Lee, Sam", Sam]', 'people: ["[[Sam Lee]]", Sam]', { name: 'Lee, Sam' }],
    ['a link, in whatever way an accent is written', 'people: Zoe\u0308', 'people: "[[Zoe Li]]"', { name: 'Zo\u00EB', link: '[[Zoe Li]]' }],
    ['a link, also if the name is asked for with an accent of its own', 'people: Zo\u00EB', 'people: "[[Zoe Li]]"', { name: 'ZOE\u0308', link: '[[Zoe Li]]' }],
  ])('is told by %s', (_sentence, before, after, more) => {
    expect(chosen(block(before), more)).toBe(block(after));
  });

  const NOT = 'property-not-editable {"property":"people"}';
  it.each<readonly [sentence: string, text: string, refused: string]>([
    ['the name is not there', block('people: [Ravi, "[[Sam Ortiz]]"]'), NOT],
    ['the name is a part of another', block('people: Sam Ortiz'), NOT],
    ['the name stands beside a link in one text', block('people: ["[[Sam]] and [[Bo]]"]'), NOT],
    ['the property is gone', block('with: Sam'), NOT],
    ['the note has no properties', 'people: Sam\n', NOT],
    ['the property is a number', block('people: 7'), NOT],
    ['the property is a map', block('people: {first: Sam}'), NOT],
    ['one of the list is a number', block('people: [Sam, 7]'), NOT],
    ['the property is empty', block('people:'), NOT],
    ['the properties cannot be read', block('people: Sam', 'a: ['), 'front-matter-unreadable 3'],
    ['the block of properties does not end', lines('---', 'people: Sam'), 'front-matter-unreadable 0'],
  ])('is not told where %s', (_sentence, text, refused) => {
    expect(chosen(text)).toBe(refused);
  });
});

describe('a property that still says what it said', () => {
  const set = (text: string): string => edited(text, (current) => setStanding(current, 'self', { said: (value) => value !== 'maybe', value: false }));

  it('is set', () => {
    expect(set(block('a: 1', 'self: true # me'))).toBe(block('a: 1', 'self: false # me'));
  });

  it.each<readonly [sentence: string, text: string, refused: string]>([
    ['it says something else by now', block('self: maybe'), 'property-not-editable {"property":"self"}'],
    ['it is gone', block('a: 1'), 'property-not-editable {"property":"self"}'],
    ['there are no properties', 'self: true\n', 'property-not-editable {"property":"self"}'],
    ['the properties cannot be read', block('self: true', 'a: ['), 'front-matter-unreadable 3'],
  ])('is left alone where %s', (_sentence, text, refused) => {
    expect(set(text)).toBe(refused);
  });
});

describe('a property of a person', () => {
  const set = (text: string): string => edited(text, (current) => setPersonProperty(current, { name: 'last_contact', value: '2026-11-19' }, new Vocabulary()));

  it.each<readonly [sentence: string, before: string, after: string]>([
    ['is set under its own name', block('last_contact: 2026-11-01'), block('last_contact: 2026-11-19')],
    ['is set in the spelling of the note', block('Last Met: 2026-11-01 # lunch'), block('Last Met: 2026-11-19 # lunch')],
    ['is new under its own name', block('role: VP'), block('role: VP', 'last_contact: 2026-11-19')],
    ['is new in a note without properties', 'Words.\n', lines('---', 'last_contact: 2026-11-19', '---', 'Words.')],
  ])('%s', (_sentence, before, after) => {
    expect(set(before)).toBe(after);
  });

  it('is refused where the properties cannot be read', () => {
    expect(set(block('a: ['))).toMatch(/^front-matter-unreadable 2 /);
  });
});

describe('several edits', () => {
  const role = (value: string) => (text: string) => setProperty(text, 'role', value);
  const words = (text: string) => ({ changes: [{ from: text.length, to: text.length, insert: 'more\n' }] });

  it('are one, each on the text that the one before it made', () => {
    expect(edited(block('role: VP'), (text) => inTurn(text, [role('CEO'), words, role('CFO')]))).toBe(`${block('role: CFO')}more\n`);
  });

  it('are none where nothing is asked', () => {
    expect(inTurn(block('role: VP'), [])).toEqual({ changes: [] });
  });

  it('are refused as a whole where one of them is', () => {
    expect(inTurn('words\n', [words, () => ({ refused: 'line-changed', line: 1 })])).toEqual({ refused: 'line-changed', line: 1 });
  });
});
