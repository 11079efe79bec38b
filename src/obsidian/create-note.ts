import { normalizePath, type App, type TAbstractFile, type Vault } from 'obsidian';
import { isRefusal, type CreateOutcome, type Refusal } from '../journal/journal';
import { messageOf, says } from './edit-note';

/**
 * Makes a note that does not exist, and the folders above it. Names are compared in NFC and folded case with what stands
 * in the folder, because the disk may tell them apart or not; a folder that is there in another spelling is taken.
 */
export async function createNote({ vault }: App, path: string, text: string): Promise<CreateOutcome> {
  const wanted = normalizePath(path);
  const slash = wanted.lastIndexOf('/');
  const folder = await makeFolders(vault, wanted.slice(0, Math.max(0, slash)));
  if (isRefusal(folder)) return folder;
  const name = wanted.slice(slash + 1);
  const target = joined(folder.path, name);
  const clash = childNamed(vault, folder.path, name);
  if (clash) return { refused: 'note-exists', path: clash.path };
  if (await vault.adapter.exists(target)) return { refused: 'note-exists', path: target };
  try {
    return { created: (await vault.create(target, text)).path };
  } catch (error) {
    const meanwhile = childNamed(vault, folder.path, name);
    if (meanwhile) return { refused: 'note-exists', path: meanwhile.path };
    // Made, though the disk says that it was not: then it is to be told, and to be undone.
    if (await says(vault, target, text)) return { created: target };
    return { refused: 'note-not-writable', path: target, data: { message: messageOf(error) } };
  }
}

/** Makes a folder segment by segment; answers its path as the vault spells it. */
async function makeFolders(vault: Vault, wanted: string): Promise<{ readonly path: string } | Refusal> {
  let path = '';
  for (const segment of wanted.split('/').filter((each) => each !== '')) {
    const next = childNamed(vault, path, segment)?.path ?? (await makeFolder(vault, path, segment));
    if (typeof next !== 'string') return next;
    path = next;
  }
  return { path };
}

async function makeFolder(vault: Vault, parent: string, name: string): Promise<string | Refusal> {
  const path = joined(parent, name);
  try {
    return (await vault.createFolder(path)).path;
  } catch (error) {
    // Somebody else (sync, another plugin) may have made it in between, in this spelling or another.
    const meanwhile = childNamed(vault, parent, name);
    if (meanwhile) return meanwhile.path;
    if (await vault.adapter.exists(path)) return path;
    return { refused: 'note-not-writable', path, data: { message: messageOf(error) } };
  }
}

function childNamed(vault: Vault, folder: string, name: string): TAbstractFile | undefined {
  const parent = folder === '' ? vault.getRoot() : vault.getFolderByPath(folder);
  return parent?.children.find((child) => folded(child.name) === folded(name));
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
