import { useEffect, useMemo, useState } from 'preact/hooks';
import { isRefusal } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { Message } from '../parts/message';
import { useAlone } from '../parts/use-alone';
import { WindowFrame } from '../parts/window-frame';
import { FIRST_ACT, wantedOf, type ActDraft } from './act-draft';
import { ActFields } from './act-fields';
import { ChoosePeople, type PeopleFilterState } from './choose-people';
import { PreviewList } from './preview-list';
import { lookAt, type Previewed } from './previewed';
import { EVERYBODY } from './shown-people';

interface ChangePeopleProps {
  readonly titleEl: HTMLElement;
  /** The window is left; with vault paths where a conversation with these is to be logged. */
  readonly onDone: (people: readonly string[] | undefined) => void;
}

/** The window *Change several people*: who, what, and then each note as it would be before anything is written. */
export function ChangePeople({ titleEl, onDone }: ChangePeopleProps) {
  const { app } = useHandle();
  const { journal } = app;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [filter, setFilter] = useState<PeopleFilterState>({ typed: '', group: EVERYBODY });
  const [draft, setDraft] = useState<ActDraft>(FIRST_ACT);
  const [previewed, setPreviewed] = useState<Previewed | undefined>(undefined);
  const [message, setMessage] = useState('');
  const [isSaving, setSaving] = useState(false);
  const [, redraw] = useState(0);
  const { alone } = useAlone();
  const isChoosing = previewed === undefined;
  // The notes that are being written need not be listed anew one by one.
  useEffect(() => (isChoosing ? journal.onChange(() => redraw((count) => count + 1)) : undefined), [journal, isChoosing]);
  const circles = useMemo(() => [...new Set(journal.people().flatMap(({ circle }) => circle))].sort((a, b) => a.localeCompare(b)), [journal, journal.revision]);
  // By name, as in the list; whose note is gone is chosen no more.
  const people = useMemo(() => (chosen.size === 0 ? [] : journal.people().map(({ path }) => path).filter((path) => chosen.has(path))), [journal, journal.revision, chosen]);
  const wanted = wantedOf(draft);
  const canGoOn = people.length > 0 && !('waitsFor' in wanted);

  const goOn = () => alone(async () => {
    if (people.length === 0) return setMessage('Select somebody first.');
    if ('waitsFor' in wanted) return setMessage(wanted.waitsFor);
    if ('logs' in wanted) return onDone(people);
    setPreviewed(await lookAt(journal, people, wanted.change));
  });
  const save = (shown: Previewed) => alone(async () => {
    if (shown.people.length === 0) return;
    setSaving(true);
    const outcome = await app.perform(journal.changePeople({ people: shown.people, change: shown.change }));
    setSaving(false);
    if (isRefusal(outcome)) setMessage(journal.words.refusal(outcome));
    else onDone(undefined);
  });

  if (previewed) {
    const amount = previewed.people.length;
    return (
      <WindowFrame
        key="preview"
        title="Change several people"
        titleEl={titleEl}
        saveName={amount > 1 ? `Save ${amount.toLocaleString()}` : 'Save'}
        cancelName="Back"
        canSave={amount > 0 && !isSaving}
        onSave={() => void save(previewed)}
        focusesSave={amount > 0}
        onClose={() => {
          setMessage('');
          setPreviewed(undefined);
        }}
        foot={isSaving ? 'Saving…' : <Message text={message} />}
      >
        <PreviewList previewed={previewed} />
      </WindowFrame>
    );
  }
  return (
    <WindowFrame
      key="choose"
      title="Change several people"
      titleEl={titleEl}
      saveName={draft.act === 'log' ? 'Log' : 'Preview'}
      canSave={canGoOn}
      onSave={() => void goOn()}
      onClose={() => onDone(undefined)}
      foot={<Message text={message} />}
    >
      <ChoosePeople
        chosen={chosen}
        filter={filter}
        onFilter={setFilter}
        onChange={(next) => {
          setMessage('');
          setChosen(next);
        }}
      />
      <ActFields
        draft={draft}
        circles={circles}
        onChange={(part) => {
          setMessage('');
          setDraft({ ...draft, ...part });
        }}
      />
    </WindowFrame>
  );
}
