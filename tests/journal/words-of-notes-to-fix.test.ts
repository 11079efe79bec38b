import { describe, expect, it } from 'vitest';
import { makeWords } from '../../src/journal/words';

const words = makeWords('en', () => '2026-11-19');

describe('somebody without a note', () => {
  const said = (conversations: number, last: `${number}-${number}-${number}`) => {
    const { conversations: often, last: when, reason } = words.unknownPerson({ name: 'Noor', conversations, last, path: 'Meetings/2026-11-06 Offsite.md', line: 1 });
    return [often, when, reason];
  };

  it('is told by how often, when last, and where', () => {
    expect(said(4, '2026-11-06')).toEqual(['4 conversations', 'last on 6 Nov', 'Named in 2026-11-06 Offsite. There is no note of that name.']);
    expect(said(1, '2026-11-26').slice(0, 2)).toEqual(['1 conversation', 'planned for 26 Nov']);
  });
});

it('says why something cannot be done before it is tried', () => {
  expect(words.refusalReason({ refused: 'line-changed', path: 'Daily/2026-11-13.md', line: 0 })).toBe('This line of 2026-11-13 is different now.');
  expect(words.sectionTitle('unknownPeople')).toBe('People without a note');
});
