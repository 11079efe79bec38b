/** A file or folder as the server tells it; see `DiskEntry` in `vault-folder.ts`. */
export interface DiskEntry {
  readonly path: string;
  readonly type: 'file' | 'folder';
  readonly ctime: number;
  readonly mtime: number;
  readonly size: number;
  readonly text?: string;
}

/** What happened on disk, by us or by others; `entry` is null when the path is gone. */
export interface DiskChange {
  readonly path: string;
  readonly entry: DiskEntry | null;
}

/** The folder behind the server. A refused operation rejects with Node's message and `code`, as on desktop. */
export interface Disk {
  name(): Promise<string>;
  listAll(): Promise<DiskEntry[]>;
  list(path: string): Promise<DiskEntry[]>;
  stat(path: string): Promise<DiskEntry | null>;
  read(path: string): Promise<string>;
  write(path: string, text: string): Promise<DiskEntry>;
  create(path: string, text: string): Promise<DiskEntry>;
  rename(path: string, to: string): Promise<DiskEntry>;
  remove(path: string): Promise<void>;
  mkdir(path: string): Promise<DiskEntry>;
  watch(hear: (changes: readonly DiskChange[]) => void): void;
}

interface Reply {
  readonly value?: unknown;
  readonly refused?: { readonly code: string; readonly message: string };
}

/** Talks to the server that the page came from. `token` is the one in the page's address. */
export function connectDisk(token: string): Disk {
  async function send(body: unknown): Promise<unknown> {
    const response = await fetch('/rpc', { method: 'POST', headers: { 'x-token': token, 'content-type': 'application/json' }, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  }
  function valueOf<T>({ refused, value }: Reply): T {
    if (refused) throw Object.assign(new Error(refused.message), { code: refused.code });
    return value as T;
  }
  const ask = async <T>(op: string, fields: Readonly<Record<string, string>> = {}): Promise<T> => valueOf(await send({ op, ...fields }) as Reply);

  let paths: string[] = [];
  let replies: Promise<readonly Reply[]> | undefined;
  /** What is read at one moment goes in one request: an app that starts reads every note. */
  async function read(path: string): Promise<string> {
    const at = paths.push(path) - 1;
    replies ??= Promise.resolve().then(() => {
      const asked = paths;
      [paths, replies] = [[], undefined];
      return send(asked.map((each) => ({ op: 'read', path: each }))) as Promise<readonly Reply[]>;
    });
    return valueOf((await replies)[at] ?? {});
  }
  return {
    name: () => ask('name'),
    listAll: () => ask('listAll'),
    list: (path) => ask('list', { path }),
    stat: (path) => ask('stat', { path }),
    read,
    write: (path, text) => ask('write', { path, text }),
    create: (path, text) => ask('create', { path, text }),
    rename: (path, to) => ask('rename', { path, to }),
    remove: (path) => ask('remove', { path }),
    mkdir: (path) => ask('mkdir', { path }),
    watch: (hear) => {
      const source = new EventSource(`/events?token=${encodeURIComponent(token)}`);
      source.onmessage = (event) => hear(JSON.parse(String(event.data)) as DiskChange[]);
    },
  };
}
