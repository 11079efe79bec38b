import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const isRoot = process.getuid?.() === 0;

/**
 * What the browser would do beside the pages under test: keep pages ready for its own address bar (a renderer for each
 * window, which costs a third of a core), upgrade links, ask for hints. This list takes the place of Playwright's own.
 */
const LEFT_OUT = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'PreloadTopChromeWebUI', 'OptimizationHints', 'MediaRouter', 'HttpsUpgrades', 'PaintHolding', 'DestroyProfileOnBrowserClose'];

/** What the browser is started with: quiet, offline, and without its sandbox where root would not get one. */
export const launchArgs = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  `--disable-features=${LEFT_OUT.join(',')}`,
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const usualPlaces = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) => names.map((name) => join(folder, name))),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((path) => join(process.env[variable] ?? '', path))),
};

/**
 * The path of a Chrome or Chromium: the one in CHROMIUM, else one that is installed, else one that is installed now
 * (with apt-get as root on Debian, else Playwright's own). Throws when there is no way to get one.
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM is "${named}", and there is no such file.`);
  }
  const found = installed() ?? (await playwrightsOwn());
  if (found) return found;
  for (const install of [installWithApt, installWithPlaywright]) {
    install();
    const now = installed() ?? (await playwrightsOwn());
    if (now) return now;
  }
  throw new Error('No Chrome or Chromium was found and none could be installed; install one, or set CHROMIUM to the path of its program.');
}

function installed() {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '').flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(usualPlaces[process.platform] ?? []), ...onPath].find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function installWithApt() {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  console.log('Installing Chromium with apt-get.');
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core', 'fonts-noto-core', 'fonts-noto-color-emoji']);
}

function installWithPlaywright() {
  console.log('Installing Chromium with Playwright.');
  run(process.platform === 'win32' ? 'npx.cmd' : 'npx', ['playwright', 'install', 'chromium']);
}

/** A failure is not the end: the next way may do. */
function run(program, args) {
  try {
    execFileSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  } catch (error) {
    console.warn(`${program} ${args[0]} failed: ${error.message}`);
  }
}
