import type { Words } from '../../journal/journal';
import { BUTTON_NAMES, hasMenu, wayOf } from '../notes-to-fix/ways';
import { useHandle } from '../parts/app-handle';
import { Sentence } from '../parts/sentence';
import type { RowActs } from './row-acts';
import type { Row } from './rows';

interface RowDetailsProps {
  readonly row: Row;
  readonly isDone: boolean;
  readonly acts: RowActs;
}

/** What an open row shows: why it is here, and everything that can be done with it. */
export function RowDetails({ row, isDone, acts }: RowDetailsProps) {
  const { words } = useHandle().app.journal;
  const isMine = row.kind === 'follow-up';
  return (
    <div class="rapport-details" onClick={(event) => event.stopPropagation()}>
      <div class="rapport-reasons">
        {reasonsOf(row, words).map((reason) => (
          <p key={reason}>{row.kind === 'problem' ? <Sentence text={reason} /> : reason}</p>
        ))}
      </div>
      <div class="rapport-buttons">
        {isMine && <Press name={isDone ? 'Not done' : 'Done'} onPress={() => acts.done(row)} />}
        {row.kind === 'reach-out' && <Press name="Log" onPress={() => acts.log(row)} />}
        {row.kind === 'problem' && <FixButtons row={row} acts={acts} />}
        {row.kind === 'unknown-person' && <Press name="Create" onPress={() => acts.create(row)} />}
        {(isMine || row.kind === 'reach-out') && !isDone && <Press name="Snooze" hasMenu onPress={(event) => acts.snooze(row, event.currentTarget)} />}
        {isMine && <Press name="Log" onPress={() => acts.log(row)} />}
        <Press name="Open" onPress={(event) => acts.open(row, event)} />
      </div>
    </div>
  );
}

/** What can be done about a problem; *Open* stands with every row. */
function FixButtons({ row, acts }: { readonly row: Extract<Row, { kind: 'problem' }>; readonly acts: RowActs }) {
  const way = wayOf(row.problem, useHandle().app.journal);
  return (
    <>
      {way.kind !== 'open' && <Press name={BUTTON_NAMES[way.kind]} hasMenu={hasMenu(way)} onPress={(event) => acts.fix(row, event.currentTarget)} />}
      <Press name="Ignore in this note" onPress={() => acts.ignore(row)} />
    </>
  );
}

interface PressProps {
  readonly name: string;
  readonly hasMenu?: boolean;
  readonly onPress: (event: MouseEvent & { readonly currentTarget: HTMLElement }) => void;
}

function Press({ name, hasMenu = false, onPress }: PressProps) {
  return (
    <button type="button" class="rapport-button" tabIndex={-1} aria-haspopup={hasMenu ? 'menu' : undefined} onClick={onPress}>
      {name}
    </button>
  );
}

function reasonsOf(row: Row, words: Words): readonly string[] {
  if (row.kind === 'follow-up') return [words.followUpReason(row.followUp)];
  if (row.kind === 'reach-out') return words.contactReasons(row.reachOut.health);
  if (row.kind === 'unknown-person') return [words.unknownPerson(row.person).reason];
  return [words.problem(row.problem).remedy];
}
