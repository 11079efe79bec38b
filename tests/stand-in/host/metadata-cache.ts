import type * as Real from 'obsidian';
import { Events } from './events';
import { TFile } from './files';
import { getLinkpath } from './link-text';
import { LinkIndex } from './link-resolution';
import { loud, seenAs } from './loud';
import { readNoteMetadata } from './note-metadata';

type Counts = Record<string, Record<string, number>>;

/** How long the app's index worker is behind a write. Until then `getFileCache` answers with what was there before. */
const indexDelay = 20;

/** obsidian.d.ts `MetadataCache`: always a little behind the vault. */
export class MetadataCache extends Events {
  protected override readonly fires = ['changed', 'deleted', 'resolve', 'resolved'];
  resolvedLinks: Counts = {};
  unresolvedLinks: Counts = {};
  private readonly caches = new Map<string, Real.CachedMetadata>();
  private readonly waiting = new Set<Real.TFile>();
  /** Made when it is asked for, and dropped when a path appears, goes or changes. */
  private linkIndex: LinkIndex | null = null;
  private timer: number | undefined;

  constructor(private readonly vault: Real.Vault) {
    super();
    for (const name of ['create', 'delete', 'rename'] as const) vault.on(name as 'create', () => { this.linkIndex = null; });
    return loud(this);
  }

  /** Start-up: what was cached last time is there at once, as in the app; `cold` is the first start of all. */
  async load(cold: boolean): Promise<void> {
    const files = cold ? [] : this.vault.getMarkdownFiles();
    const texts = await Promise.all(files.map((file) => this.vault.cachedRead(file)));
    files.forEach(({ path }, index) => this.caches.set(path, readNoteMetadata(texts[index] ?? '')));
    this.vault.on('create', (file) => this.schedule(file));
    this.vault.on('modify', (file) => this.schedule(file));
    this.vault.on('delete', (file) => this.drop(file));
    this.vault.on('rename', (file, oldPath) => this.move(file, oldPath));
  }

  /** After the layout is ready: the first 'resolved', and on a cold start every note's first 'changed'. Then it resolves. */
  start(): Promise<void> {
    window.clearTimeout(this.timer);
    if (this.caches.size === 0) for (const file of this.vault.getMarkdownFiles()) this.waiting.add(file);
    return new Promise((done) => { this.timer = window.setTimeout(() => void this.index(true).then(done), indexDelay); });
  }

  getFileCache(file: Real.TFile): Real.CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): Real.CachedMetadata | null {
    return this.caches.get(path) ?? null;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): Real.TFile | null {
    return this.links().resolve(linkpath, sourcePath);
  }

  fileToLinktext(file: Real.TFile, sourcePath: string, omitMdExtension = true): string {
    return this.links().linktext(file, sourcePath, omitMdExtension);
  }

  private links(): LinkIndex {
    return (this.linkIndex ??= new LinkIndex(this.vault.getFiles()));
  }

  private schedule(file: Real.TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    this.waiting.add(file);
    this.timer ??= window.setTimeout(() => void this.index(false), indexDelay);
  }

  private async index(everything: boolean): Promise<void> {
    const files = [...this.waiting].filter((file) => this.vault.getFileByPath(file.path) === file);
    this.waiting.clear();
    const notes = files.filter((file) => file.extension === 'md');
    for (const file of notes) {
      const data = await this.vault.cachedRead(file).catch(() => undefined);
      if (data === undefined) continue;
      const cache = readNoteMetadata(data);
      this.caches.set(file.path, cache);
      this.trigger('changed', file, data, cache);
    }
    this.timer = this.waiting.size > 0 ? window.setTimeout(() => void this.index(false), indexDelay) : undefined;
    this.resolveAll();
    for (const file of everything ? this.vault.getMarkdownFiles() : notes) this.trigger('resolve', file);
    this.trigger('resolved');
  }

  private drop(file: Real.TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    const before = this.getCache(file.path);
    window.setTimeout(() => {
      if (!this.vault.getFileByPath(file.path)) this.caches.delete(file.path);
      this.trigger('deleted', file, before);
    }, indexDelay);
    this.schedule(file);
  }

  /** A rename moves what is known; the note has not changed, so 'changed' stays silent (obsidian-api#77). */
  private move(file: Real.TAbstractFile, oldPath: string): void {
    const cache = this.caches.get(oldPath);
    this.caches.delete(oldPath);
    if (cache) this.caches.set(file.path, cache);
    this.timer ??= window.setTimeout(() => void this.index(false), indexDelay);
  }

  private resolveAll(): void {
    const [resolved, unresolved]: [Counts, Counts] = [{}, {}];
    const links = this.links();
    const count = (into: Counts, from: string, to: string) => {
      const row = (into[from] ??= {});
      row[to] = (row[to] ?? 0) + 1;
    };
    for (const [path, cache] of this.caches) {
      [resolved[path], unresolved[path]] = [{}, {}];
      for (const { link } of [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])]) {
        const linkpath = getLinkpath(link);
        const file = links.resolve(linkpath, path);
        if (file) count(resolved, path, file.path);
        else count(unresolved, path, linkpath);
      }
    }
    [this.resolvedLinks, this.unresolvedLinks] = [resolved, unresolved];
  }
}

/** The cache as plugins see it. */
export function openMetadataCache(vault: Real.Vault): { host: MetadataCache; real: Real.MetadataCache } {
  const host = new MetadataCache(vault);
  return { host, real: seenAs<Real.MetadataCache>(host) };
}
