import { expect, it } from 'vitest';
import { isSectionOpen, readOpenSections } from '../../../src/ui/follow-ups/open-sections';
import { SECTION_ORDER } from '../../../src/ui/follow-ups/rows';

it('starts with Birthdays and dates, Later, No date, Older, Notes to fix and People without a note closed', () => {
  expect(SECTION_ORDER.filter((name) => !isSectionOpen({}, name))).toEqual(['dates', 'later', 'none', 'older', 'problems', 'unknownPeople']);
});

it('has Get in touch right after Today', () => {
  expect(SECTION_ORDER.slice(0, 3)).toEqual(['today', 'getInTouch', 'next7']);
});

it('keeps what the user opened and closed, and drops what it does not know', () => {
  expect(readOpenSections({ today: false, older: true, drawer: true, later: 'yes' })).toEqual({ today: false, older: true });
  expect(readOpenSections(null)).toEqual({});
});
