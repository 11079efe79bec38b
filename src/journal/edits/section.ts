import { parseCalendarDate } from '../calendar-date';
import type { Change } from '../notes/change';
import { findBody } from '../notes/front-matter';
import { lineEndNear, linesFrom, type Line } from '../notes/lines';
import { readOutline, type Heading, type ListItem, type Outline } from '../notes/outline';

/** A list item to be written, with what is indented below it. */
export interface NewItem {
  /** What follows the list marker: `2026-11-20 lunch: text`, `[ ] Send the plan`. */
  readonly text: string;
  readonly children: readonly string[];
}

/** The headings under which something can be written: one in a quotation or a callout is among its words. */
export function sectionHeadings(text: string): readonly Heading[] {
  const bodyFrom = findBody(text);
  const quoted = quotedLines([...linesFrom(text, bodyFrom)]);
  return readOutline(text, bodyFrom).headings.filter((heading) => !quoted.has(heading.line));
}

function quotedLines(lines: readonly Line[]): ReadonlySet<number> {
  return new Set(lines.filter((line) => /^[ \t]*>/.test(line.text)).map((line) => line.number));
}

/**
 * The change that adds items to the section of a heading: at its end, or at its top where the dates of its list descend;
 * a missing section is made at the end of the note, at the level of its siblings. List marker, indentation and line end
 * are those of the note. Source: format.md, section 7.
 */
export function addToSection(text: string, heading: string, items: readonly NewItem[]): Change {
  const bodyFrom = findBody(text);
  const outline = readOutline(text, bodyFrom);
  const lines = [...linesFrom(text, bodyFrom)];
  const quoted = quotedLines(lines);
  const found = outline.headings.findIndex((each) => !quoted.has(each.line) && each.text.trim().toLowerCase() === heading.toLowerCase());
  const style = styleOf(outline, found);
  const written = items.flatMap((item) => [`${style.marker} ${item.text}`, ...item.children.map((child) => `${style.indent}${style.childMarker} ${child}`)]);
  const spaced = hasSpacedHeadings(outline, lines) ? ['', ...written] : written;
  return found < 0 ? newSection(text, heading, spaced, outline) : insertion(text, lines, outline, { found, written, spaced });
}

/** Does the note leave a blank line between a heading and what stands below it? */
function hasSpacedHeadings(outline: Outline, lines: readonly Line[]): boolean {
  const blank = new Set(lines.filter((line) => line.text.trim() === '').map((line) => line.number));
  const next = new Set(outline.headings.map((heading) => heading.line));
  return outline.headings.some(({ line }) => blank.has(line + 1) && !next.has(line + 2) && lines.some((each) => each.number === line + 2));
}

/** What is written, as it stands below other lines and as it stands right below a heading. */
interface SectionLines {
  readonly found: number;
  readonly written: readonly string[];
  readonly spaced: readonly string[];
}

function insertion(text: string, lines: readonly Line[], outline: Outline, { found, written, spaced }: SectionLines): Change {
  const start = (outline.headings[found]?.line ?? 0) + (isSetext(outline, found, lines) ? 2 : 1);
  const end = endOf(lines, start, outline.headings[found + 1]?.line ?? Infinity);
  const body = lines.filter((line) => line.number >= start && line.number < end);
  const own = outline.items.filter((item) => item.heading === found && item.parent < 0 && !item.prefix.includes('>'));
  const top = descends(own) ? body.find((line) => line.number === own[0]?.line) : undefined;
  if (top) return { from: top.from, to: top.from, insert: block(written, lineEndNear(text, top.from)) };
  const last = body.filter((line) => line.text.trim() !== '').at(-1);
  const endsInList = last !== undefined && outline.items.some((item) => item.heading === found);
  if (last) return after(text, last, endsInList ? written : ['', ...written]);
  // An empty section: below the blank line that stands under its heading, if there is one.
  const below = body[0] ?? lines.find((line) => line.number === start - 1);
  if (!below) return { from: text.length, to: text.length, insert: block(written, lineEndNear(text, text.length)) };
  if (below !== body[0]) return after(text, below, spaced);
  return after(text, below, body.length === 1 && end !== Infinity ? [...written, ''] : written);
}

/** The line before which a section ends: its next heading, or the quotation in which that one stands. */
function endOf(lines: readonly Line[], start: number, next: number): number {
  const quoted = quotedLines(lines);
  let end = next;
  while (quoted.has(next) && end > start && quoted.has(end - 1)) end -= 1;
  return end;
}

/** Lines put behind a line, whether or not that one ends in a line end. */
function after(text: string, line: Line, written: readonly string[]): Change {
  const lineEnd = line.end === '' ? lineEndNear(text, line.from) : line.end;
  const at = line.to + line.end.length;
  return line.end === ''
    ? { from: at, to: at, insert: written.map((each) => lineEnd + each).join('') }
    : { from: at, to: at, insert: block(written, lineEnd) };
}

function newSection(text: string, heading: string, written: readonly string[], outline: Outline): Change {
  const lineEnd = lineEndNear(text, text.length);
  const endsInLine = text === '' || text.endsWith('\n');
  const blankBefore = text.trim() === '' || /\n[ \t]*\r?\n[ \t]*$/.test(text.slice(-200));
  const lead = (endsInLine ? '' : lineEnd) + (blankBefore ? '' : lineEnd);
  const lines = [`${'#'.repeat(siblingLevel(outline))} ${heading}`, ...written];
  return { from: text.length, to: text.length, insert: lead + (endsInLine ? block(lines, lineEnd) : lines.join(lineEnd)) };
}

/** The level of the note's sections: that of its headings, a single title on top left out; 2 where there is none. */
function siblingLevel(outline: Outline): number {
  const levels = outline.headings.map((each) => each.level);
  const sections = levels.filter((level) => level === 1).length === 1 ? levels.filter((level) => level > 1) : levels;
  return sections.length === 0 ? 2 : Math.min(...sections);
}

/** A bullet as the section has it, and an indentation as the note has it. */
function styleOf(outline: Outline, heading: number): { readonly marker: string; readonly indent: string; readonly childMarker: string } {
  const near = outline.items.find((item) => item.heading === heading && item.parent < 0 && /^[-*+]$/.test(item.marker));
  const nested = outline.items.find((item) => item.parent >= 0 && outline.items[item.parent]?.prefix === '' && /^[ \t]+$/.test(item.prefix));
  const marker = near?.marker ?? '-';
  const childMarker = nested && /^[-*+]$/.test(nested.marker) ? nested.marker : marker;
  return { marker, indent: nested?.prefix ?? '\t', childMarker };
}

function descends(items: readonly ListItem[]): boolean {
  const dates = items.flatMap((item) => parseCalendarDate(item.text.replace(/^\[\[/, '').slice(0, 10)) ?? []);
  const [first, last] = [dates[0], dates.at(-1)];
  return first !== undefined && last !== undefined && first > last;
}

function isSetext(outline: Outline, heading: number, lines: readonly Line[]): boolean {
  const line = lines.find((each) => each.number === outline.headings[heading]?.line);
  return line !== undefined && !/^[ \t]{0,3}#/.test(line.text);
}

function block(lines: readonly string[], lineEnd: string): string {
  return lines.map((line) => line + lineEnd).join('');
}
