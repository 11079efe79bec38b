import { chmodSync, linkSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import * as nodeFiles from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemFiles, type Files } from '../../src/cli/files.mts';
import { FolderNoteStore } from '../../src/cli/folder-note-store.mts';
import { append } from '../support/note-store-contract';
import { filesIn, foldersForTests, told } from './vault-folder.mts';

const vaultOf = foldersForTests();

/** An error as the system's calls throw it. */
function error(code: string, message: string): Error {
  return Object.assign(new Error(`${code}: ${message}, write`), { code });
}

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
