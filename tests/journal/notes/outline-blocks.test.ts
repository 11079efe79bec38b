import { describe, expect, it } from 'vitest';
import { childrenByParent, readOutline } from '../../../src/journal/notes/outline';

function lines(...text: readonly string[]): string {
  return text.join('\n') + '\n';
}

/** Each item with its line from 1 on: what stands before its marker, its marker, its box, its words. */
function itemsOf(note: string): readonly string[] {
  return readOutline(note, 0).items.map(({ line, prefix, marker, task, text }) => `${line + 1} ${prefix}${marker}${task === null ? '' : `[${task}]`} ${text}`);
}

/** Which items stand in which. */
function parentsOf(note: string): readonly string[] {
  const { items } = readOutline(note, 0);
  return items.map(({ text, parent }) => `${text} < ${items[parent]?.text ?? '-'}`);
}

const headingsOf = (note: string): readonly string[] => readOutline(note, 0).headings.map(({ level, text, line }) => `${line + 1} ${level} ${text}`);

describe('an item', () => {
  it.each<readonly [sentence: string, note: string, items: readonly string[]]>([
    ['may have many spaces behind its marker', lines('-   a', '1.  b'), ['1 - a', '2 1. b']],
    ['may have many spaces behind its box', lines('- [ ]   a'), ['1 -[ ] a']],
    ['may have a box and no words', lines('- [ ]', '- [x] '), ['1 -[ ] ', '2 -[x] ']],
    ['has no box where no space stands behind', lines('- [ ]a', '- [x](y)'), ['1 - [ ]a', '2 - [x](y)']],
    ['may stand in quotations in quotations', lines('> > - a', '>> - b', '>>- c', '> >   - d'), ['1 > > - a', '2 >> - b', '3 >>- c', '4 > >   - d']],
    ['may stand behind a quotation mark without a space', lines('>- a', '>1. b'), ['1 >- a', '2 >1. b']],
    ['may stand behind a quotation mark that is indented by three', lines('   > - a'), ['1    > - a']],
    ['is none behind a quotation mark that is indented by four', lines('    > - a'), []],
    ['is none behind words before a quotation mark', lines('ab> - c', 'a > - d'), []],
    ['is none on an indented first line', lines('    - [ ] no'), []],
    ['is none in code that begins a quotation', lines('Text', '>     - no'), []],
    ['is none that is indented by four behind a quotation', lines('> text', '    - no'), []],
    ['is none in code behind the end of a comment', lines('%%', 'x', '%%', '    - no'), []],
    ['is a paragraph’s end only with words', lines('Text', '* ', '+', '1. ', '* a'), ['5 * a']],
    ['is a paragraph’s end only with a bullet or with 1', lines('Text', '11. no', '2) no', '1) yes', '2) yes'), ['4 1) yes', '5 2) yes']],
    ['with a number above 1 may follow an item without words', lines('-', '  2. yes'), ['1 - ', '2   2. yes']],
    ['with a number above 1 is no end of the words above it in an item', lines('- a', '  2. no'), ['1 - a']],
    ['with a number above 1 may follow a heading, a rule, a quotation', lines('# a', '2. one', '', 'Text', '---', '3. two', '', '> text', '', '4. three'), ['2 2. one', '6 3. two', '10 4. three']],
    ['with a number above 1 may begin a quotation under words', lines('Text', '> 2. yes'), ['2 > 2. yes']],
    ['is none of ten digits', lines('1234567890. no', '', '123456789. yes'), ['3 123456789. yes']],
  ])('%s', (_sentence, note, items) => {
    expect(itemsOf(note)).toEqual(items);
  });

  it.each<readonly [sentence: string, note: string, parents: readonly string[]]>([
    ['stands in the one above over a line that goes on without indentation', lines('- a', 'lazy', '  - b'), ['a < -', 'b < a']],
    ['stands in none after words at the margin under an item without words', lines('-', 'text', '  - b'), [' < -', 'b < -']],
    ['stands in one without words from the column behind its marker on', lines('-', '  - b', '1.', '   - d'), [' < -', 'b < ', ' < -', 'd < ']],
    ['stands in one with spaces and no words from the column behind its marker on', lines('-   ', '  - b'), [' < -', 'b < ']],
    ['stands in one whose words are code from the column behind its marker on', lines('-      a', '  - b'), ['a < -', 'b < a']],
    ['stands in one with four spaces from the column of its words on', lines('-    a', '  - b', '-    c', '     - d'), ['a < -', 'b < -', 'c < -', 'd < c']],
    ['stands in the one above where a tab follows a space', lines('- a', ' \t- b'), ['a < -', 'b < a']],
    ['stands in none in a quotation that begins, however far in', lines('- a', '>   - b'), ['a < -', 'b < -']],
    ['stands in none in a quotation that ends, however far in', lines('> - a', '  - b'), ['a < -', 'b < -']],
    ['stands in none in a deeper quotation', lines('> - a', '> >   - b'), ['a < -', 'b < -']],
    ['stands in none behind a comment at the margin', lines('- a', '%% c %%', '  - b'), ['a < -', 'b < -']],
    ['stands in none behind a comment at the margin with spaces behind', lines('- a', '<!-- c -->  ', '  - b'), ['a < -', 'b < -']],
    ['stands in the one above behind a comment that is indented under it', lines('- a', '  %% c %%', '  - b'), ['a < -', 'b < a']],
    ['stands in the one above over words with a comment before them', lines('- a', '%% c %% text', '  - b'), ['a < -', 'b < a']],
    ['stands in none behind a heading at the margin', lines('- a', '# h', '  - b'), ['a < -', 'b < -']],
    ['stands in none behind a rule at the margin', lines('- a', '***', '  - b'), ['a < -', 'b < -']],
  ])('%s', (_sentence, note, parents) => {
    expect(parentsOf(note)).toEqual(parents);
  });

  it('with others right below it has their words', () => {
    const note = lines('- a', '  - b', '    - c', '  - d', '- e', '  - f');
    expect([...childrenByParent(readOutline(note, 0))]).toEqual([[0, ['b', 'd']], [1, ['c']], [4, ['f']]]);
    expect(childrenByParent(readOutline('text', 0)).size).toBe(0);
  });
});

