import type * as Real from 'obsidian';

/** obsidian.d.ts `TAbstractFile`: the same object for as long as the file lives; a rename changes it in place. */
export abstract class TAbstractFile implements Real.TAbstractFile {
  name: string;
  parent: Real.TFolder | null = null;

  constructor(readonly vault: Real.Vault, public path: string) {
    this.name = nameOf(path);
  }

  /** Takes the new path, and everything that follows from it. */
  moveTo(path: string): void {
    this.path = path;
    this.name = nameOf(path);
  }
}

/** obsidian.d.ts `TFile`. */
export class TFile extends TAbstractFile implements Real.TFile {
  basename = '';
  extension = '';

  constructor(vault: Real.Vault, path: string, public stat: Real.FileStats) {
    super(vault, path);
    this.moveTo(path);
  }

  override moveTo(path: string): void {
    super.moveTo(path);
    const dot = this.name.lastIndexOf('.');
    this.basename = dot > 0 ? this.name.slice(0, dot) : this.name;
    this.extension = dot > 0 ? this.name.slice(dot + 1).toLowerCase() : '';
  }
}

/** obsidian.d.ts `TFolder`; the root has the path "/" and an empty name. */
export class TFolder extends TAbstractFile implements Real.TFolder {
  children: Real.TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder part of a path; "/" for what lies at the top, as `getAbstractFileByPath` wants it. */
export function parentPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '/' : path.slice(0, slash);
}
