import { FOLLOW_UP_SECTIONS, type DueAnswer, type FollowUpRow, type FollowUpSection, type Problem, type ReachOutRow } from '../../journal/journal';
import type { Place } from '../app-context';

/** A section of the sidebar. */
export type SectionName = FollowUpSection | 'getInTouch' | 'problems';

/** Sections in the order of the sidebar. Source: follow-ups.md, The sidebar. */
export const SECTION_ORDER: readonly SectionName[] = FOLLOW_UP_SECTIONS.flatMap((name): SectionName[] => (name === 'today' ? [name, 'getInTouch'] : [name])).concat('problems');

/** A row of a section. `gone`: it is kept in its place, but the journal no longer has it there. */
export type Row = { readonly key: string; readonly gone: boolean } & (
  | { readonly kind: 'follow-up'; readonly followUp: FollowUpRow }
  | { readonly kind: 'reach-out'; readonly reachOut: ReachOutRow }
  | { readonly kind: 'problem'; readonly problem: Problem }
);

/** One section as it is shown: `count` of all, the rows that are drawn or soon will be, and how many it hides. */
export interface ShownSection {
  readonly name: SectionName;
  readonly count: number;
  readonly rows: readonly Row[];
  /** Rows behind "Show 4 more". */
  readonly hidden: number;
}

/** What is asked of a journal for one drawing. */
export interface Found {
  readonly due: DueAnswer;
  readonly problems: readonly Problem[];
}

/** What is shown of what was found. */
export interface Showing {
  readonly isOpen: (name: SectionName) => boolean;
  /** Vault paths of the people whom today's focus shows; null for all. */
  readonly focus: ReadonlySet<string> | null;
  /** Rows wanted of one section. */
  readonly limit: number;
}

/** The sections to show, empty ones left out; closed ones have their count and no rows. */
export function sectionsOf(found: Found, showing: Showing): readonly ShownSection[] {
  return SECTION_ORDER.flatMap((name) => {
    const section = sectionOf(name, found, showing);
    if (section.count === 0) return [];
    return [showing.isOpen(name) ? section : { ...section, rows: [], hidden: 0 }];
  });
}

function sectionOf(name: SectionName, { due, problems }: Found, { focus, limit }: Showing): ShownSection {
  if (name === 'getInTouch') {
    const shown = due.getInTouch.rows.filter((row) => !focus || focus.has(row.person));
    return { name, count: due.getInTouch.count, rows: shown.map(reachOutRow), hidden: due.getInTouch.count - shown.length };
  }
  if (name === 'problems') return { name, count: problems.length, rows: problems.slice(0, limit).map(problemRow), hidden: 0 };
  const section = due.sections.find((each) => each.section === name);
  return { name, count: section?.count ?? 0, rows: (section?.rows ?? []).slice(0, limit).map(followUpRow), hidden: 0 };
}

/** The row of a follow-up; its key is made of the id. */
export function followUpRow(followUp: FollowUpRow): Row {
  return { key: `follow-up ${followUp.id}`, gone: false, kind: 'follow-up', followUp };
}

/** The row of somebody to get in touch with; its key is the path of the note. */
export function reachOutRow(reachOut: ReachOutRow): Row {
  return { key: `person ${reachOut.person}`, gone: false, kind: 'reach-out', reachOut };
}

/** Its key holds no line, so that it stays the same row when lines above it come and go. */
function problemRow(problem: Problem): Row {
  const { path, code, property, data } = problem;
  return { key: `problem ${JSON.stringify([path, code, property, data])}`, gone: false, kind: 'problem', problem };
}

/** Where a row leads: the line of its note, or a person's note. */
export function placeOf(row: Row): Place {
  if (row.kind === 'reach-out') return { path: row.reachOut.person };
  if (row.kind === 'follow-up') return { path: row.followUp.path, line: row.followUp.line };
  const { path, at } = row.problem;
  return at.line === null ? { path } : { path, line: at.line + 1 };
}

/** Vault paths of the people whom a row is about. */
export function peopleOf(row: Row): readonly string[] {
  if (row.kind === 'reach-out') return [row.reachOut.person];
  return row.kind === 'follow-up' ? row.followUp.people : [];
}
