import { readFile, chmod, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CHANGED, CHANGED_LINE, DUE, INTERACTIONS } from './answers.mts';
import { bundled, changedPaths, DEMO_TODAY, hashesOf, type Rapport } from './rapport.mts';

let rapport: Rapport;
let vault: string;
let before: Readonly<Record<string, string>>;

beforeAll(async () => {
  rapport = await bundled();
});
beforeEach(async () => {
  vault = await rapport.vault();
  before = await hashesOf(vault);
});
afterAll(async () => {
  await rapport.remove();
});

const noteAt = (path: string): Promise<string> => readFile(join(vault, path), 'utf8');
const changed = async (): Promise<readonly string[]> => changedPaths(before, await hashesOf(vault));

async function idOf(text: string): Promise<string> {
  const found = DUE.parse(await rapport.json(vault, 'due')).followUps.find((row) => row.text === text);
  if (!found) throw new Error(`No follow-up reads ${text}`);
  return found.id;
}

describe('rapport log', () => {
  it('writes a line under Log, and its follow-up below it; every other byte stays', async () => {
    const note = await noteAt('People/Dana Li.md');
    const typed = ['log', 'Dana', '--text', 'the staffing plan', '--channel', 'lunch', '--follow-up', 'Send the numbers', '--due', 'fri'];
    expect(CHANGED.parse(await rapport.json(vault, ...typed))).toEqual({ changed: ['People/Dana Li.md'] });
    const lines = '- 2026-11-19 lunch: the staffing plan\n  - [ ] Send the numbers 📅 2026-11-20\n';
    expect(await noteAt('People/Dana Li.md')).toBe(note.replace('- 2026-08-06 call', `${lines}- 2026-08-06 call`));
    expect(await changed()).toEqual(['People/Dana Li.md']);
  });

  it('takes the day of --on, a weekday being the last one', async () => {
    await rapport.json(vault, 'log', 'Jo Park', '--text', 'prices', '--on', 'mon');
    expect(INTERACTIONS.parse(await rapport.json(vault, 'interactions', 'Jo Park'))[0]).toMatchObject({ date: '2026-11-16', source: 'log', path: 'People/Jo Park.md' });
  });

  it('makes one meeting note for several', async () => {
    const path = 'Meetings/2026-11-19 Dana Li and Jo Park.md';
    expect(CHANGED.parse(await rapport.json(vault, 'log', 'Dana Li', 'Jo Park', '--text', 'the launch', '--channel', 'call'))).toEqual({ changed: [path] });
    expect(await changed()).toEqual([path]);
    expect(INTERACTIONS.parse(await rapport.json(vault, 'interactions', 'Jo Park'))[0]).toMatchObject({ date: '2026-11-19', channel: 'call', status: 'held', people: ['People/Dana Li.md', 'People/Jo Park.md'], path });
  });

  it('says what it changed, and with --dry-run what it would', async () => {
    const typed = ['log', 'Dana', '--text', 'x', '--vault', vault, '--today', DEMO_TODAY];
    expect(await rapport.run(...typed, '--dry-run')).toEqual({ code: 0, stdout: 'Logged a conversation with Dana Li.\nWould change: People/Dana Li.md\n', stderr: '' });
    expect(await changed()).toEqual([]);
    expect((await rapport.run(...typed)).stdout).toBe('Logged a conversation with Dana Li.\nChanged: People/Dana Li.md\n');
  });

  it('refuses a day to come, a name that fits two, and a name that is unknown, and writes nothing', async () => {
    const refused = [
      ['log', 'Dana', '--text', 'x', '--on', '2026-11-20'],
      ['log', 'Sam', '--text', 'x'],
      ['log', 'Dana', 'Nobody', '--text', 'x'],
    ];
    for (const typed of refused) {
      const ran = await rapport.run(...typed, '--vault', vault, '--today', DEMO_TODAY);
      expect(ran).toMatchObject({ code: 1, stdout: '' });
      expect(ran.stderr).toMatch(/^[^\n]+\.\n$/);
    }
    expect(await changed()).toEqual([]);
  });
});

describe('rapport follow-up', () => {
  it('adds a line under Follow-ups, as its neighbours are written, and answers its id', async () => {
    const note = await noteAt('People/Jo Park.md');
    const { changed: paths, id } = CHANGED_LINE.parse(await rapport.json(vault, 'follow-up', 'Jo Park', '--text', 'Bring the figures', '--due', '2026-12-01'));
    expect(paths).toEqual(['People/Jo Park.md']);
    expect(await noteAt('People/Jo Park.md')).toBe(note.replace('Kanban book back 📅 2026-11-27\n', 'Kanban book back 📅 2026-11-27\n* [ ] Bring the figures 📅 2026-12-01\n'));
    expect(await idOf('Bring the figures')).toBe(id);
  });

  it('marks what they owe with --waiting', async () => {
    await rapport.json(vault, 'follow-up', 'Jo Park', '--text', 'Her figures', '--waiting');
    const row = DUE.parse(await rapport.json(vault, 'due')).followUps.find(({ text }) => text === 'Her figures');
    expect(row).toMatchObject({ section: 'waiting', owner: 'them', promisedOn: null });
  });
});

