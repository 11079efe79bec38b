import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { copyShifted } from './shift-dates.mjs';

const demoVault = fileURLToPath(new URL('../vault', import.meta.url));

let folder: string;
let from: string;
let to: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shift-dates-'));
  from = join(folder, 'from');
  to = join(folder, 'to');
  await mkdir(from);
  await writeFile(join(from, '.rapport-demo.json'), '{"today":"2026-11-19"}\n');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function shifted(text: string | Buffer, today: string, name = 'Note.md'): Promise<Buffer> {
  await writeFile(join(from, name), text);
  await copyShifted({ from, to, today });
  return readFile(join(to, name));
}

async function files(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

describe('copyShifted', () => {
  it('moves dates in text by whole days, over month and year ends', async () => {
    const text = 'seen 2026-11-19, 2026-12-30T10:00, [[2026-02-27]] 📅 2024-02-28';
    expect((await shifted(text, '2026-11-21')).toString()).toBe(
      'seen 2026-11-21, 2027-01-01T10:00, [[2026-03-01]] 📅 2024-03-01',
    );
  });

  it('moves dates back, and names of files and folders together with links to them', async () => {
    await mkdir(join(from, 'Week of 2026-11-16'));
    await writeFile(join(from, 'Week of 2026-11-16', '2026-11-12 Ada.md'), '[[2026-11-12 Ada|↩ 12 Nov]]');
    await copyShifted({ from, to, today: '2026-11-09' });
    const copy = join(to, 'Week of 2026-11-06', '2026-11-02 Ada.md');
    expect(await readFile(copy, 'utf8')).toBe('[[2026-11-02 Ada|↩ 12 Nov]]');
  });

  it('gives the copy its own today', async () => {
    await copyShifted({ from, to, today: '2030-01-05' });
    expect(await readFile(join(to, '.rapport-demo.json'), 'utf8')).toBe('{"today":"2030-01-05"}\n');
  });

  it('leaves birthdays, dates before 2020, days that do not exist and longer numbers', async () => {
    const text = 'birthday: 2021-03-05\nborn 1980-03-05, 2026-02-30, 12026-01-01, 2026-01-011, 20261119\n';
    expect((await shifted(text, '2026-12-19')).toString()).toBe(text);
  });

  it('keeps every other byte: line ends, BOM, what is no UTF-8, and files that are no text', async () => {
    const odd = Buffer.concat([Buffer.from('\uFEFFa\r\nb\rc\n👀 é\r\n'), Buffer.from([0xff, 0xfe, 0x00, 0x80])]);
    expect(await shifted(odd, '2026-12-19')).toEqual(odd);
    const picture = Buffer.from('2026-11-19');
    expect(await shifted(picture, '2026-12-19', 'picture.png')).toEqual(picture);
  });

  it('copies the demo vault without a change for its own today, and there and back', async () => {
    const back = join(folder, 'back');
    await copyShifted({ from: demoVault, to, today: '2026-11-19' });
    await copyShifted({ from: demoVault, to: join(folder, 'later'), today: '2028-03-01' });
    await copyShifted({ from: join(folder, 'later'), to: back, today: '2026-11-19' });
    const names = await files(demoVault);
    expect(names.length).toBeGreaterThan(40);
    expect(await files(to)).toEqual(names);
    expect(await files(back)).toEqual(names);
    expect(await files(join(folder, 'later'))).toContain(join('Meetings', '2028-02-23 Dana Li.md'));
    for (const name of names) {
      const original = await readFile(join(demoVault, name));
      expect(await readFile(join(to, name)), name).toEqual(original);
      expect(await readFile(join(back, name)), name).toEqual(original);
    }
  });

  it.each(['2026-13-01', 'today', ''])('refuses %j as a day', async (today) => {
    await expect(copyShifted({ from, to, today })).rejects.toThrow('today is not a date');
  });
});
