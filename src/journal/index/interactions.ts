import type { CalendarDate } from '../calendar-date';
import type { Cadence, CadenceRule } from '../records/cadence';
import { statusOn } from '../records/meeting';
import type { NoteRecord } from '../records/record';
import type { Reference } from '../records/reference';
import { referenceKeys, type Links } from './links';

/** Where a conversation is written down; format.md, section 6. */
export type InteractionSource = 'meeting' | 'log' | 'property' | 'reach-out' | 'mention';

/** One conversation, as one source tells it. */
export interface Interaction {
  readonly date: CalendarDate;
  /** lunch, call, one-on-one …, in lower case; null if nobody said. */
  readonly channel: string | null;
  /** `held` where the source is no meeting. */
  readonly status: 'planned' | 'held' | 'cancelled';
  /** Vault paths of the people, without me. */
  readonly people: readonly string[];
  /** Attendees for whom there is no note. */
  readonly unknown: readonly string[];
  readonly path: string;
  /** Line of the note, counted from 1. */
  readonly line: number;
  readonly source: InteractionSource;
}

/**
 * States of a person's rhythm; follow-ups.md, Cadence 4. `near`: within a quarter of the cadence, at most 7 days.
 * `overdue` is data: on screen it is "quiet for 5 weeks".
 */
export type ContactState = 'none' | 'never' | 'ok' | 'near' | 'due' | 'overdue' | 'snoozed' | 'paused';

/** How things stand with one person, and by what evidence and which rule; judged in `queries/contact-health.ts`. */
export interface ContactHealth {
  readonly state: ContactState;
  /** The newest conversation that counts. */
  readonly last: Interaction | null;
  readonly cadence: Cadence | null;
  /** What gives that rhythm: the note itself, a circle, the relation or the stage; null where nothing is said. */
  readonly rule: CadenceRule | null;
  /** The property `next_contact`, where it is set and later than the last conversation. */
  readonly planned: CalendarDate | null;
  readonly snoozedUntil: CalendarDate | null;
  /** The day that the count starts from where they never talked: `met_on`, else `created`. */
  readonly since: { readonly on: CalendarDate; readonly property: string } | null;
  /** The day on which it is due by the rule, snooze left out; null without one. */
  readonly dueOn: CalendarDate | null;
  /** Days since `dueOn`; 0 before it, null without it. */
  readonly daysLate: number | null;
}

/** How often somebody is talked with without anybody having said how often. */
export interface OwnRhythm {
  /** The median number of days between two conversations. */
  readonly usual: number;
  readonly last: CalendarDate;
}

/** The moment that decides what is over. */
export interface Now {
  readonly today: CalendarDate;
  /** `HH:mm` */
  readonly time: string;
}

/** Does it count as contact on that day? Only what was held, and nothing of a later day. */
export function counts(interaction: Interaction, now: Now): boolean {
  return interaction.status === 'held' && interaction.date <= now.today;
}

/** The conversations that one note tells of. */
export function interactionsIn(record: NoteRecord, links: Links, now: Now): readonly Interaction[] {
  return [...meetingIn(record, links, now), ...datedHeadingsIn(record, links, now), ...dailyLogsIn(record, links), ...mentionsIn(record, links), ...logLinesIn(record, links), ...reachOutsIn(record, links)];
}

function meetingIn(record: NoteRecord, links: Links, now: Now): readonly Interaction[] {
  const { meeting } = record;
  if (!meeting?.date) return [];
  const { people, unknown } = attendees(meeting.people, record.path, links);
  const line = (meeting.at.date ?? 0) + 1;
  const status = statusOn(meeting, now.today, now.time);
  return [{ date: meeting.date, channel: meeting.channel, status, people, unknown, path: record.path, line, source: 'meeting' }];
}

/** In a person's own note a conversation with that person, else with those whom the running note names. */
function datedHeadingsIn(record: NoteRecord, links: Links, now: Now): readonly Interaction[] {
  const { path, person, datedHeadings } = record;
  if (datedHeadings.length === 0 || links.person(path)?.self) return [];
  const { people, unknown } = person ? { people: [path], unknown: [] } : attendees(record.meeting?.people ?? [], path, links);
  return datedHeadings.filter(({ denied }) => !denied).map(({ date, channel, at }): Interaction => ({ date, channel, status: date < now.today ? 'held' : 'planned', people, unknown, path, line: at.line + 1, source: 'meeting' }));
}

