import { describe, expect, test } from 'vitest';
import type { NewMeetingRequest } from '../../../src/journal/journal';
import { doneOf, journalOf, lines, notesOf, refusalOf } from './journal-of';

const DANA = 'People/Dana Li.md';

function plan(request: Partial<NewMeetingRequest> = {}): NewMeetingRequest {
  return { people: [{ path: DANA }], on: '2026-11-26', channel: 'one-on-one', status: 'planned', ...request };
}

describe('a new meeting', () => {
  test('gets a note in the meetings folder, named for its day and its person', async () => {
    const { journal, store } = journalOf({ [DANA]: '' });
    expect(doneOf(await journal.createMeeting(plan())).changed).toEqual(['Meetings/2026-11-26 Dana Li.md']);
    expect(await store.read('Meetings/2026-11-26 Dana Li.md')).toBe(
      lines('---', 'type: meeting', 'channel: "one-on-one"', 'date: 2026-11-26', 'people: ["[[Dana Li]]"]', 'status: "planned"', '---', '', '## Notes', '', '', '', '## Follow-ups'),
    );
    expect(journal.interactions(DANA)).toMatchObject([{ date: '2026-11-26', channel: 'one-on-one', status: 'planned', people: [DANA] }]);
  });

  test('without a channel says none', async () => {
    const { journal, store } = journalOf({ [DANA]: '' });
    doneOf(await journal.createMeeting(plan({ channel: null })));
    expect(await store.read('Meetings/2026-11-26 Dana Li.md')).toContain('\nchannel:\ndate: 2026-11-26\n');
  });

  test('names the path of a person whose name two notes have', async () => {
    const { journal, store } = journalOf({ 'People/Alex Chen.md': '', 'People/Partners/Alex Chen.md': '' });
    doneOf(await journal.createMeeting(plan({ people: [{ path: 'People/Partners/Alex Chen.md' }] })));
    expect(await store.read('Meetings/2026-11-26 Alex Chen.md')).toContain('people: ["[[People/Partners/Alex Chen|Alex Chen]]"]');
    expect(journal.interactions('People/Partners/Alex Chen.md')).toHaveLength(1);
    expect(journal.interactions('People/Alex Chen.md')).toHaveLength(0);
  });

  test('has wikilinks in its properties though the vault has Markdown links', async () => {
    const { journal, store } = journalOf({ [DANA]: '' }, { vault: { links: { markdown: true, format: 'relative' } } });
    doneOf(await journal.createMeeting(plan()));
    expect(await store.read('Meetings/2026-11-26 Dana Li.md')).toContain('people: ["[[Dana Li]]"]');
  });

  test('of that day again gets a number, and the next one the next', async () => {
    const { journal, store } = journalOf({ [DANA]: '' });
    for (let count = 1; count <= 3; count++) doneOf(await journal.createMeeting(plan()));
    expect(store.list().slice(1)).toEqual(['Meetings/2026-11-26 Dana Li.md', 'Meetings/2026-11-26 Dana Li 2.md', 'Meetings/2026-11-26 Dana Li 3.md']);
  });

  test('makes the note of somebody new first', async () => {
    const { journal, store } = journalOf({});
    expect(doneOf(await journal.createMeeting(plan({ people: [{ name: 'Noor Haddad' }], createMissing: true }))).changed).toEqual(['People/Noor Haddad.md', 'Meetings/2026-11-26 Noor Haddad.md']);
    expect(store.list()).toEqual(['People/Noor Haddad.md', 'Meetings/2026-11-26 Noor Haddad.md']);
  });

  test.each([
    ['nobody', { people: [] }, 'people-missing'],
    ['somebody without a note', { people: [{ name: 'Noor Haddad' }] }, 'name-unknown'],
    ['a person whose note is gone', { people: [{ path: 'People/Gone.md' }] }, 'note-missing'],
  ])('is refused with %s', async (_, request, refused) => {
    const { journal, store } = journalOf({ [DANA]: '' });
    expect(refusalOf(await journal.createMeeting(plan(request)))).toBe(refused);
    expect(await notesOf(store)).toEqual({ [DANA]: '' });
  });

  test('is refused where a note came to stand there that the journal has not heard of, and leaves it', async () => {
    const { journal, store } = journalOf({ [DANA]: '' });
    store.writeUnheard('Meetings/2026-11-26 dana li.md', 'mine');
    expect(refusalOf(await journal.createMeeting(plan()))).toBe('note-exists');
    expect(await store.read('Meetings/2026-11-26 dana li.md')).toBe('mine');
  });
});
