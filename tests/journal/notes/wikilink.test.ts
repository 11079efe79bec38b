import { describe, expect, it } from 'vitest';
import { maskInert } from '../../../src/journal/notes/inline';
import { noteLinksIn, wholeLink, withoutLinkSyntax } from '../../../src/journal/notes/wikilink';

describe('links on a line', () => {
  const cases: readonly (readonly [line: string, links: readonly (readonly [target: string, alias: string | null])[]])[] = [
    ['[[Dana Li]]', [['Dana Li', null]]],
    ['[[Dana Li|Dana]] and [[People/Sam Ortiz]]', [['Dana Li', 'Dana'], ['People/Sam Ortiz', null]]],
    ['[[Dana Li.md]]', [['Dana Li', null]]],
    ['[[Dana Li#Log]], [[Dana Li#^a1|there]]', [['Dana Li', null], ['Dana Li', 'there']]],
    ['[[ Dana Li | Dana ]]', [['Dana Li', 'Dana']]],
    ['| [[Dana Li\\|Dana]] |', [['Dana Li', 'Dana']]],
    ['[[a|b|c]]', [['a', 'b|c']]],
    ['[[a\\b\\|c]]', [['a\\b', 'c']]],
    ['[[#Own heading]]', []],
    ['[[]] [[|x]] [Nobody] \\[\\[No\\]\\]', []],
    ['[[Dana]', []],
    ['[[[Dana]]]', [['Dana', null]]],
    ['[Dana](Dana%20Li.md)', [['Dana Li', 'Dana']]],
    ['[Dana](<Dana Li.md>)', [['Dana Li', 'Dana']]],
    ['[Dana](./Dana.md#Log "her note")', [['Dana', 'Dana']]],
    ['[up](../People/Dana.md)', [['../People/Dana', 'up']]],
    ['[](Dana.md)', [['Dana', null]]],
    ['[100%](100%.md)', [['100%', '100%']]],
    ['[a](https://x.example/a.md) [b](mailto:a@x.example) [c](obsidian://open) [d](//x.example) [e](#here) [f]()', []],
    ['[[2026-11-06 Dana Li|↩ 6 Nov]]', [['2026-11-06 Dana Li', '↩ 6 Nov']]],
    ['![[Plan]][[Sam]]', [['Plan', null], ['Sam', null]]],
  ];
  it.each(cases)('in "%s" are %j', (line, links) => {
    expect(noteLinksIn(line).map(({ target, alias }) => [target, alias])).toEqual(links);
  });

  it('know where they stand, and whether they are embeds', () => {
    const line = 'to ![[Plan]] and [[Sam]].';
    expect(noteLinksIn(line).map(({ from, to, embed }) => ({ text: line.slice(from, to), embed }))).toEqual([{ text: '![[Plan]]', embed: true }, { text: '[[Sam]]', embed: false }]);
  });
});

describe('a value that is one link', () => {
  it('is read, with its alias', () => {
    expect(wholeLink(' [[People/Dana Li|Dana]] ')).toEqual({ target: 'People/Dana Li', alias: 'Dana' });
    expect(wholeLink('[Dana](Dana%20Li.md)')).toEqual({ target: 'Dana Li', alias: 'Dana' });
  });

  it.each(['Dana Li', '[[Dana]] and more', '[[Dana]], [[Sam]]', '![[Dana]]', ''])('is not "%s"', (value) => {
    expect(wholeLink(value)).toBeUndefined();
  });
});

describe('the words of a line', () => {
  const cases: readonly (readonly [line: string, words: string])[] = [
    ['Call [[Dana Li]]', 'Call Dana Li'],
    ['Call [[People/Dana Li|Dana]] about [[Plan#Costs]]', 'Call Dana about Plan'],
    ['Call [Dana](Dana%20Li.md)', 'Call Dana'],
    ['Read [the site](https://x.example)', 'Read the site'],
    ['An array[0] and a [box]', 'An array[0] and a [box]'],
  ];
  it.each(cases)('of "%s" are "%s"', (line, words) => {
    expect(withoutLinkSyntax(line)).toBe(words);
  });
});

describe('what is no prose on a line', () => {
  const cases: readonly (readonly [line: string, masked: string, opens: string | undefined])[] = [
    ['a `b` c', 'a     c', undefined],
    ['a ``b ` c`` d', 'a           d', undefined],
    ['a ` b', 'a ` b', undefined],
    ['``` a `` [[b]] ``', '``` a            ', undefined],
    ['`` a ` b', '`` a ` b', undefined],
    ['a \\` b ` c', 'a \\` b ` c', undefined],
    ['a %%b%% c', 'a       c', undefined],
    ['a %%b', 'a    ', '%%'],
    ['a <!-- b --> c', 'a            c', undefined],
    ['<!-- b', '      ', '-->'],
    ['$$ x $$ y', '        y', undefined],
    ['$$', '  ', '$$'],
    ['5 $$ and', '5 $$ and', undefined],
    ['`%%` [[a]]', '     [[a]]', undefined],
    ['--> <!-- b', '-->       ', '-->'],
    ['%% <!-- %% b -->', '           b -->', undefined],
    ['  $$ a', '      ', '$$'],
    ['a \\`b` c\\', 'a \\`b` c\\', undefined],
    ['`a` \\', '    \\', undefined],
    ['`a``b`', '      ', undefined],
    ['a\\\\`b`', 'a\\\\   ', undefined],
  ];
  it.each([['a %%b', 2], ['<!-- b', 0], ['  $$', 2], ['a `%%` %% b', 7], ['a', 1], ['a %%b%%', 7]])('in "%s" is open from the offset %i on', (line, offset) => {
    expect(maskInert(line).opensAt).toBe(offset);
  });

  it.each(cases)('is blanked: "%s"', (line, masked, opens) => {
    const read = maskInert(line);
    expect([read.text, read.opens]).toEqual([masked, opens]);
  });
});

describe('a whole value', () => {
  it.each([
    ['[[Dana Li]]', 'Dana Li'], [' [[Dana Li|Dana]] ', 'Dana Li'], ['[Dana](Dana%20Li.md)', 'Dana Li'], ['[Dana](Dana.md   "her note")', 'Dana'],
    ['[[Dana]] [[Sam]]', undefined], ['x [[Dana]]', undefined], ['[[Dana]] x', undefined], ['![[Dana]]', undefined], ['Dana', undefined], ['', undefined],
    ['[a](javascript:x)', undefined], ['[a](//x.example/a)', undefined], ['[a]()', undefined], ['[a](<>)', undefined], ['[a](x/mailto:b)', 'x/mailto:b'], ['[[a.md.b]]', 'a.md.b'],
  ])('%s links to %s', (value, target) => {
    expect(wholeLink(value)?.target).toBe(target);
  });
});

describe('the words that a reader sees', () => {
  it.each([
    ['ask [[People/Dana Li]] and [[Sam Ortiz|Sam]]', 'ask Dana Li and Sam'], ['[her](Dana.md) note', 'her note'], ['[](Dana.md)', '[](Dana.md)'], ['[[#Log]]', '#Log'], ['no link', 'no link'], ['| [[Dana Li\\|Dana]] |', '| Dana |'],
  ])('of %s are %s', (line, words) => {
    expect(withoutLinkSyntax(line)).toBe(words);
  });
});
