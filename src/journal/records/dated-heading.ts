import { parseCalendarDate, type CalendarDate } from '../calendar-date';
import { ownCopy } from '../notes/own-copy';
import type { Outline } from '../notes/outline';
import { saysMention, type LineWords } from './line-words';
import { channelAndWords } from './log-line';

/** A heading that begins with a date: in a running note, a conversation of that day; format.md, section 3. */
export interface DatedHeading {
  readonly date: CalendarDate;
  readonly channel: string | null;
  readonly words: string;
  /** `#mention`: it was no conversation. */
  readonly denied: boolean;
  readonly at: { readonly line: number };
}

const DATED = /^(?:\[\[(?:[^[\]|]*\/)?(\d{4}-\d{2}-\d{2})(?:\|[^[\]]*)?\]\]|(\d{4}-\d{2}-\d{2}))(?![\d-])[ \t]*[:,–—-]?[ \t]*(.*)$/s;

export function readDatedHeadings(outline: Outline, lineWords: LineWords): readonly DatedHeading[] {
  return outline.headings.flatMap((heading) => {
    const match = DATED.exec(heading.text);
    const date = parseCalendarDate(match?.[1] ?? match?.[2] ?? '');
    if (!match || !date) return [];
    const { channel, words } = channelAndWords(match[3] ?? '', lineWords);
    return [{ date, channel, words: ownCopy(words), denied: saysMention(heading.text), at: { line: heading.line } }];
  });
}
