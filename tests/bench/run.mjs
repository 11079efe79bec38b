// node tests/bench/run.mjs [1k] [10k] [100k]: bundles the benchmarks and runs them, each size in a process of its own.
// Prints times and their ratio to a plain read of the same files; asserts nothing. What is asserted: counts.test.ts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { cli } from '../../esbuild.config.mjs';

const SIZES = { '1k': 1_000, '10k': 10_000, '100k': 100_000 };

const args = process.argv.slice(2);
const forNode = args.filter((arg) => arg.startsWith('--'));
const wanted = args.filter((arg) => !arg.startsWith('--'));
const sizes = wanted.length === 0 ? ['1k', '10k'] : wanted;
const unknown = sizes.filter((size) => !(size in SIZES));
if (unknown.length > 0) {
  console.error(`Sizes are ${Object.keys(SIZES).join(', ')}; not ${unknown.join(', ')}. Options (--cpu-prof) go to Node.`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
try {
  const outfile = join(folder, 'bench.mjs');
  await build({ ...cli, entryPoints: ['tests/bench/bench.ts'], outfile, sourcemap: 'inline' });
  const codes = sizes.map((size) => spawnSync(process.execPath, ['--expose-gc', ...forNode, outfile, String(SIZES[size])], { stdio: 'inherit' }).status);
  process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
