import type { Now } from '../index/interactions';
import type { JournalIndex } from '../index/journal-index';
import type { ReadingRules } from '../records/reading-rules';
import type { JournalSettings } from '../settings';

/** What every question is asked of. Queries read it and change nothing. */
export interface Asking {
  readonly index: JournalIndex;
  readonly settings: JournalSettings;
  /** How notes are read by those settings. */
  readonly rules: ReadingRules;
  readonly now: Now;
}
