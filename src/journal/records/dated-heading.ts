import type { CalendarDate } from '../calendar-date';
import { ownCopy } from '../notes/own-copy';
import type { Outline } from '../notes/outline';
import { readLeadingDate } from './leading-date';
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

export function readDatedHeadings(outline: Outline, lineWords: LineWords): readonly DatedHeading[] {
  return outline.headings.flatMap((heading) => {
    const dated = readLeadingDate(heading.text);
    if (!dated) return [];
    const { channel, words } = channelAndWords(dated.rest, lineWords);
    return [{ date: dated.date, channel, words: ownCopy(words), denied: saysMention(heading.text), at: { line: heading.line } }];
  });
}
