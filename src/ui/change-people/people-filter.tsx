import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PersonSummary } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { EVERYBODY, groupOptions, type Group, type GroupOption } from './shown-people';

interface PeopleFilterProps {
  readonly people: readonly PersonSummary[];
  readonly typed: string;
  readonly group: Group;
  readonly onType: (typed: string) => void;
  readonly onGroup: (group: Group) => void;
  /** The arrow that leads from the field into the list. */
  readonly onDown: () => void;
}

/** Words and a group that narrow the list of people. */
export function PeopleFilter({ people, typed, group, onType, onGroup, onDown }: PeopleFilterProps) {
  const { isPhone } = useHandle().app;
  const ref = useRef<HTMLInputElement>(null);
  // On a phone the keyboard would cover the list that one came for.
  useLayoutEffect(() => {
    if (!isPhone) ref.current?.focus();
  }, [isPhone]);
  const { plain, circles, relations } = groupOptions(people);
  const all = [...plain, ...circles, ...relations];
  return (
    <div class="rapport-change-filter">
      <div class="search-input-container">
        <input
          type="search"
          ref={ref}
          aria-label="Filter people"
          placeholder="Filter people"
          value={typed}
          onInput={(event) => onType(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            onDown();
          }}
        />
      </div>
      <select class="dropdown" aria-label="Who is shown" value={valueOf(group)} onChange={({ currentTarget: { value } }) => onGroup(all.find((each) => each.value === value)?.group ?? EVERYBODY)}>
        <Options options={plain} />
        {circles.length > 0 && (
          <optgroup label="Circles">
            <Options options={circles} />
          </optgroup>
        )}
        {relations.length > 0 && (
          <optgroup label="Relations">
            <Options options={relations} />
          </optgroup>
        )}
      </select>
    </div>
  );
}

function Options({ options }: { readonly options: readonly GroupOption[] }) {
  return (
    <>
      {options.map(({ value, words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </>
  );
}

function valueOf(group: Group): string {
  return 'name' in group ? `${group.by} ${group.name}` : group.by;
}
