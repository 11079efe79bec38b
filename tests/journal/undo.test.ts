import { describe, expect, test } from 'vitest';
import { isRefusal, type ActionOutcome, type Journal } from '../../src/journal/journal';
import { doneOf, followUpOf, journalOf, lines, notesOf, refusalOf } from './actions/journal-of';

const DANA = 'People/Dana Li.md';
const RAVI = 'People/Ravi Menon.md';
const NOTES = {
  [DANA]: '\uFEFF' + ['---', "role: 'VP' # new", 'snooze_until: 2026-12-01', '---', '## Follow-ups', '- [ ] Send the plan 📅 2026-11-25', '- [ ] Send the numbers 🔁 every week 📅 2026-11-12', '- [ ] Book a room 🏁 delete', '', '## Details', '- plays the cello', '', '## Log', '- 2026-11-06 lunch'].join('\r\n'),
  [RAVI]: lines('Boss.', '', 'Since May.'),
};

const log = (journal: Journal, people: readonly string[] = [DANA]): Promise<ActionOutcome> =>
  journal.logInteraction({ people: people.map((path) => ({ path })), text: 'the freeze is off\nand two hires', on: '2026-11-19', channel: 'call', followUps: [{ text: 'Send the slides', dueOn: '2026-11-25', owner: 'me' }] });

describe('undo gives back the very bytes after', () => {
  const acts: readonly (readonly [name: string, act: (journal: Journal) => Promise<ActionOutcome>])[] = [
    ['a log with a snooze taken away', (journal) => log(journal)],
    ['a log in a note without a log', (journal) => log(journal, [RAVI])],
    ['a log with several people', (journal) => log(journal, [DANA, RAVI])],
    ['a log with somebody new', (journal) => journal.logInteraction({ people: [{ name: 'Noor Haddad' }], createMissing: true, text: 'met', on: '2026-11-19', channel: null, followUps: [] })],
    ['a follow-up', (journal) => journal.addFollowUp({ people: [{ path: DANA }], text: 'Send the slides', dueOn: null, owner: 'me', activePath: null })],
    ['a follow-up for somebody new', (journal) => journal.addFollowUp({ people: [{ name: 'Noor Haddad' }], createMissing: true, text: 'Send the slides', dueOn: null, owner: 'me', activePath: null })],
    ['a tick', (journal) => journal.completeFollowUp({ id: followUpOf(journal, 'Send the plan').id })],
    ['a tick that made a next line', (journal) => journal.completeFollowUp({ id: followUpOf(journal, 'Send the numbers').id })],
    ['a tick that removed the line', (journal) => journal.completeFollowUp({ id: followUpOf(journal, 'Book').id })],
    ['a snooze', (journal) => journal.snoozeFollowUp({ id: followUpOf(journal, 'Send the plan').id, until: '2026-11-27' })],
    ['a snooze of a person', (journal) => journal.snoozePerson({ path: DANA, until: '2026-11-27' })],
    ['a snooze of a person without properties', (journal) => journal.snoozePerson({ path: RAVI, until: '2026-11-27' })],
    ['a new person', (journal) => journal.createPerson({ name: 'Noor Haddad' })],
    ['a new meeting with somebody new', (journal) => journal.createMeeting({ people: [{ path: DANA }, { name: 'Noor Haddad' }], createMissing: true, on: '2026-11-26', channel: null, status: 'planned' })],
  ];
  test.each(acts)('%s', async (_, act) => {
    const { journal, store } = journalOf(NOTES);
    const { undoId, changed } = doneOf(await act(journal));
    expect(await notesOf(store)).not.toEqual(NOTES);
    const undone = doneOf(await journal.undo(undoId ?? undefined));
    expect(await notesOf(store)).toEqual(NOTES);
    expect(undone).toMatchObject({ done: { deed: 'undone', notes: new Set(changed).size }, undoId: null, reservations: [] });
    expect(refusalOf(await journal.undo(undoId ?? undefined))).toBe('nothing-to-undo');
  });

  test('all acts of a day, the last one first', async () => {
    const { journal, store } = journalOf(NOTES);
    // What is ticked cannot be snoozed, and somebody is new once.
    for (const [name, act] of acts) if (name !== 'a snooze' && !name.includes('somebody new')) doneOf(await act(journal));
    for (;;) if (isRefusal(await journal.undo())) break;
    expect(await notesOf(store)).toEqual(NOTES);
  });

  test.each(acts.filter(([name]) => /^a (tick$|tick that made|snooze|follow-up$|log with a snooze|log in)/.test(name)))('%s, with other words written elsewhere in the note meanwhile', async (_, act) => {
    const { journal, store } = journalOf(NOTES);
    const { undoId, changed } = doneOf(await act(journal));
    const [path] = changed as [keyof typeof NOTES];
    const elsewhere = (text: string): string => (path === RAVI ? text.replace('Since May.', 'Since May, I hear.') : text.replace('plays the cello', 'plays the cello, and well'));
    store.write(path, elsewhere((await store.read(path)) ?? ''));
    doneOf(await journal.undo(undoId ?? undefined));
    expect(await notesOf(store)).toEqual({ ...NOTES, [path]: elsewhere(NOTES[path]) });
  });
});

