import { describe, expect, it } from 'vitest';
import type { ExplainedConversation, Journal, NoteExplanation } from '../../../src/journal/journal';
import { openNotes } from '../open-notes';
import { note, settingsWith } from '../records/read-record';

const person = (...properties: readonly string[]): string => note('---', 'type: person', ...properties, '---');
const PEOPLE = { 'People/Dana Li.md': person('aliases: [Dana]'), 'People/Ravi Menon.md': person(), 'People/Me.md': person('self: true'), 'Plan.md': note('Words.') };
const props = (...properties: readonly string[]): string => note('---', ...properties, '---');

async function explained(journal: Journal, path: string): Promise<NoteExplanation> {
  const explanation = await journal.explain(path);
  if (!explanation) throw new Error(`no note ${path}`);
  return explanation;
}

/** `2026-11-06 Dana Li + Ravi Menon (Nora) :4 counts` */
function shown({ date, people, unknown, line, why }: ExplainedConversation): string {
  const names = people.map((path) => path.replace(/^.*\/|\.md$/g, ''));
  return [date ?? 'no day', names.join(' + ') || 'nobody', ...(unknown.length > 0 ? [`(${unknown.join(', ')})`] : []), `:${line}`, why].join(' ');
}

type Case = readonly [sentence: string, path: string, text: string, conversations: readonly string[]];

const MEETINGS: readonly Case[] = [
  ['counts that was held', 'Meetings/2026-11-06 Dana.md', props('people: ["[[Dana Li]]", Ravi Menon]'), ['2026-11-06 Dana Li + Ravi Menon :1 counts']],
  ['is told at the line of its day', 'Meetings/Talk.md', props('people: Dana', 'date: 2026-11-06'), ['2026-11-06 Dana Li :3 counts']],
  ['counts when its time is over', 'Meetings/Talk.md', props('people: Dana', 'date: 2026-11-19T11:30'), ['2026-11-19 Dana Li :3 counts']],
  ['is planned until its time is over', 'Meetings/Talk.md', props('people: Dana', 'date: 2026-11-19T12:30'), ['2026-11-19 Dana Li :3 planned']],
  ['is planned on its day, where it has no time', 'Meetings/2026-11-19 Dana.md', props('people: Dana'), ['2026-11-19 Dana Li :1 planned']],
  ['is planned where it says so, although the day is over', 'Meetings/2026-11-06 Dana.md', props('people: Dana', 'status: planned'), ['2026-11-06 Dana Li :1 planned']],
  ['does not count that was cancelled', 'Meetings/2026-11-06 Dana.md', props('people: Dana', 'status: canceled'), ['2026-11-06 Dana Li :1 cancelled']],
  ['is still to come, whatever it says', 'Meetings/2026-11-26 Dana.md', props('people: Dana', 'status: held'), ['2026-11-26 Dana Li :1 still-to-come']],
  ['does not count without a day', 'Meetings/Talk.md', props('people: [Dana, Nora]'), ['no day Dana Li (Nora) :1 no-date']],
  ['does not count where nobody has a note', 'Meetings/2026-11-06 Talk.md', props('people: [Nora, "[[Bo Lind]]"]'), ['2026-11-06 nobody (Nora, Bo Lind) :1 nobody-known']],
  ['does not count where only I was there', 'Meetings/2026-11-06 Talk.md', props('people: [me, "[[Me]]"]'), ['2026-11-06 nobody :1 nobody-known']],
  ['counts by the attendees in its text', 'Meetings/2026-11-06 Talk.md', note('Attendees: [[Dana Li]], [[Nora]]'), ['2026-11-06 Dana Li (Nora) :1 counts']],
  ['is each dated heading of a running note', 'Meetings/Dana.md', props('people: Dana') + note('## 2026-11-06 lunch', '## [[2026-11-26]]', '## 2026-11-09 #mention'), ['2026-11-06 Dana Li :4 counts', '2026-11-26 Dana Li :5 planned', '2026-11-09 nobody :6 said-mention']],
];

