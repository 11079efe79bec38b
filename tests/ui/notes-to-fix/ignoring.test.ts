import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/journal/journal';
import { goesWith, ignoredCount, ignoring } from '../../../src/ui/notes-to-fix/ignoring';
import { keyedProblems } from '../../../src/ui/notes-to-fix/problem-rows';

const problem = (changes: Partial<Problem> = {}): Problem => ({ level: 'error', path: 'People/Dana.md', at: { line: 3 }, property: 'cadence', code: 'value-not-understood', data: { value: 'soonish' }, ...changes });

describe('what is ignored', () => {
  it('grows by the mark of a problem in its note, once', () => {
    const once = ignoring({ 'People/Jo.md': ['likely-twins Jo'] }, problem());
    expect(once).toEqual({ 'People/Jo.md': ['likely-twins Jo'], 'People/Dana.md': ['value-not-understood cadence'] });
    expect(ignoring(once, problem({ at: { line: 9 } }))).toBe(once);
    expect(ignoredCount(ignoring(once, problem({ property: 'birthday' })))).toBe(3);
  });

  it('takes with it what has the same mark in that note, and in no other', () => {
    expect([problem({ at: { line: 8 } }), problem({ path: 'People/Jo.md' }), problem({ property: 'birthday' })].map((other) => goesWith(other, problem()))).toEqual([true, false, false]);
  });
});

describe('the rows of problems', () => {
  it('keep their keys when their lines move, and two that are alike have two', () => {
    const keys = (...lines: readonly number[]) => keyedProblems(lines.map((line) => problem({ at: { line } }))).map(({ key }) => key);
    expect(keys(3, 8)).toEqual(keys(5, 9));
    expect(new Set(keys(3, 8)).size).toBe(2);
  });
});
