import { describe, expect, test } from 'vitest';
import type { VaultFacts } from '../../../src/journal/journal';
import { doneOf, followUpOf, journalOf, lines, refusalOf } from './journal-of';

const DANA = 'People/Dana Li.md';
const DATAVIEW: Partial<VaultFacts> = { tasks: { format: 'dataview', globalFilter: '' } };

describe('completing a follow-up', () => {
  const cases: readonly (readonly [sentence: string, before: string, after: string])[] = [
    ['ticks it, with the day', lines('- [ ] Send the plan'), lines('- [x] Send the plan ✅ 2026-11-19')],
    ['leaves its dates, its link and its tags as they are', lines('- [ ] Send the plan [[Ravi Menon]] #waiting ⏫ 📅 2026-11-25 #billing'), lines('- [x] Send the plan [[Ravi Menon]] #waiting ⏫ 📅 2026-11-25 #billing ✅ 2026-11-19')],
    ['ticks one that is in progress', lines('- [/] Send the plan 📅 2026-11-25'), lines('- [x] Send the plan 📅 2026-11-25 ✅ 2026-11-19')],
    ['ticks one that has a sign of a theme', lines('- [🔥] Send the plan'), lines('- [x] Send the plan ✅ 2026-11-19')],
    ['leaves what is around and below it', lines('- Billing', '  - [ ] Send the plan', '    - the short one', '  - [ ] Book a room'), lines('- Billing', '  - [x] Send the plan ✅ 2026-11-19', '    - the short one', '  - [ ] Book a room')],
    ['ticks one in a callout', lines('> [!todo] Dana', '> - [ ] Send the plan', '> - [ ] Book a room'), lines('> [!todo] Dana', '> - [x] Send the plan ✅ 2026-11-19', '> - [ ] Book a room')],
    ['ticks one in a quotation in a quotation', lines('> > * [ ] Send the plan'), lines('> > * [x] Send the plan ✅ 2026-11-19')],
    ['ticks one in a numbered list', lines('1. [ ] Send the plan', '2. [ ] Book a room'), lines('1. [x] Send the plan ✅ 2026-11-19', '2. [ ] Book a room')],
    ['ticks one with a bracket behind its number', lines('12) [ ] Send the plan'), lines('12) [x] Send the plan ✅ 2026-11-19')],
    ['keeps many spaces where they are', lines('-   [ ]   Send  the plan   📅  2026-11-25  '), lines('-   [x]   Send  the plan   📅  2026-11-25 ✅ 2026-11-19  ')],
    ['keeps the sign that a phone put behind an emoji', lines('- [ ] Send the plan 📅\uFE0F 2026-11-25'), lines('- [x] Send the plan 📅\uFE0F 2026-11-25 ✅ 2026-11-19')],
    ['stands before the block id', lines('- [ ] Send the plan 📅 2026-11-25 ^plan-1'), lines('- [x] Send the plan 📅 2026-11-25 ✅ 2026-11-19 ^plan-1')],
    ['keeps CRLF', 'Boss.\r\n- [ ] Send the plan\r\n- [ ] Book a room\r\n', 'Boss.\r\n- [x] Send the plan ✅ 2026-11-19\r\n- [ ] Book a room\r\n'],
    ['adds no line end', '- [ ] Send the plan', '- [x] Send the plan ✅ 2026-11-19'],
    ['keeps the byte order mark', '\uFEFF- [ ] Send the plan\n', '\uFEFF- [x] Send the plan ✅ 2026-11-19\n'],
    ['keeps to the format of the line, whatever the vault\'s', lines('- [ ] Send the plan  [due:: 2026-11-25]'), lines('- [x] Send the plan  [due:: 2026-11-25]  [completion:: 2026-11-19]')],
    ['takes a done date that is left over for its own', lines('- [ ] Send the plan ✅ 2026-10-01'), lines('- [x] Send the plan ✅ 2026-11-19')],
    ['removes a line that says so', lines('- [ ] Send the plan 🏁 delete', '- [ ] Book a room'), lines('- [ ] Book a room')],
    ['keeps a line that says keep', lines('- [ ] Send the plan 🏁 keep'), lines('- [x] Send the plan 🏁 keep ✅ 2026-11-19')],
    ['keeps right-to-left and CJK words', lines('- [ ] Send לשלוח את התוכנית 計画 📅 2026-11-25'), lines('- [x] Send לשלוח את התוכנית 計画 📅 2026-11-25 ✅ 2026-11-19')],
    ['works below properties that stay as they are', lines('---', "role: 'VP' # new", '---', '', '- [ ] Send the plan'), lines('---', "role: 'VP' # new", '---', '', '- [x] Send the plan ✅ 2026-11-19')],
  ];
  test.each(cases)('%s', async (_, before, after) => {
    const { journal, store } = journalOf({ [DANA]: before });
    const outcome = doneOf(await journal.completeFollowUp({ id: followUpOf(journal, 'Send').id }));
    expect(await store.read(DANA)).toBe(after);
    expect(outcome.followUpId).toBeNull();
  });

  test('writes the vault\'s format on a line that has none', async () => {
    const { journal, store } = journalOf({ [DANA]: lines('- [ ] Send the plan') }, { vault: DATAVIEW });
    doneOf(await journal.completeFollowUp({ id: followUpOf(journal, 'Send').id }));
    expect(await store.read(DANA)).toBe(lines('- [x] Send the plan  [completion:: 2026-11-19]'));
  });

  test('tells whom it counts as a conversation with', async () => {
    const { journal } = journalOf({ [DANA]: lines('- [ ] Write to her #reach-out') });
    const outcome = doneOf(await journal.completeFollowUp({ id: followUpOf(journal, 'Write').id }));
    expect(outcome.done).toMatchObject({ deed: 'completed', contactWith: ['Dana Li'] });
    expect(journal.contactHealth(DANA).last).toMatchObject({ date: '2026-11-19', source: 'reach-out' });
  });

  test('is refused a second time', async () => {
    const { journal } = journalOf({ [DANA]: lines('- [ ] Send the plan') });
    const { id } = followUpOf(journal, 'Send');
    doneOf(await journal.completeFollowUp({ id }));
    expect(refusalOf(await journal.completeFollowUp({ id }))).toBe('line-not-open');
  });
});

