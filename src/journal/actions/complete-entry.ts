import { tickLines } from '../edits/tick-line';
import { isRefusal } from '../notes/edit';
import { PROGRESS_SIGNS, type Progress } from '../records/entry';
import { shownWords } from '../records/follow-up';
import type { ActionOutcome, Deed } from './action';
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

/** How far an introduction is: thought of, both were asked, made, or nothing came of it. */
export interface MarkIntroductionRequest extends CompleteEntryRequest {
  readonly as: Progress;
}

/** Ticks its box where it stands; refused where the line is another one by now. */
export async function completeEntry(acting: Acting, request: CompleteEntryRequest): Promise<ActionOutcome> {
  const text = shownWords(request.source.replace(/^[\s>]*(?:[-*+]|\d+[.)])\s+\[.\]\s*/u, ''));
  return sign(acting, { ...request, as: 'done' }, { deed: 'completed', text, recurs: false, nextOn: null, contactWith: [] });
}

/** Writes how far an introduction is into its box, with the Tasks plugin's signs. */
export async function markIntroduction(acting: Acting, request: MarkIntroductionRequest): Promise<ActionOutcome> {
  return sign(acting, request, { deed: 'introduction-marked', as: request.as });
}

async function sign(acting: Acting, { path, source, line, textHash, as }: MarkIntroductionRequest, deed: Deed): Promise<ActionOutcome> {
  const outcome = await acting.store.edit(path, (text) => tickLines(text, [{ source, line: line - 1, textHash }], PROGRESS_SIGNS[as]));
  return isRefusal(outcome) ? named(outcome, path) : done(acting, deed, undoOf(path, outcome));
}
