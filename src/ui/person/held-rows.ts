/** Anything that has an id. */
interface Identified {
  readonly id: string;
}

/**
 * Rows as they are now, and between them those that were ticked and are gone by now: each stays after the row that it
 * stood after, until it is let go.
 */
export function holdRows<Row extends Identified>(before: readonly Row[], now: readonly Row[], isHeld: (id: string) => boolean): readonly Row[] {
  const rows = [...now];
  before.forEach((row, at) => {
    if (!isHeld(row.id) || rows.some(({ id }) => id === row.id)) return;
    const earlier = before.slice(0, at).reverse().find(({ id }) => rows.some((each) => each.id === id));
    rows.splice(earlier ? rows.findIndex(({ id }) => id === earlier.id) + 1 : 0, 0, row);
  });
  return rows;
}
