import type * as Real from 'obsidian';
import { parentPath, TFile } from './files';
import { getLinkpath, parseLinktext } from './link-text';
import { loud, missing } from './loud';

/** obsidian.d.ts `FileManager`: files with the user's preferences (here the app's defaults: wikilinks, kept on rename). */
export class FileManager {
  constructor(private readonly vault: Real.Vault, private readonly cache: Real.MetadataCache) {
    return loud(this);
  }

  /** The app's default: new notes go to the top of the vault. */
  getNewFileParent(_sourcePath: string, _newFilePath?: string): Real.TFolder {
    return this.vault.getRoot();
  }

  generateMarkdownLink(file: Real.TFile, sourcePath: string, subpath = '', alias?: string): string {
    const text = file.path === sourcePath && subpath !== '' ? subpath : this.cache.fileToLinktext(file, sourcePath) + subpath;
    const embed = file.extension === 'md' ? '' : '!';
    return alias === undefined || alias === '' || alias === text ? `${embed}[[${text}]]` : `${embed}[[${text}|${alias}]]`;
  }

  /** Renames, then rewrites every link that led to the file, in bodies and in properties. */
  async renameFile(file: Real.TAbstractFile, newPath: string): Promise<void> {
    const linking = file instanceof TFile ? this.linksTo(file) : [];
    await this.vault.rename(file, newPath);
    if (!(file instanceof TFile)) return;
    for (const { source, originals } of linking) {
      await this.vault.process(source, (text) => originals.reduce((now, original) => now.split(original).join(this.retarget(original, file, source.path)), text));
    }
  }

  /** The vault's own `.trash` would be hidden anyway; what counts is that the file is gone and told so. */
  async trashFile(file: Real.TAbstractFile): Promise<void> {
    if (file instanceof TFile && file.extension === 'md') {
      const text = await this.vault.read(file);
      await this.vault.adapter.mkdir('.trash');
      await this.vault.adapter.write(`.trash/${file.name}`, text);
    }
    await this.vault.delete(file);
  }

  processFrontMatter(_file: Real.TFile, _change: (frontmatter: never) => void): Promise<void> {
    return missing('FileManager.processFrontMatter: it rewrites the whole block, and its formatting cannot be imitated');
  }

  private linksTo(file: Real.TFile): { source: Real.TFile; originals: string[] }[] {
    return this.vault.getMarkdownFiles().flatMap((source) => {
      const found = this.cache.getFileCache(source);
      const all = [...(found?.links ?? []), ...(found?.embeds ?? []), ...(found?.frontmatterLinks ?? [])];
      const originals = all.filter(({ link }) => getLinkpath(link) !== '' && this.cache.getFirstLinkpathDest(getLinkpath(link), source.path) === file).map(({ original }) => original);
      return originals.length > 0 ? [{ source, originals: [...new Set(originals)] }] : [];
    });
  }

  private retarget(original: string, file: Real.TFile, sourcePath: string): string {
    const target = this.cache.fileToLinktext(file, sourcePath);
    if (original.includes('](')) {
      const path = encodeURI(parentPath(file.path) === '/' ? file.name : file.path);
      return original.replace(/\]\((<[^>]*>|[^)#\s]*)/, `](${path}`);
    }
    return original.replace(/\[\[([^\]|]*)/, (_all, link: string) => `[[${target}${parseLinktext(link).subpath}`);
  }
}
