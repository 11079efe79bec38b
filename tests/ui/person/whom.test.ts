import { describe, expect, it } from 'vitest';
import { choosing, following, pinning, renaming, startingWith, tabsOf } from '../../../src/ui/person/whom';

const DANA = 'People/Dana Li.md';
const SAM = 'People/Sam Ortiz.md';
const PRIYA = 'People/Priya Nair.md';
const SYNC = 'Meetings/Sync.md';

describe('whom the panel shows', () => {
  it('is the person of the note in front, and the first of a meeting', () => {
    expect(following(startingWith(null), DANA, [DANA]).person).toBe(DANA);
    expect(following(startingWith(null), SYNC, [SAM, PRIYA]).person).toBe(SAM);
  });

  it('stays in a note of nobody, and where no note is open, without the tabs of the meeting before', () => {
    const meeting = following(startingWith(null), SYNC, [SAM, PRIYA]);
    for (const note of ['README.md', null]) expect(following(meeting, note, [])).toEqual({ note, people: [], person: SAM, isPinned: false });
  });

  it('is the chosen one as long as that meeting is in front, and the first again when it comes back', () => {
    const chosen = choosing(following(startingWith(null), SYNC, [SAM, PRIYA]), PRIYA);
    expect(following(chosen, SYNC, [SAM, PRIYA]).person).toBe(PRIYA);
    expect(following(chosen, SYNC, [SAM]).person).toBe(SAM);
    expect(following(following(chosen, DANA, [DANA]), SYNC, [SAM, PRIYA]).person).toBe(SAM);
  });

  it('is held by the pin, which has no tabs, and lets go with it', () => {
    const pinned = pinning(following(startingWith(null), DANA, [DANA]), true);
    expect(following(pinned, SYNC, [SAM, PRIYA])).toMatchObject({ person: DANA, people: [] });
    expect(following(pinning(pinned, false), SYNC, [SAM, PRIYA]).person).toBe(SAM);
    expect(following(startingWith(DANA), SYNC, [SAM]).person).toBe(DANA);
  });

  it('cannot be pinned while it is nobody', () => {
    expect(pinning(startingWith(null), true).isPinned).toBe(false);
  });

  it('is the same one under another path', () => {
    const renamed = renaming(following(startingWith(null), SYNC, [SAM, PRIYA]), SAM, 'People/Samuel Ortiz.md');
    expect(renamed).toMatchObject({ person: 'People/Samuel Ortiz.md', people: ['People/Samuel Ortiz.md', PRIYA] });
  });
});

describe('the tabs', () => {
  const many = Array.from({ length: 9 }, (_, at) => `People/${at}.md`);
  const of = (people: readonly string[], person: string | null) => tabsOf({ ...startingWith(null), people, person });

  it('are for several people alone', () => {
    expect(of([SAM], SAM).tabs).toEqual([]);
    expect(of([SAM, PRIYA], SAM)).toEqual({ tabs: [SAM, PRIYA], others: [] });
    expect(of(many.slice(0, 6), many[0] ?? null).others).toEqual([]);
  });

  it('are five where there are more than six, with who is shown among them', () => {
    expect(of(many, many[0] ?? null)).toEqual({ tabs: many.slice(0, 5), others: many.slice(5) });
    const { tabs, others } = of(many, many[8] ?? null);
    expect(tabs).toEqual([...many.slice(0, 4), many[8]]);
    expect(others).toEqual([many[4], many[5], many[6], many[7]]);
  });
});
