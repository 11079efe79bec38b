import { findBody } from '../notes/front-matter';
import { lineAt, lineEndNear } from '../notes/lines';
import { readOutline, type ListItem, type Outline } from '../notes/outline';
import { guardItems } from './guard-items';
import type { EditResult } from '../notes/edit';

/**
 * Adds a list item right below another one, as its first child: with the indentation and the marker of its children, else
 * of the note's nested items, else a tab. Nothing else changes.
 */
export function addBelow(text: string, parentLine: number, words: string): EditResult {
  const outline = readOutline(text, findBody(text));
  const at = outline.items.findIndex((item) => item.line === parentLine);
  const [parent, line] = [outline.items[at], lineAt(text, parentLine)];
  if (!parent || !line) return { refused: 'line-changed', line: parentLine };
  const written = `${prefixBelow(outline, at, parent)} ${words}`;
  const lineEnd = line.end === '' ? lineEndNear(text, line.from) : line.end;
  const from = line.to + line.end.length;
  const change = { from, to: from, insert: line.end === '' ? lineEnd + written : written + lineEnd };
  return guardItems(text, [change], { at: from, remove: 0, insert: [written] }) ?? { changes: [change] };
}

/** An indentation that reaches the words of the parent: less makes no child of it (CommonMark, List items). */
function wideEnough(indent: string, { source, prefix, marker }: ListItem): string {
  const words = /^[ \t]*/.exec(source.slice(prefix.length + marker.length))?.[0] ?? ' ';
  const needed = columnAfter(prefix + marker + words) - columnAfter(prefix);
  return columnAfter(prefix + indent) - columnAfter(prefix) >= needed ? indent : ' '.repeat(needed);
}

/** The column behind some text, with a tab stop at every fourth. */
function columnAfter(text: string): number {
  return Array.from(text).reduce((column, each) => (each === '\t' ? column - (column % 4) + 4 : column + 1), 0);
}

function prefixBelow(outline: Outline, at: number, parent: ListItem): string {
  const child = outline.items.find((item) => item.parent === at);
  if (child) return `${child.prefix}${/^[-*+]$/.test(child.marker) ? child.marker : '-'}`;
  const nested = outline.items.find((item) => item.parent >= 0 && outline.items[item.parent]?.prefix === '' && /^[ \t]+$/.test(item.prefix));
  return `${parent.prefix}${wideEnough(nested?.prefix ?? '\t', parent)}-`;
}
