import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../src/journal/journal';
import { choicesOf } from '../bench/random';
import { DANA, EVERY_ACT, RAVI, SHEET, VAULT } from '../support/every-act';
import { PATIENCE, SEED, trials } from '../support/run-size';
import { journalOf, notesOf } from './actions/journal-of';

describe.each(EVERY_ACT)('%s', (_, act) => {
  test('is taken back to the byte in every note, by one Undo', async () => {
    const { journal, store } = journalOf(VAULT);
    const outcome = await act(journal);
    expect(outcome).toHaveProperty('done');
    expect(await notesOf(store)).not.toEqual(VAULT);
    expect(await journal.undo()).toHaveProperty('done');
    expect(await notesOf(store)).toEqual(VAULT);
    expect(await journal.undo()).toEqual({ refused: 'nothing-to-undo' });
  });

  test('is not taken back where its lines have changed since: that is refused with a reason, and no byte changes', async () => {
    const { journal, store } = journalOf(VAULT);
    await act(journal);
    for (const [path, text] of Object.entries(await notesOf(store))) if (text !== VAULT[path]) store.write(path, text.replace(/\S/g, (letter) => `${letter}~`));
    const before = await notesOf(store);
    const outcome = await journal.undo();
    const refusals = isRefusal(outcome) ? [outcome] : outcome.reservations;
    // A note that is in the trash has no lines to change: it is put back.
    if (!before['People/Ravi Menon (Conflicted copy MacBook 202611181010).md']) return expect(outcome).toHaveProperty('done');
    expect(refusals.map(({ refused }) => refused)).toContain('changed-since');
    expect(await notesOf(store)).toEqual(before);
  });
});

const SEQUENCES = trials(1_500);
const counts = { sequences: 0, acts: 0, refusedActs: 0, undos: 0, refusedUndos: 0, outside: 0, wholeReturns: 0 };

/** Lines of a text, with how often each stands in it. */
function linesOf(text: string): ReadonlyMap<string, number> {
  return text.split(/\r?\n/).reduce((lines, line) => lines.set(line, (lines.get(line) ?? 0) + 1), new Map<string, number>());
}

async function sequence(seed: number): Promise<void> {
  const { number, chance, pick } = choicesOf(seed);
  const { journal, store } = journalOf(VAULT);
  const outside: { readonly path: string; readonly line: string }[] = [];
  /** Notes before each act that can be undone, while nobody else has written. */
  const stack: Readonly<Record<string, string>>[] = [];
  const steps = 3 + number(8);
  for (let step = 0; step < steps; step++) {
    const before = await notesOf(store);
    if (chance(0.15)) {
      // Somebody else writes a line of their own into a note.
      const path = pick([DANA, RAVI, SHEET]);
      const line = `outside ${step}`;
      const lines = (before[path] ?? '').split('\n');
      const at = Math.min(lines.length, 8 + number(lines.length));
      store.write(path, [...lines.slice(0, at), line, ...lines.slice(at)].join('\n'));
      outside.push({ path, line });
      counts.outside += 1;
    } else if (chance(0.35)) {
      const outcome = await journal.undo();
      const after = await notesOf(store);
      if (isRefusal(outcome)) {
        counts.refusedUndos += 1;
        expect(after, `seed ${seed}: a refused undo`).toEqual(before);
      } else {
        counts.undos += 1;
        const known = stack.pop();
        if (outside.length === 0) {
          counts.wholeReturns += 1;
          expect(after, `seed ${seed}: undone`).toEqual(known);
        }
      }
    } else {
      const outcome = await pick(EVERY_ACT)[1](journal);
      if (isRefusal(outcome)) {
        counts.refusedActs += 1;
        // People that had to be made stay, and are an entry of their own.
        if (Object.keys(await notesOf(store)).length > Object.keys(before).length) stack.push(before);
      } else if (outcome.undoId !== null) stack.push(before);
      counts.acts += 1;
    }
    const now = await notesOf(store);
    for (const { path, line } of outside) if (now[path] !== undefined) expect(linesOf(now[path]).get(line) ?? 0, `seed ${seed}: ${line} in ${path}`).toBe(1);
  }
  counts.sequences += 1;
}

test(`any order of acts, undos and other people’s lines: an undo gives back what was before to the byte, or refuses, and takes no line of others (${SEQUENCES} sequences, seed ${SEED})`, PATIENCE, async () => {
  for (let turn = 0; turn < SEQUENCES; turn++) await sequence(SEED + turn);
  console.info(`undo, seed ${SEED}: ${JSON.stringify(counts)}`);
  expect(counts.sequences).toBe(SEQUENCES);
  expect(counts.wholeReturns).toBeGreaterThan(SEQUENCES / 2);
});
