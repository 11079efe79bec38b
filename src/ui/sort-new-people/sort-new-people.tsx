import { useState } from 'preact/hooks';
import { isRefusal } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { EndLine } from '../parts/end-line';
import { KeyButton } from '../parts/key-button';
import { useAlone } from '../parts/use-alone';
import { WindowFrame } from '../parts/window-frame';
import { ANSWERS, KEEP_KEY, UNDO_KEY, type Answer } from './answers';
import { PersonToSort } from './person-to-sort';
import { current, progress, skipped, startSorting, withAnswer, withoutLast } from './sorting';
import { askWhoRests, keepWords, restQuestion, whoCouldRest, type WhoRests } from './who-rests';

interface SortNewPeopleProps {
  readonly titleEl: HTMLElement;
  readonly onDone: () => void;
}

/** The window *Sort new people*: one at a time, how often to keep in touch. Each answer is written at once. */
export function SortNewPeople({ titleEl, onDone }: SortNewPeopleProps) {
  const { app } = useHandle();
  const { journal } = app;
  const [sorting, setSorting] = useState(() => startSorting(journal.unsortedPeople()));
  const [asked, setAsked] = useState<WhoRests | undefined>(undefined);
  // A second key may come before the first one is written.
  const { alone, isBusy } = useAlone();
  const person = current(sorting);
  const last = sorting.answered.at(-1);

  const write = async (people: readonly string[], change: { readonly cadence: string } | { readonly paused: true }): Promise<readonly number[] | undefined> => {
    const outcome = await app.performQuietly(journal.changePeople({ people, change }));
    if (isRefusal(outcome)) return undefined;
    return outcome.undoId === null ? [] : [outcome.undoId];
  };
  const answer = ({ cadence, name }: Answer, rests?: { readonly person: string; readonly name: string }) => alone(async () => {
    if (!person) return;
    if (cadence === null) return setSorting(withAnswer(sorting, { undoIds: [], said: `${person.name}: skipped` }));
    const written = await write([person.person], { cadence });
    if (!written) return;
    const resting = rests && (await write([rests.person], { paused: true }));
    setAsked(undefined);
    setSorting(withAnswer(sorting, { undoIds: [...written, ...(resting ?? [])], said: `${person.name}: ${name.toLowerCase()}${rests && resting ? ` · ${rests.name} rests` : ''}` }));
  });
  const choose = (chosen: Answer) => {
    const question = person && !isBusy() ? askWhoRests(journal, person, chosen) : undefined;
    if (question) setAsked(question);
    else void answer(chosen);
  };
  const takeBack = () => alone(async () => {
    if (asked) return setAsked(undefined);
    if (!last) return;
    // The last one that was written is undone first.
    for (const undoId of [...last.undoIds].reverse()) {
      if (isRefusal(await app.performQuietly(journal.undo(undoId)))) return;
    }
    setSorting(withoutLast(sorting));
  });
  const onKey = (key: string): boolean => {
    const letter = key.toLowerCase();
    if (letter === UNDO_KEY) void takeBack();
    else if (asked && letter === KEEP_KEY) void answer(asked.answer);
    else if (asked) {
      const rests = whoCouldRest(asked)[Number(key) - 1];
      if (!rests) return false;
      void answer(asked.answer, rests);
    } else {
      const chosen = ANSWERS.find((each) => each.key === letter);
      if (!chosen || !person) return false;
      choose(chosen);
    }
    return true;
  };

  const foot = (
    <span class="rapport-sort-foot">
      <span>{progress(sorting)}</span>
      <span role="status">{asked || !last ? '' : last.said}</span>
      {(last ?? asked) && (
        <button type="button" class="rapport-link" aria-keyshortcuts={UNDO_KEY} onClick={() => void takeBack()}>
          {asked || last?.undoIds.length === 0 ? 'Back' : 'Undo'}
          {!app.isPhone && (
            <kbd class="rapport-key" aria-hidden="true">
              {UNDO_KEY}
            </kbd>
          )}
        </button>
      )}
    </span>
  );
  return (
    <WindowFrame title="Sort new people" titleEl={titleEl} canSave={false} onSave={undefined} onClose={onDone} onKey={onKey} foot={foot}>
      {person && asked && (
        <PersonToSort key={`${person.person} rests`} person={person} question={restQuestion(asked)}>
          {whoCouldRest(asked).map((each, at) => (
            <KeyButton key={each.person} shortcut={String(at + 1)} onPress={() => void answer(asked.answer, each)}>
              {`${each.name} rests`}
            </KeyButton>
          ))}
          <KeyButton shortcut={KEEP_KEY} onPress={() => void answer(asked.answer)}>
            {keepWords(asked)}
          </KeyButton>
        </PersonToSort>
      )}
      {person && !asked && (
        <PersonToSort key={person.person} person={person}>
          {ANSWERS.map((each) => (
            <KeyButton key={each.key} shortcut={each.key} onPress={() => choose(each)}>
              {each.name}
            </KeyButton>
          ))}
        </PersonToSort>
      )}
      {!person && <Sorted left={skipped(sorting)} />}
    </WindowFrame>
  );
}

/** Nobody is left. */
function Sorted({ left }: { readonly left: number }) {
  return (
    <EndLine>{left === 0 ? 'Everybody is sorted.' : `That was everybody. ${left === 1 ? 'One is' : `${left} are`} left for another time.`}</EndLine>
  );
}
