/** How long a write may take before it is reported as not yet confirmed; editing.md, Faults. */
export const WRITE_DEADLINE = 10_000;

/** What `withDeadline` answers in place of an answer that did not come. */
export const NO_ANSWER = Symbol('no answer');

/**
 * Waits at most so many milliseconds for what `start` begins. Its signal is aborted then, so that what has not been
 * written by that time is not written afterwards, when nobody expects it any more.
 */
export async function withDeadline<Result>(milliseconds: number, start: (signal: AbortSignal) => Promise<Result>): Promise<Result | typeof NO_ANSWER> {
  const control = new AbortController();
  let timer = 0;
  const late = new Promise<typeof NO_ANSWER>((resolve) => {
    timer = window.setTimeout(() => {
      control.abort();
      resolve(NO_ANSWER);
    }, milliseconds);
  });
  try {
    return await Promise.race([start(control.signal), late]);
  } finally {
    window.clearTimeout(timer);
  }
}
