import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesFrom, lineAt, lineEndNear } from '../../../src/journal/notes/lines';
import { MAX_ITEMS, readOutline } from '../../../src/journal/notes/outline';
import { noteLinksIn } from '../../../src/journal/notes/wikilink';

function lines(...text: readonly string[]): string {
  return text.join('\n') + '\n';
}

function tasksIn(note: string): readonly string[] {
  return readOutline(note, 0).items.flatMap((item) => (item.task === null ? [] : [`${item.line + 1} ${item.text}`]));
}

function linksIn(note: string): readonly string[] {
  return readOutline(note, 0).proseLines.flatMap((line) => noteLinksIn(line.text)).map((link) => link.target);
}

/** Which items stand in which: `child < parent`. */
function parentsIn(note: string): readonly string[] {
  const { items } = readOutline(note, 0);
  return items.map((item) => `${item.text} < ${items[item.parent]?.text ?? '-'}`);
}

describe('tasks of a body', () => {
  const cases: readonly (readonly [sentence: string, note: string, tasks: readonly string[]])[] = [
    ['are read at the root and below other items', lines('- [ ] one', '  - [x] two', '    1. [/] three'), ['1 one', '2 two', '3 three']],
    ['are read below an item whose marker is followed by a tab', lines('-\t[ ] one', '\t- [ ] two'), ['1 one', '2 two']],
    ['are read below a number that is followed by a tab', lines('1.\tCall Sam', '\t- [ ] ask for the list'), ['2 ask for the list']],
    ['are read below an item in a quotation', lines('> - [ ] one', '> \t- [ ] two'), ['1 one', '2 two']],
    ['are read right under a paragraph', lines('From the meeting:', '- [ ] send the notes'), ['2 send the notes']],
    ['are read right under a heading', lines('## Follow-ups', '- [ ] send the notes'), ['2 send the notes']],
    ['are read right under a table', lines('| a | b |', '| --- | --- |', '| 1 | 2 |', '- [ ] send it'), ['4 send it']],
    ['are no tasks where a number above 1 would interrupt a paragraph', lines('It happened in', '2024. [ ] and again'), []],
    ['are read where a number goes on with a list', lines('1. [ ] one', '2. [ ] two', '10. [ ] ten'), ['1 one', '2 two', '3 ten']],
    ['are read after an item of several paragraphs', lines('- first', '', '  more of it', '', '- [ ] second'), ['5 second']],
    ['are read with any one character in the box', lines('- [🎁] a present', '- [é] e', '- [\\] back'), ['1 a present', '2 e', '3 back']],
    ['are read where the words hold a line separator that came with pasted text', '- [ ] call Sam\u2028about the list\n', ['1 call Sam\u2028about the list']],
    ['are none where a wide space stands before the marker', lines('\u3000- [ ] not a list'), []],
    ['are none where a no-break space stands before the marker', lines('\u00A0- [ ] not a list'), []],
    ['are none where code stands before the box', lines('- `git rebase` [ ] is not a box'), []],
    ['are none where a comment stands before the box', lines('- %% later %% [ ] is not a box'), []],
    ['keep the code that they begin with', lines('- [ ] `npm test` before the call'), ['1 `npm test` before the call']],
    ['are none in a fence', lines('```', '- [ ] no', '```', '- [ ] yes'), ['4 yes']],
    ['are none in a fence in which a quotation shows a fence', lines('```md', '> ```', '> - [ ] no', '> ```', '- [ ] no', '```', '- [ ] yes'), ['7 yes']],
    ['are none in a fence that is closed by more', lines('```', '- [ ] no', '`````', '- [ ] yes'), ['4 yes']],
    ['are read after a fence whose info holds a backtick, which is none', lines('```a`b', '- [ ] yes'), ['2 yes']],
    ['are read after a fence that ended with its quotation', lines('> ```', '> code', '- [ ] yes'), ['3 yes']],
    ['are read after a fence that ended with its list item', lines('- run this:', '  ```sh', '  ls', '', 'Then:', '', '- [ ] yes'), ['7 yes']],
    ['are none in code that is indented under a blank line', lines('So:', '', '    - [ ] no', '    - [ ] no', '', '- [ ] yes'), ['6 yes']],
    ['are none in an HTML comment of several lines', lines('<!--', '- [ ] no', '-->', '- [ ] yes'), ['4 yes']],
    ['are read after an HTML comment that is closed on its line', lines('<!-- x --> text', '- [ ] yes'), ['2 yes']],
    ['are read after a paragraph with a comment mark that is never closed', lines('An arrow <!-- drawn by hand', '', '- [ ] yes'), ['3 yes']],
    ['are none in a comment of Obsidian', lines('%%', '- [ ] no', '', '- [ ] no', '%%', '- [ ] yes'), ['6 yes']],
    ['are read after a comment of Obsidian within a line', lines('- [ ] one %% x %% two', '- [ ] three'), ['1 one %% x %% two', '2 three']],
    ['are none in mathematics of several lines', lines('$$', '- [ ] no', '$$', '- [ ] yes'), ['4 yes']],
    ['are read after a price', lines('It costs $$ and more', '- [ ] yes'), ['2 yes']],
    ['are read between two rules', lines('---', '- [ ] yes', '---'), ['2 yes']],
    ['are no rule', lines('- - -', '* * *', '- [ ] yes'), ['3 yes']],
    ['hold their block id and their trailing words', lines('- [ ] one 📅 2026-11-20 ^a1b2  '), ['1 one 📅 2026-11-20 ^a1b2']],
  ];
  it.each(cases)('%s', (_sentence, note, tasks) => {
    expect(tasksIn(note)).toEqual(tasks);
  });

  it.each(cases)('%s, with CRLF too', (_sentence, note, tasks) => {
    expect(tasksIn(note.replace(/\n/g, '\r\n'))).toEqual(tasks);
  });
});

