import { problemMark, type Problem, type Settings } from '../../journal/journal';

type Ignored = Settings['ignored'];

/** What is ignored when this problem is too. */
export function ignoring(ignored: Ignored, problem: Problem): Ignored {
  const known = ignored[problem.path] ?? [];
  const mark = problemMark(problem);
  return known.includes(mark) ? ignored : { ...ignored, [problem.path]: [...known, mark] };
}

/** Is another problem set aside with this one? One mark holds for all of a note that are about the same words. */
export function goesWith(other: Problem, problem: Problem): boolean {
  return other.path === problem.path && problemMark(other) === problemMark(problem);
}

/** How many things are ignored, in all notes. */
export function ignoredCount(ignored: Ignored): number {
  return Object.values(ignored).reduce((sum, marks) => sum + marks.length, 0);
}