function dailyLogsIn({ path, dailyLogs }: NoteRecord, links: Links): readonly Interaction[] {
  return dailyLogs.flatMap(({ date, channel, references, denied, at }): readonly Interaction[] => {
    if (denied) return [];
    const { people } = attendees(references, path, links);
    return people.length === 0 ? [] : [{ date, channel, status: 'held', people, unknown: [], path, line: at.line + 1, source: 'log' }];
  });
}

/** Links in a daily note, where the setting lets them count. */
function mentionsIn(record: NoteRecord, links: Links): readonly Interaction[] {
  return record.mentionsCount ? mentionedIn(record, links) : [];
}

/** What the links of a daily note would count as, whether or not they do: those that say `#mention` left out. */
export function mentionedIn({ path, mentions, dailyOn }: NoteRecord, links: Links): readonly Interaction[] {
  if (dailyOn === null) return [];
  return mentions.flatMap(({ references, denied, at }): readonly Interaction[] => {
    const people = denied ? [] : attendees(references, path, links).people;
    return people.length === 0 ? [] : [{ date: dailyOn, channel: null, status: 'held', people, unknown: [], path, line: at.line + 1, source: 'mention' }];
  });
}

function logLinesIn(record: NoteRecord, links: Links): readonly Interaction[] {
  const { person, path } = record;
  if (!person || links.person(path)?.self) return [];
  const base = { status: 'held', people: [path], unknown: [], path } as const;
  const lines = record.logLines.filter(({ denied }) => !denied).map((log): Interaction => ({ ...base, date: log.date, channel: log.channel, line: log.at.line + 1, source: 'log' }));
  if (person.lastContact === null) return lines;
  return [...lines, { ...base, date: person.lastContact, channel: null, line: (person.at.lastContact ?? 0) + 1, source: 'property' }];
}

function reachOutsIn(record: NoteRecord, links: Links): readonly Interaction[] {
  return record.followUps.flatMap((task): readonly Interaction[] => {
    // In a daily note the day is known, though nobody wrote it behind the task.
    const date = task.doneOn ?? record.dailyOn;
    if (!task.reachOut || !task.done || date === null) return [];
    const people = peopleAbout(task.references, record, links);
    if (people.length === 0) return [];
    return [{ date, channel: null, status: 'held', people, unknown: [], path: record.path, line: task.at.line + 1, source: 'reach-out' }];
  });
}

/**
 * Whom a task line is about: the people that it links; else the person whose note it stands in; else the meeting's
 * attendee if there is exactly one besides me; else nobody in particular. Source: format.md, section 5.
 */
export function peopleAbout(references: readonly Reference[], record: NoteRecord, links: Links): readonly string[] {
  const linked = attendees(references, record.path, links).people;
  if (linked.length > 0) return linked;
  if (record.person) return record.person.self ? [] : [record.path];
  // Somebody without a note was there all the same.
  const { people, unknown } = attendees(record.meeting?.people ?? [], record.path, links);
  return people.length === 1 && unknown.length === 0 ? people : [];
}

/** The people among references, without me, and the names that fit nobody. */
export function attendees(references: readonly Reference[], sourcePath: string, links: Links): { readonly people: readonly string[]; readonly unknown: readonly string[] } {
  const people = new Set<string>();
  const unknown = new Set<string>();
  for (const reference of references) {
    const meaning = links.resolve(reference, sourcePath);
    if (meaning.kind === 'person') {
      if (!links.person(meaning.path)?.self) people.add(meaning.path);
    } else if (meaning.kind === 'unknown' && !/^(?:me|you|i)$/i.test(meaning.name)) unknown.add(meaning.name);
  }
  return { people: [...people], unknown: [...unknown] };
}

