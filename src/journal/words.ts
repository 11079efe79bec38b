import type { Deed } from './actions/action';
import { addMonths, daysBetween, formatInLocale, parseCalendarDate, partsOf, type CalendarDate } from './calendar-date';
import type { Refusal } from './notes/edit';
import type { Interaction } from './index/interactions';
import type { Problem } from './problem';
import type { ContactHealth } from './queries/contact-health';
import type { DateRow } from './queries/dates-ahead';
import type { ReachOutRow } from './queries/due';
import type { OwnRhythmAnswer, QuieterRow } from './queries/own-rhythm';
import type { PromiseCounts } from './queries/promise-record';
import type { FollowUpRow, FollowUpSection } from './queries/follow-up-row';
import type { UnknownPerson } from './queries/unknown-people';
import type { Cadence } from './records/cadence';
import { nameOf } from './notes/note-name';
import { capital, count, deedSentence } from './words-of-deeds';
import { personWords, type PersonWords } from './words-of-person';
import { readingWords, type ReadingWords } from './words-of-reading';
import { problemSentence, refusalReason, refusalSentence, reservationSentence } from './words-of-trouble';

/**
 * Sentences for a locale, made of the journal's answers. Dates are shown in the locale's order and names; the words
 * themselves are English. Source of the wording: screens.md, section 1.
 */
export interface Words extends ReadingWords, PersonWords {
  /** today · tomorrow · yesterday · Fri 27 Nov · 12 Jan; the year only beyond 11 months. */
  readonly when: (date: CalendarDate) => string;
  /** "Thu 19 Nov": always the date, never "today". */
  readonly day: (date: CalendarDate) => string;
  /** "6 Nov", with the year beyond 11 months. */
  readonly short: (date: CalendarDate) => string;
  /** How a promise stands on a day: "2 days late", "due today", "due 20 Nov". */
  readonly promised: (due: CalendarDate, on: CalendarDate) => string;
  /** "every 2 weeks". */
  readonly cadence: (cadence: Cadence) => string;
  readonly sectionTitle: (section: TitledSection) => string;
  /** The parts of a follow-up's second line: when, who, where from. `late` marks the first as late. */
  readonly followUpMeta: (row: FollowUpRow) => { readonly when: string; readonly late: boolean; readonly who: string; readonly from: string };
  /** Why a follow-up stands where it stands, in one or two sentences. */
  readonly followUpReason: (row: FollowUpRow) => string;
  /** The parts of the second line of somebody to get in touch with: "quiet for 5 weeks", "usually every 2 weeks". */
  readonly reachOutMeta: (row: ReachOutRow) => { readonly when: string; readonly rhythm: string };
  /** Beside the reasons: "You usually talk every 2 weeks, and it has been 9 days." */
  readonly ownRhythm: (rhythm: OwnRhythmAnswer) => string;
  /** The same of somebody with whom it is quieter than usual: "quiet for 3 weeks", "usually every 7 days", and why. */
  readonly quieter: (row: QuieterRow) => { readonly when: string; readonly rhythm: string; readonly reason: string };
  /** "Sat 28 Nov", "in 9 days", "turns 46". */
  readonly dateAhead: (row: DateRow) => { readonly when: string; readonly inDays: string; readonly turns: string };
  /** "3 kept on time, 1 late (told before), 2 open"; '' where there was none. */
  readonly promiseCounts: (counts: PromiseCounts) => string;
  /** Evidence and rule: "Last: lunch on 6 Nov (2026-11-06 Dana Li). Every 2 weeks, so since 20 Nov." */
  readonly contactReasons: (health: ContactHealth) => readonly string[];
  readonly problem: (problem: Problem) => { readonly message: string; readonly remedy: string };
  /** Of somebody without a note: "4 conversations", "last on 6 Nov", and where they are named. */
  readonly unknownPerson: (person: UnknownPerson) => { readonly conversations: string; readonly last: string; readonly reason: string };
  /** The whole sentence of the notice: "Nothing was changed: …". */
  readonly refusal: (refusal: Refusal) => string;
  /** The reason alone, before anything is tried: "This line of Dana Li is different now." */
  readonly refusalReason: (refusal: Refusal) => string;
  /** What could not be done beside what was: "But not: …". */
  readonly reservation: (refusal: Refusal) => string;
  readonly deed: (deed: Deed) => string;
  /** "2 days late", "9 days", "5 weeks": a span as screens.md has it. */
  readonly span: (days: number) => string;
}

/** A section of the sidebar. */
type TitledSection = FollowUpSection | 'getInTouch' | 'dates' | 'problems' | 'unknownPeople';

const TITLES: Readonly<Record<TitledSection, string>> = {
  today: 'Today',
  getInTouch: 'Get in touch',
  next7: 'Next 7 days',
  waiting: 'Waiting for others',
  dates: 'Birthdays and dates',
  later: 'Later',
  none: 'No date',
  older: 'Older',
  problems: 'Notes to fix',
  unknownPeople: 'People without a note',
};

