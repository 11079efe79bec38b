import { expect, test, vi } from 'vitest';
import { isRefusal, type ActionOutcome, type Journal } from '../../src/journal/journal';
import { isExplained, type Wish } from '../support/app-model/explained';
import { letHappen, type Others } from '../support/app-model/happenings';
import { openInApp, type JournalInApp } from '../support/app-model/open-journal';
import { PATIENCE, SEED, trials } from '../support/run-size';

vi.mock('obsidian', () => import('../support/app-model/obsidian-module'));

const RUNS = trials(10_000);
const NAMES = ['Dana', 'Ravi'] as const;
const pathOf = (name: string): string => `People/${name}.md`;

/** Each line has a word that no other has; one vault in eight has a pair of twins all the same. */
function noteOf(name: string, hasTwins: boolean): string {
  const lines = [1, 2, 3, 4].map((number) => `- [ ] ${name}-${number} 📅 2026-11-25`);
  return ['---', 'type: person', '---', '## Follow-ups', ...lines, ...(hasTwins ? [`- [ ] ${name}-1 📅 2026-11-25`] : []), '', '## Log', '- 2026-11-06 lunch', ''].join('\n');
}

/** What all runs together found. */
const tally = { runs: 0, wishes: 0, done: 0, writes: 0, pastEditor: 0, happenings: 0, turns: 0, wrong: 0, resurrected: 0, lostTyping: 0, needless: 0, refusals: new Map<string, number>(), faults: [] as string[] };

/** The open lines of a note with a word: one, but for twins. */
function linesWith(text: string | undefined, word: string): readonly string[] {
  return text === undefined ? [] : text.split('\n').filter((line) => line.startsWith(`- [ ] ${word} `));
}

/** Something that the user asks for, by what the list shows at that moment. */
function wishAt(journal: Journal, choices: JournalInApp['model']['turns']['choices'], number: number): { readonly wish: Wish; readonly path: string; readonly act: () => Promise<ActionOutcome> } | undefined {
  const kind = choices.pick(['complete', 'complete', 'snooze', 'snooze', 'log', 'add', 'snooze person', 'undo'] as const);
  if (kind === 'undo') return { wish: { wish: kind }, path: '', act: () => journal.undo() };
  if (kind === 'complete' || kind === 'snooze') {
    const rows = journal.due({ limit: Infinity }).sections.flatMap((section) => section.rows).filter(({ text }) => /^(?:Dana|Ravi|typed)-\d/.test(text));
    if (rows.length === 0) return undefined;
    const row = choices.pick(rows);
    // Where two texts were merged by the letter, a date may stand among the words.
    const word = /^\w+-\d+/.exec(row.text)?.[0] ?? row.text;
    return { wish: { wish: kind, word }, path: row.path, act: () => (kind === 'complete' ? journal.completeFollowUp({ id: row.id }) : journal.snoozeFollowUp({ id: row.id, until: '2026-11-27' })) };
  }
  const people = journal.people().map(({ path }) => path);
  if (people.length === 0) return undefined;
  const path = choices.pick(people);
  if (kind === 'snooze person') return { wish: { wish: kind, path }, path, act: () => journal.snoozePerson({ path, until: '2026-11-27' }) };
  const word = `said-${number}`;
  const act = kind === 'log' ? () => journal.logInteraction({ people: [{ path }], text: word, on: '2026-11-19', channel: 'call', followUps: [] }) : () => journal.addFollowUp({ people: [{ path }], text: word, dueOn: null, owner: 'me', activePath: null });
  return { wish: { wish: kind, word, path }, path, act };
}

