import type * as Real from 'obsidian';
import { parentPath } from './files';

/**
 * obsidian.d.ts `getFirstLinkpathDest`, by the rules observed on 1.13.7 (pvliesdonk/markdown-vault-mcp 1350, 1358,
 * 1380): case does not count, the ending `.md` may be left out; the exact path from the top of the vault first; then
 * a match in the folder of the note that links; else the shortest path. Folders in a link count from the top.
 * Aliases never resolve. An empty link path is the note itself.
 */
export function resolveLinkpath(files: readonly Real.TFile[], linkpath: string, sourcePath: string): Real.TFile | null {
  if (linkpath === '') return files.find((file) => file.path === sourcePath) ?? null;
  const wanted = linkpath.replace(/^\//, '').normalize('NFC').toLowerCase();
  const isWanted = (path: string) => path === wanted || path === `${wanted}.md`;
  const exact = files.find((file) => isWanted(file.path.toLowerCase()));
  if (exact) return exact;
  const matches = files.filter((file) => {
    const path = file.path.toLowerCase();
    return path.endsWith(`/${wanted}`) || path.endsWith(`/${wanted}.md`);
  });
  const here = parentPath(sourcePath);
  const near = matches.find((file) => parentPath(file.path) === here && !wanted.includes('/'));
  return near ?? [...matches].sort((a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1))[0] ?? null;
}

/** obsidian.d.ts `fileToLinktext`: the shortest text that leads to the file ("shortest path when possible"). */
export function shortestLinktext(files: readonly Real.TFile[], file: Real.TFile, sourcePath: string, omitMdExtension: boolean): string {
  const strip = (path: string) => (omitMdExtension && file.extension === 'md' ? path.replace(/\.md$/i, '') : path);
  const sameName = files.filter((other) => other.name.toLowerCase() === file.name.toLowerCase());
  const leadsThere = sameName.length <= 1 && resolveLinkpath(files, strip(file.name), sourcePath) === file;
  return leadsThere ? strip(file.name) : strip(file.path);
}