describe('undo is refused, and changes nothing', () => {
  const note = lines('## Follow-ups', '- [ ] Send the plan', '- [ ] Book a room');
  const tick = (journal: Journal): Promise<ActionOutcome> => journal.completeFollowUp({ id: followUpOf(journal, 'Send').id });

  test.each([
    ['the line was written on', lines('## Follow-ups', '- [x] Send the plan to Ravi ✅ 2026-11-19', '- [ ] Book a room')],
    ['words were put behind it', lines('## Follow-ups', '- [x] Send the plan ✅ 2026-11-19 late', '- [ ] Book a room')],
    ['the line is gone', lines('## Follow-ups', '- [ ] Book a room')],
    ['the line stands there twice', lines('## Follow-ups', '- [x] Send the plan ✅ 2026-11-19', '- [x] Send the plan ✅ 2026-11-19', '- [ ] Book a room')],
    ['the line was indented', lines('## Follow-ups', '\t- [x] Send the plan ✅ 2026-11-19', '- [ ] Book a room')],
  ])('where %s', async (_, text) => {
    const { journal, store } = journalOf({ [DANA]: note });
    await tick(journal);
    store.write(DANA, text);
    expect(refusalOf(await journal.undo())).toBe('changed-since');
    expect(await store.read(DANA)).toBe(text);
  });

  test.each([
    ['words were put behind a last line without a line end', '- [ ] Send the plan', '- [x] Send the plan ✅ 2026-11-19 late'],
    ['a block id was put behind a last line without a line end', '- [ ] Send the plan', '- [x] Send the plan ✅ 2026-11-19 ^plan'],
  ])('where %s', async (_, before, text) => {
    const { journal, store } = journalOf({ [DANA]: before });
    await tick(journal);
    store.write(DANA, text);
    expect(refusalOf(await journal.undo())).toBe('changed-since');
    expect(await store.read(DANA)).toBe(text);
  });

  test('where words were put behind a log line on the last line of the note', async () => {
    const { journal, store } = journalOf({ [RAVI]: '## Log\n- 2026-11-06 lunch' });
    await journal.logInteraction({ people: [{ path: RAVI }], text: 'the freeze is off', on: '2026-11-19', channel: 'call', followUps: [] });
    const text = '## Log\n- 2026-11-06 lunch\n- 2026-11-19 call: the freeze is off, and he is glad';
    store.write(RAVI, text);
    expect(refusalOf(await journal.undo())).toBe('changed-since');
    expect(await store.read(RAVI)).toBe(text);
  });

  test('where the note is gone', async () => {
    const { journal, store } = journalOf({ [DANA]: note });
    await tick(journal);
    store.remove(DANA);
    expect(refusalOf(await journal.undo())).toBe('note-missing');
    expect(store.list()).toEqual([]);
  });

  test('where somebody wrote in the note that was made', async () => {
    const { journal, store } = journalOf({});
    await journal.createPerson({ name: 'Noor Haddad' });
    const text = `${(await store.read('People/Noor Haddad.md')) ?? ''}- 2026-11-19 met\n`;
    store.write('People/Noor Haddad.md', text);
    expect(refusalOf(await journal.undo())).toBe('changed-since');
    expect(await notesOf(store)).toEqual({ 'People/Noor Haddad.md': text });
  });

  test('where there is nothing to undo', async () => {
    expect(refusalOf(await journalOf({}).journal.undo())).toBe('nothing-to-undo');
  });
});

describe('the list of what can be undone', () => {
  test('holds fifty: the first of fifty-one cannot be undone', async () => {
    const { journal, store } = journalOf({ [RAVI]: '' });
    const ids: number[] = [];
    for (let day = 1; day <= 51; day++) ids.push(doneOf(await journal.createPerson({ name: `Person ${day}` })).undoId ?? 0);
    expect(refusalOf(await journal.undo(ids[0]))).toBe('nothing-to-undo');
    for (let left = ids.length; left > 1; left--) doneOf(await journal.undo());
    expect(store.list()).toEqual([RAVI, 'People/Person 1.md']);
  });

  test('has no entry for a refusal, nor for what changed nothing', async () => {
    const { journal } = journalOf({ [DANA]: lines('---', 'snooze_until: 2026-11-27', '---') });
    await journal.snoozePerson({ path: DANA, until: '2026-11-27' });
    await journal.createPerson({ name: '///' });
    expect(refusalOf(await journal.undo())).toBe('nothing-to-undo');
  });

  test('undoes what can be, of an act on two notes, and tells the rest', async () => {
    const { journal, store } = journalOf({ [RAVI]: '' });
    await journal.createMeeting({ people: [{ path: RAVI }, { name: 'Noor Haddad' }], createMissing: true, on: '2026-11-26', channel: null, status: 'planned' });
    store.write('People/Noor Haddad.md', 'she called');
    expect(doneOf(await journal.undo())).toMatchObject({ done: { notes: 1 }, reservations: [{ refused: 'changed-since', path: 'People/Noor Haddad.md' }] });
    expect(await notesOf(store)).toEqual({ [RAVI]: '', 'People/Noor Haddad.md': 'she called' });
  });

  test('undoes an entry by its number though others came later in the same note', async () => {
    const { journal, store } = journalOf({ [DANA]: lines('- [ ] Send the plan', '', '- [ ] Book a room') });
    const { undoId } = doneOf(await journal.completeFollowUp({ id: followUpOf(journal, 'Send').id }));
    await journal.completeFollowUp({ id: followUpOf(journal, 'Book').id });
    doneOf(await journal.undo(undoId ?? undefined));
    expect(await store.read(DANA)).toBe(lines('- [ ] Send the plan', '', '- [x] Book a room ✅ 2026-11-19'));
  });
});
