import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/journal/journal';
import { FoundInVault } from '../../src/obsidian/found-in-vault';
import { countRow, folderRow, listRow, marksRow, namedListRow, templateRow, toggleRow } from '../../src/obsidian/setting-rows';
import { StoredSettings } from '../../src/obsidian/stored-settings';
import { journalOf, lines } from '../journal/actions/journal-of';

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

  it('keeps a change that is made while the vault’s own settings are read', async () => {
    const { settings } = storedIn({});
    await settings.load();
    const reading = settings.loadVaultConfig();
    await settings.change({ peopleFolder: 'Contacts' });
    await reading;
    expect(settings.current.peopleFolder).toBe('Contacts');
  });

  it('takes no file for somebody else’s that is on its way to be ours', async () => {
    let file: unknown = { focus: 7 };
    const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
    const plugin = {
      loadData: async () => {
        const read = file;
        await later();
        return read;
      },
      saveData: async (next: unknown) => {
        await later();
        file = next;
      },
    };
    const settings = new StoredSettings(plugin, { configDir: '.config', adapter: { exists: () => Promise.resolve(false), read: () => Promise.resolve('') } });
    await settings.load();
    const all = [settings.change({ peopleFolder: 'A' }), settings.load(), settings.change({ peopleFolder: 'B' }), settings.load()];
    await Promise.all(all);
    expect([settings.current.peopleFolder, settings.current.focus]).toEqual(['B', 7]);
    expect(file).toMatchObject({ peopleFolder: 'B', focus: 7 });
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

  it('takes words of a list, and of a closed list only those that are in it', () => {
    expect(listRow('channels', words).change('walk, Signal', DEFAULT_SETTINGS)).toEqual({ channels: ['walk', 'Signal'] });
    const tags = listRow('tagsOff', words, ['ask', 'win']);
    expect(tags.change('ask', DEFAULT_SETTINGS)).toEqual({ tagsOff: ['ask'] });
    expect(tags.change('ask, todo', DEFAULT_SETTINGS)).toBeUndefined();
  });

  it('takes names of one property and leaves those of the others', () => {
    const settings = { ...DEFAULT_SETTINGS, spellings: { birthday: ['Geburtstag'] } };
    const row = namedListRow('spellings', 'last_contact', words);
    expect(row.change('zuletzt, letzter Kontakt', settings)).toEqual({ spellings: { birthday: ['Geburtstag'], last_contact: ['zuletzt', 'letzter Kontakt'] } });
    expect([row.shown(settings), namedListRow('spellings', 'birthday', words).shown(settings)]).toEqual(['', 'Geburtstag']);
  });

  it('says whether its change makes another reading', () => {
    expect([toggleRow('mentions', words, true), toggleRow('alwaysMeetingNote', words), listRow('channels', words), namedListRow('headings', 'log', words)].map((row) => row.decidesReading)).toEqual([true, false, true, true]);
  });
});

describe('figures of the vault in the settings', () => {
  const { journal } = journalOf({
    'People/Dana Li.md': lines('## Log', '', '- 2026-11-12 call', '', '- [ ] Write', '- [ ] Old 📅 2026-08-01'),
    'Work/People/Sam.md': '',
    'Kim.md': lines('---', 'tags: person', 'cadence: soonish', '---'),
    '2026-11-10.md': lines('- #win with [[Dana Li]]', '- thought of [[Sam]]'),
    'Meetings/2026-11-05 A.md': lines('---', 'people: ["[[Dana Li]]", Bo Tan]', '---'),
  });
  const found = new FoundInVault(journal);

  it('are sentences', () => {
    expect(found.all()).toBe('3 people, 2 conversations, 2 follow-ups, 1 note to fix.');
    expect(found.byMark('people', 'folder')).toBe('Now: 2 people, in People, Work/People.');
    expect(found.byMark('people', 'tag')).toBe('Now: 1 person.');
    expect(found.byMark('meetings', 'type')).toBe('Now: 0 meetings.');
    expect(found.mentions()).toBe('On: it would add 2 conversations with 2 people.');
    expect(found.tags()).toBe('Now: #win in 1 line.');
    expect(found.unknownPeople()).toBe('Now: 1.');
  });
});