describe('fenced code', () => {
  it.each<readonly [sentence: string, note: string, items: readonly string[]]>([
    ['needs three signs', lines('~not code~', '- yes', '``', '- yes'), ['2 - yes', '4 - yes']],
    ['of tildes may have backticks behind its signs', lines('~~~a`b', '- no', '~~~', '- yes'), ['4 - yes']],
    ['of tildes is not closed by backticks', lines('~~~', '- no', '```', '- no', '~~~', '- yes'), ['6 - yes']],
    ['is not closed by fewer signs', lines('````', '- no', '```', '- no', '````', '- yes'), ['6 - yes']],
    ['is not closed by signs with words behind', lines('```', '- no', '```js', '- no', '```', '- yes'), ['6 - yes']],
    ['is closed by signs with spaces before and behind', lines('```', '- no', '  ```  ', '- yes'), ['4 - yes']],
    ['in a quotation goes on behind each mark', lines('> ```', '> - no', '>- no', '  > - no', '>', '> ```', '> - yes'), ['7 > - yes']],
    ['in a quotation without spaces goes on', lines('>```', '>- no', '> - no', '>```', '>- yes'), ['5 >- yes']],
    ['in a quotation in a quotation goes on', lines('> > ```', '> > - no', '>> - no', '> > ```', '> > - yes'), ['5 > > - yes']],
    ['in a quotation in a quotation ends with the inner one', lines('> > ```', '> > - no', '> - yes'), ['3 > - yes']],
    ['in a quotation ends with it, whatever marks stand in the line', lines('> ```', '> - no', 'x > - y', '> - yes'), ['4 > - yes']],
    ['in a quotation may show a quotation', lines('> ```', '> > - no', '> ```', '> - yes'), ['4 > - yes']],
    ['in an item goes on over a blank line', lines('- a', '  ```', '', '  - no', '', '  ```', '- yes'), ['1 - a', '7 - yes']],
    ['in an item goes on further in', lines('- a', '  ```', '    - no', '  ```', '- yes'), ['1 - a', '5 - yes']],
    ['at the margin goes on whatever is indented', lines('```', '      - no', '\t- no', '```', '- yes'), ['5 - yes']],
  ])('%s', (_sentence, note, items) => {
    expect(itemsOf(note)).toEqual(items);
  });
});

describe('a comment over lines', () => {
  it.each<readonly [sentence: string, note: string, items: readonly string[]]>([
    ['that begins in words goes on to its end', lines('Drawn <!-- by hand', '- no', '- no', 'so --> far', '- yes'), ['5 - yes']],
    ['that begins in words is none where a line of spaces follows', lines('Drawn <!-- by hand', '   ', '- yes'), ['3 - yes']],
    ['on lines of its own goes on over a line of spaces', lines('<!--', '   ', '- no', '-->', '- yes'), ['5 - yes']],
    ['may end where another begins', lines('%%', '- no', '%% <!--', '- no', '-->', '- yes'), ['6 - yes']],
    ['is none behind a backslash', lines('\\%% text', '- yes'), ['2 - yes']],
  ])('%s', (_sentence, note, items) => {
    expect(itemsOf(note)).toEqual(items);
  });
});

