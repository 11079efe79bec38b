import type { Step } from './roving';

/** What a letter does on a row. */
type LetterCommand = 'snooze' | 'log' | 'why' | 'fix' | 'ignore' | 'create';

/** What a key does in the list. */
export type KeyCommand = { readonly do: 'move'; readonly step: Step } | { readonly do: LetterCommand | 'open-note' | 'done' | 'expand' | 'collapse' | 'filter' | 'clear-filter' };

/** The parts of a keyboard event that decide. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const MOVES: Readonly<Record<string, Step>> = { ArrowDown: 'next', ArrowUp: 'previous', Home: 'first', End: 'last' };
const LETTERS: Readonly<Record<string, LetterCommand>> = { s: 'snooze', l: 'log', w: 'why', f: 'fix', i: 'ignore', c: 'create' };

/**
 * The command of a key on a row, or on the button of a section or of "Show 4 more" (`isRow` false). Undefined if the key
 * is not ours: it is left to the button and the app. Source: screens.md, section 2, Keys.
 */
export function commandOf(press: KeyPress, isRow: boolean, isRightToLeft: boolean): KeyCommand | undefined {
  const withModifier = press.ctrlKey || press.metaKey || press.altKey;
  if (press.key === 'Enter') return isRow ? { do: 'open-note' } : undefined;
  if (withModifier) return undefined;
  if (press.key === '/') return { do: 'filter' };
  if (press.key === 'Escape') return { do: 'clear-filter' };
  const step = MOVES[press.key];
  if (step) return { do: 'move', step };
  if (press.key === 'ArrowRight' || press.key === 'ArrowLeft') return { do: (press.key === 'ArrowRight') === isRightToLeft ? 'collapse' : 'expand' };
  if (press.key === ' ') return isRow ? { do: 'done' } : undefined;
  const letter = LETTERS[press.key.toLowerCase()];
  return isRow && letter && !press.shiftKey ? { do: letter } : undefined;
}
