import { isRefusal, type ActionOutcome, type CalendarDate, type Journal } from '../../src/journal/journal';

export const DANA = 'People/Dana Li.md';
export const RAVI = 'People/Ravi Menon.md';
export const SHEET = 'Meetings/2026-11-19 Dana Li.md';
export const COPY = 'People/Ravi Menon (Conflicted copy MacBook 202611181010).md';

const text = (lines: readonly string[], end = '\n'): string => lines.map((line) => line + end).join('');

/** A small vault in which everything that a user can do has something to be done to: on 19 November 2026, a Thursday. */
export const VAULT: Readonly<Record<string, string>> = {
  'People/Me.md': text(['---', 'type: person', 'self: true', 'reports_to: "[[Dana Li]]"', '---']),
  [DANA]: text(['---', 'type: person', "role: 'VP' # new", 'one_on_one: weekly on thu', 'snooze_until: 2026-12-01', '---', '', '## To talk about', '', '- [ ] The release', '- [ ] The panel', '', '## Follow-ups', '', '- [ ] Cost table 📅 2026-11-17', '- [ ] Offsite date #waiting 📅 2026-12-01', '- [ ] Send the numbers 🔁 every week 📅 2026-11-12', '', '## Log', '- 2026-11-06 lunch: 計画'], '\r\n'),
  [RAVI]: `\uFEFF${text(['---', 'aliases: [Rav]', 'influences: [[Dana Li]]', '---', '- [ ] Call 📅 2026-11-18 about the panel'])}Nothing else`,
  'People/Bo Lind.md': text(['---', 'type: person', 'self: true', 'influences: [[Ravi Menon]]', '---']),
  [COPY]: text(['---', 'type: person', '---', 'Of old.']),
  [SHEET]: text(['---', 'type: meeting', 'channel: one-on-one', 'date: 2026-11-19', 'people: ["[[Dana Li]]"]', 'status: planned', '---', '', '## To talk about', '', '- [ ] The release ([[Dana Li|↩ to talk about]])', '', '## What we agreed', '', '- I send the plan by 2026-11-27']),
};

/** The things that a user can do which write notes; one that is new is missed by the compiler. */
export type WritingAction = { [Name in keyof Journal]-?: Journal[Name] extends (...request: never[]) => Promise<ActionOutcome> ? Name : never }[keyof Journal];

/** Something that a user does in that vault. */
export type Act = (journal: Journal) => Promise<ActionOutcome>;

const [NOOR, KIM] = [{ name: 'Noor Haddad' }, { name: 'Kim Oda' }];
const followUps = [{ text: 'Send the slides', dueOn: null, owner: 'me' as const }];
const talk = { text: 'the freeze is off', on: '2026-11-19', channel: 'call', followUps } as const;

function idOf(journal: Journal, words: string): string {
  const row = journal.due({ limit: Infinity }).sections.flatMap((section) => section.rows).find((each) => each.text.startsWith(words));
  return row?.id ?? '';
}

/** Line of Dana's note, counted from 1. */
function lineOf(words: string): number {
  return (VAULT[DANA] ?? '').split('\r\n').findIndex((line) => line.includes(words)) + 1;
}

async function close(journal: Journal, more: { readonly nextOn: CalendarDate | null }): Promise<ActionOutcome> {
  const closing = await journal.closing(SHEET);
  if (isRefusal(closing)) return closing;
  return journal.closeOneOnOne({ path: SHEET, isHeld: true, talkedAbout: closing.points, kept: closing.promises.map(({ id }) => id), agreed: closing.agreed, nextOn: more.nextOn });
}

async function refresh(journal: Journal): Promise<ActionOutcome> {
  const lines = await journal.freshLines(SHEET);
  return isRefusal(lines) ? lines : journal.refreshSheet({ path: SHEET, lines });
}

