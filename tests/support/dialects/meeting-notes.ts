import { words } from '../../bench/prose';
import type { Human } from './cast';
import { addDays, type Day } from './days';
import type { KnownConversation } from './known';
import { addEntry, addTask, CHANNELS, HEADINGS, type Place } from './lines';
import { linkTo } from './links';
import { writeMeeting, type Gathering, type MeetingDialect, type WrittenMeeting } from './meeting-forms';
import { STRANGERS } from './names';
import { addSections } from './person-bodies';
import { addDecoys, keep, Page, type Making } from './page';

/** Of a hundred meetings, how many are written down in which way. */
const SHARES: Readonly<Record<MeetingDialect, number>> = {
  own: 26, sheet: 5, granola: 12, 'granola-plain': 7, outlook: 8, 'meeting-notes-plus': 8, 'team-manager': 9, crm: 5, activity: 4, 'work-vault': 6, body: 5, inferred: 4, 'dated-name': 3,
};
const DIALECTS = (Object.keys(SHARES) as MeetingDialect[]).flatMap((dialect) => Array.from({ length: SHARES[dialect] }, () => dialect));

/** Writes that many notes of meetings, some of which are to come, or were called off. */
export function addMeetings(making: Making, count: number): void {
  const running = Math.round(count * 0.02);
  for (let index = 0; index < count - running; index++) addMeeting(making, index, making.choices.pick(DIALECTS));
  for (let index = 0; index < running; index++) addRunningNote(making, index);
}

/** Decides when a meeting is, and who is there. */
export function gather({ choices, cast, today }: Making): Gathering {
  const count = choices.chance(0.6) ? 1 : 2 + choices.number(3);
  const strangers = choices.chance(0.15) ? [choices.pick(STRANGERS)] : [];
  const date = choices.chance(0.03) ? today : choices.chance(0.04) ? addDays(today, 1 + choices.number(20)) : addDays(today, -1 - choices.number(900));
  return { date, people: cast.some(choices, count), strangers, withMe: choices.chance(0.1), title: words(choices, 2) };
}

/** Writes one meeting; what of it is known follows from what its dialect says. */
export function addMeeting(making: Making, index: number, dialect: MeetingDialect, given?: Gathering): void {
  const gathering = given ?? gather(making);
  const written = writeMeeting(making, dialect, gathering);
  const { date } = gathering;
  const page = new Page(`${written.folder}/${written.name ?? `${date} ${gathering.title} ${index}`}.md`, written.front);
  page.add(...(written.top ?? []));
  if (written.isOther) {
    page.prose(making.choices, 300);
    keep(making, page, 'other');
    return;
  }
  const status = written.status ?? making.ledger.statusOf(date, written.time ?? null);
  const people = gathering.people.map(({ path }) => path);
  making.ledger.talked({ date, channel: written.channel ?? null, status, people, unknown: gathering.strangers, path: page.path, line: written.dateIn === undefined ? 1 : page.lineOf(written.dateIn), source: 'meeting' });
  addMeetingBody(making, page, { gathering, written });
  keep(making, page, 'meetings');
}

interface MeetingToWrite {
  readonly gathering: Gathering;
  readonly written: WrittenMeeting;
}

/** What is noted at a meeting: about its attendee if there is just one, else about those whom a line links. */
function addMeetingBody(making: Making, page: Page, { gathering: { people, strangers, date }, written }: MeetingToWrite): void {
  const { choices, cast } = making;
  const [only] = people;
  const place: Place = { isAtHome: true, about: people.length === 1 && strangers.length === 0 && only ? [only.path] : [], date };
  // Whose a line without a link is, where somebody without a note was there too, is said in fine-points.ts.
  const mustLink = people.length === 1 && strangers.length > 0;
  const link = (share: number): Human | undefined => (mustLink || choices.chance(share) ? choices.pick(cast.people) : undefined);
  page.heading('Notes');
  page.prose(choices, 200);
  if (written.agenda) {
    page.heading('Agenda');
    if (written.status === undefined) page.add('- headcount', '- plantão de fim de ano');
    else for (let lines = 1 + choices.number(3); lines > 0; lines--) addEntry(making, page, place, { heading: 'agenda', link: link(0.2) });
  }
  if (choices.chance(0.3)) addDecoys(page, making, linkTo(choices, choices.pick(cast.people)).source);
  if (choices.chance(0.6)) {
    page.heading(choices.pick(['Action items', 'What we agreed', 'Next steps']), 1);
    for (let lines = 1 + choices.number(3); lines > 0; lines--) addTask(making, page, place, { link: link(0.3) });
  }
  if (!mustLink && choices.chance(0.15)) addSections(making, page, place, HEADINGS.filter(([kind]) => kind !== 'agenda'));
}

/** A note of people and no date: each heading with a date is a meeting with them. */
function addRunningNote(making: Making, index: number): void {
  const { choices, ledger, today } = making;
  const { people, strangers } = gather(making);
  const values = [...people.map(({ name }) => `"[[${name}]]"`), ...strangers.map((name) => `"${name}"`)];
  const page = new Page(choices.pick([`Meetings/Running/Jour fixe ${index}.md`, `Projects/Jour fixe ${index}.md`]), ['type: meeting', `people: [${values.join(', ')}]`]);
  const about = people.map(({ path }) => path);
  let day: Day = addDays(today, -1 - choices.number(30));
  for (let count = 2 + choices.number(4); count > 0; count--) {
    const channel = choices.pick([null, ...CHANNELS]);
    const line = page.heading(`${choices.pick([day, `[[${day}]]`])}${channel === null ? '' : ` ${channel}`}`);
    const talk: KnownConversation = { date: day, channel, status: 'held', people: about, unknown: strangers, path: page.path, line, source: 'meeting' };
    ledger.talked(talk);
    const place: Place = { isAtHome: true, about: about.length === 1 && strangers.length === 0 ? about : [], date: day };
    const link = strangers.length > 0 ? { link: people[0] } : {};
    addEntry(making, page, place, link);
    addTask(making, page, place, link);
    day = addDays(day, -7);
  }
  keep(making, page, 'meetings');
}
