import type { MenuEntry } from '../app-context';
import type { FixActs } from './fix-acts';
import type { KeyedProblem } from './problem-rows';

/** Entries that every row has, and what the others do. */
interface ProblemMenu {
  readonly fixes: FixActs;
  readonly open: MenuEntry;
  readonly why: MenuEntry;
}

/** The menu of a problem: its fixes, the same for many, *Ignore in this note*, the note, and the remedy. */
export function problemEntries(row: KeyedProblem, { fixes, open, why }: ProblemMenu): readonly MenuEntry[] {
  const ignore: MenuEntry = { title: 'Ignore in this note', icon: 'bell-off', onSelect: () => fixes.ignore(row) };
  const acts = [...ways(row, fixes), ...manyLike(row, fixes)];
  return [...acts, ...(acts.length > 0 ? (['separator'] as const) : []), open, ignore, why];
}

function ways(row: KeyedProblem, fixes: FixActs): readonly MenuEntry[] {
  const way = fixes.wayOf(row);
  if (way.kind === 'fix') return [{ title: 'Fix…', icon: 'wrench', onSelect: () => fixes.show([way.request]) }];
  if (way.kind === 'choose') return way.choices.map(({ title, value }) => ({ title: `Choose ${title}…`, icon: 'wrench', onSelect: () => fixes.show([value]) }));
  if (way.kind === 'open') return [];
  const [only, ...others] = way.choices;
  if (only && others.length === 0) return [{ title: 'Compare…', icon: 'git-compare', onSelect: () => fixes.compare(row, only.value) }];
  return way.choices.map(({ title, value }) => ({ title: `Compare with ${title}…`, icon: 'git-compare', onSelect: () => fixes.compare(row, value) }));
}

function manyLike(row: KeyedProblem, fixes: FixActs): readonly MenuEntry[] {
  const requests = fixes.likeThis(row);
  return requests.length === 0 ? [] : [{ title: `Fix ${requests.length.toLocaleString()} like this…`, icon: 'list-checks', onSelect: () => fixes.show(requests) }];
}
