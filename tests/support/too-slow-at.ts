import { performance } from 'node:perf_hooks';

/** How much a reader is given in the end, in characters. */
const LONG = 100_000;
const MAX_MS = 1000;

/**
 * Gives a reader twice as much each time, up to 100,000 characters, and answers at how many it first took over a second:
 * what grows faster than its text is found long before it would take minutes.
 */
export function tooSlowAt(make: (length: number) => string, read: (text: string) => unknown): number | undefined {
  read(make(500));
  for (let length = 1000; ; length = Math.min(LONG, length * 2)) {
    const text = make(length);
    const start = performance.now();
    read(text);
    if (performance.now() - start > MAX_MS) return length;
    if (length === LONG) return undefined;
  }
}

/** Texts of about that length. */
export const again = (piece: string) => (length: number): string => piece.repeat(Math.ceil(length / piece.length));
export const between = (before: string, piece: string, after: string) => (length: number): string => before + again(piece)(length) + after;