const OTHERS: readonly Case[] = [
  ['is each line of a log', 'People/Dana Li.md', person() + note('## Log', '- 2026-11-06 lunch', '- 2026-11-20 call', '- 2026-11-09 saw her #mention', '- 2026-11-10'), ['2026-11-06 Dana Li :5 counts', '2026-11-20 Dana Li :6 still-to-come', '2026-11-10 Dana Li :8 counts', '2026-11-09 nobody :7 said-mention']],
  ['is the last contact of a person', 'People/Dana Li.md', person('last_contact: 2026-11-06'), ['2026-11-06 Dana Li :3 counts']],
  ['is still to come where the last contact is', 'People/Dana Li.md', person('last_contact: 2026-12-24'), ['2026-12-24 Dana Li :3 still-to-come']],
  ['is a dated heading in a person’s note', 'People/Dana Li.md', person() + note('## 2026-11-06', 'Words.'), ['2026-11-06 Dana Li :4 counts']],
  ['is a task to reach out that was done', 'Plan.md', note('- [x] Write to [[Dana Li]] #reach-out ✅ 2026-11-06', '- [ ] Write to [[Dana Li]] #reach-out'), ['2026-11-06 Dana Li :1 counts']],
  ['is a line of a daily note that begins with a channel', '2026-11-12.md', note('- lunch with [[Dana Li]] and [[Ravi Menon]]', '- lunch with [[Dana Li]] #mention', '- lunch by the [[Plan]]'), ['2026-11-12 Dana Li + Ravi Menon :1 counts', '2026-11-12 nobody :2 said-mention']],
  ['is no mention, as the setting has it', '2026-11-12.md', note('Saw [[Dana Li]].', '- Read the [[Plan]] of [[Ravi Menon]]', '- [ ] Ask [[Dana Li]]', '- [x] Asked [[Dana Li]]'), ['2026-11-12 Dana Li :1 mentions-off', '2026-11-12 Ravi Menon :2 mentions-off', '2026-11-12 Dana Li :4 mentions-off']],
  ['is no mention that says so', '2026-11-12.md', note('Saw [[Dana Li]]. #mention'), ['2026-11-12 Dana Li :1 said-mention']],
  ['is nothing in my own note', 'People/Me.md', person('self: true', 'last_contact: 2026-11-06') + note('## Log', '- 2026-11-06 lunch', '## 2026-11-06'), []],
  ['is nothing where nothing is told', 'Plan.md', note('Talked to [[Dana Li]] on 2026-11-06.', '## 2026-11-06', '- lunch with [[Dana Li]]'), []],
];

describe.each([['a meeting', MEETINGS], ['a conversation', OTHERS]])('%s', (_what, cases) => {
  it.each(cases)('%s', async (_sentence, path, text, conversations) => {
    const { journal } = openNotes({ ...PEOPLE, [path]: text });
    const explanation = await explained(journal, path);
    expect(explanation.conversations.map(shown)).toEqual(conversations);
    // What it says to count is what the journal counts.
    const counted = journal.interactions().filter((each) => each.path === path && each.people.length > 0 && each.status === 'held' && each.date <= '2026-11-19');
    expect(counted.map(({ date, line }) => `${date} ${line}`).sort()).toEqual(explanation.conversations.filter(({ why }) => why === 'counts').map(({ date, line }) => `${date} ${line}`).sort());
  });
});

it('counts mentions where the setting lets them, but for those that say so', async () => {
  const { journal } = openNotes({ ...PEOPLE, '2026-11-12.md': note('Saw [[Dana Li]].', 'Saw [[Ravi Menon]]. #mention') }, { settings: settingsWith({ mentions: true }) });
  expect((await explained(journal, '2026-11-12.md')).conversations.map(shown)).toEqual(['2026-11-12 Dana Li :1 counts', '2026-11-12 Ravi Menon :2 said-mention']);
});

