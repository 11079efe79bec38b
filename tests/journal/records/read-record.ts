import { readingRules } from '../../../src/journal/records/reading-rules';
import { recordReader, type NoteRecord } from '../../../src/journal/records/record';
import { DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, type JournalSettings } from '../../../src/journal/settings';

/** Settings as a new vault has them, but for what is said. */
export function settingsWith(changed: Partial<JournalSettings> = {}): JournalSettings {
  return { ...DEFAULT_SETTINGS, vault: DEFAULT_VAULT_FACTS, ...changed };
}

/** What one note means by itself, in English. */
export function readRecord(path: string, text: string, settings: JournalSettings = settingsWith()): NoteRecord {
  return recordReader(readingRules(settings, 'en'))(path, text);
}

/** A note of these lines. */
export function note(...lines: readonly string[]): string {
  return lines.join('\n') + '\n';
}
