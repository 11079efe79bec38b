import type { Day } from './days';
import type { PersonFacts } from './ledger';
import type { Page } from './page';
import type { WrongPages } from './wrong-page';

/** Properties of a person in which something is wrong: what, with which of them, and what holds all the same. */
interface WrongPerson {
  readonly front: readonly string[];
  readonly property: string;
  readonly code: string;
  readonly says?: Partial<PersonFacts>;
  readonly last?: Day;
}

const not = (code: string, ...lines: readonly string[]): readonly WrongPerson[] => lines.map((line) => ({ front: [line], property: line.slice(0, line.indexOf(':')), code }));
const disagree = (first: string, other: string, rest: Pick<WrongPerson, 'says' | 'last'> = {}): WrongPerson => ({ front: [other, first], property: first.slice(0, first.indexOf(':')), code: 'spellings-disagree', ...rest });

const WRONG_PEOPLE: readonly WrongPerson[] = [
  ...not('value-not-understood', 'cadence: soonish', 'frequency: now and then', 'prm-cadence: often', 'cadence: every blue moon', 'contact-frequency: 14 or so', 'keep-in-touch: constructor', 'Cadence Days: -3', 'cadence: weekly-ish'),
  ...not('date-impossible', 'last_contact: 2026-02-30', 'next_contact: 2026-11-31', 'snooze_until: 2026-13-01', 'met_on: 2026-00-10', 'birthday: 1980-02-30', 'last-contact: "[[2026-06-31]]"', 'lastContacted: 2025-02-29', 'prm-last-contacted: 2026-04-31T10:00'),
  ...not('date-ambiguous', 'last_contact: 3/4/2026', 'next_contact: 01/02/2027', 'birthday: 03/04/1980', 'snooze_until: 5/6/2026', 'last-seen: 10/11/2026', 'follow up: 1/12/2026'),
  ...not('value-not-understood', 'role: {title: Lead}', 'org: {name: Elm}', 'relation: true', 'aliases: [{of: A}, {of: B}]', 'cadence: [weekly, monthly]', 'last_contact: [2026-10-01, 2026-10-02]', 'paused: maybe', 'self: perhaps', 'birthday: true', 'circle: [{name: garden}]', 'email: [{home: a}]', 'next_contact: soon', 'met_on: 2026-11', 'lastSpoke: last Tuesday'),
  disagree('last_contact: 2026-10-01', 'lastSpoke: 2026-10-02', { last: '2026-10-01' }),
  disagree('lastContacted: 2026-09-01', 'last-seen: 2026-10-02', { last: '2026-09-01' }),
  disagree('cadence: weekly', 'frequency: 30', { says: { rhythm: { days: 7 } } }),
  disagree('cadence: 2 weeks', 'prm-cadence: 15', { says: { rhythm: { days: 14 } } }),
  disagree('birthday: 1980-03-05', 'bday: 1980-03-06', { says: { birthday: '1980-03-05' } }),
  disagree('relation: peer', 'relationship: client', { says: { relation: 'peer' } }),
  disagree('role: Lead', 'jobtitle: Head'),
  disagree('org: Elm', 'company: Oak'),
];

/** Two spellings that say the same in different words are no problem. */
const AGREEING: readonly (readonly string[])[] = [['cadence: 14', 'frequency: 2 weeks'], ['cadence: biweekly', 'prm-cadence: P2W']];

/** Notes of people and meetings with properties that cannot be read, or that say two things. */
export function addWrongProperties(pages: WrongPages): void {
  for (const { front, property, code, says = {}, last } of WRONG_PEOPLE) {
    const page = pages.person(['type: person', '# some comment', ...front, 'team: Bridge'], says, pages.making.choices.pick(['People', 'Notes', 'Work/Team']));
    pages.wrong(page, code, { property, level: code === 'spellings-disagree' ? 'hint' : 'error' });
    if (last !== undefined) pages.talked(page, { date: last, people: [page.path], line: page.lineOf(property), source: 'property' });
    pages.keep(page);
  }
  for (const front of AGREEING) pages.keep(pages.person(['type: person', ...front], { rhythm: { days: 14 } }));
  addWrongMeetings(pages);
  addUnquotedLinks(pages);
}

/** Meetings without a day that can be read: no conversation, unless the name of the note has the day. */
function addWrongMeetings(pages: WrongPages): void {
  const { cast, choices } = pages.making;
  for (const [line, code] of [['date: 2026-02-30', 'date-impossible'], ['day: 2026-11-31T10:00', 'date-impossible'], ['when: "[[2026-00-01]]"', 'date-impossible'], ['date: 11/03/2026 2:00 PM', 'date-ambiguous'], ['date: 05/06/2026', 'date-ambiguous'], ['date: next Friday', 'value-not-understood'], ['when: {on: 2026-11-02}', 'value-not-understood']] as const) {
    for (const folder of ['Meetings/', 'Meetings/2026-11-03']) {
      const human = choices.pick(cast.people);
      const page = pages.page(folder, ['type: meeting', line, `attendees: ["[[${human.name}]]"]`]);
      const property = line.slice(0, line.indexOf(':'));
      pages.wrong(page, code, { property });
      if (!folder.endsWith('/')) pages.talked(page, { date: '2026-11-03', people: [human.path], line: page.lineOf(property), source: 'meeting' });
      pages.keep(page, 'meetings');
    }
  }
  for (const line of ['people: {count: 3}', 'people: true', 'attendees: [{count: 3}]']) {
    const page = pages.page('Meetings/', ['type: meeting', 'date: 2026-10-05', line]);
    pages.wrong(page, 'value-not-understood', { property: line.slice(0, line.indexOf(':')) });
    pages.talked(page, { date: '2026-10-05', people: [], line: 3, source: 'meeting' });
    pages.keep(page, 'meetings');
  }
}

/** `[[X]]` without quotes is understood, and no link to the app. */
function addUnquotedLinks(pages: WrongPages): void {
  const { people } = pages.making.cast;
  const bare = people.filter(({ name }) => !name.startsWith('@'));
  const wrong = (page: Page, property: string): void => pages.wrong(page, 'link-unquoted', { level: 'hint', property });
  for (const property of ['last_contact', 'last-contact', 'lastChat']) {
    const page = pages.person(['type: person', `${property}: [[2026-10-30]]`]);
    wrong(page, property);
    pages.talked(page, { date: '2026-10-30', people: [page.path], line: page.lineOf(property), source: 'property' });
    pages.keep(page);
  }
  for (const property of ['org', 'reports_to', 'knows']) {
    const page = pages.person(['type: person', `${property}: [[${people[1]?.name ?? ''}]]`]);
    wrong(page, property);
    pages.keep(page);
  }
  for (const property of ['people', 'attendees', 'person', 'participants']) {
    const [one, two] = [pages.making.choices.pick(bare.slice(0, 40)), pages.making.choices.pick(bare.slice(40))];
    const isList = property === 'participants';
    const values = isList ? ['participants:', `  - [[${one.name}]]`, `  - "[[${two.name}]]"`] : [`${property}: [[${one.name}]]`];
    const page = pages.page('Meetings/', ['type: meeting', ...values, 'date: 2026-10-06']);
    wrong(page, property);
    pages.talked(page, { date: '2026-10-06', people: isList ? [one.path, two.path] : [one.path], line: page.lineOf('date'), source: 'meeting' });
    pages.keep(page, 'meetings');
  }
}
