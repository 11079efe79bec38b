import { inTurn } from '../edits/in-turn';
import { setPersonProperty } from '../edits/set-person-property';
import { isRefusal, type Refusal } from '../notes/edit';
import type { PropertyName } from '../records/vocabulary';
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
    const edits = (Object.entries(properties) as [PropertyName, string][]).map(([name, value]) => (current: string) => setPersonProperty(current, { name, value }, acting.rules.vocabulary));
    const outcome = await acting.store.edit(path, (text) => inTurn(text, edits));
    if (isRefusal(outcome)) refusals.push(named(outcome, path));
    else notes.push(...undoOf(path, outcome));
  }
  const [first] = refusals;
  if (first && refusals.length === changes.size) return first;
  return done(acting, { deed: 'set-up', notes: notes.length }, notes, { reservations: refusals });
}
