import type { CalendarDate } from '../calendar-date';

/** Blocks of a one-on-one sheet, in the order of the built-in template; managing-up.md, The one-on-one sheet. */
export const BLOCKS = [
  'in-short', 'to-talk-about', 'promises', 'catch-up', 'their-side', 'wins', 'heads-up', 'problems', 'offers', 'feedback', 'asks', 'thanks',
] as const;
export type BlockName = (typeof BLOCKS)[number];

/** Headings of the blocks; what the user writes under those that name a kind is an entry of that kind. */
export const BLOCK_HEADINGS: Readonly<Record<BlockName, string>> = {
  'in-short': 'In short',
  'to-talk-about': 'To talk about',
  promises: 'Promises',
  'catch-up': 'Catch up',
  'their-side': 'Their side',
  wins: 'Wins',
  'heads-up': 'Hear it from me first',
  problems: 'Problems',
  offers: 'Offers',
  feedback: 'Feedback',
  asks: 'What I need',
  thanks: 'Thanks',
};

/** What *Nothing yet* calls a block that is empty. */
export const BLOCK_NAMES: Readonly<Record<BlockName, string>> = {
  'in-short': 'in short',
  'to-talk-about': 'points to talk about',
  promises: 'promises',
  'catch-up': 'details',
  'their-side': 'their side',
  wins: 'wins',
  'heads-up': 'heads-ups',
  problems: 'problems',
  offers: 'offers',
  feedback: 'feedback',
  asks: 'asks',
  thanks: 'thanks',
};

/** The line that a sheet's line quotes: `label` is shown behind ↩. */
export interface QuotedSource {
  readonly path: string;
  /** Line of that note, counted from 1. */
  readonly line: number;
  readonly label: string;
}

/** One line of a block. A quotation is a list item with a link to its source; what quotes nothing is a paragraph. */
export type SheetLine =
  | {
      readonly line: 'quotation';
      /** Markdown of the quoted words, without tags and fields. */
      readonly words: string;
      readonly source: QuotedSource;
      /** Points to talk about have a check box. */
      readonly box: boolean;
      /** What is to be said of it beside its words: "2 days late, told 16 Nov"; '' for nothing. */
      readonly state: string;
      /** What stands below it: options, a recommendation, what was done. */
      readonly below: readonly string[];
    }
  | { readonly line: 'item'; readonly words: string }
  | { readonly line: 'paragraph'; readonly words: string };

export interface SheetBlock {
  readonly name: BlockName;
  readonly lines: readonly SheetLine[];
  /** How many more there are than the sheet shows. */
  readonly more: number;
}

/** Everything for a talk with one person, as values. Nothing is invented: each line says where it comes from. */
export interface Sheet {
  /** Vault path of the person. */
  readonly person: string;
  readonly name: string;
  readonly on: CalendarDate;
  /** The last one-on-one that was held before `on`; null for the first one. */
  readonly last: CalendarDate | null;
  /** How the blocks are told: `direct` one line each, at most three a block; `collaborative` with context; else between. */
  readonly style: 'direct' | 'collaborative' | 'between';
  /** Blocks with something in them, in their order. */
  readonly blocks: readonly SheetBlock[];
  /** Blocks with nothing in them. */
  readonly empty: readonly BlockName[];
  /** At most one line of advice in the whole sheet. */
  readonly advice: string | null;
}
