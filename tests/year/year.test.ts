import { expect, it } from 'vitest';
import { liveAYear, tellWeek, type Monday } from './year';

async function mondaysOf(seed: number): Promise<readonly Monday[]> {
  const mondays: Monday[] = [];
  for await (const each of liveAYear(seed)) mondays.push(each);
  return mondays;
}

/** How many Mondays in a row at most somebody stands among some rows. */
function longestRun(weeks: readonly (readonly string[])[], name: string): number {
  let [run, longest] = [0, 0];
  for (const rows of weeks) {
    run = rows.some((row) => row.startsWith(name)) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

it.each([1, 2, 3])('a year, week by week, neither nags nor forgets (seed %i)', async (seed) => {
  const mondays = await mondaysOf(seed);
  expect(mondays).toHaveLength(52);
  for (const each of mondays) {
    expect(each.getInTouch.length).toBeLessThanOrEqual(5);
    expect(tellWeek(each)).not.toMatch(/Otto Lang|overdue/);
  }
  // Who left the team is named for some weeks, and then no more.
  for (const name of ['Mira Holt', 'Jo Park']) expect(longestRun(mondays.map(({ quieter }) => quieter), name), name).toBeLessThanOrEqual(5);
  // Whom one wants to keep up with, and never meets by chance, is named again and again.
  for (const name of ['Sam Ortiz', 'Marcus Webb']) expect(mondays.filter(({ getInTouch }) => getInTouch.some((row) => row.startsWith(name))).length, name).toBeGreaterThanOrEqual(name === 'Sam Ortiz' ? 6 : 1);
  expect(mondays.flatMap(({ dates }) => dates).length).toBeGreaterThanOrEqual(3);
});
