import { addDays, type CalendarDate } from '../calendar-date';
import { counts, type Interaction } from '../index/interactions';
import type { Person } from '../records/person';
import type { Asking } from './asking';
import { cadenceOf, cadenceRules } from './cadence-rules';
import { ownRhythm } from './own-rhythm';

/** Somebody one is getting to know. */
export interface NewPerson {
  readonly person: string;
  readonly name: string;
  /** The day of the first conversation. */
  readonly since: CalendarDate;
}

/** Somebody is new for so many days from the first conversation on. */
const NEW_DAYS = 60;
const KNOWN_STAGES: ReadonlySet<string> = new Set(['regular', 'friend']);

/** People who are new and have a rhythm, the newest first: two at a time do well. Source: follow-ups.md, Cadence 8. */
export function newPeople(asking: Asking): readonly NewPerson[] {
  const { index, now } = asking;
  const rules = cadenceRules(asking);
  const found = [...index.links.people()].flatMap(([path, person]): readonly NewPerson[] => {
    if (person.self || person.paused || cadenceOf(person, path, rules).cadence === null) return [];
    const since = newSince(person, index.conversations.of(path, index.links, index.record, now).filter((each) => counts(each, now)), now.today);
    return since === null ? [] : [{ person: path, name: person.name, since }];
  });
  return found.sort((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : a.name < b.name ? -1 : 1));
}

/** Nobody chooses these; whoever begins a journal has known them for long. */
const GIVEN_RELATIONS: ReadonlySet<string> = new Set(['boss', 'skip-level', 'report']);

/** The day of the first of somebody's conversations (newest first), or of `met_on`, if that one is new by it; else null. */
function newSince({ stage, relation, metOn }: Person, held: readonly Interaction[], today: CalendarDate): CalendarDate | null {
  const first = held.at(-1)?.date ?? null;
  const since = first !== null && metOn !== null && metOn < first ? metOn : first;
  if (GIVEN_RELATIONS.has(relation?.toLowerCase() ?? '')) return null;
  return since !== null && since > addDays(today, -NEW_DAYS) && !KNOWN_STAGES.has(stage ?? '') ? since : null;
}

/** Somebody for whom nobody has said how often to be in touch. */
export interface UnsortedPerson {
  readonly person: string;
  readonly name: string;
  readonly conversations: number;
  readonly last: CalendarDate | null;
  /** The median number of days between two conversations; null for too few. */
  readonly usual: number | null;
  /** With a rhythm, this would be one of the new people. */
  readonly isNew: boolean;
}

/** *Sort new people*: those without any word on a rhythm, who are not at rest, those talked to most in a year first. Source: follow-ups.md, Cadence 9. */
export function unsortedPeople(asking: Asking): readonly UnsortedPerson[] {
  const { index, now } = asking;
  const rules = cadenceRules(asking);
  const yearAgo = addDays(now.today, -365);
  const found = [...index.links.people()].flatMap(([path, person]): readonly UnsortedPerson[] => {
    if (person.self || person.paused || person.nextContact !== null || cadenceOf(person, path, rules).rule !== null) return [];
    const held = index.conversations.of(path, index.links, index.record, now).filter((each) => counts(each, now));
    const talked = { conversations: held.filter(({ date }) => date > yearAgo).length, last: held[0]?.date ?? null, usual: ownRhythm(asking, path)?.usual ?? null };
    return [{ person: path, name: person.name, ...talked, isNew: newSince(person, held, now.today) !== null }];
  });
  return found.sort((a, b) => b.conversations - a.conversations || ((b.last ?? '') < (a.last ?? '') ? -1 : (b.last ?? '') > (a.last ?? '') ? 1 : a.name < b.name ? -1 : 1));
}
