import { DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, openJournal, type Journal } from '../../../src/journal/journal';
import { VaultNoteStore } from '../../../src/obsidian/vault-note-store';
import { AppModel } from './app-model';

/** A journal over the plugin's own store, in an app of which nothing but the looks is missing, on 19 November 2026. */
export interface JournalInApp {
  readonly model: AppModel;
  readonly store: VaultNoteStore;
  readonly journal: Journal;
}

/** Opens it, and lets the first load come to its end. The test file must stand the model in for the module `obsidian`. */
export async function openInApp(seed: number, notes: Readonly<Record<string, string>>): Promise<JournalInApp> {
  const model = new AppModel(seed, notes);
  Object.assign(globalThis, { window: { ...model.turns.clock } });
  await model.load();
  const settings = { ...DEFAULT_SETTINGS, vault: DEFAULT_VAULT_FACTS };
  const store = new VaultNoteStore(model.app, () => settings);
  const journal = openJournal({ store, settings: () => settings, today: () => '2026-11-19', locale: 'en' });
  store.load();
  const loaded = store.start();
  await model.turns.runAll();
  await loaded;
  return { model, store, journal };
}
