import { isRefusal, type Journal, type PeopleChange, type PersonChangePreview, type Refusal } from '../../journal/journal';

/** What a change would do to the notes of some people, as they are now. */
export interface Previewed {
  readonly change: PeopleChange;
  /** Vault paths of those whose notes would change. */
  readonly people: readonly string[];
  readonly changes: readonly PersonChangePreview[];
  readonly refusals: readonly { readonly path: string; readonly refusal: Refusal }[];
  /** Names of those whose notes say so already. */
  readonly same: readonly string[];
}

/** Looks at the notes. Writes nothing. */
export async function lookAt(journal: Pick<Journal, 'previewPeople' | 'profile'>, people: readonly string[], change: PeopleChange): Promise<Previewed> {
  // Who does not rest need not be told to wake: the property would say nothing.
  const isAwake = (path: string): boolean => change.paused === false && journal.profile(path)?.paused !== true;
  const asked = people.filter((path) => !isAwake(path));
  const answers = await journal.previewPeople({ people: asked, change });
  const found = answers.flatMap((answer, at) => asked.slice(at, at + 1).map((path) => ({ path, answer })));
  const refusals = found.flatMap(({ path, answer }) => (isRefusal(answer) ? [{ path, refusal: answer }] : []));
  const changes = found.flatMap(({ answer }) => (isRefusal(answer) || answer.properties.length === 0 ? [] : [answer]));
  const changed = new Set([...changes, ...refusals].map(({ path }) => path));
  const same = people.filter((path) => !changed.has(path)).map((path) => journal.profile(path)?.name ?? path);
  return { change, people: changes.map(({ path }) => path), changes, refusals, same };
}
