import { setUpChanges, type Cadence, type Journal, type SetUpRequest } from '../../journal/journal';
import type { Chosen } from '../people-field/chosen';

/** How often the one-on-one is, as `one_on_one` begins. */
export type Every = 'weekly' | 'every 2 weeks';

/** What was answered so far. */
export interface Answers {
  readonly boss: Chosen | null;
  /** Cadences as they are written, by vault path; those who are ticked. */
  readonly keepUpWith: ReadonlyMap<string, string>;
  /** Vault paths of people who were looked for besides those who are offered. */
  readonly others: readonly string[];
  readonly every: Every;
  /** "thu", or empty as long as nothing was said. */
  readonly weekday: string;
}

/** A cadence that is offered: as it is written, and what it is. */
export const CADENCES: readonly { readonly written: string; readonly cadence: Cadence }[] = [
  { written: 'weekly', cadence: { unit: 'day', amount: 7 } },
  { written: '2 weeks', cadence: { unit: 'day', amount: 14 } },
  { written: 'monthly', cadence: { unit: 'month', amount: 1 } },
  { written: 'quarterly', cadence: { unit: 'month', amount: 3 } },
  { written: 'yearly', cadence: { unit: 'month', amount: 12 } },
];

/** Days of the week as `one_on_one` writes them. */
export const WEEKDAYS = [
  ['mon', 'Monday'], ['tue', 'Tuesday'], ['wed', 'Wednesday'], ['thu', 'Thursday'], ['fri', 'Friday'], ['sat', 'Saturday'], ['sun', 'Sunday'],
] as const;

/** Nothing answered yet, but for the boss where one note already says who that is. */
export function firstAnswers(journal: Journal): Answers {
  const [boss, ...more] = journal.people().filter(({ relation }) => relation?.toLowerCase() === 'boss');
  return { boss: boss && more.length === 0 ? { kind: 'known', path: boss.path, name: boss.name } : null, keepUpWith: new Map(), others: [], every: 'weekly', weekday: '' };
}

/** What is asked of the journal. Somebody who may be one of two is nobody yet. */
export function requestOf({ boss, keepUpWith, every, weekday }: Answers): SetUpRequest {
  const path = boss?.kind === 'known' ? boss.path : null;
  return {
    boss: path,
    keepUpWith: [...keepUpWith].map(([person, cadence]) => ({ path: person, cadence })),
    oneOnOne: path === null || weekday === '' ? null : `${every} on ${weekday}`,
  };
}

/** A property that is to be written, and what it says now if it says something else. */
export interface PropertyChange {
  readonly name: string;
  readonly value: string;
  readonly was: string | null;
}

/** The properties that Done writes into one note. */
export interface NoteChanges {
  readonly path: string;
  readonly properties: readonly PropertyChange[];
}

/** What Done writes, by note; what a note says already is left out. */
export function changesOf(request: SetUpRequest, journal: Journal): readonly NoteChanges[] {
  return [...setUpChanges(request)].flatMap(([path, properties]): readonly NoteChanges[] => {
    const person = journal.person(path);
    const said: Readonly<Record<string, string | null>> = { relation: person?.relation ?? null, cadence: person?.cadence ? journal.words.cadence(person.cadence) : null };
    const isSaid = (name: string, value: string): boolean =>
      name === 'relation' ? person?.relation?.toLowerCase() === value : name === 'cadence' && sameCadence(person?.cadence ?? null, value);
    const changed = Object.entries(properties).filter(([name, value]) => !isSaid(name, value));
    return changed.length === 0 ? [] : [{ path, properties: changed.map(([name, value]) => ({ name, value, was: said[name] ?? null })) }];
  });
}

/** "Adds properties to 2 notes". */
export function changesSentence(changes: readonly NoteChanges[]): string {
  if (changes.length === 0) return 'Changes no note';
  const replaces = changes.some(({ properties }) => properties.some(({ was }) => was !== null));
  return `${replaces ? 'Changes properties of' : 'Adds properties to'} ${changes.length} note${changes.length === 1 ? '' : 's'}`;
}

/** The offered cadence that is the same; undefined where none is. */
export function writtenCadence(cadence: Cadence | null): string | undefined {
  return CADENCES.find(({ written }) => sameCadence(cadence, written))?.written;
}

function sameCadence(cadence: Cadence | null, written: string): boolean {
  const offered = CADENCES.find((each) => each.written === written)?.cadence;
  return cadence !== null && offered !== undefined && cadence.unit === offered.unit && cadence.amount === offered.amount;
}
