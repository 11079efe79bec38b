import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** At most so many rows come with one press. */
const STEP = 50;

interface MoreRowsProps<Row> {
  readonly rows: readonly Row[];
  /** Rows that are shown at first; five where nothing is said. */
  readonly first?: number;
  readonly keyOf: (row: Row) => string;
  /** What stands in a list item. */
  readonly children: (row: Row) => ComponentChildren;
}

/** A list that shows its first rows, then "Show 6 more". */
export function MoreRows<Row>({ rows, first = 5, keyOf, children }: MoreRowsProps<Row>) {
  const [shown, setShown] = useState(first);
  const list = useRef<HTMLUListElement>(null);
  const firstNew = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    // The button may be gone: the focus goes on to what came in its place.
    if (firstNew.current !== undefined) list.current?.children[firstNew.current]?.querySelector<HTMLElement>('button, input')?.focus();
    firstNew.current = undefined;
  }, [shown]);
  const more = Math.min(STEP, rows.length - shown);
  return (
    <>
      <ul class="rapport-lines" ref={list}>
        {rows.slice(0, shown).map((row) => (
          <li key={keyOf(row)} class="rapport-line">
            {children(row)}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button
          type="button"
          class="rapport-more-button"
          onClick={() => {
            firstNew.current = shown;
            setShown(shown + more);
          }}
        >
          {`Show ${more} more`}
        </button>
      )}
    </>
  );
}
