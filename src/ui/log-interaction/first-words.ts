import { parseDateWords, type CalendarDate } from '../../journal/journal';
import { channelOfWord } from './channels';

/** What the first words of a log say beside its text. */
export interface Guess {
  readonly channel: string | null;
  readonly on: CalendarDate | null;
  /** The words that were understood, in lower case, in their order. */
  readonly words: readonly string[];
  /** Characters of the text that they take, with the space or colon after them. */
  readonly length: number;
}

interface Reading {
  readonly today: CalendarDate;
  /** Words that the user said are none, in lower case. */
  readonly refused: readonly string[];
  /** What the user has set already; a word that says otherwise is left in the text. Null for nothing. */
  readonly channel?: string | null;
  readonly on?: CalendarDate | null;
}

/** A word, and what ends it. A word that is still being typed is none. */
const FIRST_WORD = /^(\S+?)(\s*[:,]\s+|\s+|:$)/u;
/** Weekdays that are words as well: "sat with Priya". They count with a colon or a comma after them. */
const DOUBTFUL = /^(sat|sun|wed|mon|mar|may)$/;

/** Reads a channel and a date at the beginning of a log, in either order: "yesterday lunch: …". */
export function guessFirstWords(text: string, reading: Reading): Guess {
  let guess: Guess = { channel: null, on: null, words: [], length: 0 };
  for (;;) {
    const next = readWord(text.slice(guess.length), guess, reading);
    if (!next) return guess;
    guess = next;
  }
}

function readWord(rest: string, guess: Guess, { today, refused, channel: setChannel = null, on: setOn = null }: Reading): Guess | undefined {
  const match = FIRST_WORD.exec(rest);
  const word = match?.[1]?.toLowerCase();
  const [all = '', , ending = ''] = match ?? [];
  if (word === undefined || refused.includes(word)) return undefined;
  const read = { words: [...guess.words, word], length: guess.length + all.length };
  const channel = guess.channel === null ? channelOfWord(word) : undefined;
  if (channel !== undefined) return channel === (setChannel ?? channel) ? { ...guess, ...read, channel } : undefined;
  const isDoubtful = DOUBTFUL.test(word) && ending.trim() === '';
  const on = guess.on === null && !isDoubtful ? parseDateWords(word, today, 'past') : undefined;
  return on !== undefined && on <= today && on === (setOn ?? on) ? { ...guess, ...read, on } : undefined;
}

/** The word that Backspace takes back: the last one understood, if the caret is right after it. */
export function wordBefore(caret: number, text: string, guess: Guess): string | undefined {
  const end = text.slice(0, guess.length).trimEnd().length;
  return guess.length > 0 && caret >= end && caret <= guess.length ? guess.words.at(-1) : undefined;
}
