import type { CalendarDate } from '../calendar-date';
import { foldName } from '../index/links';
import type { Cadence } from '../records/cadence';
import type { Person } from '../records/person';
import type { Asking } from './asking';
import { relationsThroughMe } from './cadence-rules';
import { contactHealth, lastConversation, type ContactState } from './contact-health';
import { inTheOpen } from './in-the-open';

/** What a list of people shows of one. */
export interface PersonSummary {
  readonly path: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** As written, else boss or skip-level through `reports_to` from me; null if neither. */
  readonly relation: string | null;
  readonly org: string | null;
  readonly role: string | null;
  readonly circle: readonly string[];
  readonly cadence: Cadence | null;
  readonly lastContact: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  readonly state: ContactState;
  /** As written; null if there is none. */
  readonly birthday: string | null;
  readonly needsHelpWith: readonly string[];
  readonly openFollowUps: number;
}

/** Somebody found, and what of them fitted. */
export interface PersonMatch {
  readonly path: string;
  readonly name: string;
  /** The alias or the address that fitted, where it is not the name. */
  readonly matched: string | null;
  /** Tells two of one name apart: role and organisation, else the folder. */
  readonly detail: string | null;
}

export type NameMatch =
  | { readonly kind: 'person'; readonly path: string }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly kind: 'none' };

/** Everybody but me, by name. */
export function people(asking: Asking): readonly PersonSummary[] {
  const open = openFollowUpsByPerson(asking);
  const relations = relationsThroughMe(asking);
  return [...asking.index.links.people()]
    .filter(([, person]) => !person.self)
    .map(([path, person]) => ({ name: foldName(person.name), path, person }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.path, b.path))
    .map(({ path, person }) => summary(asking, { path, person, relations, openFollowUps: open.get(path) ?? 0 }));
}

export function person(asking: Asking, path: string): PersonSummary | undefined {
  const found = asking.index.links.person(path);
  if (!found) return undefined;
  const { agenda, conversations, links } = asking.index;
  const openFollowUps = agenda.about(path, links, (key) => conversations.notesNaming(key)).length;
  return summary(asking, { path, person: found, relations: relationsThroughMe(asking), openFollowUps });
}

/** Whom a name, an alias, an e-mail address or a path means. */
export function whoIs({ index }: Asking, name: string): NameMatch {
  const path = [name, `${name}.md`].find((each) => index.links.person(each) !== undefined);
  if (path !== undefined) return { kind: 'person', path };
  const meaning = index.links.byName(name.trim().replace(/^@/, ''));
  if (meaning.kind === 'person') return { kind: 'person', path: meaning.path };
  return meaning.kind === 'ambiguous' ? { kind: 'ambiguous', candidates: meaning.candidates } : { kind: 'none' };
}

/** People whose name, alias, organisation or e-mail fits what is typed; an empty text: those talked to last. */
export function findPeople(asking: Asking, typed: string, limit: number): readonly PersonMatch[] {
  const wanted = foldName(typed);
  const found: { match: PersonMatch; rank: number; last: string }[] = [];
  for (const [path, each] of asking.index.links.people()) {
    if (each.self) continue;
    const fit = wanted === '' ? { rank: 0, matched: null } : bestFit(each, wanted);
    if (!fit) continue;
    const last = lastConversation(asking, path)?.date ?? '';
    found.push({ match: { path, name: each.name, matched: fit.matched, detail: detailOf(path, each) }, rank: fit.rank, last });
  }
  found.sort((a, b) => a.rank - b.rank || compare(b.last, a.last) || compare(a.match.name, b.match.name) || compare(a.match.path, b.match.path));
  return found.slice(0, limit).map(({ match }) => match);
}

function bestFit(each: Person, wanted: string): { rank: number; matched: string | null } | undefined {
  const texts = [
    { text: each.name, matched: null, base: 0 },
    ...each.aliases.map((alias) => ({ text: alias, matched: alias, base: 1 })),
    ...each.email.map((email) => ({ text: email, matched: email, base: 4 })),
    ...(each.org === null ? [] : [{ text: each.org, matched: each.org, base: 6 }]),
  ];
  const fits = texts.flatMap(({ text, matched, base }) => {
    const rank = rankIn(foldName(text), wanted);
    return rank === undefined ? [] : [{ rank: base + rank, matched }];
  });
  return fits.sort((a, b) => a.rank - b.rank)[0];
}

/** 0: begins so · 2: a later word begins so · 3: each typed word begins a word · 8: stands somewhere inside. */
function rankIn(text: string, wanted: string): number | undefined {
  if (text.startsWith(wanted)) return 0;
  if (text.includes(` ${wanted}`)) return 2;
  const words = text.split(/[\s.@_-]+/);
  if (wanted.split(/\s+/).every((part) => words.some((word) => word.startsWith(part)))) return 3;
  return wanted.length > 1 && text.includes(wanted) ? 8 : undefined;
}

function detailOf(path: string, each: Person): string | null {
  const { role, org } = inTheOpen(each);
  const parts = [role, org].filter((part) => part !== null);
  if (parts.length > 0) return parts.join(', ');
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return folder === '' ? null : folder;
}

interface Summarised {
  readonly path: string;
  readonly person: Person;
  readonly relations: ReadonlyMap<string, string>;
  readonly openFollowUps: number;
}

function summary(asking: Asking, { path, person, relations, openFollowUps }: Summarised): PersonSummary {
  const each = inTheOpen(person);
  const health = contactHealth(asking, path);
  return {
    path,
    name: each.name,
    aliases: each.aliases,
    relation: each.relation ?? relations.get(path) ?? null,
    org: each.org,
    role: each.role,
    circle: each.circle,
    cadence: health.cadence,
    lastContact: health.last?.date ?? null,
    dueOn: health.dueOn,
    state: health.state,
    birthday: each.birthday,
    needsHelpWith: each.needsHelpWith,
    openFollowUps,
  };
}

function openFollowUpsByPerson(asking: Asking): ReadonlyMap<string, number> {
  const open = new Map<string, number>();
  for (const path of asking.index.agenda.peopleOfOpen(asking.index.links)) open.set(path, (open.get(path) ?? 0) + 1);
  return open;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
