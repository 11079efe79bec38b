import { addDays } from './days';
import type { KnownFollowUp } from './known';
import { linkTo } from './links';
import { Page } from './page';
import type { WrongPages } from './wrong-page';

/** Blocks of properties that no reader of YAML takes, and the line (from 1) at which each goes wrong. */
const UNREADABLE: readonly (readonly [line: number, ...lines: readonly string[]])[] = [
  [5, '---', 'type: person', 'org: Elm', 'team: x', 'org: Oak', '---'],
  [4, '---', 'type: person', 'cadence: weekly', '"cadence": monthly', '---'],
  [3, '---', 'type: person', 'role: Lead: platform', 'org: Elm', '---'],
  [2, '---', 'title: RE: Budget', 'type: meeting', '---'],
  [4, '---', 'type: person', 'home:', '\tstreet: Elm', '---'],
  [3, '---', 'type: person', 'role: @lead', 'org: Elm', '---'],
  [3, '---', 'type: person', 'role: `lead`', '---'],
  [3, '---', 'type: meeting', 'people: **Ada**', '---'],
  [2, '---', '- type: person', '- org: Elm', '---'],
  [3, '---', 'type: person', '<<<<<<< HEAD', 'role: a', '=======', 'role: b', '>>>>>>> theirs', '---'],
  [1, '---', 'type: person', 'role: Lead', '# no end'],
  [1, '--- ', 'type: person', '---'],
];

/** Notes whose lines, or whose bytes, hold something wrong. */
export function addWrongLines(pages: WrongPages): void {
  for (const [line, ...lines] of UNREADABLE) for (const folder of ['People/', 'Notes/']) addUnreadable(pages, { folder, line, lines });
  addImpossibleDays(pages);
  addUnseenDates(pages);
  addDaysToCome(pages);
  addDamage(pages);
}

/** Nothing of the note is read. */
function addUnreadable(pages: WrongPages, { folder, line, lines }: { readonly folder: string; readonly line: number; readonly lines: readonly string[] }): void {
  const page = pages.page(folder);
  page.add(...lines, '', '## Log', '- 2026-10-12 call: the list', `- [ ] Send the list ${linkTo(pages.making.choices, pages.making.choices.pick(pages.making.cast.people)).source} 📅 2026-11-25`);
  pages.wrong(page, 'front-matter-unreadable', { line });
  pages.keep(page, 'unreadable');
}

interface WrittenTask {
  readonly line: string;
  readonly text: string;
  readonly promisedOn?: string;
  readonly lookOn?: string;
}

/** The same lines in a person's note, in a meeting, in any note where they link somebody: in each of them a follow-up. */
function addTasks(pages: WrongPages, tasks: readonly WrittenTask[], problem: { readonly code: string; readonly level: 'error' | 'hint' }): void {
  const { cast, choices, ledger, today } = pages.making;
  for (const [turn, { line: written, text, promisedOn = null, lookOn = null }] of tasks.entries()) {
    const human = choices.pick(cast.people);
    const place = ['person', 'meeting', 'other'][turn % 3] ?? 'person';
    const page = place === 'person' ? pages.person(['type: person']) : place === 'meeting' ? pages.page('Meetings/', ['type: meeting', 'date: 2026-10-07', `people: ["[[${human.name}]]"]`]) : pages.page('Notes/');
    if (place === 'meeting') pages.talked(page, { date: '2026-10-07', people: [human.path], line: 3, source: 'meeting' });
    page.heading('Next');
    const link = place === 'other' ? linkTo(choices, human) : undefined;
    const line = page.add(`- [ ] ${link ? `${link.source} ` : ''}${written}`);
    const day = lookOn ?? promisedOn;
    const section: KnownFollowUp['section'] = day === null ? 'none' : day <= today ? 'today' : day <= addDays(today, 7) ? 'next7' : 'later';
    ledger.followUps.push({ section, text: `${link ? `${link.shown} ` : ''}${text}`, people: [place === 'person' ? page.path : human.path], promisedOn, lookOn, daysLate: promisedOn === null ? null : Math.max(0, Date.parse(today) - Date.parse(promisedOn)) / 86_400_000, owner: 'me', path: page.path, line });
    pages.wrong(page, problem.code, { level: problem.level, line });
    pages.keep(page, place === 'person' ? 'people' : place === 'meeting' ? 'meetings' : 'other');
  }
}

