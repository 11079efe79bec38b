import type { Journal, Problem } from '../../journal/journal';

/** A problem with the key of its row. */
export interface KeyedProblem {
  readonly key: string;
  readonly problem: Problem;
}

/**
 * Problems with the keys of their rows. A key holds no line, so that it stays the same row when lines above it come and
 * go; the second of two that are alike has a number.
 */
export function keyedProblems(problems: readonly Problem[]): readonly KeyedProblem[] {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const { path, code, property, data } = problem;
    const key = `problem ${JSON.stringify([path, code, property, data])}`;
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return { key: number === 1 ? key : `${key} ${number}`, problem };
  });
}

/** The problem of a row as it is now, on the line where it stands now; undefined if it is there no more. */
export function problemNow(key: string, journal: Journal): Problem | undefined {
  return keyedProblems(journal.problems()).find((each) => each.key === key)?.problem;
}
