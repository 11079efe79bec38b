import type { CalendarDate } from '../calendar-date';
import { ownCopy } from '../notes/own-copy';
import type { Outline } from '../notes/outline';
import { linkReferences } from './follow-up';
import { saysMention, type LineWords } from './line-words';
import { channelAndWords } from './log-line';
import { isQuotation } from './quotation';
import type { Reference } from './reference';

/**
 * A conversation in a daily note: a list item that starts with a channel and links people, `- lunch with [[Dana Li]]: …`;
 * format.md, section 5. Whom it links is asked of the index: without a person it is none.
 */
export interface DailyLog {
  readonly date: CalendarDate;
  readonly channel: string;
  readonly words: string;
  readonly references: readonly Reference[];
  /** `#mention`: it was no conversation. */
  readonly denied: boolean;
  readonly at: { readonly line: number };
}

/** The log lines of the daily note of a day. A task line is never one. */
export function readDailyLogs(outline: Outline, date: CalendarDate, lineWords: LineWords): readonly DailyLog[] {
  return outline.items.flatMap((item) => {
    if (item.task !== null || isQuotation(item.text)) return [];
    const { channel, words } = channelAndWords(item.text, lineWords);
    if (channel === null) return [];
    const references = linkReferences(item.text);
    return references.length === 0 ? [] : [{ date, channel, words: ownCopy(words), references, denied: saysMention(item.text), at: { line: item.line } }];
  });
}

/**
 * For each item of the outline (by its index) the people of the daily log line that it stands below: what is indented
 * there is about them.
 */
export function referencesAbove(outline: Outline, logs: readonly DailyLog[]): readonly (readonly Reference[])[] {
  if (logs.length === 0) return [];
  const byLine = new Map(logs.map((log) => [log.at.line, log.references]));
  const above: (readonly Reference[])[] = [];
  for (const { parent } of outline.items) {
    const line = outline.items[parent]?.line;
    above.push(line === undefined ? [] : (byLine.get(line) ?? above[parent] ?? []));
  }
  return above;
}
