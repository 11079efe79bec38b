import type { Words } from '../../journal/journal';
import { BUTTON_NAMES, hasMenu, wayOf } from '../notes-to-fix/ways';
import { useHandle } from '../parts/app-handle';
import { Sentence } from '../parts/sentence';
import type { RowActs } from './row-acts';
import { isDated, personOf, type Row } from './rows';

interface RowDetailsProps {
  readonly row: Row;
  readonly isDone: boolean;
  readonly acts: RowActs;
}

/** What an open row shows: why it is here, and everything that can be done with it. */
export function RowDetails({ row, isDone, acts }: RowDetailsProps) {
  const { journal } = useHandle().app;
  const { words } = journal;
  const person = personOf(row);
  const last = isDated(row) && person !== undefined ? journal.contactHealth(person).last : null;
  // What somebody wrote into `last_contact` only they can know.
  const isDeniable = last !== null && last.source !== 'property';
  const isMine = row.kind === 'follow-up';
  return (
    <div class="rapport-details" onClick={(event) => event.stopPropagation()}>
      <div class="rapport-reasons">
        {reasonsOf(row, words).map((reason) => (
          <p key={reason}>{row.kind === 'problem' ? <Sentence text={reason} /> : reason}</p>
        ))}
        {isDeniable && (
          <p>
            Wrong?{' '}
            <button type="button" class="rapport-link-button" tabIndex={-1} onClick={() => acts.deny(row)}>
              That was not a conversation
            </button>
          </p>
        )}
      </div>
      <div class="rapport-buttons">
        {isMine && <Press name={isDone ? 'Not done' : 'Done'} onPress={() => acts.done(row)} />}
        {person !== undefined && <Press name="Log" onPress={() => acts.log(row)} />}
        {row.kind === 'problem' && <FixButtons row={row} acts={acts} />}
        {row.kind === 'unknown-person' && <Press name="Create" onPress={() => acts.create(row)} />}
        {isDated(row) && !isDone && <Press name="Snooze" hasMenu onPress={(event) => acts.snooze(row, event.currentTarget)} />}
        {isMine && <Press name="Log" onPress={() => acts.log(row)} />}
        {isDated(row) && !isMine && <Press name="Keep in touch" hasMenu onPress={(event) => acts.keepInTouch(row, event.currentTarget)} />}
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
  if (row.kind === 'quieter') return [words.quieter(row.quieter).reason];
  if (row.kind === 'date') return [`Birthday, from the note ${row.date.name}.`];
  if (row.kind === 'unknown-person') return [words.unknownPerson(row.person).reason];
  return [words.problem(row.problem).remedy];
}
