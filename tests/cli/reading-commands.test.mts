import { writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import expected from '../journal/fixtures/demo-vault.json' with { type: 'json' };
import { CHECK, DUE, ENTRIES, INTERACTIONS, PEOPLE, PROMISES, WHY } from './answers.mts';
import { bundled, changedPaths, DEMO_TODAY, hashesOf, type Rapport } from './rapport.mts';

let rapport: Rapport;
let vault: string;
let before: Readonly<Record<string, string>>;

beforeAll(async () => {
  rapport = await bundled();
  vault = await rapport.vault();
  before = await hashesOf(vault);
});
afterAll(async () => {
  await rapport.remove();
});

const byPath = (a: { readonly path: string; readonly line?: number }, b: { readonly path: string; readonly line?: number }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : (a.line ?? 0) - (b.line ?? 0);

describe('rapport due', () => {
  it('lists the follow-ups of the demo vault that were worked out by hand, in their sections', async () => {
    const { today, followUps } = DUE.parse(await rapport.json(vault, 'due'));
    expect(today).toBe(expected.today);
    const shown = followUps.map(({ id: _id, why: _why, ...row }) => row);
    expect([...shown].sort(byPath)).toEqual([...expected.followUps].sort(byPath));
    expect(new Set(followUps.map(({ id }) => id)).size).toBe(followUps.length);
  });

  it('lists whom to get in touch with, in the order worked out by hand', async () => {
    const { getInTouch } = DUE.parse(await rapport.json(vault, 'due'));
    expect(getInTouch.map(({ person }) => person)).toEqual(expected.getInTouch);
  });

  it('says why, with the evidence and the rule', async () => {
    const { followUps, getInTouch } = DUE.parse(await rapport.json(vault, 'due'));
    expect(followUps[0]?.why).toBe('Promised for Tue 17 Nov, 2 days ago. Written in 2026-11-12 Dana Li, line 22.');
    expect(getInTouch.find(({ person }) => person === 'People/Ines Duarte.md')?.why).toBe('Last: mentoring on 12 Oct (2026-10-12 Ines Duarte). Every month, so since 12 Nov.');
  });

  it('prints text, with the ids that done and snooze take', async () => {
    const { stdout, code } = await rapport.run('due', '--vault', vault, '--today', DEMO_TODAY);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Today\n {2}[0-9a-f]{8} {2}Send Dana the cost table\n +2 days late · Dana Li/);
    expect(stdout).toContain('\nGet in touch\n  Jo Park\n');
  });

  it('says that nothing is due in an empty vault', async () => {
    const empty = join(vault, '..', 'empty');
    await mkdir(empty, { recursive: true });
    expect(await rapport.run('due', '--vault', empty)).toEqual({ code: 0, stdout: 'Nothing is due.\n', stderr: '' });
    expect(DUE.parse(await rapport.json(empty, 'due'))).toEqual({ today: DEMO_TODAY, followUps: [], getInTouch: [], dates: [] });
  });
});

describe('rapport people', () => {
  it('lists everybody but me, each in the state worked out by hand', async () => {
    const people = PEOPLE.parse(await rapport.json(vault, 'people'));
    const states = people.map(({ path, lastContact, dueOn, state }) => ({ path, lastContact, dueOn, state }));
    expect([...states].sort(byPath)).toEqual([...expected.people].sort(byPath));
  });

  it('says what is in a note, a cadence as a duration', async () => {
    const people = PEOPLE.parse(await rapport.json(vault, 'people'));
    expect(people.find(({ path }) => path === 'People/Dana Li.md')).toMatchObject({ name: 'Dana Li', aliases: ['Dana'], relation: 'boss', cadence: 'P14D', birthday: '--02-11', openFollowUps: 5 });
    expect(people.find(({ path }) => path === 'People/Marcus Webb.md')).toMatchObject({ relation: 'skip-level', cadence: 'P3M' });
  });
});

describe('rapport people --promises', () => {
  it('counts the promises with each of them, both ways', async () => {
    const { stdout } = await rapport.run('people', '--promises', '--vault', vault, '--today', DEMO_TODAY);
    expect(stdout).toContain('Dana Li · I: 8 kept on time, 1 late, 1 told before, 4 open · they: 1 kept on time, 1 late, 1 open\n');
    const rows = PROMISES.parse(await rapport.json(vault, 'people', '--promises'));
    expect(rows.find(({ path }) => path === 'People/Dana Li.md')?.promises.mine).toEqual({ promised: 17, keptOnTime: 8, keptLate: 1, keptUndated: 4, toldBefore: 1, open: 4, openLate: 1 });
    expect(rows.map(({ promises: _promises, ...row }) => row)).toEqual(PEOPLE.parse(await rapport.json(vault, 'people')));
  });
});

describe('rapport interactions', () => {
  it('lists those of one person, by alias, newest first', async () => {
    const all = INTERACTIONS.parse(await rapport.json(vault, 'interactions', 'Dana'));
    expect(all[0]).toEqual({ date: '2026-11-12', channel: 'one-on-one', status: 'held', people: ['People/Dana Li.md'], unknown: [], path: 'Meetings/2026-11-12 Dana Li.md', line: 4, source: 'meeting' });
    expect(all.map(({ date }) => date)).toEqual([...all.map(({ date }) => date)].sort().reverse());
    expect(all.every(({ people }) => people.includes('People/Dana Li.md'))).toBe(true);
  });

  it('lists those of all', async () => {
    const [all, danas] = await Promise.all([rapport.json(vault, 'interactions'), rapport.json(vault, 'interactions', 'Dana Li')]);
    expect(INTERACTIONS.parse(all)).toEqual(expect.arrayContaining(INTERACTIONS.parse(danas)));
  });
});

describe('rapport entries', () => {
  it('lists what is noted, and marks what is private', async () => {
    const all = ENTRIES.parse(await rapport.json(vault, 'entries'));
    expect(all.find(({ text }) => text.startsWith('daughter starts robotics'))).toEqual({
      kind: 'detail', state: 'fact', text: 'daughter starts robotics club on saturdays', people: ['People/Dana Li.md'], date: '2026-11-06', path: 'People/Dana Li.md', line: 51, private: false,
    });
  });

  it('lists those of one kind about one person', async () => {
    const some = ENTRIES.parse(await rapport.json(vault, 'entries', 'Dana Li', '--kind', 'agenda'));
    expect(some.length).toBeGreaterThan(2);
    expect(some.every(({ kind, people }) => kind === 'agenda' && people.includes('People/Dana Li.md'))).toBe(true);
  });

  it('refuses a kind that there is not, and names those that there are', async () => {
    const { code, stderr } = await rapport.run('entries', '--vault', vault, '--kind', 'gossip');
    expect(code).toBe(2);
    expect(stderr).toContain('There is no kind “gossip”. Kinds are detail, need,');
  });
});

describe('rapport why', () => {
  it('gives evidence and rule, as data and as sentences', async () => {
    expect(WHY.parse(await rapport.json(vault, 'why', 'Marcus Webb'))).toEqual({
      state: 'snoozed',
      reasons: [
        { reason: 'last', date: '2026-08-13', channel: 'one-on-one', source: 'meeting', path: 'Meetings/2026-08-13 Marcus Webb.md', line: 3 },
        { reason: 'cadence', cadence: 'P3M', by: 'own' },
        { reason: 'due', date: '2026-11-13', daysLate: 6 },
        { reason: 'snoozed', until: '2026-12-01' },
      ],
      sentences: ['Last: one-on-one on 13 Aug (2026-08-13 Marcus Webb).', 'Every 3 months, so since 13 Nov.', 'Snoozed until Tue 1 Dec.'],
    });
  });

  it('says how often we talk by ourselves, where nobody set a rhythm', async () => {
    const quiet = await rapport.vault();
    await writeFile(join(quiet, 'People/Ada Moss.md'), ['---', 'type: person', '---', '## Log', ...['10-01', '10-08', '10-15', '10-22', '10-29'].map((day) => `- 2026-${day} call`), ''].join('\n'));
    expect(WHY.parse(await rapport.json(quiet, 'why', 'Ada Moss'))).toEqual({
      state: 'none',
      reasons: [
        { reason: 'last', date: '2026-10-29', channel: 'call', source: 'log', path: 'People/Ada Moss.md', line: 9 },
        { reason: 'own-rhythm', usualDays: 7, silentDays: 21, state: 'quieter' },
      ],
      sentences: ['Last: call on 29 Oct (Ada Moss).', 'Neither cadence nor next_contact is set, so nothing is due.', 'You usually talk every 7 days, and it has been 3 weeks: quieter than usual.'],
    });
  });

  it('finds a person by path, by e-mail address, and in another case', async () => {
    const states = await Promise.all(['People/Dana Li.md', 'People/Dana Li', 'dana.li@halden.example', 'DANA LI'].map((name) => rapport.json(vault, 'why', name)));
    expect(new Set(states.map((state) => JSON.stringify(state))).size).toBe(1);
  });

  it('refuses a name that fits two, with both, and a name that fits nobody', async () => {
    const two = await rapport.run('why', 'Alex Chen', '--vault', vault);
    expect(two).toEqual({ code: 1, stdout: '', stderr: '“Alex Chen” fits People/Alex Chen.md and People/Partners/Alex Chen.md: say which one by its path.\n' });
    expect(await rapport.run('why', 'Nobody', '--vault', vault)).toEqual({ code: 1, stdout: '', stderr: 'Nobody is called “Nobody”.\n' });
  });
});

describe('rapport check', () => {
  it('counts every note once, and names each problem with its place and remedy; it exits 1 for errors', async () => {
    const ran = await rapport.run('check', '--json', '--vault', vault, '--today', DEMO_TODAY);
    expect(ran.code).toBe(1);
    const { notes, problems, ...kinds } = CHECK.parse(JSON.parse(ran.stdout));
    expect(Object.values(kinds).reduce((sum, each) => sum + each, 0)).toBe(notes);
    expect(notes).toBe(Object.keys(before).filter((path) => path.endsWith('.md')).length);
    expect(problems.filter(({ level }) => level === 'error').map(({ path, line }) => ({ path, line }))).toEqual(expected.notesToFix);
  });

  it('exits 0 where nothing is wrong, and for hints alone', async () => {
    const fine = join(vault, '..', 'fine');
    await mkdir(join(fine, 'People'), { recursive: true });
    await writeFile(join(fine, 'People', 'Kim.md'), '---\ntype: person\n---\n\n## Log\n\n- 2027-01-01 call\n');
    const ran = await rapport.run('check', '--json', '--vault', fine, '--today', DEMO_TODAY);
    expect(CHECK.parse(JSON.parse(ran.stdout))).toMatchObject({ notes: 1, people: 1, problems: [{ level: 'hint', line: 7 }] });
    expect(ran.code).toBe(0);
  });

  it('shows control characters of notes as signs, not to the terminal', async () => {
    const odd = join(vault, '..', 'odd');
    await mkdir(join(odd, 'People'), { recursive: true });
    await writeFile(join(odd, 'People', 'Kim.md'), '---\ntype: person\n---\n- [ ] red \u001B[31malert\u009B2J 📅 2026-11-19\n');
    const { stdout } = await rapport.run('due', '--vault', odd, '--today', DEMO_TODAY);
    expect(stdout).toContain('red \uFFFD[31malert\uFFFD2J');
  });
});

describe('settings', () => {
  it('are those of the plugin in the vault, or of a file', async () => {
    const own = await rapport.vault();
    await mkdir(join(own, '.obsidian', 'plugins', 'rapport'), { recursive: true });
    await writeFile(join(own, '.obsidian', 'plugins', 'rapport', 'data.json'), JSON.stringify({ personMarks: { types: ['ally'], tags: [], categories: [], folders: [] } }));
    expect(PEOPLE.parse(await rapport.json(own, 'people'))).toEqual([]);
    await writeFile(join(own, '..', 'settings.json'), '{}');
    expect(PEOPLE.parse(await rapport.json(own, 'people', '--settings', join(own, '..', 'settings.json')))).toHaveLength(expected.people.length);
  });

  it('that cannot be read are said, and their defaults hold', async () => {
    const own = await rapport.vault();
    await writeFile(join(own, '.obsidian', 'app.json'), '{"useMarkdownLinks": tr');
    const { code, stderr } = await rapport.run('people', '--vault', own);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^\.obsidian\/app\.json cannot be read \(.*\), so the defaults hold\.\n$/);
  });
});

