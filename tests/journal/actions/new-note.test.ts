import { expect, test } from 'vitest';
import type { ActionOutcome, Journal } from '../../../src/journal/journal';
import { doneOf, journalOf, notesOf } from './journal-of';

const NEW = 'People/Ada Moss.md';
const SAID = 'she said <% tp.date.now() %>';
const who = { people: [{ name: 'Ada Moss' }], createMissing: true } as const;
const acts: readonly (readonly [name: string, act: (journal: Journal) => Promise<ActionOutcome>])[] = [
  ['a log', (journal) => journal.logInteraction({ ...who, text: SAID, on: '2026-11-19', channel: 'call', followUps: [{ text: SAID, owner: 'me', dueOn: null }] })],
  ['a follow-up', (journal) => journal.addFollowUp({ ...who, text: SAID, owner: 'me', dueOn: null, activePath: null })],
  ['what is captured', (journal) => journal.capture({ ...who, kind: 'detail', text: SAID, isPrivate: false, activePath: null, below: [SAID], followUp: { text: SAID, owner: 'me', dueOn: null } })],
];

test.each(acts)('%s in a note that it makes itself has no tag that Templater would run there', async (_name, act) => {
  const { journal, store } = journalOf({});
  doneOf(await act(journal));
  const text = (await notesOf(store))[NEW] ?? '';
  expect(text).toContain('she said <\u200B% tp.date.now() %>');
  expect(text).not.toContain('<%');
});

test.each(acts)('%s in a note that stands there is written as it was typed', async (_name, act) => {
  const { journal, store } = journalOf({ [NEW]: '---\ntype: person\n---\n' });
  doneOf(await act(journal));
  expect((await notesOf(store))[NEW]).toContain(SAID);
});
