import { applyChanges } from '../notes/change';
import { findBody } from '../notes/front-matter';
import type { EditResult } from '../notes/edit';
import { frontMatterUnchanged, guardText } from '../notes/guard';
import { linesFrom } from '../notes/lines';
import { readTaskText } from '../notes/task-line';

/** A line as it was read, and its number then, from 0; null where the note has changed since, so that a number says nothing. */
export interface KnownLine {
  readonly source: string;
  readonly line: number | null;
}

/**
 * Puts a tag at the end of a line, before the fields of a task, where the Tasks plugin lets it stand. The line is found
 * where its text stands once, else by its number; else it refuses. Source: follow-ups.md, Finding it again.
 */
export function appendTag(text: string, { source, line }: KnownLine, tag: string): EditResult {
  const refusal = guardText(text);
  if (refusal) return refusal;
  const same = [...linesFrom(text, findBody(text))].filter((each) => each.text === source);
  const found = same.length === 1 ? same[0] : same.find((each) => each.number === line);
  if (!found) return { refused: same.length > 1 ? 'line-ambiguous' : 'line-changed', ...(line === null ? {} : { line }) };
  const box = /^[\s>]*(?:[-*+]|\d+[.)])\s+\[.\]\s+/u.exec(source)?.[0].length;
  const words = source.trimEnd();
  const firstField = box === undefined ? undefined : readTaskText(source.slice(box)).fields[0]?.from;
  const end = box === undefined || firstField === undefined ? wordsEnd(words) : source.slice(0, box + firstField).trimEnd().length;
  const change = { from: found.from + end, to: found.from + end, insert: ` ${tag}` };
  const after = applyChanges(text, [change]);
  return frontMatterUnchanged(text, after) ? { changes: [change] } : { refused: 'guard-failed' };
}

/** Before a block id, and before what closes a table row. */
function wordsEnd(words: string): number {
  if (words.endsWith('|')) return words.slice(0, -1).trimEnd().length;
  const last = Math.max(words.lastIndexOf(' '), words.lastIndexOf('\t'));
  return last >= 0 && /^\^[A-Za-z0-9-]+$/.test(words.slice(last + 1)) ? words.slice(0, last).trimEnd().length : words.length;
}
