import { join } from 'node:path';
import type { Files } from './files.mts';

/** What a walk through a vault found. */
export interface FoundNotes {
  /** Vault paths of all Markdown files. */
  readonly paths: readonly string[];
  /** Folders that cannot be read, by vault path. */
  readonly failed: readonly { readonly path: string; readonly error: unknown }[];
}

/**
 * Walks through a folder. Dot folders and dot files are passed over. No symbolic link is followed: one that leads out of
 * the vault must not be, and what one within it leads to is found at its own place (the app does the same, so that no
 * note is there twice: https://help.obsidian.md/symlinks).
 */
export function findNotes(root: string, files: Files): FoundNotes {
  const paths: string[] = [];
  const failed: { path: string; error: unknown }[] = [];
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    try {
      for (const entry of files.readdirSync(join(root, folder), { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) open.push(path);
        else if (entry.isFile() && /\.md$/i.test(entry.name)) paths.push(path);
      }
    } catch (error) {
      failed.push({ path: folder, error });
    }
  }
  return { paths, failed };
}
