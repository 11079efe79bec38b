import { useState } from 'preact/hooks';
import type { EntryRow } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { Icon } from '../parts/icon';
import { MoreRows } from './more-rows';
import { byPrivacy } from './noted';
import { SourceLine } from './source-line';

interface EntryRowsProps {
  readonly rows: readonly EntryRow[];
  /** Rows that are shown at first; five where nothing is said. */
  readonly first?: number;
  /** An icon that each row leads with. */
  readonly icon?: string | undefined;
  /** Ticks an open one; where it is given, those have a box in place of the icon. */
  readonly onTick?: ((row: EntryRow) => void) | undefined;
}

/** Things noted, each of which opens its source; private ones stand behind a click: "2 private". */
export function EntryRows({ rows, first = 5, icon, onTick }: EntryRowsProps) {
  const [showsHidden, setShowsHidden] = useState(false);
  const { plain, hidden } = byPrivacy(rows);
  return (
    <>
      {plain.length > 0 && <Entries rows={plain} first={first} icon={icon} onTick={onTick} />}
      {hidden.length > 0 && (
        <button type="button" class="rapport-more-button rapport-private" aria-expanded={showsHidden} onClick={() => setShowsHidden(!showsHidden)}>
          <Icon name="lock" />
          {`${hidden.length} private`}
        </button>
      )}
      {showsHidden && <Entries rows={hidden} icon={icon} onTick={onTick} />}
    </>
  );
}

function Entries({ rows, first = 5, icon, onTick }: EntryRowsProps) {
  const { words } = useHandle().app.journal;
  return (
    <MoreRows rows={rows} first={first} keyOf={({ path, line, source }) => `${path} ${line} ${source}`}>
      {(row) => {
        const { path, line, text, date, state } = row;
        const end = date === null ? '' : words.short(date);
        if (!onTick || state !== 'open') return <SourceLine place={{ path, line }} text={text} end={end} icon={icon} />;
        return (
          <div class="rapport-promised">
            <span class="rapport-tick">
              <input type="checkbox" class="task-list-item-checkbox" checked={false} aria-label="Done" onChange={() => onTick(row)} />
            </span>
            <SourceLine place={{ path, line }} text={text} end={end} icon={undefined} />
          </div>
        );
      }}
    </MoreRows>
  );
}
