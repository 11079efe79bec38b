import type { ActionOutcome, CalendarDate, ContactHealth, FollowUpRow, FollowUpSection, Journal, PersonSummary, Problem, ReachOutRow, Refusal } from '../../../src/journal/journal';
import { DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, FOLLOW_UP_SECTIONS } from '../../../src/journal/journal';
import { exampleWords } from './example-words';

const NONE = { promised: 0, keptOnTime: 0, keptLate: 0, keptUndated: 0, toldBefore: 0, open: 0, openLate: 0 };

export const TODAY: CalendarDate = '2026-11-19';
const PEOPLE = [['Dana Li', 'Head of Platform'], ['Priya Nair', 'Payments'], ['Sam Ortiz', 'Billing'], ['Jo Park', 'Design'], ['Sam Lee', 'Support'], ['Tom Becker', 'Sales'], ['Ines Duarte', 'Legal'], ['Hannah Schmidt', 'Finance']] as const;
const pathOf = (name: string) => `People/${name}.md`;

type Given = { section: FollowUpSection; text: string; name: string; on: CalendarDate | null; daysLate?: number; owner?: 'me' | 'them'; from?: FollowUpRow['from'] };
const meeting = (name: string, channel: string, on: CalendarDate): FollowUpRow['from'] => ({ kind: 'meeting', name, channel, on });
const GIVEN: readonly Given[] = [
  { section: 'today', text: 'Send Dana the cost table', name: 'Dana Li', on: '2026-11-17', daysLate: 2, from: meeting('2026-11-12 Dana Li', 'one-on-one', '2026-11-12') },
  { section: 'today', text: 'Thank Sam Ortiz for the review of the billing migration plan', name: 'Sam Ortiz', on: TODAY, daysLate: 0, from: { kind: 'note', name: '2026-11-16' } },
  { section: 'today', text: 'Ask legal about the data retention clause', name: 'Ines Duarte', on: TODAY, daysLate: 0 },
  { section: 'next7', text: 'Share the onboarding doc', name: 'Priya Nair', on: '2026-11-20', from: meeting('2026-11-17 Priya Nair', 'lunch', '2026-11-17') },
  { section: 'next7', text: 'Review the design of the new invoice page', name: 'Jo Park', on: '2026-11-24' },
  { section: 'waiting', text: 'Offsite date', name: 'Dana Li', on: '2026-12-01', owner: 'them' },
  ...Array.from({ length: 14 }, (_, n): Given => ({ section: 'later', text: `Later thing ${n + 1}`, name: 'Tom Becker', on: '2026-12-18' })),
  ...Array.from({ length: 31 }, (_, n): Given => ({ section: 'none', text: `Some day ${n + 1}`, name: 'Hannah Schmidt', on: null })),
  ...Array.from({ length: 388 }, (_, n): Given => ({ section: 'older', text: `Old thing ${n + 1}`, name: 'Hannah Schmidt', on: '2026-09-02', daysLate: 78 })),
];

