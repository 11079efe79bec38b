import { build } from 'esbuild';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const modules = join(here, '../../node_modules');
const lucide = join(modules, 'lucide-static/icons');

/** `import icons from 'lucide-icons'`: the inside of each icon's SVG, by name. */
const icons = {
  name: 'lucide-icons',
  setup(plugins) {
    plugins.onResolve({ filter: /^lucide-icons$/ }, () => ({ path: 'icons', namespace: 'lucide' }));
    plugins.onLoad({ filter: /.*/, namespace: 'lucide' }, async () => {
      const names = (await readdir(lucide)).filter((name) => name.endsWith('.svg'));
      const drawn = await Promise.all(names.map(async (name) => {
        const svg = await readFile(join(lucide, name), 'utf8');
        return [name.slice(0, -4), svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>')).replace(/\s+/g, ' ').trim()];
      }));
      return { contents: `export default ${JSON.stringify(Object.fromEntries(drawn))}`, loader: 'js' };
    });
  },
};

/** One CodeMirror only, at the versions that the typings of the app want: two of them would not know each other. */
const alias = Object.fromEntries(['state', 'view'].map((name) => [`@codemirror/${name}`, join(modules, '@codemirror', name)]));

/** Builds the page and the server into `dist/`. Returns that folder, which `serveVault` wants as `pageDir`. */
export async function buildStandIn() {
  const dist = join(here, 'dist');
  await mkdir(dist, { recursive: true });
  const shared = { bundle: true, absWorkingDir: here, logLevel: 'warning', legalComments: 'none' };
  await Promise.all([
    build({ ...shared, entryPoints: ['host/main.ts'], outfile: join(dist, 'host.js'), format: 'iife', platform: 'browser', target: 'es2022', keepNames: true, alias, plugins: [icons] }),
    build({ ...shared, entryPoints: ['server.ts'], outfile: join(dist, 'server.mjs'), format: 'esm', platform: 'node', target: 'node20' }),
    copyFile(join(here, 'look/index.html'), join(dist, 'index.html')),
    styles(dist),
  ]);
  return dist;
}

async function styles(dist) {
  const sheets = await Promise.all(['variables.css', 'app.css', 'controls.css'].map((name) => readFile(join(here, 'look', name), 'utf8')));
  await writeFile(join(dist, 'host.css'), sheets.join('\n'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await buildStandIn());
