import { describe, expect, it } from 'vitest';
import { guardItems, type PlannedItems } from '../../../src/journal/edits/guard-items';
import { locateFollowUp, taskTextOffset, type FollowUpHandle } from '../../../src/journal/edits/locate';
import { tickLines } from '../../../src/journal/edits/tick-line';
import { applyChanges, type Change } from '../../../src/journal/notes/change';
import { isRefusal } from '../../../src/journal/notes/edit';
import { findBody } from '../../../src/journal/notes/front-matter';
import { MAX_ITEMS, readOutline } from '../../../src/journal/notes/outline';
import { hashText } from '../../../src/journal/records/record';
import { lines } from '../actions/journal-of';

const NOTE = lines('---', 'type: person', '---', '# Dana', '- a', '- [ ] b', '# Log', '- c');
const put = (before: string, insert: string, remove = ''): Change => ({ from: NOTE.indexOf(before), to: NOTE.indexOf(before) + remove.length, insert });
const at = (words: string): number => NOTE.indexOf(words);

describe('the items of a changed note', () => {
  const right: readonly (readonly [sentence: string, change: Change, planned: PlannedItems])[] = [
    ['one comes where it was planned', put('- c', '- new\n'), { at: at('- c'), remove: 0, insert: ['- new'] }],
    ['one comes at the end', { from: NOTE.length, to: NOTE.length, insert: '- new\n' }, { at: NOTE.length, remove: 0, insert: ['- new'] }],
    ['one goes', put('- [ ] b', '', '- [ ] b\n'), { at: at('- [ ] b'), remove: 1, insert: [] }],
    ['one takes the place of another', put('- [ ] b', '- [x] b', '- [ ] b'), { at: at('- [ ] b'), remove: 1, insert: ['- [x] b'] }],
    ['two take the place of one', put('- a', '- x\n- y', '- a'), { at: at('- a'), remove: 1, insert: ['- x', '- y'] }],
    ['a heading comes last, with an item', { from: NOTE.length, to: NOTE.length, insert: '# Notes\n- new\n' }, { at: NOTE.length, remove: 0, insert: ['- new'], heading: 'Notes' }],
  ];
  it.each(right)('are as planned: %s', (_sentence, change, planned) => {
    expect(guardItems(NOTE, [change], planned)).toBeUndefined();
  });

  const wrong: readonly (readonly [sentence: string, change: Change, planned: PlannedItems])[] = [
    ['one comes at the end that was not planned', { from: NOTE.length, to: NOTE.length, insert: '- new\n' }, { at: at('- c'), remove: 0, insert: [] }],
    ['another comes', put('- c', '- other\n'), { at: at('- c'), remove: 0, insert: ['- new'] }],
    ['two come', put('- c', '- new\n- more\n'), { at: at('- c'), remove: 0, insert: ['- new'] }],
    ['none comes', put('- c', 'new\n'), { at: at('- c'), remove: 0, insert: ['- new'] }],
    ['it comes elsewhere', put('- a', '- new\n'), { at: at('- c'), remove: 0, insert: ['- new'] }],
    ['the last is cut off', { from: at('- c'), to: NOTE.length, insert: '' }, { at: at('- c'), remove: 0, insert: [] }],
    ['one goes that should stay', put('- a', '', '- a\n'), { at: at('- a'), remove: 0, insert: [] }],
    ['another one goes', put('- [ ] b', '', '- [ ] b\n'), { at: at('- a'), remove: 1, insert: [] }],
    ['one is other than it was', put('- a', '- z', '- a'), { at: at('- c'), remove: 0, insert: [] }],
    ['the rest falls into code', put('- a', '```\n'), { at: at('- a'), remove: 0, insert: [] }],
    ['a heading goes', put('# Log', '', '# Log\n'), { at: at('- c'), remove: 0, insert: [] }],
    ['a heading is another', put('# Log', '# Talks', '# Log'), { at: at('- c'), remove: 0, insert: [] }],
    ['a heading comes that was not planned', put('# Log', '# New\n'), { at: at('- c'), remove: 0, insert: [] }],
    ['a planned heading does not come', put('- c', '- new\n'), { at: at('- c'), remove: 0, insert: ['- new'], heading: 'Notes' }],
    ['a property is another', put('person', 'meeting', 'person'), { at: at('- c'), remove: 0, insert: [] }],
    ['a NUL byte comes', put('- c', 'x\0\n'), { at: at('- c'), remove: 0, insert: [] }],
    ['the marker of a merge comes', put('- c', '<<<<<<< HEAD\n'), { at: at('- c'), remove: 0, insert: [] }],
  ];
  it.each(wrong)('are refused where %s', (_sentence, change, planned) => {
    expect(guardItems(NOTE, [change], planned)).toEqual({ refused: 'guard-failed' });
  });

  it('are refused where there are more than are read, before or after', () => {
    const full = '- a\n'.repeat(MAX_ITEMS);
    expect(guardItems(full, [{ from: 0, to: 0, insert: '- a\n' }], { at: 0, remove: 0, insert: ['- a'] })).toEqual({ refused: 'guard-failed' });
    expect(guardItems(`${full}- a\n`, [{ from: 0, to: 4, insert: '' }], { at: 0, remove: 1, insert: [] })).toEqual({ refused: 'guard-failed' });
    const NONE = { at: 0, remove: 0, insert: [] };
    expect(guardItems(`${full}- a\n`, [{ from: full.length, to: full.length + 4, insert: '' }], NONE)).toEqual({ refused: 'guard-failed' });
    expect(guardItems(`${full}- a\n`, [{ from: full.length, to: full.length + 4, insert: '- b\n' }], NONE)).toEqual({ refused: 'guard-failed' });
  });
});

