import type { CalendarDate, Journal, LogInteractionRequest, NewFollowUp } from '../../journal/journal';
import { NO_DATE, shownDate, type DateValue } from '../parts/date-value';
import { refsOf, type Chosen } from '../people-field/chosen';
import { guessFirstWords, type Guess } from './first-words';

/** A promise, as it is typed. */
export interface PromiseDraft {
  readonly text: string;
  readonly due: DateValue;
}

/** What stands in the window. */
export interface LogDraft {
  readonly people: readonly Chosen[];
  readonly text: string;
  /** Null until the user sets it: then it is what the text says, else today. */
  readonly when: DateValue | null;
  /** Null until the user sets it; '' for none. */
  readonly channel: string | null;
  readonly initiatedBy: 'me' | 'them' | null;
  /** Minutes. */
  readonly duration: number | null;
  readonly energy: '+' | '0' | '-' | null;
  readonly help: PromiseDraft;
  /** What they promised. */
  readonly theirs: readonly PromiseDraft[];
  /** First words that the user said are neither channel nor date. */
  readonly refusedWords: readonly string[];
}

/** A promise in which nothing is typed yet. */
export const EMPTY_PROMISE: PromiseDraft = { text: '', due: NO_DATE };

/** The window as it opens for these people. */
export function emptyDraft(people: readonly Chosen[]): LogDraft {
  return { people, text: '', when: null, channel: null, initiatedBy: null, duration: null, energy: null, help: EMPTY_PROMISE, theirs: [], refusedWords: [] };
}

/** Whether something would be lost if it were thrown away. */
export function hasContent({ text, help, theirs }: LogDraft): boolean {
  return [text, help.text, ...theirs.map((each) => each.text)].some((each) => each.trim() !== '');
}

/** The draft with what its first words say. */
export interface Understood {
  readonly guess: Guess;
  readonly when: DateValue;
  readonly channel: string | null;
  /** The text without the words that became channel and date. */
  readonly text: string;
}

/** Reads the first words, where the user has not set channel and date otherwise. */
export function understand(draft: LogDraft, journal: Journal): Understood {
  const guess = guessFirstWords(draft.text, { today: journal.today(), refused: draft.refusedWords, channel: draft.channel, on: draft.when?.date ?? null });
  return {
    guess,
    when: draft.when ?? shownDate(guess.on ?? journal.today(), journal),
    channel: draft.channel === null ? guess.channel : draft.channel || null,
    text: draft.text.slice(guess.length).trim(),
  };
}

/** What keeps the window from saving, as a sentence; or the request. */
export function requestOf(draft: LogDraft, journal: Journal): LogInteractionRequest | { readonly waitsFor: string } {
  const { when, channel, text } = understand(draft, journal);
  const which = draft.people.find(({ kind }) => kind === 'which');
  if (which) return { waitsFor: `${which.name} fits several people. Choose which one.` };
  const people = refsOf(draft.people);
  if (!people) return { waitsFor: 'Add a person.' };
  if (!when.date) return { waitsFor: 'Choose when it was.' };
  const { initiatedBy, duration, energy } = draft;
  const mine = followUps([draft.help], 'me');
  const theirs = followUps(draft.theirs, 'them');
  if (!mine || !theirs) return { waitsFor: 'A date is not understood. Write 2026-11-20, fri, or 2w.' };
  if (text === '' && channel === null && mine.length + theirs.length === 0) return { waitsFor: 'Write what it was about, or choose lunch, call, …' };
  return { people, createMissing: people.some((person) => 'name' in person), text, on: when.date, channel, initiatedBy, duration, energy, followUps: [...mine, ...theirs] };
}

function followUps(promises: readonly PromiseDraft[], owner: NewFollowUp['owner']): readonly NewFollowUp[] | undefined {
  const found: NewFollowUp[] = [];
  for (const { text, due } of promises) {
    if (text.trim() === '') continue;
    if (due.date === undefined) return undefined;
    found.push({ text: text.trim(), dueOn: due.date, owner });
  }
  return found;
}

/** The last line of the window: "Priya Nair, under Log". Undefined while it is not known whom it is about. */
export function destinationOf(draft: LogDraft, journal: Journal): ReturnType<Journal['destination']> | undefined {
  const people = refsOf(draft.people);
  const on: CalendarDate | null | undefined = understand(draft, journal).when.date;
  if (!people || !on) return undefined;
  const { initiatedBy, duration, energy } = draft;
  return journal.destination({ people, on, initiatedBy, duration, energy });
}
