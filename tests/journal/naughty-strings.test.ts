import { describe, expect, it } from 'vitest';
import { isRefusal, type ActionOutcome, type Journal, type VaultFacts } from '../../src/journal/journal';
import { readFrontMatter } from '../../src/journal/notes/front-matter';
import { safeName } from '../../src/journal/notes/note-name';
import { wholeLink } from '../../src/journal/notes/wikilink';
import { NAUGHTY_CASES } from '../support/naughty-strings';
import { journalOf, lines, notesOf } from './actions/journal-of';

const DANA = 'People/Dana Li.md';
const DANA_NOTE = lines('---', 'type: person', 'role: lead # mine', '---', '', '## Follow-ups', '', '- [ ] Send the plan 📅 2026-11-20', '', '## Log', '', '- 2026-11-12 call: budget');
const isDone = (outcome: ActionOutcome): boolean => !isRefusal(outcome);

const STYLES: readonly VaultFacts['links'][] = [{ markdown: false, format: 'shortest' }, { markdown: false, format: 'absolute' }, { markdown: true, format: 'relative' }];

/** Follow-ups that are Dana's or anybody's, by their words. */
const followUps = (journal: Journal) => journal.due({ limit: Infinity }).sections.flatMap((section) => section.rows);

describe.each(NAUGHTY_CASES)('%s', (_shown, words) => {
  it('as a name makes one person of that name, or is refused with a reason', async () => {
    const { journal, store } = journalOf({});
    const outcome = await journal.createPerson({ name: words });
    if (isRefusal(outcome)) {
      expect(outcome.refused).toBe('name-unusable');
      expect(await notesOf(store)).toEqual({});
      return;
    }
    const [path = '', ...more] = store.list();
    expect(more).toEqual([]);
    expect(path).toBe(`People/${safeName(words)}.md`);
    expect(path.slice(7)).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}\u202A-\u202E\u2066-\u2069]|\.\./u);
    expect(journal.people()).toHaveLength(1);
    // A link that was typed for a name is the name in it.
    expect(journal.whoIs(wholeLink(words)?.target ?? words)).toMatchObject({ path });
    const front = readFrontMatter((await store.read(path)) ?? '');
    expect(front.kind === 'read' && front.properties.get('type')).toBe('person');
    expect(await store.read(path)).not.toContain('<%');
    expect(await journal.createPerson({ name: words })).toMatchObject({ refused: 'note-exists' });
  });

  it.each(STYLES)('as somebody who is linked ($format, Markdown: $markdown) is read as that person', async (links) => {
    const { journal, store } = journalOf({ 'Daily/2026-11-19.md': 'Today.\n' }, { vault: { links, dailyNotes: { folder: 'Daily', format: 'YYYY-MM-DD' } } });
    if (!isDone(await journal.createPerson({ name: words }))) return;
    const [path = ''] = store.list().filter((each) => each.startsWith('People/'));
    expect(isDone(await journal.addFollowUp({ people: [{ path }], text: 'Write', dueOn: '2026-11-19', owner: 'me', activePath: 'Daily/2026-11-19.md' }))).toBe(true);
    expect(followUps(journal).map((row) => row.people)).toEqual([[path]]);
    expect(isDone(await journal.createMeeting({ people: [{ path }], on: '2026-11-19', channel: null, status: 'held' }))).toBe(true);
    expect(journal.interactions(path).map((each) => each.people)).toEqual([[path]]);
  });

  it('as what happened stands in one log line, and touches nothing else, or is refused', async () => {
    const { journal, store } = journalOf({ [DANA]: DANA_NOTE });
    const outcome = await journal.logInteraction({ people: [{ path: DANA }], text: words, on: '2026-11-19', channel: null, followUps: [] });
    const after = (await store.read(DANA)) ?? '';
    if (isRefusal(outcome)) {
      expect(after).toBe(DANA_NOTE);
      return;
    }
    expect(after.startsWith(DANA_NOTE)).toBe(true);
    expect(journal.interactions(DANA).map((each) => each.date)).toEqual(['2026-11-19', '2026-11-12']);
    expect(journal.problems().filter(({ level }) => level === 'error')).toEqual([]);
    expect(isDone(await journal.undo())).toBe(true);
    expect(await store.read(DANA)).toBe(DANA_NOTE);
  });

  it('as a promise stands in one open task, beside the one that was there, or is refused', async () => {
    const { journal, store } = journalOf({ [DANA]: DANA_NOTE });
    const outcome = await journal.addFollowUp({ people: [{ path: DANA }], text: words, dueOn: '2026-11-25', owner: 'me', activePath: null });
    const after = (await store.read(DANA)) ?? '';
    if (isRefusal(outcome)) {
      expect(after).toBe(DANA_NOTE);
      return;
    }
    expect(after.split('\n').filter((line) => !DANA_NOTE.split('\n').includes(line))).toHaveLength(1);
    expect(followUps(journal).filter((row) => row.text.startsWith('Send the plan'))).toHaveLength(1);
    expect(readFrontMatter(after).kind).toBe('read');
  });

  it('as a channel, and as words of a new meeting note, reads back, and runs no template', async () => {
    const { journal, store } = journalOf({ [DANA]: DANA_NOTE, 'People/Sam Ortiz.md': lines('---', 'type: person', '---') });
    const outcome = await journal.logInteraction({
      people: [{ path: DANA }, { path: 'People/Sam Ortiz.md' }], text: words, on: '2026-11-19', channel: words === '' ? null : words, followUps: [{ text: `Send ${words}`, dueOn: null, owner: 'me' }],
    });
    const made = store.list().filter((path) => path.startsWith('Meetings/'));
    expect(made).toHaveLength(isDone(outcome) ? 1 : 0);
    for (const path of made) {
      const note = (await store.read(path)) ?? '';
      const front = readFrontMatter(note);
      expect(front.kind === 'read' && [front.properties.get('type'), front.properties.get('date')]).toEqual(['meeting', '2026-11-19']);
      expect(note).not.toContain('<%');
      expect(journal.interactions(DANA)[0]?.people).toEqual([DANA, 'People/Sam Ortiz.md']);
    }
    expect(await store.read(DANA)).toBe(DANA_NOTE);
  });

  it('in a template is filled in once, as words', async () => {
    const template = lines('---', 'type: person', 'called: {{name}}', "said: '{{relation}}'", 'list: [{{relation}}]', '---', '# {{name}}', '{{relation}}');
    const { journal, store } = journalOf({ 'Templates/P.md': template }, { personTemplate: 'Templates/P.md' });
    const outcome = await journal.createPerson({ name: 'Noor Haddad', relation: words });
    const note = await store.read('People/Noor Haddad.md');
    if (isRefusal(outcome)) {
      expect(note).toBeUndefined();
      return;
    }
    const front = readFrontMatter(note ?? '');
    const said = words.replaceAll('<%', '<\u200B%');
    if (front.kind !== 'read') throw new Error(`unreadable: ${JSON.stringify(front)}`);
    expect([front.properties.get('type'), front.properties.get('called')]).toEqual(['person', 'Noor Haddad']);
    expect(String(front.properties.get('said')).replace(/\s+/g, '')).toBe(said.replace(/\s+/g, ''));
    expect(front.properties.get('list')).toEqual([said]);
    expect(note).not.toContain('<%');
  });
});

it('no name of JavaScript was given to all objects', () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Reflect.get({}, 'hit')).toBeUndefined();
});
