import { SECTION_ORDER, type Row, type SectionName, type ShownSection } from './rows';

/** How a shown arrangement meets newer data while the pointer or the focus is in the view. */
export interface Holding {
  /** A shown row as the journal has it now; undefined if it is not in that section any more. */
  readonly latest: (row: Row, section: SectionName) => Row | undefined;
  /** Keys of rows that the user has just acted on, before and after: they go and come at once. */
  readonly acted: ReadonlySet<string>;
}

/**
 * Keeps every section and row where it is, with today's content and counts. Rows that are there no more stay, marked
 * gone; new ones wait until nothing is held, but for those that the user acted on. A section that was closed, or not
 * fetched to its end, grows at its end.
 */
export function hold(shown: readonly ShownSection[], next: readonly ShownSection[], holding: Holding): readonly ShownSection[] {
  const taken = new Set(shown.flatMap((section) => section.rows.map((row) => row.key)));
  return SECTION_ORDER.flatMap((name) => {
    const before = shown.find((section) => section.name === name);
    const newer = next.find((section) => section.name === name);
    const after = newer ?? { name, count: 0, rows: [], total: 0, hidden: 0, buttons: [] };
    const kept = (before?.rows ?? []).flatMap((row) => keptRow(row, name, holding));
    const grown = before ? growth(before, after).filter((row) => !taken.has(row.key)) : [];
    const rows = withArrived([...kept, ...grown], after.rows, holding.acted);
    if (rows.length === 0 && (!before || !newer)) return [];
    return [{ ...after, rows }];
  });
}

function keptRow(row: Row, section: SectionName, { latest, acted }: Holding): readonly Row[] {
  const now = latest(row, section);
  if (now) return [now];
  return acted.has(row.key) ? [] : [{ ...row, gone: true }];
}

function growth(before: ShownSection, after: ShownSection): readonly Row[] {
  const wasWhole = before.rows.length > 0 && before.rows.length + before.hidden >= before.count;
  return wasWhole && after.hidden >= before.hidden ? [] : after.rows;
}

/** Puts rows that the user acted on where the newer order has them: after the nearest row that is shown already. */
function withArrived(rows: readonly Row[], order: readonly Row[], acted: ReadonlySet<string>): readonly Row[] {
  const placed = [...rows];
  order.forEach((row, index) => {
    if (!acted.has(row.key) || placed.some((each) => each.key === row.key)) return;
    const earlier = new Set(order.slice(0, index).map((each) => each.key));
    const nearest = placed.filter((each) => earlier.has(each.key)).at(-1);
    placed.splice(nearest ? placed.indexOf(nearest) + 1 : 0, 0, row);
  });
  return placed;
}

/** The sections without these rows; a section that has nothing else goes with them. */
export function withoutRows(shown: readonly ShownSection[], away: ReadonlySet<string>): readonly ShownSection[] {
  return shown.flatMap((section) => {
    const rows = section.rows.filter((row) => !away.has(row.key));
    if (rows.length === section.rows.length) return [section];
    return rows.length === 0 && section.count === 0 ? [] : [{ ...section, rows }];
  });
}
