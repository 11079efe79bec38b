import type { EntryRow } from '../../journal/journal';

/** What is noted about somebody, by the section that shows it; each newest first. */
export interface Noted {
  /** Points that were not talked about yet. */
  readonly talkAbout: readonly EntryRow[];
  readonly details: readonly EntryRow[];
  readonly needs: readonly EntryRow[];
  /** Those to be made first, then those that were made or came to nothing. */
  readonly introductions: readonly EntryRow[];
  readonly gave: readonly EntryRow[];
  readonly received: readonly EntryRow[];
}

/** Sorts what is noted into sections; kinds that the panel does not show are left out. */
export function notedIn(rows: readonly EntryRow[], withPrivate: boolean): Noted {
  const of = (kind: EntryRow['kind'], states: readonly EntryRow['state'][] = ['fact', 'open']): readonly EntryRow[] =>
    rows.filter((row) => row.kind === kind && states.includes(row.state) && (withPrivate || !row.isPrivate));
  const all: readonly EntryRow['state'][] = ['fact', 'open', 'closed'];
  const intros = of('intro', all);
  const introductions = [...intros.filter(({ state }) => state !== 'closed'), ...intros.filter(({ state }) => state === 'closed')];
  return { talkAbout: of('agenda', ['open']), details: of('detail', all), needs: of('need'), introductions, gave: of('gave', all), received: of('received', all) };
}

/** Those that everybody may see, and those that stand behind a click. */
export function byPrivacy(rows: readonly EntryRow[]): { readonly plain: readonly EntryRow[]; readonly hidden: readonly EntryRow[] } {
  return { plain: rows.filter((row) => !row.isPrivate), hidden: rows.filter((row) => row.isPrivate) };
}
