import { addDays, type CalendarDate, type FollowUpSection } from '../../src/journal/journal';
import { choicesOf, type Choices } from './random';
import { nameOfPerson, paragraphs, words } from './prose';

/** What is asked for. The same request gives the same vault, byte for byte. */
export interface VaultRequest {
  /** Notes in all: about 4.2 % people, 12.5 % meetings, the rest is unrelated; 0.42 tasks a note; 2 kB on average. */
  readonly notes: number;
  readonly seed: number;
  readonly today: CalendarDate;
}

/** What is true of a generated vault, known without reading it. */
export interface VaultTruth {
  readonly notes: number;
  readonly people: number;
  readonly meetings: number;
  readonly taskLines: number;
  /** Open follow-ups of each section. */
  readonly followUps: Readonly<Record<FollowUpSection, number>>;
  /** The newest conversation of each person, by path; people without one are left out. */
  readonly lastContact: ReadonlyMap<string, CalendarDate>;
}

export interface GeneratedVault {
  /** Texts by vault path. */
  readonly notes: ReadonlyMap<string, string>;
  readonly truth: VaultTruth;
}

const PEOPLE_SHARE = 0.0417;
const MEETING_SHARE = 0.125;
const CHANNELS = ['one-on-one', 'lunch', 'coffee', 'call', 'video', 'event'];
const RELATIONS = ['peer', 'report', 'client', 'partner', 'mentor', 'friend'];
const CADENCES = ['weekly', '2 weeks', 'monthly', '30', 'every 3 months', 'P2W'];

/** Makes a vault of notes as people keep them, with a shape that was measured on real ones (speed.md, vaults). */
export function generateVault(request: VaultRequest): GeneratedVault {
  const making = new Making(request);
  const people = Math.round(request.notes * PEOPLE_SHARE);
  const meetings = Math.round(request.notes * MEETING_SHARE);
  const names = Array.from({ length: people }, (_, index) => nameOfPerson(index));
  for (const name of names) making.person(name);
  for (let index = 0; index < meetings; index++) making.meeting(index, names);
  for (let index = people + meetings; index < request.notes; index++) making.other(index, names);
  const { notes, taskLines, followUps, lastContact } = making;
  return { notes, truth: { notes: notes.size, people, meetings, taskLines, followUps, lastContact } };
}

class Making {
  readonly notes = new Map<string, string>();
  readonly lastContact = new Map<string, CalendarDate>();
  readonly followUps: Record<FollowUpSection, number> = { today: 0, next7: 0, waiting: 0, later: 0, none: 0, older: 0 };
  taskLines = 0;
  readonly #choices: Choices;
  readonly #today: CalendarDate;

  constructor({ seed, today }: VaultRequest) {
    this.#choices = choicesOf(seed);
    this.#today = today;
  }

  person(name: string): void {
    const { number, chance, pick } = this.#choices;
    const path = pathOf(name);
    const properties = ['type: person', `relation: ${pick(RELATIONS)}`, `org: ${words(this.#choices, 2)}`, `met_on: ${this.#ago(400 + number(900))}`];
    if (chance(0.6)) properties.push(`cadence: ${pick(CADENCES)}`);
    if (chance(0.5)) properties.push('tags:', '  - work', `  - ${pick(RELATIONS)}`);
    if (chance(0.4)) properties.push(`birthday: --0${1 + number(9)}-1${number(9)}`);
    const log = Array.from({ length: number(5) }, () => this.#ago(number(500))).map((on) => {
      this.#talked(path, on);
      return `- ${on} ${pick(CHANNELS)}: ${words(this.#choices, 9)}`;
    });
    const tasks = chance(0.79) ? this.#tasks(1 + number(3), true, []) : [];
    this.#write(path, properties, [paragraphs(this.#choices, 1300), '## Log', log.join('\n'), '## Follow-ups', tasks.join('\n')]);
  }

  meeting(index: number, names: readonly string[]): void {
    const { number, chance, pick } = this.#choices;
    const on = chance(0.03) ? addDays(this.#today, 1 + number(20)) : this.#ago(1 + number(700));
    const people = new Set(Array.from({ length: chance(0.6) ? 1 : 2 + number(3) }, () => pick(names)));
    if (on < this.#today) for (const name of people) this.#talked(pathOf(name), on);
    const properties = ['type: meeting', `channel: ${pick(CHANNELS)}`, `date: ${on}`, 'people:', ...[...people].map((name) => `  - "[[${name}]]"`)];
    const tasks = chance(0.79) ? this.#tasks(1 + number(3), true, chance(0.3) ? names : []) : [];
    this.#write(`Meetings/${on} ${index}.md`, properties, ['## Notes', paragraphs(this.#choices, 1500), '## What we agreed', tasks.join('\n')]);
  }

  other(index: number, names: readonly string[]): void {
    const { number, chance, pick } = this.#choices;
    const properties = chance(0.5) ? [`created: ${this.#ago(number(900))}`, `title: ${words(this.#choices, 4)}`, 'tags:', `  - ${words(this.#choices, 1)}`, `  - ${words(this.#choices, 1)}`] : [];
    const tasks = chance(0.096) ? this.#tasks(1 + number(3), false, chance(0.25) ? names : []) : [];
    const linked = chance(0.2) ? `Asked [[${pick(names)}]] about ${words(this.#choices, 5)}.` : '';
    this.#write(`Notes/${index % 40}/${words(this.#choices, 3)} ${index}.md`, properties, [`# ${words(this.#choices, 4)}`, paragraphs(this.#choices, 1750), linked, tasks.join('\n')]);
  }

  /** Task lines; `linking` names people to be linked, each task one of them. */
  #tasks(count: number, inOurNote: boolean, linking: readonly string[]): readonly string[] {
    const { number, chance, pick } = this.#choices;
    this.taskLines += count;
    return Array.from({ length: count }, () => {
      const link = linking.length === 0 ? '' : ` [[${pick(linking)}]]`;
      const isWaiting = chance(0.15);
      const due = chance(0.7) ? addDays(this.#today, number(120) - 60) : undefined;
      const line = `${words(this.#choices, 5)}${link}${isWaiting ? ' #waiting' : ''}${due === undefined ? '' : ` 📅 ${due}`}`;
      if (chance(0.4)) return `- [x] ${line} ✅ ${this.#ago(number(200))}`;
      if (inOurNote || link !== '') this.followUps[isWaiting ? 'waiting' : this.#section(due)] += 1;
      return `- [ ] ${line}`;
    });
  }

  #section(due: CalendarDate | undefined): FollowUpSection {
    if (due === undefined) return 'none';
    if (due < addDays(this.#today, -30)) return 'older';
    if (due <= this.#today) return 'today';
    return due <= addDays(this.#today, 7) ? 'next7' : 'later';
  }

  #talked(path: string, on: CalendarDate): void {
    const known = this.lastContact.get(path);
    if (known === undefined || known < on) this.lastContact.set(path, on);
  }

  #ago(days: number): CalendarDate {
    return addDays(this.#today, -days);
  }

  #write(path: string, properties: readonly string[], parts: readonly string[]): void {
    const front = properties.length === 0 ? '' : `---\n${properties.join('\n')}\n---\n\n`;
    this.notes.set(path, `${front}${parts.filter((part) => part !== '').join('\n\n')}\n`);
  }
}

function pathOf(name: string): string {
  return `People/${name}.md`;
}
