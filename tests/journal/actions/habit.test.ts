import { describe, expect, it } from 'vitest';
import { appendTag } from '../../../src/journal/edits/append-tag';
import { DEFAULT_VAULT_FACTS, isRefusal, type Journal } from '../../../src/journal/journal';
import { doneOf, followUpOf, journalOf, lines, notesOf, refusalOf } from './journal-of';

const DANA = 'People/Dana Li.md';
const PERSON = ['---', 'type: person', '---'] as const;

describe('changing the date of a promise', () => {
  const changed = async (body: readonly string[], request: Omit<Parameters<Journal['changeDate']>[0], 'id'>, lineEnd = '\n') => {
    const before = lines(...PERSON, ...body).replaceAll('\n', lineEnd);
    const { journal, store } = journalOf({ [DANA]: before });
    const outcome = doneOf(await journal.changeDate({ id: followUpOf(journal, 'Send').id, ...request }));
    const after = ((await store.read(DANA)) ?? '').replaceAll(lineEnd, '\n').split('\n').slice(3).join('\n');
    expect(journal.followUp(outcome.followUpId ?? '')?.text).toBe('Send the plan');
    doneOf(await journal.undo(outcome.undoId ?? 0));
    expect(await store.read(DANA)).toBe(before);
    return after;
  };
  it.each([
    ['moves 📅 alone', ['- [ ] Send the plan 📅 2026-11-20'], { dueOn: '2026-11-23', told: false }, ['- [ ] Send the plan 📅 2026-11-23']],
    ['leaves ⏳', ['- [ ] Send the plan ⏳ 2026-11-19 📅 2026-11-20 ^id'], { dueOn: '2026-11-23', told: false }, ['- [ ] Send the plan ⏳ 2026-11-19 📅 2026-11-23 ^id']],
    ['notes that they were told, right below', ['- [ ] Send the plan 📅 2026-11-20', '- [ ] Next'], { dueOn: '2026-11-23', told: true }, ['- [ ] Send the plan 📅 2026-11-23', '\t- #told 2026-11-19 moved to 2026-11-23', '- [ ] Next']],
    ['notes it above other children, as they are indented', ['* [ ] Send the plan', '  * by mail'], { dueOn: '2026-11-23', told: true }, ['* [ ] Send the plan 📅 2026-11-23', '  * #told 2026-11-19 by 2026-11-23', '  * by mail']],
    ['takes the day away', ['- [ ] Send the plan 📅 2026-11-20'], { dueOn: null, told: true }, ['- [ ] Send the plan', '\t- #told 2026-11-19 no date any more']],
  ] as const)('%s', async (_sentence, before, request, after) => {
    expect(await changed(before, request)).toBe(lines(...after));
    expect(await changed(before, request, '\r\n')).toBe(lines(...after));
  });

  it('refuses a line that is another one by now', async () => {
    const { journal, store } = journalOf({ [DANA]: lines(...PERSON, '- [ ] Send the plan') });
    const { id } = followUpOf(journal, 'Send');
    store.writeUnheard(DANA, lines(...PERSON, '- [ ] Send the big plan'));
    expect(refusalOf(await journal.changeDate({ id, dueOn: '2026-11-23', told: true }))).toBe('line-changed');
    expect(await store.read(DANA)).toBe(lines(...PERSON, '- [ ] Send the big plan'));
  });
});

