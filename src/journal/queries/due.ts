import type { CalendarDate } from '../calendar-date';
import { rowDateOf, type AgendaDay, type AgendaEntry } from '../index/agenda';
import type { FollowUp } from '../records/follow-up';
import type { Asking } from './asking';
import { cadenceDays, cadenceOf, cadenceRules } from './cadence-rules';
import { contactHealth, type ContactHealth } from './contact-health';
import { FOLLOW_UP_SECTIONS, followUpRow, sectionOfDay, type FollowUpRow, type FollowUpSection } from './follow-up-row';
import { filterOf, type Passing } from './due-filter';
import { errors } from './problems';

/** Somebody to get in touch with today. */
export interface ReachOutRow {
  readonly person: string;
  readonly name: string;
  readonly health: ContactHealth;
}

/** One section of follow-ups: all are counted, the first `limit` are given. */
export interface DueSection {
  readonly section: FollowUpSection;
  readonly count: number;
  /** How many of all have passed the day that was promised. */
  readonly late: number;
  readonly rows: readonly FollowUpRow[];
}

/** What is due, as data: sections in the sidebar's order, empty ones left out. */
export interface DueAnswer {
  readonly today: CalendarDate;
  readonly sections: readonly DueSection[];
  /** People who are due, most late (in terms of their rhythm) first. `count` counts all of them. */
  readonly getInTouch: { readonly count: number; readonly rows: readonly ReachOutRow[] };
  /** Errors in notes: *Notes to fix*. */
  readonly problems: number;
}

/** How many rows are wanted of each section; 40 where nothing is said. */
export interface DueRequest {
  readonly limit?: Partial<Record<FollowUpSection | 'getInTouch', number>> | number;
  /** Only rows that fit; counts are of those. */
  readonly filter?: DueFilter;
}

/** A filter of the sidebar; what is left out lets everything through. Source: follow-ups.md, The sidebar. */
export interface DueFilter {
  /** What I owe, or what they owe me; people to get in touch with are mine. */
  readonly owner?: 'me' | 'them';
  /** Words of a row, of its people or of its source, in any order. */
  readonly words?: string;
  /** A circle, or a relation, of one of its people. */
  readonly circle?: string;
  readonly relation?: string;
}

const DEFAULT_LIMIT = 40;
/** What lateness is divided by where only `next_contact` is set; follow-ups.md, Cadence 7. */
const DAYS_WITHOUT_CADENCE = 30;

/** What is due. Sections are counted from their days; rows are made only as many as are asked for. */
export function due(asking: Asking, request: DueRequest = {}): DueAnswer {
  const { index } = asking;
  const { today } = asking.now;
  const passes = request.filter && filterOf(asking, request.filter);
  const filed = fileByDay(asking);
  const sections = FOLLOW_UP_SECTIONS.flatMap((section): readonly DueSection[] => {
    const days = filed[section];
    const count = days.reduce((sum, [, entries]) => sum + entries.size, 0);
    if (count === 0) return [];
    const rows = firstEntries(section, days, limitOf(request, section), today).map((entry) => followUpRow(asking, entry, section));
    return [{ section, count, late: days.reduce((sum, [, entries]) => sum + (passes ? lateIn(entries, today) : index.agenda.countLate(entries, today)), 0), rows }];
  });
  return { today, sections, getInTouch: getInTouch(asking, limitOf(request, 'getInTouch'), passes), problems: errors(asking).length };

  function limitOf(of: DueRequest, section: FollowUpSection | 'getInTouch'): number {
    return (typeof of.limit === 'object' ? of.limit[section] : of.limit) ?? DEFAULT_LIMIT;
  }

  function fileByDay(each: Asking): Record<FollowUpSection, Day[]> {
    const days: Record<FollowUpSection, Day[]> = { today: [], next7: [], waiting: [...index.agenda.theirs(index.links)], later: [], none: [], older: [] };
    for (const day of index.agenda.mine(index.links)) days[sectionOfDay(day[0], each.now.today)].push(day);
    if (passes) for (const section of FOLLOW_UP_SECTIONS) days[section] = onlyPassing(days[section], passes.followUp);
    for (const section of FOLLOW_UP_SECTIONS) days[section].sort(section === 'older' ? laterFirst : earlierFirst);
    return days;
  }
}

