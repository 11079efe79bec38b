// `npm run docs`: writes the tables of docs/format.md anew from the sources. That they are so is checked by
// tests/journal/format-table.test.ts.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { cli } from '../../esbuild.config.mjs';

const DOCUMENT = fileURLToPath(new URL('../../docs/format.md', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'rapport-docs-'));
try {
  const outfile = join(folder, 'tables.mjs');
  await build({ ...cli, entryPoints: ['tests/docs/tables.ts'], outfile });
  const { withTables } = await import(pathToFileURL(outfile).href);
  writeFileSync(DOCUMENT, withTables(readFileSync(DOCUMENT, 'utf8')));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
