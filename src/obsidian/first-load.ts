import type { NoteChange } from '../journal/journal';
import { Slices } from './slices';

const READS_IN_FLIGHT = 8;

/** What the first load asks of the store. */
export interface FirstLoad {
  readonly paths: readonly string[];
  /** Could the note be one of ours? The others are counted, not read. */
  isWanted(path: string): boolean;
  /** The text, or undefined if it cannot be read (now). */
  read(path: string): Promise<string | undefined>;
  loaded(changes: readonly (NoteChange & { readonly path: string })[]): void;
  isCancelled(): boolean;
}

/**
 * Reads the notes that may be ours and hands on their texts, in slices. Listeners parse in `loaded`, so that their time
 * counts too. At most eight reads are under way; a note that is slow to read holds up none but itself.
 */
export async function loadNotes(load: FirstLoad): Promise<void> {
  const slices = new Slices();
  const wanted = (await sift(load, slices)).values();
  await Promise.all(Array.from({ length: READS_IN_FLIGHT }, () => readOneByOne(load, wanted, slices)));
}

/** Hands on those that are passed over, and answers the rest. */
async function sift(load: FirstLoad, slices: Slices): Promise<readonly string[]> {
  const wanted: string[] = [];
  let passed: string[] = [];
  const handOn = () => {
    load.loaded(passed.map((path) => ({ kind: 'passed', path })));
    passed = [];
  };
  for (const path of load.paths) {
    if (slices.isOver()) await slices.run(handOn);
    if (load.isCancelled()) return [];
    (load.isWanted(path) ? wanted : passed).push(path);
  }
  handOn();
  return wanted;
}

async function readOneByOne(load: FirstLoad, paths: Iterator<string>, slices: Slices): Promise<void> {
  for (let next = paths.next(); next.done !== true; next = paths.next()) {
    const path = next.value;
    const text = await load.read(path);
    await slices.run(() => {
      if (!load.isCancelled()) load.loaded([text === undefined ? { kind: 'passed', path } : { kind: 'changed', path, text }]);
    });
    if (load.isCancelled()) return;
  }
}
