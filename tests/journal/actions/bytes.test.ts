import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '../../../src/journal/journal';
import { ByteTally } from '../../support/byte-tally';
import { judgeRefusal, judgeText, readNote, type Trial, type TriedNote } from '../../support/byte-trial';
import { lineTrials } from '../../support/line-trials';
import { writtenNotes } from '../../support/notes';
import { propertyTrials } from '../../support/property-trials';
import { PATIENCE, SEED, trials } from '../../support/run-size';
import { sectionTrials } from '../../support/section-trials';
import { journalOf, notesOf } from './journal-of';

const ACTS = trials(4_000);
const PATH = 'People/Dana Li.md';
const OTHERS = { 'People/Ravi Menon.md': '\uFEFF- [ ] Send the plan 📅 2026-11-20\r\nNothing else', 'Notes/Plan.md': '# Log\n\n- [ ] Send the plan' };

/** What a user does, in a vault with other notes: judged as the edit is, and then undone. */
async function tryAct(tried: TriedNote, trial: Trial, tally: ByteTally): Promise<void> {
  const { text } = tried.note;
  const { journal, store } = journalOf({ [PATH]: text, ...OTHERS });
  const acted = trial.act?.(journal, PATH);
  if (!acted) return;
  tally.attempted(trial.name);
  const outcome = await acted;
  if (isRefusal(outcome)) return judgeRefusal(tried, trial, { tally, refused: outcome.refused });
  const { [PATH]: after = '', ...others } = await notesOf(store);
  judgeText(tried, trial, { tally, after });
  if (JSON.stringify(others) !== JSON.stringify(OTHERS)) tally.fault(`${trial.name}: another note was changed`, text, JSON.stringify(others));
  if (after !== text && (outcome.undoId === null || isRefusal(await journal.undo(outcome.undoId)))) tally.fault(`${trial.name}: cannot be undone`, text, after);
  const undone = (await store.read(PATH)) ?? '';
  if (undone !== text) tally.fault(`${trial.name}: is not undone`, text, undone);
}

test(`every act on notes as people write them changes its own line or property, no other byte and no other note, and is undone to the byte (${ACTS} acts, seed ${SEED})`, PATIENCE, async () => {
  const tally = new ByteTally('acts');
  const run = fc.asyncProperty(writtenNotes, async (note) => {
    const tried = { note, path: PATH, before: readNote(PATH, note.text) };
    for (const trial of [...sectionTrials(tried), ...propertyTrials(tried), ...lineTrials(tried)]) await tryAct(tried, trial, tally);
    return tally.edits < ACTS;
  });
  await fc.check(run, { seed: SEED, numRuns: ACTS, endOnFailure: true });
  console.info(tally.report);
  expect(tally.edits).toBeGreaterThanOrEqual(ACTS);
  expect(tally.faults).toEqual([]);
  expect(tally.bytesElsewhere).toBe(0);
});
