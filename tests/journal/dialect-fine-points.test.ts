import { describe, expect, it } from 'vitest';
import { DEFAULT_VAULT_FACTS, type Journal } from '../../src/journal/journal';
import { openNotes } from './open-notes';
import { note, settingsWith } from './records/read-record';

/** Points at which notes of other vaults are easily read wrong, each alone; the large vault is dialect-vault.test.ts. */

const open = (notes: Readonly<Record<string, string>>, dailyFormat = 'YYYY-MM-DD'): Journal =>
  openNotes(notes, { settings: settingsWith({ vault: { ...DEFAULT_VAULT_FACTS, dailyNotes: { folder: '', format: dailyFormat } } }) }).journal;
const name = (path: string): string => path.replace(/^.*\/|\.md$/g, '').normalize('NFC');
const talks = (journal: Journal): readonly string[] => journal.interactions().map(({ date, status, people, unknown, source }) => [date, status, people.map(name).join('+') || 'nobody', ...unknown.map((each) => `?${each}`), source].join(' '));
const followUps = (journal: Journal): readonly string[] => journal.due({ limit: Infinity }).sections.flatMap(({ section, rows }) => rows.map(({ text, people }) => `${section}: ${text} (${people.map(name).join('+')})`));
const entries = (journal: Journal): readonly string[] => journal.entries().map(({ kind, state, text, people }) => `${kind} ${state}: ${text} (${people.map(name).join('+')})`);
const wrong = (journal: Journal): readonly string[] => journal.problems().map(({ level, path, at, property, code }) => `${level} ${name(path)}:${at.line === null ? '-' : at.line + 1} ${property ?? '-'} ${code}`);

const DANA = { 'People/Dana Li.md': note('---', 'type: person', '---') };

describe('what a note is', () => {
  it('goes by type before tag, tag before folder, folder before attendees', () => {
    const journal = open({
      'Meetings/Ada.md': note('---', 'type: Person', 'tags: [meeting]', '---'),
      'Meetings/Ben.md': note('---', 'type: note', 'tags: ["#People"]', '---'),
      'People/Cem.md': note('---', 'attendees: [Ada]', 'date: 2026-11-02', '---'),
      'Meetings/Eli.md': note('---', 'type: ["[[note]]", "[[Contact]]"]', '---'),
    });
    expect(journal.people().map((person) => person.name)).toEqual(['Ada', 'Ben', 'Cem', 'Eli']);
    expect(journal.counts()).toMatchObject({ people: 4, meetings: 0 });
  });

  it('is a meeting by attendees in a folder of people where its name begins with a day', () => {
    const journal = open({ ...DANA, 'People/2026-11-02 Party.md': note('---', 'attendees: [Dana Li]', '---'), 'People/2026-11-03 Walk.md': note('Alone.'), 'People/2026-11-04 Ada.md': note('---', 'type: person', '---') });
    expect(journal.counts()).toMatchObject({ people: 2, meetings: 1, other: 1 });
  });

  it('is a meeting of the day that its name begins with, in the format of the daily notes too', () => {
    const journal = open({ ...DANA, 'Meetings/05.11.2026 Kiln.md': note('---', 'attendees: [Dana Li]', '---'), 'Notes/06.11.2026.md': note('---', 'participants: [Dana Li]', '---') }, 'DD.MM.YYYY');
    expect(talks(journal)).toEqual(['2026-11-06 held Dana Li meeting', '2026-11-05 held Dana Li meeting']);
  });

  it('is a meeting by attendees and a date, even if the date cannot be read, which is an error', () => {
    const dates = ['2026-02-30', '3/4/2026'];
    const journal = open({ ...DANA, ...Object.fromEntries(dates.map((date, index) => [`Notes/Sync ${index}.md`, note('---', 'attendees: [Dana Li]', `date: ${date}`, '---')])) });
    expect(wrong(journal)).toEqual(['error Sync 0:3 date date-impossible', 'error Sync 1:3 date date-ambiguous']);
    expect(journal.counts()).toMatchObject({ people: 1, meetings: 2 });
  });

  it('has a running note meet on days to come, and today, as planned', () => {
    const journal = open({ 'People/Dana Li.md': note('---', 'type: person', '---', '## 2026-11-20 lunch', '## 2026-11-19', '## 2026-11-18 call') });
    expect(talks(journal)).toEqual(['2026-11-20 planned Dana Li meeting', '2026-11-19 planned Dana Li meeting', '2026-11-18 held Dana Li meeting']);
    expect(journal.people()).toMatchObject([{ lastContact: '2026-11-18' }]);
  });
});

