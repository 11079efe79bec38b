import { describe, expect, it } from 'vitest';
import { linkNote, showDatesToTasks } from '../../../src/journal/edits/fix-line';
import { lines } from '../actions/journal-of';
import { edited } from './edited';

describe('the dates of a task line', () => {
  const shown = (text: string, line: number, source: string): string => edited(text, (current) => showDatesToTasks(current, { line, source }, 'emoji'));
  const SOURCE = '- [ ] Send 📅 2026-11-20 it';

  it.each<readonly [sentence: string, text: string, line: number, source: string, after: string]>([
    ['go to its end', lines('x', SOURCE, '- y'), 1, SOURCE, lines('x', '- [ ] Send it 📅 2026-11-20', '- y')],
    ['go to its end in the second of two equal lines', lines(SOURCE, SOURCE), 1, SOURCE, lines(SOURCE, '- [ ] Send it 📅 2026-11-20')],
    ['go to its end behind a byte order mark', `\uFEFF${SOURCE}`, 0, SOURCE, '\uFEFF- [ ] Send it 📅 2026-11-20'],
    ['go to its end below properties', lines('---', 'a: 1', '---', SOURCE), 3, SOURCE, lines('---', 'a: 1', '---', '- [ ] Send it 📅 2026-11-20')],
  ])('%s', (_sentence, text, line, source, after) => {
    expect(shown(text, line, source)).toBe(after);
  });

  it.each<readonly [sentence: string, text: string, line: number, source: string, refused: string]>([
    ['the line says something else by now', lines('x', '- [ ] Send 📅 2026-11-21 it'), 1, SOURCE, 'line-changed 1'],
    ['the line has more words by now', lines(`${SOURCE} now`), 0, SOURCE, 'line-changed 0'],
    ['the note is shorter by now', lines('x'), 4, SOURCE, 'line-changed 4'],
    ['an empty line is asked for behind the end', lines('x'), 4, '', 'line-changed 4'],
    ['it is no task', lines('x', '- Send 📅 2026-11-20 it'), 1, '- Send 📅 2026-11-20 it', 'guard-failed 1'],
    ['it is no item of a list', lines('x', 'Send 📅 2026-11-20 it'), 1, 'Send 📅 2026-11-20 it', 'guard-failed 1'],
    ['it is code, and another line is such a task', lines(SOURCE, '```', SOURCE, '```'), 2, SOURCE, 'guard-failed 2'],
    ['Tasks sees all of them', lines('x', '- [ ] Send it 📅 2026-11-20'), 1, '- [ ] Send it 📅 2026-11-20', 'guard-failed 1'],
    ['the note has NUL bytes', lines(SOURCE, '\0'), 0, SOURCE, 'note-has-nul-bytes 1'],
    ['the note holds an unfinished merge', lines(SOURCE, 'x', '<<<<<<< ours'), 0, SOURCE, 'note-has-conflict-markers 2'],
  ])('stay where %s', (_sentence, text, line, source, refused) => {
    expect(shown(text, line, source)).toBe(refused);
  });
});