describe('wrong usage', () => {
  it.each([
    [[]],
    [['nonsense']],
    [['due', 'Dana']],
    [['why']],
    [['why', 'Dana', 'Li']],
    [['due', '--nonsense']],
    [['due', '--dry-run']],
    [['due', '--today', '19 November']],
    [['due', '--today', '2026-02-30']],
    [['due', '--today']],
    [['due', '--vault', 'no/such/folder']],
    [['due', '--settings', 'no-such-file.json']],
    [['log', 'Dana']],
    [['log', 'Dana', '--text', 'x', '--on', 'someday']],
    [['log', 'Dana', '--text', 'x', '--due', 'fri']],
    [['follow-up', 'Dana']],
    [['done', 'nonsense']],
    [['done', 'People/Dana Li.md:57']],
    [['snooze', 'e734e4ae']],
  ])('exits 2 with one sentence: %j', async (typed) => {
    const ran = await rapport.run('--vault', vault, ...typed);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toMatch(/^[^\n]+\.\n$/);
  });

  it('is helped by --help, on the standard output', async () => {
    const [all, one] = await Promise.all([rapport.run('--help'), rapport.run('snooze', '--help')]);
    expect([all.code, one.code]).toEqual([0, 0]);
    for (const command of ['due', 'people', 'interactions', 'why', 'log', 'follow-up', 'done', 'snooze', 'check']) expect(all.stdout).toContain(`\n  ${command} `.trimEnd());
    expect(one.stdout).toContain('rapport snooze (ID | PATH:LINE --text T) --until DATE');
  });
});

it('leaves the vault that it reads as it was, every file of it', async () => {
  for (const typed of [['due'], ['people'], ['interactions'], ['why', 'Dana'], ['check']]) await rapport.run(...typed, '--vault', vault, '--today', DEMO_TODAY);
  expect(changedPaths(before, await hashesOf(vault))).toEqual([]);
});
