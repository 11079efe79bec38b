import { addDays, addMonths, type CalendarDate } from '../calendar-date';
import { counts, interactionsIn, type Interaction } from '../index/interactions';
import { nextByRhythm, readOneOnOneRhythm } from '../records/one-on-one-rhythm';
import type { Asking } from './asking';
import { addCadence } from './contact-health';

/** A one-on-one that is to come. */
export interface NextOneOnOne {
  readonly person: string;
  readonly name: string;
  readonly on: CalendarDate;
  /** `HH:mm`, or null. */
  readonly time: string | null;
  /** The planned meeting note, or null where only the rhythm says it. */
  readonly note: string | null;
}

/** Is it a talk of two? Said by its channel, or a meeting or a session with a mentor with nobody else. */
export function isOneOnOne({ channel, source, people, unknown }: Interaction): boolean {
  if (channel === 'one-on-one') return true;
  const isOfTwo = people.length === 1 && unknown.length === 0;
  return isOfTwo && (channel === 'mentoring' || (source === 'meeting' && (channel === null || channel === 'meeting')));
}

/** The last one-on-one with somebody that was held before a day; null for the first one. */
export function lastOneOnOne(asking: Asking, person: string, before: CalendarDate): Interaction | null {
  return conversationsOf(asking, person).find((each) => each.date < before && counts(each, asking.now) && isOneOnOne(each)) ?? null;
}

/** The newest one-on-one since then (null for ever) and before a day that was cancelled; null without one. */
export function cancelledOneOnOne(asking: Asking, person: string, { since, before }: { readonly since: CalendarDate | null; readonly before: CalendarDate }): CalendarDate | null {
  const cancelled = conversationsOf(asking, person).find((each) => each.date < before && each.status === 'cancelled' && isOneOnOne(each));
  return cancelled && (since === null || cancelled.date > since) ? cancelled.date : null;
}

/** The newest conversation up to a day; null where there was none. */
export function lastTalk(asking: Asking, person: string, on: CalendarDate): Interaction | null {
  return conversationsOf(asking, person).find((each) => each.date <= on && counts(each, asking.now)) ?? null;
}

/** The next talk of any kind that is planned, from today on; null without one. */
export function plannedTalk(asking: Asking, person: string): Interaction | null {
  return conversationsOf(asking, person).filter((each) => each.status === 'planned' && each.date >= asking.now.today).at(-1) ?? null;
}

/** The newest conversation before a day that was not only about work: lunch, coffee, an event, mentoring, or one that holds a detail. */
export function lastAboutPeople(asking: Asking, person: string, before: CalendarDate): Interaction | null {
  return conversationsOf(asking, person).find((each) => each.date <= before && counts(each, asking.now) && isAboutPeople(asking, each)) ?? null;
}

const ABOUT_PEOPLE: ReadonlySet<string> = new Set(['lunch', 'coffee', 'event', 'mentoring']);

/** About people, or about work; format.md, section 6. */
export function isAboutPeople({ index }: Asking, { channel, path, date }: Interaction): boolean {
  if (channel !== null && ABOUT_PEOPLE.has(channel)) return true;
  return index.record(path)?.entries.some((entry) => entry.kind === 'detail' && entry.date === date) ?? false;
}

/** The next one-on-one with somebody, today included: a planned meeting note, else the rhythm of `one_on_one`; undefined without either. */
export function nextOneOnOne(asking: Asking, person: string): NextOneOnOne | undefined {
  const { index, now } = asking;
  const known = index.links.person(person);
  if (!known) return undefined;
  const planned = conversationsOf(asking, person)
    .filter((each) => each.status === 'planned' && each.date >= now.today && isOneOnOne(each))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.path < b.path ? -1 : 1))[0];
  const base = { person, name: known.name };
  if (planned) return { ...base, on: planned.date, time: index.record(planned.path)?.meeting?.time ?? null, note: planned.path };
  const rhythm = known.oneOnOne === null ? undefined : readOneOnOneRhythm(known.oneOnOne);
  if (!rhythm) return undefined;
  const talks = conversationsOf(asking, person);
  const heldToday = talks.some((each) => each.date === now.today && each.status !== 'planned' && isOneOnOne(each));
  const last = talks.find((each) => each.date <= now.today && counts(each, now) && isOneOnOne(each))?.date ?? null;
  const from = heldToday ? addDays(now.today, 1) : now.today;
  const on = nextByRhythm(rhythm, from, last);
  return on === undefined ? undefined : { ...base, on, time: null, note: null };
}

