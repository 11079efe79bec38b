import type { PropertyName } from '../records/vocabulary';
import type { ActionOutcome } from './action';
import { done, type Acting } from './acting';
import { propertyEdits } from './change-people';
import { editNotes } from './edit-notes';

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
  const changes = setUpChanges(request);
  const edits = [...changes].map(([path, properties]) => [path, propertyEdits(acting, properties)] as const);
  const { notes, refusals } = await editNotes(acting, new Map(edits));
  const [first] = refusals;
  if (first && refusals.length === changes.size) return first;
  return done(acting, { deed: 'set-up', notes: notes.length }, notes, { reservations: refusals });
}
