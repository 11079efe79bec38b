import { useRef } from 'preact/hooks';

/** One piece of work at a time. */
interface Alone {
  /** Runs it; what is asked for while another one runs (a key that is pressed twice) is passed over. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  readonly isBusy: () => boolean;
}

/** For a window whose keys write: no answer is written twice, none in the middle of another. */
export function useAlone(): Alone {
  const busy = useRef(false);
  const alone = async (work: () => Promise<void>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    try {
      await work();
    } finally {
      busy.current = false;
    }
  };
  return { alone, isBusy: () => busy.current };
}
