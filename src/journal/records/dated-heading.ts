import { parseCalendarDate, type CalendarDate } from '../calendar-date';
import { ownCopy } from '../notes/own-copy';
import type { Outline } from '../notes/outline';
import { channelAndWords } from './log-line';

/** A heading that begins with a date: in a running note, a conversation of that day; format.md, section 3. */
export interface DatedHeading {
  readonly date: CalendarDate;
  readonly channel: string | null;
  readonly words: string;
  readonly at: { readonly line: number };
}

const DATED = /^(?:\[\[(?:[^[\]|]*\/)?(\d{4}-\d{2}-\d{2})(?:\|[^[\]]*)?\]\]|(\d{4}-\d{2}-\d{2}))(?![\d-])[ \t]*[:,–—-]?[ \t]*(.*)$/s;

export function readDatedHeadings(outline: Outline): readonly DatedHeading[] {
  return outline.headings.flatMap((heading) => {
    const match = DATED.exec(heading.text);
    const date = parseCalendarDate(match?.[1] ?? match?.[2] ?? '');
    if (!match || !date) return [];
    const { channel, words } = channelAndWords(match[3] ?? '');
    return [{ date, channel, words: ownCopy(words), at: { line: heading.line } }];
  });
}
