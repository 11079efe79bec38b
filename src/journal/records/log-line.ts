import { parseCalendarDate, type CalendarDate } from '../calendar-date';
import { ownCopy } from '../notes/own-copy';
import type { ListItem, Outline, ProseLine } from '../notes/outline';
import { readLeadingDate } from './leading-date';
import { saysMention, type LineWords } from './line-words';
import { isQuotation } from './quotation';

/** One conversation in a person's note: a dated list item under Log; format.md, section 5. */
export interface LogLine {
  readonly date: CalendarDate;
  /** A first word that is a channel, in lower case, or null. */
  readonly channel: string | null;
  readonly words: string;
  /** `#mention`: it was no conversation. What is indented below has its date all the same. */
  readonly denied: boolean;
  readonly at: { readonly line: number };
}

const CHANNEL = /^[\p{L}\d]+(?:[-:][\p{L}\d]+)*/u;

const TABLE_ROW = /^\|?[ \t]*(?:\[\[)?(\d{4}-\d{2}-\d{2})(?:\]\])?[ \t]*\|(.*)$/;

/** The log lines of a person's note, in the order of the note. */
export function readLogLines(outline: Outline, words: LineWords): readonly LogLine[] {
  const isLog = underLog(outline, words);
  if (!isLog.includes(true)) return [];
  const items = itemsUnderLog(outline, words).flatMap((item) => readLogLine(item, words) ?? []);
  const rows = rowsUnderLog(outline, words).flatMap(({ text, line }) => readTableRow(text, line, words) ?? []);
  return rows.length === 0 ? items : [...items, ...rows].sort((a, b) => a.at.line - b.at.line);
}

/** List items under Log, those that are indented below others left out. */
export function itemsUnderLog(outline: Outline, words: LineWords): readonly ListItem[] {
  const isLog = underLog(outline, words);
  return outline.items.filter((item) => isLog[item.heading] && item.parent < 0);
}

/** Rows of tables under Log. */
export function rowsUnderLog(outline: Outline, words: LineWords): readonly ProseLine[] {
  const isLog = underLog(outline, words);
  let heading = -1;
  return outline.proseLines.filter(({ text, line }) => {
    while ((outline.headings[heading + 1]?.line ?? Infinity) < line) heading += 1;
    return text.includes('|') && isLog[heading];
  });
}

function readLogLine(item: ListItem, words: LineWords): LogLine | undefined {
  // A task line is never a log line; what is indented below one is its own, and a quotation is no line of its note.
  if (item.task !== null || isQuotation(item.text)) return undefined;
  const dated = readLeadingDate(item.text);
  return dated && { date: dated.date, ...channelAndWords(dated.rest, words), denied: saysMention(item.text), at: { line: item.line } };
}

/** A row of a table whose first cell is a date; the second one may be a channel. */
function readTableRow(text: string, line: number, { isChannel }: LineWords): LogLine | undefined {
  const match = TABLE_ROW.exec(text);
  const date = parseCalendarDate(match?.[1] ?? '');
  if (!match || !date) return undefined;
  const cells = (match[2] ?? '').split('|').map((cell) => cell.trim()).filter((cell) => cell !== '');
  const [first = '', ...more] = cells;
  const words = isChannel(first) ? { channel: first.toLowerCase(), words: ownCopy(more.join(', ')) } : { channel: null, words: ownCopy(cells.join(', ')) };
  return { date, ...words, denied: saysMention(text), at: { line } };
}

/** Splits what follows a date into a first word that is a channel, and the rest. */
export function channelAndWords(rest: string, { isChannel }: LineWords): Pick<LogLine, 'channel' | 'words'> {
  const first = CHANNEL.exec(rest)?.[0].toLowerCase();
  if (first !== undefined && /^1(?:[-:]|on)1$/.test(first)) return { channel: 'one-on-one', words: ownCopy(rest.slice(first.length).replace(/^[ \t]*[:,–—]?[ \t]*/, '')) };
  if (first === undefined || !isChannel(first)) return { channel: null, words: ownCopy(rest) };
  return { channel: first, words: ownCopy(rest.slice(first.length).replace(/^[ \t]*[:,–—]?[ \t]*/, '')) };
}

/** For each heading: is it Log, or does it stand under one of a higher level that is? */
function underLog(outline: Outline, words: LineWords): readonly boolean[] {
  const above: { level: number; isLog: boolean }[] = [];
  return outline.headings.map(({ level, text }) => {
    while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    const isLog = words.isLogHeading(text) || (above.at(-1)?.isLog ?? false);
    above.push({ level, isLog });
    return isLog;
  });
}
