import { setPersonProperty } from '../edits/set-person-property';
import { applyChanges } from '../notes/change';
import { isRefusal, type EditResult, type Refusal } from '../notes/edit';
import type { PropertyName, Vocabulary } from '../records/vocabulary';
import type { NoteUndo } from '../undo';
import type { ActionOutcome } from './action';
import { done, undoOf, type Acting } from './acting';
import { named } from './complete-follow-up';

/** The answers of the first run; each question may be left out. */
export interface SetUpRequest {
  /** Path of the boss's note: `relation: boss`. */
  readonly boss: string | null;
  /** Whom to keep up with, and how often, as `cadence` is written: `2 weeks`. */
  readonly keepUpWith: readonly { readonly path: string; readonly cadence: string }[];
  /** When the one-on-one is, as `one_on_one` is written: `weekly on thu`; needs a boss. */
  readonly oneOnOne: string | null;
}

/** The properties that an answer of the first run adds, by note. */
export function setUpChanges({ boss, keepUpWith, oneOnOne }: SetUpRequest): ReadonlyMap<string, Readonly<Partial<Record<PropertyName, string>>>> {
  const changes = new Map<string, Partial<Record<PropertyName, string>>>();
  if (boss !== null) changes.set(boss, { relation: 'boss', ...(oneOnOne === null ? {} : { one_on_one: oneOnOne }) });
  for (const { path, cadence } of keepUpWith) changes.set(path, { ...changes.get(path), cadence });
  return changes;
}

/** Writes the answers of the first run, note by note, as one entry of Undo; what cannot be written is told. */
export async function setUp(acting: Acting, request: SetUpRequest): Promise<ActionOutcome> {
  const notes: NoteUndo[] = [];
  const refusals: Refusal[] = [];
  const changes = setUpChanges(request);
  for (const [path, properties] of changes) {
    const outcome = await acting.store.edit(path, (text) => setAll(text, properties, acting.rules.vocabulary));
    if (isRefusal(outcome)) refusals.push(named(outcome, path));
    else notes.push(...undoOf(path, outcome));
  }
  const [first] = refusals;
  if (first && refusals.length === changes.size) return first;
  return done(acting, { deed: 'set-up', notes: notes.length }, notes, { reservations: refusals });
}

/** Several properties in one edit: each on the text that the one before made. */
function setAll(text: string, properties: Readonly<Partial<Record<PropertyName, string>>>, vocabulary: Vocabulary): EditResult {
  let current = text;
  for (const [name, value] of Object.entries(properties) as [PropertyName, string][]) {
    const result = setPersonProperty(current, { name, value }, vocabulary);
    if (isRefusal(result)) return result;
    current = applyChanges(current, result.changes);
  }
  return { changes: replacing(text, current) };
}

/** The one change between what two texts have in common at both ends. */
function replacing(before: string, after: string): readonly { readonly from: number; readonly to: number; readonly insert: string }[] {
  if (before === after) return [];
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return [{ from: start, to: before.length - end, insert: after.slice(start, after.length - end) }];
}
