import type * as Real from 'obsidian';
import { Adapter } from './adapter';
import type { Disk, DiskChange, DiskEntry } from './disk';
import { Events } from './events';
import { parentPath, TAbstractFile, TFile, TFolder } from './files';
import { loud, seenAs } from './loud';
import { normalizePath } from './link-text';

/** obsidian.d.ts `Vault`, over a folder on disk that others may change, too. */
export class Vault extends Events {
  protected override readonly fires = ['create', 'modify', 'delete', 'rename'];
  readonly configDir = '.obsidian';
  readonly adapter: Real.DataAdapter;
  /** Called when a file of the app's own folder changes on disk. */
  onConfigChange: (path: string) => void = () => undefined;
  private readonly entries = new Map<string, Real.TAbstractFile>();
  private readonly texts = new Map<string, string>();
  private readonly turns = new Map<Real.TAbstractFile, Promise<unknown>>();
  /** Paths that we are making right now: their news from the disk is no news. */
  private readonly making = new Set<string>();

  constructor(private readonly disk: Disk, private readonly vaultName: string) {
    super();
    this.adapter = seenAs<Real.DataAdapter>(new Adapter(disk, vaultName));
    return loud(this);
  }

  /** Start-up: 'create' is fired for every file that is there already (obsidian.d.ts, `Vault.on('create')`). */
  async load(): Promise<void> {
    this.entries.set('/', new TFolder(this.real(), '/'));
    for (const entry of await this.disk.listAll()) this.appear(entry);
    this.disk.watch((changes) => { for (const change of changes) void this.reconcile(change); });
  }

  getName(): string { return this.vaultName; }
  getRoot(): Real.TFolder { return this.folderAt('/'); }
  getAbstractFileByPath(path: string): Real.TAbstractFile | null { return this.entries.get(path) ?? null; }
  getFileByPath(path: string): Real.TFile | null { const found = this.entries.get(path); return found instanceof TFile ? found : null; }
  getFolderByPath(path: string): Real.TFolder | null { const found = this.entries.get(path); return found instanceof TFolder ? found : null; }
  getFiles(): Real.TFile[] { return [...this.entries.values()].filter((entry) => entry instanceof TFile); }
  getMarkdownFiles(): Real.TFile[] { return this.getFiles().filter((file) => file.extension === 'md'); }
  getAllLoadedFiles(): Real.TAbstractFile[] { return [...this.entries.values()]; }
  getAllFolders(includeRoot = false): Real.TFolder[] {
    return [...this.entries.values()].filter((entry) => entry instanceof TFolder).filter((folder) => includeRoot || !folder.isRoot());
  }

  /** Looks the path up exactly, but a name that differs only in case is taken as well. */
  async create(path: string, data: string): Promise<Real.TFile> {
    const target = this.free(path, 'File already exists.');
    // Into a missing folder this rejects with ENOENT, as on desktop.
    const made = await this.whileMaking([target], async () => this.appear(await this.disk.create(target, data), data));
    if (!(made instanceof TFile)) throw new Error(`"${target}" is not a file.`);
    return made;
  }

  async createFolder(path: string): Promise<Real.TFolder> {
    const target = this.free(path, 'Folder already exists.');
    const steps = target.split('/').map((_part, at, parts) => parts.slice(0, at + 1).join('/'));
    await this.whileMaking(steps, async () => {
      await this.disk.mkdir(target);
      for (const step of steps) {
        const entry = this.entries.has(step) ? null : await this.disk.stat(step);
        if (entry) this.appear(entry);
      }
    });
    return this.folderAt(target);
  }

  read(file: Real.TFile): Promise<string> { return this.disk.read(file.path); }
  async cachedRead(file: Real.TFile): Promise<string> { return this.texts.get(file.path) ?? this.disk.read(file.path); }
  modify(file: Real.TFile, data: string): Promise<void> { return this.inTurn(file, () => this.put(file, data)); }

  /** One at a time for each file; `change` is synchronous; if it throws, the file stays as it is. */
  process(file: Real.TFile, change: (data: string) => string): Promise<string> {
    return this.inTurn(file, async () => {
      const before = await this.disk.read(file.path);
      const after: unknown = change(before);
      if (typeof after !== 'string') throw new TypeError('vault.process: the function must return a text at once.');
      if (after !== before) await this.put(file, after);
      return after;
    });
  }

  async append(file: Real.TFile, data: string): Promise<void> { await this.process(file, (text) => text + data); }

  /** Only moves; links elsewhere are the file manager's business (obsidian.d.ts, `Vault.rename`). */
  rename(file: Real.TAbstractFile, newPath: string): Promise<void> {
    return this.inTurn(file, async () => {
      const target = normalizePath(newPath);
      if (target.toLowerCase() !== file.path.toLowerCase()) this.free(target, 'Destination file already exists!');
      await this.whileMaking([target], async () => {
        await this.disk.rename(file.path, target);
        this.carry(file, target);
      });
    });
  }

