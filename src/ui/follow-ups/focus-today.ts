import type { DueAnswer } from '../../journal/journal';
import type { AppContext } from '../app-context';

const FOCUS_KEY = 'follow-ups-focus';

/** The people whom *Get in touch* shows today; they keep their slots when one of them is logged. */
export interface FocusToday {
  readonly on: string;
  readonly people: readonly string[];
}

/** Reads what was kept on this device; undefined if it is of another day or shape. */
export function readFocus(stored: unknown, today: string): FocusToday | undefined {
  if (typeof stored !== 'object' || stored === null || !('on' in stored) || !('people' in stored)) return undefined;
  const { on, people } = stored;
  if (on !== today || !Array.isArray(people)) return undefined;
  return { on: today, people: people.filter((path: unknown): path is string => typeof path === 'string') };
}

/** Today's set, filled up to `size` with those who are most due. Source: follow-ups.md, Cadence 7: not refilled the same day. */
export function fillFocus(known: FocusToday | undefined, due: readonly string[], { today, size }: { readonly today: string; readonly size: number }): FocusToday {
  const people = known?.on === today ? known.people : [];
  const more = due.filter((path) => !people.includes(path)).slice(0, Math.max(0, size - people.length));
  return known?.on === today && more.length === 0 ? known : { on: today, people: [...people, ...more] };
}

/** Vault paths of the people whom *Get in touch* shows today; the choice is kept on the device. */
export function focusOfToday(app: AppContext, { today, getInTouch }: DueAnswer): ReadonlySet<string> {
  const known = readFocus(app.load(FOCUS_KEY), today);
  const filled = fillFocus(known, getInTouch.rows.map((row) => row.person), { today, size: app.journal.settings().focus });
  // While notes are still read, somebody more due may come: the day's choice is made when all are known.
  if (filled !== known && !app.journal.loading()) app.save(FOCUS_KEY, filled);
  return new Set(filled.people.slice(0, app.journal.settings().focus));
}
