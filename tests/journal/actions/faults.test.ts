import { afterAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, isRefusal, openJournal, type ActionOutcome, type Journal } from '../../../src/journal/journal';
import { MemoryNoteStore } from '../../../src/journal/memory-note-store';
import { EVERY_ACT, VAULT, type Act } from '../../support/every-act';
import { FailingNoteStore, FAULTS, type Fault } from '../../support/failing-note-store';
import { append } from '../../support/note-store-contract';
import { notesOf } from './journal-of';

/** The notes, with every text that each of them ever had. */
class RememberingNoteStore extends MemoryNoteStore {
  readonly texts = new Map<string, string[]>();

  override write(path: string, text: string): void {
    this.texts.set(path, [...(this.texts.get(path) ?? []), text]);
    super.write(path, text);
  }
}

interface Opened {
  readonly journal: Journal;
  readonly failing: FailingNoteStore;
  readonly notes: RememberingNoteStore;
}

const counts = { points: 0, faults: 0 };

function open(): Opened {
  const notes = new RememberingNoteStore(VAULT);
  const failing = new FailingNoteStore(notes);
  const settings = { ...DEFAULT_SETTINGS, vault: DEFAULT_VAULT_FACTS };
  const journal = openJournal({ store: failing, settings: () => settings, today: () => '2026-11-19', locale: 'en' });
  notes.load();
  return { journal, failing, notes };
}

/** Lets an act go as far as it gets; one that never answers is left after a moment. */
async function attempt(act: Promise<ActionOutcome>): Promise<ActionOutcome | 'thrown' | 'waiting'> {
  const moment = new Promise<'waiting'>((resolve) => setTimeout(() => resolve('waiting'), 20));
  return Promise.race([act.catch(() => 'thrown' as const), moment]);
}

/** How often an act writes, what each note is between two writes, and what stands in the end. */
async function goodRun(act: Act): Promise<{ readonly calls: number; readonly texts: ReadonlyMap<string, readonly string[]>; readonly after: Readonly<Record<string, string>> }> {
  const { journal, failing, notes } = open();
  expect(await act(journal)).toHaveProperty('done');
  return { calls: failing.calls, texts: notes.texts, after: await notesOf(notes) };
}

/** The act with each of its writes failing in turn. */
async function withEachFailing(act: Act, fault: Fault, check: (opened: Opened, failAt: number, outcome: Awaited<ReturnType<typeof attempt>>) => Promise<void>): Promise<number> {
  const { calls } = await goodRun(act);
  for (let failAt = 1; failAt <= calls; failAt++) {
    const opened = open();
    Object.assign(opened.failing, { failAt, fault });
    await check(opened, failAt, await attempt(act(opened.journal)));
  }
  return calls;
}

describe.each(EVERY_ACT)('%s, of which one write fails', (_, act) => {
  test.each(FAULTS)('leaves each note as it was before a write or after it, and no note locked, where the store %s', async (fault) => {
    const { texts } = await goodRun(act);
    const points = await withEachFailing(act, fault, async ({ notes, failing }, failAt) => {
      const now = await notesOf(notes);
      // Of several writes to one note, one that was refused leaves those behind it: each of them is whole.
      const isOneWrite = (path: string): boolean => (texts.get(path) ?? []).length <= 1;
      for (const [path, text] of Object.entries(now)) expect([VAULT[path], ...(texts.get(path) ?? []), ...(isOneWrite(path) ? [] : (notes.texts.get(path) ?? []))], `${path}, call ${failAt}`).toContain(text);
      // What is discarded may be gone, and nothing else.
      for (const path of Object.keys(VAULT)) if (!path.includes('Conflicted copy')) expect(now).toHaveProperty([path]);
      for (const path of Object.keys(now)) expect(await failing.edit(path, append('x'))).toMatchObject({ after: `${now[path] ?? ''}x` });
    });
    expect(points).toBeGreaterThan(0);
    counts.points += points;
    counts.faults += 1;
  });

  test.each(FAULTS)('can be undone as far as it is known to have gone, where the store %s', async (fault) => {
    await withEachFailing(act, fault, async ({ journal, notes }, failAt, outcome) => {
      const between = await notesOf(notes);
      const answers: ActionOutcome[] = [];
      for (;;) {
        const answer = await journal.undo();
        answers.push(answer);
        if (isRefusal(answer)) break;
      }
      const now = await notesOf(notes);
      expect(answers.at(-1)).toEqual({ refused: 'nothing-to-undo' });
      // Whether the failed write itself was done, nobody can know: then each note is as it was, or as it stood.
      if (typeof outcome === 'object') expect(now, `call ${failAt}`).toEqual(VAULT);
      else for (const [path, text] of Object.entries(now)) expect([VAULT[path], between[path]]).toContain(text);
    });
  });
});

/** Acts of which every write can simply be asked for again. */
const REPEATED = EVERY_ACT.filter(([name]) => /^(?:a log|a follow-up|a tick|a snooze|a meeting)/.test(name));

describe.each(REPEATED)('%s, asked for again', (_, act) => {
  test.each(FAULTS)('does what is left, where the store %s', async (fault) => {
    const { calls, after } = await goodRun(act);
    await withEachFailing(act, fault, async ({ journal, notes }, failAt) => {
      // What was written before the error came is not asked for again.
      if (fault === 'throws after it has written' && failAt === calls) expect((await notesOf(notes))[Object.keys(after).at(-1) ?? '']).toBe(Object.values(after).at(-1));
      else expect(await attempt(act(journal))).toHaveProperty('done');
      expect(await notesOf(notes)).toEqual(after);
    });
  });
});

describe.each(EVERY_ACT)('the undo of %s, of which one write fails', (_, act) => {
  test.each(FAULTS)('leaves each note as it was or as it should be, and can be asked for again, where the store %s', async (fault) => {
    const { calls } = await goodRun(act);
    const undone = open();
    await act(undone.journal);
    await undone.journal.undo();
    for (let failAt = calls + 1; failAt <= undone.failing.calls; failAt++) {
      const { journal, failing, notes } = open();
      await act(journal);
      const made = await notesOf(notes);
      Object.assign(failing, { failAt, fault });
      await attempt(journal.undo());
      const now = await notesOf(notes);
      for (const [path, text] of Object.entries(now)) if (text !== VAULT[path]) expectBetween(text, [made[path], ...(notes.texts.get(path) ?? [])]);
      for (const path of Object.keys(VAULT)) if (!path.includes('Conflicted copy')) expect(now).toHaveProperty([path]);
      await attempt(journal.undo());
      if (fault.startsWith('refuses') || fault === 'throws before it writes' || fault === 'never answers') expect(await notesOf(notes), `call ${failAt}`).toEqual(VAULT);
    }
  });
});

function expectBetween(text: string, known: readonly (string | undefined)[]): void {
  expect(known).toContain(text);
}

afterAll(() => {
  console.info(`${EVERY_ACT.length} acts, ${counts.points} write points failed in turn (${FAULTS.length} ways of failing, ${counts.faults} runs of an act)`);
});