/** The words for one locale; `today` is asked anew for each sentence. */
export function makeWords(locale: string, today: () => CalendarDate): Words {
  const dayMonth = (date: CalendarDate): string => (isEnglish(locale) ? english(date, locale) : joined(formatInLocale(date, locale, { day: 'numeric', month: 'short' })));
  const far = (date: CalendarDate): boolean => date >= addMonths(today(), 11) || date <= addMonths(today(), -11);
  /** "6 Nov", with the year beyond 11 months. */
  const short = (date: CalendarDate): string => (far(date) ? `${dayMonth(date)} ${partsOf(date).year}` : dayMonth(date));
  /** "6 November", with the year beyond 11 months. */
  const long = (date: CalendarDate): string => joined(formatInLocale(date, isEnglish(locale) ? 'en-GB' : locale, { day: 'numeric', month: 'long', ...(far(date) ? { year: 'numeric' } : {}) }));
  const month = (date: CalendarDate): string => joined(formatInLocale(date, locale, { month: 'short', year: 'numeric' }));
  const day = (date: CalendarDate): string => {
    if (far(date)) return short(date);
    const weekday = formatInLocale(date, locale, { weekday: 'short' }).find((part) => part.type === 'weekday')?.value ?? '';
    return `${weekday} ${dayMonth(date)}`;
  };
  const when = (date: CalendarDate): string => {
    const days = daysBetween(today(), date);
    if (days === 0) return 'today';
    if (days === 1) return 'tomorrow';
    if (days === -1) return 'yesterday';
    return days < -6 || days > 30 ? short(date) : day(date);
  };
  const dated = (iso: string): string => day(parseCalendarDate(iso) ?? today());
  const isPutOff = (row: FollowUpRow): boolean => row.lookOn !== null && row.lookOn > today();
  /** What was put off to a later day says both dates, not how late it is. */
  const late = (row: FollowUpRow): boolean => row.daysLate !== null && row.daysLate > 0 && !isPutOff(row);
  const lateWords = (row: FollowUpRow): string =>
    row.daysLate !== null && row.daysLate > 14 && row.promisedOn !== null ? `since ${short(row.promisedOn)}` : `${count(row.daysLate ?? 0, 'day')} late`;

  /** What they promised for a day that is over has been waited for since then. */
  const byOrSince = (row: FollowUpRow): string => ((row.daysLate ?? 0) > 0 ? 'since' : 'by');

  const followUpWhen = (row: FollowUpRow): string => {
    if (row.owner === 'them') return row.promisedOn === null ? (row.rowOn === null ? 'no date' : when(row.rowOn)) : `${byOrSince(row)} ${short(row.promisedOn)}`;
    if (late(row)) return lateWords(row);
    if (row.rowOn === null) return 'no date';
    return row.lookOn !== null && row.promisedOn !== null && row.lookOn !== row.promisedOn ? `${when(row.lookOn)} · promised ${short(row.promisedOn)}` : when(row.rowOn);
  };

  const source = (row: FollowUpRow): string => {
    const { from } = row;
    if (from.kind === 'meeting') return from.on === null ? from.name : `${from.channel ?? 'meeting'}, ${short(from.on)}`;
    return row.names.includes(from.name) ? '' : from.name;
  };

  const conversation = (last: Interaction): string =>
    last.source === 'property' ? `on ${short(last.date)} (last_contact in ${nameOf(last.path)})` : `${last.channel ?? 'conversation'} on ${short(last.date)} (${nameOf(last.path)})`;

  const usually = (days: number): string => (days < 2 ? 'every day' : days < 14 ? `every ${Math.round(days)} days` : `every ${span(Math.round(days))}`);
  const contactReasons = (health: ContactHealth): readonly string[] => {
    const { last, since, planned, dueOn, state, cadence: rhythm } = health;
    const reasons = [last ? `Last: ${conversation(last)}.` : since ? `Not talked yet; ${since.property} is ${short(since.on)}.` : 'Not talked yet.'];
    const tense = (on: CalendarDate): string => (on < today() ? `since ${short(on)}` : on === today() ? 'today' : `on ${short(on)}`);
    if (planned !== null) reasons.push(`next_contact says ${short(planned)}, so ${tense(planned)}.`);
    else if (rhythm !== null && dueOn !== null) reasons.push(`${capital(cadence(rhythm))}${ruleWords(health.rule)}, so ${tense(dueOn)}.`);
    else if (rhythm !== null) reasons.push(`${capital(cadence(rhythm))}${ruleWords(health.rule)}, but there is no date to count from: set met_on, or log a conversation.`);
    else reasons.push('Neither cadence nor next_contact is set, so nothing is due.');
    if (state === 'paused') reasons.push('Paused: never shown as due.');
    if (state === 'snoozed' && health.snoozedUntil !== null) reasons.push(`Snoozed until ${day(health.snoozedUntil)}.`);
    return reasons;
  };

  return {
    ...readingWords(day),
    ...personWords({ short, long, month }),
    when,
    day,
    short,
    promised: (due, on) => (due < on ? `${span(daysBetween(due, on))} late` : due === on ? 'due that day' : `due ${short(due)}`),
    cadence,
    span,
    contactReasons,
    sectionTitle: (section) => TITLES[section],
    followUpMeta: (row) => ({ when: followUpWhen(row), late: late(row), who: row.names.join(', '), from: source(row) }),
    followUpReason: (row) => followUpReason(row, { short, day, late }),
    reachOutMeta: ({ health }) => ({
      when: health.last ? `quiet for ${span(daysBetween(health.last.date, today()))}` : 'not talked yet',
      rhythm: health.planned !== null ? `planned for ${short(health.planned)}` : health.cadence ? `usually ${cadence(health.cadence)}` : '',
    }),
    ownRhythm: ({ usual, silence, state }) => {
      const verdict = { usual: '', quieter: ': quieter than usual', over: ', too long for a nudge' }[state];
      return `You usually talk ${usually(usual)}, and it has been ${span(silence)}${verdict}.`;
    },
    quieter: ({ last, usual, silence }) => {
      const every = usually(usual);
      return { when: `quiet for ${span(silence)}`, rhythm: `usually ${every}`, reason: `Last talked on ${short(last)}. You usually talk ${every}; nobody set a rhythm.` };
    },
    dateAhead: ({ on, inDays, turns }) => ({ when: when(on), inDays: inDays < 2 ? '' : `in ${inDays} days`, turns: turns === null ? '' : `turns ${turns}` }),
    promiseCounts: ({ keptOnTime, keptLate, toldBefore, open }) => {
      const late = keptLate === 0 ? '' : `${keptLate} late`;
      const told = toldBefore === 0 ? '' : `${toldBefore} told before`;
      return [keptOnTime === 0 ? '' : `${keptOnTime} kept on time`, late, told, open === 0 ? '' : `${open} open`].filter((part) => part !== '').join(', ');
    },
    problem: problemSentence,
    unknownPerson: ({ conversations, last, path }) => ({
      conversations: count(conversations, 'conversation'),
      last: `${last > today() ? 'planned for' : 'last on'} ${short(last)}`,
      reason: `Named in ${nameOf(path)}. There is no note of that name.`,
    }),
    refusal: refusalSentence,
    refusalReason,
    reservation: reservationSentence,
    deed: (deed) => deedSentence(deed, dated),
  };
}

