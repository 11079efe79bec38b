import type { PersonSummary } from '../../journal/journal';

/** Which people are shown, by what the list of groups calls them. */
export type Group = { readonly by: 'all' | 'unsorted' | 'resting' } | { readonly by: 'circle' | 'relation'; readonly name: string };

export const EVERYBODY: Group = { by: 'all' };

/** A group with the words and the value of its option. */
export interface GroupOption {
  readonly value: string;
  readonly words: string;
  readonly group: Group;
}

/** The groups that somebody is in, besides everybody. */
export function groupOptions(people: readonly PersonSummary[]): { readonly plain: readonly GroupOption[]; readonly circles: readonly GroupOption[]; readonly relations: readonly GroupOption[] } {
  const named = (by: 'circle' | 'relation', names: readonly string[]): readonly GroupOption[] =>
    [...new Map(names.map((name) => [fold(name), name])).values()].sort((a, b) => a.localeCompare(b)).map((name) => ({ value: `${by} ${name}`, words: name, group: { by, name } }));
  return {
    plain: [
      { value: 'all', words: 'Everybody', group: EVERYBODY },
      { value: 'unsorted', words: 'Without a rhythm', group: { by: 'unsorted' } },
      { value: 'resting', words: 'Resting', group: { by: 'resting' } },
    ],
    circles: named('circle', people.flatMap(({ circle }) => circle)),
    relations: named('relation', people.flatMap(({ relation }) => relation ?? [])),
  };
}

/** Those of a group in whose name, aliases, role, organisation, relation or circles every typed word stands. */
export function shownPeople(people: readonly PersonSummary[], { typed, group, unsorted }: { readonly typed: string; readonly group: Group; readonly unsorted: ReadonlySet<string> }): readonly PersonSummary[] {
  const words = fold(typed).split(/\s+/).filter((word) => word !== '');
  return people.filter((person) => isIn(person, group, unsorted) && hasWords(person, words));
}

function isIn({ path, state, circle, relation }: PersonSummary, group: Group, unsorted: ReadonlySet<string>): boolean {
  switch (group.by) {
    case 'all':
      return true;
    case 'unsorted':
      return unsorted.has(path);
    case 'resting':
      return state === 'paused';
    case 'circle':
      return circle.some((name) => fold(name) === fold(group.name));
    case 'relation':
      return fold(relation ?? '') === fold(group.name);
  }
}

function hasWords({ name, aliases, role, org, relation, circle }: PersonSummary, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const all = fold([name, ...aliases, role ?? '', org ?? '', relation ?? '', ...circle].join('\n'));
  return words.every((word) => all.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
