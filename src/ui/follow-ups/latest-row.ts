import type { Journal } from '../../journal/journal';
import { keyedProblems } from '../notes-to-fix/problem-rows';
import type { DoneMarks } from './done-marks';
import { dateRow, followUpRow, problemRow, quieterRow, reachOutRow, unknownPersonRow, type Found, type Row, type SectionName } from './rows';

/** What is known when a shown row is looked up again. */
export interface Latest {
  readonly journal: Journal;
  readonly found: Found;
  readonly done: DoneMarks;
}

/** Looks up shown rows as the journal has them now; undefined for a row that is not in that section any more. */
export function latestRows({ journal, found, done }: Latest): (row: Row, section: SectionName) => Row | undefined {
  const { errors, hints } = found.problems;
  const problems = new Map(keyedProblems([...errors, ...hints]).map((keyed) => [keyed.key, keyed]));
  return (row, section) => {
    if (row.kind === 'follow-up') {
      const now = journal.followUp(row.followUp.id);
      if (!now) return done.has(row.key) ? row : undefined;
      if (done.isWritten(row.key)) done.forget(row.key);
      return now.section === section ? followUpRow(now) : undefined;
    }
    if (row.kind === 'reach-out') {
      const now = found.due.getInTouch.rows.find(({ person }) => person === row.reachOut.person);
      return now && reachOutRow(now);
    }
    if (row.kind === 'quieter') return found.quieter.map(quieterRow).find(({ key }) => key === row.key);
    if (row.kind === 'date') return found.dates.map(dateRow).find(({ key }) => key === row.key);
    if (row.kind === 'unknown-person') return found.unknownPeople.map(unknownPersonRow).find(({ key }) => key === row.key);
    const now = problems.get(row.key);
    return now && problemRow(now);
  };
}