describe('the kind of a note', () => {
  const cases: readonly (readonly [sentence: string, path: string, text: string, kind: string, because: string])[] = [
    ['is by its type', 'Plan.md', props('type: Person', 'tags: [meeting]'), 'person', 'type person'],
    ['is by its tag', 'People/Talk.md', props('tags: [x, "#Meeting"]'), 'meeting', 'tag meeting'],
    ['is by its category', 'Dana.md', props('categories: ["[[Notes/People|folk]]"]'), 'person', 'category people'],
    ['is by its folder, and names the whole of it', 'Work/Team/2026/Dana.md', note('Words.'), 'person', 'folder Work/Team'],
    ['is by its attendees', 'Plan.md', props('attendees: Dana', 'date: 2026-11-06'), 'meeting', 'attendees'],
    ['is none: nothing marks it', 'Plan.md', props('people: Dana', 'date: 2026-11-06'), 'other', 'no-mark'],
    ['is none: it stands among templates', 'Stuff/Templates/Person.md', props('type: person'), 'other', 'template-folder Stuff/Templates'],
    ['is none: its tokens are not filled in', 'People/New.md', props('type: person', 'met_on: {{date}}'), 'other', 'template-tokens'],
    ['is none: it is a sync service’s copy', 'People/Dana Li (Conflicted copy a 202611191010).md', props('type: person'), 'other', 'conflict-copy'],
    ['is none: it is an index', 'People/README.md', note('Words.'), 'other', 'index-note People'],
    ['is none: it is called like its folder', 'People/people.md', note('Words.'), 'other', 'folder-note People'],
    ['is none: its name is a day’s', 'People/2026-11-06 Offsite.md', note('Words.'), 'other', 'dated-name People'],
    ['is none: its folder was taken out', 'Games/Team/Rules.md', note('Words.'), 'other', 'excluded-folder Games'],
    ['is not known: its properties cannot be read', 'People/Dana.md', props('a: ['), 'unreadable', 'unreadable'],
  ];
  it.each(cases)('%s', async (_sentence, path, text, kind, because) => {
    const { journal } = openNotes({ [path]: text }, { settings: settingsWith({ excludedFolders: ['Games'] }) });
    const explanation = await explained(journal, path);
    expect([explanation.kind, `${explanation.because.by} ${explanation.because.value}`.trim()]).toEqual([kind, because]);
  });
});

describe('what else a note holds', () => {
  const cases: readonly (readonly [sentence: string, path: string, text: string, followUps: number, entries: number])[] = [
    ['is every open task and all that is noted in a person’s note', 'People/Dana Li.md', person() + note('- [ ] Send it', '- [x] Sent it', '- [ ] ', '## Details', '- tea', '- a #win'), 1, 2],
    ['is no open question without a day', 'People/Dana Li.md', person() + note('## To talk about', '- [ ] Budget', '- [ ] Hiring 📅 2026-11-20'), 1, 2],
    ['is every open task of a meeting', 'Meetings/2026-11-06 Dana.md', props('people: Dana') + note('- [ ] Send it', '- [ ] Read the [[Plan]]', '- #decision go'), 2, 1],
    ['is the tasks of another note that link somebody', 'Projects/Billing.md', note('- [ ] Ask [[Dana Li]]', '- [ ] Ask [[Nora]]', '- [ ] Read the [[Plan]]', '- [ ] Send it', '- [ ] Ask `[[Dana Li]]`'), 1, 0],
    ['is what another note says of somebody', 'Projects/Billing.md', note('- [[Dana Li]] likes tea #detail', '- the [[Plan]] is done #win', '- tea #detail'), 0, 1],
    ['is all that is noted in a daily note', '2026-11-12.md', note('- shipped #win', '- [[Dana Li]] likes tea #detail', '- [ ] Ask [[Dana Li]]'), 1, 2],
  ];
  it.each(cases)('%s', async (_sentence, path, text, followUps, entries) => {
    const { journal } = openNotes({ ...PEOPLE, [path]: text });
    const explanation = await explained(journal, path);
    expect({ followUps: explanation.followUps, entries: explanation.entries }).toEqual({ followUps, entries });
    expect(journal.due({ limit: Infinity }).sections.flatMap(({ rows }) => rows).filter((row) => row.path === path)).toHaveLength(followUps);
    expect(journal.entries().filter((row) => row.path === path)).toHaveLength(entries);
  });

  it('is read from the note as it is now', async () => {
    const { journal, store } = openNotes(PEOPLE);
    journal.close();
    store.write('Plan.md', props('type: person', 'last_contact: 2026-11-06') + note('- [ ] Send it'));
    expect(await journal.explain('Plan.md')).toMatchObject({ kind: 'person', followUps: 1, conversations: [{ date: '2026-11-06', line: 3 }] });
  });

  it('is nothing where there is no note', async () => {
    expect(await openNotes(PEOPLE).journal.explain('Nora.md')).toBeUndefined();
  });
});
