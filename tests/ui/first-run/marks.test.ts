import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/journal/journal';
import { hasFolder, withFolder, withoutMark, withTag } from '../../../src/ui/first-run/marks';

const settings: Settings = { ...DEFAULT_SETTINGS, personMarks: { types: ['person', 'Colleague'], tags: ['#Person', 'friend'], categories: ['[[People]]'], folders: ['People'] }, excludedFolders: ['Archive'] };

describe('a mark that is wrong', () => {
  it('of a folder: the folder is left out, once', () => {
    expect(withoutMark(settings, 'person', { by: 'folder', value: 'Old/People' })).toEqual({ excludedFolders: ['Archive', 'Old/People'] });
    expect(withoutMark(settings, 'meeting', { by: 'folder', value: 'Archive' })).toEqual({ excludedFolders: ['Archive'] });
  });

  it('of a tag, type or category: it is taken from its list, however it is written there', () => {
    expect(withoutMark(settings, 'person', { by: 'tag', value: 'person' })).toEqual({ personMarks: { ...settings.personMarks, tags: ['friend'] } });
    expect(withoutMark(settings, 'person', { by: 'type', value: 'colleague' })).toEqual({ personMarks: { ...settings.personMarks, types: ['person'] } });
    expect(withoutMark(settings, 'person', { by: 'category', value: 'people' })).toEqual({ personMarks: { ...settings.personMarks, categories: [] } });
  });

  it('of the type that our own notes have, or of attendees: it cannot be taken', () => {
    expect(withoutMark(settings, 'person', { by: 'type', value: 'person' })).toBeUndefined();
    expect(withoutMark(settings, 'meeting', { by: 'type', value: 'meeting' })).toBeUndefined();
    expect(withoutMark(settings, 'meeting', { by: 'attendees', value: '' })).toBeUndefined();
  });
});

describe('a folder of people', () => {
  it('is taken by its last name, and given back', () => {
    const taken = { ...settings, ...withFolder(settings, { kind: 'person', path: 'Arbeit/Kontakte', on: true }) };
    expect(taken.personMarks.folders).toEqual(['People', 'Kontakte']);
    expect([hasFolder(settings, 'person', 'Arbeit/Kontakte'), hasFolder(taken, 'person', 'Privat/kontakte'), hasFolder(taken, 'meeting', 'Kontakte')]).toEqual([false, true, false]);
    expect(withFolder(taken, { kind: 'person', path: 'Arbeit/Kontakte', on: false })).toEqual({ personMarks: settings.personMarks });
  });
});

describe('a tag of people', () => {
  it('is taken with and without its sign, once, and nothing else is a tag', () => {
    expect(withTag(settings, ' #colleague ')?.personMarks?.tags).toEqual(['#Person', 'friend', 'colleague']);
    expect(withTag(settings, 'Friend')?.personMarks?.tags).toEqual(['#Person', 'Friend']);
    expect(['', '#', 'two words', 'a, b'].map((typed) => withTag(settings, typed))).toEqual([undefined, undefined, undefined, undefined]);
  });
});
