import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, readVaultFacts, type JournalSettings, type VaultConfigFiles } from '../journal/journal';
import { codeOf, systemMessage } from './files.mts';
import { WrongUsage } from './failures.mts';

const CONFIG = '.obsidian';
const OWN_SETTINGS = 'plugins/rapport/data.json';

/** Where the app and two plugins keep what decides how notes are read and written. */
const VAULT_FILES: Readonly<Record<keyof VaultConfigFiles, string>> = {
  app: 'app.json',
  dailyNotes: 'daily-notes.json',
  templates: 'templates.json',
  templater: 'plugins/templater-obsidian/data.json',
  tasks: 'plugins/obsidian-tasks-plugin/data.json',
};

/** Settings, and a sentence for each thing about them that could not be read and took its default. */
export interface FoundSettings {
  readonly settings: JournalSettings;
  /** No settings were found: the folders for new notes may be those that the vault has already. */
  readonly areDefaults: boolean;
  readonly remarks: readonly string[];
}

/**
 * The settings of the plugin in the vault, or of `file`, with what the vault itself has set; without any, the defaults.
 * Throws `WrongUsage` if `file` is given and cannot be read.
 */
export function findSettings(vault: string, file: string | undefined): FoundSettings {
  const remarks: string[] = [];
  const stored = file === undefined ? readConfig(OWN_SETTINGS) : readGiven(file);
  const { settings, replaced } = readSettings(stored);
  remarks.push(...replaced.map((key) => `The setting “${key}” cannot be read, so its default holds.`));
  const facts = Object.fromEntries(Object.entries(VAULT_FILES).map(([key, name]) => [key, readConfig(name)]));
  return { settings: { ...settings, vault: readVaultFacts(facts) }, areDefaults: stored === undefined, remarks };

  function readConfig(name: string): unknown {
    try {
      return readJson(join(vault, CONFIG, name));
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') remarks.push(`${CONFIG}/${name} cannot be read (${systemMessage(error)}), so the defaults hold.`);
      return undefined;
    }
  }
}

function readGiven(file: string): unknown {
  try {
    return readJson(file);
  } catch (error) {
    throw new WrongUsage(`The settings ${file} cannot be read: ${systemMessage(error)}.`);
  }
}

function readJson(file: string): unknown {
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  return parsed;
}
