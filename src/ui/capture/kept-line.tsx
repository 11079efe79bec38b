import { parseCalendarDate } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import type { Kept } from './use-capture';

interface KeptLineProps {
  readonly kept: Kept | undefined;
  readonly onTake: () => void;
  readonly onDiscard: () => void;
}

/** "Draft from 12:40 · Discard". */
export function KeptLine({ kept, onTake, onDiscard }: KeptLineProps) {
  const { journal } = useHandle().app;
  if (!kept) return null;
  const { from, isShown } = kept;
  const on = parseCalendarDate(from.on);
  const time = on === undefined || on === journal.today() ? from.at : `${journal.words.when(on)}, ${from.at}`;
  return (
    <div class="rapport-draft">
      <span>{isShown ? `Draft from ${time}` : `Draft from ${time}: ${from.draft.text}`}</span>
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
