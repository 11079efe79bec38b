import { problemMark, type Problem } from '../problem';
import type { Asking } from './asking';
import { errorsBetweenNotes, hintsBetweenNotes } from './problems-between-notes';

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

/** Everything that is wrong with notes, errors first, by path and line; what was set aside by *Ignore in this note* left out. */
export function problems(asking: Asking): readonly Problem[] {
  const hints = [...inNotes(asking, 'hint'), ...hintsBetweenNotes(asking)];
  return [...errors(asking), ...notIgnored(asking, hints).sort(byPlace)];
}

/** *Notes to fix*: what is wrong in single notes, and what only shows between them. */
export function errors(asking: Asking): readonly Problem[] {
  const { index, settings } = asking;
  return index.kept('errors', settings.ignored, () => {
    return notIgnored(asking, [...inNotes(asking, 'error'), ...errorsBetweenNotes(asking)]).sort(byPlace);
  });
}

/** Of notes that are nobody's only the tasks that link a person are any of our business. */
function inNotes({ index }: Asking, level: Problem['level']): readonly Problem[] {
  return index.problemsInNotes().filter((problem) => {
    if (problem.level !== level) return false;
    const record = index.record(problem.path);
    if (record?.kind !== 'other' || problem.at.line === null) return true;
    return index.agenda.inNote(problem.path, index.links).some(({ followUp }) => followUp.at.line === problem.at.line);
  });
}

function notIgnored({ settings: { ignored } }: Asking, found: readonly Problem[]): Problem[] {
  return found.filter((problem) => !(ignored[problem.path]?.includes(problemMark(problem)) ?? false));
}

function byPlace(a: Problem, b: Problem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  if (a.at.line !== b.at.line) return (a.at.line ?? -1) - (b.at.line ?? -1);
  const [one, other] = [a, b].map(({ code, property, data }) => JSON.stringify([code, property, data]));
  return (one ?? '') < (other ?? '') ? -1 : one === other ? 0 : 1;
}
