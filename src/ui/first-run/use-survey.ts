import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Survey } from '../../journal/journal';
import type { AppContext } from '../app-context';
import { mergeSurveys } from './proposals';

/** Kept on the device once a survey came to its end or was stopped: from then on it waits to be asked for. */
const WAS_SURVEYED = 'was-surveyed';

/** A look through all notes for what could be proposed. */
export interface Surveying {
  /** How far it has come; undefined while none is under way. */
  readonly reading: { readonly done: number; readonly total: number } | undefined;
  /** None has come to its end yet, and none is under way. */
  readonly isWaiting: boolean;
  readonly proposed: Survey;
  readonly start: () => void;
  readonly stop: () => void;
}

/** Begins a survey, the first time on this device by itself: reading all notes at every start would be too much. */
export function useSurvey(app: AppContext): Surveying {
  const [isWaiting, setWaiting] = useState(() => app.load(WAS_SURVEYED) === true);
  const [reading, setReading] = useState<Surveying['reading']>(isWaiting ? undefined : { done: 0, total: 0 });
  const [proposed, setProposed] = useState<Survey>({ folders: [], spellings: [] });
  const round = useRef(0);

  const start = useCallback(() => {
    const current = ++round.current;
    const isCurrent = (): boolean => current === round.current;
    setWaiting(false);
    setReading({ done: 0, total: 0 });
    const look = async () => {
      const survey = await app.journal.survey((done, total) => {
        if (isCurrent()) setReading({ done, total });
        return isCurrent();
      });
      if (!survey || !isCurrent()) return;
      setReading(undefined);
      setProposed((before) => mergeSurveys(before, survey));
      app.save(WAS_SURVEYED, true);
    };
    void look();
  }, [app]);
  const stop = useCallback(() => {
    round.current += 1;
    setReading(undefined);
    setWaiting(true);
    app.save(WAS_SURVEYED, true);
  }, [app]);

  useEffect(() => {
    if (!isWaiting) start();
    return () => {
      round.current += 1;
    };
  }, []);

  return { reading, isWaiting, proposed, start, stop };
}
