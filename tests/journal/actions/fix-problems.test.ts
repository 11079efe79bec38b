import { describe, expect, test } from 'vitest';
import { isRefusal, type FixRequest, type Journal, type Problem } from '../../../src/journal/journal';
import { doneOf, journalOf, lines, notesOf, refusalOf } from './journal-of';

const DANA = 'People/Dana Li.md';
const TALK = 'Meetings/2026-11-06 Plans.md';
const DAY = '2026-11-12.md';
const PERSON = lines('---', 'type: person', '---');
/** Two who are both called Sam, and one who is called Dan too. */
const TEAM = { 'People/Sam Lee.md': lines('---', 'aliases: [Sam]', '---'), 'People/Sam Ortiz.md': lines('---', 'aliases: [Sam]', '---'), 'People/Dan Reed.md': lines('---', 'aliases: [Danny]', '---') };
const NAMESAKES = { 'People/Sam.md': PERSON, 'Team/Sam.md': PERSON };

type Code = Problem['code'];
const block = (...properties: readonly string[]): string => lines('---', ...properties, '---', 'Words of [[Danny]].');

function problemOf(journal: Journal, code: Code, path: string): Problem {
  const problem = journal.problems().find((each) => each.code === code && each.path === path);
  if (!problem) throw new Error(`no ${code} in ${path} among ${JSON.stringify(journal.problems())}`);
  return problem;
}

/** The fix of a problem; of several the one at `choice`. */
function fixOf(journal: Journal, code: Code, path: string, choice = 0): FixRequest {
  const fix = journal.fixesFor(problemOf(journal, code, path))[choice];
  if (!fix) throw new Error(`no fix ${choice} of ${code}`);
  return fix;
}

/** The note's lines with those of a preview in the place of the ones that it names. */
async function asPreviewed(journal: Journal, fix: FixRequest, text: string): Promise<string> {
  const [preview] = await journal.previewFixes([fix]);
  if (!preview || isRefusal(preview)) throw new Error(`refused: ${JSON.stringify(preview)}`);
  const all = text.split(/\r?\n/);
  expect(all.slice(preview.line - 1, preview.line - 1 + preview.before.length)).toEqual(preview.before);
  return [...all.slice(0, preview.line - 1), ...preview.after, ...all.slice(preview.line - 1 + preview.before.length)].join('\n');
}

type Case = readonly [sentence: string, path: string, before: string, after: string, choice?: number];

const TASKS: readonly Case[] = [
  ['moves a date from mid-line to the end', DANA, lines('Boss.', '- [ ] Send the plan 📅 2026-11-20 to Ravi', '- [ ] Book a room'), lines('Boss.', '- [ ] Send the plan to Ravi 📅 2026-11-20', '- [ ] Book a room')],
  ['keeps CRLF, a quotation’s sign and a note that ends in no line end', DANA, 'Boss.\r\n> 1) [/] Send 📅 2026-11-20 計画.', 'Boss.\r\n> 1) [/] Send 計画. 📅 2026-11-20'],
  ['keeps the indentation, the block id and the hard break', DANA, lines('- Plans', '\t* [ ] Send 📅 2026-11-20 it ^plan  ', '\t* rest'), lines('- Plans', '\t* [ ] Send it 📅 2026-11-20 ^plan  ', '\t* rest')],
  ['keeps a time as a reminder', DANA, lines('- [ ] Call her 📅 2026-11-20 14:00'), lines('- [ ] Call her ⏰ 2026-11-20 14:00 📅 2026-11-20')],
  ['puts it in Tasks’ order among the dates that stand at the end', DANA, lines('- [ ] Ask ⏳ 2026-11-18 her ⏫ 🔁 every week 📅 2026-11-20'), lines('- [ ] Ask her ⏫ 🔁 every week ⏳ 2026-11-18 📅 2026-11-20')],
  ['changes the second of two lines that are the same otherwise', DANA, lines('```', '- [ ] Send 📅 2026-11-20 it', '```', '- [ ] Send 📅 2026-11-20 it'), lines('```', '- [ ] Send 📅 2026-11-20 it', '```', '- [ ] Send it 📅 2026-11-20')],
  ['is done on the first line, behind a byte order mark', DANA, '\uFEFF- [ ] Send 📅 2026-11-20 it\r\n', '\uFEFF- [ ] Send it 📅 2026-11-20\r\n'],
  ['is done in a daily note too', DAY, lines('- [ ] Thank [[Dan Reed]] 📅 2026-11-20.'), lines('- [ ] Thank [[Dan Reed]]. 📅 2026-11-20')],
];

