import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isRefusal, type ActionOutcome } from '../../src/journal/journal';
// Loaded when a line recurs: here it is there already, so that no turn waits for it.
import '../../src/journal/notes/recurrence';
import { WRITE_DEADLINE } from '../../src/obsidian/deadline';
import type { DiskFault } from '../support/app-model/disk-model';
import { openInApp, type JournalInApp } from '../support/app-model/open-journal';
import { EVERY_ACT, VAULT, type Act } from '../support/every-act';
import { append } from '../support/note-store-contract';
import { SEED } from '../support/run-size';

vi.mock('obsidian', () => import('../support/app-model/obsidian-module'));

/** What goes wrong at one call of the disk. */
const FAULTS: Readonly<Record<string, DiskFault>> = {
  'has no space': { when: 'before', code: 'ENOSPC' },
  'says that it stands there': { when: 'before', code: 'EEXIST' },
  'has written, and fails all the same': { when: 'after', code: 'EIO' },
  'never answers': { when: 'before', code: null },
  'has written, and never answers': { when: 'after', code: null },
};

const counts = { points: 0, unconfirmed: 0 };
let stackTraceLimit: number;
beforeAll(() => {
  ({ stackTraceLimit } = Error);
  // The stand-in notes who listens by a trace of the stack, which takes long.
  Error.stackTraceLimit = 0;
});
afterAll(() => {
  Error.stackTraceLimit = stackTraceLimit;
  console.info(`${EVERY_ACT.length} acts in the app: ${counts.points} write points failed in turn, ${counts.unconfirmed} told as not yet confirmed after ten seconds`);
});

test('a write that is not answered is told after ten seconds', () => {
  expect(WRITE_DEADLINE).toBe(10_000);
});

interface Run extends JournalInApp {
  readonly outcome: ActionOutcome | 'thrown' | 'waiting';
  /** How often the disk was written to. */
  readonly writes: number;
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly waited: boolean;
}

/** Lets everything happen, and ten seconds go by as often as somebody still waits. */
async function finished<Value>({ model }: JournalInApp, promise: Promise<Value>): Promise<{ readonly value: Value | 'thrown' | 'waiting'; readonly waited: boolean }> {
  let value: Value | 'thrown' | 'waiting' = 'waiting';
  void promise.then((answer) => { value = answer; }, () => { value = 'thrown'; });
  await model.turns.runAll();
  // A module that is loaded takes a moment of the machine's own.
  if (value === 'waiting') await new Promise((resolve) => setTimeout(resolve, 5));
  await model.turns.runAll();
  const waited = value === 'waiting';
  for (let deadlines = 0; value === 'waiting' && deadlines < 8; deadlines++) {
    await model.turns.letTimePass();
    await model.turns.runAll();
  }
  return { value, waited };
}

function notesIn({ model }: JournalInApp): Readonly<Record<string, string>> {
  return Object.fromEntries([...model.disk.files].filter(([path]) => !path.startsWith('.')).map(([path, { text }]) => [path, text]));
}

/** The act with one of its writes failing; 0 for none. */
async function run(act: Act, failAt: number, fault: DiskFault): Promise<Run> {
  const opened = await openInApp(SEED, VAULT);
  const { model, journal } = opened;
  const texts = new Map<string, string[]>();
  let writes = 0;
  model.disk.failing = (call) => {
    const notes = notesIn(opened);
    for (const [path, text] of Object.entries(notes)) texts.set(path, [...(texts.get(path) ?? []), text]);
    return /^(?:write|create|remove) (?!\.trash)/.test(call) && ++writes === failAt ? fault : undefined;
  };
  const { value, waited } = await finished(opened, act(journal));
  for (const [path, text] of Object.entries(notesIn(opened))) texts.set(path, [...(texts.get(path) ?? []), text]);
  return { ...opened, outcome: value, writes, texts, waited };
}

describe.each(EVERY_ACT)('%s in the app, of which one write fails', (_, act) => {
  test.each(Object.keys(FAULTS))('leaves every file as it was or as it should be, tells the truth, locks nothing, and is undone, where the disk %s', async (name) => {
    const fault = FAULTS[name] ?? { when: 'before', code: null };
    const good = await run(act, 0, fault);
    expect(good.outcome).toHaveProperty('done');
    const after = notesIn(good);
    expect(good.writes).toBeGreaterThan(0);
    for (let failAt = 1; failAt <= good.writes; failAt++) {
      const failed = await run(act, failAt, fault);
      counts.points += 1;
      const what = `write ${failAt} of ${good.writes}`;
      const now = notesIn(failed);
      const severalTimes = (path: string): boolean => new Set(good.texts.get(path)).size > 2;
      for (const [path, text] of Object.entries(now)) expect([VAULT[path], ...(good.texts.get(path) ?? []), ...(severalTimes(path) ? (failed.texts.get(path) ?? []) : [])], `${what}: ${path}`).toContain(text);
      for (const path of Object.keys(VAULT)) if (!path.includes('Conflicted copy')) expect(now).toHaveProperty([path]);
      if (typeof failed.outcome === 'string') throw new Error(`${what}: ${failed.outcome}`);
      const told = isRefusal(failed.outcome) ? [failed.outcome.refused] : failed.outcome.reservations.map(({ refused }) => refused);
      if (fault.code === null) {
        expect(failed.waited).toBe(true);
        expect(told, what).toContain('not-confirmed-yet');
        counts.unconfirmed += 1;
      } else if (fault.when === 'after') expect({ what, told, now }).toEqual({ what, told: told.filter((each) => each !== 'note-not-writable'), now: after });
      else expect(told.length, what).toBeGreaterThan(0);
      await expectNotLocked(failed);
      if (fault.code === null) continue;
      const again = await run(act, failAt, fault);
      for (;;) {
        const { value } = await finished(again, again.journal.undo());
        if (typeof value !== 'object') throw new Error(`undo: ${value}`);
        if (isRefusal(value)) break;
      }
      expect(notesIn(again), what).toEqual(VAULT);
    }
  });
});

/** The next edit of each note is answered: by the note, or where the app itself still hangs, after ten seconds. */
async function expectNotLocked(failed: Run): Promise<void> {
  failed.model.disk.failing = () => undefined;
  for (const [path, text] of Object.entries(notesIn(failed))) {
    const { value, waited } = await finished(failed, failed.store.edit(path, append('x')));
    if (failed.waited && waited) expect(value).toEqual({ refused: 'not-confirmed-yet', path });
    else expect(value).toMatchObject(failed.waited && typeof value === 'object' && 'refused' in value ? { path } : { after: `${text}x` });
  }
}
