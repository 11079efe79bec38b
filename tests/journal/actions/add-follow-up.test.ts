import { describe, expect, test } from 'vitest';
import type { AddFollowUpRequest, Settings, VaultFacts } from '../../../src/journal/journal';
import { doneOf, journalOf, lines, notesOf, refusalOf } from './journal-of';

const DANA = 'People/Dana Li.md';
const RAVI = 'People/Ravi Menon.md';
const SYNC = 'Meetings/2026-11-10 Platform sync.md';
const DAILY = '2026-11-19.md';

function ask(request: Partial<AddFollowUpRequest> = {}): AddFollowUpRequest {
  return { people: [{ path: DANA }], text: 'Send the plan', dueOn: null, owner: 'me', activePath: null, ...request };
}

describe('adding a follow-up', () => {
  const NOTES = {
    [DANA]: lines('## Follow-ups', '', '- [ ] Book a room', '', '## Log'),
    [RAVI]: lines('## Log'),
    [SYNC]: lines('---', 'people: ["[[Dana Li]]"]', 'status: held', '---', 'Nobody had the numbers.'),
    [DAILY]: lines('Saw [[Dana Li]] in the lift.'),
    'Projects/Billing.md': lines('# Billing'),
  };
  const daily = lines('Saw [[Dana Li]] in the lift.', '', '## Follow-ups');
  const cases: readonly (readonly [sentence: string, request: Partial<AddFollowUpRequest>, path: string, after: string])[] = [
    ['goes to the person, without a link', {}, DANA, lines('## Follow-ups', '', '- [ ] Book a room', '- [ ] Send the plan', '', '## Log')],
    ['goes to the person in whose note I am', { activePath: DANA }, DANA, lines('## Follow-ups', '', '- [ ] Book a room', '- [ ] Send the plan', '', '## Log')],
    ['goes to the person if I am in the note of another one', { activePath: RAVI }, DANA, lines('## Follow-ups', '', '- [ ] Book a room', '- [ ] Send the plan', '', '## Log')],
    ['goes to the person if I am in a note of another kind', { activePath: 'Projects/Billing.md' }, DANA, lines('## Follow-ups', '', '- [ ] Book a room', '- [ ] Send the plan', '', '## Log')],
    ['makes the section where there is none', { people: [{ path: RAVI }] }, RAVI, lines('## Log', '', '## Follow-ups', '- [ ] Send the plan')],
    ['goes to the meeting in whose note I am, with a link', { activePath: SYNC, dueOn: '2026-11-25' }, SYNC, `${NOTES[SYNC]}\n## Follow-ups\n- [ ] Send the plan [[Dana Li]] 📅 2026-11-25\n`],
    ['goes to the meeting in whose note I am without a link, if it is about nobody', { activePath: SYNC, people: [] }, SYNC, `${NOTES[SYNC]}\n## Follow-ups\n- [ ] Send the plan\n`],
    ['goes to the daily note that I am in, with links', { activePath: DAILY, people: [{ path: DANA }, { name: 'Ravi Menon' }] }, DAILY, `${daily}- [ ] Send the plan [[Dana Li]] [[Ravi Menon]]\n`],
    ['goes to the first of several, with links to all', { people: [{ path: DANA }, { path: RAVI }] }, DANA, lines('## Follow-ups', '', '- [ ] Book a room', '- [ ] Send the plan [[Dana Li]] [[Ravi Menon]]', '', '## Log')],
    ['is written with #waiting if they owe it', { owner: 'them', dueOn: '2026-11-25', activePath: DAILY }, DAILY, `${daily}- [ ] Send the plan [[Dana Li]] #waiting 📅 2026-11-25\n`],
    ['does not say twice what its words say', { owner: 'them', text: 'Ask [[Dana Li]] #waiting', activePath: DAILY }, DAILY, `${daily}- [ ] Ask [[Dana Li]] #waiting\n`],
    ['names its person before a date that is typed', { text: 'Send the plan 📅 2026-11-25', activePath: DAILY }, DAILY, `${daily}- [ ] Send the plan [[Dana Li]] 📅 2026-11-25\n`],
    ['names its person before a sign that is typed', { text: 'Send the plan ⏫', dueOn: '2026-11-25', activePath: DAILY }, DAILY, `${daily}- [ ] Send the plan [[Dana Li]] ⏫ 📅 2026-11-25\n`],
    ['loses the spaces around its words', { text: '  Send the plan ' }, DANA, lines('## Follow-ups', '', '- [ ] Book a room', '- [ ] Send the plan', '', '## Log')],
  ];
  test.each(cases)('%s', async (_, request, path, after) => {
    const { journal, store } = journalOf(NOTES);
    const outcome = doneOf(await journal.addFollowUp(ask(request)));
    expect(await notesOf(store)).toEqual({ ...NOTES, [path]: after });
    expect(outcome.changed).toEqual([path]);
  });

  test('is known at once, by the id that is answered, with its person and its day', async () => {
    for (const activePath of [null, SYNC, DAILY]) {
      const { journal } = journalOf(NOTES);
      const { followUpId } = doneOf(await journal.addFollowUp(ask({ activePath, dueOn: '2026-11-25' })));
      expect(journal.followUp(followUpId ?? '')).toMatchObject({ text: expect.stringMatching(/^Send the plan/) as string, people: [DANA], promisedOn: '2026-11-25', owner: 'me' });
    }
  });

  test('typed with a date keeps it, and keeps its person', async () => {
    const { journal } = journalOf(NOTES);
    const { followUpId } = doneOf(await journal.addFollowUp(ask({ activePath: SYNC, text: 'Send the plan 📅 2026-11-25' })));
    expect(journal.followUp(followUpId ?? '')).toMatchObject({ promisedOn: '2026-11-25', people: [DANA] });
  });

  test('equal to one that stands already is another one', async () => {
    const { journal, store } = journalOf(NOTES);
    const { followUpId } = doneOf(await journal.addFollowUp(ask({ text: 'Book a room' })));
    expect(journal.followUp(followUpId ?? '')?.line).toBe(4);
    expect(await store.read(DANA)).toBe(lines('## Follow-ups', '', '- [ ] Book a room', '- [ ] Book a room', '', '## Log'));
  });

  test('for somebody new makes the note where that is asked for', async () => {
    const { journal, store } = journalOf({});
    doneOf(await journal.addFollowUp(ask({ people: [{ name: 'Noor Haddad' }], createMissing: true })));
    expect(await store.read('People/Noor Haddad.md')).toMatch(/## Follow-ups\n\n- \[ \] Send the plan\n\n## Log\n$/);
  });

  test('finds the daily note in the folder and the format of the vault', async () => {
    const { journal, store } = journalOf({ [DANA]: '', 'Daily/2026/11-19.md': '' }, { vault: { dailyNotes: { folder: 'Daily', format: 'YYYY/MM-DD' } } });
    doneOf(await journal.addFollowUp(ask({ activePath: 'Daily/2026/11-19.md' })));
    expect(await store.read('Daily/2026/11-19.md')).toBe(lines('## Follow-ups', '- [ ] Send the plan [[Dana Li]]'));
  });

  test.each([
    ['nobody and nowhere', { people: [] }, 'people-missing'],
    ['nobody, in a note of another kind', { people: [], activePath: 'Projects/Billing.md' }, 'people-missing'],
    ['no words', { text: '' }, 'text-missing'],
    ['two lines', { text: 'Send\rthe plan' }, 'text-not-one-line'],
    ['somebody new', { people: [{ name: 'Noor' }] }, 'name-unknown'],
    ['a note that is no person', { people: [{ path: SYNC }] }, 'note-missing'],
  ] as const)('refuses %s', async (_, request, refused) => {
    const { journal, store } = journalOf(NOTES);
    expect(refusalOf(await journal.addFollowUp(ask(request)))).toBe(refused);
    expect(await notesOf(store)).toEqual(NOTES);
  });
});

describe('a follow-up is written as the vault writes tasks and links', () => {
  const NOTES = { [DANA]: '', [SYNC]: lines('---', 'status: held', '---'), 'People/Alex Chen.md': '', 'People/Partners/Alex Chen.md': '', 'People/Zoë (Ops) 100%.md': '', [DAILY]: '' };
  const links = (markdown: boolean, format: VaultFacts['links']['format']): Partial<VaultFacts> => ({ links: { markdown, format } });
  const cases: readonly (readonly [sentence: string, vault: Partial<VaultFacts>, request: Partial<AddFollowUpRequest>, line: string])[] = [
    ['with the global filter in front, if it is a tag', { tasks: { format: 'emoji', globalFilter: '#task' } }, { dueOn: '2026-11-25' }, '- [ ] #task Send the plan [[Dana Li]] 📅 2026-11-25'],
    ['with the global filter once', { tasks: { format: 'emoji', globalFilter: '#task' } }, { text: 'Send the plan #task' }, '- [ ] Send the plan #task [[Dana Li]]'],
    ['with a global filter of words before its fields', { tasks: { format: 'emoji', globalFilter: 'todo' } }, { text: 'Send the plan ⏫', owner: 'them' }, '- [ ] Send the plan [[Dana Li]] #waiting todo ⏫'],
    ['in Dataview\'s format', { tasks: { format: 'dataview', globalFilter: '' } }, { dueOn: '2026-11-25', owner: 'them' }, '- [ ] Send the plan [[Dana Li]] #waiting  [due:: 2026-11-25]'],
    ['with a Markdown link', links(true, 'shortest'), {}, '- [ ] Send the plan [Dana Li](Dana%20Li.md)'],
    ['with a relative link', links(false, 'relative'), {}, '- [ ] Send the plan [[../People/Dana Li|Dana Li]]'],
    ['with a relative Markdown link', links(true, 'relative'), {}, '- [ ] Send the plan [Dana Li](../People/Dana%20Li.md)'],
    ['with an absolute link', links(false, 'absolute'), {}, '- [ ] Send the plan [[People/Dana Li|Dana Li]]'],
    ['with an absolute Markdown link', links(true, 'absolute'), {}, '- [ ] Send the plan [Dana Li](People/Dana%20Li.md)'],
    ['with the path of one of two notes of the same name', {}, { people: [{ path: 'People/Partners/Alex Chen.md' }] }, '- [ ] Send the plan [[People/Partners/Alex Chen|Alex Chen]]'],
    ['with the path of the other one', {}, { people: [{ path: 'People/Alex Chen.md' }] }, '- [ ] Send the plan [[People/Alex Chen|Alex Chen]]'],
    ['with a Markdown link to a name with brackets and signs', links(true, 'absolute'), { people: [{ path: 'People/Zoë (Ops) 100%.md' }] }, '- [ ] Send the plan [Zoë (Ops) 100%](People/Zo%C3%AB%20%28Ops%29%20100%25.md)'],
  ];
  test.each(cases)('%s', async (_, vault, request, line) => {
    const { journal, store } = journalOf(NOTES, { vault });
    const { followUpId } = doneOf(await journal.addFollowUp(ask({ activePath: SYNC, ...request })));
    expect(await store.read(SYNC)).toBe(`${NOTES[SYNC]}\n## Follow-ups\n${line}\n`);
    const [person] = request.people ?? [{ path: DANA }];
    expect(journal.followUp(followUpId ?? '')?.people).toEqual([person && 'path' in person ? person.path : '']);
  });

  test('with a relative link from a note in the root', async () => {
    const { journal, store } = journalOf(NOTES, { vault: links(false, 'relative') });
    doneOf(await journal.addFollowUp(ask({ activePath: DAILY })));
    expect(await store.read(DAILY)).toBe(lines('## Follow-ups', '- [ ] Send the plan [[People/Dana Li|Dana Li]]'));
  });

  test('with a relative link in a meeting note that is made in the root', async () => {
    const settings: Partial<Settings> = { meetingsFolder: '' };
    const { journal, store } = journalOf({ [DANA]: '' }, { ...settings, vault: links(false, 'relative') });
    doneOf(await journal.logInteraction({ people: [{ path: DANA }], on: '2026-11-19', channel: 'call', text: '', duration: 30, followUps: [{ text: 'Send the plan', dueOn: null, owner: 'me' }] }));
    expect(await store.read('2026-11-19 Dana Li.md')).toContain('- [ ] Send the plan [[People/Dana Li|Dana Li]]\n');
  });
});
