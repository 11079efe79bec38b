import type { Cadence } from '../../journal/journal';

/** A median number of days between talks, as a rhythm that one would say: 13 days are 2 weeks, 45 are 6 weeks, 92 are 3 months. */
export function usualRhythm(days: number): Cadence {
  const whole = Math.max(1, Math.round(days));
  if (whole < 7) return { unit: 'day', amount: whole };
  if (whole < 61) return { unit: 'day', amount: 7 * Math.round(whole / 7) };
  return { unit: 'month', amount: Math.round(whole / 30.44) };
}
