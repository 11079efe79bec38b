import type { Journal } from '../journal/journal';
import type { Unread } from './folder-note-store.mts';

/** Options of `parseArgs` (node:util). */
export type OptionTypes = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

/** What was typed after the command, options known and of the right type. */
export interface Given {
  /** In their order, with at least as many as the command needs and no more than it takes. */
  readonly positionals: readonly string[];
  /** The value of an option, or undefined. An option that is given twice has its last value. */
  text(option: string): string | undefined;
  isSet(option: string): boolean;
}

/** What a command works with. */
export interface Asked {
  readonly given: Given;
  readonly journal: Journal;
  /** What the system did not let us read. */
  readonly unread: readonly Unread[];
}

/** What a command answers: the same as data, for `--json`, and as text. */
export interface Answer {
  readonly data: unknown;
  /** Lines for a reader, without a last line end; empty for none. */
  readonly text: string;
  /** Something is wrong with the notes: exit code 1. */
  readonly isAlarming?: boolean;
}

/** One command: how it is typed, and what it does. Throws `NotDone` or `WrongUsage`. */
export interface Command {
  readonly name: string;
  /** What follows the name, as the help shows it: `NAME --text T [--due DATE]`. */
  readonly usage: string;
  readonly does: string;
  readonly options: OptionTypes;
  /** How many words it takes besides its options. */
  readonly positionals: { readonly least: number; readonly most: number };
  readonly writes: boolean;
  run(asked: Asked): Answer | Promise<Answer>;
}
