import type { Line } from './lines';

/** Where an arrow, Home or End leads. */
export type Step = 'next' | 'previous' | 'first' | 'last';

/** The line that a step leads to; the same at either end, the first where none is active. Undefined in an empty list. */
export function stepFrom(lines: readonly Line[], active: string | null, step: Step): string | undefined {
  if (step === 'first') return lines[0]?.key;
  if (step === 'last') return lines.at(-1)?.key;
  const at = lines.findIndex((line) => line.key === active);
  if (at < 0) return lines[0]?.key;
  const to = step === 'next' ? at + 1 : at - 1;
  return (lines[to] ?? lines[at])?.key;
}

/**
 * The line that is active after a change: the same one, else the next after it that is still there, else the one
 * before it, else the first.
 */
export function stayNear(before: readonly Line[], active: string | null, after: readonly Line[]): string | null {
  const keys = new Set(after.map((line) => line.key));
  if (active !== null && keys.has(active)) return active;
  const at = before.findIndex((line) => line.key === active);
  const later = before.slice(at + 1).find((line) => keys.has(line.key));
  const earlier = before.slice(0, Math.max(at, 0)).filter((line) => keys.has(line.key)).at(-1);
  const near = at < 0 ? undefined : sameSection(before[at], later, earlier);
  return near?.key ?? after[0]?.key ?? null;
}

function sameSection(gone: Line | undefined, later: Line | undefined, earlier: Line | undefined): Line | undefined {
  const staysInSection = later?.section === gone?.section || earlier?.section !== gone?.section;
  return staysInSection ? (later ?? earlier) : (earlier ?? later);
}
