/** How a step of `npm test` went. */
export interface StepCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Asks the registry, says what it found, and counts it. */
export function audit(root: string): StepCounts;

/** Reads the report of `npm audit --json`. */
export function readAudit(stdout: string): { readonly counts: StepCounts; readonly words: string };
