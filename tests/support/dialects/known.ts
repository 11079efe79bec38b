import type { Day } from './days';

/** How a note is counted. */
export type CountedAs = 'people' | 'meetings' | 'objectives' | 'goals' | 'reviews' | 'other' | 'unreadable';
export type KnownCounts = Readonly<Record<CountedAs | 'notes', number>>;

/** A rhythm: days and weeks are days, months and years are calendar months. */
export type Rhythm = { readonly days: number } | { readonly months: number };

export interface KnownPerson {
  readonly path: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly relation: string | null;
  readonly circle: readonly string[];
  /** ISO 8601: `P14D`, `P3M`, `P1Y`; cli.md. */
  readonly cadence: string | null;
  readonly lastContact: Day | null;
  readonly dueOn: Day | null;
  readonly state: 'none' | 'never' | 'ok' | 'near' | 'due' | 'overdue' | 'snoozed' | 'paused';
  readonly birthday: string | null;
  readonly openFollowUps: number;
}

/** Lines of everything that is known count from 1. */
export interface KnownConversation {
  readonly date: Day;
  readonly channel: string | null;
  readonly status: 'planned' | 'held' | 'cancelled';
  readonly people: readonly string[];
  readonly unknown: readonly string[];
  readonly path: string;
  readonly line: number;
  readonly source: 'meeting' | 'log' | 'property' | 'reach-out';
}

export interface KnownFollowUp {
  readonly section: 'today' | 'next7' | 'waiting' | 'later' | 'none' | 'older';
  readonly text: string;
  readonly people: readonly string[];
  readonly promisedOn: Day | null;
  readonly lookOn: Day | null;
  readonly daysLate: number | null;
  readonly owner: 'me' | 'them';
  readonly path: string;
  readonly line: number;
}

export interface KnownEntry {
  readonly kind: string;
  readonly state: 'fact' | 'open' | 'closed';
  readonly text: string;
  readonly people: readonly string[];
  readonly date: Day | null;
  readonly path: string;
  readonly line: number;
  readonly private: boolean;
}

export interface KnownProblem {
  readonly level: 'error' | 'hint';
  readonly path: string;
  /** Null if the whole note is meant. */
  readonly line: number | null;
  readonly property: string | null;
  readonly code: string;
}

export interface KnownUnknown {
  readonly name: string;
  readonly conversations: number;
  readonly last: Day;
}

/** Everything that is true of a vault, known without reading it. */
export interface VaultKnowledge {
  readonly counts: KnownCounts;
  /** Everybody but me, by path. */
  readonly people: ReadonlyMap<string, KnownPerson>;
  readonly conversations: readonly KnownConversation[];
  readonly followUps: readonly KnownFollowUp[];
  readonly entries: readonly KnownEntry[];
  readonly problems: readonly KnownProblem[];
  readonly unknownPeople: readonly KnownUnknown[];
  /** Paths of those who are due and neither paused nor snoozed. */
  readonly getInTouch: readonly string[];
}
