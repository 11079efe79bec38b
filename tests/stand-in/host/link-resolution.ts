import type * as Real from 'obsidian';
import { parentPath } from './files';

/**
 * obsidian.d.ts `getFirstLinkpathDest`, by the rules observed on 1.13.7 (pvliesdonk/markdown-vault-mcp 1350, 1358,
 * 1380): case does not count, the ending `.md` may be left out; the exact path from the top of the vault first; then
 * a match in the folder of the note that links; else the shortest path. Folders in a link count from the top.
 * Aliases never resolve. An empty link path is the note itself.
 */
export class LinkIndex {
  private readonly byPath = new Map<string, Real.TFile>();
  private readonly byName = new Map<string, Real.TFile[]>();

  constructor(files: readonly Real.TFile[]) {
    for (const file of files) {
      this.byPath.set(file.path.toLowerCase(), file);
      const name = file.name.toLowerCase();
      this.byName.set(name, [...(this.byName.get(name) ?? []), file]);
    }
  }

  resolve(linkpath: string, sourcePath: string): Real.TFile | null {
    if (linkpath === '') return this.byPath.get(sourcePath.toLowerCase()) ?? null;
    const wanted = linkpath.replace(/^\//, '').normalize('NFC').toLowerCase();
    const exact = this.byPath.get(wanted) ?? this.byPath.get(`${wanted}.md`);
    if (exact) return exact;
    const matches = [wanted, `${wanted}.md`].flatMap((path) =>
      (this.byName.get(path.slice(path.lastIndexOf('/') + 1)) ?? []).filter((file) => file.path.toLowerCase().endsWith(`/${path}`)));
    const here = parentPath(sourcePath);
    const near = matches.find((file) => parentPath(file.path) === here && !wanted.includes('/'));
    return near ?? matches.sort((a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1))[0] ?? null;
  }

  /** obsidian.d.ts `fileToLinktext`: the shortest text that leads to the file ("shortest path when possible"). */
  linktext(file: Real.TFile, sourcePath: string, omitMdExtension: boolean): string {
    const strip = (path: string) => (omitMdExtension && file.extension === 'md' ? path.replace(/\.md$/i, '') : path);
    const isOnly = (this.byName.get(file.name.toLowerCase()) ?? []).length <= 1;
    return isOnly && this.resolve(strip(file.name), sourcePath) === file ? strip(file.name) : strip(file.path);
  }
}
