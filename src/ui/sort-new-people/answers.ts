/** An answer to "How often do you want to keep in touch?": its button, its key, and how the note says it. */
export interface Answer {
  readonly name: string;
  readonly key: string;
  /** As `cadence` is written; null for nothing: another time. */
  readonly cadence: string | null;
}

/** In the order of the buttons. Source: follow-ups.md, Cadence 9. */
export const ANSWERS: readonly Answer[] = [
  { name: 'Every week', key: 'w', cadence: 'weekly' },
  { name: 'Every month', key: 'm', cadence: 'monthly' },
  { name: 'Every 3 months', key: 'q', cadence: 'quarterly' },
  { name: 'Every year', key: 'y', cadence: 'yearly' },
  { name: 'Skip', key: 's', cadence: null },
  { name: 'Never', key: 'n', cadence: 'none' },
];

/** Takes the last answer back. */
export const UNDO_KEY = 'z';

/** Keeps all who are new, where one could rest. */
export const KEEP_KEY = 'k';
