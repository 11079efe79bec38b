import { expect, it } from 'vitest';
import { usualRhythm } from '../../../src/ui/parts/usual-rhythm';

it.each([
  [0, 'day', 1], [3, 'day', 3], [7, 'day', 7], [13, 'day', 14], [14.5, 'day', 14], [45, 'day', 42], [61, 'month', 2], [92, 'month', 3], [365, 'month', 12],
])('%d days are said as %s, %i', (days, unit, amount) => {
  expect(usualRhythm(days)).toEqual({ unit, amount });
});
