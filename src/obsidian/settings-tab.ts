import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import { countRow, folderRow, marksRow, templateRow, toggleRow, type SettingRow } from './setting-rows';
import type { StoredSettings } from './stored-settings';

/** What the settings are shown with. */
export interface SettingsHost {
  readonly settings: StoredSettings;
  /** Called after each change; `reread` if the notes mean something else now. */
  changed(reread: boolean): void;
}

/** The plugin's settings: rows on top without a heading, then groups. To add a setting, add a row. */
export class SettingsTab extends PluginSettingTab {
  readonly #host: SettingsHost;
  readonly #groups: readonly SettingGroupRows[];

  constructor(app: App, plugin: Plugin, host: SettingsHost) {
    super(app, plugin);
    this.#host = host;
    this.#groups = settingGroups((path) => app.vault.getFileByPath(path)?.extension === 'md');
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return this.#groups.flatMap(({ heading, rows }): SettingDefinitionItem[] => {
      const items = rows.map(({ name, desc, control }) => ({ name, desc, control }));
      return heading === undefined ? items : [{ type: 'group', heading, items }];
    });
  }

  override getControlValue(key: string): unknown {
    return this.#row(key)?.shown(this.#host.settings.current);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const { settings } = this.#host;
    const row = this.#row(key);
    const change = row?.change(value, settings.current);
    if (!row || !change) return;
    await settings.change(change);
    this.#host.changed(row.decidesReading);
  }

  #row(key: string): SettingRow | undefined {
    return this.#groups.flatMap(({ rows }) => rows).find((row) => row.control.key === key);
  }
}

/** Rows under one heading; those without one stand on top. */
interface SettingGroupRows {
  readonly heading?: string;
  readonly rows: readonly SettingRow[];
}

function settingGroups(isNote: (path: string) => boolean): readonly SettingGroupRows[] {
  return [
    {
      rows: [
        folderRow('peopleFolder', { name: 'People folder', desc: 'New notes of people are made here. Notes that exist stay where they are.' }),
        folderRow('meetingsFolder', { name: 'Meetings folder', desc: 'New notes of meetings are made here. Notes that exist stay where they are.' }),
      ],
    },
    {
      heading: 'People',
      rows: [
        ...markRows('personMarks', 'is a person'),
        templateRow('personTemplate', { name: 'Template for a person', desc: 'New notes of people begin as this note. Empty: the built-in template.' }, isNote),
      ],
    },
    {
      heading: 'Conversations',
      rows: [
        ...markRows('meetingMarks', 'is a conversation with those who were there'),
        templateRow('meetingTemplate', { name: 'Template for a meeting', desc: 'New notes of meetings begin as this note. Empty: the built-in template.' }, isNote),
        toggleRow('alwaysMeetingNote', {
          name: 'Always a meeting note',
          desc: 'On: a conversation with one person becomes a note in the meetings folder. Off: it becomes a line under Log in the note of that person.',
        }),
      ],
    },
    {
      heading: 'Follow-ups',
      rows: [countRow('focus', { name: 'People to get in touch with', desc: 'How many are shown each day. Nothing changes in your notes.' }, { from: 1, to: 50 })],
    },
  ];
}

function markRows(kind: 'personMarks' | 'meetingMarks', meaning: string): readonly SettingRow[] {
  const ending = `${meaning}. Separate them with commas. Nothing changes in your notes.`;
  return [
    marksRow(kind, 'types', { name: 'Types', desc: `A note with one of these in its property “type” ${ending}` }),
    marksRow(kind, 'tags', { name: 'Tags', desc: `A note with one of these tags in its properties ${ending}` }),
    marksRow(kind, 'categories', { name: 'Categories', desc: `A note whose property “categories” links one of these ${ending}` }),
    marksRow(kind, 'folders', { name: 'Folders', desc: `A note in a folder of one of these names, at any depth, ${ending}` }),
  ];
}