/** Days that no calendar has, in tasks and log lines: they are not read, and nobody would know. */
function addImpossibleDays(pages: WrongPages): void {
  addTasks(pages, [
    { line: 'Send it 📅 2026-02-30', text: 'Send it' },
    { line: 'Send it ⏳ 2026-13-01 📅 2026-11-25', text: 'Send it', promisedOn: '2026-11-25' },
    { line: 'Send it  [due:: 2026-11-31]', text: 'Send it' },
    { line: 'Send it 🛫 2025-02-29', text: 'Send it' },
    { line: 'Send it ⏳ 2026-11-26 📅 0000-00-00', text: 'Send it', lookOn: '2026-11-26' },
    { line: 'Send it #waiting-room 📆 2026-04-31', text: 'Send it' },
  ], { code: 'line-date-impossible', level: 'error' });
  for (const written of ['- 2026-02-30 lunch: a', '- [[2026-06-31]] call', '* 2026-13-01: a']) {
    const page = pages.person(['type: person']);
    page.heading('Log');
    pages.talked(page, { date: '2026-10-01', people: [page.path], line: page.add('- 2026-10-01 call: b'), source: 'log', channel: 'call' });
    pages.wrong(page, 'line-date-impossible', { line: page.add(written) });
    page.add('- [ ] 2026-02-30 is in no calendar'.replace('[ ]', '[x]'));
    pages.keep(page);
  }
}

/** Dates that a reader sees and the Tasks plugin does not. */
function addUnseenDates(pages: WrongPages): void {
  const promisedOn = '2026-11-25';
  addTasks(pages, [
    { line: `Send it 📅 ${promisedOn}.`, text: 'Send it.', promisedOn },
    { line: `Send it 📅\u00A0${promisedOn}`, text: 'Send it', promisedOn },
    { line: `Send it 📅 ${promisedOn} at last`, text: 'Send it at last', promisedOn },
    { line: `Send it 📅 ${promisedOn} 10:00`, text: 'Send it', promisedOn },
    { line: `Send it [due:: ${promisedOn}] ⏫`, text: 'Send it', promisedOn },
    { line: `Send it ⏳ ${promisedOn}, please`, text: 'Send it, please', lookOn: promisedOn },
    { line: `Send it 📅 ${promisedOn}!`, text: 'Send it!', promisedOn },
    { line: `Send it [due:: ${promisedOn}] at last`, text: 'Send it at last', promisedOn },
    { line: `Send it 📅 ${promisedOn} [tt-id:: 7]`, text: 'Send it [tt-id:: 7]', promisedOn },
  ], { code: 'tasks-will-not-see', level: 'hint' });
}

/** What is still to come does not count; it may be a plan. */
function addDaysToCome(pages: WrongPages): void {
  const { today } = pages.making;
  for (const days of [1, 30, 400]) {
    const date = addDays(today, days);
    const page = pages.person(['type: person', 'cadence: monthly', 'met_on: 2026-10-01'], { rhythm: { months: 1 }, since: '2026-10-01' });
    page.heading('Log');
    const line = page.add(`- ${date} lunch: to come`);
    pages.talked(page, { date, channel: 'lunch', people: [page.path], line, source: 'log' });
    pages.wrong(page, 'date-in-future', { level: 'hint', line });
    pages.keep(page);
    const other = pages.person(['type: person', `last_contact: ${date}`]);
    pages.talked(other, { date, people: [other.path], line: 3, source: 'property' });
    pages.wrong(other, 'date-in-future', { level: 'hint', property: 'last_contact' });
    pages.keep(other);
  }
}

/** NUL bytes and the marks of a merge: the rest of such a note is read. Notes that are too long are not. */
function addDamage(pages: WrongPages): void {
  for (const [code, lines] of [['note-has-nul-bytes', ['Words \0 and more']], ['note-has-conflict-markers', ['<<<<<<< HEAD', 'mine', '=======', 'theirs', '>>>>>>> theirs']]] as const) {
    for (const front of [['type: person'], ['tags: [person]', 'team: Bridge']]) {
      const page = pages.person(front, {}, 'Archive');
      page.add('', 'Words.', '');
      pages.wrong(page, code, { line: page.add(...lines) });
      pages.keep(page);
      const meeting = pages.page('Archive/', ['type: meeting', 'date: 2026-10-08', 'people: [Finance Team]']);
      meeting.add('');
      pages.wrong(meeting, code, { line: meeting.add(...lines) });
      pages.talked(meeting, { date: '2026-10-08', people: [], unknown: ['Finance Team'], line: 3, source: 'meeting' });
      pages.keep(meeting, 'meetings');
    }
  }
  const long = new Page(pages.path('People/'), ['type: person']);
  const list = new Page(pages.path('People/'), ['type: person']);
  const diary = new Page(pages.path('Notes/'));
  long.add('x'.repeat(1_000_001));
  list.add(...Array.from({ length: 5001 }, (_, index) => `- item ${index}`));
  diary.add(...Array.from({ length: 20_000 }, () => 'Words that go on and on, for a whole life, from the first day.'));
  for (const page of [long, list, diary]) {
    pages.wrong(page, 'note-too-large');
    pages.keep(page, 'unreadable');
  }
}
