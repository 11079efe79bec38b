import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import type { NoteChange, NoteStore } from '../../src/journal/journal';

/** A folder of notes of its own, and how to be rid of it. */
export interface TemporaryFolder {
  readonly folder: string;
  /** The bytes of a file in it; undefined if there is none. */
  bytes(path: string): Promise<Buffer | undefined>;
  remove(): Promise<void>;
}

/** Writes notes into a new folder among the system's temporary ones. */
export async function makeFolder(notes: Readonly<Record<string, string | Buffer>> = {}): Promise<TemporaryFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-'));
  for (const [path, text] of Object.entries(notes)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return {
    folder,
    bytes: (path) => readFile(join(folder, path)).catch(() => undefined),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A maker of folders for the tests of one file: each is gone when its test is over. */
export function foldersForTests(): (notes: Readonly<Record<string, string | Buffer>>) => Promise<string> {
  const opened: TemporaryFolder[] = [];
  afterEach(async () => {
    for (const made of opened.splice(0)) await made.remove();
  });
  return async (notes) => {
    const made = await makeFolder(notes);
    opened.push(made);
    return made.folder;
  };
}

/** Every file below a folder, with its text: what a fault must leave as it was. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** What a store announces from now on. */
export function told(store: NoteStore): readonly NoteChange[] {
  const changes: NoteChange[] = [];
  store.onChanges((batch) => changes.push(...batch.changes));
  return changes;
}