describe('an item', () => {
  const cases: readonly (readonly [sentence: string, note: string, parents: readonly string[]])[] = [
    ['stands in the one above that it is indented under', lines('- a', '  - b', '    - c', '  - d', '- e'), ['a < -', 'b < a', 'c < b', 'd < a', 'e < -']],
    ['stands beside the one above if one space is not enough', lines('- a', ' - b'), ['a < -', 'b < -']],
    ['stands in a number from the column of its words on', lines('1. a', '   - b', '10. c', '    - d'), ['a < -', 'b < a', 'c < -', 'd < c']],
    ['stands in the one above by tabs', lines('- a', '\t- b', '\t\t- c', '- d'), ['a < -', 'b < a', 'c < b', 'd < -']],
    ['stands in the one above by tabs after its marker', lines('-\ta', '\t-\tb', '\t\t-\tc'), ['a < -', 'b < a', 'c < b']],
    ['stands in the one above over a blank line', lines('- a', '', '  - b', '', '- c'), ['a < -', 'b < a', 'c < -']],
    ['stands in none after a paragraph at the margin', lines('- a', '', 'Text.', '', '  - b'), ['a < -', 'b < -']],
    ['stands in none in another quotation', lines('- a', '> - b', '>   - c', '- d'), ['a < -', 'b < -', 'c < b', 'd < -']],
    ['may have no words', lines('- ', '- a', '-'), [' < -', 'a < -', ' < -']],
    ['may be code and nothing else', lines('- `ls -l`', '- a'), ['`ls -l` < -', 'a < -']],
  ];
  it.each(cases)('%s', (_sentence, note, parents) => {
    expect(parentsIn(note)).toEqual(parents);
  });

  it('knows the heading above it, its prefix and its marker', () => {
    const { items, headings } = readOutline(lines('- before', '# Log', '> 3) quoted', '## Later', '\t* [ ] starred'), 0);
    expect(items.map(({ text, prefix, marker, heading }) => ({ text, prefix, marker, under: headings[heading]?.text ?? null }))).toEqual([
      { text: 'before', prefix: '', marker: '-', under: null },
      { text: 'quoted', prefix: '> ', marker: '3)', under: 'Log' },
    ]);
  });
});

describe('headings', () => {
  const cases: readonly (readonly [sentence: string, note: string, headings: readonly string[]])[] = [
    ['lose the signs that close them', lines('## Log ##', '# C#', '### #'), ['2 Log', '1 C#', '3 ']],
    ['may have no words', lines('#', '## '), ['1 ', '2 ']],
    ['are none without a space', lines('#Log', '#1 thing'), []],
    ['are none where code stands right after the signs', lines('#`not a heading`'), []],
    ['are underlined paragraphs', lines('Two', 'lines', '==='), ['1 Two\nlines']],
    ['are none under an item', lines('- item', '---'), []],
    ['are underlined code too', lines('`npm test`', '==='), ['1 `npm test`']],
    ['are none over a blank line', lines('Text', '', '---'), []],
    ['are none in code', lines('```', '# no', '```', '    # no'), []],
  ];
  it.each(cases)('%s', (_sentence, note, headings) => {
    expect(readOutline(note, 0).headings.map(({ level, text }) => `${level} ${text}`)).toEqual(headings);
  });
});

