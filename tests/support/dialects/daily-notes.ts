import { words } from '../../bench/prose';
import type { Human } from './cast';
import { addDays, withDots, withWeekday, type Day } from './days';
import { addEntry, addReachOut, addTask, CHANNELS, type Place } from './lines';
import { linkTo } from './links';
import { addDecoys, keep, Page, type Making } from './page';

/** How a vault calls its daily notes: a moment format, and the path by it. */
export interface DailyFormat {
  readonly format: string;
  readonly nameOf: (day: Day) => string;
}

/** The folder of daily notes in `.obsidian/daily-notes.json`. */
export const JOURNAL = 'Journal';

export const DAILY_FORMATS = {
  inFolders: { format: 'YYYY/MM/YYYY-MM-DD ddd', nameOf: (day: Day) => `${day.slice(0, 4)}/${day.slice(5, 7)}/${withWeekday(day)}` },
  withDots: { format: 'DD.MM.YYYY', nameOf: withDots },
} as const satisfies Readonly<Record<string, DailyFormat>>;

/** Writes that many daily notes, the newest first; a few are of days to come. */
export function addDailyNotes(making: Making, count: number, { nameOf }: DailyFormat): void {
  for (let index = 0; index < count; index++) {
    const day = addDays(making.today, 3 - index);
    // Old ones may be called by their day alone.
    const name = making.choices.chance(0.1) ? day : nameOf(day);
    addDailyNote(making, `${JOURNAL}/${name}.md`, day);
  }
}

/** A daily note: log lines, tasks and tagged entries are read; to be mentioned is not to be met. */
function addDailyNote(making: Making, path: string, day: Day): void {
  const { choices, cast, today } = making;
  const page = new Page(path, choices.chance(0.25) ? frontOf(making, day) : []);
  const who = (): Human => choices.pick(cast.people);
  const place: Place = { isAtHome: false, about: [], date: day };
  page.heading(choices.pick(['Today', 'Gratitude', 'Log', 'Wins']));
  page.add(`Ran into ${linkTo(choices, who()).source} on the tram, ${words(choices, 4)}.`, '');
  if (choices.chance(0.4)) page.prose(choices, 200);
  if (day <= today) for (let lines = choices.number(4); lines > 0; lines--) addLogLine(making, page, day);
  if (choices.chance(0.3)) page.add(...choices.pick(NOT_LOGGED)(linkTo(choices, who()).source));
  if (choices.chance(0.2)) addDecoys(page, making, linkTo(choices, who()).source);
  page.heading('Tasks');
  for (let lines = choices.number(3); lines > 0; lines--) addTask(making, page, place, { link: choices.chance(0.4) ? who() : undefined });
  if (choices.chance(0.05) && day <= today) addReachOut(making, page, who());
  for (let lines = choices.chance(0.3) ? 1 + choices.number(2) : 0; lines > 0; lines--) addEntry(making, page, place, { link: choices.chance(0.5) ? who() : undefined });
  keep(making, page, 'other');
}

/** Properties of daily notes: people in them, and a date, make no meeting. */
function frontOf({ choices, cast }: Making, day: Day): readonly string[] {
  const { name } = choices.pick(cast.people);
  return choices.pick([
    ['tags: [daily]', 'mood: 4'],
    ['people:', `  - "[[${name}]]"`, 'locations:', '  - "[[Charleston]]"', `date: ${day}`],
    [`date: ${day}`, `with: "[[${name}]]"`, 'sleep: 7.5'],
    [`created: ${day}T07:00`, 'who: me'],
  ]);
}

/** A list item that starts with a channel and links people; what is indented below is its own. */
function addLogLine(making: Making, page: Page, day: Day): void {
  const { choices, cast, ledger } = making;
  const [first, second] = cast.some(choices, 2);
  if (!first || !second) return;
  const channel = choices.pick(CHANNELS);
  const both = choices.chance(0.2);
  const links = [linkTo(choices, first).source, ...(both ? [linkTo(choices, second).source] : [])].join(' and ');
  const typed = choices.chance(0.1) ? channel.charAt(0).toUpperCase() + channel.slice(1) : channel;
  const line = `${choices.pick(['-', '-', '*'])} ${typed} with ${links}${choices.pick([':', ',', ' –', ''])} ${words(choices, 4)}`;
  const people = both ? [first.path, second.path] : [first.path];
  if (choices.chance(0.05)) page.add(`${line} #mention`);
  else ledger.talked({ date: day, channel, status: 'held', people, unknown: [], path: page.path, line: page.add(line), source: 'log' });
  const below: Place = { isAtHome: false, about: people, date: day, indent: choices.pick(['  ', '\t']), isOfLog: true };
  if (choices.chance(0.2)) addEntry(making, page, below);
  if (choices.chance(0.2)) addTask(making, page, below);
}

/** Lines that are no log line: another word, no link, nobody, a paragraph. */
const NOT_LOGGED: readonly ((link: string) => readonly string[])[] = [
  (link) => [`- dinner with ${link}`],
  () => ['- lunch with a friend from school'],
  () => ['- call with [[Nobody Here]] about the boiler'],
  (link) => ['', `lunch with ${link}, if there is time`],
  (link) => [`- groceries, then call ${link}`],
  (link) => [`- \`lunch with ${link}\``],
];
