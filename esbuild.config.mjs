// Builds main.js and styles.css at the root, and dist/cli.mjs. Deterministic: same sources, same bytes.
import { build, context } from 'esbuild';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Modules of libraries that are never reached, and what stands in for each: `throws` names exports that throw when they
 * are called, `contents` is the little that is asked of a module.
 * - gray-matter's own engines evaluate `---js` blocks; `notes/front-matter.ts` passes its engine itself, and the block
 *   alone, as text. Nor does it split, cut or write anything for us.
 * - yaml reads with the core schema of 1.2, and never writes or walks.
 * - rrule reads words, and is asked for one date, in UTC.
 */
const LEFT_OUT = [
  { library: 'gray-matter', module: /\/engines$/, contents: 'module.exports = {};' },
  { library: 'gray-matter', module: /^section-matter$|\/(?:stringify|excerpt)$/, contents: 'module.exports = (file) => file;' },
  { library: 'gray-matter', module: /\/to-file$/, contents: 'module.exports = (content) => ({ content, data: {} });' },
  { library: 'gray-matter', module: /\/utils$/, contents: 'exports.arrayify = (list) => list; exports.startsWith = (text, start) => text.startsWith(start);' },
  {
    library: 'yaml',
    module: /\/tags\.js$/,
    contents: `
      import { schema } from './core/schema.js';
      import { leftOut } from 'left-out';
      export const coreKnownTags = null;
      export const getTags = (custom, name, merge) => (custom || merge || name !== 'core' ? leftOut() : schema.slice());`,
  },
  { library: 'yaml', module: /\/stringifyNumber\.js$/, throws: ['stringifyNumber'] },
  { library: 'yaml', module: /\/stringifyString\.js$/, throws: ['stringifyString'] },
  { library: 'yaml', module: /\/line-counter\.js$/, throws: ['LineCounter'] },
  { library: 'yaml', module: /\/(?:cst-)?visit\.js$/, throws: ['visit', 'visitAsync'] },
  { library: 'rrule', module: /\/totext$/, throws: ['default'] },
  { library: 'rrule', module: /\/rruleset$/, throws: ['RRuleSet'] },
  { library: 'rrule', module: /\/rrulestr$/, throws: ['rrulestr'] },
  { library: 'rrule', module: /\/parsestring$/, throws: ['parseString'] },
  { library: 'rrule', module: /\/optionstostring$/, throws: ['optionsToString'] },
  { library: 'rrule', module: /\/callbackiterresult$/, throws: ['default'] },
  { library: 'rrule', module: /\/poslist$/, throws: ['buildPoslist'] },
  { library: 'rrule', module: /\/easter$/, throws: ['easter'] },
  { library: 'rrule', module: /\/cache$/, contents: 'export class Cache { _cacheGet() { return false; } _cacheAdd() {} }' },
  {
    library: 'rrule',
    module: /\/datewithzone$/,
    contents: `
      import { leftOut } from 'left-out';
      export class DateWithZone {
        constructor(date, zone) { if (zone || isNaN(date)) leftOut(); this.date = date; }
        rezonedDate() { return this.date; }
      }`,
  },
];

/**
 * Members of the libraries' classes that are never called, and are cut out: yaml is asked for nodes and where they stand,
 * rrule for days. A call of one fails, as there is no such function; `toString` and `toJSON`, which are called unseen and
 * which every object has, throw.
 */
const CUT = [
  { file: /yaml.browser.dist.doc.Document\.js$/, members: 'clone add addIn createAlias createNode createPair delete deleteIn get getIn has hasIn set setIn toJS toJSON toString' },
  { file: /yaml.browser.dist.doc.directives\.js$/, members: 'clone tagString toString' },
  { file: /yaml.browser.dist.nodes.Alias\.js$/, members: 'resolve toJSON toString' },
  { file: /yaml.browser.dist.nodes.Collection\.js$/, members: 'clone addIn deleteIn getIn hasAllNullValues hasIn setIn' },
  { file: /yaml.browser.dist.nodes.Node\.js$/, members: 'clone toJS' },
  { file: /yaml.browser.dist.nodes.Pair\.js$/, members: 'clone toJSON toString' },
  { file: /yaml.browser.dist.nodes.Scalar\.js$/, members: 'toJSON' },
  { file: /yaml.browser.dist.nodes.YAML(?:Map|Seq)\.js$/, members: 'from add delete get has set toJSON toString' },
  { file: /rrule.dist.esm.rrule\.js$/, members: 'fromText fromString all between before count toString isFullyConvertibleToText clone' },
  { file: /rrule.dist.esm.datetime\.js$/, members: 'addHours addMinutes addSeconds' },
  { file: /rrule.dist.esm.iterinfo.index\.js$/, members: 'htimeset mtimeset stimeset gettimeset' },
];

const THROWS = `throw new Error('Left out of the bundle: see esbuild.config.mjs');`;

/** A source without members that stand in it as `name(…) {`, or `Class.prototype.name = function (…) {`, four spaces deep. */
function cut(source, members, path) {
  return members.split(' ').reduce((text, name) => {
    const member = new RegExp(`^( {4}(?:static |[A-Z]\\w+\\.(?:prototype\\.)?)?${name}(?: = function )?\\(.*\\) \\{\\n)[^]*?^( {4}\\};?\\n)`, 'm');
    if (!member.test(text)) throw new Error(`There is no ${name} in ${path}: see CUT in esbuild.config.mjs`);
    return text.replace(member, name === 'toString' || name === 'toJSON' ? `$1${THROWS}$2` : '');
  }, source);
}

const withoutUnreached = {
  name: 'without-unreached-modules',
  setup(build) {
    const answer = (path, contents, resolveDir) => ({ path, namespace: 'left-out', pluginData: { contents, resolveDir }, sideEffects: false });
    LEFT_OUT.forEach(({ library, module, contents, throws = [] }, index) => {
      const exported = throws.map((name) => `leftOut as ${name}`).join(', ');
      build.onResolve({ filter: module }, ({ importer, resolveDir }) =>
        importer.split(/[\\/]/).includes(library) ? answer(`${library}-${index}`, contents ?? `export { ${exported} } from 'left-out';`, resolveDir) : undefined,
      );
    });
    build.onResolve({ filter: /^left-out$/ }, () => answer('throws', `export function leftOut() { ${THROWS} }`));
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ pluginData }) => ({ ...pluginData, loader: 'js' }));
    for (const { file, members } of CUT) {
      build.onLoad({ filter: file }, async ({ path }) => ({ contents: cut(await readFile(path, 'utf8'), members, path), loader: 'js' }));
    }
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
  // `addMonths` is all that is used of date-fns; behind a lazy import each of the 250 modules of its index stays as an empty one.
  alias: { 'date-fns': 'date-fns/addMonths' },
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
