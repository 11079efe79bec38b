import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem, type SettingDefinitionPage, type SettingGroupItem } from 'obsidian';
import { PROPERTY_NAMES, type PropertyName } from '../journal/journal';
import type { AppContext } from '../ui/app-context';
import { FoundInVault } from './found-in-vault';
import { LiveWords } from './live-words';
import { alsoRead, askProperty } from './prompts/ask-property';
import { settingGroups, type ButtonRow, type SettingGroup } from './setting-groups';
import { namedListRow, type RowWords, type SettingRow } from './setting-rows';
import type { StoredSettings } from './stored-settings';

/** What the settings are shown with. */
export interface SettingsHost {
  readonly settings: StoredSettings;
  readonly context: AppContext;
  /** Called after each change; `reread` if the notes mean something else now. */
  changed(reread: boolean): void;
  /** Shows the first run again. */
  setUp(): void;
}

/** The plugin's settings, as the app draws them of definitions; what they are stands in `setting-groups.ts`. */
export class SettingsTab extends PluginSettingTab {
  readonly #host: SettingsHost;
  readonly #live: LiveWords;
  readonly #groups: readonly SettingGroup[];

  constructor(app: App, plugin: Plugin, host: SettingsHost) {
    super(app, plugin);
    this.#host = host;
    this.#live = new LiveWords(host.context);
    this.#groups = settingGroups({
      found: new FoundInVault(host.context.journal),
      ignored: () => this.#ignored(),
      isNote: (path) => app.vault.getFileByPath(path)?.extension === 'md',
      setUp: () => host.setUp(),
      showIgnored: () => void this.#change({ ignored: {} }, false),
    });
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    this.#live.begin();
    return this.#groups.flatMap((group) => this.#group(group));
  }

  override getControlValue(key: string): unknown {
    return this.#row(key)?.shown(this.#host.settings.current);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const row = this.#row(key);
    const change = row?.change(value, this.#host.settings.current);
    if (row && change) await this.#change(change, row.decidesReading);
  }

  async #change(change: Parameters<StoredSettings['change']>[0], reread: boolean): Promise<void> {
    await this.#host.settings.change(change);
    this.#host.changed(reread);
  }

  #group({ heading, rows }: SettingGroup): SettingDefinitionItem[] {
    const items = rows.map((row) => this.#item(row));
    return heading === undefined ? items : [{ type: 'group', heading, items }];
  }

  #item(row: SettingGroup['rows'][number]): SettingGroupItem {
    const words = { name: row.name, desc: this.#description(row) };
    if ('control' in row) return { ...words, control: row.control };
    if ('button' in row) return { ...words, render: (setting) => this.#draw(row, setting) };
    if ('groups' in row) return { ...words, type: 'page', items: row.groups.flatMap((group) => this.#group(group)) };
    return 'names' in row ? this.#namesPage(words) : words;
  }

  #description({ desc, now }: RowWords): string | DocumentFragment {
    return now ? this.#live.description(desc, now) : desc;
  }

  /** Such rows are the ones that the app tells of their end: as long as they are there, all figures follow. */
  #draw({ button, press }: ButtonRow, setting: Parameters<NonNullable<Extract<SettingGroupItem, { render: unknown }>['render']>>[0]): () => void {
    setting.addButton((component) => component.setButtonText(button).onClick(press));
    return this.#live.follow();
  }

  #namesPage(words: { readonly name: string; readonly desc: string | DocumentFragment }): SettingDefinitionPage {
    const named = this.#named();
    return {
      ...words,
      type: 'page',
      displayValue: () => this.#named().join(', '),
      items: [
        {
          type: 'list',
          heading: 'Properties',
          emptyState: 'None yet. The usual ones of other plugins are known already.',
          items: named.map((property) => ({ name: property, desc: `Write your names with commas between them. ${alsoRead(property)}`.trim(), control: nameRow(property).control })),
          onDelete: (index) => void this.#setNames(named.filter((_, at) => at !== index)),
          addItem: { name: 'Add a property', action: () => void this.#addName() },
        },
      ],
    };
  }

  async #addName(): Promise<void> {
    const named = this.#named();
    const property = await askProperty(this.app, PROPERTY_NAMES.filter((name) => !named.includes(name)));
    if (property) await this.#setNames([...named, property]);
  }

  /** Keeps the names of these properties, and draws the list anew. */
  async #setNames(properties: readonly PropertyName[]): Promise<void> {
    const { spellings } = this.#host.settings.current;
    await this.#change({ spellings: Object.fromEntries(properties.map((property) => [property, spellings[property] ?? []])) }, true);
    this.update();
  }

  #named(): readonly PropertyName[] {
    const { spellings } = this.#host.settings.current;
    return PROPERTY_NAMES.filter((property) => spellings[property] !== undefined);
  }

  #ignored(): string {
    const all = Object.values(this.#host.settings.current.ignored);
    const count = all.reduce((sum, marks) => sum + marks.length, 0);
    return count === 0 ? 'Now: nothing.' : `Now: ${count.toLocaleString()} in ${all.length.toLocaleString()} ${all.length === 1 ? 'note' : 'notes'}.`;
  }

  #row(key: string): SettingRow | undefined {
    const property = PROPERTY_NAMES.find((name) => key === `spellings.${name}`);
    if (property) return nameRow(property);
    return rowsIn(this.#groups).find((row) => row.control.key === key);
  }
}

function nameRow(property: PropertyName): SettingRow {
  return namedListRow('spellings', property, { name: property, desc: '' });
}

function rowsIn(groups: readonly SettingGroup[]): readonly SettingRow[] {
  return groups.flatMap(({ rows }) => rows.flatMap((row): readonly SettingRow[] => ('control' in row ? [row] : 'groups' in row ? rowsIn(row.groups) : [])));
}
