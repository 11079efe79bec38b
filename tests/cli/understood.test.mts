import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled, type Rapport } from './rapport.mts';

let rapport: Rapport;
let folder: string;

/** A vault of these notes. */
async function vaultOf(name: string, notes: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(notes)) {
    await mkdir(dirname(join(folder, name, path)), { recursive: true });
    await writeFile(join(folder, name, path), text);
  }
  return join(folder, name);
}

beforeAll(async () => {
  rapport = await bundled();
  folder = await mkdtemp(join(tmpdir(), 'rapport-understood-'));
});
afterAll(async () => {
  await rapport.remove();
  await rm(folder, { recursive: true });
});

const MESSY = {
  'Contacts/Dana Li.md': '---\ncadence: 2 weeks\n---\n\n## Log\n- 2026-11-06 lunch: robotics\n- 2026-11-07 waved #mention\n',
  'Contacts/Sam Ortiz.md': '---\ntags: [person]\n---\n',
  'Work/1-1s/2026-11-10 Dana.md': '---\nattendees: [Dana Li, Ravi Menon]\n---\n',
  'Work/1-1s/2026-11-12 Ravi.md': '---\nattendees: Ravi Menon\nstatus: cancelled\n---\n',
  'Notes/Ideas.md': 'Words.\n',
};

describe('rapport why --note', () => {
  it('says of a note by its path what it is and by which mark, and which of its conversations count', async () => {
    const vault = await vaultOf('why', MESSY);
    const answer = (await rapport.json(vault, 'why', '--note', 'Contacts/Dana Li.md')) as { readonly kind: string; readonly because: object; readonly state: string; readonly sentences: readonly string[] };
    expect(answer).toMatchObject({ kind: 'person', because: { by: 'folder', value: 'Contacts' }, state: 'ok' });
    expect(answer.sentences.join('\n')).toMatch(/^Dana Li is a person: .*Contacts.*\nFri 6 Nov with Dana Li \(line 6\): .*\nSat 7 Nov \(line 7\): .*#mention/);
  });

  it('says of a note that is none of ours why it is not', async () => {
    const vault = await vaultOf('why', MESSY);
    expect(await rapport.json(vault, 'why', '--note', 'Notes/Ideas.md')).toMatchObject({ kind: 'other', because: { by: 'no-mark', value: '' }, conversations: [] });
  });

  it('refuses a path where no note is', async () => {
    const vault = await vaultOf('why', MESSY);
    expect(await rapport.run('why', '--note', 'Notes/Nothing.md', '--vault', vault)).toMatchObject({ code: 1, stderr: expect.stringContaining('There is no note Notes/Nothing.md in the vault.') as string });
  });
});

describe('rapport people --without-note', () => {
  it('lists those who were there and have no note, cancelled meetings left out', async () => {
    const vault = await vaultOf('without', MESSY);
    expect(await rapport.json(vault, 'people', '--without-note')).toEqual([{ name: 'Ravi Menon', conversations: 1, last: '2026-11-10', path: 'Work/1-1s/2026-11-10 Dana.md', line: 2 }]);
  });
});

describe('without settings of the plugin', () => {
  it('new notes go where notes of that kind are already', async () => {
    const vault = await vaultOf('detected', MESSY);
    await rapport.run('log', 'Dana Li', 'Sam Ortiz', '--text', 'planning', '--on', '2026-11-18', '--vault', vault, '--today', '2026-11-19');
    expect(await readFile(join(vault, 'Work/1-1s/2026-11-18 Dana Li and Sam Ortiz.md'), 'utf8')).toContain('status: "held"');
  });

  it('they go where the settings say where there are settings', async () => {
    const vault = await vaultOf('settled', { ...MESSY, '.obsidian/plugins/rapport/data.json': '{ "meetingsFolder": "Talks" }' });
    await rapport.run('log', 'Dana Li', 'Sam Ortiz', '--text', 'planning', '--on', '2026-11-18', '--vault', vault, '--today', '2026-11-19');
    expect(await readFile(join(vault, 'Talks/2026-11-18 Dana Li and Sam Ortiz.md'), 'utf8')).toContain('status: "held"');
  });
});

describe('rapport check', () => {
  it('names each wrong thing with path, line and remedy, and leaves out what was set aside', async () => {
    const notes = {
      'People/Dana Li.md': '---\ncadence: soonish\nreports_to: "[[Dana Li]]"\n---\n- [ ] Send 📅 2026-11-20 the plan\n- [ ] Call [[Sammy]] 📅 2026-02-30\n',
      'People/Sam Ortiz.md': '---\naliases: [Sammy]\nlast_contact: 3/4/2026\n---\n',
    };
    const codes = async (vault: string) => ((await rapport.json(vault, 'check')) as { readonly problems: readonly { readonly path: string; readonly line: number; readonly code: string }[] }).problems.map(({ path, line, code }) => `${path}:${line} ${code}`);
    expect(await codes(await vaultOf('wrong', notes))).toEqual([
      'People/Dana Li.md:2 value-not-understood',
      'People/Dana Li.md:3 bosses-in-a-circle',
      'People/Dana Li.md:6 line-date-impossible',
      'People/Sam Ortiz.md:3 date-ambiguous',
      'People/Dana Li.md:5 tasks-will-not-see',
      'People/Dana Li.md:6 alias-as-link',
    ]);
    const ignored = { 'People/Dana Li.md': ['value-not-understood cadence', 'alias-as-link Sammy'] };
    expect(await codes(await vaultOf('ignored', { ...notes, '.obsidian/plugins/rapport/data.json': JSON.stringify({ ignored }) }))).toEqual([
      'People/Dana Li.md:3 bosses-in-a-circle',
      'People/Dana Li.md:6 line-date-impossible',
      'People/Sam Ortiz.md:3 date-ambiguous',
      'People/Dana Li.md:5 tasks-will-not-see',
    ]);
  });
});
