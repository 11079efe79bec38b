import { basename, extname, join } from 'node:path';
import type { Refusal } from '../journal/journal';
import { isInside, outside, type VaultFolder } from './vault-path.mts';

const TRASH = '.trash';

/**
 * Moves a file into `.trash` at the top of the vault, the app's own local trash: flat, numbered where the name is taken.
 * Throws what the system says.
 */
export function trashFile({ root, files }: VaultFolder, file: string): Refusal | undefined {
  const trash = join(root, TRASH);
  files.mkdirSync(trash, { recursive: true });
  if (!isInside(root, files.realpathSync(trash))) return outside(TRASH);
  const taken = new Set(files.readdirSync(trash).map((name) => name.normalize('NFC').toLowerCase()));
  const extension = extname(file);
  const stem = basename(file, extension);
  for (let number = 1; ; number++) {
    const name = number === 1 ? stem + extension : `${stem} ${number}${extension}`;
    if (taken.has(name.normalize('NFC').toLowerCase())) continue;
    files.renameSync(file, join(trash, name));
    return undefined;
  }
}