describe('rapport done', () => {
  it('ticks the line with the day, and changes nothing else', async () => {
    const path = 'Meetings/2026-11-12 Dana Li.md';
    const note = await noteAt(path);
    expect(CHANGED_LINE.parse(await rapport.json(vault, 'done', await idOf('Send Dana the cost table')))).toEqual({ changed: [path], id: null });
    expect(await noteAt(path)).toBe(note.replace('- [ ] Send Dana the cost table 📅 2026-11-17', '- [x] Send Dana the cost table 📅 2026-11-17 ✅ 2026-11-19'));
    expect(await changed()).toEqual([path]);
  });

  it('makes the next line of one that recurs, and answers its id', async () => {
    const { id } = CHANGED_LINE.parse(await rapport.json(vault, 'done', await idOf('Write Ines what I tried since last time')));
    expect(await noteAt('People/Ines Duarte.md')).toContain('- [ ] Write Ines what I tried since last time 🔁 every month 📅 2027-01-01\n- [x] Write Ines what I tried since last time 🔁 every month 📅 2026-12-01 ✅ 2026-11-19\n');
    expect(await idOf('Write Ines what I tried since last time')).toBe(id);
  });

  it('keeps the line ends of a note with CRLF', async () => {
    const path = 'Meetings/2026-08-19 Lena Fischer.md';
    const note = await noteAt(path);
    await rapport.json(vault, 'done', `${path}:17`, '--text', 'Send Lena the 2024 PDFs for her auditors');
    expect(await noteAt(path)).toBe(note.replace(/- \[ \] (Send Lena the 2024 PDFs .*)\r\n/, '- [x] $1 ✅ 2026-11-19\r\n'));
  });

  it('finds a line by its place and the line itself, one of two that read the same', async () => {
    const note = await noteAt('People/Tom Becker.md');
    await rapport.json(vault, 'done', 'People/Tom Becker.md:16', '--text', '  - [ ] send him the slides');
    const lines = note.split('\n');
    expect((await noteAt('People/Tom Becker.md')).split('\n')).toEqual(lines.map((line, index) => (index === 15 ? '  - [x] send him the slides ✅ 2026-11-19' : line)));
  });

  it('refuses what is done already, and a place that reads otherwise', async () => {
    const id = await idOf('Send Dana the cost table');
    await rapport.json(vault, 'done', id);
    const again = await rapport.run('done', id, '--vault', vault);
    const elsewhere = await rapport.run('done', 'People/Tom Becker.md:14', '--text', 'something else', '--vault', vault);
    expect([again.code, elsewhere.code]).toEqual([1, 1]);
    expect(elsewhere.stderr).toBe('No open follow-up at People/Tom Becker.md:14 reads so.\n');
  });
});

describe('rapport snooze', () => {
  it('writes the day to look at it, leaves the day that was promised, and answers the new id', async () => {
    const path = 'Meetings/2026-11-12 Dana Li.md';
    const note = await noteAt(path);
    const { id } = CHANGED_LINE.parse(await rapport.json(vault, 'snooze', await idOf('Send Dana the cost table'), '--until', 'next week'));
    expect(await noteAt(path)).toBe(note.replace('cost table 📅 2026-11-17', 'cost table ⏳ 2026-11-23 📅 2026-11-17'));
    const row = DUE.parse(await rapport.json(vault, 'due')).followUps.find((each) => each.id === id);
    expect(row).toMatchObject({ text: 'Send Dana the cost table', section: 'next7', promisedOn: '2026-11-17', lookOn: '2026-11-23' });
  });
});

describe('what cannot be written', () => {
  it('is refused with the note and the reason, and exit code 1', async () => {
    await chmod(join(vault, 'People/Dana Li.md'), 0o444);
    const ran = await rapport.run('log', 'Dana', '--text', 'x', '--vault', vault, '--today', DEMO_TODAY);
    expect(ran).toEqual({ code: 1, stdout: '', stderr: 'Nothing was changed: Dana Li cannot be written: EACCES: the file is read-only.\n' });
    expect(await changed()).toEqual([]);
  });

  it('is never written through a link out of the vault: its note is not even read', async () => {
    const outside = join(vault, '..', 'outside.md');
    await writeFile(outside, '---\ntype: person\n---\n');
    await symlink(outside, join(vault, 'People', 'Outside.md'));
    const ran = await rapport.run('log', 'Outside', '--text', 'x', '--vault', vault, '--today', DEMO_TODAY);
    expect(ran).toMatchObject({ code: 1, stderr: 'Nobody is called “Outside”.\n' });
    expect(await readFile(outside, 'utf8')).toBe('---\ntype: person\n---\n');
  });
});
