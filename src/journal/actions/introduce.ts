import { addEntry } from '../edits/add-entry';
import { isRefusal } from '../notes/edit';
import { nameOf } from '../notes/note-name';
import type { ActionOutcome } from './action';
import { done, undoOf, type Acting } from './acting';
import { named } from './complete-follow-up';
import { linkTo } from './link-to';

/** *Introduce two people*. */
export interface IntroduceRequest {
  /** Vault paths: who asked or gains most first; the line goes to that note. */
  readonly people: readonly [string, string];
  /** What they could do for each other; may be empty. */
  readonly why: string;
}

/** Writes one open introduction that links both, so that it is seen with either of them. */
export async function introduce(acting: Acting, { people: [first, second], why }: IntroduceRequest): Promise<ActionOutcome> {
  const { index, settings, rules, now } = acting;
  if (first === second || !index.links.person(first) || !index.links.person(second)) return { refused: 'people-missing' };
  const link = (person: string): string => linkTo(person, { sourcePath: first, links: index.links, style: settings.vault.links });
  const reason = why.trim().replace(/\s+/g, ' ');
  const text = `${link(first)} and ${link(second)}${reason === '' ? '' : `: ${reason}`}`;
  const entry = { kind: 'intro', text, links: [], isPrivate: false, on: now.today, below: [] } as const;
  const outcome = await acting.store.edit(first, (current) => addEntry(current, entry, rules.words));
  return isRefusal(outcome) ? named(outcome, first) : done(acting, { deed: 'introduced', people: [nameOf(first), nameOf(second)] }, undoOf(first, outcome));
}
