import { daysBetween, type CalendarDate } from '../calendar-date';
import { counts, type Interaction, type Now, type OwnRhythm } from '../index/interactions';
import type { Asking } from './asking';
import { cadenceOf, cadenceRules } from './cadence-rules';

/** Somebody with whom it is quieter than usual, though nobody set a rhythm. */
export interface QuieterRow {
  readonly person: string;
  readonly name: string;
  readonly last: CalendarDate;
  /** The median number of days between two conversations. */
  readonly usual: number;
  /** Days since the last one. */
  readonly silence: number;
}

/** How it goes with somebody for whom nobody set a rhythm; for *why*, and *why not*. */
export interface OwnRhythmAnswer {
  /** The median number of days between two conversations. */
  readonly usual: number;
  /** Days since the last one. */
  readonly silence: number;
  /** `over`: so long ago, for this rhythm, that it is no nudge any more. */
  readonly state: 'usual' | 'quieter' | 'over';
}

/** A rhythm is told by so many days with a conversation … */
const LEAST_TALKS = 5;
/** … over at least so many days. */
const LEAST_DAYS = 21;
/** Quieter from twice the usual on, and never before so many days. */
const [QUIETER_FROM, QUIETER_DAYS] = [2, 14];
/** Over with from twelve times the usual on, and never before so many days: a tie of the past is no nudge. */
const [OVER_FROM, OVER_DAYS] = [12, 90];

/**
 * How long it is shown, in days from its beginning on, and never less than twice the usual: a year of somebody's life,
 * read week by week (`npm run year`), showed those who had left a team for three months on end.
 */
const SHOWN_DAYS = 28;

/** The rhythm that somebody's conversations have by themselves; null for too few. Source: follow-ups.md, Cadence 6. */
export function ownRhythm(asking: Asking, path: string): OwnRhythm | null {
  const { conversations, links, record } = asking.index;
  conversations.of(path, links, record, asking.now);
  return conversations.rhythm(path, (all) => rhythmOf(all, asking.now));
}

/** The same for one person, whether or not it is quieter now; null with a rhythm that was set, or with too few conversations. */
export function ownRhythmOf(asking: Asking, path: string): OwnRhythmAnswer | null {
  const person = asking.index.links.person(path);
  if (!person || person.self) return null;
  const { cadence, rule } = cadenceOf(person, path, cadenceRules(asking));
  const rhythm = cadence === null && rule === null ? ownRhythm(asking, path) : null;
  if (!rhythm) return null;
  const silence = daysBetween(rhythm.last, asking.now.today);
  const isQuiet = isQuieter(rhythm.usual, silence);
  const isOver = silence > quieterFrom(rhythm.usual) && !(isQuiet && isShownStill(rhythm.usual, silence));
  return { usual: rhythm.usual, silence, state: isOver ? 'over' : isQuiet ? 'quieter' : 'usual' };
}

/** Those with whom it has become quieter than usual, the latest first. */
export function quieterThanUsual(asking: Asking): readonly QuieterRow[] {
  const { index, settings, now } = asking;
  if (!settings.quieter) return [];
  return index.kept('quieter', `${now.today} ${now.time} ${cadenceRules(asking).key}`, () => {
    const rules = cadenceRules(asking);
    const found = [...index.links.people()].flatMap(([path, person]): readonly QuieterRow[] => {
      if (person.self || person.paused || person.nextContact !== null || (person.snoozeUntil !== null && person.snoozeUntil > now.today)) return [];
      const { cadence, rule } = cadenceOf(person, path, rules);
      if (cadence !== null || rule !== null) return [];
      const rhythm = ownRhythm(asking, path);
      const silence = rhythm ? daysBetween(rhythm.last, now.today) : 0;
      return rhythm && isQuieter(rhythm.usual, silence) && isShownStill(rhythm.usual, silence) ? [{ person: path, name: person.name, ...rhythm, silence }] : [];
    });
    const since = ({ usual, silence }: QuieterRow): number => silence - quieterFrom(usual);
    return found.sort((a, b) => since(a) - since(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.person < b.person ? -1 : 1));
  });
}

/** Is a silence of so many days quieter than usual? */
export function isQuieter(usual: number, silence: number): boolean {
  return silence > quieterFrom(usual) && silence < Math.max(OVER_FROM * usual, OVER_DAYS);
}

function quieterFrom(usual: number): number {
  return Math.max(QUIETER_FROM * usual, QUIETER_DAYS);
}

function isShownStill(usual: number, silence: number): boolean {
  return silence <= quieterFrom(usual) + Math.max(SHOWN_DAYS, QUIETER_FROM * usual);
}

/** Several conversations of one day are one. */
function rhythmOf(all: readonly Interaction[], now: Now): OwnRhythm | null {
  const days = [...new Set(all.flatMap((each) => (counts(each, now) ? [each.date] : [])))].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || days.length < LEAST_TALKS || daysBetween(first, last) < LEAST_DAYS) return null;
  const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day)).sort((a, b) => a - b);
  const middle = gaps.length >> 1;
  const usual = gaps.length % 2 === 1 ? gaps[middle] : ((gaps[middle - 1] ?? 0) + (gaps[middle] ?? 0)) / 2;
  return { usual: usual ?? 0, last };
}