describe('completing a follow-up that recurs', () => {
  const cases: readonly (readonly [sentence: string, before: string, after: string, nextOn: string | null])[] = [
    ['makes the next line above it, counted from its due date', lines('- [ ] Send the numbers 🔁 every week 📅 2026-11-12'), lines('- [ ] Send the numbers 🔁 every week 📅 2026-11-19', '- [x] Send the numbers 🔁 every week 📅 2026-11-12 ✅ 2026-11-19'), '2026-11-19'],
    ['keeps the distance between its dates', lines('- [ ] Send the numbers 🔁 every 2 weeks 🛫 2026-11-10 ⏳ 2026-11-12 📅 2026-11-13'), lines('- [ ] Send the numbers 🔁 every 2 weeks 🛫 2026-11-24 ⏳ 2026-11-26 📅 2026-11-27', '- [x] Send the numbers 🔁 every 2 weeks 🛫 2026-11-10 ⏳ 2026-11-12 📅 2026-11-13 ✅ 2026-11-19'), '2026-11-26'],
    ['counts from today where it says so', lines('- [ ] Send the numbers 🔁 every month when done 📅 2026-11-02'), lines('- [ ] Send the numbers 🔁 every month when done 📅 2026-12-19', '- [x] Send the numbers 🔁 every month when done 📅 2026-11-02 ✅ 2026-11-19'), '2026-12-19'],
    ['counts from its scheduled date where it has no other', lines('- [ ] Send the numbers 🔁 every Tuesday ⏳ 2026-11-17'), lines('- [ ] Send the numbers 🔁 every Tuesday ⏳ 2026-11-24', '- [x] Send the numbers 🔁 every Tuesday ⏳ 2026-11-17 ✅ 2026-11-19'), '2026-11-24'],
    ['is without a date where it has none', lines('- [ ] Send the numbers 🔁 every week'), lines('- [ ] Send the numbers 🔁 every week', '- [x] Send the numbers 🔁 every week ✅ 2026-11-19'), null],
    ['leaves the id, the block id, what it depends on and the day of making with the done one', lines('- [ ] Send the numbers 🆔 a1 ⛔ b2 ⏫ 🔁 every week ➕ 2026-11-01 📅 2026-11-12 #billing ^numbers'), lines('- [ ] Send the numbers ⏫ 🔁 every week 📅 2026-11-19 #billing', '- [x] Send the numbers 🆔 a1 ⛔ b2 ⏫ 🔁 every week ➕ 2026-11-01 📅 2026-11-12 #billing ✅ 2026-11-19 ^numbers'), '2026-11-19'],
    ['replaces a line that is to go', lines('- [ ] Send the numbers 🔁 every week 🏁 delete 📅 2026-11-12'), lines('- [ ] Send the numbers 🔁 every week 🏁 delete 📅 2026-11-19'), '2026-11-19'],
    ['keeps to Dataview\'s format', lines('- [ ] Send the numbers  [repeat:: every week]  [due:: 2026-11-12]'), lines('- [ ] Send the numbers  [repeat:: every week]  [due:: 2026-11-19]', '- [x] Send the numbers  [repeat:: every week]  [due:: 2026-11-12]  [completion:: 2026-11-19]'), '2026-11-19'],
    ['keeps what is below it with the done one', lines('- Billing', '\t- [/] Send the numbers 🔁 every week 📅 2026-11-12', '\t\t- in a table'), lines('- Billing', '\t- [ ] Send the numbers 🔁 every week 📅 2026-11-19', '\t- [x] Send the numbers 🔁 every week 📅 2026-11-12 ✅ 2026-11-19', '\t\t- in a table'), '2026-11-19'],
    ['stays in its callout', lines('> [!todo]', '> - [ ] Send the numbers 🔁 every week 📅 2026-11-12'), lines('> [!todo]', '> - [ ] Send the numbers 🔁 every week 📅 2026-11-19', '> - [x] Send the numbers 🔁 every week 📅 2026-11-12 ✅ 2026-11-19'), '2026-11-19'],
    ['keeps CRLF', 'Boss.\r\n- [ ] Send the numbers 🔁 every week 📅 2026-11-12\r\n', 'Boss.\r\n- [ ] Send the numbers 🔁 every week 📅 2026-11-19\r\n- [x] Send the numbers 🔁 every week 📅 2026-11-12 ✅ 2026-11-19\r\n', '2026-11-19'],
    ['keeps CRLF on a last line without a line end', 'Boss.\r\n- [ ] Send the numbers 🔁 every week 📅 2026-11-12', 'Boss.\r\n- [ ] Send the numbers 🔁 every week 📅 2026-11-19\r\n- [x] Send the numbers 🔁 every week 📅 2026-11-12 ✅ 2026-11-19', '2026-11-19'],
  ];
  test.each(cases)('%s', async (_, before, after, nextOn) => {
    const { journal, store } = journalOf({ [DANA]: before });
    const outcome = doneOf(await journal.completeFollowUp({ id: followUpOf(journal, 'Send').id }));
    expect(await store.read(DANA)).toBe(after);
    expect(outcome.done).toMatchObject({ recurs: true, nextOn });
    expect(journal.followUp(outcome.followUpId ?? '')?.text).toBe('Send the numbers');
  });

  test('refuses a rule that nobody understands, and changes nothing', async () => {
    const before = lines('- [ ] Send the numbers 🔁 every quarter 📅 2026-11-12');
    const { journal, store } = journalOf({ [DANA]: before });
    expect(refusalOf(await journal.completeFollowUp({ id: followUpOf(journal, 'Send').id }))).toBe('recurrence-not-understood');
    expect(await store.read(DANA)).toBe(before);
  });

  test('is done for good after its last time', async () => {
    const { journal, store } = journalOf({ [DANA]: lines('- [ ] Send the numbers 🔁 every week until 20 November 2026 📅 2026-11-19') });
    doneOf(await journal.completeFollowUp({ id: followUpOf(journal, 'Send').id }));
    expect(await store.read(DANA)).toBe(lines('- [x] Send the numbers 🔁 every week until 20 November 2026 📅 2026-11-19 ✅ 2026-11-19'));
  });
});

