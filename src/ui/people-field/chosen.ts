import type { Journal, PersonMatch, PersonRef } from '../../journal/journal';

/** Somebody in the people field: a known note, a name that gets a note, or a name that fits several. */
export type Chosen =
  | { readonly kind: 'known'; readonly path: string; readonly name: string }
  | { readonly kind: 'new'; readonly name: string }
  | { readonly kind: 'which'; readonly name: string; readonly candidates: readonly string[] };

/** What the suggester offers; the last one is always a new person of the typed name. */
export type Suggestion = { readonly kind: 'known'; readonly match: PersonMatch } | { readonly kind: 'new'; readonly name: string };

/** Suggestions for what is typed, without people who are chosen already. Nothing is offered before something is typed but people. */
export function suggestionsFor(typed: string, chosen: readonly Chosen[], journal: Journal): readonly Suggestion[] {
  const name = typed.trim();
  const known = journal
    .findPeople(name, 8)
    .filter(({ path }) => !chosen.some((each) => each.kind === 'known' && each.path === path))
    .slice(0, 6)
    .map((match): Suggestion => ({ kind: 'known', match }));
  return name === '' ? known : [...known, { kind: 'new', name }];
}

/** Who is meant by a suggestion. */
export function chosenOf(suggestion: Suggestion): Chosen {
  if (suggestion.kind === 'new') return { kind: 'new', name: suggestion.name };
  return { kind: 'known', path: suggestion.match.path, name: suggestion.match.name };
}

/** Who is meant by a name that was typed and left: never a guess between two. Undefined if nothing was typed. */
export function chosenByName(typed: string, journal: Pick<Journal, 'whoIs' | 'person'>): Chosen | undefined {
  const name = typed.trim().replace(/,$/, '').trim();
  if (name === '') return undefined;
  const match = journal.whoIs(name);
  if (match.kind === 'person') return knownPerson(match.path, journal);
  if (match.kind === 'ambiguous') return { kind: 'which', name, candidates: match.candidates };
  return { kind: 'new', name };
}

/** A person by the path of the note. */
export function knownPerson(path: string, journal: Pick<Journal, 'person'>): Chosen {
  return { kind: 'known', path, name: journal.person(path)?.name ?? noteName(path) };
}

/** The name of a note as people read it. */
export function noteName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** Adds somebody who is not there yet. */
export function withPerson(people: readonly Chosen[], person: Chosen): readonly Chosen[] {
  const isThere = people.some((each) => (each.kind === 'known' && person.kind === 'known' ? each.path === person.path : each.kind === person.kind && each.name === person.name));
  return isThere ? people : [...people, person];
}

/** The people of a request; undefined while nobody is chosen, or a name still fits two. */
export function refsOf(people: readonly Chosen[]): readonly PersonRef[] | undefined {
  if (people.length === 0) return undefined;
  const refs: PersonRef[] = [];
  for (const person of people) {
    if (person.kind === 'which') return undefined;
    refs.push(person.kind === 'known' ? { path: person.path } : { name: person.name });
  }
  return refs;
}

/** How two of one name are told apart in a menu: "Sam Ortiz · Platform". */
export function candidateTitle(path: string, journal: Journal): string {
  const person = journal.person(path);
  const detail = person?.role ?? person?.org ?? path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return [person?.name ?? noteName(path), detail].filter((part) => part !== '').join(' · ');
}

/** The name that a sentence about these people uses: "Priya" of one, "they" of several or nobody. */
export function shortName(people: readonly Chosen[]): string {
  const [only, ...others] = people;
  return only && others.length === 0 ? (only.name.split(' ')[0] ?? only.name) : 'they';
}