describe('a byte order mark', () => {
  it.each(['- [ ] Ask [[Dana Li]] 📅 2026-11-20', '> - [ ] Ask [[Dana Li]] 📅 2026-11-20'])('may stand before a task on the first line: %s', (line) => {
    expect(followUps(open({ ...DANA, 'Notes/a.md': note(`\uFEFF${line}`) }))).toEqual(['next7: Ask Dana Li (Dana Li)']);
  });

  it('may stand before a log line, an entry, a heading', () => {
    const journal = open({ ...DANA, '2026-11-02.md': note('\uFEFF- lunch with [[Dana Li]]'), '2026-11-03.md': note('\uFEFF- #win Shipped it'), 'People/Ada.md': note('\uFEFF## Log', '- 2026-11-04 call') });
    expect([talks(journal), entries(journal)]).toEqual([['2026-11-04 held Ada log', '2026-11-02 held Dana Li log'], ['win fact: Shipped it ()']]);
  });
});

describe('two spellings of those who were there', () => {
  const meeting = (...lines: readonly string[]): Journal => open({ ...DANA, 'People/Ada.md': note('Words.'), 'Meetings/2026-11-02 a.md': note('---', ...lines, '---') });

  it('disagree where they name others', () => {
    const journal = meeting('people: ["[[Dana Li]]"]', 'attendees: [Ada]');
    expect([talks(journal), wrong(journal)]).toEqual([['2026-11-02 held Dana Li meeting'], ['hint 2026-11-02 a:2 people spellings-disagree']]);
  });

  it.each([['people: ["[[Dana Li]]"]', 'attendees: Dana Li'], ['people: ["[[Dana Li]]", Ada]', 'participants: [Ada, "[[People/Dana Li|Dana]]"]']])('agree where they name the same people in other ways: %s, %s', (first, second) => {
    expect(wrong(meeting(first, second))).toEqual([]);
  });
});

describe('what somebody is called', () => {
  it('is a title that ends the name of the note, too', () => {
    const journal = open({ 'People/Prof. Ada Lindgren.md': note('---', 'type: person', 'title: Ada Lindgren', '---'), 'Meetings/2026-11-02 a.md': note('---', 'attendees: [Ada Lindgren]', '---') });
    expect(journal.people()).toMatchObject([{ name: 'Prof. Ada Lindgren', aliases: ['Ada Lindgren'], role: null }]);
    expect(talks(journal)).toEqual(['2026-11-02 held Prof. Ada Lindgren meeting']);
  });

  it('is the name of the note, in letters and marks apart, and no second name where a property has it composed', () => {
    const journal = open({ [`Contacts/${'Zoë Núñez'.normalize('NFD')}.md`]: note('---', 'name: Zoë Núñez', 'aliases: [Zoë Núñez]', '---') });
    expect(journal.people()).toMatchObject([{ aliases: [] }]);
    expect(wrong(journal)).toEqual([]);
  });
});

describe('days in the properties of people', () => {
  const person = (...lines: readonly string[]): Journal => open({ 'People/Dana Li.md': note('---', 'type: person', ...lines, '---') });

  it.each(['last_interaction: 20261102', 'last_interaction: 2026-11-02', 'last_interaction: "[[2026-11-02]]"', 'lastInteraction: 2026/11/02'])('are in last_interaction if it is one: %s', (line) => {
    expect(talks(person(line))).toEqual(['2026-11-02 held Dana Li property']);
  });

  it.each(['last_interaction: call', 'last_interaction: call in 2025', 'last_interaction: 5.5 hours on the phone', 'next_action: send the 2027 budget', 'nextAction: write 1.2'])('are not in words, which are no error: %s', (line) => {
    expect([talks(person(line)), wrong(person(line))]).toEqual([[], []]);
  });

  it.each([['born: 1980-03-05', '1980-03-05'], ['born: 19800305', '1980-03-05'], ['born: --03-05', '--03-05'], ['born: 03-05', '--03-05'], ['born: "[[1980-03-05]]"', '1980-03-05']])('are birthdays where somebody is born: %s', (line, birthday) => {
    expect(person(line).people()).toMatchObject([{ birthday }]);
  });

  it('are still to come under the spelling of the note', () => {
    expect(wrong(person('lastSpoke: 2026-12-24'))).toEqual(['hint Dana Li:3 lastSpoke date-in-future']);
  });
});