/** Those days that hold something that fits, each with just that. */
function onlyPassing(days: readonly Day[], fits: (entry: AgendaEntry) => boolean): Day[] {
  return days.flatMap(([day, entries]): readonly Day[] => {
    const left = new Set([...entries].filter(fits));
    return left.size === 0 ? [] : [[day, left]];
  });
}

function lateIn(entries: ReadonlySet<AgendaEntry>, today: CalendarDate): number {
  return [...entries].filter(({ followUp: { due: promised } }) => promised !== null && promised < today).length;
}

type Day = readonly [AgendaDay, ReadonlySet<AgendaEntry>];

/** By day, those without one last. */
function earlierFirst([a]: Day, [b]: Day): number {
  return a === b ? 0 : a === 'none' || (b !== 'none' && a > b) ? 1 : -1;
}

function laterFirst(a: Day, b: Day): number {
  return earlierFirst(b, a);
}

function firstEntries(section: FollowUpSection, days: readonly Day[], limit: number, today: CalendarDate): readonly AgendaEntry[] {
  if (section === 'today') return first(days.map(([, entries]) => entries), limit, lateFirst(today));
  const found: AgendaEntry[] = [];
  for (const [, entries] of days) {
    if (found.length >= limit) break;
    found.push(...first([entries], limit - found.length, byPlace));
  }
  return found;
}

/** The first so many of some groups together, in an order, without ordering all of them. */
function first<Value>(groups: readonly Iterable<Value>[], limit: number, order: (a: Value, b: Value) => number): readonly Value[] {
  const found: Value[] = [];
  let last: Value | undefined;
  for (const group of groups) {
    for (const value of group) {
      if (last !== undefined && order(value, last) > 0) continue;
      found.push(value);
      if (found.length < 2 * limit + 64) continue;
      found.sort(order).length = limit;
      last = found.at(-1);
    }
  }
  return found.sort(order).slice(0, limit);
}

/** Late ones come first, by the day that was promised; all others behind them by their own day. */
function lateFirst(today: CalendarDate): (a: AgendaEntry, b: AgendaEntry) => number {
  const lateSince = ({ due: promised }: FollowUp): string => (promised !== null && promised < today ? promised : today);
  return (a, b) => compare(lateSince(a.followUp), lateSince(b.followUp)) || compare(rowDateOf(a.followUp) ?? '', rowDateOf(b.followUp) ?? '') || byPlace(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byPlace(a: AgendaEntry, b: AgendaEntry): number {
  return compare(a.record.path, b.record.path) || a.followUp.at.line - b.followUp.at.line;
}

/** People who are due, the one most late in terms of the rhythm first. */
function getInTouch(asking: Asking, limit: number, passes?: Passing): DueAnswer['getInTouch'] {
  const all = peopleDue(asking);
  const fitting = passes ? all.filter(({ person }) => passes.person(person)) : all;
  return { count: fitting.length, rows: fitting.slice(0, limit) };
}

/** Everybody who is due, most late first; asked for at every key of a filter, and counted anew when a note or the minute has changed. */
function peopleDue(asking: Asking): readonly ReachOutRow[] {
  const { index, now } = asking;
  const rules = cadenceRules(asking);
  return index.kept('people due', `${now.today} ${now.time} ${rules.key}`, () => {
    const found = [...index.links.people()].flatMap(([path, person]): readonly ReachOutRow[] => {
      if (person.self || person.paused || (person.nextContact === null && cadenceOf(person, path, rules).cadence === null)) return [];
      const health = contactHealth(asking, path);
      return health.state === 'due' || health.state === 'overdue' ? [{ person: path, name: person.name, health }] : [];
    });
    return found.sort((a, b) => lateness(b.health) - lateness(a.health) || compare(a.name, b.name) || compare(a.person, b.person));
  });
}

/** Days late in terms of the cadence: two weeks late is much for a weekly talk and little for a yearly one. */
export function lateness(health: ContactHealth): number {
  return (health.daysLate ?? 0) / (health.cadence ? cadenceDays(health.cadence) : DAYS_WITHOUT_CADENCE);
}
