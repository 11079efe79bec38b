import { words } from '../../bench/prose';
import type { Human, PersonDialect } from './cast';
import { addDays, type Day } from './days';
import { NOTHING_KNOWN } from './ledger';
import { addEntry, addReachOut, addTask, CHANNELS, HEADINGS, told, type Place } from './lines';
import { linkTo } from './links';
import { addDecoys, keep, Page, type Making } from './page';
import { writePerson } from './person-notes';

/** Writes the note of everybody in the cast, and mine. */
export function addPeople(making: Making): void {
  for (const human of making.cast.people) addPerson(making, human);
  addMe(making);
}

/** Writes somebody's note: properties in their dialect, and a body as that dialect leaves it. */
function addPerson(making: Making, human: Human): void {
  const { ledger, choices } = making;
  const { front, top = [], says, last, isPrivate = false } = writePerson(making, human);
  const page = new Page(human.path, front);
  page.add(...top);
  if (last) ledger.talked({ date: last.day, channel: null, status: 'held', people: [human.path], unknown: [], path: human.path, line: page.lineOf(last.property), source: 'property' });
  ledger.person({ ...NOTHING_KNOWN, path: human.path, name: human.name, ...says });
  const place: Place = { isAtHome: true, about: [human.path], date: null, isPrivate };
  if (choices.chance(0.5)) page.prose(choices, 300);
  BODIES[human.dialect]?.(making, page, place);
  if (choices.chance(0.3)) addDecoys(page, making, linkTo(choices, choices.pick(making.cast.people)).source);
  if (choices.chance(0.6)) addTasks(making, page, place);
  if (choices.chance(0.35)) addSections(making, page, place);
  keep(making, page, 'people');
}

/** My own note: conversations in it are nobody's; wins and lines that link somebody are read. */
function addMe(making: Making): void {
  const { cast, ledger, choices } = making;
  const page = new Page(cast.me.path, ['type: person', 'self: true', `reports_to: "[[${cast.people[0]?.name ?? ''}]]"`]);
  ledger.person({ ...NOTHING_KNOWN, path: cast.me.path, name: cast.me.name, self: true });
  page.heading('Log');
  page.add(`- ${addDays(making.today, -3)} call: with myself`);
  page.heading('Wins');
  for (let count = 0; count < 5; count++) addEntry(making, page, { isAtHome: true, about: [], date: null }, { heading: 'win', link: choices.pick(cast.people) });
  page.heading('Follow-ups');
  for (let count = 0; count < 5; count++) addTask(making, page, { isAtHome: true, about: [], date: null }, { link: choices.pick(cast.people) });
  keep(making, page, 'people');
}

type AddBody = (making: Making, page: Page, place: Place) => void;

/** What a dialect writes in the body besides what all do. */
const BODIES: Partial<Record<PersonDialect, AddBody>> = {
  own: (making, page, place) => {
    const { choices } = making;
    if (choices.chance(0.6)) addLog(making, page, place, { heading: choices.pick(['Log', 'Log', 'log', 'Interaction log']), write: ownLogLine, below: true });
    if (choices.chance(0.15)) addLogTable(making, page);
    if (choices.chance(0.2)) addDatedHeadings(making, page, place);
  },
  'personal-crm': (making, page, place) => {
    const write: WriteLog = (day, _channel, say) => ({ source: `- [[${day} Thu|${day}]] — ${say}`, channel: null });
    addLog(making, page, place, { heading: 'Contact log', level: 1, write });
    page.heading('About', 1);
  },
  'team-manager': (making, page) => {
    page.heading('📥 Next 1:1');
    page.add('- plantão de fim de ano', '- ask about the conference');
    page.heading('🌟 Observations');
    page.add(`- ${addDays(making.today, -20)}: ran the postmortem alone`);
  },
  orbit: (making, page, place) => {
    page.heading('Conversational Fuel');
    page.add('- The allotment', '- ');
    const write: WriteLog = (day, channel, say) => (making.choices.chance(0.5) ? { source: `- ${day}: ${channel}: ${say}`, channel } : { source: `- ${day}: in-person: ${say}`, channel: null });
    addLog(making, page, place, { heading: 'Interaction Log', write });
    page.heading('About');
  },
  crm: (making, page) => {
    page.heading('History');
    page.add(`- [[${addDays(making.today, -9)} - call - somebody]]`);
  },
  'friend-tracker': (making, page, place) => {
    if (making.choices.chance(0.4)) addLog(making, page, place, { heading: 'Log', write: ownLogLine });
  },
};

type WriteLog = (day: Day, channel: string, say: string) => { readonly source: string; readonly channel: string | null };

const ownLogLine: WriteLog = (day, channel, say) => {
  const forms = [
    { source: `- ${day} ${channel}: ${say}`, channel },
    { source: `- [[${day}]] ${channel}: ${say}`, channel },
    { source: `* ${day} ${channel}`, channel },
    { source: `- ${day} – ${say}`, channel: null },
    { source: `- **${day}** ${say}`, channel: null },
  ];
  return forms[(say.length + channel.length) % forms.length] ?? { source: '', channel: null };
};

