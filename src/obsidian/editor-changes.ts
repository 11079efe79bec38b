import type { EditorChange, EditorPosition } from 'obsidian';
import type { Change } from '../journal/journal';

/**
 * The changes of a text, in an editor's lines and columns. Counted here and not by the editor, whose own offsets count
 * every line end as one character.
 */
export function editorChanges(text: string, changes: readonly Change[]): EditorChange[] {
  const starts = lineStarts(text);
  return [...changes]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ from, to, insert }) => ({ from: positionAt(starts, from), to: positionAt(starts, to), text: insert }));
}

function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)];
}

function positionAt(starts: readonly number[], offset: number): EditorPosition {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, ch: offset - (starts[low] ?? 0) };
}
