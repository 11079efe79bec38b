import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, isRefusal, openJournal, type ActionOutcome, type Edit, type Journal, type Refusal } from '../../../src/journal/journal';
import { MemoryNoteStore } from '../../../src/journal/memory-note-store';
import { followUpOf, lines, notesOf } from './journal-of';

const DANA = 'People/Dana Li.md';
const NOTES = {
  [DANA]: lines('---', "role: 'VP' # new", 'snooze_until: 2026-12-01', '---', '- [ ] Send the plan 📅 2026-11-25', '- [ ] Send the numbers 🔁 every week 📅 2026-11-12', '', '## Log', '- 2026-11-06 lunch'),
};

/** What happens at the one call that fails. */
const FAULTS = ['throws before it writes', 'throws after it has written', 'refuses: note-exists', 'refuses: note-not-writable', 'never answers'] as const;
type Fault = (typeof FAULTS)[number];

/** Fails the n-th call that writes. */
class FailingNoteStore extends MemoryNoteStore {
  calls = 0;
  failAt = 0;
  fault: Fault = 'throws before it writes';
  /** Every text that each note ever had. */
  readonly texts = new Map<string, string[]>();

  override write(path: string, text: string): void {
    this.texts.set(path, [...(this.texts.get(path) ?? []), text]);
    super.write(path, text);
  }

  override edit(path: string, edit: Edit): ReturnType<MemoryNoteStore['edit']> {
    return this.#perhaps(path, () => super.edit(path, edit));
  }

  override create(path: string, text: string): ReturnType<MemoryNoteStore['create']> {
    return this.#perhaps(path, () => super.create(path, text));
  }

  override discard(path: string, text: string): ReturnType<MemoryNoteStore['discard']> {
    return this.#perhaps(path, () => super.discard(path, text));
  }

  async #perhaps<Outcome>(path: string, write: () => Promise<Outcome>): Promise<Outcome | Refusal> {
    this.calls += 1;
    if (this.calls !== this.failAt) return write();
    if (this.fault === 'refuses: note-exists') return { refused: 'note-exists', path };
    if (this.fault === 'refuses: note-not-writable') return { refused: 'note-not-writable', path };
    if (this.fault === 'never answers') return new Promise(() => undefined);
    if (this.fault === 'throws after it has written') await write();
    throw new Error('disk full');
  }
}

function openFailing(notes: Readonly<Record<string, string>> = NOTES): { readonly journal: Journal; readonly store: FailingNoteStore } {
  const store = new FailingNoteStore(notes);
  const settings = { ...DEFAULT_SETTINGS, vault: DEFAULT_VAULT_FACTS };
  const journal = openJournal({ store, settings: () => settings, today: () => '2026-11-19', locale: 'en' });
  store.load();
  return { journal, store };
}

const followUps = [{ text: 'Send the slides', dueOn: null, owner: 'me' as const }];
const [NOOR, BO] = [{ name: 'Noor Haddad' }, { name: 'Bo Lind' }];
const ACTS: readonly (readonly [name: string, act: (journal: Journal) => Promise<ActionOutcome>])[] = [
  ['a log', (journal) => journal.logInteraction({ people: [{ path: DANA }], text: 'the freeze is off', on: '2026-11-19', channel: 'call', followUps })],
  ['a log with somebody new', (journal) => journal.logInteraction({ people: [NOOR], createMissing: true, text: 'met', on: '2026-11-19', channel: 'call', followUps })],
  ['a log with three, two of them new', (journal) => journal.logInteraction({ people: [NOOR, { path: DANA }, BO], createMissing: true, text: 'met', on: '2026-11-19', channel: 'call', followUps })],
  ['a follow-up for two who are new', (journal) => journal.addFollowUp({ people: [NOOR, BO], createMissing: true, text: 'Introduce them', dueOn: null, owner: 'me', activePath: null })],
  ['a meeting with two who are new', (journal) => journal.createMeeting({ people: [NOOR, BO], createMissing: true, on: '2026-11-26', channel: null, status: 'planned' })],
  ['a tick', (journal) => journal.completeFollowUp({ id: followUpOf(journal, 'Send the plan').id })],
  ['a tick that makes a next line', (journal) => journal.completeFollowUp({ id: followUpOf(journal, 'Send the numbers').id })],
  ['a snooze', (journal) => journal.snoozeFollowUp({ id: followUpOf(journal, 'Send the plan').id, until: '2026-11-27' })],
  ['a snooze of a person', (journal) => journal.snoozePerson({ path: DANA, until: '2026-11-27' })],
];

