import { useEffect, useMemo, useState } from 'preact/hooks';
import { isRefusal, type EntryKind } from '../../journal/journal';
import type { AppContext, CaptureOpening } from '../app-context';
import { later } from '../parts/later';
import { NO_DATE, type DateValue } from '../parts/date-value';
import { emptyCapture, questionsOf, requestOf, takenBack, typed, type CaptureDraft, type TypedDraft } from './capture-draft';
import { followThrough } from './follow-through';
import { defaultPeople, keepCapture, keptCapture, lastKind, rememberLast, type KeptCapture } from './kept-capture';

/** Waits for this long after a change before the draft is kept, in milliseconds. */
const QUIET = 400;

/** What the window works with. */
interface CaptureParts {
  readonly app: AppContext;
  readonly host: HTMLElement;
  readonly opening: CaptureOpening;
  readonly onClose: () => void;
}

/** The state of the window *Capture*, and what changes it. */
export function useCapture({ app, host, opening, onClose }: CaptureParts) {
  const { journal } = app;
  const { activePath } = opening;
  const fresh = (): TypedDraft => {
    const kind = lastKind(app);
    return { draft: emptyCapture(defaultPeople(app, opening.people, kind), kind), taken: [] };
  };
  const [kept, setKept] = useState<Kept | undefined>(() => {
    const from = keptCapture(app);
    return from && { from, isShown: opening.text === '' && isAbout(from.draft, opening.people) };
  });
  const [state, setState] = useState<TypedDraft>(() => (kept?.isShown ? { draft: kept.from.draft, taken: [] } : typed(fresh(), opening.text, { journal, isWhole: false })));
  const [step, setStep] = useState(0);
  const [due, setDue] = useState<DateValue>(NO_DATE);
  const [message, setMessage] = useState('');
  const keeper = useMemo(() => {
    let latest: CaptureDraft | undefined;
    const waiting = later(host, QUIET, () => keepCapture(app, latest));
    return {
      waiting,
      note(draft: CaptureDraft) {
        latest = draft;
        waiting.start();
      },
    };
  }, []);
  useEffect(() => () => keeper.waiting.flush(), [keeper]);
  const { draft } = state;
  const questions = questionsOf(draft.kind);

  const set = (next: TypedDraft) => {
    setMessage('');
    setState(next);
    keeper.note(next.draft);
  };
  const change = (part: Partial<CaptureDraft>) => set({ draft: { ...draft, ...part }, taken: [] });
  const forget = () => {
    keeper.waiting.stop();
    keepCapture(app, undefined);
    setKept(undefined);
  };

  const save = async (whole: TypedDraft) => {
    const request = requestOf(whole.draft, activePath);
    if ('waitsFor' in request) return setMessage(request.waitsFor);
    if (due.date === undefined) return setMessage('The date is not understood. Write 2026-11-20, fri, or 2w.');
    const { offer, followUp } = followThrough(app, request, { will: whole.draft.answers[0] ?? '', dueOn: due.date });
    const outcome = await app.perform(journal.capture({ ...request, followUp }), offer);
    if (isRefusal(outcome)) return setMessage(journal.words.refusal(outcome));
    const [first] = whole.draft.people;
    rememberLast(app, first?.kind === 'known' ? first.path : undefined, request.kind);
    forget();
    onClose();
  };

  return {
    draft,
    kept,
    message,
    /** 0: the words; from 1 on the questions of the kind. */
    step,
    question: step === 0 ? undefined : questions[step - 1],
    due,
    setDue,
    type: (text: string) => (step === 0 ? set(typed(state, text, { journal, isWhole: false })) : change({ answers: withAnswer(draft.answers, step - 1, text) })),
    change,
    setKind: (kind: EntryKind) => change({ kind, hasKind: true }),
    takeBack: () => set(takenBack(state)),
    /** Enter: the next question, or all of it is written. */
    next: () => {
      const whole = step === 0 ? typed(state, draft.text, { journal, isWhole: true }) : state;
      set(whole);
      const request = requestOf(whole.draft, activePath);
      if ('waitsFor' in request) return setMessage(request.waitsFor);
      if (step < questionsOf(whole.draft.kind).length) return setStep(step + 1);
      void save(whole);
    },
    /** Writes it without further questions. */
    saveNow: () => void save(step === 0 ? typed(state, draft.text, { journal, isWhole: true }) : state),
    back: () => setStep(Math.max(0, step - 1)),
    takeKept: () => {
      if (kept) set({ draft: kept.from.draft, taken: [] });
      setKept(kept && { ...kept, isShown: true });
    },
    discardKept: () => {
      if (kept?.isShown) setState(fresh());
      setStep(0);
      forget();
    },
  };
}

/** A draft of the last time: it stands in the window, or it is of other people and is offered. */
export interface Kept {
  readonly from: KeptCapture;
  readonly isShown: boolean;
}

function isAbout({ people }: CaptureDraft, given: readonly string[]): boolean {
  return given.length > 1 ? people.length === 0 : given.every((path) => people.some((person) => person.kind === 'known' && person.path === path));
}

function withAnswer(answers: readonly string[], index: number, text: string): readonly string[] {
  return Array.from({ length: Math.max(answers.length, index + 1) }, (_, at) => (at === index ? text : (answers[at] ?? '')));
}
