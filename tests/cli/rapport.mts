import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCli } from './bundle.mjs';

/** The day on which the demo vault is at home. */
export const DEMO_TODAY = '2026-11-19';
const DEMO_VAULT = fileURLToPath(new URL('../vault/', import.meta.url));

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The bundled command line, and copies of the demo vault to run it on. */
export interface Rapport {
  /** Runs it as a program of its own. */
  run(...typed: readonly string[]): Promise<Ran>;
  /** Runs it with `--json` on a vault on the demo's day, and answers what it printed. */
  json(vault: string, ...typed: readonly string[]): Promise<unknown>;
  /** A new copy of the demo vault; its path. */
  vault(): Promise<string>;
  remove(): Promise<void>;
}

/** Bundles the command line into a temporary folder. */
export async function bundled(): Promise<Rapport> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-cli-'));
  const program = join(folder, 'cli.mjs');
  await bundleCli(program);
  let copies = 0;
  const run = (...typed: readonly string[]): Promise<Ran> =>
    new Promise((resolve) => {
      const env = { ...process.env, LC_ALL: 'en_GB.UTF-8', TZ: 'UTC', NODE_OPTIONS: '' };
      const child = execFile(process.execPath, [program, ...typed], { cwd: folder, env, maxBuffer: 2 ** 26 }, (_error, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }));
    });
  return {
    run,
    json: async (vault, ...typed) => {
      const { stdout, stderr } = await run(...typed, '--json', '--vault', vault, '--today', DEMO_TODAY);
      if (stderr !== '') throw new Error(stderr);
      return JSON.parse(stdout) as unknown;
    },
    vault: async () => {
      const copy = join(folder, `vault ${++copies}`);
      await cp(DEMO_VAULT, copy, { recursive: true });
      return copy;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A hash of every file of a folder, hidden ones too, by path. */
export async function hashesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name)).sort();
  const hashed = paths.map(async (path) => [path.slice(folder.length + 1), createHash('sha256').update(await readFile(path)).digest('hex')] as const);
  return Object.fromEntries(await Promise.all(hashed));
}

/** The paths whose file is another one, new or gone. */
export function changedPaths(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => before[path] !== after[path]).sort();
}
