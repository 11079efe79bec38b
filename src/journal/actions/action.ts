import type { Progress } from '../records/entry';
import type { EntryKind } from '../records/entry-kind';
import type { Refusal } from '../notes/edit';

/** What was done, as data for the notice; `words.ts` makes the sentence. */
export type Deed =
  | { readonly deed: 'logged'; readonly channel: string | null; readonly people: readonly string[]; readonly followUpOn: string | null; readonly followUps: number }
  | { readonly deed: 'follow-up-added'; readonly on: string | null; readonly people: readonly string[] }
  | { readonly deed: 'completed'; readonly text: string; readonly nextOn: string | null; readonly recurs: boolean; readonly contactWith: readonly string[] }
  | { readonly deed: 'snoozed'; readonly until: string; readonly name: string | null }
  | { readonly deed: 'person-created'; readonly name: string }
  | { readonly deed: 'meeting-created'; readonly name: string }
  | { readonly deed: 'fixed'; readonly problems: number; readonly notes: number; readonly name: string }
  | { readonly deed: 'copy-discarded'; readonly name: string }
  | { readonly deed: 'set-up'; readonly notes: number }
  | { readonly deed: 'captured'; readonly kind: EntryKind; readonly people: readonly string[]; readonly name: string; readonly followUpOn: string | null; readonly followUps: number }
  /** `path` is the sheet, made now or standing already. */
  | { readonly deed: 'sheet-prepared'; readonly name: string; readonly path: string; readonly on: string; readonly isNew: boolean }
  | { readonly deed: 'sheet-refreshed'; readonly lines: number; readonly name: string }
  | { readonly deed: 'one-on-one-closed'; readonly name: string; readonly followUps: number; readonly talkedAbout: number; readonly isHeld: boolean }
  | { readonly deed: 'templates-written'; readonly notes: number; readonly folder: string }
  | { readonly deed: 'people-changed'; readonly people: readonly string[]; readonly notes: number }
  | { readonly deed: 'date-changed'; readonly on: string | null; readonly told: boolean }
  | { readonly deed: 'conversation-denied'; readonly on: string }
  | { readonly deed: 'inserted-today'; readonly people: number; readonly name: string }
  | { readonly deed: 'introduced'; readonly people: readonly [string, string] }
  | { readonly deed: 'introduction-marked'; readonly as: Progress }
  | { readonly deed: 'undone'; readonly notes: number };

/** What an action answers. Nothing was changed if it is a refusal. */
export type ActionOutcome =
  | {
      readonly done: Deed;
      /** Vault paths of the notes that were changed or made. */
      readonly changed: readonly string[];
      /** Names the entry for `journal.undo`; null for an undo. */
      readonly undoId: number | null;
      /** The follow-up's id after the change, where the action is about one; null if it is open no more. */
      readonly followUpId: string | null;
      /** Parts that could not be done although the rest was (a property that cannot be edited). */
      readonly reservations: readonly Refusal[];
    }
  | Refusal;
