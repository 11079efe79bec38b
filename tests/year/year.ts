import { addDays, DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, isRefusal, openJournal, type CalendarDate, type Journal } from '../../src/journal/journal';
import { MemoryNoteStore } from '../../src/journal/memory-note-store';
import { choicesOf, type Choices } from '../bench/random';

/** What the sidebar says on a Monday. */
export interface Monday {
  readonly on: CalendarDate;
  readonly today: readonly string[];
  /** Of *Get in touch* those whom the focus shows, and how many there are in all. */
  readonly getInTouch: readonly string[];
  readonly dueInAll: number;
  readonly quieter: readonly string[];
  readonly dates: readonly string[];
  readonly newPeople: readonly string[];
}

/** Somebody in this life: how often one wants to talk (null: nobody said), and how often one really does. */
interface Acquaintance {
  readonly name: string;
  readonly properties: readonly string[];
  /** Days between talks that happen by themselves; 0 for none. */
  readonly every: number;
  /** The days of the year on which they are around, from and to. */
  readonly around: readonly [from: number, to: number];
}

const FIRST_DAY: CalendarDate = '2026-01-05';
const DAYS = 364;

const PEOPLE: readonly Acquaintance[] = [
  { name: 'Dana Li', properties: ['relation: boss', 'cadence: weekly'], every: 7, around: [0, 364] },
  { name: 'Priya Nair', properties: ['relation: peer', 'cadence: 2 weeks', 'birthday: 1990-03-11'], every: 12, around: [0, 364] },
  { name: 'Sam Ortiz', properties: ['relation: peer', 'cadence: monthly'], every: 0, around: [0, 364] },
  { name: 'Ines Duarte', properties: ['relation: mentor', 'cadence: 6 weeks'], every: 40, around: [0, 364] },
  { name: 'Marcus Webb', properties: ['relation: skip-level', 'cadence: quarterly'], every: 0, around: [0, 364] },
  { name: 'Lena Fischer', properties: ['relation: client', 'cadence: 3 months', 'birthday: 1985-09-30'], every: 80, around: [0, 364] },
  { name: 'Jo Park', properties: ['relation: peer'], every: 7, around: [0, 180] },
  { name: 'Tom Becker', properties: ['relation: peer'], every: 21, around: [0, 364] },
  { name: 'Ruth Kamara', properties: ['relation: sponsor'], every: 45, around: [0, 250] },
  { name: 'Mira Holt', properties: [], every: 5, around: [30, 100] },
  { name: 'Yusuf Demir', properties: ['relation: mentee', 'cadence: 2 weeks'], every: 14, around: [90, 364] },
  { name: 'Chiara Conti', properties: ['cadence: monthly', 'stage: met'], every: 30, around: [200, 364] },
  { name: 'Femi Adeyemi', properties: ['relation: friend', 'birthday: --12-24'], every: 60, around: [0, 364] },
  { name: 'Otto Lang', properties: ['paused: true', 'cadence: weekly'], every: 0, around: [0, 364] },
];

/**
 * Lives a year, day by day, on a journal in memory: talks happen by themselves, promises are made and mostly kept, and of
 * those whom the sidebar names about every other one is talked with within some days. Answers each Monday's sidebar.
 */
export async function* liveAYear(seed: number): AsyncGenerator<Monday> {
  const choices = choicesOf(seed);
  const store = new MemoryNoteStore(Object.fromEntries(PEOPLE.map(({ name, properties }) => [pathOf(name), `${['---', 'type: person', 'created: 2025-12-01', ...properties, '---', ''].join('\n')}`])));
  let today = FIRST_DAY;
  const settings = { ...DEFAULT_SETTINGS, vault: DEFAULT_VAULT_FACTS };
  const journal = openJournal({ store, settings: () => settings, today: () => today, timeNow: () => '18:00', locale: 'en-GB' });
  store.load();
  for (let day = 0; day < DAYS; day++) {
    today = addDays(FIRST_DAY, day);
    if (day % 7 === 0) yield monday(journal, today);
    if (day % 7 > 4) continue;
    for (const each of PEOPLE) if (isAround(each, day) && each.every > 0 && choices.chance(7 / 5 / each.every)) await talk(journal, each.name, today, choices);
    // Whoever is named is not always called: about one of them each other day.
    const [first] = journal.due({ limit: 1 }).getInTouch.rows;
    if (first && choices.chance(0.5)) await talk(journal, first.name, today, choices);
    await keepPromises(journal, choices);
  }
}

function isAround({ around: [from, to] }: Acquaintance, day: number): boolean {
  return day >= from && day <= to;
}

async function talk(journal: Journal, name: string, today: CalendarDate, choices: Choices): Promise<void> {
  const promises = choices.chance(0.3);
  const outcome = await journal.logInteraction({
    people: [{ path: pathOf(name) }],
    text: 'how things go',
    on: today,
    channel: choices.chance(0.2) ? 'lunch' : 'call',
    followUps: promises ? [{ text: `Send ${name.split(' ')[0] ?? name} what we spoke of`, dueOn: addDays(today, 1 + choices.number(12)), owner: choices.chance(0.3) ? 'them' : 'me' }] : [],
  });
  if (isRefusal(outcome)) throw new Error(`not logged: ${outcome.refused}`);
}

async function keepPromises(journal: Journal, choices: Choices): Promise<void> {
  for (const row of journal.due().sections.find(({ section }) => section === 'today')?.rows ?? []) {
    if (choices.chance(0.7)) await journal.completeFollowUp({ id: row.id });
  }
  for (const row of journal.due().sections.find(({ section }) => section === 'waiting')?.rows ?? []) {
    if (choices.chance(0.2)) await journal.completeFollowUp({ id: row.id });
  }
}

function monday(journal: Journal, on: CalendarDate): Monday {
  const due = journal.due();
  const { words } = journal;
  const focus = due.getInTouch.rows.slice(0, journal.settings().focus);
  return {
    on,
    today: (due.sections.find(({ section }) => section === 'today')?.rows ?? []).map((row) => `${row.text} (${words.followUpMeta(row).when})`),
    getInTouch: focus.map((row) => `${row.name} (${words.reachOutMeta(row).when}, ${words.reachOutMeta(row).rhythm})`),
    dueInAll: due.getInTouch.count,
    quieter: journal.quieter().map((row) => `${row.name} (${words.quieter(row).when}, ${words.quieter(row).rhythm})`),
    dates: journal.datesAhead().map((row) => `${row.name} ${words.dateAhead(row).when}`),
    newPeople: journal.newPeople().map(({ name }) => name),
  };
}

/** A Monday in a few lines. */
export function tellWeek({ on, today, getInTouch, dueInAll, quieter, dates, newPeople }: Monday): string {
  const line = (title: string, rows: readonly string[]): string => (rows.length === 0 ? '' : `\n  ${title}: ${rows.join(' · ')}`);
  return `${on}${line('today', today)}${line(`get in touch (${getInTouch.length} of ${dueInAll})`, getInTouch)}${line('quieter than usual', quieter)}${line('birthdays', dates)}${line('getting to know', newPeople)}`;
}

function pathOf(name: string): string {
  return `People/${name}.md`;
}
