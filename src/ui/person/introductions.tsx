import { PROGRESS_OF_INTRODUCTION, type EntryRow, type Progress } from '../../journal/journal';
import type { MenuEntry } from '../app-context';
import { useHandle } from '../parts/app-handle';
import { IconButton } from '../parts/icon';
import { MoreRows } from './more-rows';
import { byPrivacy } from './noted';
import type { PersonPanel } from './person-panel';
import { SourceLine } from './source-line';
import { capital } from './summary-line';

const STATES: readonly (readonly [Progress, icon: string])[] = [['under-way', 'hourglass'], ['done', 'check'], ['dropped', 'x'], ['open', 'undo-2']];

/** Whom I wanted to bring together with somebody, and how far each of it is; private ones are read in their notes. */
export function Introductions({ panel, rows }: { readonly panel: PersonPanel; readonly rows: readonly EntryRow[] }) {
  const { app } = useHandle();
  const menuOf = (row: EntryRow): readonly MenuEntry[] =>
    STATES.filter(([state]) => state !== row.progress).map(([state, icon]) => ({ title: capital(PROGRESS_OF_INTRODUCTION[state]), icon, onSelect: () => void panel.markIntroduction(row, state) }));
  return (
    <MoreRows rows={byPrivacy(rows).plain} keyOf={({ path, line, source }) => `${path} ${line} ${source}`}>
      {(row) => (
        <div class={`rapport-introduction${row.state === 'closed' ? ' is-done' : ''}`}>
          <SourceLine place={{ path: row.path, line: row.line }} text={row.text} end={PROGRESS_OF_INTRODUCTION[row.progress ?? 'done']} icon="handshake" />
          {row.progress !== null && <IconButton icon="ellipsis" label="How far is it?" hasMenu onPress={(_event, el) => app.showMenu(el, menuOf(row))} />}
        </div>
      )}
    </MoreRows>
  );
}
