import type { UnsortedPerson } from '../../journal/journal';

/** What was answered last of one person, for Undo. */
export interface Answered {
  /** Entries of Undo, in the order in which they were written; none for somebody who was skipped. */
  readonly undoIds: readonly number[];
  /** "Ada Byron: every month" */
  readonly said: string;
}

/** A pass through those who are to be sorted, as they were when it began. */
export interface Sorting {
  readonly people: readonly UnsortedPerson[];
  /** One for each person who was answered or skipped; the next one is asked about now. */
  readonly answered: readonly Answered[];
}

export function startSorting(people: readonly UnsortedPerson[]): Sorting {
  return { people, answered: [] };
}

/** Who is asked about now; undefined when nobody is left. */
export function current({ people, answered }: Sorting): UnsortedPerson | undefined {
  return people[answered.length];
}

export function withAnswer({ people, answered }: Sorting, answer: Answered): Sorting {
  return { people, answered: [...answered, answer] };
}

/** Goes back to the last person. */
export function withoutLast({ people, answered }: Sorting): Sorting {
  return { people, answered: answered.slice(0, -1) };
}

/** "3 of 41"; '' when nobody is left. */
export function progress({ people, answered }: Sorting): string {
  return answered.length < people.length ? `${answered.length + 1} of ${people.length}` : '';
}

/** How many were passed over. */
export function skipped({ answered }: Sorting): number {
  return answered.filter(({ undoIds }) => undoIds.length === 0).length;
}