describe('lines', () => {
  it('are follow-ups under Agenda in a meeting without a status: a box there is no entry', () => {
    const journal = open({ ...DANA, 'Meetings/2026-11-02 a.md': note('---', 'type: meeting', 'people: ["[[Dana Li]]"]', '---', '## Agenda', '- headcount', '- [ ] Send the list 📅 2026-11-20', '- [ ] Book a room') });
    expect([followUps(journal), entries(journal)]).toEqual([['next7: Send the list (Dana Li)', 'none: Book a room (Dana Li)'], []]);
  });

  it('are entries under Agenda in a meeting with a status', () => {
    const journal = open({ ...DANA, 'Meetings/2026-11-02 a.md': note('---', 'type: meeting', 'people: ["[[Dana Li]]"]', 'status: held', '---', '## Agenda', '- headcount', '- [ ] Ask for the budget', '- [x] The move') });
    expect(followUps(journal)).toEqual([]);
    expect(entries(journal)).toEqual(['agenda open: Ask for the budget (Dana Li)', 'agenda closed: The move (Dana Li)']);
  });

  it('are entries of a daily note by their tags, whatever they link', () => {
    const journal = open({ 'Projects/Billing migration.md': note('Words.'), '2026-11-02.md': note('- #win Shipped [[Billing migration]]', '- [ ] #problem [[Nowhere]] is slow', '- #learned to wait'), 'Notes/a.md': note('- #win Shipped [[Billing migration]]') });
    expect(entries(journal)).toEqual(['win fact: Shipped Billing migration ()', 'problem open: Nowhere is slow ()', 'learned fact: to wait ()']);
  });

  it('of a review are read if they are open tasks, and else not', () => {
    const journal = open({ ...DANA, 'Reviews/2026 W46.md': note('---', 'type: networking-review', '---', '- [ ] Write to [[Dana Li]] 📅 2026-11-20', '- #gave a hand to [[Dana Li]]', '- [x] Reach out to [[Dana Li]] #reach-out ✅ 2026-11-02') });
    expect([followUps(journal), entries(journal), talks(journal)]).toEqual([['next7: Write to Dana Li (Dana Li)'], [], []]);
  });

  it('are about the meeting where somebody without a note was there too', () => {
    const journal = open({ ...DANA, 'Meetings/2026-11-02 a.md': note('---', 'type: meeting', 'people: [Dana Li, Bart Claes]', '---', '- [ ] Compare the offers', '- #decision the second one') });
    expect([followUps(journal), entries(journal)]).toEqual([['none: Compare the offers ()'], ['decision fact: the second one ()']]);
  });

  it('of a daily note to come do not count yet, which is a hint', () => {
    const journal = open({ ...DANA, '2026-11-25.md': note('- lunch with [[Dana Li]]') });
    expect(journal.people()).toMatchObject([{ lastContact: null }]);
    expect(wrong(journal)).toEqual(['hint 2026-11-25:1 - date-in-future']);
  });

  it('of a table under Log with a day of no calendar are an error, like list items', () => {
    const journal = open({ 'People/Dana Li.md': note('---', 'type: person', '---', '## Log', '', '| day | how |', '| --- | --- |', '| 2026-02-30 | lunch |', '| 2026-11-02 | call |') });
    expect(talks(journal)).toEqual(['2026-11-02 held Dana Li log']);
    expect(wrong(journal)).toEqual(['error Dana Li:8 - line-date-impossible']);
  });

  it('are what somebody owes me where they are delegated', () => {
    const journal = open({ ...DANA, 'Notes/a.md': note('- [ ] The signed lease [delegated:: [[Dana Li]]] 📅 2026-11-20') });
    expect(journal.due().sections).toMatchObject([{ section: 'waiting', rows: [{ text: 'The signed lease', people: ['People/Dana Li.md'], promisedOn: '2026-11-20', owner: 'them' }] }]);
  });

  it('name an attendee who may be two people: the error is at the line', () => {
    const two = { 'People/Sam Lee.md': note('---', 'aliases: [Sam]', '---'), 'People/Sam Ortiz.md': note('---', 'aliases: [Sam]', '---') };
    const journal = open({ ...two, 'Meetings/2026-11-02 a.md': note('Words.', '', 'Attendees: Sam') });
    expect(journal.problems()).toMatchObject([{ level: 'error', path: 'Meetings/2026-11-02 a.md', at: { line: 2 }, code: 'name-ambiguous' }]);
  });
});

describe('notes that are none of ours', () => {
  it.each(['📅 2026-02-30', '📅 2026-11-25 at last', '📅 2026-11-25.'])('may hold tasks with dates as they are, whatever they link but people: %s', (date) => {
    expect(wrong(open({ ...DANA, 'Books/Dune.md': note('Words.'), 'Notes/a.md': note(`- [ ] Read [[Dune]] ${date}`, `- [ ] Rest ${date}`) }))).toEqual([]);
  });

  it.each(['category: [[Books]]', 'date: [[2026-11-02]]', 'members:\n  - [[Dana Li]]', 'due: [[2026-11-02]]'])('may hold links without quotes: %s', (line) => {
    expect(wrong(open({ ...DANA, 'Books/Dune.md': note('---', 'type: book', line, '---', '- [ ] Read it to [[Dana Li]]') }))).toEqual([]);
  });
});
