import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, type NewPerson } from '../../../src/journal/journal';
import { ANSWERS } from '../../../src/ui/sort-new-people/answers';
import { askWhoRests, keepWords, restQuestion, whoCouldRest } from '../../../src/ui/sort-new-people/who-rests';

const newcomer = (name: string): NewPerson => ({ person: `People/${name}.md`, name, since: '2026-11-01' });
const journalOf = (names: readonly string[], atATime = 2) => ({ newPeople: () => names.map(newcomer), settings: () => ({ ...DEFAULT_SETTINGS, newPeople: atATime, vault: DEFAULT_VAULT_FACTS }) });
const ada = { person: 'People/Ada.md', name: 'Ada', conversations: 1, last: null, usual: null, isNew: true };
const answer = (key: string) => ANSWERS.find((each) => each.key === key) ?? ANSWERS[0]!;

it('is asked where a rhythm is given to somebody new and as many as one wants are known already', () => {
  expect(askWhoRests(journalOf(['Ben', 'Cy']), ada, answer('m'))?.known).toHaveLength(2);
  expect(askWhoRests(journalOf(['Ben']), ada, answer('m'))).toBeUndefined();
  expect(askWhoRests(journalOf(['Ben', 'Cy'], 3), ada, answer('m'))).toBeUndefined();
  expect(askWhoRests(journalOf(['Ben', 'Ada']), ada, answer('m'))).toBeUndefined();
  expect(askWhoRests(journalOf(['Ben', 'Cy']), { ...ada, isNew: false }, answer('m'))).toBeUndefined();
});

it.each(['s', 'n'])('is not asked for an answer that is no rhythm: %s', (key) => {
  expect(askWhoRests(journalOf(['Ben', 'Cy']), ada, answer(key))).toBeUndefined();
});

it.each([
  [['Ben Ito'], 'You are getting to know Ben. Let that rest for now?', 'Keep both'],
  [['Ben Ito', 'Cy Roth'], 'You are getting to know Ben and Cy. Let one rest for now?', 'Keep all three'],
  [['Sam Lee', 'Sam Ortiz'], 'You are getting to know Sam Lee and Sam Ortiz. Let one rest for now?', 'Keep all three'],
  [['A', 'B', 'C', 'D', 'E', 'F'], 'You are getting to know A, B, C, D and 2 more. Let one rest for now?', 'Keep all seven'],
])('%j: %s', (names, question, keep) => {
  const asked = { answer: answer('m'), known: names.map(newcomer) };
  expect(restQuestion(asked)).toBe(question);
  expect(keepWords(asked)).toBe(keep);
  expect(whoCouldRest(asked).length).toBeLessThanOrEqual(4);
});
