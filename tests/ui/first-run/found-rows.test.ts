import { describe, expect, it } from 'vitest';
import { journalOf, lines } from '../../journal/actions/journal-of';
import { foundRows } from '../../../src/ui/first-run/found-rows';

const rowsOf = (notes: Readonly<Record<string, string>>) => {
  const { journal } = journalOf(notes);
  return foundRows(journal.found(), journal.words).map(({ count, noun, aside }) => [count, noun, aside].join(' ').trim());
};

describe('the lines of what was found', () => {
  it('have their marks in short, and count nothing that is not there', () => {
    expect(rowsOf({
      'People/Dana Li.md': lines('## Log', '', '- 2026-11-12 call', '- 2026-11-10 call', '', '- [ ] Write', '- [ ] Old 📅 2026-08-01'),
      'Work/People/Sam.md': '',
      'Kim.md': lines('---', 'tags: person', 'cadence: soonish', '---'),
    })).toEqual(['3 people People, #person', '2 conversations 2 lines of a log', '1 follow-up', '1 older one folded away', '1 note to fix']);
    expect(rowsOf({ 'Welcome.md': 'Hello.' })).toEqual([]);
  });

  it('name the source that most conversations have, and that there are others', () => {
    expect(rowsOf({
      'People/Dana Li.md': lines('---', 'last_contact: 2026-10-01', '---', '', '## Log', '', '- 2026-11-12 call'),
      'Meetings/2026-11-05 A.md': lines('---', 'people: ["[[Dana Li]]"]', '---'),
      'Meetings/2026-11-06 B.md': lines('---', 'people: ["[[Dana Li]]"]', '---'),
    })).toContain('4 conversations 2 meetings, …');
  });
});
