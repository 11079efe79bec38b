import type { Person } from '../records/person';
import type { Asking } from './asking';

/**
 * What of somebody may be shown without a click. Of a note that is tagged `private` as a whole these are the names, the
 * relation, the manner, and what the rules of follow-ups count by; format.md, section 5, Private.
 */
export function inTheOpen(person: Person): Person {
  if (!person.isPrivate) return person;
  return {
    ...person,
    role: null,
    org: null,
    team: null,
    location: null,
    metAt: null,
    needsHelpWith: [],
    prefers: [],
    avoids: [],
    focus: [],
    pressures: [],
    needs: [],
    interests: [],
    canHelpWith: [],
    why: [],
    knows: [],
    introducedBy: [],
    influences: [],
  };
}

/** What may be shown of somebody; undefined for a note that is no person's. */
export function openProfile({ index }: Asking, path: string): Person | undefined {
  const person = index.links.person(path);
  return person && inTheOpen(person);
}

/** All that a private note says; undefined for any other note. */
export function privateProfile({ index }: Asking, path: string): Person | undefined {
  const person = index.links.person(path);
  return person?.isPrivate === true ? person : undefined;
}
