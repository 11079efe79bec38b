import { useState } from 'preact/hooks';
import type { KindReason, Settings } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { withoutMark, type MarkedKind } from './marks';

/** A mark that is to count no more. */
export interface WrongMark {
  readonly kind: MarkedKind;
  readonly because: KindReason;
}

/** The marks that were taken away here, so that each can be brought back. */
export interface TakenAway {
  readonly last: WrongMark | undefined;
  readonly takeAway: (mark: WrongMark) => void;
  readonly bringBack: () => void;
}

export function useTakenAway(): TakenAway {
  const { app } = useHandle();
  const [taken, setTaken] = useState<readonly (WrongMark & { readonly back: Partial<Settings> })[]>([]);
  return {
    last: taken.at(-1),
    takeAway: ({ kind, because }) => {
      const { personMarks, meetingMarks, excludedFolders } = app.journal.settings();
      const change = withoutMark(app.journal.settings(), kind, because);
      if (!change) return;
      setTaken([...taken, { kind, because, back: { personMarks, meetingMarks, excludedFolders } }]);
      void app.changeSettings(change);
    },
    bringBack: () => {
      const last = taken.at(-1);
      setTaken(taken.slice(0, -1));
      if (last) void app.changeSettings(last.back);
    },
  };
}

/** What was taken away last, with the way back. */
export function TakenAwayLine({ taken: { last, bringBack } }: { readonly taken: TakenAway }) {
  const { words } = useHandle().app.journal;
  return (
    <div role="status">
      {last && (
        <p class="rapport-taken">
          <span>{`Not ${last.kind === 'person' ? 'people' : 'meetings'} now: ${words.mark(last.because)}.`}</span>
          <button type="button" class="rapport-button" onClick={bringBack}>
            Take back
          </button>
        </p>
      )}
    </div>
  );
}
