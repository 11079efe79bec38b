// node tests/bench/run.mjs [1k] [10k] [100k] [paint]: bundles the benchmarks and runs them, each size in a process of its
// own; paint is the sidebar in a browser, of the plugin as it was built last.
// Prints times and their ratio to a plain read of the same files; asserts nothing. What is asserted: counts.test.ts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { cli } from '../../esbuild.config.mjs';

const SIZES = { '1k': 1_000, '10k': 10_000, '100k': 100_000 };
const PAINT = 'paint';

const args = process.argv.slice(2);
const forNode = args.filter((arg) => arg.startsWith('--'));
const wanted = args.filter((arg) => !arg.startsWith('--'));
const chosen = wanted.length === 0 ? ['1k', '10k', 'paint'] : wanted;
const sizes = chosen.filter((size) => size !== PAINT);
const unknown = sizes.filter((size) => !(size in SIZES));
if (unknown.length > 0) {
  console.error(`Sizes are ${[...Object.keys(SIZES), PAINT].join(', ')}; not ${unknown.join(', ')}. Options (--cpu-prof) go to Node.`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
try {
  const outfile = join(folder, 'bench.mjs');
  await build({ ...cli, entryPoints: ['tests/bench/bench.ts'], outfile, sourcemap: 'inline' });
  const codes = sizes.map((size) => spawnSync(process.execPath, ['--expose-gc', ...forNode, outfile, String(SIZES[size])], { stdio: 'inherit' }).status);
  const playwright = fileURLToPath(new URL('../../node_modules/@playwright/test/cli.js', import.meta.url));
  if (chosen.includes(PAINT)) codes.push(spawnSync(process.execPath, [playwright, 'test', '-c', 'tests/bench/playwright.config.ts'], { stdio: 'inherit' }).status);
  process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
