import type * as Real from 'obsidian';
import type { Disk } from './disk';
import { loud } from './loud';
import { normalizePath } from './link-text';

/** obsidian.d.ts `DataAdapter`: the folder itself, dot-folders too; no events of its own. */
export class Adapter {
  constructor(private readonly disk: Disk, private readonly vaultName: string) {
    return loud(this);
  }

  getName(): string {
    return this.vaultName;
  }

  async exists(path: string, _sensitive?: boolean): Promise<boolean> {
    return (await this.disk.stat(onDisk(path))) !== null;
  }

  async stat(path: string): Promise<Real.Stat | null> {
    const entry = await this.disk.stat(onDisk(path));
    return entry && { type: entry.type, ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
  }

  async list(path: string): Promise<Real.ListedFiles> {
    const entries = await this.disk.list(onDisk(path));
    const paths = (type: 'file' | 'folder') => entries.filter((entry) => entry.type === type).map((entry) => entry.path);
    return { files: paths('file'), folders: paths('folder') };
  }

  read(path: string): Promise<string> {
    return this.disk.read(onDisk(path));
  }

  async write(path: string, data: string): Promise<void> {
    await this.disk.write(onDisk(path), data);
  }

  /** Makes the folders above it, too (documented by staff: obsidian-api#88). */
  async mkdir(path: string): Promise<void> {
    await this.disk.mkdir(onDisk(path));
  }

  async remove(path: string): Promise<void> {
    await this.disk.remove(onDisk(path));
  }
}

function onDisk(path: string): string {
  const normal = normalizePath(path);
  return normal === '/' ? '' : normal;
}
