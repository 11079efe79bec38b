import { parseCalendarDate, type CalendarDate } from '../calendar-date';
import { momentReader } from '../date-format';
import { nameOf } from '../notes/note-name';
import type { JournalSettings } from '../settings';
import { prepareMarks, type Marks } from './kind';
import { lineWords, type LineWords } from './line-words';
import { Vocabulary } from './vocabulary';

/** How notes are read: what the settings decide, prepared once for all of them. */
export interface ReadingRules {
  readonly marks: Marks;
  readonly vocabulary: Vocabulary;
  readonly words: LineWords;
  /** The day of a daily note, by its path; undefined for any other note. */
  readonly dailyNoteOn: (path: string) => CalendarDate | undefined;
  /** Reads a name in the vault's format of daily notes. */
  readonly dateInName: (name: string) => CalendarDate | undefined;
  /** A link to somebody in a daily note is a conversation; setting, off by default. */
  readonly mentionsCount: boolean;
}

export function readingRules(settings: JournalSettings, locale: string): ReadingRules {
  return {
    marks: prepareMarks(settings),
    vocabulary: new Vocabulary(settings.spellings),
    words: lineWords(settings),
    dailyNoteOn: dailyNoteReader(settings.vault.dailyNotes, locale),
    dateInName: momentReader(settings.vault.dailyNotes.format, locale),
    mentionsCount: settings.mentions,
  };
}

/**
 * A reader of the day of daily notes, by the vault's folder and format (folders in the format too), else by a name that
 * is a date; undefined for any other note.
 */
export function dailyNoteReader({ folder, format }: JournalSettings['vault']['dailyNotes'], locale: string): (path: string) => CalendarDate | undefined {
  const inFormat = momentReader(format, locale);
  return (path) => {
    if (folder !== '' && !path.startsWith(`${folder}/`)) return undefined;
    const inside = path.slice(folder === '' ? 0 : folder.length + 1).replace(/\.md$/i, '');
    return inFormat(inside) ?? parseCalendarDate(nameOf(path));
  };
}
