import type { Now } from '../index/interactions';
import type { JournalIndex } from '../index/journal-index';
import type { JournalSettings } from '../settings';

/** What every question is asked of. Queries read it and change nothing. */
export interface Asking {
  readonly index: JournalIndex;
  readonly settings: JournalSettings;
  readonly now: Now;
}
