import type { DueFilter, Journal } from '../../journal/journal';
import { slowAnswers } from '../notes-to-fix/found-problems';
import type { Found, Showing } from './rows';

/** What is asked for: rows of open sections up to a limit, and perhaps only those that fit a filter. */
export interface Asked extends Pick<Showing, 'isOpen' | 'limit'> {
  readonly filter: DueFilter | undefined;
}

/** Asks a journal for what is shown. */
export type Ask = (asked: Asked) => Found;

const NO_PROBLEMS = { count: 0, errors: [], hints: [], ignored: 0 } as const;

/** For one view: rows of open sections up to the limit, everybody to get in touch with, what is wrong with notes, and who has none. */
export function askingJournal(journal: Journal): Ask {
  const slow = slowAnswers(journal);
  return ({ isOpen, limit, filter }) => {
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
    const due = journal.due({ limit: wanted, ...(filter ? { filter } : {}) });
    // While notes are read, a silence may be one whose end was not read yet.
    const isRead = journal.loading() === undefined;
    return {
      due,
      quieter: isRead ? journal.quieter(filter) : [],
      dates: isRead ? journal.datesAhead(filter) : [],
      problems: filter ? NO_PROBLEMS : slow.problems(due.problems, isOpen('problems')),
      unknownPeople: filter ? [] : slow.unknownPeople(),
    };
  };
}
