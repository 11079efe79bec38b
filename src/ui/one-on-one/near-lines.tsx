import { useMemo } from 'preact/hooks';
import { useHandle } from '../parts/app-handle';
import { NoteLink } from '../parts/note-link';
import { nearOneOnOnes, type NearOneOnOne } from './ahead';

/** So many are shown: a manager may have a dozen on one day. */
const SHOWN = 3;

/** On top of the sidebar: the one-on-ones of today and tomorrow, and the one of yesterday that is not closed. */
export function NearOneOnOnes() {
  const { app } = useHandle();
  const { journal } = app;
  const time = app.timeNow();
  const isRead = journal.loading() === undefined;
  // It goes through what is known of a person, so it is asked when that has changed, not at each drawing.
  const near = useMemo(() => (isRead ? nearOneOnOnes(journal, time) : []), [journal, isRead, journal.revision, journal.today(), time]);
  if (near.length === 0) return null;
  return (
    <div class="rapport-near">
      {near.slice(0, SHOWN).map((each) => (
        <Near key={`${each.person} ${each.on}`} near={each} />
      ))}
    </div>
  );
}

function Near({ near: { person, name, on, time, note, holds, canClose } }: { readonly near: NearOneOnOne }) {
  const { app } = useHandle();
  const place = { path: note ?? person };
  const when = app.journal.words.when(on);
  return (
    <div class="rapport-near-one">
      <NoteLink place={place} name={`One-on-one with ${name}, ${when}${time === null ? '' : ` ${time}`}`} />
      <div class="rapport-near-acts">
        <span class="rapport-near-holds">{holds === '' ? 'Not closed yet' : holds}</span>
        {canClose && note !== null && (
          <button type="button" class="rapport-button" onClick={() => app.closeOneOnOne(note)}>
            Close
          </button>
        )}
        {holds !== '' && (
          <button type="button" class="rapport-button" onClick={(event) => (note === null ? app.prepareOneOnOne(person) : app.open({ path: note }, event))}>
            {note === null ? 'Prepare' : 'Open'}
          </button>
        )}
      </div>
    </div>
  );
}
