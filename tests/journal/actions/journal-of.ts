import { DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, isRefusal, openJournal, type ActionOutcome, type FollowUpRow, type Journal, type Settings, type VaultFacts } from '../../../src/journal/journal';
import { MemoryNoteStore } from '../../../src/journal/memory-note-store';

/** A store that can hold back its announcements, as a host does whose events come late. */
export class LateNoteStore extends MemoryNoteStore {
  isLate = false;

  override onChanges(listener: Parameters<MemoryNoteStore['onChanges']>[0]): () => void {
    return super.onChanges((batch) => {
      if (!this.isLate) listener(batch);
    });
  }

  /** Somebody else writes a note, and the journal has not heard of it yet. */
  writeUnheard(path: string, text: string): void {
    this.isLate = true;
    this.write(path, text);
    this.isLate = false;
  }
}

interface Vault extends Partial<Settings> {
  readonly vault?: Partial<VaultFacts>;
}

/** A journal over these notes, on 19 November 2026. */
export function journalOf(notes: Readonly<Record<string, string>>, { vault, ...settings }: Vault = {}): { readonly journal: Journal; readonly store: LateNoteStore } {
  const store = new LateNoteStore(notes);
  const all = { ...DEFAULT_SETTINGS, ...settings, vault: { ...DEFAULT_VAULT_FACTS, ...vault } };
  const journal = openJournal({ store, settings: () => all, today: () => '2026-11-19', locale: 'en' });
  store.load();
  return { journal, store };
}

/** All notes as they are now. */
export async function notesOf(store: MemoryNoteStore): Promise<Readonly<Record<string, string>>> {
  const notes: Record<string, string> = {};
  for (const path of store.list()) notes[path] = (await store.read(path)) ?? '';
  return notes;
}

/** The answer of an action that was done; throws if it was refused. */
export function doneOf(outcome: ActionOutcome): Exclude<ActionOutcome, { refused: string }> {
  if (isRefusal(outcome)) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** Why an action was refused, or `done`. */
export function refusalOf(outcome: ActionOutcome): string {
  return isRefusal(outcome) ? outcome.refused : 'done';
}

/** The open follow-up whose words begin so; throws if there is none. */
export function followUpOf(journal: Journal, words: string): FollowUpRow {
  const rows = journal.due({ limit: Infinity }).sections.flatMap((section) => section.rows);
  const row = rows.find((each) => each.text.startsWith(words));
  if (!row) throw new Error(`no follow-up "${words}" among ${rows.map((each) => each.text).join(' | ')}`);
  return row;
}

/** Lines as a note that ends in a line end. */
export function lines(...each: readonly string[]): string {
  return each.map((line) => `${line}\n`).join('');
}
