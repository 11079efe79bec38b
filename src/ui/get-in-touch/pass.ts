import type { Journal } from '../../journal/journal';
import type { AppContext } from '../app-context';
import { focusOfToday } from '../follow-ups/focus-today';

/** A pass through some people, as they were when it began. */
export interface Pass {
  /** Vault paths. */
  readonly people: readonly string[];
  /** Which of them is shown; beyond the last one it is over. */
  readonly at: number;
}

/** Only people are asked for: the rows of follow-ups are no part of the pass. */
const ONLY_PEOPLE = { today: 0, next7: 0, waiting: 0, later: 0, none: 0, older: 0, getInTouch: Number.MAX_SAFE_INTEGER };

/** Today's focus, in the order of the sidebar, then those with whom it is quieter than usual: as many as the focus at most. */
export function startPass(app: AppContext): Pass {
  const { journal } = app;
  const due = journal.due({ limit: ONLY_PEOPLE });
  const focus = focusOfToday(app, due);
  const people = due.getInTouch.rows.map(({ person }) => person).filter((person) => focus.has(person));
  const quieter = journal.quieter().map(({ person }) => person).filter((person) => !people.includes(person));
  return { people: [...people, ...quieter.slice(0, journal.settings().focus)], at: 0 };
}

/** One step on, or back; not before the first, and not beyond the end. */
export function moved({ people, at }: Pass, by: 1 | -1): Pass {
  return { people, at: Math.min(people.length, Math.max(0, at + by)) };
}

/** "2 of 5"; '' when it is over. */
export function progress({ people, at }: Pass): string {
  return at < people.length ? `${at + 1} of ${people.length}` : '';
}

/** Is it still time to get in touch with somebody? Not after a talk was logged, or it was put off. */
export function isWaiting(journal: Pick<Journal, 'contactHealth' | 'quieter'>, person: string): boolean {
  const { state } = journal.contactHealth(person);
  return state === 'due' || state === 'overdue' || journal.quieter().some((each) => each.person === person);
}