describe('a task', () => {
  const handle = (source: string, line: number, more: Partial<FollowUpHandle> = {}): FollowUpHandle => ({ path: 'A.md', source, blockId: null, line, textHash: null, ...more });
  const found = (text: string, asked: FollowUpHandle): number | string => {
    const answer = locateFollowUp(text, asked);
    return isRefusal(answer) ? `${answer.refused} ${answer.path} ${answer.line}` : answer.item.line;
  };
  const TWINS = lines('- [ ] a', '- [ ] a', '- a');

  it.each([
    ['by its words, wherever it is', lines('x', '- [ ] a'), handle('- [ ] a', 0), 1],
    ['not where an item without a box reads the same', lines('- a'), handle('- a', 0), 'line-changed A.md 0'],
    ['not where its words are others', lines('- [ ] b'), handle('- [ ] a', 0), 'line-changed A.md 0'],
    ['not among twins of which nothing more is known', TWINS, handle('- [ ] a', 1), 'line-ambiguous A.md 1'],
    ['among twins by its line, in the same note', TWINS, handle('- [ ] a', 1, { textHash: hashText(TWINS) }), 1],
    ['not among twins in another note', TWINS, handle('- [ ] a', 1, { textHash: hashText('x') }), 'line-ambiguous A.md 1'],
    ['not among twins at a line where neither stands', TWINS, handle('- [ ] a', 2, { textHash: hashText(TWINS) }), 'line-ambiguous A.md 2'],
    ['by its block id, with other words', lines('- [ ] other ^a1'), handle('- [ ] a ^a1', 5, { blockId: 'a1' }), 0],
    ['by its block id, among others', lines('- [ ] a', '- [ ] other ^a1', '- [ ] b ^b1'), handle('- [ ] a ^a1', 5, { blockId: 'a1' }), 1],
    ['not by a block id that two lines have', lines('- [ ] a ^a1', '- [ ] b ^a1'), handle('- [ ] a ^a1', 0, { blockId: 'a1' }), 'line-ambiguous A.md 0'],
    ['behind a byte order mark', '\uFEFF- [ ] a\n', handle('- [ ] a', 0), 0],
  ])('is found %s', (_sentence, text, asked, line) => {
    expect(found(text, asked)).toBe(line);
  });

  it.each([['- [ ] a', 6], ['1. [x]   a', 9], ['> - [ ] a', 8], ['\t* [/] a', 7], ['- [ ] [ ] a', 6]])('of the line %j has its words from %i on', (source, offset) => {
    const item = readOutline(source.startsWith('\t') ? `- x\n${source}` : source, findBody(source)).items.at(-1);
    expect(item && taskTextOffset(item)).toBe(offset);
  });
});