describe('links of a body', () => {
  const cases: readonly (readonly [sentence: string, note: string, links: readonly string[]])[] = [
    ['are those outside code and comments', lines('[[Dana Li]] `[[No]]` %% [[No]] %% <!-- [[No]] --> [[Sam Ortiz]]'), ['Dana Li', 'Sam Ortiz']],
    ['are none on any line of indented code', lines('So:', '', '    [[No]]', '    [[Neither]]'), []],
    ['are none in indented code right under a heading', lines('# So', '    [[No]]'), []],
    ['are read on a line that goes on with a paragraph, however far in', lines('So', '        [[Dana Li]]'), ['Dana Li']],
    ['are read behind the end of a comment', lines('%%', 'no', '%% [[Dana Li]]'), ['Dana Li']],
    ['are read in a quotation and in a heading', lines('> [[Dana Li]]', '## With [[Sam Ortiz]]'), ['Dana Li', 'Sam Ortiz']],
  ];
  it.each(cases)('%s', (_sentence, note, links) => {
    expect(linksIn(note)).toEqual(links);
  });
});

describe('an outline', () => {
  it('begins where the body begins and counts lines from the top of the note', () => {
    const note = lines('---', 'type: person', '---', '## Log', '- [ ] one');
    const outline = readOutline(note, note.indexOf('## Log'));
    expect(outline.headings).toEqual([{ level: 2, text: 'Log', line: 3 }]);
    expect(outline.items.map((item) => item.line)).toEqual([4]);
  });

  it(`is read up to ${MAX_ITEMS} items, and says so`, () => {
    expect(readOutline('- a\n'.repeat(MAX_ITEMS), 0).tooManyItems).toBe(false);
    expect(readOutline('- a\n'.repeat(MAX_ITEMS + 1), 0).tooManyItems).toBe(true);
  });

  it('never throws and gives every item its own line, whatever the note', () => {
    const piece = fc.constantFrom('- ', '* ', '1. ', '[ ] ', '[x] ', '\t', '  ', '    ', '> ', '```', '~~~', '%%', '<!--', '-->', '$$', '# ', '---', '===', '`', '[[Dana]]', 'word', '\n', '\r\n', '\u2028', '\u00A0', '📅 2026-11-20');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const note = pieces.join('');
        const all = [...linesFrom(note)];
        const { items, headings, proseLines } = readOutline(note, 0);
        const at = items.map((item) => item.line);
        expect(new Set(at).size).toBe(at.length);
        expect([...at].sort((a, b) => a - b)).toEqual(at);
        for (const item of items) {
          expect(item.source).toBe(all[item.line]?.text);
          expect(item.source.startsWith(item.prefix + item.marker)).toBe(true);
          expect(item.source.trimEnd().endsWith(item.text)).toBe(true);
          expect(item.parent).toBeLessThan(items.indexOf(item));
          expect(item.heading).toBeLessThan(headings.length);
        }
        for (const line of proseLines) expect(line.line).toBeLessThan(all.length);
      }),
      { numRuns: Number(process.env['RAPPORT_RUNS'] ?? 2000) },
    );
  });
});

describe('lines', () => {
  it('put together are the text again, from any line on', () => {
    const text = fc.array(fc.constantFrom('a', 'bc', '\n', '\r\n', '\r', ''), { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (note) => {
        const all = [...linesFrom(note)];
        expect(all.map((line) => line.text + line.end).join('')).toBe(note);
        for (const line of all) {
          expect(lineAt(note, line.number)).toEqual(line);
          expect([...linesFrom(note, line.from)][0]).toEqual(line);
          expect(note.slice(line.from, line.to)).toBe(line.text);
        }
        expect(lineAt(note, all.length)).toBeUndefined();
      }),
    );
  });

  it('take the line end of the line that they stand beside', () => {
    expect(lineEndNear('a\r\nb', 4)).toBe('\r\n');
    expect(lineEndNear('a\nb\r\n', 2)).toBe('\n');
    expect(lineEndNear('a\r\nb\n', 0)).toBe('\r\n');
    expect(lineEndNear('a', 1)).toBe('\n');
    expect(lineEndNear('', 0)).toBe('\n');
  });
});