describe('that was not a conversation', () => {
  const ADA = 'People/Ada Moss.md';
  it.each([
    ['a log line', ADA, ['## Log', '- 2026-11-06 lunch: the garden'], ['## Log', '- 2026-11-06 lunch: the garden #mention']],
    ['a log line with a block id', ADA, ['## Log', '- 2026-11-06 lunch ^talk'], ['## Log', '- 2026-11-06 lunch #mention ^talk']],
    ['a row of a log table', ADA, ['## Log', '| when | what |', '| --- | --- |', '| 2026-11-06 | lunch |'], ['## Log', '| when | what |', '| --- | --- |', '| 2026-11-06 | lunch #mention |']],
    ['a dated heading', ADA, ['## 2026-11-06 Lunch', '- the garden'], ['## 2026-11-06 Lunch #mention', '- the garden']],
    ['a reach-out', ADA, ['- [x] Write to her #reach-out ✅ 2026-11-06'], ['- [x] Write to her #reach-out #mention ✅ 2026-11-06']],
  ] as const)('%s', async (_sentence, path, before, after) => {
    const { journal, store } = journalOf({ [path]: lines(...PERSON, ...before) });
    const { last } = journal.contactHealth(path);
    const outcome = doneOf(await journal.denyConversation({ path, line: last?.line ?? 0, date: last?.date ?? '2026-01-01' }));
    expect(await store.read(path)).toBe(lines(...PERSON, ...after));
    expect(journal.contactHealth(path).last).toBeNull();
    doneOf(await journal.undo(outcome.undoId ?? 0));
    expect(await store.read(path)).toBe(lines(...PERSON, ...before));
  });

  it.each([
    ['a reach-out', '- [x] Write to her #reach-out ✅ 2026-11-06', '- [x] Write to her #reach-out #mention ✅ 2026-11-06'],
    ['a dated heading', '## 2026-11-06 Lunch', '## 2026-11-06 Lunch #mention'],
  ])('%s on the first line, behind a byte order mark', async (_sentence, before, after) => {
    const { journal, store } = journalOf({ [ADA]: `\uFEFF${before}\n` });
    doneOf(await journal.denyConversation({ path: ADA, line: 1, date: '2026-11-06' }));
    expect(await store.read(ADA)).toBe(`\uFEFF${after}\n`);
  });

  it('of two equal lines it is the one that was read, and none where the note has changed meanwhile', async () => {
    const twins = ['## Log', '- 2026-11-06 call', '- 2026-11-06 call'];
    const { journal, store } = journalOf({ [ADA]: lines(...PERSON, ...twins) });
    doneOf(await journal.denyConversation({ path: ADA, line: 6, date: '2026-11-06' }));
    expect(await store.read(ADA)).toBe(lines(...PERSON, '## Log', '- 2026-11-06 call', '- 2026-11-06 call #mention'));
    const late = journalOf({ [ADA]: lines(...PERSON, ...twins) });
    const edit = late.store.edit.bind(late.store);
    const changed = lines(...PERSON, 'New words', ...twins);
    late.store.edit = (path, change) => {
      late.store.writeUnheard(path, changed);
      return edit(path, change);
    };
    expect(refusalOf(await late.journal.denyConversation({ path: ADA, line: 6, date: '2026-11-06' }))).toBe('line-ambiguous');
    expect(await late.store.read(ADA)).toBe(changed);
    const text = lines(...twins);
    expect(appendTag(text, { source: '- 2026-11-06 call', line: 2 }, '#mention')).toMatchObject({ changes: [{ insert: ' #mention' }] });
    expect(appendTag(text, { source: '- 2026-11-06 call', line: null }, '#mention')).toMatchObject({ refused: 'line-ambiguous' });
  });

  it('a meeting is cancelled, in the spelling of its note', async () => {
    const { journal, store } = journalOf({ [ADA]: lines(...PERSON), 'Meetings/x.md': lines('---', 'date: 2026-11-06', 'people: "[[Ada Moss]]"', 'Status: held # once', '---', 'Text') });
    const { last } = journal.contactHealth(ADA);
    doneOf(await journal.denyConversation({ path: 'Meetings/x.md', line: last?.line ?? 0, date: '2026-11-06' }));
    expect(await store.read('Meetings/x.md')).toBe(lines('---', 'date: 2026-11-06', 'people: "[[Ada Moss]]"', 'Status: cancelled # once', '---', 'Text'));
  });

  it('is refused for last_contact, and where nothing is told there any more', async () => {
    const { journal } = journalOf({ [ADA]: lines('---', 'type: person', 'last_contact: 2026-11-06', '---') });
    expect(refusalOf(await journal.denyConversation({ path: ADA, line: 3, date: '2026-11-06' }))).toBe('line-changed');
    expect(refusalOf(await journal.denyConversation({ path: ADA, line: 9, date: '2026-11-06' }))).toBe('line-changed');
    expect(refusalOf(await journal.denyConversation({ path: 'People/x.md', line: 9, date: '2026-11-06' }))).toBe('note-missing');
  });
});

