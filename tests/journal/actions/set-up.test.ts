import { describe, expect, test } from 'vitest';
import { setUpChanges, type SetUpRequest } from '../../../src/journal/journal';
import { doneOf, journalOf, lines, notesOf } from './journal-of';

const DANA = 'People/Dana Li.md';
const RAVI = 'People/Ravi Menon.md';
const ask = (request: Partial<SetUpRequest>): SetUpRequest => ({ boss: null, keepUpWith: [], oneOnOne: null, ...request });
const EVERYTHING = ask({ boss: DANA, keepUpWith: [{ path: DANA, cadence: 'monthly' }, { path: RAVI, cadence: '2 weeks' }], oneOnOne: 'weekly on thu' });

describe('the answers of the first run', () => {
  const cases: readonly (readonly [sentence: string, request: SetUpRequest, before: string, after: string])[] = [
    ['make somebody the boss', ask({ boss: DANA }), lines('---', "role: 'VP' # new", '---', 'Boss.'), lines('---', "role: 'VP' # new", 'relation: boss', '---', 'Boss.')],
    ['say when the one-on-one is', ask({ boss: DANA, oneOnOne: 'every 2 weeks on tue' }), lines('---', 'role: VP', '---'), lines('---', 'role: VP', 'relation: boss', 'one_on_one: every 2 weeks on tue', '---')],
    ['say how often to be in touch', ask({ keepUpWith: [{ path: DANA, cadence: '2 weeks' }] }), lines('---', 'role: VP', '---'), lines('---', 'role: VP', 'cadence: 2 weeks', '---')],
    ['say all of it of one person', ask({ boss: DANA, keepUpWith: [{ path: DANA, cadence: 'monthly' }], oneOnOne: 'weekly on thu' }), lines('---', 'role: VP', '---', '- [ ] a'), lines('---', 'role: VP', 'relation: boss', 'one_on_one: weekly on thu', 'cadence: monthly', '---', '- [ ] a')],
    ['write to the spellings of the note, in their quotes', EVERYTHING, lines('---', 'Relationship: "peer" # since May', 'x: 1', "Frequency: 'weekly'", '---'), lines('---', 'Relationship: "boss" # since May', 'x: 1', "Frequency: 'monthly'", 'one_on_one: weekly on thu', '---')],
    ['fill what is empty', EVERYTHING, lines('---', 'cadence:', 'relation: # boss?', 'one_on_one: ""', '---'), lines('---', 'cadence: monthly', 'relation: boss # boss?', 'one_on_one: "weekly on thu"', '---')],
    ['keep CRLF and a note that ends in no line end', EVERYTHING, '---\r\nrole: VP\r\n---\r\n# Dana 👩‍💻', '---\r\nrole: VP\r\nrelation: boss\r\none_on_one: weekly on thu\r\ncadence: monthly\r\n---\r\n# Dana 👩‍💻'],
    ['make a block in a note without one, behind its byte order mark', EVERYTHING, '\uFEFF# Dana\r\nBoss.', '\uFEFF---\r\nrelation: boss\r\none_on_one: weekly on thu\r\ncadence: monthly\r\n---\r\n# Dana\r\nBoss.'],
    ['make a block in an empty note', ask({ boss: DANA }), '', lines('---', 'relation: boss', '---')],
  ];
  test.each(cases)('%s', async (_, request, before, after) => {
    const { journal, store } = journalOf({ [DANA]: before, [RAVI]: lines('---', 'cadence: 2 weeks', '---') });
    const outcome = doneOf(await journal.setUp(request));
    expect(await store.read(DANA)).toBe(after);
    expect(outcome).toMatchObject({ done: { deed: 'set-up', notes: 1 }, changed: [DANA], reservations: [] });
    doneOf(await journal.undo(outcome.undoId ?? undefined));
    expect(await store.read(DANA)).toBe(before);
  });

  test('are what the journal knows from then on', async () => {
    const { journal } = journalOf({ 'Me.md': lines('---', 'type: person', 'self: true', '---'), [DANA]: 'x', [RAVI]: 'x' });
    doneOf(await journal.setUp(EVERYTHING));
    expect(journal.person(DANA)).toMatchObject({ relation: 'boss', cadence: { unit: 'month', amount: 1 } });
    expect(journal.person(RAVI)).toMatchObject({ relation: null, cadence: { unit: 'day', amount: 14 } });
    expect(journal.problems()).toEqual([]);
  });

  test('are one entry of Undo, whatever number of notes', async () => {
    const notes = { [DANA]: lines('---', 'role: VP', '---'), [RAVI]: '---\r\nrole: x\r\n---\r\n', 'People/Bo.md': 'Bo.' };
    const { journal, store } = journalOf(notes);
    const outcome = doneOf(await journal.setUp({ ...EVERYTHING, keepUpWith: [...EVERYTHING.keepUpWith, { path: 'People/Bo.md', cadence: 'weekly' }] }));
    expect(outcome).toMatchObject({ done: { deed: 'set-up', notes: 3 }, changed: [DANA, RAVI, 'People/Bo.md'] });
    expect(journal.words.deed(outcome.done)).toBe('Set up. Properties added to 3 notes.');
    expect(doneOf(await journal.undo()).done).toEqual({ deed: 'undone', notes: 3 });
    expect(await notesOf(store)).toEqual(notes);
  });

  test('change nothing where the notes say so already, or nothing was answered', async () => {
    const notes = { [DANA]: lines('---', 'relation: boss', 'cadence: monthly', 'one_on_one: weekly on thu', '---'), [RAVI]: lines('---', 'cadence: "2 weeks"', '---') };
    const { journal, store } = journalOf(notes);
    for (const request of [EVERYTHING, ask({}), ask({ oneOnOne: 'weekly on thu' })]) {
      expect(doneOf(await journal.setUp(request))).toMatchObject({ done: { deed: 'set-up', notes: 0 }, changed: [], undoId: null, reservations: [] });
    }
    expect(await notesOf(store)).toEqual(notes);
  });

  test.each<readonly [why: string, text: string, refused: string]>([
    ['properties cannot be read', lines('---', 'a: [', '---', 'Words.'), 'front-matter-unreadable'],
    ['cadence is what others refer to', lines('---', 'cadence: &often weekly', 'x: *often', '---'), 'property-not-editable'],
    ['cadence is a list', lines('---', 'cadence: [weekly, monthly]', '---'), 'property-not-editable'],
    ['cadence is a block of lines', lines('---', 'cadence: |', '  weekly', '---'), 'property-not-editable'],
    ['properties stand in braces', lines('---', '{type: person}', '---'), 'property-not-editable'],
    ['text holds an unfinished merge', lines('<<<<<<< ours', 'a', '=======', 'b', '>>>>>>> theirs'), 'note-has-conflict-markers'],
  ])('are told where a note’s %s, and written elsewhere', async (_, text, refused) => {
    const { journal, store } = journalOf({ [DANA]: 'Boss.\n', [RAVI]: 'x' });
    store.writeUnheard(RAVI, text);
    const outcome = doneOf(await journal.setUp(EVERYTHING));
    expect(outcome).toMatchObject({ done: { deed: 'set-up', notes: 1 }, changed: [DANA], reservations: [{ refused, path: RAVI }] });
    expect(await store.read(RAVI)).toBe(text);
    expect(await store.read(DANA)).toBe(lines('---', 'relation: boss', 'one_on_one: weekly on thu', 'cadence: monthly', '---', 'Boss.'));
  });

  test('are all or nothing in one note', async () => {
    const text = lines('---', 'role: VP', 'cadence: [weekly]', '---');
    const { journal, store } = journalOf({ [DANA]: text, [RAVI]: 'x' });
    expect(doneOf(await journal.setUp(EVERYTHING))).toMatchObject({ changed: [RAVI], reservations: [{ refused: 'property-not-editable', path: DANA, data: { property: 'cadence' } }] });
    expect(await store.read(DANA)).toBe(text);
  });

  test('are refused where none can be written', async () => {
    const { journal, store } = journalOf({ [RAVI]: lines('---', 'a: [', '---') });
    expect(await journal.setUp(EVERYTHING)).toMatchObject({ refused: 'note-missing', path: DANA });
    expect(await notesOf(store)).toEqual({ [RAVI]: lines('---', 'a: [', '---') });
  });

  test('can be shown before they are written: the same properties, note by note', () => {
    expect([...setUpChanges(EVERYTHING)]).toEqual([[DANA, { relation: 'boss', one_on_one: 'weekly on thu', cadence: 'monthly' }], [RAVI, { cadence: '2 weeks' }]]);
    expect([...setUpChanges(ask({ oneOnOne: 'weekly on thu' }))]).toEqual([]);
  });
});
