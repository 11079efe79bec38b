import { FOLLOW_UP_SECTIONS, type DueAnswer, type FollowUpRow, type FollowUpSection, type DateRow, type Problem, type QuieterRow, type ReachOutRow, type UnknownPerson } from '../../journal/journal';
import type { Place } from '../app-context';
import type { FoundProblems } from '../notes-to-fix/found-problems';
import { keyedProblems } from '../notes-to-fix/problem-rows';

/** A section of the sidebar. */
export type SectionName = FollowUpSection | 'getInTouch' | 'dates' | 'problems' | 'unknownPeople';

/** Sections in the order of the sidebar. Source: follow-ups.md, The sidebar. */
export const SECTION_ORDER: readonly SectionName[] = [...FOLLOW_UP_SECTIONS.flatMap((name): SectionName[] => (name === 'today' ? [name, 'getInTouch'] : name === 'waiting' ? [name, 'dates'] : [name])), 'problems', 'unknownPeople'];

/** A row of a section. `gone`: it is kept in its place, but the journal no longer has it there. */
export type Row = { readonly key: string; readonly gone: boolean } & (
  | { readonly kind: 'follow-up'; readonly followUp: FollowUpRow }
  | { readonly kind: 'reach-out'; readonly reachOut: ReachOutRow }
  | { readonly kind: 'quieter'; readonly quieter: QuieterRow }
  | { readonly kind: 'date'; readonly date: DateRow }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'unknown-person'; readonly person: UnknownPerson }
);

/** A button among the rows of a section: those behind it, or what was set aside. */
export interface SectionButton {
  readonly does: 'everybody' | 'hints' | 'ignored';
  readonly count: number;
  /** Whether the rows behind it are shown; undefined if it does not take them away again. */
  readonly isOpen?: boolean;
}

/** One section as it is shown. */
export interface ShownSection {
  readonly name: SectionName;
  /** The number of its header: of all, shown or not; hints are not counted. */
  readonly count: number;
  /** Those that are drawn or soon will be. */
  readonly rows: readonly Row[];
  /** How many rows there are when all are drawn. */
  readonly total: number;
  /** Rows behind a button. */
  readonly hidden: number;
  readonly buttons: readonly SectionButton[];
}

/** What is asked of a journal for one drawing. */
export interface Found {
  readonly due: DueAnswer;
  readonly quieter: readonly QuieterRow[];
  readonly dates: readonly DateRow[];
  readonly problems: FoundProblems;
  readonly unknownPeople: readonly UnknownPerson[];
}

/** What is shown of what was found. */
export interface Showing {
  readonly isOpen: (name: SectionName) => boolean;
  /** Vault paths of the people whom today's focus shows; null for all. */
  readonly focus: ReadonlySet<string> | null;
  /** How many *Get in touch* shows a day. */
  readonly size: number;
  readonly hints: boolean;
  /** Rows wanted of one section. */
  readonly limit: number;
}

/** The sections to show, empty ones left out; closed ones have their count and no rows. */
export function sectionsOf(found: Found, showing: Showing): readonly ShownSection[] {
  return SECTION_ORDER.flatMap((name) => {
    const section = sectionOf(name, found, showing);
    if (section.count + section.hidden + section.total + section.buttons.length === 0) return [];
    return [showing.isOpen(name) ? section : closed(section)];
  });
}

/** A section without its rows. */
export function closed(section: ShownSection): ShownSection {
  return { ...section, rows: [], hidden: section.name === 'problems' ? section.hidden : 0, buttons: [] };
}

function sectionOf(name: SectionName, found: Found, showing: Showing): ShownSection {
  const { due, problems, dates, unknownPeople } = found;
  if (name === 'problems') return problemSection(problems, showing);
  if (name === 'getInTouch') return reachOutSection(found, showing);
  const { limit } = showing;
  if (name === 'dates') return plainSection(name, dates.length, dates.slice(0, limit).map(dateRow));
  if (name === 'unknownPeople') return plainSection(name, unknownPeople.length, unknownPeople.slice(0, limit).map(unknownPersonRow));
  const section = due.sections.find((each) => each.section === name);
  return plainSection(name, section?.count ?? 0, (section?.rows ?? []).slice(0, limit).map(followUpRow));
}

