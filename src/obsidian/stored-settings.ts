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
  /** Resolves when all that was changed so far is written, or could not be. */
  #written: Promise<void> = Promise.resolve();
  #changes = 0;

  constructor(data: PluginData, vault: ConfigVault) {
    this.#data = data;
    this.#vault = vault;
  }

  get current(): JournalSettings {
    return this.#current;
  }

  /**
   * Reads everything anew; answers whether anything is different now. Our own changes come first: while one is being
   * written, the file may look like somebody else's.
   */
  async load(): Promise<boolean> {
    await this.#written;
    const changes = this.#changes;
    const [stored, vault] = await Promise.all([this.#data.loadData(), readVaultConfig(this.#vault)]);
    if (changes !== this.#changes) return this.load();
    this.#stored = isRecord(stored) ? stored : {};
    return this.#take({ ...readSettings(this.#stored).settings, vault });
  }

  /** Reads what the vault has set; answers whether anything is different now. */
  async loadVaultConfig(): Promise<boolean> {
    const vault = await readVaultConfig(this.#vault);
    return this.#take({ ...this.#current, vault });
  }

  /** Writes some settings; only their keys of data.json change. */
  async change(change: Partial<Settings>): Promise<void> {
    this.#stored = { version: this.#current.version, ...this.#stored, ...change };
    this.#current = { ...this.#current, ...readSettings(this.#stored).settings };
    this.#changes += 1;
    const stored = this.#stored;
    const writing = this.#written.then(() => this.#data.saveData(stored));
    this.#written = writing.catch(() => undefined);
    await writing;
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