/** Conversations of one person, newest first, and contact health: kept together until a note that tells of them, a name or the day changes. */
export class Conversations {
  readonly #byKey = new Map<string, Set<string>>();
  readonly #cache = new Map<string, { readonly all: readonly Interaction[]; health?: ContactHealth; rhythm?: OwnRhythm | null }>();
  /** People with a meeting of today: whether it is held may depend on the time. */
  readonly #meetingToday = new Set<string>();
  #generation = -1;
  #rules = '';
  #now: Now = { today: '0000-01-01', time: '' };

  add(record: NoteRecord, links: Links): void {
    for (const key of keysIn(record)) {
      const paths = this.#byKey.get(key);
      if (paths) paths.add(record.path);
      else this.#byKey.set(key, new Set([record.path]));
    }
    this.#forget(record, links);
  }

  remove(record: NoteRecord, links: Links): void {
    for (const key of keysIn(record)) {
      const paths = this.#byKey.get(key);
      paths?.delete(record.path);
      if (paths?.size === 0) this.#byKey.delete(key);
    }
    this.#forget(record, links);
  }

  /** Notes that name somebody by a key of `referenceKeys`. */
  notesNaming(key: string): readonly string[] {
    return [...(this.#byKey.get(key) ?? [])];
  }

  /** All conversations of a person, newest first; of one day, the better told first (meeting, log, others). */
  of(path: string, links: Links, recordOf: (path: string) => NoteRecord | undefined, now: Now): readonly Interaction[] {
    this.#forgetWhatPassed(links, now);
    const known = this.#cache.get(path);
    if (known) return known.all;
    const notes = new Set([path, ...links.keysOf(path).flatMap((key) => [...(this.#byKey.get(key) ?? [])])]);
    const found = [...notes]
      .flatMap((note) => {
        const record = recordOf(note);
        return record ? interactionsIn(record, links, now) : [];
      })
      .filter((interaction) => interaction.people.includes(path))
      .sort(newestFirst);
    this.#cache.set(path, { all: found });
    if (found.some(({ date, source }) => date === now.today && source === 'meeting')) this.#meetingToday.add(path);
    return found;
  }

  /** How things stand with a person as `judge` says, who is asked once for as long as the conversations are kept. */
  health(path: string, judge: () => ContactHealth, at: { readonly links: Links; readonly now: Now; readonly rules: string }): ContactHealth {
    if (at.rules !== this.#rules) for (const kept of this.#cache.values()) delete kept.health;
    this.#rules = at.rules;
    this.#forgetWhatPassed(at.links, at.now);
    const known = this.#cache.get(path)?.health;
    if (known) return known;
    const health = judge();
    const kept = this.#cache.get(path);
    if (kept) kept.health = health;
    return health;
  }

  /** The own rhythm of a person, found once for as long as the conversations are kept. */
  rhythm(path: string, find: (all: readonly Interaction[]) => OwnRhythm | null): OwnRhythm | null {
    const kept = this.#cache.get(path);
    if (!kept) return null;
    if (kept.rhythm === undefined) kept.rhythm = find(kept.all);
    return kept.rhythm;
  }

  #forgetWhatPassed(links: Links, now: Now): void {
    if (links.generation !== this.#generation || now.today !== this.#now.today) this.#cache.clear();
    else if (now.time === this.#now.time) return;
    for (const path of this.#meetingToday) this.#cache.delete(path);
    this.#meetingToday.clear();
    this.#generation = links.generation;
    this.#now = now;
  }

  #forget(record: NoteRecord, links: Links): void {
    this.#cache.delete(record.path);
    for (const key of keysIn(record)) for (const path of links.peopleByKey(key)) this.#cache.delete(path);
  }
}

const SOURCES: readonly InteractionSource[] = ['meeting', 'log', 'reach-out', 'mention', 'property'];

export function newestFirst(a: Interaction, b: Interaction): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source) || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line);
}

function keysIn(record: NoteRecord): ReadonlySet<string> {
  const tasks = record.followUps.filter((task) => task.reachOut);
  const boss = record.person?.reportsTo;
  const named = [...tasks, ...record.entries, ...record.dailyLogs, ...(record.mentionsCount ? record.mentions : [])].flatMap((each) => each.references);
  return new Set([...(record.meeting?.people ?? []), ...(boss ? [boss] : []), ...named].flatMap(referenceKeys));
}
