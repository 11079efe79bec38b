/** How many times larger the seeded suites are than in `npm test`: `npm run test:long` sets ten. */
export const TIMES = Number(process.env.RAPPORT_TIMES ?? 1);

/** The seed of the seeded suites, printed with what they count: `RAPPORT_SEED=7 npx vitest run tests/journal/edits`. */
export const SEED = Number(process.env.RAPPORT_SEED ?? 20_261_119);

/** So many trials, or ten times as many. */
export function trials(inShortRun: number): number {
  return Math.ceil(inShortRun * TIMES);
}

/** Time for a suite that may take its time: none of them hangs, and a slow machine is no failure. */
export const PATIENCE = { timeout: 1_200_000 * Math.max(1, TIMES) };
