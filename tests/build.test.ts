import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { plugin } from '../esbuild.config.mjs';

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

/** The bundle as `npm run build` makes it, in memory. */
async function bundle(options: object): Promise<string> {
  const { outputFiles } = await build({ ...options, minify: true, write: false });
  return outputFiles[0]?.text ?? '';
}

describe('the built main.js', () => {
  it('is the same, byte for byte, when it is built twice', async () => {
    expect(await bundle(plugin)).toBe(await bundle(plugin));
  });

  it('evaluates no text: neither eval nor new Function is in it', async () => {
    const code = await bundle(plugin);
    expect(code).not.toMatch(/\beval\s*\(|new Function\s*\(|\bFunction\s*\(\s*["'`]/);
  });

  it('asks for nothing but the app: no Node built-in is required', async () => {
    const code = await bundle(plugin);
    const required = [...code.matchAll(/\brequire\(\s*["']([^"']+)["']\s*\)/g)].map((match) => match[1]);
    expect(new Set(required)).toEqual(new Set(['obsidian']));
  });

  it('is no larger than 520 kB', async () => {
    expect((await bundle(plugin)).length).toBeLessThanOrEqual(520 * 1024);
  });

  it('reaches no network: no fetch, socket or request is in it', async () => {
    expect(await bundle(plugin)).not.toMatch(/\bfetch\s*\(|XMLHttpRequest|WebSocket|requestUrl|sendBeacon/);
  });
});

describe('the release files', () => {
  const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;

  it('agree on the version, and on the app that it needs', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const versions = JSON.parse(read('versions.json')) as Record<string, string>;
    expect(manifest['version']).toBe(version);
    expect(versions[version]).toBe(manifest['minAppVersion']);
  });

  it('describe the plugin as the directory accepts it', () => {
    expect(manifest['description']).toMatch(/^[A-Z][A-Za-z0-9\s.,!?'"-]{8,248}\.$/);
    expect(manifest['description']).not.toMatch(/obsidian|plugin/i);
    expect(Object.keys(manifest).sort()).toEqual(['author', 'description', 'id', 'isDesktopOnly', 'minAppVersion', 'name', 'version']);
  });
});
