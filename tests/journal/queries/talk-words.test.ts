import { expect, it } from 'vitest';
import { openNotes } from '../open-notes';
import { note } from '../records/read-record';

const DANA = 'People/Dana Li.md';
const wordsOf = async (notes: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const { journal } = openNotes(notes);
  return Promise.all(journal.interactions(DANA).map((talk) => journal.talkWords(talk)));
};
const dana = (...lines: readonly string[]) => note('---', 'type: person', '---', '', ...lines);

it('gives the words of a line of the log, without links and tags', async () => {
  expect(await wordsOf({ [DANA]: dana('## Log', '', '- 2026-11-12 lunch: the move, with [[Sam Ortiz|Sam]] #topic', '- 2026-11-10 call') })).toEqual(['the move, with Sam', '']);
});

it.each([
  ['a line', '## Log', '- 2026-11-12 call: her mother #private'],
  ['a heading', '## Log #private', '- 2026-11-12 call: her mother'],
])('gives none of what is private by %s', async (_by, ...lines) => {
  expect((await wordsOf({ [DANA]: dana(...lines) })).every((words) => words === '')).toBe(true);
});

it('gives none of a private note, of a table, of a meeting, or of a note that is gone', async () => {
  expect(await wordsOf({ [DANA]: note('---', 'type: person', 'tags: [private]', '---', '## Log', '- 2026-11-12 call: her mother') })).toEqual(['']);
  expect(await wordsOf({ [DANA]: dana('## Log', '', '| 2026-11-12 | call | the budget |') })).toEqual(['']);
  expect(await wordsOf({ [DANA]: dana(), 'Meetings/M.md': note('---', 'type: meeting', 'date: 2026-11-12', 'people: ["[[Dana Li]]"]', '---', 'words') })).toEqual(['']);
  const { journal, store } = openNotes({ [DANA]: dana('## Log', '- 2026-11-12 call: the budget') });
  const [talk] = journal.interactions(DANA);
  store.remove(DANA);
  expect(talk && await journal.talkWords(talk)).toBe('');
});
