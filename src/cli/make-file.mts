import { join } from 'node:path';
import type { CreateOutcome, Refusal } from '../journal/journal';
import { codeOf } from './files.mts';
import { isHidden, isInside, outside, refusalOf, type VaultFolder } from './vault-path.mts';

/**
 * Makes a note that does not exist, and the folders above it. Names are compared in NFC and folded case with what stands
 * in the folder, because another disk may not tell them apart; a folder that is there in another spelling is taken.
 */
export function makeFile(vault: VaultFolder, path: string, text: string): CreateOutcome {
  const segments = path.split('/');
  const name = segments.pop() ?? '';
  if (isHidden(path) || segments.includes('..') || name === '..') return outside(path);
  try {
    const folder = makeFolders(vault, segments);
    if ('refused' in folder) return { ...folder, path };
    const target = [...folder.segments, name].join('/');
    const clash = spelledIn(vault, folder.segments, name);
    if (clash !== undefined) return { refused: 'note-exists', path: [...folder.segments, clash].join('/') };
    writeNew(vault, target, text);
    return { created: target };
  } catch (error) {
    return codeOf(error) === 'EEXIST' ? { refused: 'note-exists', path } : refusalWhileMaking(error, path);
  }
}

/** The name as a folder spells it, or undefined if nothing of that name stands there. */
function spelledIn({ root, files }: VaultFolder, folder: readonly string[], name: string): string | undefined {
  return files.readdirSync(join(root, ...folder)).find((each) => folded(each) === folded(name));
}

function makeFolders(vault: VaultFolder, wanted: readonly string[]): { readonly segments: readonly string[] } | Refusal {
  let segments: readonly string[] = [];
  for (const name of wanted) {
    const found = spelledIn(vault, segments, name);
    segments = [...segments, found ?? name];
    const folder = join(vault.root, ...segments);
    if (found === undefined) vault.files.mkdirSync(folder);
    if (!isInside(vault.root, vault.files.realpathSync(folder))) return outside(segments.join('/'));
  }
  return { segments };
}

/** Writes the whole text, or leaves nothing. */
function writeNew({ root, files }: VaultFolder, path: string, text: string): void {
  const file = join(root, path);
  const handle = files.openSync(file, 'wx');
  let isWhole = false;
  try {
    try {
      files.writeFileSync(handle, text);
      files.fsyncSync(handle);
    } finally {
      files.closeSync(handle);
    }
    // Some disks say only now that there was no space.
    isWhole = true;
  } finally {
    if (!isWhole) files.rmSync(file, { force: true });
  }
}

/** A folder that vanishes meanwhile is no missing note: nobody asked for an existing one. */
function refusalWhileMaking(error: unknown, path: string): Refusal {
  const refusal = refusalOf(error, path);
  return refusal.refused === 'note-missing' ? { refused: 'note-not-writable', path, data: { message: 'its folder is not there any more' } } : refusal;
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
