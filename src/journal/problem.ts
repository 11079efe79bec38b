/** A code for each thing that can be wrong with a note; `words.ts` has a sentence and a remedy for each. */
export type ProblemCode =
  | 'front-matter-unreadable'
  | 'note-too-large'
  | 'note-has-nul-bytes'
  | 'note-has-conflict-markers'
  | 'value-not-understood'
  | 'date-ambiguous'
  | 'date-impossible'
  | 'line-date-impossible'
  | 'spellings-disagree'
  | 'name-ambiguous'
  | 'alias-as-link'
  | 'link-unquoted'
  | 'tasks-will-not-see'
  | 'two-selves'
  | 'bosses-in-a-circle'
  | 'likely-twins'
  | 'date-in-future'
  | 'sync-conflict-copy';

/**
 * Something that is wrong with a note, as data. Errors are counted; hints are listed when asked.
 * Sentences are made of it by `words.ts`, for the reader of the note.
 */
export interface Problem {
  readonly level: 'error' | 'hint';
  /** Vault path of the note. */
  readonly path: string;
  /** Where it stands. Moves do not make a problem another one (see `sameApartFromPositions`). */
  readonly at: {
    /** Line of the note, counted from 0; null if the whole note is meant. */
    readonly line: number | null;
  };
  /** The property as the note spells it, or null. */
  readonly property: string | null;
  readonly code: ProblemCode;
  /** What the sentence needs: the value as written, candidates, the reader's own message. */
  readonly data: Readonly<Record<string, string | readonly string[]>>;
}

/**
 * By what *Ignore in this note* knows a problem again: its code, and the property or the words that it is about. Lines
 * are left out, since they move.
 */
export function problemMark({ code, property, data }: Problem): string {
  const about = code === 'name-ambiguous' ? (data.name ?? '') : (property ?? data.words ?? data.name ?? '');
  return `${code} ${typeof about === 'string' ? about : about.join(' ')}`.trim();
}
