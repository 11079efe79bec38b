import { openJournal, parseCalendarDate, type CalendarDate, type Journal, type JournalSettings } from '../journal/journal';
import { timeNow, today } from './clock.mts';
import type { Asked, Given } from './command.mts';
import { DryRunNoteStore } from './dry-run-note-store.mts';
import { systemMessage } from './files.mts';
import { WrongUsage } from './failures.mts';
import { FolderNoteStore } from './folder-note-store.mts';
import { findSettings } from './vault-settings.mts';

/** The opened vault, and what its user should hear about it. */
export interface OpenedVault extends Asked {
  readonly remarks: readonly string[];
}

/** Opens the journal on the vault that is meant, and reads all of it. Throws `WrongUsage`. */
export function openVault(given: Given): OpenedVault {
  const folder = given.text('vault') ?? '.';
  const day = givenDay(given);
  const store = openFolder(folder);
  const { settings: found, areDefaults, remarks } = findSettings(folder, given.text('settings'));
  let settings = found;
  const journal = openJournal({
    store: given.isSet('dry-run') ? new DryRunNoteStore(store) : store,
    settings: () => settings,
    today: () => day ?? today(),
    // On a day that was named there is no time of the clock: its meetings are still to come.
    ...(day === undefined ? { timeNow } : {}),
    locale: new Intl.DateTimeFormat().resolvedOptions().locale,
  });
  const unread = store.load();
  // As the plugin does at its first run: new notes go where notes of that kind are.
  if (areDefaults) settings = { ...found, ...newNotesGoTo(journal) };
  return { given, journal, unread, remarks: [...remarks, ...unread.map(({ path, message }) => `${path === '' ? folder : path} cannot be read: ${message}.`)] };
}

function newNotesGoTo(journal: Journal): Partial<JournalSettings> {
  const { people, meetings } = journal.detectedFolders();
  return { ...(people === null ? {} : { peopleFolder: people }), ...(meetings === null ? {} : { meetingsFolder: meetings }) };
}

function givenDay(given: Given): CalendarDate | undefined {
  const text = given.text('today');
  if (text === undefined) return undefined;
  const day = parseCalendarDate(text);
  if (day === undefined) throw new WrongUsage(`--today is “${text}”; write a day such as 2026-11-20.`);
  return day;
}

function openFolder(folder: string): FolderNoteStore {
  try {
    return new FolderNoteStore(folder);
  } catch (error) {
    throw new WrongUsage(`There is no vault at ${folder}: ${systemMessage(error)}.`);
  }
}
