import { addDays, daysBetween, type CalendarDate } from '../calendar-date';
import { FEEDBACK_QUESTIONS } from '../practices/feedback-questions';
import type { Person } from '../records/person';
import type { BlockName, SheetLine } from '../sheet/sheet';
import type { EntryRow } from './entries';
import { checkIn, isOneOnOne, lastAboutPeople, lastTalk } from './one-on-one';
import { openOf, promiseQuotation, quotationOf, type Quotation, type SheetSource } from './sheet-source';
import { theirLists, theirWays } from './their-side';

/** Within so many days a promise to somebody is told before it is late; format.md, heads-up. */
const SOON_DAYS = 3;
/** A birthday within so many days is mentioned. */
const AHEAD_DAYS = 30;

/** What stands before an option. */
export const OPTION = 'Option: ';
/** What stands before a recommendation, and before what was done about feedback. */
export const RECOMMENDED = 'I recommend: ';
export const DID = 'What I did: ';

/** The lines of each block, all of them: how many are shown is decided by the sheet. */
export const BLOCK_LINES: Readonly<Record<Exclude<BlockName, 'in-short'>, (source: SheetSource, person: Person) => readonly SheetLine[]>> = {
  'to-talk-about': (source) => openOf(source, 'agenda').map((row) => quotationOf(source, row, { box: true, below: row.below.map(plain) })),
  promises,
  'catch-up': catchUp,
  'their-side': (source, person) => [...inTurn(theirLists(source, person)), ...theirWays(person)],
  wins: (source) => source.wins.map((row) => quotationOf(source, row)),
  'heads-up': (source) => [...latePromises(source), ...openOf(source, 'heads-up').map((row) => quotationOf(source, row)), ...promisesDueSoon(source)],
  problems: (source) => openOf(source, 'problem').map((row) => problem(source, row)),
  offers: (source) => [...openOf(source, 'offer'), ...openOf(source, 'intro')].map((row) => quotationOf(source, row)),
  feedback,
  asks,
  thanks: (source) => openOf(source, 'thanks').map((row) => quotationOf(source, row)),
};

/** My promises to them and theirs to me, each with the latest on top, in turn: a short block shows both sides. */
function promises(source: SheetSource): readonly SheetLine[] {
  const order = (a: { readonly due: CalendarDate | null }, b: { readonly due: CalendarDate | null }): number => ((a.due ?? '9') < (b.due ?? '9') ? -1 : (a.due ?? '9') > (b.due ?? '9') ? 1 : 0);
  const ofOwner = (owner: 'me' | 'them') => source.followUps.filter(({ followUp }) => followUp.owner === owner).sort((a, b) => order(a.followUp, b.followUp) || a.followUp.at.line - b.followUp.at.line);
  return inTurn([ofOwner('me'), ofOwner('them')]).map((entry) => promiseQuotation(source, entry));
}

/** My promises to them that are late on the day of the talk, the latest first. */
export function latePromises(source: SheetSource): readonly Quotation[] {
  return myPromises(source, (due) => due < source.request.on);
}

/** My promises to them that are due within three days of the talk. */
export function promisesDueSoon(source: SheetSource): readonly Quotation[] {
  const soon = addDays(source.request.on, SOON_DAYS);
  return myPromises(source, (due) => due >= source.request.on && due <= soon);
}

function myPromises(source: SheetSource, isMeant: (due: CalendarDate) => boolean): readonly Quotation[] {
  const meant = source.followUps.filter(({ followUp }) => followUp.owner === 'me' && followUp.due !== null && isMeant(followUp.due));
  return meant.sort((a, b) => ((a.followUp.due ?? '') < (b.followUp.due ?? '') ? -1 : 1)).map((entry) => promiseQuotation(source, entry));
}

/** What they taught me last, where they are my mentor, and their newest details; then a question and their birthday. */
function catchUp(source: SheetSource, person: Person): readonly SheetLine[] {
  const { words } = source;
  const [learned] = person.relation?.trim().toLowerCase() === 'mentor' ? source.entries.filter((row) => row.kind === 'learned') : [];
  const taught: readonly SheetLine[] = learned ? [quotationOf(source, learned, { state: 'learned' })] : [];
  const question: readonly SheetLine[] = learned ? [{ line: 'paragraph', words: `What did I do with what I learned${learned.date === null ? '' : ` on ${words.short(learned.date)}`}?` }] : [];
  const details = [...taught, ...source.entries.filter((row) => row.kind === 'detail').map((row) => quotationOf(source, row)), ...question];
  const birthday = nextBirthday(person.birthday, source.request.on);
  const isNear = birthday !== undefined && daysBetween(source.request.on, birthday) <= AHEAD_DAYS;
  return isNear ? [...details, { line: 'paragraph', words: `Birthday on ${source.words.day(birthday)}.` }] : details;
}

