import type { Journal } from '../../journal/journal';
import { slowAnswers } from '../notes-to-fix/found-problems';
import type { Found, Showing } from './rows';

/** Asks a journal for what is shown. */
export type Ask = (showing: Pick<Showing, 'isOpen' | 'limit'>) => Found;

/** For one view: rows of open sections up to the limit, everybody to get in touch with, what is wrong with notes, and who has none. */
export function askingJournal(journal: Journal): Ask {
  const slow = slowAnswers(journal);
  return ({ isOpen, limit }) => {
    const rows = (name: 'today' | 'next7' | 'waiting' | 'later' | 'none' | 'older') => (isOpen(name) ? limit : 0);
    const wanted = {
      today: rows('today'),
      // One at least: "Nothing due today. Next: …".
      next7: Math.max(1, rows('next7')),
      waiting: rows('waiting'),
      later: Math.max(1, rows('later')),
      none: rows('none'),
      older: rows('older'),
      // The focus of the day may be anywhere in their order.
      getInTouch: Number.MAX_SAFE_INTEGER,
    };
    const due = journal.due({ limit: wanted });
    return { due, problems: slow.problems(due.problems, isOpen('problems')), unknownPeople: slow.unknownPeople() };
  };
}