describe('what the Tasks plugin made of the line', () => {
  const line = '- [ ] Send the numbers 🔁 every week 📅 2026-11-12';

  test('is written if the line is still that one', async () => {
    const replacement = '- [ ] Send the numbers 🔁 every week ➕ 2026-11-19 📅 2026-11-19\n- [X] Send the numbers 🔁 every week 📅 2026-11-12 ✅ 2026-11-19';
    const { journal, store } = journalOf({ [DANA]: `- Billing\r\n${line}\r\n` });
    const outcome = doneOf(await journal.completeFollowUp({ id: followUpOf(journal, 'Send').id, rewritten: { line, replacement } }));
    expect(await store.read(DANA)).toBe(`- Billing\r\n${replacement.replace('\n', '\r\n')}\r\n`);
    expect(outcome.done).toMatchObject({ recurs: true, nextOn: '2026-11-19' });
  });

  test('is told to recur where the next line is put below', async () => {
    const replacement = '- [x] Send the numbers 🔁 every week 📅 2026-11-12 ✅ 2026-11-19\n- [ ] Send the numbers 🔁 every week 📅 2026-11-19';
    const { journal, store } = journalOf({ [DANA]: `${line}\n` });
    const outcome = doneOf(await journal.completeFollowUp({ id: followUpOf(journal, 'Send').id, rewritten: { line, replacement } }));
    expect(await store.read(DANA)).toBe(`${replacement}\n`);
    expect(outcome.done).toMatchObject({ recurs: true, nextOn: '2026-11-19' });
  });

  test('may be nothing', async () => {
    const { journal, store } = journalOf({ [DANA]: `- Billing\n${line}\n- Hiring\n` });
    doneOf(await journal.completeFollowUp({ id: followUpOf(journal, 'Send').id, rewritten: { line, replacement: '' } }));
    expect(await store.read(DANA)).toBe('- Billing\n- Hiring\n');
  });

  test('is passed over if the line is another one', async () => {
    const { journal, store } = journalOf({ [DANA]: lines('- [ ] Send the plan') });
    doneOf(await journal.completeFollowUp({ id: followUpOf(journal, 'Send').id, rewritten: { line: '- [ ] Send the plans', replacement: '- [x] Send the plans' } }));
    expect(await store.read(DANA)).toBe(lines('- [x] Send the plan ✅ 2026-11-19'));
  });

  test.each([['a heading', '## Done'], ['words', 'Send the plan'], ['code that opens', '```\n- [x] Send the plan']])('is refused if it is %s', async (_, replacement) => {
    const before = lines('- [ ] Send the plan', '- [ ] Book a room');
    const { journal, store } = journalOf({ [DANA]: before });
    expect(refusalOf(await journal.completeFollowUp({ id: followUpOf(journal, 'Send').id, rewritten: { line: '- [ ] Send the plan', replacement } }))).toBe('guard-failed');
    expect(await store.read(DANA)).toBe(before);
  });
});

