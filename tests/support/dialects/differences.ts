/** What one side says and the other does not, a few of each; both empty where they agree. */
export interface Differences {
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
}

export const NO_DIFFERENCES: Differences = { missing: [], unexpected: [] };

const SHOWN = 12;

/**
 * Compares answers with what is known, whatever their order: each as one line of JSON with its properties sorted, lists
 * of names sorted, and letters composed.
 */
export function differences(answered: Iterable<object>, known: Iterable<object>): Differences {
  const left = new Map<string, number>();
  for (const each of known) add(left, lineOf(each), 1);
  for (const each of answered) add(left, lineOf(each), -1);
  const of = (sign: number): string[] => [...left].flatMap(([line, count]) => (count * sign > 0 ? [line] : [])).sort();
  return { missing: firstOf(of(1)), unexpected: firstOf(of(-1)) };
}

function firstOf(lines: readonly string[]): readonly string[] {
  return lines.length <= SHOWN ? lines : [...lines.slice(0, SHOWN), `and ${lines.length - SHOWN} more`];
}

function lineOf(of: object): string {
  const sorted = Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1));
  const plain = sorted.map(([key, value]) => [key, Array.isArray(value) ? value.map((each) => String(each).normalize('NFC')).sort() : typeof value === 'string' ? value.normalize('NFC') : (value as unknown)]);
  return JSON.stringify(Object.fromEntries(plain));
}

function add(counts: Map<string, number>, line: string, by: number): void {
  counts.set(line, (counts.get(line) ?? 0) + by);
}