describe('a link to another name', () => {
  const linked = (text: string, line: number, { name = 'Danny', target = 'Dan Reed' } = {}): string => edited(text, (current) => linkNote(current, line, { name, target }));
  /** The line among others. */
  const inLine = (line: string, more?: { readonly name?: string; readonly target?: string }): string => {
    const after = linked(lines('Boss.', line, '- y'), 1, more);
    return after.startsWith('Boss.\n') && after.endsWith('\n- y\n') ? after.slice(6, -5) : after;
  };

  it.each([
    ['[[Danny]]', '[[Dan Reed|Danny]]'],
    ['- [ ] Ask [[Danny|him]] 📅 2026-11-20', '- [ ] Ask [[Dan Reed|him]] 📅 2026-11-20'],
    ['[[ danny ]] and [[DANNY]]', '[[Dan Reed|danny]] and [[Dan Reed|DANNY]]'],
    ['[[Danny#Log]]', '[[Dan Reed#Log|Danny]]'],
    ['[[Danny#Log#Lunch|him]]', '[[Dan Reed#Log#Lunch|him]]'],
    ['[[Danny#^a1]]', '[[Dan Reed#^a1|Danny]]'],
    ['[[Danny\\|him]]', '[[Dan Reed\\|him]]'],
    ['[[Danny|]]', '[[Dan Reed|]]'],
    ['[[Danny|a|b]]', '[[Dan Reed|a|b]]'],
    ['[him](Danny.md)', '[him](Dan%20Reed.md)'],
    ['[him](Danny)', '[him](Dan%20Reed.md)'],
    ['[](Danny.md)', '[](Dan%20Reed.md)'],
    ['[him](<Danny.md>)', '[him](Dan%20Reed.md)'],
    ['[him](<Danny.md#The log>)', '[him](Dan%20Reed.md#The log)'],
    ['[him](Danny.md#Log "a boss")', '[him](Dan%20Reed.md#Log "a boss")'],
    ['[him](Danny.md#Log) [Bo](Bo.md)', '[him](Dan%20Reed.md#Log) [Bo](Bo.md)'],
    ['[[Danny]], [him](Danny.md)', '[[Dan Reed|Danny]], [him](Dan%20Reed.md)'],
    ['[[Danny]], `[[Danny]]`, ![[Danny]] and [[Dan]]', '[[Dan Reed|Danny]], `[[Danny]]`, ![[Danny]] and [[Dan]]'],
  ])('%s becomes %s', (before, after) => {
    expect(inLine(before)).toBe(after);
  });

  it('becomes a link to a name with brackets', () => {
    expect(inLine('[her](Zo.md) [[Zo]]', { name: 'zo', target: 'People/Zoë (Li)' })).toBe('[her](People/Zo%C3%AB%20%28Li%29.md) [[People/Zoë (Li)|Zo]]');
  });

  it('is found in whatever way an accent is written', () => {
    expect(inLine('[[Zoe\u0308]]', { name: 'Zo\u00EB', target: 'Zoe Li' })).toBe('[[Zoe Li|Zoe\u0308]]');
  });

  it.each<readonly [sentence: string, line: number, before: string, after: string]>([
    ['in a cell', 2, lines('| who | how |', '| --- | :-: |', '| [[Danny]] | lunch |'), lines('| who | how |', '| --- | :-: |', '| [[Dan Reed\\|Danny]] | lunch |')],
    ['in a cell further down', 3, lines('|who|how|', '|:---|---:|', '|Bo|call|', '|[[Danny]]|lunch|'), lines('|who|how|', '|:---|---:|', '|Bo|call|', '|[[Dan Reed\\|Danny]]|lunch|')],
    ['in the head of a table', 0, lines('| [[Danny]] | how |', '| - | - |', '| x | y |'), lines('| [[Dan Reed\\|Danny]] | how |', '| - | - |', '| x | y |')],
    ['in a table without outer bars', 2, lines('who | how', '--- | ---', '[[Danny]] | lunch'), lines('who | how', '--- | ---', '[[Dan Reed\\|Danny]] | lunch')],
    ['in a table of three columns in a quotation', 2, lines('> | a | b | c |', '> |---|---|---|', '> | [[Danny]] | x | y |'), lines('> | a | b | c |', '> |---|---|---|', '> | [[Dan Reed\\|Danny]] | x | y |')],
    ['in a table that is set in, with spaces behind its bars', 2, lines(' | a | b |', ' | - | - |  ', ' | [[Danny]] | x |'), lines(' | a | b |', ' | - | - |  ', ' | [[Dan Reed\\|Danny]] | x |')],
    ['in a table of one column', 2, lines('| who |', '| --- |', '| [[Danny]] |'), lines('| who |', '| --- |', '| [[Dan Reed\\|Danny]] |')],
    ['in a table of one column with a bar behind it alone', 2, lines('who |', '--- |', '[[Danny]] |'), lines('who |', '--- |', '[[Dan Reed\\|Danny]] |')],
    ['in a table that begins the note', 0, lines('| [[Danny]] | b |', '| - | - |'), lines('| [[Dan Reed\\|Danny]] | b |', '| - | - |')],
    ['in a cell with a Markdown link', 2, lines('| a | b |', '| - | - |', '| [him](Danny.md) | x |'), lines('| a | b |', '| - | - |', '| [him](Dan%20Reed.md) | x |')],
  ])('keeps a table a table: %s', (_sentence, line, before, after) => {
    expect(linked(before, line)).toBe(after);
  });

  it.each<readonly [sentence: string, line: number, before: string, after: string]>([
    ['below a table, behind a blank line', 4, lines('| a | b |', '| - | - |', '| x | y |', '', '[[Danny]] | z'), lines('| a | b |', '| - | - |', '| x | y |', '', '[[Dan Reed|Danny]] | z')],
    ['above a table, behind a blank line', 0, lines('[[Danny]] | z', '', '| a | b |', '| - | - |'), lines('[[Dan Reed|Danny]] | z', '', '| a | b |', '| - | - |')],
    ['among bars without a row of dashes', 1, lines('| a | b |', '| [[Danny]] | x |'), lines('| a | b |', '| [[Dan Reed|Danny]] | x |')],
    ['above an underline', 0, lines('[[Danny]]', '---'), lines('[[Dan Reed|Danny]]', '---')],
    ['below an underline', 2, lines('Boss', '---', '[[Danny]]'), lines('Boss', '---', '[[Dan Reed|Danny]]')],
    ['above words with dashes and bars', 0, lines('[[Danny]]', 'x | - | - |'), lines('[[Dan Reed|Danny]]', 'x | - | - |')],
    ['above dashes and bars with words behind them', 0, lines('[[Danny]]', '| - | - | x'), lines('[[Dan Reed|Danny]]', '| - | - | x')],
    ['above an empty row', 0, lines('[[Danny]]', '|  |  |'), lines('[[Dan Reed|Danny]]', '|  |  |')],
  ])('has a plain bar where there is no table: %s', (_sentence, line, before, after) => {
    expect(linked(before, line)).toBe(after);
  });

  it.each<readonly [sentence: string, text: string, target: string]>([
    ['hide the rest of the note as a comment', lines('[[Danny]]', '- b'), '100 %% Dan'],
    ['hide one line and show another', lines('[[Danny]]', '- c', '%%', '- d'), '100 %% Dan'],
    ['show what is hidden', lines('[[Danny]]', '%%', '- d'), '100 %% Dan'],
    ['be two lines', lines('[[Danny]]', 'x'), 'Dan\nReed'],
  ])('is left alone where the name would %s', (_sentence, text, target) => {
    expect(linked(text, 0, { target })).toBe('guard-failed 0');
  });

  it('stays in its line, where a mark of byte order stands among its words', () => {
    expect(inLine('x\uFEFF [[Danny]]')).toBe('x\uFEFF [[Dan Reed|Danny]]');
  });

  it('stays in its line with CRLF, behind a byte order mark', () => {
    expect(linked('\uFEFF[[Danny]]\r\nx\r\n', 0)).toBe('\uFEFF[[Dan Reed|Danny]]\r\nx\r\n');
  });

  it.each<readonly [sentence: string, text: string, line: number, refused: string]>([
    ['leads to somebody else by now', lines('x', '[[Ravi]]'), 1, 'line-changed 1'],
    ['is an embed', lines('![[Danny]]'), 0, 'line-changed 0'],
    ['is code', lines('x', '```', '[[Danny]]', '```'), 2, 'line-changed 2'],
    ['is a property', lines('---', 'a: "[[Danny]]"', '---'), 1, 'line-changed 1'],
    ['is gone with the end of the note', lines('[[Danny]]'), 3, 'line-changed 3'],
    ['stands in a note with NUL bytes', lines('[[Danny]]', '\0'), 0, 'note-has-nul-bytes 1'],
    ['stands in an unfinished merge', lines('<<<<<<< ours', '[[Danny]]'), 1, 'note-has-conflict-markers 0'],
  ])('is left alone where it %s', (_sentence, text, line, refused) => {
    expect(linked(text, line)).toBe(refused);
  });
});
