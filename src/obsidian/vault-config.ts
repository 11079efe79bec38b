import { readVaultFacts, type VaultConfigFiles, type VaultFacts } from '../journal/journal';

/** What is asked of the vault. */
export interface ConfigVault {
  readonly configDir: string;
  readonly adapter: { exists(path: string): Promise<boolean>; read(path: string): Promise<string> };
}

/** Where the app and two plugins keep what decides how notes are read; none of it has a public API. */
const FILES: Readonly<Record<keyof VaultConfigFiles, string>> = {
  app: 'app.json',
  dailyNotes: 'daily-notes.json',
  templates: 'templates.json',
  templater: 'plugins/templater-obsidian/data.json',
  tasks: 'plugins/obsidian-tasks-plugin/data.json',
};

/** Reads the vault's own configuration. A file that is missing or no JSON counts as one with all defaults. */
export async function readVaultConfig(vault: ConfigVault): Promise<VaultFacts> {
  const [app, dailyNotes, templates, templater, tasks] = await Promise.all([
    readJson(vault, FILES.app),
    readJson(vault, FILES.dailyNotes),
    readJson(vault, FILES.templates),
    readJson(vault, FILES.templater),
    readJson(vault, FILES.tasks),
  ]);
  return readVaultFacts({ app, dailyNotes, templates, templater, tasks });
}

async function readJson({ adapter, configDir }: ConfigVault, name: string): Promise<unknown> {
  const path = `${configDir}/${name}`;
  if (!(await adapter.exists(path))) return undefined;
  try {
    const parsed: unknown = JSON.parse(await adapter.read(path));
    return parsed;
  } catch {
    return undefined; // Half-written by the app at this moment, or broken by hand: the defaults of the app hold.
  }
}