function followUpReason(row: FollowUpRow, say: { short: (date: CalendarDate) => string; day: (date: CalendarDate) => string; late: (row: FollowUpRow) => boolean }): string {
  const parts: string[] = [];
  if (row.owner === 'them') parts.push(`${row.names.join(', ') || 'Somebody'} owes you this${row.promisedOn === null ? '' : `${(row.daysLate ?? 0) > 0 ? ' since' : ', by'} ${say.day(row.promisedOn)}`}.`);
  else if (row.promisedOn !== null) parts.push(`Promised for ${say.day(row.promisedOn)}${say.late(row) ? `, ${count(row.daysLate ?? 0, 'day')} ago` : ''}.`);
  if (row.lookOn !== null) parts.push(`You wanted to look at it on ${say.day(row.lookOn)}.`);
  if (row.rowOn === null) parts.push('It has no date.');
  else if (row.promisedOn === null && row.lookOn === null) parts.push(`It starts on ${say.day(row.rowOn)}.`);
  parts.push(`Written in ${nameOf(row.path)}, line ${row.line}.`);
  return parts.join(' ');
}

/** Where a rhythm comes from, if not from the note itself: " (circle Board)". */
function ruleWords(rule: ContactHealth['rule']): string {
  return rule === null || rule.by === 'own' ? '' : ` (${rule.by} ${rule.name})`;
}

/** "every 2 weeks", "every month": whole weeks and years in their own unit. */
function cadence({ unit, amount }: Cadence): string {
  const [size, name] = unit === 'day' ? (amount % 7 === 0 ? [amount / 7, 'week'] : [amount, 'day']) : amount % 12 === 0 ? [amount / 12, 'year'] : [amount, 'month'];
  return size === 1 ? `every ${name}` : `every ${size} ${name}s`;
}

/** "9 days", from 2 weeks "5 weeks", from 2 months "4 months", from 2 years "2 years". */
function span(days: number): string {
  if (days < 14) return count(days, 'day');
  if (days < 61) return count(Math.floor(days / 7), 'week');
  if (days < 730) return count(Math.floor(days / 30.44), 'month');
  return count(Math.floor(days / 365), 'year');
}

function isEnglish(locale: string): boolean {
  return /^en\b/i.test(locale);
}

/** "27 Nov" in every English: Intl's own order differs between its versions. */
function english(date: CalendarDate, locale: string): string {
  const month = formatInLocale(date, locale, { month: 'short' }).find((part) => part.type === 'month')?.value ?? '';
  return `${partsOf(date).day} ${month}`;
}

function joined(parts: readonly Intl.DateTimeFormatPart[]): string {
  return parts.map((part) => part.value).join('');
}
