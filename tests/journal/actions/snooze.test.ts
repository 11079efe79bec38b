import { describe, expect, test } from 'vitest';
import { doneOf, followUpOf, journalOf, lines, refusalOf } from './journal-of';

const DANA = 'People/Dana Li.md';

describe('snoozing a follow-up', () => {
  const cases: readonly (readonly [sentence: string, before: string, after: string])[] = [
    ['writes ⏳ before 📅, which stays byte for byte', '- [ ] Send the plan 📅\uFE0F  2026-11-20', '- [ ] Send the plan ⏳ 2026-11-27 📅\uFE0F  2026-11-20'],
    ['writes ⏳ where there is no date', '- [ ] Send the plan', '- [ ] Send the plan ⏳ 2026-11-27'],
    ['replaces ⏳ where it stands', '- [ ] Send the plan 📅 2026-11-20 ⏳ 2026-11-18 ⏫', '- [ ] Send the plan 📅 2026-11-20 ⏳ 2026-11-27 ⏫'],
    ['keeps the other hourglass', '- [ ] Send the plan ⌛ 2026-11-18', '- [ ] Send the plan ⌛ 2026-11-27'],
    ['leaves a line as it is that says so already', '- [ ] Send the plan ⌛\uFE0F2026-11-27', '- [ ] Send the plan ⌛\uFE0F2026-11-27'],
    ['stands behind what comes before it in Tasks\' order', '- [ ] Send the plan 🆔 a1 ⏫ 🔁 every week ➕ 2026-11-01 🛫 2026-11-10 📅 2026-11-20', '- [ ] Send the plan 🆔 a1 ⏫ 🔁 every week ➕ 2026-11-01 🛫 2026-11-10 ⏳ 2026-11-27 📅 2026-11-20'],
    ['stands before the block id', '- [ ] Send the plan ^plan', '- [ ] Send the plan ⏳ 2026-11-27 ^plan'],
    ['leaves tags behind the date where they are', '- [ ] Send the plan 📅 2026-11-20 #billing #q4', '- [ ] Send the plan ⏳ 2026-11-27 📅 2026-11-20 #billing #q4'],
    ['stands behind the tags of a line without dates', '- [ ] Send the plan #billing', '- [ ] Send the plan #billing ⏳ 2026-11-27'],
    ['keeps a hard break', '- [ ] Send the plan 📅 2026-11-20  ', '- [ ] Send the plan ⏳ 2026-11-27 📅 2026-11-20  '],
    ['keeps to Dataview\'s format', '- [ ] Send the plan [priority:: high] (due:: 2026-11-20)', '- [ ] Send the plan [priority:: high] [scheduled:: 2026-11-27]  (due:: 2026-11-20)'],
    ['keeps a date that is none', '- [ ] Send the plan 📅 2026-02-30', '- [ ] Send the plan ⏳ 2026-11-27 📅 2026-02-30'],
    ['keeps what Tasks does not see', '- [ ] Send the plan 📅 2026-11-20 to [[Ravi Menon]].', '- [ ] Send the plan 📅 2026-11-20 to [[Ravi Menon]]. ⏳ 2026-11-27'],
    ['keeps its sign', '> 1) [/] Send 👩‍💻 計画', '> 1) [/] Send 👩‍💻 計画 ⏳ 2026-11-27'],
  ];
  test.each(cases)('%s', async (_, before, after) => {
    const { journal, store } = journalOf({ [DANA]: `Boss.\r\n${before}\r\n- [ ] Book a room` });
    const outcome = doneOf(await journal.snoozeFollowUp({ id: followUpOf(journal, 'Send').id, until: '2026-11-27' }));
    expect(await store.read(DANA)).toBe(`Boss.\r\n${after}\r\n- [ ] Book a room`);
    expect(journal.followUp(outcome.followUpId ?? '')).toMatchObject({ line: 2, lookOn: '2026-11-27', rowOn: '2026-11-27' });
  });

  test('leaves the promise, so that the row says both', async () => {
    const { journal } = journalOf({ [DANA]: lines('- [ ] Send the plan 📅 2026-11-20') });
    const { followUpId } = doneOf(await journal.snoozeFollowUp({ id: followUpOf(journal, 'Send').id, until: '2026-11-27' }));
    expect(journal.followUp(followUpId ?? '')).toMatchObject({ promisedOn: '2026-11-20', lookOn: '2026-11-27' });
  });

  test('changes nothing if it is snoozed to that day already', async () => {
    const { journal } = journalOf({ [DANA]: lines('- [ ] Send the plan ⏳ 2026-11-27') });
    const outcome = doneOf(await journal.snoozeFollowUp({ id: followUpOf(journal, 'Send').id, until: '2026-11-27' }));
    expect(outcome).toMatchObject({ changed: [], undoId: null });
  });
});

describe('snoozing somebody to get in touch with', () => {
  const cases: readonly (readonly [sentence: string, before: string, after: string])[] = [
    ['writes a new last property', lines('---', 'type: person', "role: 'VP' # new", '---', 'Boss.'), lines('---', 'type: person', "role: 'VP' # new", 'snooze_until: 2026-11-27', '---', 'Boss.')],
    ['replaces the day that stands there, with its comment', lines('---', 'snooze_until: 2026-11-20 # release', 'type: person', '---'), lines('---', 'snooze_until: 2026-11-27 # release', 'type: person', '---')],
    ['writes to the spelling of the note', lines('---', 'Snooze-Until: "2026-11-20"', '---'), lines('---', 'Snooze-Until: "2026-11-27"', '---')],
    ['fills a property that is empty', lines('---', 'snooze_until:', 'type: person', '---'), lines('---', 'snooze_until: 2026-11-27', 'type: person', '---')],
    ['makes a block in a note without one', '\uFEFF# Dana\r\nBoss.', '\uFEFF---\r\nsnooze_until: 2026-11-27\r\n---\r\n# Dana\r\nBoss.'],
  ];
  test.each(cases)('%s', async (_, before, after) => {
    const { journal, store } = journalOf({ [DANA]: before });
    doneOf(await journal.snoozePerson({ path: DANA, until: '2026-11-27' }));
    expect(await store.read(DANA)).toBe(after);
    expect(journal.person(DANA)).toBeDefined();
    expect(journal.contactHealth(DANA).snoozedUntil).toBe('2026-11-27');
  });

  test.each([
    ['its properties cannot be read', lines('---', 'a: [', '---'), 'front-matter-unreadable'],
    ['others refer to the day', lines('---', 'snooze_until: &day 2026-11-20', 'release: *day', '---'), 'property-not-editable'],
    ['its properties are in braces', lines('---', '{type: person}', '---'), 'property-not-editable'],
  ])('is refused where %s', async (_, text, refused) => {
    const { journal, store } = journalOf({ [DANA]: lines('---', 'type: person', '---') });
    store.write(DANA, text);
    expect(refusalOf(await journal.snoozePerson({ path: DANA, until: '2026-11-27' }))).toBe(refused);
    expect(await store.read(DANA)).toBe(text);
  });

  test('is refused where there is no person of that path', async () => {
    const { journal } = journalOf({ 'Projects/Billing.md': '' });
    expect(refusalOf(await journal.snoozePerson({ path: 'Projects/Billing.md', until: '2026-11-27' }))).toBe('note-missing');
  });
});