const LINKS: readonly Case[] = [
  ['puts one link in quotes', TALK, block('people: [[Dana Li]]', 'x: [[Dana Li]]'), block('people: "[[Dana Li]]"', 'x: [[Dana Li]]')],
  ['puts every link of a list in quotes, and none twice', TALK, block("people: [[[Dana Li]], \"[[Ravi]]\", 'Bo', [[Sam Lee|Sam]]]"), block("people: [\"[[Dana Li]]\", \"[[Ravi]]\", 'Bo', \"[[Sam Lee|Sam]]\"]")],
  ['keeps a list of lines, its comments and CRLF', TALK, '---\r\nAttendees:\r\n- [[Dana Li]] # boss\r\n-   [[Ravi]]\r\nrole: x\r\n---', '---\r\nAttendees:\r\n- "[[Dana Li]]" # boss\r\n-   "[[Ravi]]"\r\nrole: x\r\n---'],
  ['keeps the links in comments as they are', TALK, block('people: [[Dana Li]] # not [[Ravi]]', '# nor [[Bo]]', 'channel: call'), block('people: "[[Dana Li]]" # not [[Ravi]]', '# nor [[Bo]]', 'channel: call')],
  ['keeps the links in quoted words as they are', TALK, block("people: ['Bo of [[Halden]] fame', [[Dana Li]]]"), block("people: ['Bo of [[Halden]] fame', \"[[Dana Li]]\"]")],
  ['knows names with an apostrophe', TALK, block("people: [[Dana O'Neil]]"), block('people: "[[Dana O\'Neil]]"')],
  ['keeps to the property of a person', DANA, block('type: person', 'reports_to: [[Marcus Webb]]', 'role: "VP"'), block('type: person', 'reports_to: "[[Marcus Webb]]"', 'role: "VP"')],
];

const NAMES: readonly Case[] = [
  ['writes a link for a plain name', TALK, block('people: Sam # both?', 'channel: call'), block('people: "[[Sam Lee]]" # both?', 'channel: call')],
  ['writes the one who was chosen', TALK, block('people: [Ravi, Sam]'), block('people: [Ravi, "[[Sam Ortiz]]"]'), 1],
  ['keeps the quotes and the other lines of a list', TALK, '---\r\nattendees:\r\n  - \'Sam\' # late\r\n  - Ravi\r\n---\r\n', '---\r\nattendees:\r\n  - \'[[Sam Lee]]\' # late\r\n  - Ravi\r\n---\r\n'],
  ['makes a list of names with commas', TALK, block('people: Ravi, Sam, Bo', 'channel: call'), block('people:', '  - Ravi', '  - "[[Sam Lee]]"', '  - Bo', 'channel: call')],
  ['makes a list in brackets where a comment stands behind', TALK, block('people: Ravi, @Sam # three'), block('people: [Ravi, "[[Sam Lee]]"] # three')],
  ['mends a link that leads nowhere', TALK, block('people: "[[Sam]]"'), block('people: "[[Sam Lee]]"')],
  ['keeps the words that such a link shows', TALK, block('people: "[[Sam|Sammy]]"'), block('people: "[[Sam Lee|Sammy]]"')],
  ['says whom somebody reports to', DANA, block('type: person', 'Manager: sam'), block('type: person', 'Manager: "[[Sam Lee]]"')],
];

