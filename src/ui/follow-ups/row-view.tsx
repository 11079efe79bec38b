import { BUTTON_NAMES, hasMenu, wayOf } from '../notes-to-fix/ways';
import { IconButton, Icon } from '../parts/icon';
import { useHandle } from '../parts/app-handle';
import { memo } from '../parts/memo';
import { Sentence } from '../parts/sentence';
import type { RowActs } from './row-acts';
import { RowDetails } from './row-details';
import { RowMeta } from './row-meta';
import { isDated, placeOf, type Row } from './rows';

/** A row, and how it is shown just now. */
export interface RowViewProps {
  readonly row: Row;
  /** Place in the whole list, from 1. */
  readonly index: number;
  /** The tab stop of the list. */
  readonly isActive: boolean;
  /** Under the pointer, or with the focus: its two buttons are drawn. */
  readonly isHot: boolean;
  readonly isOpen: boolean;
  readonly isDone: boolean;
  readonly acts: RowActs;
}

/** One row of the list: what it leads with, its two lines, and what lies at the end. */
export const RowView = memo(function RowView(props: RowViewProps) {
  const { row, index, isActive, isHot, isOpen, isDone, acts } = props;
  const { app } = useHandle();
  const state = `${isOpen ? ' is-open' : ''}${isDone ? ' is-done' : ''}${row.gone && !isDone ? ' is-gone' : ''}`;
  const openOrShow = (event: MouseEvent) => (app.isPhone ? acts.why(row) : acts.open(row, event));
  return (
    <div
      role="row"
      class={`rapport-row rapport-${row.kind}${state}`}
      data-key={row.key}
      tabIndex={isActive ? 0 : -1}
      aria-rowindex={index}
      draggable={!app.isPhone}
      onDragStart={(event) => event.dataTransfer?.setData('text/plain', app.linkFor(placeOf(row).path))}
      aria-expanded={isOpen}
      onContextMenu={(event) => {
        event.preventDefault();
        acts.menu(row, event.button === 2 ? event : event.currentTarget);
      }}
    >
      <Lead row={row} isDone={isDone} acts={acts} />
      <div
        role="gridcell"
        class="rapport-main"
        onClick={openOrShow}
        onAuxClick={(event) => event.button === 1 && acts.open(row, event)}
        onMouseOver={(event) => app.hover(event, event.currentTarget, placeOf(row))}
      >
        <div class="rapport-text">{row.kind === 'problem' ? <Sentence text={app.journal.words.problem(row.problem).message} /> : nameOf(row)}</div>
        <RowMeta row={row} />
        {isOpen && <RowDetails row={row} isDone={isDone} acts={acts} />}
        {isHot && !app.isPhone && !isOpen && isDated(row) && (
          <div class="rapport-hover">
            {!isDone && <IconButton icon="alarm-clock" label="Snooze" tabIndex={-1} hasMenu onPress={(_event, el) => acts.snooze(row, el)} />}
            <IconButton icon="ellipsis" label="More actions" tabIndex={-1} hasMenu onPress={(_event, el) => acts.menu(row, el)} />
          </div>
        )}
      </div>
      <End row={row} isHot={isHot} isOpen={isOpen} acts={acts} />
    </div>
  );
});

interface PartProps {
  readonly row: Row;
  readonly acts: RowActs;
}

function Lead({ row, isDone, acts }: PartProps & { readonly isDone: boolean }) {
  if (row.kind === 'follow-up' && row.followUp.owner === 'me') {
    return (
      <div role="gridcell" class="rapport-lead" onClick={() => acts.done(row)}>
        <input type="checkbox" class="task-list-item-checkbox" checked={isDone} tabIndex={-1} aria-label="Done" />
      </div>
    );
  }
  const icon = { 'follow-up': 'hourglass', 'reach-out': 'message-circle', quieter: 'message-circle', date: 'cake', problem: 'wrench', 'unknown-person': 'user-plus' }[row.kind];
  return <Icon name={icon} class="rapport-lead" />;
}

function End({ row, isHot, isOpen, acts }: PartProps & { readonly isHot: boolean; readonly isOpen: boolean }) {
  const { app } = useHandle();
  if (app.isPhone) {
    return (
      <div role="gridcell" class="rapport-end">
        <IconButton icon="ellipsis" label="More actions" tabIndex={-1} hasMenu onPress={(_event, el) => acts.menu(row, el)} />
      </div>
    );
  }
  if (row.kind === 'follow-up' || row.kind === 'date' || isOpen) return null;
  return (
    <div role="gridcell" class="rapport-end">
      {isHot && !isDated(row) && <IconButton icon="ellipsis" label="More actions" tabIndex={-1} hasMenu onPress={(_event, el) => acts.menu(row, el)} />}
      <OneButton row={row} acts={acts} />
    </div>
  );
}

/** The one thing that is mostly done with a row. */
function OneButton({ row, acts }: PartProps) {
  const { journal } = useHandle().app;
  const way = row.kind === 'problem' ? wayOf(row.problem, journal) : undefined;
  const press = (el: HTMLElement) => {
    if (isDated(row)) acts.log(row);
    else if (row.kind === 'problem') acts.fix(row, el);
    else acts.create(row);
  };
  return (
    <button type="button" class="rapport-button" tabIndex={-1} aria-haspopup={way && hasMenu(way) ? 'menu' : undefined} onClick={(event) => press(event.currentTarget)}>
      {way ? BUTTON_NAMES[way.kind] : isDated(row) ? 'Log' : 'Create'}
    </button>
  );
}

function nameOf(row: Exclude<Row, { kind: 'problem' }>): string {
  if (row.kind === 'follow-up') return row.followUp.text;
  if (row.kind === 'reach-out') return row.reachOut.name;
  if (row.kind === 'quieter') return row.quieter.name;
  return row.kind === 'date' ? row.date.name : row.person.name;
}
