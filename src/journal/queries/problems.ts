import type { Problem } from '../problem';
import type { NoteRecord } from '../records/record';
import type { Reference } from '../records/reference';
import type { Asking } from './asking';

/** How many notes there are of each kind; the kinds add up to `notes`. `people` includes me. */
export interface Counts {
  readonly notes: number;
  readonly people: number;
  readonly meetings: number;
  readonly objectives: number;
  readonly goals: number;
  readonly reviews: number;
  readonly other: number;
  readonly unreadable: number;
}

export function noteCounts({ index }: Asking): Counts {
  return {
    notes: index.noteCount(),
    people: index.countOf('person'),
    meetings: index.countOf('meeting'),
    objectives: index.countOf('objective'),
    goals: index.countOf('goal'),
    reviews: index.countOf('review'),
    other: index.countOf('other'),
    unreadable: index.countOf('unreadable'),
  };
}

/** Everything that is wrong with notes, errors first, by path and line. */
export function problems(asking: Asking): readonly Problem[] {
  const hints = [...asking.index.problemsInNotes().filter((each) => each.level === 'hint'), ...datesInFuture(asking)];
  return [...errors(asking), ...hints.sort(byPlace)];
}

/** *Notes to fix*: what is wrong in single notes, and what only shows between them. */
export function errors(asking: Asking): readonly Problem[] {
  const inNotes = asking.index.problemsInNotes().filter((each) => each.level === 'error');
  return [...inNotes, ...ambiguousNames(asking), ...twoSelves(asking)].sort(byPlace);
}

function byPlace(a: Problem, b: Problem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.at.line ?? -1) - (b.at.line ?? -1);
}

/** A plain name in properties that fits two people: the reader must say which one is meant. */
function ambiguousNames({ index }: Asking): readonly Problem[] {
  const paths = new Set(index.links.sharedKeys().flatMap((key) => index.conversations.notesNaming(key)));
  return [...paths].flatMap((path) => {
    const record = index.record(path);
    return (record ? namesIn(record) : []).flatMap(({ reference, property, line }): readonly Problem[] => {
      const meaning = index.links.resolve(reference, path);
      if (meaning.kind !== 'ambiguous') return [];
      return [{ level: 'error', path, at: { line }, property, code: 'name-ambiguous', data: { name: meaning.name, candidates: meaning.candidates } }];
    });
  });
}

function namesIn(record: NoteRecord): readonly { reference: Reference; property: string; line: number | null }[] {
  const people = (record.meeting?.people ?? []).map((reference) => ({ reference, property: 'people', line: record.meeting?.at.people ?? null }));
  const boss = record.person?.reportsTo;
  return record.person && boss ? [...people, { reference: boss, property: 'reports_to', line: record.person.at.reportsTo }] : people;
}

function twoSelves({ index }: Asking): readonly Problem[] {
  const selves = [...index.links.people()].filter(([, person]) => person.self).map(([path]) => path).sort();
  if (selves.length < 2) return [];
  return selves.map((path) => ({ level: 'error', path, at: { line: null }, property: 'self', code: 'two-selves', data: { candidates: selves } }));
}

/** A log line or `last_contact` of a later day does not count: a hint, since it may be a plan. */
function datesInFuture({ index, now }: Asking): readonly Problem[] {
  return [...index.records().values()].flatMap((record) => {
    if (!record.person) return [];
    const lines = record.logLines.map((log) => ({ on: log.date, line: log.at.line, property: null }));
    const last = record.person.lastContact;
    const all = last === null ? lines : [...lines, { on: last, line: record.person.at.lastContact, property: 'last_contact' }];
    return all
      .filter(({ on }) => on > now.today)
      .map(({ on, line, property }): Problem => ({ level: 'hint', path: record.path, at: { line }, property, code: 'date-in-future', data: { date: on } }));
  });
}