function plainSection(name: SectionName, count: number, rows: readonly Row[]): ShownSection {
  return { name, count, rows, total: count, hidden: 0, buttons: [] };
}

/** Those who are due, as many as the day's focus has; where it has room left, those with whom it is quieter than usual. */
function reachOutSection({ due: { getInTouch }, quieter }: Found, { focus, size }: Showing): ShownSection {
  const due = getInTouch.rows.filter((row) => !focus || focus.has(row.person));
  const shown = [...due.map(reachOutRow), ...(focus ? quieter.slice(0, Math.max(0, size - focus.size)) : quieter).map(quieterRow)];
  const count = getInTouch.count + quieter.length;
  const hidden = count - shown.length;
  return { name: 'getInTouch', count, rows: shown, total: shown.length, hidden, buttons: hidden > 0 ? [{ does: 'everybody', count: hidden }] : [] };
}

/** Errors, then hints if they are asked for. What is ignored keeps the section only while it is open. */
function problemSection({ count, errors, hints, ignored }: FoundProblems, showing: Showing): ShownSection {
  const keyed = keyedProblems(showing.hints ? [...errors, ...hints] : errors);
  const hintButton: SectionButton = { does: 'hints', count: hints.length, isOpen: showing.hints };
  const ignoredButton: SectionButton = { does: 'ignored', count: ignored };
  return {
    name: 'problems',
    count,
    rows: keyed.slice(0, showing.limit).map(problemRow),
    total: keyed.length,
    hidden: showing.hints ? 0 : hints.length,
    buttons: [...(hints.length > 0 ? [hintButton] : []), ...(ignored > 0 && showing.isOpen('problems') ? [ignoredButton] : [])],
  };
}

/** The row of a follow-up; its key is made of the id. */
export function followUpRow(followUp: FollowUpRow): Row {
  return { key: `follow-up ${followUp.id}`, gone: false, kind: 'follow-up', followUp };
}

/** The row of somebody to get in touch with; its key is the path of the note. */
export function reachOutRow(reachOut: ReachOutRow): Row {
  return { key: `person ${reachOut.person}`, gone: false, kind: 'reach-out', reachOut };
}

/** The row of somebody with whom it is quieter than usual; its key is the path of the note. */
export function quieterRow(quieter: QuieterRow): Row {
  return { key: `quieter ${quieter.person}`, gone: false, kind: 'quieter', quieter };
}

/** The row of a birthday; its key is the path of the note. */
export function dateRow(date: DateRow): Row {
  return { key: `date ${date.person}`, gone: false, kind: 'date', date };
}

/** The row of a problem. */
export function problemRow({ key, problem }: { readonly key: string; readonly problem: Problem }): Row {
  return { key, gone: false, kind: 'problem', problem };
}

/** The row of somebody without a note; its key is the name. */
export function unknownPersonRow(person: UnknownPerson): Row {
  return { key: `unknown ${person.name.toLowerCase()}`, gone: false, kind: 'unknown-person', person };
}

/** Where a row leads: the line of its note, or a person's note. */
export function placeOf(row: Row): Place {
  const person = personOf(row);
  if (person !== undefined) return { path: person };
  if (row.kind === 'follow-up') return { path: row.followUp.path, line: row.followUp.line };
  if (row.kind === 'unknown-person') return { path: row.person.path, line: row.person.line };
  if (row.kind !== 'problem') return { path: '' };
  const { path, at } = row.problem;
  return at.line === null ? { path } : { path, line: at.line + 1 };
}

/** Vault paths of the people whom a row is about. */
export function peopleOf(row: Row): readonly string[] {
  const person = personOf(row);
  if (person !== undefined) return [person];
  return row.kind === 'follow-up' ? row.followUp.people : [];
}

/** A row of something that is done or put off: its buttons are *Log* and *Snooze*. */
export type DatedRow = Extract<Row, { kind: 'follow-up' | 'reach-out' | 'quieter' }>;

export function isDated(row: Row): row is DatedRow {
  return row.kind === 'follow-up' || row.kind === 'reach-out' || row.kind === 'quieter';
}

/** Vault path of the one person that a row is of: to get in touch with, or whose day it is. */
export function personOf(row: Row): string | undefined {
  if (row.kind === 'reach-out') return row.reachOut.person;
  if (row.kind === 'quieter') return row.quieter.person;
  return row.kind === 'date' ? row.date.person : undefined;
}
