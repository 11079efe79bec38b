import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, readSettings, readVaultFacts } from '../../src/journal/settings';

describe('stored settings', () => {
  it.each([undefined, null, {}, [], 'text', 5, true])('that are %j are the defaults', (stored) => {
    expect(readSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, replaced: [] });
  });

  it('keep what is set, and take the default of what is not', () => {
    const { settings, replaced } = readSettings({ peopleFolder: 'Menschen', focus: 3, personMarks: { tags: ['mensch'] } });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, peopleFolder: 'Menschen', focus: 3, personMarks: { ...DEFAULT_SETTINGS.personMarks, tags: ['mensch'] } });
    expect(replaced).toEqual([]);
  });

  const bad: readonly (readonly [key: string, value: unknown])[] = [['focus', 0], ['focus', 51], ['focus', 2.5], ['focus', '5'], ['peopleFolder', null], ['alwaysMeetingNote', 'yes'], ['personMarks', []], ['meetingMarks', { tags: 'meeting' }], ['version', 99]];
  it.each(bad)('lose a bad %s (%j) and nothing else, and it is named', (key, value) => {
    expect(readSettings({ meetingsFolder: 'Gespräche', [key]: value })).toEqual({ settings: { ...DEFAULT_SETTINGS, meetingsFolder: 'Gespräche' }, replaced: [key] });
  });

  it('drop what is not ours', () => {
    expect(readSettings(JSON.parse('{"other": 1, "__proto__": {"focus": 9}}'))).toEqual({ settings: DEFAULT_SETTINGS, replaced: [] });
  });

  it('never throw, and read again are the same', () => {
    const stored = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('version', 'peopleFolder', 'focus', 'personMarks', 'meetingMarks', 'alwaysMeetingNote', '__proto__', 'x'), fc.jsonValue()));
    fc.assert(
      fc.property(stored, (value) => {
        const { settings } = readSettings(value);
        expect(readSettings(settings)).toEqual({ settings, replaced: [] });
      }),
    );
  });

  it('are not changed by what is read later', () => {
    const first = readSettings({}).settings;
    first.personMarks.tags.push('changed');
    expect(readSettings({}).settings.personMarks.tags).not.toContain('changed');
    expect(DEFAULT_SETTINGS.personMarks.tags).not.toContain('changed');
  });
});

describe('what the vault has set', () => {
  it('has the app’s defaults where files are missing or no objects', () => {
    expect(readVaultFacts({})).toEqual(DEFAULT_VAULT_FACTS);
    expect(readVaultFacts({ app: null, dailyNotes: [], templates: 'x', templater: 5, tasks: true })).toEqual(DEFAULT_VAULT_FACTS);
  });

  it('is read from the vault’s own files', () => {
    expect(
      readVaultFacts({
        app: { useMarkdownLinks: true, newLinkFormat: 'relative', other: 1 }, dailyNotes: { folder: '/Daily/', format: 'YYYY/MM/DD' }, templates: { folder: 'Forms/' }, templater: { templates_folder: '/' },
        tasks: { taskFormat: 'dataview', globalFilter: ' #task ' },
      }),
    ).toEqual({ dailyNotes: { folder: 'Daily', format: 'YYYY/MM/DD' }, templateFolders: ['Forms'], links: { markdown: true, format: 'relative' }, tasks: { format: 'dataview', globalFilter: '#task' } });
  });

  it('has the default of a key of a wrong shape, and keeps the others', () => {
    expect(readVaultFacts({ app: { useMarkdownLinks: 'yes', newLinkFormat: 'absolute' }, dailyNotes: { folder: 5, format: 'D' }, tasks: { taskFormat: 'tasksPluginEmoji' } })).toEqual({
      ...DEFAULT_VAULT_FACTS, links: { markdown: false, format: 'absolute' }, dailyNotes: { folder: '', format: 'D' },
    });
  });
});