describe('several people at once', () => {
  const NOTES = { [DANA]: lines('---', 'type: person', 'frequency: monthly', 'circle: [Board]', '---'), 'People/Sam.md': lines('---', 'type: person', '---'), 'People/Bad.md': lines('---', 'type: person', '---') };
  const broken = lines('---', 'type: [', '---');
  it('are changed each in its own spelling, as one entry of Undo; what refuses is told and holds up nobody', async () => {
    const { journal, store } = journalOf(NOTES);
    store.writeUnheard('People/Bad.md', broken);
    const people = [DANA, 'People/Sam.md', 'People/Bad.md'];
    const change = { cadence: '2 weeks', circle: 'Choir' } as const;
    const preview = await journal.previewPeople({ people, change });
    expect(preview.map((each) => (isRefusal(each) ? each.refused : each.properties.map(({ name, from, to }) => `${name}: ${from} → ${to}`)))).toEqual([
      ['frequency: monthly → 2 weeks', 'circle: Board → Board, Choir'], ['cadence: null → 2 weeks', 'circle: null → Choir'], 'front-matter-unreadable',
    ]);
    const outcome = doneOf(await journal.changePeople({ people, change }));
    expect(outcome.reservations).toMatchObject([{ refused: 'front-matter-unreadable', path: 'People/Bad.md' }]);
    expect(await store.read(DANA)).toBe(lines('---', 'type: person', 'frequency: 2 weeks', 'circle: [Board, Choir]', '---'));
    expect(journal.words.deed(outcome.done)).toBe('Changed 2 notes.');
    doneOf(await journal.undo(outcome.undoId ?? 0));
    expect(await notesOf(store)).toEqual({ ...NOTES, 'People/Bad.md': broken });
  });

  it('are put off, or let rest; who is in the circle already is left alone', async () => {
    const { journal, store } = journalOf(NOTES);
    doneOf(await journal.changePeople({ people: [DANA], change: { snoozeUntil: '2026-12-01', paused: true, circle: 'Board' } }));
    expect(await store.read(DANA)).toBe(lines('---', 'type: person', 'frequency: monthly', 'circle: [Board]', 'snooze_until: 2026-12-01', 'paused: true', '---'));
    expect(refusalOf(await journal.changePeople({ people: [], change: { paused: true } }))).toBe('people-missing');
  });
});

describe('inserting today', () => {
  const PEOPLE = { [DANA]: lines(...PERSON), 'People/Sam.md': lines(...PERSON) };
  const vault = { ...DEFAULT_VAULT_FACTS, dailyNotes: { folder: 'Daily', format: 'YYYY-MM-DD', template: 'Templates/Daily.md' } };
  const TODAY = 'Daily/2026-11-19.md';

  it('writes tasks under Get in touch, whoever stands there already left out; they are no follow-ups, and a tick is a conversation', async () => {
    const { journal, store } = journalOf({ ...PEOPLE, [TODAY]: lines('# Today', '', '## Get in touch', '', '- [x] Write to [[Sam]] #reach-out') }, { vault });
    const outcome = doneOf(await journal.insertToday({ people: [DANA, 'People/Sam.md'] }));
    expect(await store.read(TODAY)).toBe(lines('# Today', '', '## Get in touch', '', '- [x] Write to [[Sam]] #reach-out', '- [ ] Get in touch with [[Dana Li]] #reach-out'));
    expect(journal.due({ limit: Infinity }).sections).toEqual([]);
    expect([journal.contactHealth('People/Sam.md').last?.date, journal.contactHealth(DANA).last]).toEqual(['2026-11-19', null]);
    store.write(TODAY, ((await store.read(TODAY)) ?? '').replace('[ ] Get', '[x] Get'));
    expect(journal.contactHealth(DANA).last).toMatchObject({ date: '2026-11-19', source: 'reach-out' });
    expect(doneOf(await journal.insertToday({ people: [DANA] })).done).toMatchObject({ people: 0 });
    expect(refusalOf(await journal.undo(outcome.undoId ?? 0))).toBe('changed-since');
  });

  it('makes the note from the template of daily notes, and Undo takes it away', async () => {
    const { journal, store } = journalOf({ ...PEOPLE, 'Templates/Daily.md': lines('# {{date:dddd}}', '', '## Plan', '') }, { vault });
    expect(journal.dailyNote()).toBe(TODAY);
    const outcome = doneOf(await journal.insertToday({ people: [DANA] }));
    expect(await store.read(TODAY)).toBe(lines('# Thursday', '', '## Plan', '', '## Get in touch', '- [ ] Get in touch with [[Dana Li]] #reach-out'));
    doneOf(await journal.undo(outcome.undoId ?? 0));
    expect(await store.read(TODAY)).toBeUndefined();
  });

  it('refuses where the template is not there', async () => {
    const { journal, store } = journalOf(PEOPLE, { vault });
    expect(refusalOf(await journal.insertToday({ people: [DANA] }))).toBe('template-missing');
    expect(await store.read(TODAY)).toBeUndefined();
  });
});

describe('introducing two people', () => {
  it('is one open line that is seen with either of them', async () => {
    const { journal, store } = journalOf({ [DANA]: lines(...PERSON), 'People/Sam.md': lines(...PERSON) });
    doneOf(await journal.introduce({ people: [DANA, 'People/Sam.md'], why: 'Rust  hiring' }));
    expect(await store.read(DANA)).toBe(lines(...PERSON, '', '## Notes', '- [ ] 2026-11-19 #intro [[Dana Li]] and [[Sam]]: Rust hiring'));
    expect([DANA, 'People/Sam.md'].map((person) => journal.entries({ person }).map(({ kind, state }) => `${kind} ${state}`))).toEqual([['intro open'], ['intro open']]);
    expect(refusalOf(await journal.introduce({ people: [DANA, DANA], why: '' }))).toBe('people-missing');
  });
});
