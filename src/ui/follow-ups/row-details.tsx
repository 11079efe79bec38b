import type { Words } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
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
          <p key={reason}>{reason}</p>
        ))}
      </div>
      <div class="rapport-buttons">
        {isMine && <Press name={isDone ? 'Not done' : 'Done'} onPress={() => acts.done(row)} />}
        {row.kind === 'reach-out' && <Press name="Log" onPress={() => acts.log(row)} />}
        {row.kind !== 'problem' && !isDone && <Press name="Snooze" hasMenu onPress={(event) => acts.snooze(row, event.currentTarget)} />}
        {isMine && <Press name="Log" onPress={() => acts.log(row)} />}
        <Press name="Open" onPress={(event) => acts.open(row, event)} />
      </div>
    </div>
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
  return [words.problem(row.problem).remedy];
}
