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
export const LOG_HEADINGS: ReadonlySet<string> = new Set(['log', 'contact log', 'interaction log']);

/** Ways of talking, as they are written first in a log line or in `channel`; format.md, section 3. */
export const CHANNELS = ['one-on-one', 'lunch', 'coffee', 'call', 'video', 'message', 'email', 'event', 'mentoring', 'meeting'] as const;

const DATED = /^(?:\[\[(\d{4}-\d{2}-\d{2})(?:\|[^[\]]*)?\]\]|(\d{4}-\d{2}-\d{2}))(?![\d-])[ \t]*[:,–—-]?[ \t]*(.*)$/s;
const CHANNEL = /^[\p{L}\d]+(?:[-:][\p{L}\d]+)*/u;

const TABLE_ROW = /^\|?[ \t]*(?:\[\[)?(\d{4}-\d{2}-\d{2})(?:\]\])?[ \t]*\|(.*)$/;

/** The log lines of a person's note, in the order of the note. */
export function readLogLines(outline: Outline): readonly LogLine[] {
  const isLog = underLog(outline);
  if (!isLog.includes(true)) return [];
  const items = outline.items.flatMap((item) => {
    const line = isLog[item.heading] ? readLogLine(item) : undefined;
    return line ? [line] : [];
  });
  let heading = -1;
  const rows = outline.proseLines.flatMap(({ text, line }) => {
    while ((outline.headings[heading + 1]?.line ?? Infinity) < line) heading += 1;
    const row = text.includes('|') && isLog[heading] ? readTableRow(text, line) : undefined;
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

/** Splits what follows a date into a first word that is a channel, and the rest. */
export function channelAndWords(rest: string): Pick<LogLine, 'channel' | 'words'> {
  const first = CHANNEL.exec(rest)?.[0].toLowerCase();
  if (first === undefined || !isChannel(first)) return { channel: null, words: ownCopy(rest) };
  return { channel: first, words: ownCopy(rest.slice(first.length).replace(/^[ \t]*[:,–—]?[ \t]*/, '')) };
}

export function isChannel(word: string): boolean {
  return (CHANNELS as readonly string[]).includes(word.toLowerCase());
}

/** For each heading: is it Log, or does it stand under one of a higher level that is? */
function underLog(outline: Outline): readonly boolean[] {
  const above: { level: number; isLog: boolean }[] = [];
  return outline.headings.map(({ level, text }) => {
    while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    const isLog = LOG_HEADINGS.has(text.trim().toLowerCase()) || (above.at(-1)?.isLog ?? false);
    above.push({ level, isLog });
    return isLog;
  });
}
