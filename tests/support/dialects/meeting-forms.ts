import type { Choices } from '../../bench/random';
import type { Human } from './cast';
import { withWeekday, type Day } from './days';
import type { KnownConversation } from './known';
import { CHANNELS } from './lines';
import { asLink, asValue, asWord, linkTo, plainWord } from './links';
import type { Making } from './page';

/** Ways in which vaults keep meetings. */
export type MeetingDialect = 'own' | 'sheet' | 'granola' | 'granola-plain' | 'outlook' | 'meeting-notes-plus' | 'team-manager' | 'crm' | 'activity' | 'work-vault' | 'body' | 'inferred' | 'dated-name';

/** A meeting before it is written down. */
export interface Gathering {
  readonly date: Day;
  readonly people: readonly Human[];
  /** Those who have no note. */
  readonly strangers: readonly string[];
  /** I am named among those who were there. */
  readonly withMe: boolean;
  readonly title: string;
}

/** How a dialect says it. */
export interface WrittenMeeting {
  readonly folder: string;
  /** The name of the note; its day and title where nothing is said. */
  readonly name?: string;
  readonly front: readonly string[];
  readonly top?: readonly string[];
  /** The property that says the day; it is the name's where there is none. */
  readonly dateIn?: string;
  readonly time?: string;
  readonly channel?: string;
  readonly status?: KnownConversation['status'];
  readonly agenda?: boolean;
  /** It is no meeting at all. */
  readonly isOther?: boolean;
}

export function writeMeeting(making: Making, dialect: MeetingDialect, gathering: Gathering): WrittenMeeting {
  return FORMS[dialect](making, gathering);
}

type Form = (making: Making, gathering: Gathering) => WrittenMeeting;

const list = (property: string, values: readonly string[]): readonly string[] => [`${property}:`, ...values.map((value) => `  - ${value}`)];
const time = (choices: Choices): string => `${String(8 + choices.number(10)).padStart(2, '0')}:${choices.pick(['00', '15', '30'])}`;
const quoted = (name: string): string => `"${name}"`;

/** Me among the others: by my note, or as people call themselves. */
function mine({ choices, cast }: Making, { withMe }: Gathering, asNames: boolean): readonly string[] {
  if (!withMe) return [];
  return [asNames ? choices.pick(['me', 'Me', 'You', cast.me.name]) : choices.pick([`"[[${cast.me.name}]]"`, 'me', '"[[Me]]"'])];
}

/** Everybody as values of a list: links and plain words. */
function everybody(making: Making, gathering: Gathering): readonly string[] {
  const { choices } = making;
  const twice = choices.chance(0.05) ? gathering.people : [];
  return [...gathering.people.map((human) => asValue(choices, human)), ...twice.map((human) => asValue(choices, human)), ...gathering.strangers.map((name) => choices.pick([quoted(name), `"[[${name}]]"`])), ...mine(making, gathering, false)];
}

/** A day with slashes that can be no other day, and a time; undefined where it could be two. */
function inLocale(choices: Choices, day: Day): { readonly written: string; readonly time: string } | undefined {
  const [year = '', month = '', date = ''] = day.split('-');
  if (Number(date) <= 12 && date !== month) return undefined;
  const [hour, minute] = [9 + choices.number(8), choices.pick(['00', '30'])];
  const at = `${String(hour).padStart(2, '0')}:${minute}`;
  const half = `${hour > 12 ? hour - 12 : hour}:${minute} ${hour < 12 ? 'AM' : 'PM'}`;
  return choices.pick([{ written: `${date}/${month}/${year} ${at}`, time: at }, { written: `${month}/${date}/${year} ${half}`, time: at }]);
}

/** A status is written now and then: as it is, or that it was called off. */
function statusFor({ choices, ledger }: Making, day: Day): KnownConversation['status'] | undefined {
  return choices.chance(0.6) ? undefined : choices.chance(0.2) ? 'cancelled' : ledger.statusOf(day, null);
}