/** Every action that writes, in the ways in which it writes. */
export const ACTS: Readonly<Record<Exclude<WritingAction, 'undo'>, Readonly<Record<string, Act>>>> = {
  logInteraction: {
    'a log': (journal) => journal.logInteraction({ people: [{ path: DANA }], ...talk }),
    'a log with somebody new': (journal) => journal.logInteraction({ people: [NOOR], createMissing: true, ...talk }),
    'a log with three, two of them new': (journal) => journal.logInteraction({ people: [NOOR, { path: DANA }, KIM], createMissing: true, ...talk }),
  },
  addFollowUp: {
    'a follow-up': (journal) => journal.addFollowUp({ people: [{ path: RAVI }], text: 'Ask him', dueOn: '2026-11-25', owner: 'them', activePath: null }),
    'a follow-up for two who are new': (journal) => journal.addFollowUp({ people: [NOOR, KIM], createMissing: true, text: 'Introduce them', dueOn: null, owner: 'me', activePath: null }),
  },
  completeFollowUp: {
    'a tick': (journal) => journal.completeFollowUp({ id: idOf(journal, 'Cost table') }),
    'a tick that makes a next line': (journal) => journal.completeFollowUp({ id: idOf(journal, 'Send the numbers') }),
  },
  snoozeFollowUp: { 'a snooze': (journal) => journal.snoozeFollowUp({ id: idOf(journal, 'Cost table'), until: '2026-11-27' }) },
  snoozePerson: { 'a snooze of a person': (journal) => journal.snoozePerson({ path: DANA, until: '2026-11-27' }) },
  createPerson: { 'a new person': (journal) => journal.createPerson({ name: 'Noor Haddad', relation: 'client' }) },
  createMeeting: { 'a meeting with two who are new': (journal) => journal.createMeeting({ people: [NOOR, KIM], createMissing: true, on: '2026-11-26', channel: null, status: 'planned' }) },
  fixProblems: {
    'fixes in several notes': (journal) => journal.fixProblems(journal.problems().filter(({ path }) => path !== COPY).flatMap((problem) => journal.fixesFor(problem).slice(0, 1))),
  },
  discardCopy: { 'a copy that is discarded': (journal) => journal.discardCopy({ path: COPY, text: VAULT[COPY] ?? '' }) },
  setUp: { 'the answers of the first run': (journal) => journal.setUp({ boss: DANA, oneOnOne: 'every 2 weeks', keepUpWith: [{ path: RAVI, cadence: 'monthly' }, { path: DANA, cadence: '2 weeks' }] }) },
  capture: {
    'a capture': (journal) => journal.capture({ people: [{ path: DANA }], kind: 'problem', text: 'On-call', isPrivate: true, activePath: null, below: ['#option rotate'] }),
    'feedback with what I will do about it': (journal) => journal.capture({ people: [{ path: DANA }], kind: 'feedback', text: 'shorter', isPrivate: false, activePath: null, followUp: { text: 'Send one line', dueOn: '2026-11-25', owner: 'me' } }),
    'a capture of somebody new': (journal) => journal.capture({ people: [NOOR], kind: 'detail', text: 'sails', isPrivate: false, activePath: null, createMissing: true }),
  },
  changePeople: { 'several people at once': (journal) => journal.changePeople({ people: [DANA, 'People/Me.md'], change: { cadence: 'monthly', circle: 'Board', snoozeUntil: '2026-12-09', paused: true } }) },
  changeDate: { 'the day of a promise, and that they were told': (journal) => journal.changeDate({ id: idOf(journal, 'Cost table'), dueOn: '2026-11-24', told: true }) },
  denyConversation: { 'what was no conversation': (journal) => journal.denyConversation({ path: DANA, line: lineOf('2026-11-06 lunch'), date: '2026-11-06' }) },
  insertToday: { 'today’s people in a daily note that is made': (journal) => journal.insertToday({ people: [DANA, RAVI] }) },
  introduce: { 'an introduction': (journal) => journal.introduce({ people: [DANA, RAVI], why: 'the panel' }) },
  completeEntry: { 'a point that was talked about': (journal) => journal.completeEntry({ path: DANA, source: '- [ ] The panel', line: 11, textHash: null }) },
  markIntroduction: { 'both were asked': (journal) => journal.markIntroduction({ path: DANA, source: '- [ ] The panel', line: 11, textHash: null, as: 'under-way' }) },
  prepareOneOnOne: { 'a sheet': (journal) => journal.prepareOneOnOne({ person: DANA, on: '2026-11-26' }) },
  refreshSheet: { 'a sheet made new': refresh },
  closeOneOnOne: { 'a one-on-one that is closed': (journal) => close(journal, { nextOn: null }), 'a one-on-one that is closed, and the next one planned': (journal) => close(journal, { nextOn: '2026-12-04' }) },
  writeTemplates: { 'the templates': (journal) => journal.writeTemplates() },
};

/** All of them, each with its name. */
export const EVERY_ACT: readonly (readonly [name: string, act: Act])[] = Object.values(ACTS).flatMap((ways) => Object.entries(ways));
