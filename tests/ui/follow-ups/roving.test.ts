import { describe, expect, it } from 'vitest';
import { allLines, drawnSections, linesOf } from '../../../src/ui/follow-ups/lines';
import { stayNear, stepFrom } from '../../../src/ui/follow-ups/roving';
import { section } from './example-rows';

const sections = [section('today', ['a', 'b']), section('getInTouch', ['p'], { count: 3, hidden: 2 }), section('later', [], { count: 14 })];
const lines = linesOf(sections);

describe('the lines of the list', () => {
  it('are headers, rows and "Show more", in their order', () => {
    expect(lines.map(({ key }) => key)).toEqual(['section today', 'follow-up a', 'follow-up b', 'section getInTouch', 'follow-up p', 'everybody getInTouch', 'section later']);
  });

  it('are counted with those that are not fetched, without those of closed sections', () => {
    expect(allLines([section('today', ['a'], { count: 3000 }), section('later', [], { count: 14 })], (name) => name === 'today')).toBe(3002);
  });

  it('are drawn up to a limit', () => {
    const drawn = drawnSections(sections, 6);
    expect(drawn.map(({ section: { name }, lines: below, firstIndex }) => [name, below.map(({ kind }) => kind), firstIndex])).toEqual([
      ['today', ['row', 'row'], 1],
      ['getInTouch', ['row', 'button'], 4],
    ]);
  });

  it('are drawn without "Show more" while a row before it is not drawn', () => {
    expect(drawnSections(sections, 4)[1]).toMatchObject({ lines: [] });
  });
});

describe('the arrows', () => {
  it('move by one line and stop at either end', () => {
    expect(stepFrom(lines, 'follow-up b', 'next')).toBe('section getInTouch');
    expect(stepFrom(lines, 'section today', 'previous')).toBe('section today');
    expect(stepFrom(lines, 'section later', 'next')).toBe('section later');
    expect(stepFrom(lines, 'follow-up b', 'last')).toBe('section later');
  });

  it('begin at the first line, and have none in an empty list', () => {
    expect(stepFrom(lines, null, 'next')).toBe('section today');
    expect(stepFrom([], null, 'next')).toBeUndefined();
  });
});

describe('the active line', () => {
  const after = (...ids: readonly string[]) => linesOf([section('today', ids), section('later', ['z'])]);

  it('stays where it is', () => {
    expect(stayNear(lines, 'follow-up a', after('b', 'a'))).toBe('follow-up a');
  });

  it('goes to the next row of its section when its row is gone', () => {
    expect(stayNear(lines, 'follow-up a', after('b'))).toBe('follow-up b');
  });

  it('goes to the row before it when it was the last of its section', () => {
    expect(stayNear(lines, 'follow-up b', after('a'))).toBe('follow-up a');
  });

  it('goes to the first line when nothing near it is left', () => {
    expect(stayNear(lines, 'follow-up p', linesOf([section('older', ['q'])]))).toBe('section older');
    expect(stayNear(lines, 'follow-up p', [])).toBeNull();
  });
});
