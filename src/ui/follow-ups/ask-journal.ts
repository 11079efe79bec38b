import type { Journal } from '../../journal/journal';
import type { Found, Showing } from './rows';

/** Asks for what is shown: rows of open sections up to the limit, everybody to get in touch with, and errors in notes. */
export function askJournal(journal: Journal, { isOpen, limit }: Pick<Showing, 'isOpen' | 'limit'>): Found {
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
  return { due: journal.due({ limit: wanted }), problems: journal.problems().filter(({ level }) => level === 'error') };
}
