import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/journal/journal';
import { newFolders, newFoldersSentence } from '../../../src/ui/first-run/new-folders';

const settings = DEFAULT_SETTINGS;

describe('where new notes go', () => {
  it('is where notes of the kind stand, if the folder of the settings is not there', () => {
    expect(newFolders({ settings, detected: { people: 'Kontakte', meetings: 'Work/1-1s' }, folders: ['Kontakte', 'Work', 'Work/1-1s'] })).toEqual({ peopleFolder: 'Kontakte', meetingsFolder: 'Work/1-1s' });
  });

  it('stays where the settings have it, if that is there in any case, or nothing was found', () => {
    expect(newFolders({ settings, detected: { people: 'Kontakte', meetings: null }, folders: ['people', 'Kontakte'] })).toEqual({});
  });

  it('is said in one line', () => {
    expect(newFoldersSentence({ peopleFolder: 'Kontakte', meetingsFolder: 'Talks' })).toBe('New people go to Kontakte, new meetings to Talks.');
    expect(newFoldersSentence({ peopleFolder: 'Kontakte' })).toBe('New people go to Kontakte.');
    expect(newFoldersSentence({ meetingsFolder: 'Talks' })).toBe('New meetings go to Talks.');
    expect(newFoldersSentence({})).toBe('');
  });
});