/** A journal of made-up answers, that can tick and snooze. */
export function exampleJournal(options: { readonly many: number; readonly loading: boolean; readonly empty: boolean }): Journal {
  const listeners = new Set<() => void>();
  const many = Array.from({ length: options.many }, (_, n): Given => ({ section: 'today', text: `Follow-up number ${n + 1} about something that was promised`, name: PEOPLE[n % 8]?.[0] ?? '', on: TODAY, daysLate: n % 3 }));
  let rows = (options.empty ? GIVEN.filter(({ section }) => section !== 'today') : [...GIVEN.slice(0, 3), ...many, ...GIVEN.slice(3)]).map((given, n) => rowOf(given, n));
  const words = exampleWords(TODAY);
  const changed = (change: () => void) => {
    change();
    for (const listener of listeners) listener();
  };
  const done = (deed: Extract<ActionOutcome, { done: unknown }>['done'], undoId: number): ActionOutcome => ({ done: deed, changed: [], undoId, followUpId: null, reservations: [] });
  const refused: Refusal = { refused: 'line-changed' };
  const undos = new Map<number, () => void>();
  const summary = (path: string): PersonSummary | undefined => summaries.find((each) => each.path === path);
  const summaries = PEOPLE.map(([name, org]): PersonSummary => ({ path: pathOf(name), name, aliases: [], relation: null, org, role: null, circle: [], cadence: null, lastContact: null, dueOn: null, state: 'ok', birthday: null, needsHelpWith: name === 'Priya Nair' ? ['hiring', 'Rust'] : [], openFollowUps: 1 }));
  const reachOuts = options.many ? [] : ['Jo Park', 'Tom Becker', 'Ines Duarte', 'Sam Lee', 'Hannah Schmidt', 'Sam Ortiz'].map((name): ReachOutRow => ({ person: pathOf(name), name, health: HEALTH }));
  const problems: readonly Problem[] = ['Dana Li', 'Sam Lee', 'Jo Park'].map((name, n) => ({ level: 'error', path: pathOf(name), at: { line: n + 3 }, property: 'cadence', code: 'value-not-understood', data: { name } }));
  const unused = (): never => { throw new Error('The example has no answer.'); };
  return {
    revision: 1, words, settings: () => ({ ...DEFAULT_SETTINGS, focus: 2, vault: DEFAULT_VAULT_FACTS }), today: () => TODAY,
    loading: () => (options.loading ? { done: 640, total: 2310 } : undefined),
    onChange(listener) {
      const call = () => listener({} as never);
      listeners.add(call);
      return () => listeners.delete(call);
    },
    due: ({ limit = 40 } = {}) => ({
      today: TODAY,
      sections: FOLLOW_UP_SECTIONS.flatMap((section) => {
        const all = rows.filter((row) => row.section === section);
        const wanted = typeof limit === 'number' ? limit : (limit[section] ?? 40);
        return all.length ? [{ section, count: all.length, late: 0, rows: all.slice(0, wanted) }] : [];
      }),
      getInTouch: { count: reachOuts.length, rows: reachOuts }, problems: problems.length,
    }),
    people: () => summaries, person: summary,
    findPeople: (typed, limit) => summaries.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase())).slice(0, limit).map(({ path, name, org }) => ({ path, name, matched: null, detail: org })),
    whoIs(name) {
      const fits = summaries.filter((each) => each.name.toLowerCase() === name.toLowerCase() || each.name.toLowerCase().split(' ')[0] === name.toLowerCase());
      const [only] = fits;
      if (!only) return { kind: 'none' };
      return fits.length === 1 ? { kind: 'person', path: only.path } : { kind: 'ambiguous', candidates: fits.map(({ path }) => path) };
    },
    followUp: (id) => rows.find((row) => row.id === id),
    problems: () => problems,
    destination: ({ people }) => {
      const names = people.map((person) => ('path' in person ? (summary(person.path)?.name ?? '') : person.name));
      return names.length > 1 ? { path: `Meetings/${TODAY} ${names.slice(0, 2).join(', ')}.md`, heading: null, creates: true } : { path: pathOf(names[0] ?? ''), heading: 'Log', creates: false };
    },
    completeFollowUp({ id }) {
      const before = rows;
      undos.set(undos.size, () => { rows = before; });
      changed(() => { rows = rows.filter((row) => row.id !== id); });
      return Promise.resolve(done({ deed: 'completed', text: '', nextOn: null, recurs: false, contactWith: [] }, undos.size - 1));
    },
    snoozeFollowUp({ id, until }) {
      changed(() => { rows = rows.map((row) => (row.id === id ? { ...row, section: 'next7' as const, lookOn: until, rowOn: until } : row)); });
      return Promise.resolve({ ...done({ deed: 'snoozed', until, name: null }, 99), followUpId: id } as ActionOutcome);
    },
    undo(undoId = 0) {
      changed(() => undos.get(undoId)?.());
      return Promise.resolve(done({ deed: 'undone', notes: 1 }, 0));
    },
    logInteraction: () => Promise.resolve(refused), addFollowUp: () => Promise.resolve(refused), snoozePerson: () => Promise.resolve(refused),
    reload: unused, close: unused, contactHealth: unused, interactions: unused, entries: unused, followUpAt: unused, peopleOf: unused, counts: unused, createPerson: unused, createMeeting: unused,
    explain: unused, found: unused, detectedFolders: unused, survey: unused, unknownPeople: () => [], fixesFor: () => [], previewFixes: unused, fixProblems: unused, discardCopy: unused, readNote: unused, setUp: unused, capture: unused, previewCapture: unused, sheet: unused, sheetMarkdown: unused, brief: unused, briefMarkdown: unused, nextOneOnOne: unused, oneOnOnesAhead: () => [], oneOnOnesToClose: () => [], privateWords: () => undefined, quieter: () => [], ownRhythm: () => null, datesAhead: () => [], newPeople: () => [], unsortedPeople: () => [], promiseRecord: () => ({ mine: NONE, theirs: NONE }), changePeople: unused, previewPeople: unused, changeDate: unused, denyConversation: unused, insertToday: unused, introduce: unused, dailyNote: unused, whoCouldHelp: () => [], inCommon: () => [], bosses: () => [], prepareOneOnOne: unused, freshLines: unused, refreshSheet: unused, closing: unused, closeOneOnOne: unused, promises: () => [], weeksOf: unused, lastAboutPeople: () => null, profile: () => undefined, privateProfile: () => undefined, writeTemplates: unused, completeEntry: unused, markIntroduction: unused, talkWords: () => Promise.resolve(''),
  };
}

const HEALTH: ContactHealth = { state: 'overdue', last: null, rule: { by: 'own' }, cadence: { unit: 'day', amount: 14 }, planned: null, snoozedUntil: null, since: null, dueOn: '2026-10-28', daysLate: 22 };

function rowOf(given: Given, n: number): FollowUpRow {
  const id = (n + 1).toString(16).padStart(8, '0');
  return { id, section: given.section, text: given.text, people: [pathOf(given.name)], names: [given.name], promisedOn: given.on, lookOn: null, rowOn: given.on, daysLate: given.daysLate ?? null, owner: given.owner ?? 'me', isPrivate: false, recurs: false, path: pathOf(given.name), line: n + 10, from: given.from ?? { kind: 'person', name: given.name } };
}
