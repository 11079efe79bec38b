import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/journal/journal';
import { countRow, folderRow, marksRow, templateRow } from '../../src/obsidian/setting-rows';
import { StoredSettings } from '../../src/obsidian/stored-settings';

function storedIn(data: unknown, config: Readonly<Record<string, string>> = {}) {
  const saved: unknown[] = [];
  const plugin = { loadData: () => Promise.resolve(data), saveData: (next: unknown) => Promise.resolve(void saved.push(next)) };
  const adapter = { exists: (path: string) => Promise.resolve(path in config), read: (path: string) => Promise.resolve(config[path] ?? '') };
  return { settings: new StoredSettings(plugin, { configDir: '.config', adapter }), saved };
}

describe('stored settings', () => {
  it('keeps keys that are not ours, and changes no other', async () => {
    const { settings, saved } = storedIn({ version: 1, newer: { a: 1 }, focus: 'many' });
    await settings.load();
    await settings.change({ peopleFolder: 'Contacts' });
    expect(saved).toEqual([{ version: 1, newer: { a: 1 }, focus: 'many', peopleFolder: 'Contacts' }]);
    expect([settings.current.peopleFolder, settings.current.focus]).toEqual(['Contacts', 5]);
  });

  it('has the defaults where nothing is stored', async () => {
    const { settings } = storedIn(null);
    expect(await settings.load()).toBe(false);
    expect(settings.current.peopleFolder).toBe(DEFAULT_SETTINGS.peopleFolder);
  });

  it('reads what the vault has set, and says when it changes', async () => {
    const config: Record<string, string> = { '.config/daily-notes.json': '{"folder":"Daily"}', '.config/app.json': '{"useMark' };
    const { settings } = storedIn({}, config);
    expect(await settings.load()).toBe(true);
    expect(settings.current.vault.dailyNotes).toEqual({ folder: 'Daily', format: 'YYYY-MM-DD' });
    expect(await settings.loadVaultConfig()).toBe(false);
    config['.config/plugins/obsidian-tasks-plugin/data.json'] = '{"taskFormat":"dataview"}';
    expect(await settings.loadVaultConfig()).toBe(true);
    expect(settings.current.vault.tasks.format).toBe('dataview');
  });
});

describe('rows of the settings', () => {
  const words = { name: '', desc: '' };

  it('takes a folder without its outer slashes, and none that cannot be one', () => {
    const row = folderRow('peopleFolder', words);
    expect(row.change('/Work/People/ ', DEFAULT_SETTINGS)).toEqual({ peopleFolder: 'Work/People' });
    for (const bad of ['', '/', '../x', 'a/.hidden', 'a:b', 'a#b', 'a./b', 3]) expect(row.change(bad, DEFAULT_SETTINGS)).toBeUndefined();
  });

  it('takes a list with commas', () => {
    const row = marksRow('personMarks', 'tags', words);
    expect(row.change(' person, , friend,person ', DEFAULT_SETTINGS)).toEqual({ personMarks: { ...DEFAULT_SETTINGS.personMarks, tags: ['person', 'friend'] } });
    expect(row.shown(DEFAULT_SETTINGS)).toBe('person, people, contact, employee');
  });

  it('takes a template that is there, or none', () => {
    const row = templateRow('personTemplate', words, (path) => path === 'Templates/Person.md');
    expect(row.change('Templates/Person.md', DEFAULT_SETTINGS)).toEqual({ personTemplate: 'Templates/Person.md' });
    expect(row.change('', DEFAULT_SETTINGS)).toEqual({ personTemplate: '' });
    expect(row.change('Gone.md', DEFAULT_SETTINGS)).toBeUndefined();
  });

  it('takes a whole number within its bounds', () => {
    const row = countRow('focus', words, { from: 1, to: 50 });
    expect([0, 1, 50, 51, 2.5, '5'].map((value) => row.change(value, DEFAULT_SETTINGS)?.focus)).toEqual([undefined, 1, 50, undefined, undefined, undefined]);
  });
});
