// Builds main.js and styles.css at the root, and dist/cli.mjs. Deterministic: same sources, same bytes.
import { build, context } from 'esbuild';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Modules of libraries that are never reached, and what stands in for each:
 * - gray-matter's own engines evaluate `---js` blocks; `notes/front-matter.ts` passes its engine itself. Nor does it
 *   split, cut or write anything for us.
 * - YAML 1.1's types: properties are read with the core schema of 1.2.
 * - rrule's way from a rule to English: rules stay as they were written.
 */
const LEFT_OUT = [
  { library: 'gray-matter', module: /\/engines$/, contents: 'module.exports = {};' },
  { library: 'gray-matter', module: /^section-matter$|\/(?:stringify|excerpt)$/, contents: 'module.exports = (file) => file;' },
  // What gray-matter asks of it here: is it an object, a text, a list.
  { library: 'gray-matter', module: /^kind-of$/, contents: "module.exports = (value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);" },
  { library: 'yaml', module: /\/yaml-1\.1\/schema\.js$/, contents: 'export const schema = [];' },
  { library: 'yaml', module: /\/yaml-1\.1\/binary\.js$/, contents: 'export const binary = {};' },
  { library: 'yaml', module: /\/yaml-1\.1\/omap\.js$/, contents: 'export const omap = {};' },
  { library: 'yaml', module: /\/yaml-1\.1\/pairs\.js$/, contents: 'export const pairs = {};' },
  { library: 'yaml', module: /\/yaml-1\.1\/set\.js$/, contents: 'export const set = {};' },
  { library: 'yaml', module: /\/yaml-1\.1\/timestamp\.js$/, contents: 'export const intTime = {}, floatTime = {}, timestamp = {};' },
  { library: 'rrule', module: /\/totext$/, contents: 'export default class {} export const isFullyConvertible = () => false;' },
];

const withoutUnreached = {
  name: 'without-unreached-modules',
  setup(build) {
    LEFT_OUT.forEach(({ library, module, contents }, index) => {
      build.onResolve({ filter: module }, ({ importer }) =>
        importer.split(/[\\/]/).includes(library) ? { path: `${library}-${index}`, namespace: 'left-out', pluginData: contents, sideEffects: false } : undefined,
      );
    });
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ pluginData }) => ({ contents: pluginData, loader: 'js' }));
  },
};

/** Shared by the plugin, the command line and whoever bundles `src` for a test. */
export const shared = {
  bundle: true,
  absWorkingDir: root,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  loader: { '.md': 'text' },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  plugins: [withoutUnreached],
  logLevel: 'warning',
};

/** The plugin. */
export const plugin = {
  ...shared,
  entryPoints: ['src/obsidian/main.ts'],
  outfile: 'main.js',
  format: 'cjs',
  platform: 'browser',
  inject: ['src/journal/notes/buffer-shim.js'],
  external: ['obsidian', '@codemirror/*'],
};

/** The command line. */
export const cli = {
  ...shared,
  entryPoints: ['src/cli/main.mts'],
  outfile: 'dist/cli.mjs',
  format: 'esm',
  platform: 'node',
  banner: { js: '#!/usr/bin/env node\nimport { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
};

async function bundleStyles() {
  const names = (await readdir(`${root}styles`)).filter((name) => name.endsWith('.css')).sort();
  const parts = await Promise.all(names.map((name) => readFile(`${root}styles/${name}`, 'utf8')));
  await writeFile(`${root}styles.css`, parts.join('\n'));
}

/** Size, and the time that the app would spend on evaluating the file, in a context without Node. */
async function printCost() {
  const code = await readFile(`${root}main.js`, 'utf8');
  const times = Array.from({ length: 7 }, () => {
    const stub = new Proxy(class {}, { get: (target, key) => (key in target ? target[key] : class {}) });
    const sandbox = vm.createContext({ module: { exports: {} }, exports: {}, require: () => stub, TextDecoder, TextEncoder, setTimeout, clearTimeout });
    const start = performance.now();
    new vm.Script(code).runInContext(sandbox);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  console.log(`main.js ${(code.length / 1024).toFixed(1)} kB, compiled and evaluated in ${times[3].toFixed(1)} ms`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bundleStyles();
  if (process.argv[2] === 'production') {
    await build({ ...plugin, minify: true });
    await build({ ...cli, minifySyntax: true });
    await printCost();
  } else {
    const watching = await context({ ...plugin, sourcemap: 'inline' });
    await watching.watch();
  }
}
