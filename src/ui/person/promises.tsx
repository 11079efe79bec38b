import type { FollowUpRow, PromiseRecord } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { MoreRows } from './more-rows';
import type { PersonPanel } from './person-panel';
import { PromiseRow } from './promise-row';
import { firstName } from './summary-line';

interface PromisesProps {
  readonly panel: PersonPanel;
  /** Name of the person. */
  readonly name: string;
  readonly rows: readonly FollowUpRow[];
  /** How promises went, both ways. */
  readonly record: PromiseRecord;
}

/** Open promises that may be seen; the journal has the word Private for the text of one that is. */
export function visiblePromises(rows: readonly FollowUpRow[], hides: boolean): readonly FollowUpRow[] {
  return hides ? rows.filter(({ isPrivate }) => !isPrivate) : rows;
}

/** What I promised and what they did, side by side where there is room. What is done stays until both hands are off. */
export function Promises({ panel, name, rows, record }: PromisesProps) {
  const { words } = useHandle().app.journal;
  const sides = [
    { title: 'I promised', rows: rows.filter(({ owner }) => owner === 'me'), record: words.promiseCounts({ ...record.mine, open: 0 }) },
    { title: `${firstName(name)} promised`, rows: rows.filter(({ owner }) => owner === 'them'), record: words.promiseCounts({ ...record.theirs, open: 0 }) },
  ];
  return (
    <div
      class="rapport-promises"
      onPointerEnter={(event) => event.pointerType !== 'touch' && panel.went('pointer', true)}
      onPointerLeave={() => panel.went('pointer', false)}
      onFocusIn={() => panel.went('focus', true)}
      onFocusOut={(event) => {
        if (!contains(event.currentTarget, event.relatedTarget)) panel.went('focus', false);
      }}
    >
      {sides.map((side) => (side.rows.length > 0 || side.record !== '') && (
        <div key={side.title} class="rapport-promises-side">
          <h4 class="rapport-group">{side.title}</h4>
          <MoreRows rows={side.rows} keyOf={({ id }) => id}>
            {(row) => <PromiseRow row={row} isDone={panel.isDone(row)} onTick={() => void panel.tick(row)} />}
          </MoreRows>
          {side.record !== '' && <p class="rapport-promise-record"><bdi>{side.record}</bdi></p>}
        </div>
      ))}
    </div>
  );
}

function contains(el: HTMLElement, target: EventTarget | null): boolean {
  return isNode(target) && el.contains(target);
}

function isNode(target: EventTarget | null): target is Node {
  return target !== null && 'nodeType' in target;
}
