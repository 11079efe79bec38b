import { tagsIn } from '../notes/task-line';
import type { Settings } from '../settings';
import { ENTRY_KINDS, type EntryKind } from './entry-kind';

/** Ways of talking, as they are written first in a log line or in `channel`; format.md, section 3. */
export const CHANNELS = ['one-on-one', 'lunch', 'coffee', 'call', 'video', 'message', 'email', 'event', 'mentoring', 'meeting'] as const;

/** Headings that give their top-level items a kind: the whole heading, in any case; format.md, section 5. */
export const KIND_HEADINGS: readonly (readonly [heading: string, kind: EntryKind])[] = [
  ['details', 'detail'], ['personal', 'detail'], ['needs', 'need'], ['to talk about', 'agenda'], ['agenda', 'agenda'],
  ['wins', 'win'], ['heads-up', 'heads-up'], ['problems', 'problem'], ['offers', 'offer'], ['asks', 'ask'],
  ['intros', 'intro'], ['feedback', 'feedback'], ['thanks', 'thanks'],
];

/** Headings under which log lines stand. */
export const LOG_HEADINGS = ['log', 'contact log', 'interaction log'] as const;

/** The words that make a line one of ours: those of the format, and the user's own beside them. */
export interface LineWords {
  /** The kind that a heading gives, or undefined. */
  readonly kindOfHeading: (heading: string) => EntryKind | undefined;
  /** The kind that one of a line's tags (with `#`) gives, or undefined. */
  readonly kindOfTags: (tags: readonly string[]) => EntryKind | undefined;
  readonly isLogHeading: (heading: string) => boolean;
  readonly isChannel: (word: string) => boolean;
  /** May the tag of a kind stand somewhere in the text? Most notes hold none. */
  readonly mayHoldKindTag: (text: string) => boolean;
}

export function lineWords(settings: Pick<Settings, 'headings' | 'channels' | 'tagsOff'>): LineWords {
  const own = (of: string): readonly string[] => (settings.headings[of] ?? []).map(foldHeading);
  const kinds = new Map([...KIND_HEADINGS, ...ENTRY_KINDS.flatMap((kind) => own(kind).map((heading) => [heading, kind] as const))]);
  const logs = new Set([...LOG_HEADINGS, ...own('log')]);
  const channels = new Set([...CHANNELS, ...settings.channels.map(fold)]);
  const off = new Set(settings.tagsOff.map((tag) => fold(tag).replace(/^#/, '')));
  const tags = ENTRY_KINDS.filter((kind) => !off.has(kind));
  const known: ReadonlySet<string> = new Set(tags);
  const somewhere = new RegExp(`#(?:${tags.join('|')})(?![\\p{L}\\d_/-])`, 'iu');
  return {
    kindOfHeading: (heading) => kinds.get(foldHeading(heading)),
    kindOfTags: (all) => all.map((tag) => tag.slice(1).toLowerCase()).find((tag): tag is EntryKind => known.has(tag)),
    isLogHeading: (heading) => logs.has(foldHeading(heading)),
    isChannel: (word) => channels.has(fold(word)),
    mayHoldKindTag: (text) => tags.length > 0 && somewhere.test(text),
  };
}

/** Does a line that would count say that it was no conversation? */
export function saysMention(text: string): boolean {
  return text.includes('#') && tagsIn(text).some((tag) => tag.toLowerCase() === '#mention');
}

/** A heading as it is compared: an emoji before its words, bold type and a colon behind them say nothing. */
function foldHeading(text: string): string {
  const words = fold(text).replace(/^[^\p{L}\p{N}]+/u, '');
  let end = words.length;
  while (end > 0 && '*_: '.includes(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end);
}

function fold(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
