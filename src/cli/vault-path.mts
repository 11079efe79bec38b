import { join, sep } from 'node:path';
import { type Refusal } from '../journal/journal';
import { isMissing, systemMessage, type Files } from './files.mts';

/** A vault on disk. `root` is a real path: no part of it is a symbolic link. */
export interface VaultFolder {
  readonly root: string;
  readonly files: Files;
}

/**
 * The real file of a note. Refused where there is none (`note-missing`), and where the path leads out of the vault,
 * by `..` or by a symbolic link (`note-not-writable`).
 */
export function locateNote(vault: VaultFolder, path: string): { readonly file: string } | Refusal {
  if (isHidden(path)) return { refused: 'note-missing', path };
  try {
    const file = vault.files.realpathSync(join(vault.root, path));
    return isInside(vault.root, file) ? { file } : outside(path);
  } catch (error) {
    return refusalOf(error, path);
  }
}

/** What stands in dot folders is no note; nor is anything at a path that is none. */
export function isHidden(path: string): boolean {
  return path.split('/').some((segment) => segment === '' || (segment.startsWith('.') && segment !== '..'));
}

export function isInside(root: string, file: string): boolean {
  return file.startsWith(root.endsWith(sep) ? root : root + sep);
}

export function outside(path: string): Refusal {
  return { refused: 'note-not-writable', path, data: { message: 'it lies outside the vault' } };
}

/** What an error of the system is to the journal. */
export function refusalOf(error: unknown, path: string): Refusal {
  return isMissing(error) ? { refused: 'note-missing', path } : { refused: 'note-not-writable', path, data: { message: systemMessage(error) } };
}
