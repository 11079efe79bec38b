import { chmodSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import * as nodeFiles from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { systemFiles, type Files } from '../../src/cli/files.mts';
import { FolderNoteStore } from '../../src/cli/folder-note-store.mts';
import { openJournal, DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, type NoteChange } from '../../src/journal/journal';
import { append, describeNoteStore } from '../support/note-store-contract';
import { makeFolder, type TemporaryFolder } from './vault-folder.mts';

describeNoteStore('a folder', async (notes) => {
  const { folder, bytes, remove } = await makeFolder(notes);
  return { store: new FolderNoteStore(folder), bytes, close: remove };
});

const opened: TemporaryFolder[] = [];

async function vaultOf(notes: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const made = await makeFolder(notes);
  opened.push(made);
  return made.folder;
}

afterEach(async () => {
  for (const made of opened.splice(0)) await made.remove();
});

function told(store: FolderNoteStore): NoteChange[] {
  const changes: NoteChange[] = [];
  store.onChanges((batch) => changes.push(...batch.changes));
  return changes;
}

/** Every file below a folder, with its text: what a fault must leave as it was. */
function filesIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function error(code: string, message: string): Error {
  return Object.assign(new Error(`${code}: ${message}, write`), { code });
}

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

describe('an edit on disk', () => {
  it('keeps the mode, and leaves no other file behind', async () => {
    const folder = await vaultOf({ 'A.md': 'a' });
    chmodSync(join(folder, 'A.md'), 0o640);
    await new FolderNoteStore(folder).edit('A.md', append('b'));
    expect(statSync(join(folder, 'A.md')).mode & 0o7777).toBe(0o640);
    expect(filesIn(folder)).toEqual({ 'A.md': 'ab' });
  });

  it('puts a new file in the place of the old one: who reads meanwhile sees one or the other', async () => {
    const folder = await vaultOf({ 'A.md': 'a' });
    linkSync(join(folder, 'A.md'), join(folder, 'old.txt'));
    await new FolderNoteStore(folder).edit('A.md', append('b'));
    expect(filesIn(folder)).toEqual({ 'A.md': 'ab', 'old.txt': 'a' });
  });

  it('runs once more on what somebody else wrote meanwhile', async () => {
    const folder = await vaultOf({ 'A.md': 'a' });
    const store = new FolderNoteStore(folder);
    let runs = 0;
    const outcome = await store.edit('A.md', (text) => {
      if (runs++ === 0) writeFileSync(join(folder, 'A.md'), 'other');
      return append('b')(text);
    });
    expect(outcome).toMatchObject({ before: 'other', after: 'otherb' });
    expect(filesIn(folder)).toEqual({ 'A.md': 'otherb' });
  });

  it('gives up on a note that is written to again and again', async () => {
    const folder = await vaultOf({ 'A.md': 'a' });
    let runs = 0;
    const outcome = await new FolderNoteStore(folder).edit('A.md', (text) => {
      writeFileSync(join(folder, 'A.md'), `other ${++runs}`);
      return append('b')(text);
    });
    expect(outcome).toMatchObject({ refused: 'note-not-writable', data: { message: 'another program is writing to it' } });
    expect(filesIn(folder)).toEqual({ 'A.md': `other ${runs}` });
  });

  it('does not bring back a note that was removed meanwhile, nor its folder', async () => {
    const folder = await vaultOf({ 'People/A.md': 'a', 'B.md': 'b' });
    const store = new FolderNoteStore(folder);
    const changes = told(store);
    const removed = await store.edit('B.md', (text) => {
      rmSync(join(folder, 'B.md'));
      return append('b')(text);
    });
    const vanished = await store.edit('People/A.md', (text) => {
      renameSync(join(folder, 'People'), join(folder, 'Elsewhere'));
      return append('b')(text);
    });
    expect([removed, vanished]).toEqual([{ refused: 'note-missing', path: 'B.md' }, { refused: 'note-missing', path: 'People/A.md' }]);
    expect(filesIn(folder)).toEqual({ 'Elsewhere/A.md': 'a' });
    expect(changes).toEqual([]);
  });

  it('is refused for a link out of the vault, and for a path that leads out of it', async () => {
    const outside = await vaultOf({ 'Secret.md': 's' });
    const folder = await vaultOf({ 'A.md': 'a' });
    symlinkSync(join(outside, 'Secret.md'), join(folder, 'Link.md'));
    symlinkSync(outside, join(folder, 'Out'));
    const store = new FolderNoteStore(folder);
    for (const path of ['Link.md', 'Out/Secret.md', `../${outside.slice(outside.lastIndexOf('/') + 1)}/Secret.md`]) {
      expect(await store.edit(path, append('x'))).toEqual({ refused: 'note-not-writable', path, data: { message: 'it lies outside the vault' } });
      expect(await store.discard(path, 's')).toMatchObject({ refused: 'note-not-writable' });
    }
    expect(await store.create('Out/New.md', 'n')).toMatchObject({ refused: 'note-not-writable' });
    expect(await store.create('../New.md', 'n')).toMatchObject({ refused: 'note-not-writable' });
    expect(filesIn(outside)).toEqual({ 'Secret.md': 's' });
  });

  it('is refused for a read-only file, whoever asks', async () => {
    const folder = await vaultOf({ 'A.md': 'a' });
    chmodSync(join(folder, 'A.md'), 0o444);
    expect(await new FolderNoteStore(folder).edit('A.md', append('x'))).toEqual({ refused: 'note-not-writable', path: 'A.md', data: { message: 'EACCES: the file is read-only' } });
    expect(filesIn(folder)).toEqual({ 'A.md': 'a' });
  });

  it('is refused where a folder stands in the place of the note', async () => {
    const folder = await vaultOf({ 'A.md/B.md': 'b' });
    expect(await new FolderNoteStore(folder).edit('A.md', append('x'))).toEqual({ refused: 'note-not-writable', path: 'A.md', data: { message: 'EISDIR: illegal operation on a directory' } });
  });

  it('is refused for bytes that are no UTF-8: they would not survive it', async () => {
    const latin = Buffer.from('caf\u00E9', 'latin1');
    const folder = await vaultOf({ 'A.md': latin });
    expect(await new FolderNoteStore(folder).edit('A.md', append('x'))).toMatchObject({ refused: 'note-not-writable', data: { message: 'it is not written in UTF-8' } });
    expect(readFileSync(join(folder, 'A.md'))).toEqual(latin);
  });

  const failing = ['openSync', 'writeFileSync', 'fsyncSync', 'closeSync', 'renameSync', 'fstatSync', 'statSync'] as const;
  it.each(failing)('leaves every file as it was where %s fails', async (name) => {
    const folder = await vaultOf({ 'A.md': 'a' });
    const files: Files = { ...systemFiles, [name]: () => { throw error('ENOSPC', 'no space left on device'); } };
    const store = new FolderNoteStore(folder, files);
    const changes = told(store);
    expect(await store.edit('A.md', append('x'))).toEqual({ refused: 'note-not-writable', path: 'A.md', data: { message: 'ENOSPC: no space left on device' } });
    expect(filesIn(folder)).toEqual({ 'A.md': 'a' });
    expect(changes).toEqual([]);
  });

  it('leaves no half of a text where the disk is full after a part of it', async () => {
    const folder = await vaultOf({ 'A.md': 'a' });
    const files: Files = {
      ...systemFiles,
      writeFileSync: (file, data) => {
        nodeFiles.writeFileSync(file, String(data).slice(0, 1));
        throw error('ENOSPC', 'no space left on device');
      },
    };
    const store = new FolderNoteStore(folder, files);
    expect(await store.edit('A.md', append('x'))).toMatchObject({ refused: 'note-not-writable' });
    expect(await store.create('New/B.md', 'whole')).toMatchObject({ refused: 'note-not-writable', data: { message: 'ENOSPC: no space left on device' } });
    expect(filesIn(folder)).toEqual({ 'A.md': 'a' });
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