interface LogWish {
  readonly heading: string;
  readonly level?: number;
  readonly write: WriteLog;
  /** Lines of their own stand below some. */
  readonly below?: boolean;
}

/** A log: each line is a conversation, but for tasks, lines without a date, and what says that it was none. */
function addLog(making: Making, page: Page, place: Place, { heading, level, write, below }: LogWish): void {
  const { choices, ledger, today } = making;
  page.heading(`${heading}${choices.chance(0.1) ? ' ##' : ''}`, level);
  for (let count = choices.number(6); count > 0; count--) {
    const day = addDays(today, -choices.number(700));
    const { source, channel } = write(day, choices.pick(CHANNELS), told(making));
    if (choices.chance(0.05)) page.add(`${source} #mention`);
    else ledger.talked({ date: day, channel, status: 'held', people: [page.path], unknown: [], path: page.path, line: page.add(source), source: 'log' });
    const own: Place = { ...place, date: day, indent: choices.pick(['  ', '\t']) };
    if (below && choices.chance(0.3)) addEntry(making, page, own);
    if (below && choices.chance(0.3)) addTask(making, page, own);
  }
  if (choices.chance(0.2)) page.add(choices.pick([`- [x] ${addDays(today, -7)} lunch, as a task`, '- no date here', '- 3/4/2026 lunch, whichever day that was', '-']));
}

function addLogTable(making: Making, page: Page): void {
  const { choices, ledger, today } = making;
  page.heading('Contact log', 3);
  page.add('| day | how | what |', '| --- | :-: | --- |');
  for (let count = 1 + choices.number(3); count > 0; count--) {
    const [day, channel] = [addDays(today, -choices.number(700)), choices.pick(CHANNELS)];
    const line = page.add(`| ${choices.pick([day, `[[${day}]]`])} | ${channel} | ${told(making)} |`);
    ledger.talked({ date: day, channel, status: 'held', people: [page.path], unknown: [], path: page.path, line, source: 'log' });
  }
}

/** A running note: each heading with a date is a conversation, and what stands below has its day. */
function addDatedHeadings(making: Making, page: Page, place: Place): void {
  const { choices, ledger, today } = making;
  page.heading('About', 1);
  for (let count = 1 + choices.number(3); count > 0; count--) {
    const [day, channel] = [addDays(today, -1 - choices.number(700)), choices.pick([null, ...CHANNELS])];
    const line = page.heading(`${choices.pick([day, `[[${day}]]`])}${channel === null ? '' : ` ${channel}`}`);
    ledger.talked({ date: day, channel, status: 'held', people: [page.path], unknown: [], path: page.path, line, source: 'meeting' });
    page.prose(choices, 80);
    addEntry(making, page, { ...place, date: day });
    addTask(making, page, { ...place, date: day });
  }
}

/** A section of follow-ups. */
export function addTasks(making: Making, page: Page, place: Place, heading = 'Follow-ups'): void {
  const { choices, cast } = making;
  page.heading(heading, 1);
  for (let count = 1 + choices.number(3); count > 0; count--) addTask(making, page, place, { link: choices.chance(0.15) ? choices.pick(cast.people) : undefined });
  if (choices.chance(0.1)) addReachOut(making, page, choices.pick(cast.people));
}

/** Sections whose headings give their items a kind, and one whose items have tags. */
export function addSections(making: Making, page: Page, place: Place, headings: readonly (readonly [kind: string, words: string])[] = HEADINGS): void {
  const { choices, cast } = making;
  const link = (): Human | undefined => (choices.chance(0.2) ? choices.pick(cast.people) : undefined);
  for (let count = 1 + choices.number(2); count > 0; count--) {
    const [kind, heading] = choices.pick(headings);
    page.heading(choices.pick([heading, heading.toUpperCase(), heading.toLowerCase()]));
    for (let lines = 1 + choices.number(3); lines > 0; lines--) addEntry(making, page, place, { heading: kind, link: link() });
    if (choices.chance(0.2)) addBelow(making, page, { place, kind });
  }
  const isPrivate = choices.chance(0.1);
  page.heading(isPrivate ? 'Notes #private' : 'Notes');
  for (let lines = choices.number(3); lines > 0; lines--) addEntry(making, page, { ...place, isPrivate: isPrivate || (place.isPrivate ?? false) }, { link: link() });
  page.add('', `Words that hold no entry, ${words(choices, 3)}, #win or not.`);
}

/** A heading gives its kind to its own items, not to those indented below one: a task there is a task. An agenda has boxes only. */
function addBelow(making: Making, page: Page, { place, kind }: { readonly place: Place; readonly kind: string }): void {
  const text = `Of the garden, ${words(making.choices, 2)}`;
  const line = page.add(`- ${text}`);
  if (kind !== 'agenda') making.ledger.entry({ kind, state: 'fact', text, people: kind === 'win' ? [] : place.about, date: place.date, path: page.path, line, private: place.isPrivate ?? false });
  page.add('\t- a remark', '\t- [x] a tick');
  addTask(making, page, { ...place, indent: '\t' });
}
