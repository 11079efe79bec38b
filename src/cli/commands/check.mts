import type { Counts, Journal, Problem } from '../../journal/journal';
import type { Command } from '../command.mts';
import type { Unread } from '../folder-note-store.mts';

interface FoundProblem {
  readonly level: Problem['level'];
  readonly path: string;
  /** Counted from 1; null if the whole note is meant. */
  readonly line: number | null;
  readonly property: string | null;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** Everything that is wrong with the notes. */
export const check: Command = {
  name: 'check',
  usage: '',
  does: 'Counts the notes, and lists everything that is wrong with them.',
  options: {},
  positionals: { least: 0, most: 0 },
  writes: false,
  run: ({ journal, unread }) => {
    const counts = journal.counts();
    // A file that the system keeps from us was counted as one with nothing of ours; here it is what it is.
    const notes = unread.filter(({ path }) => /\.md$/i.test(path)).length;
    const problems = [...unread.map(closed), ...journal.problems().map((problem) => worded(journal, problem))];
    const kinds = { ...counts, other: counts.other - notes, unreadable: counts.unreadable + notes };
    const data = { ...kinds, problems };
    return { data, text: [...problems.map(lineOf), summaryOf(kinds)].join('\n'), isAlarming: problems.some(({ level }) => level === 'error') };
  },
};

/** "39 notes: people 13, meetings 14, other 11, unreadable 1." */
function summaryOf({ notes, ...kinds }: Counts): string {
  const parts = Object.entries(kinds).flatMap(([kind, count]) => (count === 0 ? [] : [`${kind} ${count}`]));
  return `${notes} notes${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`;
}

function worded({ words }: Journal, problem: Problem): FoundProblem {
  const { level, path, at, property, code } = problem;
  return { level, path, line: at.line === null ? null : at.line + 1, property, code, ...words.problem(problem) };
}

function closed({ path, message }: Unread): FoundProblem {
  return { level: 'error', path, line: null, property: null, code: 'file-unreadable', message: `${path}: ${message}.`, remedy: 'See who may read this file.' };
}

function lineOf({ level, path, line, message, remedy }: FoundProblem): string {
  return `${level} ${path}${line === null ? '' : `:${line}`}\n  ${message} ${remedy}`;
}
