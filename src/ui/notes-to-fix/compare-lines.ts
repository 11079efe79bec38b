import { diffLines } from 'diff';

/** One row of two notes side by side: a line that both have, lines that differ (null: there is none), or equal ones left out. */
export type ComparedRow =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'different'; readonly left: string | null; readonly right: string | null }
  | { readonly kind: 'left-out'; readonly lines: number };

/** Equal lines that are shown before and after those that differ. */
const AROUND = 3;

/** Beyond so many changed lines the two have little in common: looking for it would take long. */
const MOST_EDITS = 1_000;

/** Two texts line by line. How their lines end, and whether the last one does, makes no difference. */
export function compareLines(left: string, right: string): readonly ComparedRow[] {
  const [before, after] = [withLastEnd(left), withLastEnd(right)];
  const parts = diffLines(before, after, { stripTrailingCr: true, maxEditLength: MOST_EDITS }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  const rows: ComparedRow[] = [];
  let gone: readonly string[] = [];
  const pair = (come: readonly string[]) => {
    const height = Math.max(gone.length, come.length);
    for (let index = 0; index < height; index++) rows.push({ kind: 'different', left: gone[index] ?? null, right: come[index] ?? null });
    gone = [];
  };
  parts.forEach(({ value, removed, added }, index) => {
    const lines = linesOf(value);
    if (removed) {
      gone = lines;
      if (parts[index + 1]?.added !== true) pair([]);
    } else if (added) pair(lines);
    else rows.push(...lines.map((text): ComparedRow => ({ kind: 'same', text })));
  });
  return withoutFar(rows);
}

/** Leaves out equal lines that stand far from every line that differs, where that saves two or more. */
function withoutFar(rows: readonly ComparedRow[]): readonly ComparedRow[] {
  const isNear = (index: number) => rows.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(({ kind }) => kind === 'different');
  const result: ComparedRow[] = [];
  for (let index = 0; index < rows.length; ) {
    const from = index;
    while (index < rows.length && !isNear(index)) index += 1;
    if (index - from > 1) result.push({ kind: 'left-out', lines: index - from });
    else result.push(...rows.slice(from, index));
    result.push(...rows.slice(index, index + 1));
    index += 1;
  }
  return result;
}

/** How many rows differ. */
export function differences(rows: readonly ComparedRow[]): number {
  return rows.filter(({ kind }) => kind === 'different').length;
}

function withLastEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function linesOf(value: string): readonly string[] {
  return value === '' ? [] : value.replace(/\r?\n$/, '').split(/\r?\n/);
}
