import { describe, expect, it } from 'vitest';
import { compareLines, differences } from '../../../src/ui/notes-to-fix/compare-lines';

/** "=same", "-left +right", "~" for none, "…3" for lines left out. */
const drawing = (left: string, right: string): readonly string[] =>
  compareLines(left, right).map((row) => {
    if (row.kind === 'same') return `=${row.text}`;
    return row.kind === 'left-out' ? `…${row.lines}` : `-${row.left ?? '~'} +${row.right ?? '~'}`;
  });

const lines = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}`).join('\n');

describe('two notes, line by line', () => {
  it.each([
    ['put a changed line beside what it was', 'a\nb\nc\n', 'a\nB\nc\n', ['=a', '-b +B', '=c']],
    ['show a line that one of them has alone', 'a\nb\n', 'a\n', ['=a', '-b +~']],
    ['show a line that only the other has', 'b\n', 'a\nb\n', ['-~ +a', '=b']],
    ['put the first of two lines beside the one that took their place', 'a\nb\nc\n', 'a\nx\n', ['=a', '-b +x', '-c +~']],
    ['do not differ in how lines end', 'a\r\nb\r\n', 'a\nb', ['…2']],
    ['do not differ in whether the last line ends', 'a\nb', 'a\nb\nc', ['=a', '=b', '-~ +c']],
    ['may both be empty', '', '', []],
    ['may be empty one of them', '', 'a\n', ['-~ +a']],
    ['keep lines that hold nothing', 'a\n\nb\n', 'a\nb\n', ['=a', '- +~', '=b']],
  ])('%s', (_sentence, left, right, rows) => {
    expect(drawing(left, right)).toEqual(rows);
  });

  it('leave out what is the same far from what differs', () => {
    expect(drawing(lines(1, 20), lines(1, 20).replace('line 10', 'line ten'))).toEqual(['…6', '=line 7', '=line 8', '=line 9', '-line 10 +line ten', '=line 11', '=line 12', '=line 13', '…7']);
  });

  it('do not leave out a single line', () => {
    expect(drawing(`x\n${lines(1, 7)}\ny`, `X\n${lines(1, 7)}\nY`)).toEqual(['-x +X', ...Array.from({ length: 7 }, (_, index) => `=line ${index + 1}`), '-y +Y']);
  });

  it('are counted by the rows that differ', () => {
    expect([differences(compareLines('a\nb\nc', 'a\nB\nc\nd')), differences(compareLines('a', 'a\n'))]).toEqual([2, 0]);
  });

  it('that have nothing in common are put side by side soon', () => {
    const of = (mark: string) => Array.from({ length: 5_000 }, (_, index) => `${mark} ${index}`).join('\n');
    const began = performance.now();
    const rows = compareLines(of('left'), of('right'));
    expect(rows).toHaveLength(5_000);
    expect(rows[4_999]).toEqual({ kind: 'different', left: 'left 4999', right: 'right 4999' });
    expect(performance.now() - began, 'milliseconds').toBeLessThan(5_000);
  });
});
