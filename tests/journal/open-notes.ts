import { openJournal, type CalendarDate, type Journal, type JournalSettings } from '../../src/journal/journal';
import { MemoryNoteStore } from '../../src/journal/memory-note-store';
import { settingsWith } from './records/read-record';

interface Opening {
  /** Thursday 19 November 2026 where nothing is said. */
  readonly today?: CalendarDate;
  readonly timeNow?: string;
  readonly locale?: string;
  readonly settings?: JournalSettings;
}

/** A journal over these notes, in memory. */
export function openNotes(notes: Readonly<Record<string, string>>, { today = '2026-11-19', timeNow = '12:00', locale = 'en', settings = settingsWith() }: Opening = {}): { journal: Journal; store: MemoryNoteStore } {
  const store = new MemoryNoteStore(notes);
  const journal = openJournal({ store, settings: () => settings, today: () => today, timeNow: () => timeNow, locale });
  store.load();
  return { journal, store };
}
