import type { EntryRow, Journal, Person } from '../../journal/journal';

/** What to have in mind before getting in touch; nothing of it is private. */
export interface KnownOf {
  /** Newest first. */
  readonly details: readonly EntryRow[];
  readonly common: readonly string[];
  /** What they need, what they could use help with, and what I thought of offering. */
  readonly give: readonly string[];
}

/** So many details are shown. */
const NEWEST = 3;
const NOTHING: KnownOf = { details: [], common: [], give: [] };

/** What is known of somebody (vault path); nothing while personal details are hidden. */
export function knownOf(journal: Pick<Journal, 'entries' | 'inCommon'>, person: string, { profile, hides }: { readonly profile: Pick<Person, 'needs' | 'needsHelpWith'>; readonly hides: boolean }): KnownOf {
  if (hides) return NOTHING;
  const rows = journal.entries({ person }).filter(({ isPrivate }) => !isPrivate);
  const open = (kind: EntryRow['kind']): readonly string[] => rows.filter((row) => row.kind === kind && row.state !== 'closed').map(({ text }) => text);
  const give = [...open('offer'), ...profile.needs, ...open('need'), ...profile.needsHelpWith.map((topic) => `Help with ${topic}`)];
  return { details: rows.filter(({ kind }) => kind === 'detail').slice(0, NEWEST), common: journal.inCommon(person), give: [...new Set(give)] };
}
