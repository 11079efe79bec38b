import { useEffect, useState } from 'preact/hooks';
import { isRefusal, type ActionOutcome, type FixPreview, type FixRequest, type Refusal } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { WindowFrame } from '../parts/window-frame';
import { FixList } from './fix-list';
import { OneFix } from './one-fix';

/** A fix, and what it would do to the note as it is now, or why it cannot be done. */
export interface Previewed {
  readonly request: FixRequest;
  readonly preview: FixPreview | Refusal;
}

interface FixNotesProps {
  readonly requests: readonly FixRequest[];
  readonly titleEl: HTMLElement;
  readonly onDone: (outcome: ActionOutcome | undefined) => void;
}

/** The window *Fix*: the lines as they are and as they would be; of many, those that are ticked are written. */
export function FixNotes({ requests, titleEl, onDone }: FixNotesProps) {
  const { app } = useHandle();
  const { journal } = app;
  const [fixes, setFixes] = useState<readonly Previewed[] | undefined>(undefined);
  const [unticked, setUnticked] = useState<ReadonlySet<FixRequest>>(new Set());
  const [message, setMessage] = useState('');
  const [isFixing, setFixing] = useState(false);
  const isOne = requests.length === 1;
  const [first] = fixes ?? [];
  const wanted = (fixes ?? []).filter(({ request, preview }) => !isRefusal(preview) && !unticked.has(request)).map(({ request }) => request);

  const look = async () => {
    const previews = await journal.previewFixes(requests);
    setFixes(requests.flatMap((request, index) => previews.slice(index, index + 1).map((preview) => ({ request, preview }))));
  };
  useEffect(() => void look(), []);

  const fix = async () => {
    if (isFixing || wanted.length === 0) return;
    setFixing(true);
    try {
      const outcome = await app.perform(journal.fixProblems(wanted));
      if (!isRefusal(outcome)) return onDone(outcome);
      setMessage(journal.words.refusal(outcome));
      await look();
    } finally {
      setFixing(false);
    }
  };
  const tick = (request: FixRequest, isTicked: boolean) =>
    setUnticked((before) => new Set(isTicked ? [...before].filter((each) => each !== request) : [...before, request]));

  const foot = message !== '' && (
    <span role="alert" class="rapport-message">
      {message}
    </span>
  );
  return (
    <WindowFrame
      title={isOne ? 'Fix' : `Fix ${requests.length.toLocaleString()} like this`}
      titleEl={titleEl}
      saveName={isOne ? 'Fix' : `Fix ${wanted.length.toLocaleString()}`}
      canSave={wanted.length > 0 && !isFixing}
      onSave={() => void fix()}
      focusesSave={wanted.length > 0}
      onClose={() => onDone(undefined)}
      foot={foot}
    >
      {!fixes && <p class="rapport-hint">Looking at the notes…</p>}
      {isOne ? first && <OneFix fix={first} /> : fixes && <FixList fixes={fixes} unticked={unticked} onTick={tick} />}
    </WindowFrame>
  );
}