/** One-on-ones of some days from today on, the earliest first: the lines on top of the sidebar. */
export function oneOnOnesOn(asking: Asking, days: readonly CalendarDate[]): readonly NextOneOnOne[] {
  const { index, now } = asking;
  const withRhythm = [...index.links.people()].flatMap(([path, person]) => (person.oneOnOne === null || person.self ? [] : [path]));
  const planned = days.flatMap((day) => index.meetingsOn(day)).flatMap((record) => interactionsIn(record, index.links, now).filter((each) => each.status === 'planned' && isOneOnOne(each)).flatMap(({ people }) => people));
  const found = [...new Set([...planned, ...withRhythm])].flatMap((path) => nextOneOnOne(asking, path) ?? []);
  return found.filter(({ on }) => days.includes(on)).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : (a.time ?? '~') < (b.time ?? '~') ? -1 : a.name < b.name ? -1 : 1));
}

/** One-on-ones of some days whose note is still *planned*, the earliest first: they wait to be closed. */
export function oneOnOnesToClose(asking: Asking, days: readonly CalendarDate[]): readonly NextOneOnOne[] {
  const { index, now } = asking;
  return days.flatMap((day) => {
    const planned = index.meetingsOn(day).flatMap((record) => interactionsIn(record, index.links, now).filter((each) => each.status === 'planned' && isOneOnOne(each) && each.people.length === 1));
    const found = planned.flatMap(({ path, people: [person = ''] }): readonly NextOneOnOne[] => {
      const known = index.links.person(person);
      return known ? [{ person, name: known.name, on: day, time: index.record(path)?.meeting?.time ?? null, note: path }] : [];
    });
    return found.sort((a, b) => ((a.time ?? '~') < (b.time ?? '~') ? -1 : (a.time ?? '~') > (b.time ?? '~') ? 1 : a.name < b.name ? -1 : 1));
  });
}

/** Whose boss: who has `relation: boss`, or whom my own note reports to. Several mean a picker, never a guess. */
export function bosses({ index: { links } }: Asking): readonly string[] {
  const [me] = [...links.people()].flatMap(([path, { self }]) => (self ? [path] : [])).sort();
  const reportsTo = me === undefined ? null : (links.person(me)?.reportsTo ?? null);
  const meaning = reportsTo && me !== undefined ? links.resolve(reportsTo, me) : undefined;
  if (meaning?.kind === 'person') return [meaning.path];
  return [...links.people()].flatMap(([path, { relation, self }]) => (!self && relation?.toLowerCase() === 'boss' ? [path] : [])).sort();
}

/** The career check-in with somebody, as it stands on a day, today where none is given: by `checkin`, for the boss quarterly where nothing is said; null where there is none. */
export function checkIn(asking: Asking, person: string, on: CalendarDate = asking.now.today): { readonly last: CalendarDate | null; readonly dueOn: CalendarDate | null; readonly isDue: boolean } | null {
  const known = asking.index.links.person(person);
  if (!known || known.checkin === 'none') return null;
  const isBoss = bosses(asking).includes(person);
  if (known.checkin === null && !isBoss) return null;
  const held = conversationsOf(asking, person).filter((each) => counts(each, asking.now) && each.date <= on);
  const last = held.find((each) => each.channel === 'check-in' || holdsCareerTalk(asking, each))?.date ?? null;
  const dueOn = last === null ? null : known.checkin === null ? addMonths(last, 3) : addCadence(last, known.checkin);
  return { last, dueOn, isDue: dueOn === null || dueOn <= on };
}

function holdsCareerTalk({ index }: Asking, { path, date }: Interaction): boolean {
  return index.record(path)?.entries.some((entry) => entry.kind === 'objective-talk' && (entry.date === null || entry.date === date)) ?? false;
}

function conversationsOf({ index, now }: Asking, person: string): readonly Interaction[] {
  return index.conversations.of(person, index.links, index.record, now);
}
