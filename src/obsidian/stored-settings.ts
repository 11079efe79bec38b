import { DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, readSettings, type JournalSettings, type Settings } from '../journal/journal';
import { readVaultConfig, type ConfigVault } from './vault-config';

/** The plugin's data.json, as a plugin reads and writes it. */
export interface PluginData {
  loadData(): Promise<unknown>;
  saveData(data: unknown): Promise<void>;
}

/**
 * The settings of the user, and what the vault itself has set. Read anew when another device or program has changed
 * them. Keys of data.json that are not ours (of a newer version) are kept.
 */
export class StoredSettings {
  readonly #data: PluginData;
  readonly #vault: ConfigVault;
  #stored: Readonly<Record<string, unknown>> = {};
  #current: JournalSettings = { ...DEFAULT_SETTINGS, vault: DEFAULT_VAULT_FACTS };

  constructor(data: PluginData, vault: ConfigVault) {
    this.#data = data;
    this.#vault = vault;
  }

  get current(): JournalSettings {
    return this.#current;
  }

  /** Reads everything anew; answers whether anything is different now. */
  async load(): Promise<boolean> {
    const [stored, vault] = await Promise.all([this.#data.loadData(), readVaultConfig(this.#vault)]);
    this.#stored = isRecord(stored) ? stored : {};
    return this.#take({ ...readSettings(this.#stored).settings, vault });
  }

  /** Reads what the vault has set; answers whether anything is different now. */
  async loadVaultConfig(): Promise<boolean> {
    return this.#take({ ...this.#current, vault: await readVaultConfig(this.#vault) });
  }

  /** Writes some settings; only their keys of data.json change. */
  async change(change: Partial<Settings>): Promise<void> {
    this.#stored = { version: this.#current.version, ...this.#stored, ...change };
    this.#current = { ...this.#current, ...readSettings(this.#stored).settings };
    await this.#data.saveData(this.#stored);
  }

  #take(settings: JournalSettings): boolean {
    const isDifferent = JSON.stringify(settings) !== JSON.stringify(this.#current);
    // The same object as long as nothing is different: the journal prepares its reader once for each.
    if (isDifferent) this.#current = settings;
    return isDifferent;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
