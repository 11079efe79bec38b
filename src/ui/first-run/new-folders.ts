import type { DetectedFolders, Settings } from '../../journal/journal';
import type { MarkedKind } from './marks';

/** What decides where new notes go. */
export interface FolderFacts {
  readonly settings: Settings;
  readonly detected: DetectedFolders;
  /** Vault paths of all folders that there are. */
  readonly folders: readonly string[];
}

/** The folders of the settings that are to be others: those that are not there, where notes of the kind stand in another. */
export function newFolders({ settings, detected, folders }: FolderFacts): Pick<Partial<Settings>, 'peopleFolder' | 'meetingsFolder'> {
  const there = new Set(folders.map(fold));
  const wanted = (kind: MarkedKind): string | undefined => {
    const [set, found] = kind === 'person' ? [settings.peopleFolder, detected.people] : [settings.meetingsFolder, detected.meetings];
    return found === null || there.has(fold(set)) ? undefined : found;
  };
  const [people, meetings] = [wanted('person'), wanted('meeting')];
  return { ...(people === undefined ? {} : { peopleFolder: people }), ...(meetings === undefined ? {} : { meetingsFolder: meetings }) };
}

/** "New people go to Contacts, new meetings to Talks."; empty if the settings stay as they are. */
export function newFoldersSentence({ peopleFolder, meetingsFolder }: Pick<Partial<Settings>, 'peopleFolder' | 'meetingsFolder'>): string {
  const parts = [peopleFolder === undefined ? '' : `new people go to ${peopleFolder}`, meetingsFolder === undefined ? '' : `new meetings ${peopleFolder === undefined ? 'go ' : ''}to ${meetingsFolder}`];
  const sentence = parts.filter((part) => part !== '').join(', ');
  return sentence === '' ? '' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
