import { expect, it } from 'vitest';
import { fillFocus, readFocus } from '../../../src/ui/follow-ups/focus-today';

const today = '2026-11-19';

it('takes those who are most due', () => {
  expect(fillFocus(undefined, ['a', 'b', 'c'], { today, size: 2 })).toEqual({ on: today, people: ['a', 'b'] });
});

it('is not refilled on the day when one was logged', () => {
  const morning = { on: today, people: ['a', 'b'] };
  expect(fillFocus(morning, ['b', 'c'], { today, size: 2 })).toBe(morning);
});

it('fills slots that nobody has had yet', () => {
  expect(fillFocus({ on: today, people: ['a'] }, ['a', 'c', 'd'], { today, size: 2 }).people).toEqual(['a', 'c']);
});

it('begins anew on the next day, and with what was kept in another shape', () => {
  expect(readFocus({ on: '2026-11-18', people: ['a'] }, today)).toBeUndefined();
  expect(readFocus({ on: today, people: 'a' }, today)).toBeUndefined();
  expect(readFocus('nonsense', today)).toBeUndefined();
  expect(readFocus({ on: today, people: ['a', 1] }, today)).toEqual({ on: today, people: ['a'] });
});
