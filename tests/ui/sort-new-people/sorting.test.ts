import { expect, it } from 'vitest';
import type { CalendarDate, UnsortedPerson } from '../../../src/journal/journal';
import { current, progress, skipped, startSorting, withAnswer, withoutLast } from '../../../src/ui/sort-new-people/sorting';
import { talkedWords } from '../../../src/ui/sort-new-people/talked-words';

const person = (name: string): UnsortedPerson => ({ person: `People/${name}.md`, name, conversations: 0, last: null, usual: null, isNew: false });

it('goes through those who were there when it began, and back', () => {
  const start = startSorting([person('Ada'), person('Bo')]);
  expect([current(start)?.name, progress(start)]).toEqual(['Ada', '1 of 2']);
  const second = withAnswer(start, { undoIds: [7], said: 'Ada: every week' });
  expect([current(second)?.name, progress(second)]).toEqual(['Bo', '2 of 2']);
  const over = withAnswer(second, { undoIds: [], said: 'Bo: skipped' });
  expect([current(over), progress(over), skipped(over)]).toEqual([undefined, '', 1]);
  expect(withoutLast(over)).toEqual(second);
  expect(withoutLast(start)).toEqual(start);
});

it.each<[number, CalendarDate | null, string]>([
  [12, '2026-11-06', '12 conversations in the last year, the last on 6 Nov.'],
  [1, '2026-11-06', '1 conversation in the last year, on 6 Nov.'],
  [0, '2024-11-06', 'No conversation in the last year; the last one was on 6 Nov.'],
  [0, null, 'Not talked yet.'],
])('says of %i conversations, the last on %s: %s', (conversations, last, words) => {
  expect(talkedWords({ conversations, last }, { short: () => '6 Nov' })).toBe(words);
});
