import { useHandle } from '../parts/app-handle';
import type { KeepingDraft } from './use-kept-draft';

interface DraftLineProps {
  readonly kept: KeepingDraft['kept'];
  readonly onTake: () => void;
  readonly onDiscard: () => void;
}

/** "Draft from 12:40 · Discard". */
export function DraftLine({ kept, onTake, onDiscard }: DraftLineProps) {
  const { journal } = useHandle().app;
  if (!kept) return null;
  const { from, isShown } = kept;
  const time = from.on === journal.today() ? from.at : `${journal.words.when(from.on)}, ${from.at}`;
  const names = from.draft.people.map(({ name }) => name).join(', ');
  const who = isShown || names === '' ? '' : ` about ${names}`;
  return (
    <div class="rapport-draft">
      <span>{`Draft from ${time}${who}`}</span>
      {!isShown && (
        <button type="button" class="rapport-link" onClick={onTake}>
          Continue
        </button>
      )}
      <button type="button" class="rapport-link" onClick={onDiscard}>
        Discard
      </button>
    </div>
  );
}
