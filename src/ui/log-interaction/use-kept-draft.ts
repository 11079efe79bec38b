import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AppContext } from '../app-context';
import { later } from '../parts/later';
import { knownPerson, type Chosen } from '../people-field/chosen';
import { readKeptDraft, type KeptDraft } from './kept-draft';
import { emptyDraft, hasContent, type LogDraft } from './log-draft';

const DRAFT_KEY = 'log-draft';
/** Waits for this long after a change before the draft is kept, in milliseconds. */
const QUIET = 400;

/** The draft of the window, and the one that was kept from the last time. */
export interface KeepingDraft {
  readonly draft: LogDraft;
  /** A draft of the last time: it stands in the window, or it is of other people and is offered. */
  readonly kept: { readonly from: KeptDraft; readonly isShown: boolean } | undefined;
  readonly change: (part: Partial<LogDraft>) => void;
  readonly takeKept: () => void;
  readonly discardKept: () => void;
  /** The draft was written to a note: nothing of it is kept. */
  readonly finish: () => void;
}

/** Keeps what is typed on the device, so that it is there again when the window, or the app, was closed. */
export function useKeptDraft(app: AppContext, host: HTMLElement, people: readonly string[]): KeepingDraft {
  const given = useMemo(() => people.map((path) => knownPerson(path, app.journal)), []);
  const found = useMemo(() => readKeptDraft(app.load(DRAFT_KEY)), []);
  const [kept, setKept] = useState(() => found && { from: found, isShown: fits(found, given) });
  const [draft, setDraft] = useState(() => (kept?.isShown ? kept.from.draft : emptyDraft(given)));
  const keeper = useMemo(() => {
    let latest = draft;
    const waiting = later(host, QUIET, () => {
      if (hasContent(latest)) app.save(DRAFT_KEY, { draft: latest, on: app.journal.today(), at: app.timeNow() });
    });
    const note = (next: LogDraft): void => {
      latest = next;
      waiting.start();
    };
    return { waiting, note };
  }, []);
  useEffect(() => () => keeper.waiting.flush(), [keeper]);

  const set = (next: LogDraft) => {
    setDraft(next);
    keeper.note(next);
  };
  const forget = () => {
    keeper.waiting.stop();
    app.save(DRAFT_KEY, null);
  };
  return {
    draft,
    kept,
    change: (part) => set({ ...draft, ...part }),
    takeKept() {
      if (kept) setDraft(kept.from.draft);
      setKept(kept && { ...kept, isShown: true });
    },
    discardKept() {
      forget();
      if (kept?.isShown) setDraft(emptyDraft(given));
      setKept(undefined);
    },
    finish: forget,
  };
}

/** A kept draft is shown where nobody else is asked for. */
function fits({ draft }: KeptDraft, given: readonly Chosen[]): boolean {
  const paths = draft.people.flatMap((person) => (person.kind === 'known' ? [person.path] : []));
  return given.every((person) => person.kind === 'known' && paths.includes(person.path));
}
