import { describe, expect, it } from 'vitest';
import type { KindReason, Settings } from '../../src/journal/journal';
import { readingWords } from '../../src/journal/words-of-reading';
import { journalOf, lines } from './actions/journal-of';

const NOTES = {
  'People/Dana Li.md': lines('## Log', '', '- 2026-11-12 call: budget', '- 2026-12-24 lunch: planned', '- 2026-11-02 coffee #mention', '', '- [ ] Send the table'),
  'People/README.md': 'x',
  'Sam.md': lines('---', 'tags: [person]', '---'),
  'Kim.md': lines('---', 'categories: ["[[People]]"]', '---'),
  'Call.md': lines('---', 'attendees: ["[[Dana Li]]", Bo Tan]', 'date: 2026-11-10', '---', '', '- #win it went well'),
  'Idea.md': 'A thought.',
};

/** What is said of one note. */
async function explained(path: string, notes: Readonly<Record<string, string>> = NOTES, settings: Partial<Settings> = {}) {
  const { journal } = journalOf(notes, settings);
  const explanation = await journal.explain(path);
  if (!explanation) throw new Error(`There is no ${path}.`);
  const { words } = journal;
  return { kind: words.noteKind(explanation), contents: words.noteContents(explanation), told: explanation.conversations.map((each) => Object.values(words.told(each)).join(' · ')) };
}

describe('what a note is, and by which mark', () => {
  const cases: readonly (readonly [path: string, sentence: string])[] = [
    ['People/Dana Li.md', 'Dana Li is a person: it stands in the folder People.'],
    ['Sam.md', 'Sam is a person: it has the tag #person.'],
    ['Kim.md', 'Kim is a person: its category is people.'],
    ['Call.md', 'Call is a meeting: it names attendees and a date.'],
    ['Idea.md', 'Idea is neither a person nor a meeting: no type, tag, category, folder or attendees mark it. Its tasks and its lines with our tags are read where they link a person.'],
    ['People/README.md', 'README is neither a person nor a meeting: it is the index of the folder People.'],
  ];
  it.each(cases)('%s', async (path, sentence) => {
    expect((await explained(path)).kind).toBe(sentence);
  });

  it('a folder that is left out is named', async () => {
    expect((await explained('People/Dana Li.md', NOTES, { excludedFolders: ['People'] })).kind).toBe('Dana Li is neither a person nor a meeting: the settings leave out the folder People.');
  });

  it('has a sentence without a gap for every reason', () => {
    const reasons = ['type', 'tag', 'category', 'folder', 'attendees', 'other-type', 'template-folder', 'template-tokens', 'conflict-copy', 'index-note', 'folder-note', 'dated-name', 'excluded-folder', 'unreadable', 'no-mark'] as const satisfies readonly KindReason['by'][];
    const { noteKind } = readingWords(() => '');
    for (const by of reasons) expect(noteKind({ path: 'A/B.md', kind: by === 'type' ? 'person' : 'other', because: { by, value: 'X' } }), by).toMatch(/^B [a-z].*[^ ]\.$/);
  });
});

describe('what was read from a note', () => {
  it('is counted in a sentence, or nothing is said', async () => {
    expect((await explained('People/Dana Li.md')).contents).toBe('Read from it: 1 open follow-up.');
    expect((await explained('Call.md')).contents).toBe('Read from it: 1 thing noted.');
    expect((await explained('Idea.md')).contents).toBe('');
  });
});

describe('a conversation that a note tells of', () => {
  it('says whether it counts, and why not', async () => {
    expect((await explained('People/Dana Li.md')).told).toEqual([
      'Thu 12 Nov with Dana Li · Counts.',
      'Thu 24 Dec with Dana Li · Does not count yet: its day is still to come.',
      'Mon 2 Nov · Does not count: the line says #mention.',
    ]);
  });

  it('names those who have no note', async () => {
    expect((await explained('Call.md')).told).toEqual(['Tue 10 Nov with Dana Li and Bo Tan · Counts. There is no note of Bo Tan.']);
  });

  const meeting = (...properties: readonly string[]) => ({ 'People/Dana Li.md': '', 'M.md': lines('---', 'type: meeting', ...properties, '---') });
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['planned', meeting('date: 2026-11-26', 'people: ["[[Dana Li]]"]'), 'Thu 26 Nov with Dana Li · Does not count yet: it is planned.'],
    ['cancelled', meeting('date: 2026-11-10', 'status: cancelled', 'people: ["[[Dana Li]]"]'), 'Tue 10 Nov with Dana Li · Does not count: it was cancelled.'],
    ['without a date', meeting('people: ["[[Dana Li]]"]'), 'No date with Dana Li · Does not count: neither a property nor the name says when it was.'],
    ['with strangers', meeting('date: 2026-11-10', 'people: [Kim Vale, Bo Tan, Al Roe]'), 'Tue 10 Nov with Kim Vale, Bo Tan and Al Roe · Counts for nobody: there is no note of Kim Vale, Bo Tan and Al Roe.'],
    ['with nobody', meeting('date: 2026-11-10'), 'Tue 10 Nov · Counts for nobody: it names nobody.'],
  ];
  it.each(cases)('%s', async (_, notes, sentence) => {
    expect((await explained('M.md', notes)).told).toEqual([sentence]);
  });

  it('says that links in daily notes do not count, until they do', async () => {
    const notes = { 'People/Dana Li.md': '', '2026-11-10.md': 'Thought of [[Dana Li]].' };
    expect((await explained('2026-11-10.md', notes)).told).toEqual(['Tue 10 Nov with Dana Li · Does not count: in the settings, a link in a daily note is not a conversation.']);
    expect((await explained('2026-11-10.md', notes, { mentions: true })).told).toEqual(['Tue 10 Nov with Dana Li · Counts.']);
  });
});

describe('marks in a few words', () => {
  it('name the mark as the vault has it', () => {
    const { mark, markInShort } = readingWords(() => '');
    const marks: readonly KindReason[] = [{ by: 'folder', value: 'Work/People' }, { by: 'tag', value: 'person' }, { by: 'type', value: 'contact' }, { by: 'category', value: 'people' }, { by: 'attendees', value: '' }, { by: 'no-mark', value: '' }];
    expect(marks.map(mark)).toEqual(['in folder Work/People', 'by tag #person', 'by type contact', 'by category people', 'by attendees and a date', '']);
    expect(marks.map(markInShort)).toEqual(['People', '#person', 'type contact', 'category people', 'attendees', '']);
  });
});
