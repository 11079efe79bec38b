import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import * as nodeFiles from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { systemFiles, type Files } from '../../src/cli/files.mts';
import { FolderNoteStore } from '../../src/cli/folder-note-store.mts';
import { DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, openJournal } from '../../src/journal/journal';
import { append, describeNoteStore } from '../support/note-store-contract';
import { filesIn, foldersForTests, makeFolder, told } from './vault-folder.mts';

describeNoteStore({ afterEach, describe, expect, it }, 'a folder', async (notes) => {
  const { folder, bytes, remove } = await makeFolder(notes);
  return { store: new FolderNoteStore(folder), bytes, close: remove };
});

const vaultOf = foldersForTests();

describe('a folder is read', () => {
  it('without dot folders, other files, and folders that look like notes', async () => {
    const folder = await vaultOf({ 'A.md': 'a', 'B.MD': 'b', 'c.txt': 'c', '.obsidian/D.md': 'd', 'E/.trash/F.md': 'f', '.G.md': 'g', 'H.md/I.md': 'i' });
    expect([...new FolderNoteStore(folder).list()].sort()).toEqual(['A.md', 'B.MD', 'H.md/I.md']);
  });

  it('without what symbolic links lead to', async () => {
    const outside = await vaultOf({ 'Secret.md': 's' });
    const folder = await vaultOf({ 'A.md': 'a', 'People/B.md': 'b' });
    symlinkSync(outside, join(folder, 'Out'));
    symlinkSync(join(outside, 'Secret.md'), join(folder, 'Secret.md'));
    symlinkSync(folder, join(folder, 'People', 'Round'));
    const store = new FolderNoteStore(folder);
    expect([...store.list()].sort()).toEqual(['A.md', 'People/B.md']);
    expect(await store.read('Secret.md')).toBeUndefined();
    expect(await store.read('Out/Secret.md')).toBeUndefined();
    expect(await store.read('../Secret.md')).toBeUndefined();
  });

  it('through a link to the vault itself', async () => {
    const folder = await vaultOf({ 'A.md': 'a' });
    const link = join(await vaultOf({}), 'vault');
    symlinkSync(folder, link);
    const store = new FolderNoteStore(link);
    expect(await store.edit('A.md', append('b'))).toMatchObject({ after: 'ab' });
  });

  it('as a whole by load, each note once, and then the load is over', async () => {
    const notes = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`Note ${index}.md`, `text ${index}`]));
    const store = new FolderNoteStore(await vaultOf(notes));
    const changes = told(store);
    const loading: unknown[] = [];
    store.onChanges((batch) => loading.push(batch.loading));
    expect(store.load()).toEqual([]);
    expect(Object.fromEntries(changes.map((change) => (change.kind === 'changed' ? [change.path, change.text] : [])))).toEqual(notes);
    expect(changes).toHaveLength(150);
    expect(loading.at(-2)).toEqual({ done: 150, total: 150 });
    expect(loading.at(-1)).toBeUndefined();
  });

  it('with a file that the system keeps from us counted, and named', async () => {
    const folder = await vaultOf({ 'A.md': 'a', 'B.md': 'b' });
    const files: Files = {
      ...systemFiles,
      readFileSync: ((file: string, ...rest: []) => {
        if (file.endsWith('B.md')) throw Object.assign(new Error(`EACCES: permission denied, open '${file}'`), { code: 'EACCES' });
        return nodeFiles.readFileSync(file, ...rest);
      }) as Files['readFileSync'],
    };
    const store = new FolderNoteStore(folder, files);
    const changes = told(store);
    expect(store.load()).toEqual([{ path: 'B.md', message: 'EACCES: permission denied' }]);
    expect(changes.map(({ kind }) => kind)).toEqual(['changed', 'passed']);
  });
});

describe('a new note on disk', () => {
  it('goes into a folder that is there in another spelling', async () => {
    const folder = await vaultOf({ 'People/A.md': 'a' });
    expect(await new FolderNoteStore(folder).create('people/B.md', 'b')).toEqual({ created: 'People/B.md' });
    expect(filesIn(folder)).toEqual({ 'People/A.md': 'a', 'People/B.md': 'b' });
  });

  it('never takes the place of a file that appeared meanwhile', async () => {
    const folder = await vaultOf({});
    const files: Files = { ...systemFiles, readdirSync: (() => []) as unknown as Files['readdirSync'] };
    writeFileSync(join(folder, 'A.md'), 'there');
    expect(await new FolderNoteStore(folder, files).create('A.md', 'new')).toEqual({ refused: 'note-exists', path: 'A.md' });
    expect(filesIn(folder)).toEqual({ 'A.md': 'there' });
  });

  it('is refused in dot folders, and where a file stands in the place of its folder', async () => {
    const folder = await vaultOf({ 'People': 'no folder' });
    const store = new FolderNoteStore(folder);
    expect(await store.create('.obsidian/A.md', 'a')).toMatchObject({ refused: 'note-not-writable' });
    expect(await store.create('People/A.md', 'a')).toMatchObject({ refused: 'note-not-writable' });
    expect(filesIn(folder)).toEqual({ People: 'no folder' });
  });
});

describe('a discarded note', () => {
  it('is in the trash of the vault, numbered where the name is taken', async () => {
    const folder = await vaultOf({ 'A.md': 'one', 'Sub/a.md': 'two' });
    const store = new FolderNoteStore(folder);
    await store.discard('A.md', 'one');
    await store.discard('Sub/a.md', 'two');
    expect(filesIn(folder)).toEqual({ '.trash/A.md': 'one', '.trash/a 2.md': 'two' });
  });

  it('stays where the trash leads out of the vault', async () => {
    const outside = await vaultOf({});
    const folder = await vaultOf({ 'A.md': 'one' });
    symlinkSync(outside, join(folder, '.trash'));
    expect(await new FolderNoteStore(folder).discard('A.md', 'one')).toMatchObject({ refused: 'note-not-writable', path: 'A.md' });
    expect(existsSync(join(folder, 'A.md'))).toBe(true);
  });
});

describe('a journal on a folder', () => {
  it('writes where it says, and knows it at once', async () => {
    const folder = await vaultOf({ 'People/Dana Li.md': '---\r\ntype: person\r\n---\r\n' });
    mkdirSync(join(folder, 'Meetings'));
    const store = new FolderNoteStore(folder);
    const settings = { ...DEFAULT_SETTINGS, vault: DEFAULT_VAULT_FACTS };
    const journal = openJournal({ store, settings: () => settings, today: () => '2026-11-20', locale: 'en' });
    store.load();
    await journal.logInteraction({ people: [{ path: 'People/Dana Li.md' }], text: 'the roadmap', on: '2026-11-20', channel: 'lunch', followUps: [] });
    expect(filesIn(folder)['People/Dana Li.md']).toMatch(/^---\r\ntype: person\r\n---\r\n\r\n## Log\r\n(?:\r\n)?- 2026-11-20 lunch: the roadmap\r\n$/);
    expect(journal.contactHealth('People/Dana Li.md').last).toMatchObject({ date: '2026-11-20', channel: 'lunch' });
    await journal.undo();
    expect(filesIn(folder)).toEqual({ 'People/Dana Li.md': '---\r\ntype: person\r\n---\r\n' });
  });
});