const ALIASES: readonly Case[] = [
  ['keeps the shown name in a task', DANA, lines('- [ ] Ask [[Danny]] 📅 2026-11-20'), lines('- [ ] Ask [[Dan Reed|Danny]] 📅 2026-11-20')],
  ['keeps another name behind the bar', DANA, lines('- [[Danny|D.]] likes tea #detail'), lines('- [[Dan Reed|D.]] likes tea #detail')],
  ['mends each of the links of a line, in whatever case', DAY, lines('- lunch with [[danny]] and [[Danny|him]]'), lines('- lunch with [[Dan Reed|danny]] and [[Dan Reed|him]]')],
  ['leaves code and embeds', DAY, lines('Met [[Danny]], not `[[Danny]]` ![[Danny]]'), lines('Met [[Dan Reed|Danny]], not `[[Danny]]` ![[Danny]]')],
  ['mends a Markdown link', DANA, lines('- [ ] Ask [Danny](Danny.md) today'), lines('- [ ] Ask [Danny](Dan%20Reed.md) today')],
  ['keeps the heading and the title of a Markdown link', DANA, lines('- [ ] Ask [Danny](<Danny.md#Log> "boss") today'), lines('- [ ] Ask [Danny](Dan%20Reed.md#Log "boss") today')],
  ['is done on the first line, behind a byte order mark', DANA, '\uFEFF- [ ] Ask [[Danny]]\r\n', '\uFEFF- [ ] Ask [[Dan Reed|Danny]]\r\n'],
  ['keeps the heading that a link leads to', DAY, lines('Met [[Danny#Log]] and [[Danny#Log|him]]'), lines('Met [[Dan Reed#Log|Danny]] and [[Dan Reed#Log|him]]')],
  ['keeps a table a table', DAY, lines('| who | how |', '| --- | --- |', '| [[Danny]] | lunch |', '', 'Words.'), lines('| who | how |', '| --- | --- |', '| [[Dan Reed\\|Danny]] | lunch |', '', 'Words.')],
  ['keeps a table without outer bars a table', DAY, lines('who | how', '--- | ---', '[[Danny]] | lunch', '', 'Words.'), lines('who | how', '--- | ---', '[[Dan Reed\\|Danny]] | lunch', '', 'Words.')],
  ['keeps a bar that a table has escaped', DAY, lines('| [[Danny\\|D.]] | lunch |'), lines('| [[Dan Reed\\|D.]] | lunch |')],
];

const DATES: readonly Case[] = [
  ['writes the month first', DANA, block('type: person', 'last_contact: 3/4/2026 # or so'), block('type: person', 'last_contact: 2026-03-04 # or so')],
  ['writes the day first', DANA, block('type: person', "Last Met: '3/4/2026'"), block('type: person', "Last Met: '2026-04-03'"), 1],
  ['keeps the time of day', TALK, block('type: meeting', 'date: 3/4/2026 14:00'), block('type: meeting', 'date: 2026-03-04T14:00')],
];

const SELVES: readonly Case[] = [
  ['says of one of them that it is not me', DANA, block('type: person', 'Self: true # once'), block('type: person', 'Self: false # once')],
  ['says so where it is a word in quotes', DANA, block('type: person', 'self: "yes"'), block('type: person', 'self: false')],
];

const ALL = { 'tasks-will-not-see': TASKS, 'link-unquoted': LINKS, 'name-ambiguous': NAMES, 'alias-as-link': ALIASES, 'date-ambiguous': DATES, 'two-selves': SELVES } as const;
const others = (code: Code) => ({ ...TEAM, ...(code === 'two-selves' ? { 'People/Me.md': lines('---', 'self: true', '---') } : {}) });