/** Lets an act go as far as it gets; one that never answers is left after a moment. */
async function attempt(act: Promise<ActionOutcome>): Promise<ActionOutcome | 'thrown' | 'waiting'> {
  const moment = new Promise<'waiting'>((resolve) => setTimeout(() => resolve('waiting'), 20));
  return Promise.race([act.catch(() => 'thrown' as const), moment]);
}

/** How often an act writes, what each note is between two writes, and what stands in the end. */
async function goodRun(act: (journal: Journal) => Promise<ActionOutcome>): Promise<{ readonly calls: number; readonly texts: ReadonlyMap<string, readonly string[]>; readonly after: Readonly<Record<string, string>> }> {
  const { journal, store } = openFailing();
  await act(journal);
  return { calls: store.calls, texts: store.texts, after: await notesOf(store) };
}

describe.each(ACTS)('%s, of which one write fails', (_, act) => {
  test.each(FAULTS)('leaves each note as it was before a write or after it, where the store %s', async (fault) => {
    const { calls, texts } = await goodRun(act);
    expect(calls).toBeGreaterThan(0);
    for (let failAt = 1; failAt <= calls; failAt++) {
      const { journal, store } = openFailing();
      Object.assign(store, { failAt, fault });
      await attempt(act(journal));
      const now = await notesOf(store);
      for (const [path, text] of Object.entries(now)) expect([NOTES[path as keyof typeof NOTES], ...(texts.get(path) ?? [])], `${path}, call ${failAt}`).toContain(text);
      for (const path of Object.keys(NOTES)) expect(now).toHaveProperty([path]);
    }
  });

  test.each(FAULTS)('does what is left when it is asked again, where the store %s', async (fault) => {
    const { calls, after } = await goodRun(act);
    for (let failAt = 1; failAt <= calls; failAt++) {
      const { journal, store } = openFailing();
      Object.assign(store, { failAt, fault });
      await attempt(act(journal));
      const last = Object.keys(after).at(-1) ?? '';
      // What was written before the error came is not asked for again.
      if (fault === 'throws after it has written' && failAt === calls) expect((await store.read(last)) ?? '').toBe(after[last]);
      else expect(await attempt(act(journal))).toHaveProperty('done');
      expect(await notesOf(store)).toEqual(after);
    }
  });

  test.each(FAULTS)('can be undone as far as it went, where the store %s', async (fault) => {
    const { calls } = await goodRun(act);
    for (let failAt = 1; failAt <= calls; failAt++) {
      const { journal, store } = openFailing();
      Object.assign(store, { failAt, fault });
      const outcome = await attempt(act(journal));
      // Whether the failed write itself was done, nobody can know.
      if (typeof outcome === 'string') continue;
      for (;;) if (isRefusal(await journal.undo())) break;
      expect(await notesOf(store), `call ${failAt}`).toEqual(NOTES);
    }
  });
});

describe('an undo of several notes, of which one fails', () => {
  test.each(FAULTS)('leaves each note as it was or as it should be, where the store %s', async (fault) => {
    for (let failAt = 4; failAt <= 6; failAt++) {
      const { journal, store } = openFailing();
      await journal.createMeeting({ people: [NOOR, BO], createMissing: true, on: '2026-11-26', channel: null, status: 'planned' });
      const made = await notesOf(store);
      Object.assign(store, { failAt, fault });
      await attempt(journal.undo());
      for (const [path, text] of Object.entries(await notesOf(store))) expect(text).toBe(made[path]);
      expect(await store.read(DANA)).toBe(NOTES[DANA]);
    }
  });

  test.each(['refuses: note-not-writable', 'throws before it writes'] as const)('can be asked for again, where the store %s', async (fault) => {
    for (let failAt = 4; failAt <= 6; failAt++) {
      const { journal, store } = openFailing();
      await journal.createMeeting({ people: [NOOR, BO], createMissing: true, on: '2026-11-26', channel: null, status: 'planned' });
      Object.assign(store, { failAt, fault });
      await attempt(journal.undo());
      await attempt(journal.undo());
      expect(await notesOf(store), `call ${failAt}`).toEqual(NOTES);
    }
  });
});
