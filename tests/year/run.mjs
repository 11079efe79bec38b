// `npm run year [SEED]`: a made-up year of somebody's working life, and what the sidebar would have said each Monday.
// It is for reading: does it nag, does it forget? What must hold of it is asserted in year.test.ts.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { cli } from '../../esbuild.config.mjs';

const folder = mkdtempSync(join(tmpdir(), 'rapport-year-'));
try {
  const outfile = join(folder, 'year.mjs');
  await build({ ...cli, entryPoints: ['tests/year/year.ts'], outfile });
  const { liveAYear, tellWeek } = await import(pathToFileURL(outfile).href);
  for await (const week of liveAYear(Number(process.argv[2] ?? 1))) console.log(tellWeek(week));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