describe.each(Object.entries(ALL) as [Code, readonly Case[]][])('the fix of %s', (code, cases) => {
  test.each(cases.map(([sentence, path, before, after, choice = 0]) => [sentence, path, before, after, choice] as const))('%s', async (_, path, before, after, choice) => {
    const { journal, store } = journalOf({ ...others(code), [path]: before });
    const fix = fixOf(journal, code, path, choice);
    const previewed = await asPreviewed(journal, fix, before);
    expect(await store.read(path)).toBe(before);
    const outcome = doneOf(await journal.fixProblems([fix]));
    const now = (await store.read(path)) ?? '';
    expect(now).toBe(after);
    expect(previewed).toBe(now.replaceAll('\r\n', '\n'));
    expect(journal.problems().filter((each) => each.path === path && each.code === code)).toEqual([]);
    expect(outcome).toMatchObject({ done: { deed: 'fixed', problems: 1, notes: 1 }, changed: [path], reservations: [] });
    doneOf(await journal.undo(outcome.undoId ?? undefined));
    expect(await notesOf(store)).toEqual({ ...others(code), [path]: before });
  });
});

test('a date moves in the notation of the vault where its line has none', async () => {
  const { journal, store } = journalOf({ [DANA]: lines('- [ ] Send 📅 2026-11-20 it') }, { vault: { tasks: { format: 'dataview', globalFilter: '' } } });
  doneOf(await journal.fixProblems([fixOf(journal, 'tasks-will-not-see', DANA)]));
  expect(await store.read(DANA)).toBe(lines('- [ ] Send it  [due:: 2026-11-20]'));
});

