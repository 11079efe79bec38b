import type { CalendarDate } from '../calendar-date';
import { parseDateWords } from '../date-words';
import type { Outline } from '../notes/outline';
import { trimEndOf } from '../notes/trim';
import { isQuotation } from './quotation';

/** A bullet under *What we agreed*, read into who does what by when; shown to be checked before it becomes a follow-up. */
export interface AgreedLine {
  readonly text: string;
  readonly owner: 'me' | 'them';
  readonly dueOn: CalendarDate | null;
  /** The bullet as it stands, and its line (from 0). */
  readonly source: string;
  readonly line: number;
}

export const AGREED_HEADING = 'what we agreed';
/** A date takes at most so many words at the end of a line. */
const LONGEST_DATE = 4;

/**
 * Reads "send plan fri" and "Dana: name a date by 1 Dec". `names` are those of the other one, in any case; dates are
 * read from the day of the talk on.
 */
export function readAgreed(outline: Outline, names: readonly string[], on: CalendarDate): readonly AgreedLine[] {
  return outline.items.flatMap((item): readonly AgreedLine[] => {
    const heading = outline.headings[item.heading]?.text.trim().toLowerCase();
    if (heading !== AGREED_HEADING || item.task !== null || item.parent >= 0 || item.text.trim() === '' || isQuotation(item.text)) return [];
    const { owner, rest } = ownerOf(item.text, names);
    return [{ ...withDate(rest, on), owner, source: item.source, line: item.line }];
  });
}

function ownerOf(text: string, names: readonly string[]): { readonly owner: 'me' | 'them'; readonly rest: string } {
  const match = /^(?:\[\[[^\]|]*(?:\|([^\]]*))?\]\]|([^:[\]]{1,60})):[ \t]+([^ \t].*)/su.exec(text);
  const name = (match?.[1] || match?.[2] || /^\[\[([^\]|]*)/.exec(text)?.[1] || '').trim().toLowerCase();
  const isTheirs = match !== null && names.some((each) => each.toLowerCase() === name);
  const isMine = match !== null && /^(?:me|i)$/.test(name);
  return isTheirs ? { owner: 'them', rest: match[3] ?? '' } : { owner: 'me', rest: isMine ? (match[3] ?? '') : text };
}

/** Takes a date off the end of a line: the longest run of words that is one. */
function withDate(text: string, on: CalendarDate): { readonly text: string; readonly dueOn: CalendarDate | null } {
  const words = text.trim().split(/\s+/);
  for (let length = Math.min(LONGEST_DATE, words.length - 1); length > 0; length--) {
    const said = words.slice(-length).join(' ').replace(/[.,;!]$/, '');
    const isNumber = /^\d{1,3}$/.test(said);
    const dueOn = isNumber ? undefined : parseDateWords(said.replace(/^(?:by|on|until|till) /i, ''), on, 'future');
    if (dueOn === undefined) continue;
    const left = words.slice(0, -length).join(' ').replace(/[ ,](?:by|on|until|till)$/i, '');
    return { text: trimEndOf(left, ' ,'), dueOn };
  }
  return { text: text.trim(), dueOn: null };
}
