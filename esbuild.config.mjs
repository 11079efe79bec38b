// Builds main.js and styles.css at the root, and dist/cli.mjs. Deterministic: same sources, same bytes.
import { build, context } from 'esbuild';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * gray-matter's own engines evaluate `---js` blocks and bring a second YAML library (src/journal/notes/front-matter.ts
 * passes its engine itself). Its `engines` module is replaced by an empty one, so that neither can be reached.
 */
const withoutGrayMatterEngines = {
  name: 'without-gray-matter-engines',
  setup(build) {
    build.onResolve({ filter: /\/engines$/ }, (args) =>
      /[\\/]gray-matter[\\/]/.test(args.importer) ? { path: 'gray-matter-engines', namespace: 'replaced' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'replaced' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
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
  plugins: [withoutGrayMatterEngines],
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