/** The next birthday from a day on; one of 29 February is on the 28th in other years. */
export function nextBirthday(birthday: string | null, from: CalendarDate): CalendarDate | undefined {
  const day = birthday?.slice(-5);
  if (day === undefined) return undefined;
  const inYear = (year: number): CalendarDate => {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return `${year}-${day === '02-29' && !isLeap ? '02-28' : day}` as CalendarDate;
  };
  const year = Number(from.slice(0, 4));
  return inYear(year) >= from ? inYear(year) : inYear(year + 1);
}

/** One of each list, then the second of each: a block that is cut short still shows all of them. */
function inTurn<Value>(lists: readonly (readonly Value[])[]): readonly Value[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}

/** A problem with its options and the recommendation; fewer than two options is said. */
function problem(source: SheetSource, row: EntryRow): SheetLine {
  const options = row.below.filter((text) => hasTag(text, 'option'));
  const recommended = row.below.filter((text) => hasTag(text, 'recommend'));
  const few = options.length === 0 ? 'no options yet' : options.length === 1 ? 'one option so far' : '';
  return quotationOf(source, row, { state: few, below: [...options.map((text) => `${OPTION}${plain(text)}`), ...recommended.map((text) => `${RECOMMENDED}${plain(text)}`)] });
}

/** What came of their last feedback, and one specific question: another one than last time, and none at the first talk. */
function feedback(source: SheetSource): readonly SheetLine[] {
  const { asking, request } = source;
  const reports = openOf(source, 'feedback').map((row) => {
    const acted = row.below.filter((text) => hasTag(text, 'acted')).map((text) => `${DID}${plain(text)}`);
    return quotationOf(source, row, { below: acted, state: acted.length === 0 ? 'nothing done about it yet' : '' });
  });
  if (source.last === null) return reports;
  const before = asking.index.conversations.of(request.person, asking.index.links, asking.index.record, asking.now).filter((each) => each.date < request.on && isOneOnOne(each)).length;
  return [...reports, { line: 'paragraph', words: `A question: ${FEEDBACK_QUESTIONS[before % FEEDBACK_QUESTIONS.length] ?? ''}` }];
}

function asks(source: SheetSource): readonly SheetLine[] {
  const rows = openOf(source, 'ask').map((row) => quotationOf(source, row, { below: row.below.map(plain) }));
  const career = checkIn(source.asking, source.request.person, source.request.on);
  if (!career?.isDue) return rows;
  const since = career.last === null ? 'none is written down yet' : `the last one was on ${source.words.short(career.last)}`;
  return [...rows, { line: 'paragraph', words: `The career check-in is due (${since}): how I am doing, where I want to go, and what that gives the organisation.` }];
}

/** "Last about something other than work: lunch on 6 Nov, 13 days before", and whether there was no talk since; null where it never was. */
export function aboutPeopleWords({ asking, request, words }: SheetSource): { readonly words: string; readonly on: CalendarDate; readonly days: number; readonly isLast: boolean } | null {
  const talk = lastAboutPeople(asking, request.person, request.on);
  if (!talk) return null;
  const days = daysBetween(talk.date, request.on);
  return { words: `Last about something other than work: ${talk.channel ?? 'a talk'} on ${words.short(talk.date)}${days === 0 ? '' : `, ${words.span(days)} before`}.`, on: talk.date, days, isLast: lastTalk(asking, request.person, request.on)?.date === talk.date };
}

function hasTag(text: string, tag: string): boolean {
  return new RegExp(`(?:^|\\s)#${tag}(?![\\p{L}\\d_/-])`, 'iu').test(text);
}

/** A text below an entry without its tags and its date. */
function plain(text: string): string {
  return text.replace(/(^|\s)#[^\s!@#$%^&*(),.?":{}|<>]+/g, '$1').replace(/\s+/g, ' ').trim();
}
