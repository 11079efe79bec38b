import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteTally } from '../../support/byte-tally';
import { readNote, tryEdit, type Trial, type TriedNote } from '../../support/byte-trial';
import { demoNotes } from '../../support/demo-notes';
import { lineTrials } from '../../support/line-trials';
import { writtenNotes } from '../../support/notes';
import { propertyTrials } from '../../support/property-trials';
import { PATIENCE, SEED, trials } from '../../support/run-size';
import { sectionTrials } from '../../support/section-trials';
import { FIXES_TRIED } from './fixes-tried';

const EDITS = trials(90_000);
const PATH = 'People/Dana Li.md';

/** Functions beside the edits: what they look for and compose is written by the edits, and tried with them. */
const PARTS_OF_EDITS = ['addToSection', 'composeTask', 'guardItems', 'locateFollowUp', 'placeEntry', 'sectionHeadings', 'taskTextOffset'];
/** Functions that edit, but stand in `notes`. */
const OF_NOTES = ['removeProperty', 'setProperty'];

const trialsOf = (tried: TriedNote): readonly Trial[] => [...sectionTrials(tried), ...propertyTrials(tried), ...lineTrials(tried)];
const tried = new Set<string>();

function tryAll(each: TriedNote, tally: ByteTally): void {
  for (const trial of trialsOf(each)) {
    tried.add(trial.tries);
    tryEdit(each, trial, tally);
  }
}

test(`every edit of notes as people write them changes its own line or property and no other byte (${EDITS} edits, seed ${SEED})`, PATIENCE, () => {
  const tally = new ByteTally('edits');
  const run = fc.property(writtenNotes, (note) => {
    tryAll({ note, path: PATH, before: readNote(PATH, note.text) }, tally);
    return tally.edits < EDITS;
  });
  // The property "holds" until there were enough edits: only then is it asked no more.
  fc.check(run, { seed: SEED, numRuns: EDITS, endOnFailure: true });
  console.info(tally.report);
  expect(tally.edits).toBeGreaterThanOrEqual(EDITS);
  expect(tally.faults).toEqual([]);
  expect(tally.bytesElsewhere).toBe(0);
});

test('every edit of the notes of the demo vault, with every line end, changes its own line or property and no other byte', PATIENCE, () => {
  const tally = new ByteTally('edits of the demo vault');
  for (const { path, note } of demoNotes()) tryAll({ note, path, before: readNote(path, note.text) }, tally);
  console.info(tally.report);
  expect(tally.edits).toBeGreaterThan(1_000);
  expect(tally.faults).toEqual([]);
});

test('no edit is left out: whatever src/journal/edits exports is tried here, or among the fixes, or is a part of what is', async () => {
  const folder = new URL('../../../src/journal/edits/', import.meta.url);
  const exported: string[] = [];
  for (const file of readdirSync(folder)) {
    const module = (await import(new URL(file, folder).pathname)) as Readonly<Record<string, unknown>>;
    exported.push(...Object.keys(module).filter((name) => typeof module[name] === 'function'));
  }
  const known = [...PARTS_OF_EDITS, ...FIXES_TRIED, ...[...tried].filter((name) => !OF_NOTES.includes(name))];
  expect(exported.sort()).toEqual(known.filter((name) => name !== 'quoteLinks').sort());
});
