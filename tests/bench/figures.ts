/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** "82.1 ms (80–95)": median, least and most. */
export function milliseconds(figures: readonly number[]): string {
  const digits = median(figures) < 10 ? 2 : 0;
  return `${median(figures).toFixed(digits)} ms (${Math.min(...figures).toFixed(digits)}–${Math.max(...figures).toFixed(digits)})`;
}

/** "46 µs (p95 77)", of milliseconds. */
export function microseconds(figures: readonly number[]): string {
  const sorted = [...figures].sort((a, b) => a - b);
  const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
  return `${(median(figures) * 1000).toFixed(0)} µs (p95 ${(p95 * 1000).toFixed(0)})`;
}

/** "1.70 ×": the median of the ratios of each round. */
export function ratio(figures: readonly number[], base: readonly number[]): string {
  return `${median(figures.map((figure, round) => figure / (base[round] ?? Number.NaN))).toFixed(2)} ×`;
}
