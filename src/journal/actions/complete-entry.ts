import { tickLines } from '../edits/tick-line';
import { isRefusal } from '../notes/edit';
import { shownWords } from '../records/follow-up';
import type { ActionOutcome } from './action';
import { done, undoOf, type Acting } from './acting';
import { named } from './complete-follow-up';

/** *Done* with something noted that is open: a point that was talked about, thanks that were given. */
export interface CompleteEntryRequest {
  readonly path: string;
  /** The line as it was read, and its number then, counted from 1. */
  readonly source: string;
  readonly line: number;
  /** As its row has it: tells equal lines apart. */
  readonly textHash: string | null;
}

/** Ticks its box where it stands; refused where the line is another one by now. */
export async function completeEntry(acting: Acting, { path, source, line, textHash }: CompleteEntryRequest): Promise<ActionOutcome> {
  const outcome = await acting.store.edit(path, (text) => tickLines(text, [{ source, line: line - 1, textHash }]));
  if (isRefusal(outcome)) return named(outcome, path);
  const text = shownWords(source.replace(/^[\s>]*(?:[-*+]|\d+[.)])\s+\[.\]\s*/u, ''));
  return done(acting, { deed: 'completed', text, recurs: false, nextOn: null, contactWith: [] }, undoOf(path, outcome));
}