  delete(file: Real.TAbstractFile, _force?: boolean): Promise<void> {
    return this.inTurn(file, async () => {
      await this.disk.remove(file.path);
      this.vanish(file);
    });
  }

  private real(): Real.Vault { return seenAs<Real.Vault>(this); }

  private folderAt(path: string): Real.TFolder {
    const folder = this.getFolderByPath(path);
    if (!folder) throw new Error(`There is no folder "${path}".`);
    return folder;
  }

  private free(path: string, refusal: string): string {
    const target = normalizePath(path);
    // Refused by the app itself, whatever the disk would take.
    if (/[\\:]/.test(target)) throw new Error('File name cannot contain any of the following characters: \\ / :');
    const wanted = target.toLowerCase();
    for (const taken of [...this.entries.keys(), ...this.making]) if (taken.toLowerCase() === wanted) throw new Error(refusal);
    return target;
  }

  /** Work on one file waits for the work before it, be that ours or news from the disk. */
  private inTurn<T>(file: Real.TAbstractFile, work: () => Promise<T>): Promise<T> {
    const turn = (this.turns.get(file) ?? Promise.resolve()).then(work, work);
    this.turns.set(file, turn.catch(() => undefined));
    return turn;
  }

  private async whileMaking<T>(paths: readonly string[], work: () => Promise<T>): Promise<T> {
    for (const path of paths) this.making.add(path);
    return work().finally(() => { for (const path of paths) this.making.delete(path); });
  }

  private async put(file: Real.TFile, data: string): Promise<void> {
    file.stat = statOf(await this.disk.write(file.path, data));
    this.texts.set(file.path, data);
    this.trigger('modify', file);
  }

  private appear(entry: DiskEntry, text = entry.text): Real.TAbstractFile {
    const made = entry.type === 'folder' ? new TFolder(this.real(), entry.path) : new TFile(this.real(), entry.path, statOf(entry));
    const parent = this.folderAt(parentPath(entry.path));
    made.parent = parent;
    parent.children.push(made);
    this.entries.set(entry.path, made);
    if (text !== undefined) this.texts.set(entry.path, text);
    this.trigger('create', made);
    return made;
  }

  private vanish(file: Real.TAbstractFile): void {
    if (file instanceof TFolder) for (const child of [...file.children]) this.vanish(child);
    if (file.parent) file.parent.children = file.parent.children.filter((child) => child !== file);
    this.entries.delete(file.path);
    this.texts.delete(file.path);
    this.trigger('delete', file);
  }

  /** A folder takes its files along; each is told by itself. */
  private carry(file: Real.TAbstractFile, target: string): void {
    const parent = this.folderAt(parentPath(target));
    if (file.parent) file.parent.children = file.parent.children.filter((child) => child !== file);
    file.parent = parent;
    parent.children.push(file);
    const moved = [...this.entries.values()].filter((entry) => entry === file || entry.path.startsWith(`${file.path}/`));
    const from = file.path;
    const steps = moved.map((entry) => ({ entry, old: entry.path, path: target + entry.path.slice(from.length) }));
    for (const { entry, old, path } of steps) {
      this.entries.delete(old);
      this.entries.set(path, entry);
      const text = this.texts.get(old);
      this.texts.delete(old);
      if (text !== undefined) this.texts.set(path, text);
      if (entry instanceof TAbstractFile) entry.moveTo(path);
    }
    for (const { entry, old } of steps) this.trigger('rename', entry, old);
  }

  /** News from the disk; the echo of our own writes is known by time and size. */
  private async reconcile({ path, entry }: DiskChange): Promise<void> {
    if (path.startsWith(`${this.configDir}/`)) return this.onConfigChange(path);
    if (path === '' || path.split('/').some((part) => part.startsWith('.'))) return;
    const known = this.entries.get(path);
    if (!known) {
      if (entry && !this.isMaking(path)) await this.discover();
      return;
    }
    await this.inTurn(known, async () => {
      if (this.entries.get(path) !== known) return;
      const now = await this.disk.stat(path);
      if (!now) return this.vanish(known);
      if (!(known instanceof TFile) || (now.mtime === known.stat.mtime && now.size === known.stat.size)) return;
      // Gone in the meantime: the next news says so.
      const text = await this.disk.read(path).catch(() => undefined);
      if (text === undefined) return;
      known.stat = statOf(now);
      if (text === this.texts.get(path)) return;
      this.texts.set(path, text);
      this.trigger('modify', known);
    });
  }

  private isMaking(path: string): boolean {
    return [...this.making].some((made) => path === made || path.startsWith(`${made}/`));
  }

  /** Takes up whatever is on disk and not known yet, folders before what is in them. */
  private async discover(): Promise<void> {
    for (const entry of await this.disk.listAll()) {
      if (!this.entries.has(entry.path) && !this.isMaking(entry.path)) this.appear(entry);
    }
  }
}

function statOf({ ctime, mtime, size }: DiskEntry): Real.FileStats {
  return { ctime, mtime, size };
}
