import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

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