/** A line under which a number above 1 begins a list is a rule, not words: those it would go on with. */
const isRule = (line: string): boolean => readOutline(lines(line, '2. a'), 0).items.some(({ marker }) => marker === '2.');

describe('a rule', () => {
  it.each(['***', '* * *', '*\t*  *', '*****', '** * **', '___', '_ _ _', '_\t_\t_', '_____', '---', '- - -', '-\t-\t-', '- --  ', '   ***'])('is %j', (line) => {
    expect(isRule(line)).toBe(true);
  });

  it.each(['**', '__', '_', '_ _', '--', '***a', '___a', '---a', 'About ***', 'About ___', 'About ---', 'a***', '*a*a*a', '_a_a_a', '-a-a-a', '*-*', '_*_', '==='])('is not %j', (line) => {
    expect(isRule(line)).toBe(false);
  });
});

describe('headings', () => {
  it.each<readonly [sentence: string, note: string, headings: readonly string[]]>([
    ['may have many spaces before their words', lines('#   Log  ', '##\tLater'), ['1 1 Log', '2 2 Later']],
    ['have six levels', lines('###### six', '####### seven'), ['1 6 six']],
    ['keep a sign at the end of their last word', lines('# My C#', '# My C# #', '# a#b ##  '), ['1 1 My C#', '2 1 My C#', '3 1 a#b']],
    ['are none within words', lines('About # this', 'Issue #1 # two'), []],
    ['are none behind four spaces', lines('    # no'), []],
    ['stand in quotations', lines('> ## a', '> text', '> ---'), ['1 2 a', '2 2 text']],
    ['are underlined by one sign or more', lines('One', '=', '', 'Two', '--', '', 'Three', '-----', '', 'Four', '===== '), ['1 1 One', '4 2 Two', '7 2 Three', '10 1 Four']],
    ['are underlined words without the spaces at their ends', lines('Two  ', 'lines\t', '---'), ['1 2 Two\nlines']],
    ['are underlined code beside a comment', lines('`npm` %% c %%', '==='), ['1 1 `npm` %% c %%']],
    ['are underlined numbers that are no items', lines('It happened in', '2024. Really', '==='), ['1 1 It happened in\n2024. Really']],
    ['are none where words stand before or behind the signs', lines('Text', 'a ===', '', 'Text', '=== a', '', 'Text', '===a'), []],
    ['are none right under the words of an item', lines('- item', '  ==='), []],
    ['are none at the margin under the lines of an item', lines('- item', '  more', '==='), []],
    ['are none under a quotation', lines('> Text', '==='), []],
    ['are none in a quotation under words', lines('Text', '> ==='), []],
    ['are none under a comment', lines('%% c %%', '==='), []],
    ['are underlined words behind a comment', lines('%% c %% Text', '==='), ['1 1 %% c %% Text']],
  ])('%s', (_sentence, note, headings) => {
    expect(headingsOf(note)).toEqual(headings);
  });
});

describe('the words of a body', () => {
  it('are known as quoted or not', () => {
    const { proseLines } = readOutline(lines('a', '> b', '> > c', '', 'd', '> %%', '> no', '%% e'), 0);
    expect(proseLines).toEqual([
      { line: 0, text: 'a', isQuoted: false },
      { line: 1, text: 'b', isQuoted: true },
      { line: 2, text: 'c', isQuoted: true },
      { line: 4, text: 'd', isQuoted: false },
      { line: 5, text: '  ', isQuoted: true },
      { line: 7, text: '   e', isQuoted: true },
    ]);
  });

  it('behind the end of a comment keep their places', () => {
    const { proseLines } = readOutline(lines('%%', 'no %% yes `no` yes'), 0);
    expect(proseLines.map(({ text, isQuoted }) => [text, isQuoted])).toEqual([['  ', false], ['      yes      yes', false]]);
  });

  it.each([
    ['on the first line', lines('    no')], ['behind a comment', lines('%% a %%', '    no')], ['behind a comment over lines', lines('%%', 'a', '%%', '    no')], ['behind a heading', lines('# a', '    no')], ['behind a rule', lines('***', '    no')],
    ['behind a fence', lines('```', '```', '    no')], ['at the beginning of a quotation', lines('a', '>     no')], ['behind a quotation', lines('> a', '    no')], ['in an item over a blank line', lines('- a', '', '      no')],
  ])('are none in code that is indented %s', (_sentence, note) => {
    expect(readOutline(note, 0).proseLines.filter(({ text }) => text.includes('no'))).toEqual([]);
  });

  it('go on with an item, however far in', () => {
    expect(readOutline(lines('- a', '        b', '', '        c'), 0).proseLines.map(({ text }) => text)).toEqual(['- a', 'b']);
  });
});
