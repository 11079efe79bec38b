import { parseCalendarDate, type CalendarDate } from '../calendar-date';
import { ownCopy } from '../notes/own-copy';
import type { ListItem, Outline } from '../notes/outline';
import { isQuotation } from './follow-up';

/** One conversation in a person's note: a dated list item under Log; format.md, section 5. */
export interface LogLine {
  readonly date: CalendarDate;
  /** A first word that is a channel, in lower case, or null. */
  readonly channel: string | null;
  readonly words: string;
  readonly at: { readonly line: number };
}

/** Headings under which log lines stand, folded. */
const LOG_HEADINGS = new Set(['log', 'contact log', 'interaction log']);

/** Ways of talking, as they are written first in a log line or in `channel`; format.md, section 3. */
export const CHANNELS = ['one-on-one', 'lunch', 'coffee', 'call', 'video', 'message', 'email', 'event', 'mentoring', 'meeting'] as const;

const DATED = /^(?:\[\[(\d{4}-\d{2}-\d{2})(?:\|[^[\]]*)?\]\]|(\d{4}-\d{2}-\d{2}))(?![\d-])[ \t]*[:,–—-]?[ \t]*(.*)$/;
const CHANNEL = /^([\p{L}\d][\p{L}\d:-]*)(?=[ \t]*(?::|,|–|—|$|[ \t]))/u;

const TABLE_ROW = /^\|?[ \t]*(?:\[\[)?(\d{4}-\d{2}-\d{2})(?:\]\])?[ \t]*\|(.*)$/;

/** The log lines of a person's note, in the order of the note. */
export function readLogLines(outline: Outline): readonly LogLine[] {
  const headings = outline.headings.map((heading) => LOG_HEADINGS.has(heading.text.trim().toLowerCase()));
  if (!headings.includes(true)) return [];
  const items = outline.items.flatMap((item) => {
    const line = underHeading(outline, headings, item.heading) ? readLogLine(item) : undefined;
    return line ? [line] : [];
  });
  const rows = outline.proseLines.flatMap(({ text, line }) => {
    const heading = headingAbove(outline, line);
    const row = text.includes('|') && underHeading(outline, headings, heading) ? readTableRow(text, line) : undefined;
    return row ? [row] : [];
  });
  return rows.length === 0 ? items : [...items, ...rows].sort((a, b) => a.at.line - b.at.line);
}

function readLogLine(item: ListItem): LogLine | undefined {
  // A task line is never a log line; what is indented below one is its own, and a quotation is no line of its note.
  if (item.task !== null || item.parent >= 0 || isQuotation(item.text)) return undefined;
  const match = DATED.exec(item.text);
  const date = parseCalendarDate(match?.[1] ?? match?.[2] ?? '');
  return match && date ? { date, ...channelAndWords(match[3] ?? ''), at: { line: item.line } } : undefined;
}

/** A row of a table whose first cell is a date; the second one may be a channel. */
function readTableRow(text: string, line: number): LogLine | undefined {
  const match = TABLE_ROW.exec(text);
  const date = parseCalendarDate(match?.[1] ?? '');
  if (!match || !date) return undefined;
  const cells = (match[2] ?? '').split('|').map((cell) => cell.trim()).filter((cell) => cell !== '');
  const [first = '', ...more] = cells;
  const words = isChannel(first) ? { channel: first.toLowerCase(), words: ownCopy(more.join(', ')) } : { channel: null, words: ownCopy(cells.join(', ')) };
  return { date, ...words, at: { line } };
}

function channelAndWords(rest: string): Pick<LogLine, 'channel' | 'words'> {
  const first = CHANNEL.exec(rest)?.[1]?.toLowerCase();
  if (first === undefined || !isChannel(first)) return { channel: null, words: ownCopy(rest) };
  return { channel: first, words: ownCopy(rest.slice(first.length).replace(/^[ \t]*[:,–—]?[ \t]*/, '')) };
}

export function isChannel(word: string): boolean {
  return (CHANNELS as readonly string[]).includes(word.toLowerCase());
}

function headingAbove(outline: Outline, line: number): number {
  return outline.headings.filter((heading) => heading.line < line).length - 1;
}

/** Does an item's heading, or a heading above it of a higher level, match? */
function underHeading(outline: Outline, matches: readonly boolean[], heading: number): boolean {
  let level = Infinity;
  for (let index = heading; index >= 0; index--) {
    const each = outline.headings[index];
    if (!each || each.level >= level) continue;
    if (matches[index]) return true;
    level = each.level;
  }
  return false;
}