const FORMS: Readonly<Record<MeetingDialect, Form>> = {
  own: (making, gathering) => {
    const { choices } = making;
    const [status, channel, at] = [statusFor(making, gathering.date), choices.pick(CHANNELS), choices.chance(0.3) ? time(choices) : undefined];
    const values = [...gathering.people.map((human) => asLink(choices, human)), ...gathering.strangers.map((name) => `"[[${name}]]"`), ...mine(making, gathering, false)];
    const [folder, mark] = choices.pick<readonly [string, string]>([
      ['Meetings', 'type: meeting'], ['Meetings/2026', 'type: meeting'], ['Meetings/2026', 'area: work'], ['Archive', 'tags: [work, 1on1]'], ['Archive', 'tags: "#Meeting"'], ['References', 'categories: "[[Meetings]]"'], ['People', 'type: Meeting'],
    ]);
    const front = [mark, `channel: ${channel}`, `date: ${gathering.date}${at === undefined ? '' : `T${at}`}`, ...list('people', values), ...(status === undefined ? [] : [`status: ${status}`]), 'initiated_by: me', 'duration: 30'];
    return { folder, front, dateIn: 'date', channel, ...(status === undefined ? {} : { status }), ...(at === undefined ? {} : { time: at }), agenda: status !== undefined && choices.chance(0.3) };
  },
  sheet: (making, gathering) => {
    const status = gathering.date >= making.today ? 'planned' : making.choices.pick(['held', 'planned'] as const);
    const values = gathering.people.map((human) => asLink(making.choices, human));
    return { folder: 'Meetings', front: ['type: meeting', 'channel: one-on-one', `date: ${gathering.date}`, ...list('people', [...values, ...gathering.strangers.map(quoted)]), `status: ${status}`], dateIn: 'date', channel: 'one-on-one', status, agenda: true };
  },
  granola: (making, gathering) => {
    const values = [...gathering.people.map((human) => asLink(making.choices, human)), ...gathering.strangers.map((name) => `"[[${name}]]"`)];
    return { folder: 'Granola', front: ['granola_id: 3f2b8c1e-5a07', `title: "${gathering.title}"`, `date: ${gathering.date}`, ...list('attendees', values), 'tags:', '  - meeting', '  - granola'], dateIn: 'date' };
  },
  'granola-plain': (making, gathering) => {
    const values = [...gathering.people.map((human) => asWord(making.choices, human)), ...gathering.strangers.map(quoted)];
    const front = ['granola_id: 90aa1f6c', `title: "${gathering.title}"`, 'type: note', `created: ${gathering.date}T15:00:04.112Z`, `updated: ${gathering.date}T16:02:51.000Z`, ...list('attendees', values)];
    // By the day of its making alone a note is no meeting.
    if (making.choices.chance(0.3)) return { folder: 'Granola/Undated', name: `${gathering.title} ${gathering.date} ${making.notes.size}`.replaceAll(' ', '_'), front, isOther: true };
    return { folder: 'Granola', front };
  },
  outlook: (making, gathering) => {
    const { choices } = making;
    const day = inLocale(choices, gathering.date) ?? { written: `${gathering.date} 11:00`, time: '11:00' };
    const values = [...gathering.people.map((human) => asWord(choices, human)), ...gathering.strangers.map(quoted)];
    const front = [`title: ${gathering.title}`, 'subtitle: meeting notes', `date: ${day.written}`, "meeting: 'true'", 'meeting-location: Room 4.12', ...list('meeting-recipients', values), 'meeting-invite: ""'];
    return { folder: 'Outlook', name: `${gathering.date} ${day.time.replace(':', '.')} ${gathering.title} ${making.notes.size}`, front, dateIn: 'date', time: day.time };
  },
  'meeting-notes-plus': (making, gathering) => {
    const names = [...gathering.people.map((human) => plainWord(making.choices, human, true)), ...gathering.strangers, ...mine(making, gathering, true)];
    const text = names.join(', ');
    return { folder: 'Meetings', front: ['type: meeting', `title: ${gathering.title}`, `date: ${gathering.date}`, `attendees: ${text.startsWith('@') ? quoted(text) : text}`, 'meeting_type: vendor'], top: ['', '## Attendees', '- Nobody Else', ''], dateIn: 'date' };
  },
  'team-manager': (making, gathering) => {
    const [only, ...more] = gathering.people;
    const isAlone = more.length + gathering.strangers.length === 0 && !gathering.withMe;
    const people = only && isAlone ? [`person: ${asValue(making.choices, only, true)}`] : list('person', everybody(making, gathering));
    return { folder: 'Team Manager/Meetings', front: ['type: meeting', ...people, `date: ${gathering.date}`], dateIn: 'date', agenda: true };
  },
  crm: (making, gathering) => {
    const kind = making.choices.pick(['call', 'meeting', 'email'] as const);
    const values = everybody(making, gathering);
    return { folder: 'CRM/Interactions', front: ['type: "crm/interaction"', 'crm_id: "interaction-1"', `date: "${gathering.date}"`, `kind: "${kind}"`, ...list('people', values), 'company: "[[Halden]]"', 'tags:', '  - "crm/interaction"'], dateIn: 'date', channel: kind };
  },
  activity: (making, gathering) => {
    const { choices } = making;
    const [type, channel] = choices.pick([['Call', 'call'], ['Meeting', null], ['lunch', 'lunch'], ['Coffee', 'coffee'], ['1-1', 'one-on-one'], ['"1:1"', 'one-on-one'], ['One-on-one', 'one-on-one'], ['interaction', null]] as const);
    const links = [...gathering.people.map(({ name }) => `[[${name}]]`), ...gathering.strangers.map((name) => `[[${name}]]`)];
    return { folder: 'Cadence/Activities', name: `${gathering.title} ${making.notes.size}`, front: [`subject: ${gathering.title}`, `type: ${type}`, `when: ${gathering.date}`, `with: "${links.join(', ')}"`], dateIn: 'when', ...(channel === null ? {} : { channel }) };
  },
  'work-vault': (making, gathering) => {
    const { choices } = making;
    const folder = choices.pick(['Calendar/1-1s', 'Calendar/one-on-ones', 'Work/1on1s']);
    if (!choices.chance(0.4)) return { folder, front: list(choices.pick(['attendees', 'participants', 'who', 'members']), everybody(making, gathering)) };
    const status = choices.pick([null, 'cancelled', 'held'] as const);
    const named = [...gathering.people.map(({ name, full }) => choices.pick([`[[${name}]]`, `[[${name}|${full}]]`])), ...gathering.strangers];
    const top = [`Attendees:: ${named.join(', ')}`, ...(status === null ? [] : [`**Status**:: ${status}`]), ''];
    const says = status === null ? {} : { status };
    if (choices.chance(0.6)) return { folder, front: [], top, ...says };
    return { folder, name: `${gathering.title} ${making.notes.size}`, front: ['area: work'], top: [`Date:: ${choices.pick([gathering.date, `[[${gathering.date}]]`])}`, ...top], dateIn: 'Date', ...says };
  },
  body: (making, gathering) => {
    const { choices } = making;
    const links = [...gathering.people.map((human) => linkTo(choices, human).source), ...gathering.strangers.map((name) => `[[${name}]]`)];
    const names = [...gathering.people.map((human) => plainWord(choices, human, true)), ...gathering.strangers];
    const heading = `## ${choices.pick(['Attendees', 'Participants', 'Present', 'attendees'])}`;
    const top = choices.pick([
      [heading, '', ...links.map((link) => `- ${link}`), ''],
      [heading, ...names.map((name) => `* ${name}`), ''],
      [heading, links.join(' and '), ''],
      [`${choices.pick(['Attendees', 'Participants', 'Present'])}: ${choices.pick([links, names]).join(', ')}`, ''],
    ]);
    const isMarked = choices.chance(0.5);
    return isMarked ? { folder: 'Calendar', front: ['categories: ["[[Meetings]]"]', `date: ${gathering.date}`], top, dateIn: 'date' } : { folder: 'Meetings', front: [], top };
  },
  inferred: (making, gathering) => {
    const { choices } = making;
    const [property, day] = [choices.pick(['attendees', 'participants', 'invitees', 'Meeting Recipients']), choices.pick(['date', 'when', 'day'])];
    return { folder: choices.pick(['Projects/Bridge', 'Notes/Work', 'Inbox']), name: `${gathering.title} ${making.notes.size}`, front: [`${day}: ${choices.pick([gathering.date, `"[[${gathering.date}]]"`, gathering.date.replaceAll('-', '')])}`, ...list(property, everybody(making, gathering)), 'project: "[[Bridge]]"'], dateIn: day };
  },
  'dated-name': (making, gathering) => {
    const { choices } = making;
    const name = choices.pick([gathering.date.replaceAll('-', ''), withWeekday(gathering.date)]);
    return { folder: choices.pick(['Meetings', 'Notes/Work']), name: `${name} ${gathering.title} ${making.notes.size}`, front: list('participants', everybody(making, gathering)) };
  },
};
