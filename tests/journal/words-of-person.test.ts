import { describe, expect, it } from 'vitest';
import type { YearOfWeeks } from '../../src/journal/journal';
import { makeWords } from '../../src/journal/words';

const words = makeWords('en-GB', () => '2026-11-19');

const year = (more: Partial<YearOfWeeks>): YearOfWeeks => ({
  weeks: Array.from({ length: 53 }, () => ({ from: '2026-01-05' as const, conversations: 0, hasOneOnOne: false })),
  total: 41, longestGap: 4, last: '2026-11-12', ...more,
});

describe('the sentence of the year', () => {
  it('says how many, the longest gap and the last', () => {
    expect(words.yearOfWeeks(year({}))).toBe('41 conversations in 53 weeks, the longest gap 4 weeks, the last on 12 November.');
    expect(words.yearOfWeeks(year({ longestGap: 1 }))).toContain('the longest gap 1 week, the last');
    expect(words.yearOfWeeks(year({ longestGap: 0 }))).toContain('no gap of a week');
  });

  it('says it shortly of one or none', () => {
    expect(words.yearOfWeeks(year({ total: 1, last: '2025-11-14' }))).toBe('1 conversation in 53 weeks, on 14 November 2025.');
    expect(words.yearOfWeeks(year({ total: 0, last: null, longestGap: 0 }))).toBe('No conversations in 53 weeks.');
  });

  it('names the months at its ends', () => {
    expect([words.month('2025-11-17'), words.month('2026-11-16')]).toEqual(['Nov 2025', 'Nov 2026']);
  });
});

it('names a conversation by its channel and day, and one of a property by its day', () => {
  expect(words.conversation({ channel: 'lunch', date: '2026-11-06', source: 'meeting' })).toBe('lunch, 6 Nov');
  expect(words.conversation({ channel: null, date: '2026-11-06', source: 'mention' })).toBe('conversation, 6 Nov');
  expect(words.conversation({ channel: null, date: '2026-05-07', source: 'property' })).toBe('7 May');
});

it('says how somebody likes to be talked to', () => {
  expect([words.manner('direct'), words.manner('collaborative'), words.manner('by text, never by phone')]).toEqual(['prefers it direct', 'likes to think it through together', 'by text, never by phone']);
});
