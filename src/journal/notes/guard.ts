import { findFrontMatter } from './front-matter';
import type { Refusal } from './edit';

/**
 * Refuses any edit of a text that is no plain note: NUL bytes (a binary file, a broken sync), or the markers of a merge
 * that nobody has finished. A line `=======` alone is a heading's underline. Undefined if the text may be edited.
 */
export function guardText(text: string): Refusal | undefined {
  const nul = text.indexOf('\0');
  if (nul >= 0) return { refused: 'note-has-nul-bytes', line: lineAt(text, nul) };
  const ours = /^<{7} /m.exec(text);
  const theirs = /^={7}\r?$/m.test(text) ? /^>{7} /m.exec(text) : null;
  const marker = ours ?? theirs;
  return marker ? { refused: 'note-has-conflict-markers', line: lineAt(text, marker.index) } : undefined;
}

/** Has an edit of the body alone left everything up to the body as it was, but for the line end of the closing fence? */
export function frontMatterUnchanged(before: string, after: string): boolean {
  return head(before) === head(after);
}

function head(text: string): string {
  const fences = findFrontMatter(text);
  // A closing fence on the last line gets its line end with the first line of a body.
  if (fences) return text.slice(0, fences.bodyFrom).replace(/\r?\n$/, '');
  return text.startsWith('\uFEFF') ? '\uFEFF' : '';
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}