test.each(['- [ ] Send ⏳ 2026-11-18 it 📅 2026-11-20 #waiting', '- [ ] Send 🛫 2026-11-10 it ⏳ 2026-11-18 #waiting 📅 2026-11-20', '- [ ] Send 📅 2026-11-20 it #waiting ⏫ ^a1'])('a date moves and no tag is lost: %s', async (line) => {
  const { journal, store } = journalOf({ [DANA]: lines(line) });
  doneOf(await journal.fixProblems([fixOf(journal, 'tasks-will-not-see', DANA)]));
  expect(await store.read(DANA)).toMatch(/ #waiting\b/);
  expect(journal.due().sections.map(({ section, count }) => [section, count])).toEqual([['waiting', 1]]);
});

test('a time that has become a reminder is no word of the follow-up', async () => {
  const { journal } = journalOf({ [DANA]: lines('- [ ] Call her 📅 2026-11-20 14:00 at home') });
  const words = () => journal.due({ limit: Infinity }).sections.flatMap(({ rows }) => rows).map(({ text }) => text);
  expect(words()).toEqual(['Call her at home']);
  doneOf(await journal.fixProblems([fixOf(journal, 'tasks-will-not-see', DANA)]));
  expect(words()).toEqual(['Call her at home']);
});

test('a path is written where two notes have the name that was chosen', async () => {
  const { journal, store } = journalOf({ ...NAMESAKES, [TALK]: block('people: Sam') });
  const fixes = journal.fixesFor(problemOf(journal, 'name-ambiguous', TALK));
  expect(fixes.map(({ choice }) => choice)).toEqual(['People/Sam.md', 'Team/Sam.md']);
  doneOf(await journal.fixProblems(fixes.slice(1)));
  expect(await store.read(TALK)).toBe(block('people: "[[Team/Sam|Sam]]"'));
  expect(journal.peopleOf(TALK)).toEqual(['Team/Sam.md']);
});

test('a line is mended in a note whose properties cannot be read by now', async () => {
  const { journal, store } = journalOf({ ...TEAM, [DANA]: lines('---', 'a: 1', '---', '- [ ] Ask [[Danny]]') });
  const fix = fixOf(journal, 'alias-as-link', DANA);
  store.writeUnheard(DANA, lines('---', 'a: [', '---', '- [ ] Ask [[Danny]]'));
  doneOf(await journal.fixProblems([fix]));
  expect(await store.read(DANA)).toBe(lines('---', 'a: [', '---', '- [ ] Ask [[Dan Reed|Danny]]'));
});

test.each<readonly [Code, string, string]>([
  ['value-not-understood', DANA, block('type: person', 'cadence: soonish')],
  ['date-impossible', DANA, block('type: person', 'last_contact: 2026-02-30')],
  ['line-date-impossible', DANA, lines('- [ ] Send it 📅 2026-02-30')],
  ['front-matter-unreadable', DANA, block('a: [')],
  ['spellings-disagree', DANA, block('type: person', 'cadence: weekly', 'frequency: monthly')],
  ['date-in-future', DANA, block('type: person', 'last_contact: 2026-12-24')],
  ['bosses-in-a-circle', DANA, block('type: person', 'reports_to: "[[Dana Li]]"')],
  ['likely-twins', DANA, block('type: person', 'aliases: [Dan Reed]')],
  ['sync-conflict-copy', 'People/Dana Li (Conflicted copy MacBook 202611191010).md', PERSON],
])('%s has no fix: only the user can know', (code, path, text) => {
  const { journal } = journalOf({ ...TEAM, [path]: text });
  expect(journal.fixesFor(problemOf(journal, code, path))).toEqual([]);
});

/** A fix that is refused: the note as it was read, as it is now (where it has changed, unheard of), and why. */
type RefusalCase = readonly [why: string, code: Code, path: string, read: string, now: string | undefined, refused: string];
const ANY = 'any';

const CHANGED: readonly RefusalCase[] = [
  ['the task is another line now', 'tasks-will-not-see', DANA, lines('- [ ] Send 📅 2026-11-20 it'), lines('- [ ] Send 📅 2026-11-21 it'), 'line-changed'],
  ['the task has moved', 'tasks-will-not-see', DANA, lines('- [ ] Send 📅 2026-11-20 it'), lines('New.', '- [ ] Send 📅 2026-11-20 it'), 'line-changed'],
  ['the task is code now', 'tasks-will-not-see', DANA, lines('Boss.', '- [ ] Send 📅 2026-11-20 it'), lines('```', '- [ ] Send 📅 2026-11-20 it', '```'), ANY],
  ['the line links somebody else now', 'alias-as-link', DAY, lines('- lunch with [[Danny]]'), lines('- lunch with [[Ravi]]'), 'line-changed'],
  ['the link has moved', 'alias-as-link', DAY, lines('- lunch with [[Danny]]'), lines('New.', '- lunch with [[Danny]]'), 'line-changed'],
  ['the line is code now', 'alias-as-link', DAY, lines('Words.', '- lunch with [[Danny]]'), lines('```', '- lunch with [[Danny]]', '```'), ANY],
  ['the line is a property now', 'alias-as-link', DAY, lines('Words.', '- lunch with [[Danny]]'), lines('---', 'x: "[[Danny]]"', '---'), ANY],
  ['somebody has written the day', 'date-ambiguous', DANA, block('type: person', 'last_contact: 3/4/2026'), block('type: person', 'last_contact: 2026-11-10'), ANY],
  ['somebody has removed the day', 'date-ambiguous', DANA, block('type: person', 'last_contact: 3/4/2026'), block('type: person'), ANY],
  ['the note says no more that it is me', 'two-selves', DANA, block('type: person', 'self: true'), block('type: person'), ANY],
  ['somebody has said who is meant', 'name-ambiguous', TALK, block('people: Sam'), block('people: "[[Sam Ortiz]]"'), ANY],
  ['the link has its quotes', 'link-unquoted', TALK, block('people: [[Dana Li]]'), block('people: "[[Dana Li]]"'), ANY],
  ['the properties cannot be read now', 'name-ambiguous', TALK, block('people: Sam'), block('people: Sam', 'a: ['), 'front-matter-unreadable'],
  ['the properties of a link cannot be read now', 'link-unquoted', TALK, block('people: [[Dana Li]]'), block('people: [[Dana Li]]', 'a: ['), 'front-matter-unreadable'],
  ['the properties of a day cannot be read now', 'date-ambiguous', DANA, block('type: person', 'last_contact: 3/4/2026'), block('last_contact: 3/4/2026', '\tx: 1'), 'front-matter-unreadable'],
  ['the note holds an unfinished merge', 'link-unquoted', TALK, block('people: [[Dana Li]]'), block('people: [[Dana Li]]') + lines('<<<<<<< ours', 'a', '=======', 'b', '>>>>>>> theirs'), 'note-has-conflict-markers'],
  ['the note is no plain text any more', 'tasks-will-not-see', DANA, lines('- [ ] Send 📅 2026-11-20 it'), lines('- [ ] Send 📅 2026-11-20 it', '\0'), 'note-has-nul-bytes'],
];

const UNEDITABLE: readonly RefusalCase[] = [
  ['others refer to the name', 'name-ambiguous', TALK, block('people: &who Sam', 'who_else: *who'), undefined, 'property-not-editable'],
  ['the name is what another property says', 'name-ambiguous', TALK, block('who_else: &who Sam', 'people: *who'), undefined, 'property-not-editable'],
  ['an item has an anchor', 'name-ambiguous', TALK, block('people: [&who Sam, Ravi]'), undefined, 'property-not-editable'],
  ['the name has a tag', 'name-ambiguous', TALK, block('people: !!str Sam'), undefined, 'property-not-editable'],
  ['the names are a block of lines', 'name-ambiguous', TALK, block('people: >-', '  Sam'), undefined, 'property-not-editable'],
  ['an item is no text', 'name-ambiguous', TALK, block('people: [Sam, {first: Bo}]'), undefined, 'property-not-editable'],
  ['the name stands in the body', 'name-ambiguous', TALK, lines('people:: Sam'), undefined, 'property-not-editable'],
  ['others refer to the link', 'link-unquoted', TALK, block('people: &who [[Dana Li]]', 'knows: *who'), undefined, ANY],
  ['the link has an anchor', 'link-unquoted', TALK, block('people: &who [[Dana Li]]'), undefined, ANY],
  ['the link has a tag', 'link-unquoted', TALK, block('people: !!seq [[Dana Li]]'), undefined, ANY],
  ['the link is what another property says', 'link-unquoted', TALK, block('x: &who [[Dana Li]]', 'people: *who'), undefined, ANY],
  ['others refer to the day', 'date-ambiguous', DANA, block('type: person', 'last_contact: &day 3/4/2026', 'met: *day'), undefined, 'property-not-editable'],
  ['the day is a block of lines', 'date-ambiguous', DANA, block('type: person', 'last_contact: |-', '  3/4/2026'), undefined, 'property-not-editable'],
  ['the day stands in the body', 'date-ambiguous', DANA, block('type: person') + lines('last_contact:: 3/4/2026'), undefined, 'property-not-editable'],
  ['the note says in its body that it is me', 'two-selves', DANA, block('type: person') + lines('self:: true'), undefined, 'property-not-editable'],
];

describe.each([['since it was read', CHANGED], ['as it is written', UNEDITABLE]])('a fix is refused, and nothing written, where %s', (_when, cases) => {
  test.each(cases)('%s', async (_, code, path, read, now, refused) => {
    const { journal, store } = journalOf({ ...others(code), [path]: read });
    const fix = fixOf(journal, code, path);
    if (now !== undefined) store.writeUnheard(path, now);
    const [preview] = await journal.previewFixes([fix]);
    const outcome = await journal.fixProblems([fix]);
    expect(await store.read(path)).toBe(now ?? read);
    expect(refusalOf(outcome)).toEqual(refused === ANY ? expect.not.stringMatching(/^done$/) : refused);
    expect(preview).toMatchObject({ refused: refusalOf(outcome), path });
    expect(refusalOf(await journal.undo())).toBe('nothing-to-undo');
  });
});

describe('the same fix for many', () => {
  const task = (words: string): string => `- [ ] ${words} 📅 2026-11-20 to [[Dan Reed]]`;
  const NOTES = { ...TEAM, [DANA]: lines(task('Send'), 'Words.', task('Mail'), task('Post')), [DAY]: `${task('Give')}\r\n`, 'Projects/Plan.md': lines('# Plan', '', task('Show')) };
  const fixes = (journal: Journal): readonly FixRequest[] => journal.problems().filter(({ code }) => code === 'tasks-will-not-see').flatMap(journal.fixesFor);
  const mended = (words: string): string => `- [ ] ${words} to [[Dan Reed]] 📅 2026-11-20`;
  const MENDED = { ...TEAM, [DANA]: lines(mended('Send'), 'Words.', mended('Mail'), mended('Post')), [DAY]: `${mended('Give')}\r\n`, 'Projects/Plan.md': lines('# Plan', '', mended('Show')) };

  test('shows each line before and after, and writes nothing', async () => {
    const { journal, store } = journalOf(NOTES);
    const shown = (await journal.previewFixes(fixes(journal))).map((each) => (isRefusal(each) ? each : [each.path, each.line, ...each.before, ...each.after]));
    expect(shown).toEqual([
      [DAY, 1, task('Give'), mended('Give')],
      [DANA, 1, task('Send'), mended('Send')],
      [DANA, 3, task('Mail'), mended('Mail')],
      [DANA, 4, task('Post'), mended('Post')],
      ['Projects/Plan.md', 3, task('Show'), mended('Show')],
    ]);
    expect(await notesOf(store)).toEqual(NOTES);
  });

  test('is one entry of Undo', async () => {
    const { journal, store } = journalOf(NOTES);
    const outcome = doneOf(await journal.fixProblems(fixes(journal)));
    expect(await notesOf(store)).toEqual(MENDED);
    expect(outcome).toMatchObject({ done: { deed: 'fixed', problems: 5, notes: 3 }, changed: [DAY, DANA, 'Projects/Plan.md'], reservations: [] });
    expect(doneOf(await journal.undo()).done).toEqual({ deed: 'undone', notes: 3 });
    expect(await notesOf(store)).toEqual(NOTES);
    expect(refusalOf(await journal.undo())).toBe('nothing-to-undo');
  });

  test('does what it can, and says where it could not', async () => {
    const { journal, store } = journalOf(NOTES);
    const all = fixes(journal);
    store.writeUnheard(DANA, NOTES[DANA].replace('Mail', 'Mail her'));
    store.writeUnheard(DAY, NOTES[DAY].replace('Give', 'Give her'));
    const outcome = doneOf(await journal.fixProblems(all));
    expect(outcome).toMatchObject({ done: { deed: 'fixed', problems: 3, notes: 2 }, changed: [DANA, 'Projects/Plan.md'] });
    expect(outcome.reservations).toEqual([{ refused: 'line-changed', path: DAY, line: 0 }, { refused: 'line-changed', path: DANA, line: 2 }]);
    expect(await notesOf(store)).toEqual({ ...MENDED, [DANA]: MENDED[DANA].replace(mended('Mail'), task('Mail her')), [DAY]: NOTES[DAY].replace('Give', 'Give her') });
    doneOf(await journal.undo());
    expect(await store.read(DANA)).toBe(NOTES[DANA].replace('Mail', 'Mail her'));
  });

  test('is refused where nothing can be done, or nothing is asked', async () => {
    const { journal, store } = journalOf(NOTES);
    const all = fixes(journal);
    for (const path of [DANA, DAY, 'Projects/Plan.md']) store.remove(path);
    expect(await journal.fixProblems(all)).toEqual({ refused: 'note-missing', path: DAY });
    expect(refusalOf(await journal.fixProblems([]))).toBe('nothing-to-fix');
  });
});
