import type { DueFilter, PersonSummary } from '../../journal/journal';
import type { MenuEntry } from '../app-context';

/** What the menu of the filter sets; the words stand in the field. */
export type ChosenFilter = Omit<DueFilter, 'words'>;

/** The filter that a journal is asked with; undefined if it lets everything through. */
export function filterFor(chosen: ChosenFilter, words: string): DueFilter | undefined {
  const filter = { ...chosen, ...(words.trim() === '' ? {} : { words }) };
  return Object.keys(filter).length === 0 ? undefined : filter;
}

/** "Theirs · Platform team": what is chosen, without the words of the field. */
export function chosenWords({ owner, circle, relation }: ChosenFilter): string {
  const side = owner === undefined ? '' : owner === 'me' ? 'Mine' : 'Theirs';
  return [side, circle ?? '', relation ?? ''].filter((part) => part !== '').join(' · ');
}

/** The menu: mine, theirs, then circles and relations that somebody has. What is chosen already is taken away again. */
export function filterMenu(people: readonly Pick<PersonSummary, 'circle' | 'relation'>[], chosen: ChosenFilter, onChoose: (chosen: ChosenFilter) => void): readonly MenuEntry[] {
  const entry = <Key extends keyof ChosenFilter>(key: Key, value: NonNullable<ChosenFilter[Key]>, title: string): MenuEntry => ({
    title,
    checked: chosen[key] === value,
    onSelect: () => onChoose(chosen[key] === value ? without(chosen, key) : { ...chosen, [key]: value }),
  });
  const circles = names(people.flatMap(({ circle }) => circle)).map((name) => entry('circle', name, name));
  const relations = names(people.flatMap(({ relation }) => relation ?? [])).map((name) => entry('relation', name, name));
  return [
    entry('owner', 'me', 'Mine'),
    entry('owner', 'them', 'Theirs'),
    ...(circles.length > 0 ? (['separator', ...circles] as const) : []),
    ...(relations.length > 0 ? (['separator', ...relations] as const) : []),
  ];
}

function without(chosen: ChosenFilter, key: keyof ChosenFilter): ChosenFilter {
  return Object.fromEntries(Object.entries(chosen).filter(([each]) => each !== key));
}

/** Each name once, whatever its case, in the order of the alphabet. */
function names(given: readonly string[]): readonly string[] {
  const known = new Map(given.map((name) => [name.toLowerCase(), name]));
  return [...known.values()].sort((a, b) => a.localeCompare(b));
}
