import type { FollowUpRow } from '../../journal/journal';
import { MoreRows } from './more-rows';
import type { PersonPanel } from './person-panel';
import { PromiseRow } from './promise-row';
import { firstName } from './summary-line';

interface PromisesProps {
  readonly panel: PersonPanel;
  /** Name of the person. */
  readonly name: string;
  readonly rows: readonly FollowUpRow[];
}

/** Open promises that may be seen; the journal has the word Private for the text of one that is. */
export function visiblePromises(rows: readonly FollowUpRow[], hides: boolean): readonly FollowUpRow[] {
  return hides ? rows.filter(({ isPrivate }) => !isPrivate) : rows;
}

/** What I promised and what they did, side by side where there is room. What is done stays until both hands are off. */
export function Promises({ panel, name, rows }: PromisesProps) {
  const sides = [
    { title: 'I promised', rows: rows.filter(({ owner }) => owner === 'me') },
    { title: `${firstName(name)} promised`, rows: rows.filter(({ owner }) => owner === 'them') },
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
      {sides.map((side) => side.rows.length > 0 && (
        <div key={side.title} class="rapport-promises-side">
          <h4 class="rapport-group">{side.title}</h4>
          <MoreRows rows={side.rows} keyOf={({ id }) => id}>
            {(row) => <PromiseRow row={row} isDone={panel.isDone(row)} onTick={() => void panel.tick(row)} />}
          </MoreRows>
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
