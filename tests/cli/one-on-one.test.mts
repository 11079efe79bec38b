import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled, changedPaths, hashesOf, type Rapport } from './rapport.mts';

let rapport: Rapport;
beforeAll(async () => {
  rapport = await bundled();
});
afterAll(async () => {
  await rapport.remove();
});

const golden = (name: string) => readFile(new URL(`golden/${name}.md`, import.meta.url), 'utf8');

describe('rapport prep', () => {
  it.each([
    ['direct', 'Dana Li', '2026-11-19'],
    ['collaborative', 'Marcus Webb', '2026-11-19'],
    ['first-meeting', 'Jo Park', '2026-11-19'],
    ['after-a-cancelled-one', 'Hugo Laurent', '2026-11-19'],
    ['mentor', 'Ines Duarte', '2026-11-19'],
  ])('prints the sheet of the demo vault as it was read through: %s', async (name, person, today) => {
    const { stdout, code } = await rapport.run('prep', person, '--vault', await rapport.vault(), '--today', today);
    expect(code).toBe(0);
    expect(stdout).toBe(await golden(name));
  });

  it('gives the blocks as data', async () => {
    const sheet = (await rapport.json(await rapport.vault(), 'prep', 'Dana Li')) as { readonly style: string; readonly blocks: readonly { readonly name: string }[]; readonly last: string };
    expect(sheet).toMatchObject({ person: 'People/Dana Li.md', on: '2026-11-19', last: '2026-11-12', style: 'direct' });
    expect(sheet.blocks.map(({ name }) => name)).toEqual(['in-short', 'to-talk-about', 'promises', 'catch-up', 'their-side', 'wins', 'heads-up', 'problems', 'offers', 'feedback', 'asks', 'thanks']);
  });

  it('makes the note with --write, once; a second time changes nothing and is done all the same', async () => {
    const vault = await rapport.vault();
    const before = await hashesOf(vault);
    const write = () => rapport.run('prep', 'Dana Li', '--on', '2026-11-26', '--write', '--vault', vault, '--today', '2026-11-19');
    expect(await write()).toMatchObject({ code: 0, stdout: 'Prepared the one-on-one with Dana Li, Thu 26 Nov.\nChanged: Meetings/2026-11-26 Dana Li.md\n' });
    const made = await hashesOf(vault);
    expect(changedPaths(before, made)).toEqual(['Meetings/2026-11-26 Dana Li.md']);
    expect(await write()).toMatchObject({ code: 0, stdout: 'The one-on-one with Dana Li, Thu 26 Nov, is prepared already.\n' });
    expect(changedPaths(made, await hashesOf(vault))).toEqual([]);
    expect(await readFile(join(vault, 'Meetings/2026-11-26 Dana Li.md'), 'utf8')).toContain('status: planned\n');
  });
});

describe('rapport brief', () => {
  it('says of each what to know, and nothing private', async () => {
    const { stdout } = await rapport.run('brief', 'Sam Ortiz', 'Priya Nair', '--vault', await rapport.vault(), '--today', '2026-11-19');
    expect(stdout).toMatch(/^# Sam Ortiz\n\nPeer · /);
    expect(stdout).toContain('\n# Priya Nair\n');
    expect(stdout).toContain('## Promises\n\n- Send her the recording of the talk ([[Priya Nair|↩ 20 Aug]]), 2 months late\n');
  });
});

describe('rapport brief, of somebody whose relation is “other”', () => {
  it('says the role alone', async () => {
    const { stdout } = await rapport.run('brief', 'Sam Lee', '--vault', await rapport.vault(), '--today', '2026-11-19');
    expect(stdout).toMatch(/^# Sam Lee\n\nRecruiter · Northgate Talent\n/);
  });
});

describe('rapport capture', () => {
  it('notes one thing in the person’s note, and says what it changed', async () => {
    const vault = await rapport.vault();
    expect(await rapport.json(vault, 'capture', 'Dana Li', '--kind', 'detail', '--text', 'likes the sea')).toEqual({ changed: ['People/Dana Li.md'] });
    expect(await readFile(join(vault, 'People/Dana Li.md'), 'utf8')).toContain('- 2026-11-19 likes the sea\n');
  });

  it('refuses a kind that is none, by name', async () => {
    expect(await rapport.run('capture', 'Dana Li', '--kind', 'gossip', '--text', 'x', '--vault', await rapport.vault())).toMatchObject({ code: 2, stderr: expect.stringContaining('There is no kind “gossip”') as string });
  });
});
