import * as nodeFiles from 'node:fs';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemFiles, type Files } from '../../src/cli/files.mts';
import { FolderNoteStore } from '../../src/cli/folder-note-store.mts';
import { DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, openJournal, type CalendarDate, type Journal, type JournalChange, type NoteStore } from '../../src/journal/journal';
import { MemoryNoteStore } from '../../src/journal/memory-note-store';
import { generateVault } from './generate-vault';

const TODAY: CalendarDate = '2026-11-19';
const vault = generateVault({ notes: 1000, seed: 1, today: TODAY });

/** A journal that counts how many notes it parses: it asks for the settings once for each. */
function counting(store: NoteStore): { readonly journal: Journal; parsed(): number; readonly events: JournalChange[] } {
  const settings = { ...DEFAULT_SETTINGS, vault: DEFAULT_VAULT_FACTS };
  const events: JournalChange[] = [];
  let asked = 0;
  const journal = openJournal({
    store,
    settings: () => {
      asked += 1;
      return settings;
    },
    today: () => TODAY,
    locale: 'en',
  });
  journal.onChange((change) => events.push(change));
  return { journal, parsed: () => asked, events };
}

/** Notes that can be counted as they are read. */
class CountedMemory extends MemoryNoteStore {
  reads = 0;

  override read(path: string): Promise<string | undefined> {
    this.reads += 1;
    return super.read(path);
  }
}

describe('the first load of a folder', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rapport-counts-'));
    for (const [path, text] of vault.notes) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('reads and parses every note once', () => {
    const read = new Map<string, number>();
    const files: Files = {
      ...systemFiles,
      readFileSync: ((file: string, encoding: 'utf8') => {
        read.set(file, (read.get(file) ?? 0) + 1);
        return nodeFiles.readFileSync(file, encoding);
      }) as Files['readFileSync'],
    };
    const store = new FolderNoteStore(folder, files);
    const { parsed } = counting(store);
    store.load();
    expect([...read.values()].every((times) => times === 1)).toBe(true);
    expect([read.size, parsed()]).toEqual([1000, 1000]);
  });

  it('knows what the generator put into it', () => {
    const store = new FolderNoteStore(folder);
    const { journal } = counting(store);
    store.load();
    const { notes, people, meetings, followUps, lastContact } = vault.truth;
    expect(journal.counts()).toMatchObject({ notes, people, meetings, other: notes - people - meetings, unreadable: 0 });
    expect(Object.fromEntries(journal.due().sections.map(({ section, count }) => [section, count]))).toEqual(followUps);
    expect(new Map(journal.people().flatMap((person) => (person.lastContact === null ? [] : [[person.path, person.lastContact]])))).toEqual(lastContact);
    expect(journal.problems()).toEqual([]);
  });
});

describe('one changed note', () => {
  it.each([...['People/', 'Meetings/', 'Notes/'].map((prefix) => [...vault.notes.keys()].find((path) => path.startsWith(prefix)) ?? '')])('is parsed alone, read by nobody, and makes one event: %s', (path) => {
    const store = new CountedMemory(Object.fromEntries(vault.notes));
    const { journal, parsed, events } = counting(store);
    store.load();
    journal.due();
    journal.people();
    const before = { parsed: parsed(), events: events.length, reads: store.reads, revision: journal.revision };
    store.write(path, `${vault.notes.get(path) ?? ''}- [ ] Ask [[Ada Adler]] 📅 2026-11-20\n`);
    expect({ parsed: parsed() - before.parsed, reads: store.reads - before.reads, revision: journal.revision - before.revision }).toEqual({ parsed: 1, reads: 0, revision: 1 });
    expect(events.slice(before.events).map((event) => event.path)).toEqual([path]);
  });

  it('makes no event where only its lines have moved, or where nothing in it is ours', () => {
    const store = new MemoryNoteStore(Object.fromEntries(vault.notes));
    const { journal, events } = counting(store);
    store.load();
    const before = events.length;
    const [person = ''] = [...vault.notes.keys()].filter((path) => path.startsWith('People/'));
    store.write(person, (vault.notes.get(person) ?? '').replace('\n---\n', '\n---\n\nOne more line.\n'));
    store.write(person, vault.notes.get(person) ?? '');
    const plain = [...vault.notes].find(([path, text]) => path.startsWith('Notes/') && !text.includes('- ['))?.[0] ?? '';
    store.write(plain, `${vault.notes.get(plain) ?? ''}More words.\n`);
    expect(events.slice(before)).toEqual([]);
    expect(journal.revision).toBe(before);
  });
});

describe('due with 3,000 follow-ups', () => {
  const lines = Array.from({ length: 3000 }, (_, index) => `- [ ] thing ${index}${index % 7 === 0 ? ' #waiting' : ''} 📅 2026-${String(9 + (index % 4)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`);
  const notes = Object.fromEntries(Array.from({ length: 30 }, (_, note) => [`People/P${note}.md`, `---\ntype: person\n---\n${lines.slice(note * 100, note * 100 + 100).join('\n')}\n`]));

  it('makes no more rows than are asked for, and counts all of them', () => {
    const store = new MemoryNoteStore(notes);
    const { journal } = counting(store);
    store.load();
    const { sections } = journal.due({ limit: 40 });
    expect(sections.every(({ rows, count }) => rows.length === Math.min(40, count))).toBe(true);
    expect(sections.reduce((sum, { count }) => sum + count, 0)).toBe(3000);
    expect(journal.due({ limit: 0 }).sections.every(({ rows }) => rows.length === 0)).toBe(true);
  });

  it('gives the first rows of those that it would give without a limit', () => {
    const store = new MemoryNoteStore(notes);
    const { journal } = counting(store);
    store.load();
    const all = journal.due({ limit: Infinity }).sections;
    expect(journal.due({ limit: 40 }).sections.map(({ rows }) => rows)).toEqual(all.map(({ rows }) => rows.slice(0, 40)));
  });
});
