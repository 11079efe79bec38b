import type { Disk, DiskChange, DiskEntry } from '../../stand-in/host/disk';
import type { Turns } from './turns';

type Stored = Pick<DiskEntry, 'ctime' | 'mtime'> & { readonly text: string };

/** What goes wrong at a call of the disk: before anything is done, or after it was; without a code it is never answered. */
export interface DiskFault {
  readonly when: 'before' | 'after';
  readonly code: string | null;
}

/**
 * A folder in memory, every call of which waits for its turn, and which others change, too: a sync service, another
 * program. What they did the app hears later, in a turn of its own.
 */
export class DiskModel implements Disk {
  readonly files = new Map<string, Stored>();
  readonly #folders = new Set<string>();
  readonly #turns: Turns;
  readonly #inOne = new Set<string>();
  #time = 1;
  #hear: (changes: readonly DiskChange[]) => void = () => undefined;
  /** Asked at each call; answers what goes wrong at it. */
  failing: (call: string) => DiskFault | undefined = () => undefined;

  constructor(turns: Turns, notes: Readonly<Record<string, string>>) {
    this.#turns = turns;
    for (const [path, text] of Object.entries(notes)) this.#put(path, text);
  }

  name(): Promise<string> { return Promise.resolve('Vault'); }
  listAll(): Promise<DiskEntry[]> {
    const entries = [...[...this.#folders].sort().map((path) => this.#entry(path)), ...[...this.files.keys()].map((path) => this.#entry(path))];
    return Promise.resolve(entries.filter((entry) => entry !== null));
  }
  list(): Promise<DiskEntry[]> { return this.listAll(); }
  stat(path: string): Promise<DiskEntry | null> { return this.#call(`stat ${path}`, () => this.#entry(path)); }

  read(path: string): Promise<string> { return this.#call(`read ${path}`, () => this.#stored(path).text); }

  write(path: string, text: string): Promise<DiskEntry> {
    return this.#call(`write ${path}`, () => {
      // `vault.process` and `vault.modify` write to what is there: nothing that is gone comes back. The trash is the adapter's.
      if (!path.startsWith('.trash/')) this.#stored(path);
      return this.#put(path, text);
    });
  }

  create(path: string, text: string): Promise<DiskEntry> {
    return this.#call(`create ${path}`, () => {
      if (this.#entry(path)) throw failure('EEXIST', path);
      return this.#put(path, text);
    });
  }

  rename(path: string, to: string): Promise<DiskEntry> { return this.#call(`rename ${path}`, () => this.#move(path, to)); }
  remove(path: string): Promise<void> { return this.#call(`remove ${path}`, () => { this.#stored(path); this.files.delete(path); }); }

  mkdir(path: string): Promise<DiskEntry> {
    return this.#call(`mkdir ${path}`, () => {
      this.#addFolders(`${path}/`);
      return { path, type: 'folder', ctime: 0, mtime: 0, size: 0 };
    });
  }

  /** The next write of a note belongs to what was read of it just now: nothing comes in between. */
  writesAtOnce(path: string): void { this.#inOne.add(`write ${path}`); }

  watch(hear: (changes: readonly DiskChange[]) => void): void { this.#hear = hear; }

  /** Somebody else writes a note, or makes it. */
  writtenOutside(path: string, text: string): void {
    this.#put(path, text);
    this.#tell(path);
  }

  removedOutside(path: string): void {
    if (this.files.delete(path)) this.#tell(path);
  }

  movedOutside(path: string, to: string): void {
    if (!this.files.has(path) || this.files.has(to)) return;
    this.#move(path, to);
    this.#tell(path);
    this.#tell(to);
  }

  #tell(path: string): void {
    this.#turns.add(`the app hears of ${path}`, () => this.#hear([{ path, entry: this.#entry(path) }]));
  }

  /** What is called happens in a turn, at once; that it was written is answered in a later one. */
  async #call<Result>(call: string, run: () => Result): Promise<Result> {
    if (!this.#inOne.delete(call)) await this.#turns.gate(call);
    const fault = this.failing(call);
    if (fault?.when === 'before') await fail(fault, call);
    const result = run();
    if (!/^(?:read|stat) /.test(call)) await this.#turns.gate(`answer to ${call}`);
    if (fault) {
      // Whoever watches the folder sees what was done, though the call says that it was not.
      this.#tell(call.slice(call.indexOf(' ') + 1));
      await fail(fault, call);
    }
    return result;
  }

  #stored(path: string): Stored {
    const stored = this.files.get(path);
    if (!stored) throw failure('ENOENT', path);
    return stored;
  }

  #put(path: string, text: string): DiskEntry {
    this.#addFolders(path);
    const time = ++this.#time;
    this.files.set(path, { text, mtime: time, ctime: this.files.get(path)?.ctime ?? time });
    return { path, type: 'file', text, mtime: time, ctime: time, size: text.length };
  }

  #move(path: string, to: string): DiskEntry {
    const { text } = this.#stored(path);
    this.files.delete(path);
    return this.#put(to, text);
  }

  #addFolders(path: string): void {
    const parts = path.split('/').slice(0, -1);
    parts.forEach((_, index) => this.#folders.add(parts.slice(0, index + 1).join('/')));
  }

  #entry(path: string): DiskEntry | null {
    const stored = this.files.get(path);
    if (stored) return { path, type: 'file', ctime: stored.ctime, mtime: stored.mtime, size: stored.text.length, text: stored.text };
    return this.#folders.has(path) ? { path, type: 'folder', ctime: 0, mtime: 0, size: 0 } : null;
  }
}

function fail({ code }: DiskFault, call: string): Promise<never> {
  return code === null ? new Promise<never>(() => undefined) : Promise.reject(failure(code, call));
}

function failure(code: string, what: string): Error {
  return Object.assign(new Error(`${code}: ${what}`), { code });
}
