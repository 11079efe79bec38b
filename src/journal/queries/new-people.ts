import { addDays, type CalendarDate } from '../calendar-date';
import { counts } from '../index/interactions';
import type { Asking } from './asking';
import { cadenceOf, cadenceRules } from './cadence-rules';

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
  const oldest = addDays(now.today, -NEW_DAYS);
  const found = [...index.links.people()].flatMap(([path, person]): readonly NewPerson[] => {
    if (person.self || person.paused || KNOWN_STAGES.has(person.stage ?? '') || cadenceOf(person, path, rules).cadence === null) return [];
    const since = index.conversations.of(path, index.links, index.record, now).filter((each) => counts(each, now)).at(-1)?.date;
    return since !== undefined && since > oldest ? [{ person: path, name: person.name, since }] : [];
  });
  return found.sort((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : a.name < b.name ? -1 : 1));
}

/** Somebody for whom nobody has said how often to be in touch. */
export interface UnsortedPerson {
  readonly person: string;
  readonly name: string;
  readonly conversations: number;
  readonly last: CalendarDate | null;
}

/** *Sort new people*: those without any word on a rhythm, who are not at rest, those talked to most in a year first. Source: follow-ups.md, Cadence 9. */
export function unsortedPeople(asking: Asking): readonly UnsortedPerson[] {
  const { index, now } = asking;
  const rules = cadenceRules(asking);
  const yearAgo = addDays(now.today, -365);
  const found = [...index.links.people()].flatMap(([path, person]): readonly UnsortedPerson[] => {
    if (person.self || person.paused || person.nextContact !== null || cadenceOf(person, path, rules).rule !== null) return [];
    const held = index.conversations.of(path, index.links, index.record, now).filter((each) => counts(each, now));
    return [{ person: path, name: person.name, conversations: held.filter(({ date }) => date > yearAgo).length, last: held[0]?.date ?? null }];
  });
  return found.sort((a, b) => b.conversations - a.conversations || ((b.last ?? '') < (a.last ?? '') ? -1 : (b.last ?? '') > (a.last ?? '') ? 1 : a.name < b.name ? -1 : 1));
}
