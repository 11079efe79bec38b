import { isRefusal, parseCalendarDate, type ActionOutcome, type CalendarDate, type FollowUpRow, type Journal } from '../../src/journal/journal';

/** Something that the document lets a user do: how it is told, and how it is done. */
interface Deed {
  readonly tells: RegExp;
  readonly act: (journal: Journal, ...words: readonly string[]) => Promise<ActionOutcome>;
}

const DEEDS: readonly Deed[] = [
  {
    tells: /^log a ([\w-]+) with ([^:,]+)(?:: “([^”]+)”)?(?:, (\d+) minutes)?(?:, promising “([^”]+)” for (\S+))?$/,
    act: (journal, channel = '', names = '', text = '', minutes = '', promise = '', by = '') =>
      journal.logInteraction({
        people: named(names),
        channel,
        text,
        on: journal.today(),
        duration: minutes === '' ? null : Number(minutes),
        followUps: promise === '' ? [] : [{ text: promise, dueOn: day(by), owner: 'me' }],
      }),
  },
  {
    tells: /^add the follow-up “([^”]+)” for ([^,]+?)(?:, (\d[\d-]+))?(?:, in `([^`]+)`)?$/,
    act: (journal, text = '', names = '', by = '', activePath = '') =>
      journal.addFollowUp({ text, people: named(names), dueOn: by === '' ? null : day(by), owner: 'me', activePath: activePath === '' ? null : activePath }),
  },
  { tells: /^expect “([^”]+)” of ([^,]+) by (\S+)$/, act: (journal, text = '', names = '', by = '') => journal.addFollowUp({ text, people: named(names), dueOn: day(by), owner: 'them', activePath: null }) },
  { tells: /^complete “([^”]+)”$/, act: (journal, text = '') => journal.completeFollowUp({ id: rowOf(journal, text).id }) },
  { tells: /^snooze “([^”]+)” to (\S+)$/, act: (journal, text = '', until = '') => journal.snoozeFollowUp({ id: rowOf(journal, text).id, until: day(until) }) },
  { tells: /^snooze ([^“]+) to (\S+)$/, act: (journal, name = '', until = '') => journal.snoozePerson({ path: pathOf(journal, name), until: day(until) }) },
  { tells: /^make a note for ([^“]+)$/, act: (journal, name = '') => journal.createPerson({ name }) },
];

/** Does what a row tells. Throws where nobody knows how, and where it is refused. */
export async function doIt(journal: Journal, told: string): Promise<void> {
  for (const { tells, act } of DEEDS) {
    const match = tells.exec(told);
    if (!match) continue;
    const outcome = await act(journal, ...match.slice(1));
    if (isRefusal(outcome)) throw new Error(journal.words.refusal(outcome));
    return;
  }
  throw new Error(`(nobody knows how to “${told}”)`);
}

function named(names: string): readonly { readonly name: string }[] {
  return names.split(/, | and /).map((name) => ({ name }));
}

function day(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (!date) throw new Error(`“${text}” is no date.`);
  return date;
}

function pathOf(journal: Journal, name: string): string {
  const match = journal.whoIs(name);
  if (match.kind !== 'person') throw new Error(`Nobody is called ${name}.`);
  return match.path;
}

function rowOf(journal: Journal, text: string): FollowUpRow {
  const row = journal.due({ limit: Infinity }).sections.flatMap(({ rows }) => rows).find((each) => each.text === text);
  if (!row) throw new Error(`There is no follow-up “${text}”.`);
  return row;
}
