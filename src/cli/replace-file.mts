import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from './files.mts';

/** A file that is to have another text. */
export interface Replacement {
  readonly file: string;
  /** What was read; the file is replaced only if it still is this. */
  readonly before: Buffer;
  readonly after: string;
}

const ANY_WRITE_BIT = 0o222;
const MODE = 0o7777;

/**
 * Replaces a file as a whole: the text goes to a temporary file beside it, down to the disk, and takes the file's place
 * at once, with its mode and owner. Answers false, with nothing changed, if somebody else has written to the file since
 * it was read. Throws what the system says; the file is then as it was.
 */
export function replaceFile(files: Files, { file, before, after }: Replacement): boolean {
  const known = files.statSync(file);
  // Renaming asks the folder's permission only, and root has every one: a read-only file must be asked itself.
  if ((known.mode & ANY_WRITE_BIT) === 0) throw new Error('EACCES: the file is read-only');
  files.accessSync(file, constants.W_OK);
  const temporary = join(dirname(file), `.${randomUUID()}.rapport-tmp`);
  const handle = files.openSync(temporary, 'wx', known.mode & MODE);
  let isPlaced = false;
  try {
    try {
      files.writeFileSync(handle, after);
      keepOwnerAndMode(files, handle, known);
      files.fsyncSync(handle);
    } finally {
      files.closeSync(handle);
    }
    if (!before.equals(files.readFileSync(file))) return false;
    files.renameSync(temporary, file);
    isPlaced = true;
    return true;
  } finally {
    if (!isPlaced) files.rmSync(temporary, { force: true });
  }
}

/** A note of somebody else's must stay theirs; where the system does not allow that, it is not written. */
function keepOwnerAndMode(files: Files, handle: number, known: { readonly uid: number; readonly gid: number; readonly mode: number }): void {
  const made = files.fstatSync(handle);
  if (made.uid !== known.uid || made.gid !== known.gid) files.fchownSync(handle, known.uid, known.gid);
  if ((made.mode & MODE) !== (known.mode & MODE)) files.fchmodSync(handle, known.mode & MODE);
}
