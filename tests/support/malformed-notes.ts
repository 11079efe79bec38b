import type { Counts } from '../../src/journal/journal';
import type { RefusalCode } from '../../src/journal/notes/edit';
import type { ProblemCode } from '../../src/journal/problem';
import { choicesOf, type Choices } from '../bench/random';
import { MALFORMED_BODIES } from './malformed-bodies';
import { MALFORMED_PROPERTIES } from './malformed-properties';

/** How a kind of note is called where notes are counted. */
export type CountedAs = Exclude<keyof Counts, 'notes'>;

/** What a class makes one of its notes from. */
export interface Making extends Choices {
  /** Which of the class's notes it is, from 0. */
  readonly turn: number;
  /** The values in turn: each is in one of the first notes. */
  each<Value>(values: readonly Value[]): Value;
}

/** A way in which notes are broken, odd or hostile, and what the design says of such notes. */
export interface MalformedClass {
  readonly name: string;
  readonly countsAs: CountedAs;
  /** The problems of each note. */
  readonly problems: readonly ProblemCode[];
  /** What a change of a property is refused with; editing.md, 6. Nothing where the law does not say so. */
  readonly refuses?: RefusalCode;
  /** Where its notes stand; anywhere if nothing is said. */
  readonly folder?: string;
  /** Eight notes if nothing is said. */
  readonly notes?: number;
  readonly text: (making: Making) => string;
  /** What its notes are called, behind a number that no other note has. */
  readonly called?: readonly string[];
  /** A note of about that length, for classes in which length is what is hostile. */
  readonly grows?: (length: number) => string;
}

export interface MalformedNote {
  readonly path: string;
  readonly text: string;
}

const FOLDERS = ['People', 'Meetings', 'Notes', 'Work/CRM', ''];

export const MALFORMED: readonly MalformedClass[] = [...MALFORMED_PROPERTIES, ...MALFORMED_BODIES];

/** The notes of a class: always the same ones for a seed. */
export function malformedNotes(of: MalformedClass, seed: number): readonly MalformedNote[] {
  const number = MALFORMED.indexOf(of);
  return Array.from({ length: of.notes ?? 8 }, (_, turn) => {
    const making = makingOf(seed + number * 1000 + turn, turn);
    const folder = of.folder ?? making.each(FOLDERS);
    const called = of.called ? making.each(of.called) : 'Ada';
    return { path: `${folder === '' ? '' : `${folder}/`}${number}-${turn} ${called}.md`, text: of.text(making) };
  });
}

function makingOf(seed: number, turn: number): Making {
  const choices = choicesOf(seed);
  return {
    ...choices,
    turn,
    each: (values) => {
      const value = values[turn % values.length];
      if (value === undefined) throw new RangeError('Nothing to choose from');
      return value;
    },
  };
}