describe('the line of a follow-up', () => {
  const NOTE = lines('## Follow-ups', '- [ ] Send the plan', '- [ ] Book a room');

  test('is found after lines came above it that the journal has not heard of', async () => {
    const { journal, store } = journalOf({ [DANA]: NOTE });
    const { id } = followUpOf(journal, 'Book');
    store.writeUnheard(DANA, `Boss since February.\n\n${NOTE}`);
    doneOf(await journal.completeFollowUp({ id }));
    expect(await store.read(DANA)).toBe(`Boss since February.\n\n${lines('## Follow-ups', '- [ ] Send the plan', '- [x] Book a room ✅ 2026-11-19')}`);
  });

  test('is found by its block id though its words are others', async () => {
    const { journal, store } = journalOf({ [DANA]: lines('- [ ] Book a room ^room') });
    const { id } = followUpOf(journal, 'Book');
    store.writeUnheard(DANA, lines('- [ ] Book a large room ^room'));
    doneOf(await journal.completeFollowUp({ id }));
    expect(await store.read(DANA)).toBe(lines('- [x] Book a large room ✅ 2026-11-19 ^room'));
  });

  test.each([
    ['its words have changed', lines('## Follow-ups', '- [ ] Send the plan', '- [ ] Book a room for ten'), 'line-changed'],
    ['it was ticked', lines('## Follow-ups', '- [ ] Send the plan', '- [x] Book a room'), 'line-changed'],
    ['it stands in code now', lines('```', '## Follow-ups', '- [ ] Send the plan', '- [ ] Book a room', '```'), 'line-changed'],
    ['it stands there twice now', lines('## Follow-ups', '- [ ] Book a room', '- [ ] Book a room'), 'line-ambiguous'],
  ])('is refused where %s', async (_, text, refused) => {
    const { journal, store } = journalOf({ [DANA]: NOTE });
    const { id } = followUpOf(journal, 'Book');
    store.writeUnheard(DANA, text);
    expect(refusalOf(await journal.completeFollowUp({ id }))).toBe(refused);
    expect(refusalOf(await journal.snoozeFollowUp({ id, until: '2026-11-27' }))).toBe(refused);
    expect(await store.read(DANA)).toBe(text);
  });

  test('is the right one of two equal ones while the note is as it was read', async () => {
    const twins = lines('## Follow-ups', '- [ ] Book a room', '- [ ] Book a room', '- [ ] Send the plan');
    const { journal, store } = journalOf({ [DANA]: twins });
    const second = journal.followUpAt(DANA, 2, '- [ ] Book a room');
    doneOf(await journal.completeFollowUp({ id: second?.id ?? '' }));
    expect(await store.read(DANA)).toBe(lines('## Follow-ups', '- [ ] Book a room', '- [x] Book a room ✅ 2026-11-19', '- [ ] Send the plan'));
  });

  test('is refused as one of two equal ones when the note has changed since', async () => {
    const twins = lines('## Follow-ups', '- [ ] Book a room', '- [ ] Book a room', '- [ ] Send the plan');
    const { journal, store } = journalOf({ [DANA]: twins });
    const { id } = followUpOf(journal, 'Book');
    store.writeUnheard(DANA, `${twins}Boss since February.\n`);
    expect(refusalOf(await journal.completeFollowUp({ id }))).toBe('line-ambiguous');
    expect(await store.read(DANA)).toBe(`${twins}Boss since February.\n`);
  });

  test('is found though something to talk about reads the same', async () => {
    const { journal, store } = journalOf({ [DANA]: lines('## Follow-ups', '- [ ] Costs for Q1', '', '## To talk about', '- [ ] Costs for Q1') });
    doneOf(await journal.completeFollowUp({ id: followUpOf(journal, 'Costs').id }));
    expect(await store.read(DANA)).toBe(lines('## Follow-ups', '- [x] Costs for Q1 ✅ 2026-11-19', '', '## To talk about', '- [ ] Costs for Q1'));
  });
});