async function run(seed: number): Promise<void> {
  const hasTwins = seed % 8 === 0;
  const opened = await openInApp(seed, Object.fromEntries(NAMES.map((name) => [pathOf(name), noteOf(name, hasTwins)])));
  const { model, journal } = opened;
  const { choices } = model.turns;
  const wishes: Wish[] = [];
  const others: Others = { typed: [], gone: new Set(), touched: new Set() };
  const fault = (what: string): void => void tally.faults.push(`${what}, seed ${seed}\n  ${model.turns.taken.join('\n  ')}`);
  model.onWritten((path, before, after) => {
    tally.writes += 1;
    if (isExplained(wishes, path, before, after)) return;
    tally.wrong += 1;
    fault(`wrote what nobody wished in ${path}: ${JSON.stringify([before, after])}`);
  });
  model.onPastEditor((path) => {
    tally.pastEditor += 1;
    fault(`wrote past the editor in which ${path} is open`);
  });
  if (choices.chance(0.6)) model.openPane(pathOf(choices.pick(NAMES)));
  await model.turns.runAll();
  model.turns.taken.length = 0;

  const ask = (number: number): void => {
    const asked = wishAt(journal, choices, number);
    if (!asked) return;
    wishes.push(asked.wish);
    tally.wishes += 1;
    // In that note, whatever it is called by now.
    const note = model.vault.getFileByPath(asked.path);
    const word = 'word' in asked.wish && !('path' in asked.wish) ? asked.wish.word : undefined;
    const lines = (): readonly string[] => (word !== undefined ? linesWith(model.textOf(note), word) : []);
    const [before, ...twins] = lines();
    void asked.act().then((outcome) => {
      if (!isRefusal(outcome)) return void (tally.done += 1);
      tally.refusals.set(`${asked.wish.wish}: ${outcome.refused}`, (tally.refusals.get(`${asked.wish.wish}: ${outcome.refused}`) ?? 0) + 1);
      // The line stood there once when it was asked for, and stands there once now.
      if (before !== undefined && twins.length === 0 && lines().length === 1 && lines()[0] === before) tally.needless += 1;
    }, (error: unknown) => fault(`threw: ${String(error)}`));
  };
  const asked = 1 + choices.number(3);
  for (let number = 0; number < asked; number++) model.turns.add(`wish ${number}`, () => ask(number));
  const more = 1 + choices.number(4);
  for (let number = 0; number < more; number++) letHappen(model, pathOf(choices.pick(NAMES)), others, `typed-${number}`);
  tally.happenings += more;
  await model.turns.runAll();
  tally.runs += 1;
  tally.turns += model.turns.taken.length;
  judge(opened, others, fault);
  opened.store.unload();
}

/** Nothing that is gone has come back, and nothing that was typed is lost, where nobody else took it away. */
function judge({ model }: JournalInApp, { typed, gone, touched }: Others, fault: (what: string) => void): void {
  for (const path of gone) if (model.disk.files.has(path)) {
    tally.resurrected += 1;
    fault(`${path} is there again`);
  }
  if (touched.size > 0) return;
  const all = [...model.disk.files.values()].map(({ text }) => text).join('\n') + model.panes.map(({ editor }) => editor.text).join('\n');
  for (const word of typed) if (!all.includes(word)) {
    tally.lostTyping += 1;
    fault(`${word} was typed, and is lost`);
  }
}

test(`whatever happens between two awaits, no line is changed but the one that was meant, and no file comes back (${RUNS} runs, seed ${SEED})`, PATIENCE, async () => {
  const { stackTraceLimit } = Error;
  // The stand-in notes who listens by a trace of the stack: with the maps of the sources that takes longer than all else.
  Error.stackTraceLimit = 0;
  for (let number = 0; number < RUNS; number++) await run(SEED + number);
  Error.stackTraceLimit = stackTraceLimit;
  const { refusals, faults, ...counts } = tally;
  console.info(`interleavings, seed ${SEED}: ${JSON.stringify({ ...counts, faults: faults.length })}\nrefusals\n${[...refusals].sort().map(([why, times]) => `  ${why} ${times}`).join('\n')}`);
  expect(faults.slice(0, 3)).toEqual([]);
  expect({ runs: counts.runs, wrong: counts.wrong, resurrected: counts.resurrected, pastEditor: counts.pastEditor, lostTyping: counts.lostTyping }).toEqual({ runs: RUNS, wrong: 0, resurrected: 0, pastEditor: 0, lostTyping: 0 });
  expect(counts.done).toBeGreaterThan(counts.wishes / 2);
  expect(counts.needless).toBeLessThanOrEqual(counts.wishes / 100);
});
