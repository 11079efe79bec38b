import { originalOf, parseCalendarDate, type FixRequest, type Journal, type Problem } from '../../journal/journal';
import type { Comparison } from '../app-context';
import { noteName } from '../people-field/chosen';

/** One of several ways, with the name that tells it from the others. */
export interface Choice<Value> {
  readonly title: string;
  readonly value: Value;
}

/** How a problem is mended: in one way, in one of several, by comparing two notes, or by the user alone. */
export type Way =
  | { readonly kind: 'fix'; readonly request: FixRequest }
  | { readonly kind: 'choose'; readonly choices: readonly Choice<FixRequest>[] }
  | { readonly kind: 'compare'; readonly choices: readonly Choice<Comparison>[] }
  | { readonly kind: 'open' };

/** What the one button of a row is called. */
export const BUTTON_NAMES: Readonly<Record<Way['kind'], string>> = { fix: 'Fix', choose: 'Choose', compare: 'Compare', open: 'Open' };

/** Does the button of a way show a menu? */
export function hasMenu(way: Way): boolean {
  return way.kind === 'choose' || (way.kind === 'compare' && way.choices.length > 1);
}

/** The way in which a problem is mended. */
export function wayOf(problem: Problem, journal: Journal): Way {
  const comparisons = comparisonsOf(problem);
  if (comparisons.length > 0) return { kind: 'compare', choices: named(comparisons, ({ other }) => other, journal) };
  const requests = journal.fixesFor(problem);
  const [only, ...others] = requests;
  if (!only) return { kind: 'open' };
  if (others.length === 0) return { kind: 'fix', request: only };
  return { kind: 'choose', choices: named(requests, ({ choice }) => choice ?? '', journal) };
}

/**
 * Fixes of problems of the same code that have one way only, this one's among them; none if there are fewer than two.
 * Who is me is left out: of two notes that say so each can be mended, but not both.
 */
export function likeThis(problem: Problem, journal: Journal): readonly FixRequest[] {
  if (problem.code === 'two-selves' || wayOf(problem, journal).kind !== 'fix') return [];
  const requests = journal.problems().flatMap((each) => {
    const fixes = each.code === problem.code ? journal.fixesFor(each) : [];
    return fixes.length === 1 ? fixes : [];
  });
  return requests.length < 2 ? [] : requests;
}

function comparisonsOf({ code, path, data: { candidates = [] } }: Problem): readonly Comparison[] {
  if (code === 'sync-conflict-copy') return [{ path, other: originalOf(path), isCopy: true }];
  if (code !== 'likely-twins') return [];
  return (typeof candidates === 'string' ? [candidates] : candidates).map((other) => ({ path, other, isCopy: false }));
}

/** Dates in words; people by their name, with the folder where two have the same one. */
function named<Value>(values: readonly Value[], choiceOf: (value: Value) => string, journal: Journal): readonly Choice<Value>[] {
  const names = values.map((value) => nameOf(choiceOf(value), journal));
  return values.map((value, index) => {
    const name = names[index] ?? '';
    const isTwice = names.filter((each) => each === name).length > 1;
    return { title: isTwice ? `${name} (${folderOf(choiceOf(value))})` : name, value };
  });
}

function nameOf(choice: string, journal: Journal): string {
  const date = parseCalendarDate(choice);
  return date ? journal.words.day(date) : (journal.person(choice)?.name ?? noteName(choice));
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : 'no folder';
}
