import { useEffect, useMemo, useState } from 'preact/hooks';
import { isRefusal, type ActionOutcome } from '../../journal/journal';
import type { Comparison } from '../app-context';
import { useHandle } from '../parts/app-handle';
import { WindowFrame } from '../parts/window-frame';
import { noteName } from '../people-field/chosen';
import { compareLines, differences } from './compare-lines';
import { ComparedNotes } from './compared-notes';

/** Both texts as they were when the window opened; undefined for a note that is not there. */
interface Texts {
  readonly left: string | undefined;
  readonly right: string | undefined;
}

interface CompareNotesProps {
  readonly comparison: Comparison;
  readonly titleEl: HTMLElement;
  readonly onDone: (outcome: ActionOutcome | undefined) => void;
}

/** The window *Compare*: two notes side by side. A sync service's copy can be moved to the trash, as it was shown. */
export function CompareNotes({ comparison, titleEl, onDone }: CompareNotesProps) {
  const { app } = useHandle();
  const { journal } = app;
  const { path, other, isCopy } = comparison;
  const [texts, setTexts] = useState<Texts | undefined>(undefined);
  const [message, setMessage] = useState('');
  const [isTrashing, setTrashing] = useState(false);
  const rows = useMemo(() => (texts?.left === undefined || texts.right === undefined ? [] : compareLines(texts.left, texts.right)), [texts]);

  useEffect(() => {
    const read = async () => {
      // A copy that is named like none of a service's has no note that is known: it must not be held against itself.
      const [left, right] = await Promise.all([journal.readNote(path), other === path ? undefined : journal.readNote(other)]);
      setTexts({ left, right });
    };
    void read();
  }, []);

  const trash = async (text: string) => {
    if (isTrashing) return;
    setTrashing(true);
    try {
      const outcome = await app.perform(journal.discardCopy({ path, text }));
      if (isRefusal(outcome)) setMessage(journal.words.refusal(outcome));
      else onDone(outcome);
    } finally {
      setTrashing(false);
    }
  };
  const open = (opened: string, event: MouseEvent) => {
    onDone(undefined);
    app.open({ path: opened }, event);
  };

  const copy = isCopy && texts?.right !== undefined ? texts.left : undefined;
  const foot = message !== '' && (
    <span role="alert" class="rapport-message">
      {message}
    </span>
  );
  return (
    <WindowFrame
      title="Compare"
      titleEl={titleEl}
      saveName="Move the copy to the trash"
      canSave={!isTrashing}
      onSave={copy === undefined ? undefined : () => void trash(copy)}
      onClose={() => onDone(undefined)}
      foot={foot}
    >
      <p class="rapport-fix-sentence">{sentence(comparison, texts, differences(rows))}</p>
      {texts && (
        <ComparedNotes rows={rows} left={texts.left === undefined ? undefined : path} right={texts.right === undefined ? undefined : other} onOpen={open} />
      )}
    </WindowFrame>
  );
}

function sentence({ path, other, isCopy }: Comparison, texts: Texts | undefined, different: number): string {
  if (!texts) return 'Looking at the notes…';
  if (texts.left === undefined) return `The note ${noteName(path)} is not there any more.`;
  if (texts.right === undefined) {
    const missing = `There is no note “${noteName(other)}” to compare with`;
    return isCopy ? `${missing}: it may have another name or folder now. The copy stays.` : `${missing}.`;
  }
  if (different === 0) return 'Both say the same.';
  return different === 1 ? 'One line differs.' : `${different.toLocaleString()} lines differ.`;
}
