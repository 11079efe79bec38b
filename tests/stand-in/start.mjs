// `npm start`: the app stand-in, with the plugin, over a copy of a vault. See `--help`.
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, realpath, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const help = `npm start                        a copy of the demo vault, its dates moved so that its today is today
npm start -- --vault DIR         a copy of your own vault
npm start -- --vault DIR --in-place   your own vault itself: what you do there is done to your notes
npm start -- --port N            another port than 4173 (0: any free one)
npm start -- --help              this`;

/** Runs a program of the project; ends everything if it fails. */
function run(program, args) {
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

/** The packages are there, and not older than the list of them. */
async function install() {
  const [lock, installed] = await Promise.all(
    ['package-lock.json', 'node_modules/.package-lock.json'].map((name) => stat(join(root, name)).catch(() => undefined)),
  );
  if (installed && lock && installed.mtimeMs >= lock.mtimeMs) return;
  console.log('Installing the packages (npm ci).');
  run('npm', ['ci']);
}

/** The civil date of now, where this machine is. */
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The folder to serve. */
async function prepareVault({ vault, inPlace }) {
  if (inPlace) {
    console.log(`\n*** Working IN PLACE on ${vault}. ***\n*** What you do in the browser is done to these notes; there is no copy. ***\n`);
    return vault;
  }
  const folder = join(await mkdtemp(join(tmpdir(), 'rapport-')), vault ? basename(vault) : 'Demo vault');
  if (vault) {
    await cp(vault, folder, { recursive: true });
    console.log(`Working on a copy of ${vault}, in ${folder}.`);
    return folder;
  }
  const { copyShifted } = await import('../support/shift-dates.mjs');
  await copyShifted({ from: join(root, 'tests/vault'), to: folder, today: today() });
  console.log(`Working on a copy of the demo vault, in ${folder}.`);
  return folder;
}

async function main() {
  const { values } = parseArgs({
    options: { vault: { type: 'string' }, 'in-place': { type: 'boolean', default: false }, port: { type: 'string', default: '4173' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port wants a number from 0 to 65535, not "${values.port}".`);
  if (values['in-place'] && !values.vault) throw new Error('--in-place needs --vault DIR: say which vault.');
  const vault = values.vault && (await realpath(resolve(process.env.INIT_CWD ?? '.', values.vault)));

  await install();
  run(process.execPath, ['esbuild.config.mjs', 'production']);
  const { buildStandIn } = await import('./build.mjs');
  const pageDir = await buildStandIn();
  const folder = await prepareVault({ vault, inPlace: values['in-place'] });
  console.log('\nWhat is due:\n');
  run(process.execPath, ['dist/cli.mjs', 'due', '--vault', folder]);
  const { serveVault } = await import('./dist/server.mjs');
  const { url } = await serveVault({ vault: folder, pluginDir: root, pageDir, port }).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.log(`Port ${port} is taken; taking another one.`);
    return serveVault({ vault: folder, pluginDir: root, pageDir, port: 0 });
  });
  console.log(`\nOpen this address in a browser (Chrome, Firefox or Safari):\n\n  ${url}\n\nAdd &theme=dark or &device=phone to it for those. Ctrl+C ends it.`);
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
