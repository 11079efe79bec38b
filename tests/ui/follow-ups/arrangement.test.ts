import { describe, expect, it } from 'vitest';
import { hold, withoutRows } from '../../../src/ui/follow-ups/arrangement';
import type { Row, ShownSection } from '../../../src/ui/follow-ups/rows';
import { drawing, section } from './example-rows';

const held = (shown: readonly ShownSection[], next: readonly ShownSection[], acted: readonly string[] = []) => {
  const latest = (row: Row, name: string) => next.find((each) => each.name === name)?.rows.find(({ key }) => key === row.key);
  return hold(shown, next, { latest, acted: new Set(acted.map((id) => `follow-up ${id}`)) });
};

describe('an arrangement that is held', () => {
  it('keeps the order in which rows stand', () => {
    expect(drawing(held([section('today', ['a', 'b', 'c'])], [section('today', ['c', 'a', 'b'])]))).toBe('today: a b c');
  });

  it('keeps a row that is there no more, and marks it', () => {
    const after = held([section('today', ['a', 'b'])], [section('today', ['b'])]);
    expect(drawing(after)).toBe('today: a! b');
    expect(after[0]?.count).toBe(1);
  });

  it('lets new rows and new sections wait', () => {
    expect(drawing(held([section('today', ['b'])], [section('today', ['a', 'b']), section('later', ['c'])]))).toBe('today: b');
  });

  it('lets a row go, and come in its new place, that the user acted on', () => {
    const shown = [section('today', ['a', 'b']), section('later', ['c', 'd'])];
    const next = [section('today', ['b']), section('later', ['c', 'a2', 'd'])];
    expect(drawing(held(shown, next, ['a', 'a2']))).toBe('today: b | later: c a2 d');
  });

  it('keeps a section whose last row is gone, and drops it when the user acted on that row', () => {
    expect(drawing(held([section('today', ['a'])], []))).toBe('today: a!');
    expect(drawing(held([section('today', ['a'])], [], ['a']))).toBe('');
  });

  it('grows a section at its end that was not fetched to its end', () => {
    const shown = [section('today', ['a', 'b'], { count: 4 })];
    expect(drawing(held(shown, [section('today', ['b', 'a', 'c', 'd'])]))).toBe('today: a b c d');
  });

  it('fills a section that was closed', () => {
    expect(drawing(held([section('later', [], { count: 2 })], [section('later', ['a', 'b'])]))).toBe('later: a b');
  });

  it('shows those who were behind "Show more"', () => {
    const shown = [section('getInTouch', ['a'], { count: 3, hidden: 2 })];
    expect(drawing(held(shown, [section('getInTouch', ['c', 'a', 'b'])]))).toBe('getInTouch: a c b');
  });
});

describe('rows that are done and were left', () => {
  it('go, and their section with them when nothing else is in it', () => {
    const shown = [section('today', ['a'], { count: 0 }), section('later', ['b', 'c'], { count: 1 })];
    expect(drawing(withoutRows(shown, new Set(['follow-up a', 'follow-up b'])))).toBe('later: c');
  });
});