describe('boxes', () => {
  const after = (text: string, asked: readonly (readonly [source: string, line: number])[], before = text): string => {
    const result = tickLines(text, asked.map(([source, line]) => ({ source, line, textHash: hashText(before) })));
    return isRefusal(result) ? `${result.refused} ${result.line ?? ''}`.trim() : applyChanges(text, result.changes);
  };

  it.each([
    ['one', lines('- [ ] a', '- [ ] b'), [['- [ ] b', 1]], lines('- [ ] a', '- [x] b')],
    ['one that has moved', lines('x', '- [ ] a'), [['- [ ] a', 0]], lines('x', '- [x] a')],
    ['two', lines('- [ ] a', '- [ ] b'), [['- [ ] b', 1], ['- [ ] a', 0]], lines('- [x] a', '- [x] b')],
    ['both of two twins', lines('- [ ] a', '- [ ] a'), [['- [ ] a', 1], ['- [ ] a', 0]], lines('- [x] a', '- [x] a')],
    ['one that is asked for twice', lines('- [ ] a', '- [ ] b'), [['- [ ] a', 0], ['- [ ] b', 1], ['- [ ] a', 0]], lines('- [x] a', '- [x] b')],
    ['one that stands where another stood', lines('- [ ] a', '- [ ] b'), [['- [ ] a', 0], ['- [ ] b', 0]], lines('- [x] a', '- [x] b')],
    ['one with a sign of a theme', '- [🔥] a', [['- [🔥] a', 0]], '- [x] a'],
    ['the one of two twins that stands where it stood', lines('- [ ] a', '- [ ] a'), [['- [ ] a', 1]], lines('- [ ] a', '- [x] a')],
    ['one behind a byte order mark', '\uFEFF- [ ] a', [['- [ ] a', 0]], '\uFEFF- [x] a'],
    ['one in a quotation, numbered', '> 1. [ ] a [ ]', [['> 1. [ ] a [ ]', 0]], '> 1. [x] a [ ]'],
  ] as const)('are ticked: %s', (_sentence, text, asked, expected) => {
    expect(after(text, asked)).toBe(expected);
  });

  it.each([
    ['it is gone', lines('- [ ] b'), [['- [ ] a', 0]], 'line-changed 0'],
    ['twins have moved', lines('x', '- [ ] a', '- [ ] a'), [['- [ ] a', 0]], 'line-ambiguous 0'],
    ['twins have moved, and one stands where the other stood', lines('x', '- [ ] a', '- [ ] a'), [['- [ ] a', 1]], 'line-ambiguous 1', lines('- [ ] a', '- [ ] a')],
    ['it has no box any more', lines('- a'), [['- a', 0]], 'line-changed 0'],
    ['it has brackets that are no box', lines('- a [] b'), [['- a [] b', 0]], 'line-changed 0'],
    ['two lines would tick one box', lines('- [ ] a', '- [x] a'), [['- [ ] a', 0], ['- [ ] a', 1]], 'line-changed 1'],
    ['a comment would hide the rest', lines('- [`] a %% ` b', '- [ ] c'), [['- [`] a %% ` b', 0]], 'guard-failed'],
    ['a comment would hide one line and show another', lines('- [`] a %% ` b', '- c', '%%', '- d'), [['- [`] a %% ` b', 0]], 'guard-failed'],
    ['the note has NUL bytes', '- [ ] a\n\0', [['- [ ] a', 0]], 'note-has-nul-bytes 1'],
  ] as const)('are not ticked where %s', (_sentence, text, asked, refused, before = text) => {
    expect(after(text, asked, before)).toBe(refused);
  });
});
