import { expect, it } from 'vitest';
import { appendTag, type KnownLine } from '../../../src/journal/edits/append-tag';
import { lines } from '../actions/journal-of';
import { edited } from './edited';

const tagged = (text: string, known: KnownLine): string => edited(text, (current) => appendTag(current, known, '#mention'));

it.each<readonly [sentence: string, before: string, after: string]>([
  ['at the end of a log line', '- 2026-11-06 lunch', '- 2026-11-06 lunch #mention'],
  ['at the end of a heading', '## 2026-11-06 lunch', '## 2026-11-06 lunch #mention'],
  ['before spaces at the end', 'Met her  ', 'Met her #mention  '],
  ['before a block id', '- lunch ^l-1', '- lunch #mention ^l-1'],
  ['behind what is no block id', '- lunch^l-1', '- lunch^l-1 #mention'],
  ['behind what only begins as a block id', '- lunch ^l-1 here', '- lunch ^l-1 here #mention'],
  ['before many spaces and a block id', '- lunch   ^l-1', '- lunch #mention   ^l-1'],
  ['before the bar that closes a table row', '| [[Dana]] | lunch |', '| [[Dana]] | lunch #mention |'],
  ['before a bar without a space', '| [[Dana]] | lunch|', '| [[Dana]] | lunch #mention|'],
  ['before the bar and the spaces behind it', '| [[Dana]] | lunch  |  ', '| [[Dana]] | lunch #mention  |  '],
  ['before the fields of a task', '- [x] Write ✅ 2026-11-06', '- [x] Write #mention ✅ 2026-11-06'],
  ['before the first of several fields', '- [ ] Write #reach-out ⏫ 📅 2026-11-06 ✅ 2026-11-07 ^a', '- [ ] Write #reach-out #mention ⏫ 📅 2026-11-06 ✅ 2026-11-07 ^a'],
  ['before the fields of a task in Dataview’s format', '- [x] Write  [completion:: 2026-11-06]', '- [x] Write #mention  [completion:: 2026-11-06]'],
  ['before the fields of a task with a sign of a theme', '- [🔥] Write 📅 2026-11-06', '- [🔥] Write #mention 📅 2026-11-06'],
  ['before the fields of a numbered task', '12. [x] Write ✅ 2026-11-06', '12. [x] Write #mention ✅ 2026-11-06'],
  ['before the fields of a task with a bracket behind its number', '1) [x] Write ✅ 2026-11-06', '1) [x] Write #mention ✅ 2026-11-06'],
  ['before the fields of a task in a quotation', '> > * [x]  Write ✅ 2026-11-06', '> > * [x]  Write #mention ✅ 2026-11-06'],
  ['before the fields of a task that is set in', '\t+   [x] Write ✅ 2026-11-06', '\t+   [x] Write #mention ✅ 2026-11-06'],
  ['at the end of a task without fields', '- [x] Write', '- [x] Write #mention'],
  ['before the block id of a task without fields', '- [x] Write ^a', '- [x] Write #mention ^a'],
  ['behind a date that is no field, since there is no box', '- Write ✅ 2026-11-06', '- Write ✅ 2026-11-06 #mention'],
  ['behind a date that is no field, since there is no list', '[x] Write ✅ 2026-11-06', '[x] Write ✅ 2026-11-06 #mention'],
  ['behind a date that is no field, since words stand before the box', 'so - [x] Write ✅ 2026-11-06', 'so - [x] Write ✅ 2026-11-06 #mention'],
  ['behind a date that is no field, since the box holds two signs', '- [xx] Write ✅ 2026-11-06', '- [xx] Write ✅ 2026-11-06 #mention'],
  ['behind a date that is no field, since the box stands at the words', '- [x]Write ✅ 2026-11-06', '- [x]Write ✅ 2026-11-06 #mention'],
])('a tag is put %s', (_sentence, before, after) => {
  for (const end of ['\n', '\r\n']) expect(tagged(`Boss.${end}${before}${end}- x${end}`, { source: before, line: 1 })).toBe(`Boss.${end}${after}${end}- x${end}`);
  expect(tagged(before, { source: before, line: null })).toBe(after);
});

it.each<readonly [sentence: string, text: string, known: KnownLine, after: string]>([
  ['has moved', lines('x', '- a'), { source: '- a', line: 0 }, lines('x', '- a #mention')],
  ['has moved, and its number says nothing', lines('x', '- a'), { source: '- a', line: null }, lines('x', '- a #mention')],
  ['is one of two equal ones, by its number', lines('- a', '- a'), { source: '- a', line: 1 }, lines('- a', '- a #mention')],
  ['stands among the properties too', lines('---', 'a: 1', '---', 'a: 1'), { source: 'a: 1', line: 3 }, lines('---', 'a: 1', '---', 'a: 1 #mention')],
  ['is the first, behind a byte order mark', '\uFEFF- a\n', { source: '- a', line: 0 }, '\uFEFF- a #mention\n'],
])('a tag is put on a line that %s', (_sentence, text, known, after) => {
  expect(tagged(text, known)).toBe(after);
});

it.each<readonly [sentence: string, text: string, known: KnownLine, refused: string]>([
  ['its line is gone', lines('- b'), { source: '- a', line: 0 }, 'line-changed 0'],
  ['its line is gone from a note that has changed', lines('- b'), { source: '- a', line: null }, 'line-changed'],
  ['its line is a property now', lines('---', 'a: 1', '---'), { source: 'a: 1', line: 1 }, 'line-changed 1'],
  ['two equal lines stand elsewhere', lines('x', '- a', '- a'), { source: '- a', line: 0 }, 'line-ambiguous 0'],
  ['of two equal lines none is known by its number', lines('- a', '- a'), { source: '- a', line: null }, 'line-ambiguous'],
  ['the note has NUL bytes', lines('- a', '\0'), { source: '- a', line: 0 }, 'note-has-nul-bytes 1'],
  ['the note holds an unfinished merge', lines('<<<<<<< ours', '- a'), { source: '- a', line: 1 }, 'note-has-conflict-markers 0'],
])('a tag is refused where %s', (_sentence, text, known, refused) => {
  expect(tagged(text, known)).toBe(refused);
});

it('a tag that is refused names no line where its number says nothing', () => {
  expect(appendTag(lines('- b'), { source: '- a', line: null }, '#mention')).toEqual({ refused: 'line-changed' });
});
