import { SEED } from './run-size';

/** What a run of edits found: how many there were, of which kind, why some were refused, and what went wrong. */
export class ByteTally {
  edits = 0;
  bytesElsewhere = 0;
  readonly #byEdit = new Map<string, number>();
  readonly #refusals = new Map<string, number>();
  /** For each kind of fault the shortest note that shows it. */
  readonly #faults = new Map<string, { readonly times: number; readonly note: string; readonly after: string }>();
  readonly #what: string;

  /** `what` names the edits in the report: `edits`, `fixes`. */
  constructor(what: string) {
    this.#what = what;
  }

  attempted(name: string): void {
    this.edits += 1;
    count(this.#byEdit, name);
  }

  refused(reason: string): void {
    count(this.#refusals, reason);
  }

  fault(what: string, note: string, after: string): void {
    const known = this.#faults.get(what);
    const shorter = known && known.note.length <= note.length ? known : { note, after };
    this.#faults.set(what, { note: shorter.note, after: shorter.after, times: (known?.times ?? 0) + 1 });
  }

  /** How often an edit was tried. */
  times(name: string): number {
    return this.#byEdit.get(name) ?? 0;
  }

  get names(): readonly string[] {
    return [...this.#byEdit.keys()];
  }

  /** What went wrong, as a test shows it: none is what is wanted. */
  get faults(): readonly string[] {
    return [...this.#faults].map(([what, { times, note, after }]) => `${what} (${times}×)\n${JSON.stringify(note)}\n${JSON.stringify(after)}`);
  }

  /** Everything that was counted, for the log of the run. */
  get report(): string {
    const list = (counts: ReadonlyMap<string, number>): string => [...counts].sort().map(([what, times]) => `  ${what} ${times}`).join('\n');
    return `${this.edits} ${this.#what}, seed ${SEED}\n${list(this.#byEdit)}\nrefusals\n${list(this.#refusals) || '  none'}\nbytes changed elsewhere: ${this.bytesElsewhere}`;
  }
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

/** Number of characters in which two texts differ between their common beginning and end. */
export function bytesApart(expected: string, actual: string): number {
  if (expected === actual) return 0;
  let from = 0;
  while (expected[from] === actual[from]) from += 1;
  let end = 0;
  while (end < Math.min(expected.length, actual.length) - from && expected.at(-1 - end) === actual.at(-1 - end)) end += 1;
  return Math.max(expected.length, actual.length) - from - end;
}
