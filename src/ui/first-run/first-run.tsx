import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isRefusal } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { IconButton } from '../parts/icon';
import { changesOf, firstAnswers, requestOf, type Answers } from './answers';
import { ChangesToNotes } from './changes-to-notes';
import { FoundList } from './found-list';
import { newFolders, newFoldersSentence } from './new-folders';
import { NothingFound } from './nothing-found';
import { tagsLikelyOthers } from './proposals';
import { ProposalsView } from './proposals-view';
import { Questions } from './questions';
import { TakenAwayLine, useTakenAway } from './taken-away';
import { useFound } from './use-found';
import { useSurvey } from './use-survey';

/** Kept on the device once the first run was answered or put aside. */
const WAS_SET_UP = 'was-set-up';

/**
 * The first run, above the follow-ups: what was found and why, what the settings could say of this vault, and three
 * questions. Source: screens.md, section 8. `onClose` is called when it is over or put aside.
 */
export function FirstRun({ onClose }: { readonly onClose: () => void }) {
  const { app } = useHandle();
  const { journal } = app;
  const el = useRef<HTMLElement>(null);
  const found = useFound(journal);
  const surveying = useSurvey(app);
  const taken = useTakenAway();
  const [answers, setAnswers] = useState<Answers>(() => firstAnswers(journal));
  const [tagsOff, setTagsOff] = useState(() => tagsLikelyOthers(found.tags, app.load(WAS_SET_UP) === true));
  const [isBusy, setBusy] = useState(false);
  const facts = () => ({ settings: journal.settings(), detected: journal.detectedFolders(), folders: app.folders() });
  const folders = useMemo(() => newFoldersSentence(newFolders(facts())), [found, journal.settings()]);
  const request = requestOf(answers);

  // It stands on top of a list that may be scrolled.
  useLayoutEffect(() => el.current?.closest('.rapport-list')?.scrollTo(0, 0), []);

  const leave = async () => {
    app.save(WAS_SET_UP, true);
    await app.changeSettings({ setUp: true });
    onClose();
  };
  const finish = async () => {
    if (isBusy) return;
    setBusy(true);
    surveying.stop();
    const settings = journal.settings();
    const tags = [...tagsOff].filter((kind) => !settings.tagsOff.includes(kind));
    const change = { ...newFolders(facts()), ...(tags.length === 0 ? {} : { tagsOff: [...settings.tagsOff, ...tags] }) };
    try {
      // First the settings: under which name a property is written depends on them.
      if (Object.keys(change).length > 0) await app.changeSettings(change);
      if (!isRefusal(await app.perform(journal.setUp(request)))) await leave();
    } finally {
      setBusy(false);
    }
  };

  const isEmpty = found.people.count === 0;
  const isAnythingFound = !isEmpty || found.conversations.count + found.followUps + found.older + found.problems > 0;
  return (
    <section class="rapport-first-run" aria-labelledby="rapport-first-run-title" ref={el}>
      <div class="rapport-first-run-head">
        <h2 id="rapport-first-run-title">{isAnythingFound ? 'Found in this vault' : 'Set up'}</h2>
        <IconButton icon="x" label="Close. The command Set up brings it back" onPress={() => void leave()} />
      </div>
      <FoundList found={found} onWrong={taken.takeAway} />
      <TakenAwayLine taken={taken} />
      {isEmpty && <NothingFound />}
      {isAnythingFound && <p class="rapport-first-run-note">Nothing in your notes was changed.</p>}
      <ProposalsView found={found} surveying={surveying} tagsOff={tagsOff} onTagsOff={setTagsOff} />
      {!isEmpty && <Questions answers={answers} found={found} onAnswer={(part) => setAnswers({ ...answers, ...part })} />}
      <div class="rapport-first-run-foot">
        {folders !== '' && <p class="rapport-hint">{folders}</p>}
        <ChangesToNotes changes={changesOf(request, journal)} />
        <button type="button" class="mod-cta rapport-done" aria-disabled={isBusy} onClick={() => void finish()}>
          Done
        </button>
      </div>
    </section>
  );
}
