import { addDays, addMonths, daysBetween, type Day } from './days';
import type { CountedAs, KnownConversation, KnownCounts, KnownEntry, KnownFollowUp, KnownPerson, KnownProblem, KnownUnknown, Rhythm, VaultKnowledge } from './known';

/** What was decided of a person, before their conversations are known. */
export interface PersonFacts {
  readonly path: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly relation: string | null;
  readonly circle: readonly string[];
  readonly rhythm: Rhythm | null;
  readonly birthday: string | null;
  /** The day that a rhythm counts from where they never talked. */
  readonly since: Day | null;
  readonly next: Day | null;
  readonly snoozed: Day | null;
  readonly paused: boolean;
  readonly self: boolean;
}

export const NOTHING_KNOWN: Omit<PersonFacts, 'path' | 'name'> = { aliases: [], relation: null, circle: [], rhythm: null, birthday: null, since: null, next: null, snoozed: null, paused: false, self: false };

type NewFollowUp = Pick<KnownFollowUp, 'text' | 'people' | 'promisedOn' | 'lookOn' | 'owner' | 'path' | 'line'> & { readonly startsOn: Day | null };

/** Keeps what is decided while a vault is written, and works out what follows from it by the design: format.md, follow-ups.md. */
export class Ledger {
  readonly conversations: KnownConversation[] = [];
  readonly followUps: KnownFollowUp[] = [];
  readonly entries: KnownEntry[] = [];
  readonly problems: KnownProblem[] = [];
  readonly #people: PersonFacts[] = [];
  readonly #counts: Record<CountedAs | 'notes', number> = { notes: 0, people: 0, meetings: 0, objectives: 0, goals: 0, reviews: 0, other: 0, unreadable: 0 };

  constructor(readonly today: Day, readonly timeNow: string) {}

  count(as: CountedAs): void {
    this.#counts.notes += 1;
    this.#counts[as] += 1;
  }

  person(facts: PersonFacts): void {
    this.#people.push(facts);
  }

  talked(conversation: KnownConversation): void {
    this.conversations.push(conversation);
  }

  /** An open follow-up: its section goes by ⏳, else 📅, else 🛫; what they owe is only in Waiting. */
  followUp({ startsOn, ...given }: NewFollowUp): void {
    const daysLate = given.promisedOn === null ? null : Math.max(0, daysBetween(given.promisedOn, this.today));
    this.followUps.push({ ...given, section: given.owner === 'them' ? 'waiting' : this.#section(given.lookOn ?? given.promisedOn ?? startsOn), daysLate });
  }

  entry(entry: KnownEntry): void {
    this.entries.push(entry);
  }

  wrong(code: string, level: KnownProblem['level'], at: { readonly path: string; readonly line?: number | null; readonly property?: string | null }): void {
    this.problems.push({ code, level, path: at.path, line: at.line ?? null, property: at.property ?? null });
  }

  /** Without a status a meeting is held once its time, or its day, has passed; format.md, section 3. */
  statusOf(date: Day, time: string | null): KnownConversation['status'] {
    if (date !== this.today) return date < this.today ? 'held' : 'planned';
    return time !== null && time <= this.timeNow ? 'held' : 'planned';
  }

  knows(): VaultKnowledge {
    const people = this.#people.filter(({ self }) => !self).map((facts) => this.#judged(facts));
    return {
      counts: { ...this.#counts } satisfies KnownCounts,
      people: new Map(people.map((person) => [person.path, person])),
      conversations: this.conversations,
      followUps: this.followUps,
      entries: this.entries,
      problems: this.problems,
      unknownPeople: this.#unknown(),
      getInTouch: people.filter(({ state }) => state === 'due' || state === 'overdue').map(({ path }) => path),
    };
  }

  #section(day: Day | null): KnownFollowUp['section'] {
    if (day === null) return 'none';
    if (day < addDays(this.today, -30)) return 'older';
    if (day <= this.today) return 'today';
    return day <= addDays(this.today, 7) ? 'next7' : 'later';
  }

  #judged(facts: PersonFacts): KnownPerson {
    const { path, name, aliases, relation, circle, rhythm, birthday } = facts;
    const talks = this.conversations.filter(({ people, status, date }) => status === 'held' && date <= this.today && people.includes(path)).map(({ date }) => date);
    const lastContact = talks.length === 0 ? null : talks.reduce((a, b) => (a > b ? a : b));
    const dueOn = dueDay(facts, lastContact);
    const openFollowUps = this.followUps.filter(({ people }) => people.includes(path)).length;
    return { path, name, aliases, relation, circle, cadence: iso(rhythm), lastContact, dueOn, state: this.#state(facts, lastContact, dueOn), birthday, openFollowUps };
  }

  /** follow-ups.md, Cadence, 4. */
  #state(facts: PersonFacts, last: Day | null, dueOn: Day | null): KnownPerson['state'] {
    if (facts.paused) return 'paused';
    if (facts.rhythm === null && planned(facts, last) === null) return 'none';
    if (dueOn === null) return 'never';
    if (dueOn > this.today) return daysBetween(this.today, dueOn) <= nearDays(facts.rhythm) ? 'near' : 'ok';
    if (facts.snoozed !== null && facts.snoozed > this.today) return 'snoozed';
    return dueOn === this.today ? 'due' : 'overdue';
  }

  #unknown(): readonly KnownUnknown[] {
    const known = new Map<string, KnownUnknown>();
    for (const { status, unknown, date } of this.conversations) {
      if (status === 'cancelled') continue;
      for (const name of unknown) {
        const before = known.get(name);
        known.set(name, { name, conversations: (before?.conversations ?? 0) + 1, last: before && before.last > date ? before.last : date });
      }
    }
    return [...known.values()];
  }
}

/** `next_contact` if it is later than the last conversation. */
function planned({ next }: PersonFacts, last: Day | null): Day | null {
  return next !== null && (last === null || next > last) ? next : null;
}

/** follow-ups.md, Cadence, 3. */
function dueDay(facts: PersonFacts, last: Day | null): Day | null {
  const { rhythm, since } = facts;
  const from = last ?? since;
  const byRhythm = rhythm === null || from === null ? null : 'days' in rhythm ? addDays(from, rhythm.days) : addMonths(from, rhythm.months);
  return planned(facts, last) ?? byRhythm;
}

/** A quarter of the rhythm, at most 7 days; 7 where there is only a plan. */
function nearDays(rhythm: Rhythm | null): number {
  return rhythm !== null && 'days' in rhythm ? Math.min(7, rhythm.days / 4) : 7;
}

function iso(rhythm: Rhythm | null): string | null {
  if (rhythm === null) return null;
  if ('days' in rhythm) return `P${rhythm.days}D`;
  return rhythm.months % 12 === 0 ? `P${rhythm.months / 12}Y` : `P${rhythm.months}M`;
}
