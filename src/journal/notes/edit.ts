import type { Change } from './change';

/**
 * Why a request was not carried out, as data; `words.ts` makes the sentence. The law: editing.md.
 * Whatever the reason, nothing was written.
 */
export type RefusalCode =
  | 'note-missing'
  | 'note-exists'
  | 'note-changed'
  | 'note-not-writable'
  | 'not-confirmed-yet'
  | 'note-has-conflict-markers'
  | 'note-has-nul-bytes'
  | 'front-matter-unreadable'
  | 'property-not-editable'
  | 'line-changed'
  | 'line-ambiguous'
  | 'line-not-open'
  | 'recurrence-not-understood'
  | 'template-missing'
  | 'template-unreadable'
  | 'template-token-unknown'
  | 'guard-failed'
  | 'mistake-of-ours'
  | 'name-unusable'
  | 'name-unknown'
  | 'name-ambiguous'
  | 'people-missing'
  | 'text-missing'
  | 'text-not-one-line'
  | 'date-in-future'
  | 'not-a-sheet'
  | 'sheet-is-over'
  | 'nothing-to-fix'
  | 'nothing-to-undo'
  | 'changed-since';

/** A request that cannot be done, and why. */
export interface Refusal {
  readonly refused: RefusalCode;
  /** The note that is meant, if there is one. */
  readonly path?: string;
  /** Line of that note, counted from 0. */
  readonly line?: number;
  /** What the sentence needs: a name, candidates (paths), the reader's message. */
  readonly data?: Readonly<Record<string, string | readonly string[]>>;
}

/** What an edit answers: the changes of the text that it was given, or a refusal. */
export type EditResult =
  | {
      readonly changes: readonly Change[];
      /** Parts that were left out, since only they could not be done (a property in broken YAML beside a line). */
      readonly reservations?: readonly Refusal[];
    }
  | Refusal;

/** A pure, synchronous function on the text that the store hands it. It never reads a store, an index or a clock. */
export type Edit = (text: string) => EditResult;

export function isRefusal(value: object): value is Refusal {
  return 'refused' in value;
}
