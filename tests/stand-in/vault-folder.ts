import { lstat, mkdir, open, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** What the page knows of one file or folder: times in milliseconds, size in bytes. */
export interface DiskEntry {
  readonly path: string;
  readonly type: 'file' | 'folder';
  readonly ctime: number;
  readonly mtime: number;
  readonly size: number;
  /** The text, where the whole vault was asked for and the file is a note. */
  readonly text?: string;
}

/** Why an operation was not done; `code` is Node's own (ENOENT, EEXIST …) or EOUTSIDE. */
export class DiskRefusal extends Error {
  constructor(readonly code: string, message: string) {
    super(message);
  }
}

/** Written beside a file before it takes its place; never part of the vault. */
const temporaryPrefix = '.stand-in-';

/** Whether a path names one of our own half-written files. */
export function isTemporary(path: string): boolean {
  return basename(path).startsWith(temporaryPrefix);
}

/**
 * One folder of notes. Every path that goes in or comes out is relative to it, with `/`.
 * A path that leads outside, be it by `..`, by a root or by a link, is refused with EOUTSIDE.
 */
export async function openVaultFolder(folder: string) {
  const root = await realpath(folder);

  async function inside(path: string): Promise<string> {
    const outside = new DiskRefusal('EOUTSIDE', `"${path}" is not inside the vault.`);
    const parts = path.split('/');
    if (path.includes('\0') || path.includes('\\') || path.startsWith('/') || /^[A-Za-z]:/.test(path)) throw outside;
    if (parts.some((part) => part === '..' || part === '.')) throw outside;
    const full = resolve(root, path);
    if (full !== root && !full.startsWith(root + sep)) throw outside;
    // The nearest ancestor that exists says where the path really leads.
    for (let at = full; ; at = dirname(at)) {
      const entry = await lstat(at).catch(() => undefined);
      if (!entry) {
        if (at === root) throw outside;
        continue;
      }
      const real = await realpath(at).catch(() => undefined);
      if (real === undefined || (real !== root && !real.startsWith(root + sep))) throw outside;
      return full;
    }
  }

  async function describe(path: string): Promise<DiskEntry | null> {
    const entry = await stat(await inside(path)).catch(() => undefined);
    if (!entry || !(entry.isFile() || entry.isDirectory())) return null;
    const { birthtimeMs, mtimeMs, size } = entry;
    return { path, type: entry.isFile() ? 'file' : 'folder', ctime: Math.floor(birthtimeMs), mtime: Math.floor(mtimeMs), size };
  }

  async function list(path: string): Promise<DiskEntry[]> {
    const full = await inside(path);
    const names = (await readdir(full)).filter((name) => !isTemporary(name)).sort();
    const entries = await Promise.all(
      names.map((name) => describe(path === '' ? name : `${path}/${name}`).catch(() => null)),
    );
    return entries.filter((entry) => entry !== null);
  }

  /** Everything that the app shows: no dot-files; notes come with their text. */
  async function listAll(path = ''): Promise<DiskEntry[]> {
    const visible = (await list(path)).filter((entry) => !basename(entry.path).startsWith('.'));
    const all: DiskEntry[] = [];
    // One after the other: thousands of notes at once would be more open files than a system allows.
    for (const entry of visible) {
      all.push(entry.path.endsWith('.md') && entry.type === 'file' ? { ...entry, text: await read(entry.path) } : entry);
      if (entry.type === 'folder') all.push(...(await listAll(entry.path)));
    }
    return all;
  }

  async function read(path: string): Promise<string> {
    return readFile(await inside(path), 'utf8');
  }

  /** All or nothing: the text is written beside the file, then takes its place. */
  async function write(path: string, text: string): Promise<DiskEntry | null> {
    const full = await inside(path);
    const temporary = join(dirname(full), `${temporaryPrefix}${randomBytes(6).toString('hex')}`);
    await writeFile(temporary, text);
    await rename(temporary, full).catch(async (error: unknown) => {
      await rm(temporary, { force: true });
      throw error;
    });
    return describe(path);
  }

  async function create(path: string, text: string): Promise<DiskEntry | null> {
    const handle = await open(await inside(path), 'wx');
    await handle.writeFile(text).finally(() => handle.close());
    return describe(path);
  }

  async function move(path: string, to: string): Promise<DiskEntry | null> {
    const [from, target] = [await inside(path), await inside(to)];
    const taken = await lstat(target).catch(() => undefined);
    const same = taken !== undefined && (await realpath(target)) === (await realpath(from));
    if (taken && !same) throw new DiskRefusal('EEXIST', 'Destination file already exists!');
    await rename(from, target);
    return describe(to);
  }

  async function remove(path: string): Promise<null> {
    if (path === '') throw new DiskRefusal('EOUTSIDE', 'The vault itself cannot be removed.');
    await rm(await inside(path), { recursive: true });
    return null;
  }

  async function makeFolder(path: string): Promise<DiskEntry | null> {
    await mkdir(await inside(path), { recursive: true });
    return describe(path);
  }

  const inVault = (full: string) => relative(root, full).split(sep).join('/');
  return { root, name: basename(root), inVault, describe, list, listAll, read, write, create, move, remove, makeFolder };
}

/** See {@link openVaultFolder}. */
export type VaultFolder = Awaited<ReturnType<typeof openVaultFolder>>;
