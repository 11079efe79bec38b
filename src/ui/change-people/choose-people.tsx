import { useMemo, useRef } from 'preact/hooks';
import { useHandle } from '../parts/app-handle';
import { PeopleFilter } from './people-filter';
import { PeopleList } from './people-list';
import { shownPeople, type Group } from './shown-people';

interface ChoosePeopleProps {
  /** Vault paths. */
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  readonly filter: PeopleFilterState;
  readonly onFilter: (filter: PeopleFilterState) => void;
}

/** Which people are shown. */
export interface PeopleFilterState {
  readonly typed: string;
  readonly group: Group;
}

/** The list of people with its filter, and one box for all that are shown. Who is ticked stays so while the filter changes. */
export function ChoosePeople({ chosen, onChange, filter, onFilter }: ChoosePeopleProps) {
  const { journal } = useHandle().app;
  const ref = useRef<HTMLDivElement>(null);
  const { typed, group } = filter;
  const { people, unsorted } = useMemo(() => ({ people: journal.people(), unsorted: new Set(journal.unsortedPeople().map(({ person }) => person)) }), [journal, journal.revision]);
  const shown = useMemo(() => shownPeople(people, { typed, group, unsorted }), [people, unsorted, typed, group]);
  const ticked = shown.filter(({ path }) => chosen.has(path)).length;
  const hidden = chosen.size - ticked;
  const choose = (paths: readonly string[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const path of paths) if (isChosen) next.add(path);
    else next.delete(path);
    onChange(next);
  };
  return (
    <div class="rapport-change-choose" ref={ref}>
      <PeopleFilter people={people} typed={typed} group={group} onType={(words) => onFilter({ typed: words, group })} onGroup={(of) => onFilter({ typed, group: of })} onDown={() => ref.current?.querySelector<HTMLElement>('.rapport-change-rows input[tabindex="0"]')?.focus()} />
      <div class="rapport-change-head">
        <label class="rapport-change-row">
          <input
            type="checkbox"
            disabled={shown.length === 0}
            checked={shown.length > 0 && ticked === shown.length}
            indeterminate={ticked > 0 && ticked < shown.length}
            onChange={({ currentTarget: { checked } }) => choose(shown.map(({ path }) => path), checked)}
          />
          <span>{`Select all shown (${shown.length.toLocaleString()})`}</span>
        </label>
        <span class="rapport-change-count" role="status">
          {chosen.size === 0 ? '' : `${chosen.size.toLocaleString()} selected${hidden > 0 ? `, ${hidden.toLocaleString()} not shown` : ''}`}
        </span>
      </div>
      <PeopleList key={`${typed} ${group.by} ${'name' in group ? group.name : ''}`} people={shown} chosen={chosen} onChoose={(path, isChosen) => choose([path], isChosen)} />
    </div>
  );
}
