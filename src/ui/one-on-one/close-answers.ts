import type { CloseRequest, Closing, ClosingPoint, Journal } from '../../journal/journal';
import { NO_DATE, shownDate, type DateValue } from '../parts/date-value';

/** A line of *What we agreed*, as it stands in the window. */
export interface AgreedAnswer {
  readonly isTicked: boolean;
  readonly text: string;
  readonly owner: 'me' | 'them';
  readonly due: DateValue;
}

/** What the user has decided so far. */
export interface CloseAnswers {
  readonly isHeld: boolean;
  readonly talkedAbout: ReadonlySet<ClosingPoint>;
  /** Ids of promises. */
  readonly kept: ReadonlySet<string>;
  readonly agreed: readonly AgreedAnswer[];
  readonly next: DateValue;
}

/** The window as it opens: ticked is what the sheet says; what stands among the promises already is not proposed again. */
export function firstAnswers(closing: Closing, journal: Journal): CloseAnswers {
  const known = new Set(closing.promises.map(({ text }) => text.toLowerCase()));
  return {
    isHeld: true,
    talkedAbout: new Set(closing.points.filter(({ isTicked }) => isTicked)),
    kept: new Set(),
    agreed: closing.agreed.map(({ text, owner, dueOn }) => ({ isTicked: !known.has(text.toLowerCase()), text, owner, due: dueOn === null ? NO_DATE : shownDate(dueOn, journal) })),
    // The day that is being closed is not the next one.
    next: closing.nextOn === null || closing.nextOn <= closing.on ? NO_DATE : shownDate(closing.nextOn, journal),
  };
}

/** What keeps the window from closing the talk, as a sentence; or the request. */
export function closeRequest({ path }: Closing, { isHeld, talkedAbout, kept, agreed, next }: CloseAnswers): CloseRequest | { readonly waitsFor: string } {
  if (next.date === undefined) return { waitsFor: 'The date of the next one-on-one is not understood. Write 2026-11-20, fri, or 2w.' };
  if (!isHeld) return { path, isHeld, talkedAbout: [], kept: [], agreed: [], nextOn: next.date };
  const ticked = agreed.filter(({ isTicked, text }) => isTicked && text.trim() !== '');
  const followUps: CloseRequest['agreed'][number][] = [];
  for (const { text, owner, due } of ticked) {
    if (due.date === undefined) return { waitsFor: `The date of “${text}” is not understood. Write 2026-11-20, fri, or 2w.` };
    followUps.push({ text: text.trim(), owner, dueOn: due.date });
  }
  return { path, isHeld, talkedAbout: [...talkedAbout], kept: [...kept], agreed: followUps, nextOn: next.date };
}
