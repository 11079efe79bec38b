import type { Cadence } from '../../journal/journal';

/** How `cadence` is written: `weekly`, `2 weeks`, `quarterly`, `none`. */
export function writtenRhythm(cadence: Cadence | 'none'): string {
  if (cadence === 'none') return 'none';
  const { unit, amount } = cadence;
  if (unit === 'day') return amount === 7 ? 'weekly' : amount % 7 === 0 ? `${amount / 7} weeks` : `${amount} ${amount === 1 ? 'day' : 'days'}`;
  if (amount === 1) return 'monthly';
  if (amount === 3) return 'quarterly';
  if (amount % 12 === 0) return amount === 12 ? 'yearly' : `${amount / 12} years`;
  return `${amount} months`;
}
