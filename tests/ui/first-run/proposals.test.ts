import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Survey } from '../../../src/journal/journal';
import { mergeSurveys, proposalsOf, tagsByLines, tagsLikelyOthers } from '../../../src/ui/first-run/proposals';

const survey: Survey = {
  folders: [
    { path: 'Kontakte', kind: 'person', notes: 37, of: 40, because: ['email', 'birthday'] },
    { path: 'Talks', kind: 'meeting', notes: 3, of: 3, because: ['who'] },
  ],
  spellings: [{ name: 'letzter Kontakt', property: 'last_contact', notes: 40, example: '2026-03-01' }],
};
const proposals = proposalsOf(survey, { mentions: { conversations: 412, people: 37 } });

describe('what is proposed', () => {
  it('says what was seen, and what it would mean', () => {
    expect(proposals.map(({ title, note }) => [title, note])).toEqual([
      ['Kontakte: 37 of 40 notes with email, birthday', 'These are people'],
      ['Talks: 3 notes with who', 'These are meetings'],
      ['“letzter Kontakt” in 40 notes: last contact', 'For example 2026-03-01'],
      ['Count a link to somebody in a daily note as a conversation', 'Adds 412 conversations with 37 people'],
    ]);
  });

  it('is taken by nothing but its own box, and given back without a trace', () => {
    for (const { key, isTaken, change } of proposals) {
      expect(isTaken(DEFAULT_SETTINGS), key).toBe(false);
      const taken = { ...DEFAULT_SETTINGS, ...change(DEFAULT_SETTINGS, true) };
      expect(isTaken(taken), key).toBe(true);
      expect(proposals.filter((each) => each.isTaken(taken)).map((each) => each.key)).toEqual([key]);
      expect(isTaken({ ...taken, ...change(taken, false) }), key).toBe(false);
    }
  });

  it('is no link in a daily note where there is none', () => {
    expect(proposalsOf({ folders: [], spellings: [] }, { mentions: { conversations: 0, people: 0 } })).toEqual([]);
  });
});

describe('two surveys in one', () => {
  it('keep what only the older one found, since what was taken is found no more', () => {
    const newer: Survey = { folders: [{ path: 'Talks', kind: 'meeting', notes: 5, of: 5, because: ['who'] }], spellings: [{ name: 'Rhythmus', property: 'cadence', notes: 4, example: 'monthly' }] };
    const both = mergeSurveys(survey, newer);
    expect(both.folders.map(({ path, notes }) => [path, notes])).toEqual([['Kontakte', 37], ['Talks', 5]]);
    expect(both.spellings.map(({ name }) => name)).toEqual(['letzter Kontakt', 'Rhythmus']);
  });
});

describe('tags of ours that stand there already', () => {
  const tags = [{ kind: 'ask', lines: 240 }, { kind: 'win', lines: 20 }, { kind: 'offer', lines: 21 }] as const;

  it('are proposed not to be read where they are many, and only before the first run', () => {
    expect([...tagsLikelyOthers(tags, false)]).toEqual(['ask', 'offer']);
    expect([...tagsLikelyOthers(tags, true)]).toEqual([]);
    expect(tagsByLines(tags).few.map(({ kind }) => kind)).toEqual(['win']);
  });
});
