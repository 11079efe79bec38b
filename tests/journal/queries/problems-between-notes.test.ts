import { describe, expect, it } from 'vitest';
import { openJournal, problemMark, type Journal, type JournalSettings, type Problem } from '../../../src/journal/journal';
import { MemoryNoteStore } from '../../../src/journal/memory-note-store';
import { openNotes } from '../open-notes';
import { note, settingsWith } from '../records/read-record';

type Notes = Readonly<Record<string, string>>;

const person = (...properties: readonly string[]): string => note('---', 'type: person', ...properties, '---');
const reportsTo = (boss: string): string => person(`reports_to: ${boss}`);
const of = (journal: Journal, code: Problem['code']): readonly Problem[] => journal.problems().filter((each) => each.code === code);
const name = (path: string): string => path.replace(/^.*\/|\.md$/g, '');
const candidates = ({ data }: Problem): readonly string[] => [data.candidates ?? []].flat();

describe('bosses in a circle', () => {
  /** Who reports to whom; and where each circle is told, with those in it in the order of reporting. */
  const cases: readonly (readonly [sentence: string, bosses: Readonly<Record<string, string>>, told: readonly string[]])[] = [
    ['are two who report to each other', { Ada: '"[[Bo]]"', Bo: '"[[Ada]]"' }, ['Ada:3 Ada Bo']],
    ['are three, told once, at the first note by path', { Cy: '"[[Ada]]"', Ada: '"[[Bo]]"', Bo: '"[[Cy]]"' }, ['Ada:3 Ada Bo Cy']],
    ['are told in the order of reporting', { Ada: '"[[Cy]]"', Bo: '"[[Ada]]"', Cy: '"[[Bo]]"' }, ['Ada:3 Ada Cy Bo']],
    ['are one who is their own boss', { Ada: '"[[Ada]]"' }, ['Ada:3 Ada']],
    ['leave out those who only lead into one', { Ada: '"[[Bo]]"', Bo: '"[[Cy]]"', Cy: '"[[Bo]]"', Di: '"[[Ada]]"' }, ['Bo:3 Bo Cy']],
    ['are told at the first note of the circle, not of the way to it', { Ada: '"[[Zoe]]"', Bo: '"[[Zoe]]"', Zoe: '"[[Yan]]"', Yan: '"[[Zoe]]"' }, ['Yan:3 Zoe Yan']],
    ['are told each for itself', { Ada: '"[[Bo]]"', Bo: '"[[Ada]]"', Cy: '"[[Di]]"', Di: '"[[Cy]]"', Ed: '"[[Ed]]"' }, ['Ada:3 Ada Bo', 'Cy:3 Cy Di', 'Ed:3 Ed']],
    ['are found by plain names, paths and in any case', { Ada: 'bo', Bo: '"[[People/ada]]"' }, ['Ada:3 Ada Bo']],
    ['are not a line of bosses', { Ada: '"[[Bo]]"', Bo: '"[[Cy]]"', Cy: '"[[Di]]"' }, []],
    ['are not two with one boss', { Ada: '"[[Cy]]"', Bo: '"[[Cy]]"', Cy: '"[[Nobody]]"' }, []],
  ];
  it.each(cases)('%s', (_sentence, bosses, told) => {
    const notes = Object.fromEntries(Object.entries(bosses).map(([who, boss]) => [`People/${who}.md`, reportsTo(boss)]));
    const found = of(openNotes(notes).journal, 'bosses-in-a-circle');
    expect(found.map((each) => `${name(each.path)}:${(each.at.line ?? -1) + 1} ${candidates(each).map(name).join(' ')}`)).toEqual(told);
    expect(found.every(({ level, property }) => level === 'error' && property === 'reports_to')).toBe(true);
  });

  it('are found by an alias, and named as the note spells the property', () => {
    const { journal } = openNotes({ 'People/Ada.md': person('Manager: Bobby'), 'People/Bo.md': person('aliases: [Bobby]', 'boss: "[[Ada]]"') });
    expect(of(journal, 'bosses-in-a-circle')).toMatchObject([{ path: 'People/Ada.md', property: 'Manager', at: { line: 2 } }]);
  });

  it('are none where a boss may be two, or is no person', () => {
    const sam = person('aliases: [Sam]', 'reports_to: "[[Ada]]"');
    const { journal } = openNotes({ 'People/Ada.md': reportsTo('Sam'), 'People/Sam Lee.md': sam, 'People/Sam Ortiz.md': sam, 'People/Bo.md': reportsTo('"[[Guild]]"'), 'Guild.md': note('---', 'reports_to: "[[Bo]]"', '---') });
    expect(of(journal, 'bosses-in-a-circle')).toEqual([]);
  });
});

describe('likely twins', () => {
  const cases: readonly (readonly [sentence: string, notes: Notes, twins: readonly string[]])[] = [
    ['are two of one address, in whatever case', { 'People/Dana.md': person('email: dana@halden.example'), 'People/Dana Li.md': person('emails: [d@x.example, Dana@Halden.example]') }, ['People/Dana Li.md = People/Dana.md', 'People/Dana.md = People/Dana Li.md']],
    ['are two notes of one name in two folders', { 'People/Sam Lee.md': person(), 'Team/sam lee.md': person() }, ['People/Sam Lee.md = Team/sam lee.md', 'Team/sam lee.md = People/Sam Lee.md']],
    ['are a note and one that is also called so', { 'People/Sam Lee.md': person(), 'People/Samuel Lee.md': person('aliases: [sam lee, Sammy]') }, ['People/Sam Lee.md = People/Samuel Lee.md', 'People/Samuel Lee.md = People/Sam Lee.md']],
    ['are two whose names only look otherwise to a computer', { 'People/Zo\u00EB.md': person(), 'Team/Zoe\u0308.md': person() }, ['People/Zo\u00EB.md = Team/Zoe\u0308.md', 'Team/Zoe\u0308.md = People/Zo\u00EB.md']],
    ['are not two with the first name Sam as an alias', { 'People/Sam Lee.md': person('aliases: [Sam]'), 'People/Sam Ortiz.md': person('aliases: [Sam]') }, []],
    ['are not two with the alias @Sam', { 'People/Sam Lee.md': person('aliases: ["@Sam"]'), 'People/Sam Ortiz.md': person('aliases: ["@Sam"]') }, []],
    ['are not me and somebody of my name', { 'Me/Sam Lee.md': person('self: true', 'email: s@x.example'), 'People/Sam Lee.md': person('email: s@x.example') }, []],
    ['are not somebody and a note of the same name', { 'People/Sam Lee.md': person(), 'Projects/Sam Lee.md': note('Words.') }, []],
    ['are not somebody and a copy of the note', { 'People/Sam Lee.md': person(), 'People/Sam Lee (Conflicted copy a).md': person() }, []],
    ['are not two of one role', { 'People/Sam.md': person('role: VP', 'org: Halden'), 'People/Bo.md': person('role: VP', 'org: Halden') }, []],
  ];
  it.each(cases)('%s', (_sentence, notes, twins) => {
    const found = of(openNotes(notes).journal, 'likely-twins');
    expect(found.map((each) => `${each.path} = ${candidates(each).join(', ')}`)).toEqual(twins);
    expect(found.every(({ level, at }) => level === 'hint' && at.line === null)).toBe(true);
  });

  it('are none any more when one of them has another name', () => {
    const { journal, store } = openNotes({ 'People/Sam Lee.md': person(), 'Team/Sam Lee.md': person() });
    store.rename('Team/Sam Lee.md', 'Team/Sam Leigh.md');
    expect(of(journal, 'likely-twins')).toEqual([]);
    store.rename('Team/Sam Leigh.md', 'Team/Sam Lee.md');
    expect(of(journal, 'likely-twins')).toHaveLength(2);
  });
});

describe('another name of somebody as a link', () => {
  const DAN = { 'People/Dan Reed.md': person('aliases: [Danny]') };
  const cases: readonly (readonly [sentence: string, notes: Notes, told: readonly string[]])[] = [
    ['is told in a task', { 'People/Ada.md': person() + note('- [ ] Ask [[Danny]]') }, ['People/Ada.md:4 Danny']],
    ['is told in a task of any note', { 'Projects/Plan.md': note('# Plan', '- [ ] Ask [[danny|him]] 📅 2026-11-20') }, ['Projects/Plan.md:2 danny']],
    ['is told in what is noted', { 'People/Ada.md': person() + note('- #win with [[Danny]]') }, ['People/Ada.md:4 Danny']],
    ['is told in a conversation of a daily note', { '2026-11-12.md': note('- lunch with [[Danny]]: tea') }, ['2026-11-12.md:1 Danny']],
    ['is told where a daily note mentions somebody', { '2026-11-12.md': note('Words.', '', 'Saw [[People/Danny]] there.') }, ['2026-11-12.md:3 People/Danny']],
    ['is told once a line', { '2026-11-12.md': note('- [ ] Ask [[Danny]] and [[Danny|him]] #agenda', '- call with [[Danny]]') }, ['2026-11-12.md:1 Danny', '2026-11-12.md:2 Danny']],
    ['is a name in properties', { 'Meetings/2026-11-12.md': note('---', 'people: "[[Danny]]"', '---') }, []],
    ['is none where a note has that very name', { 'Danny.md': note('Words.'), '2026-11-12.md': note('- lunch with [[Danny]]') }, []],
    ['is none in code, comments and embeds', { '2026-11-12.md': note('- [ ] Ask [[Dan Reed]] `[[Danny]]` ![[Danny]] %%[[Danny]]%%', '', '```', '- lunch with [[Danny]]', '```') }, []],
    ['is none in the words of notes that are nobody’s', { 'Projects/Plan.md': note('Ask [[Danny]].', '- Ask [[Danny]]') }, []],
    ['is none where two are called so', { 'People/Dan Oz.md': person('aliases: [Danny]'), '2026-11-12.md': note('- lunch with [[Danny]]') }, []],
    ['is none where nobody is', { '2026-11-12.md': note('- lunch with [[Donny]]') }, []],
  ];
  it.each(cases)('%s', (_sentence, notes, told) => {
    const found = of(openNotes({ ...DAN, ...notes }).journal, 'alias-as-link');
    expect(found.map(({ path, at, data }) => `${path}:${(at.line ?? -1) + 1} ${String(data.name)}`)).toEqual(told);
    for (const each of found) expect(each).toMatchObject({ level: 'hint', property: null, data: { candidates: ['People/Dan Reed.md'] } });
  });

  it('is one problem of its line, in whatever case: one fix mends all of it', () => {
    const { journal } = openNotes({ ...DAN, '2026-11-12.md': note('- lunch with [[Danny]], [[danny]] and [[DANNY|him]]') });
    expect(of(journal, 'alias-as-link')).toHaveLength(1);
  });

  it('goes and comes with a note of that name', () => {
    const { journal, store } = openNotes({ ...DAN, '2026-11-12.md': note('- lunch with [[Danny]]') });
    store.write('Danny.md', note('Words.'));
    expect(of(journal, 'alias-as-link')).toEqual([]);
    store.remove('Danny.md');
    expect(of(journal, 'alias-as-link')).toHaveLength(1);
  });
});

describe('a problem', () => {
  const SAMS = { 'People/Sam Lee.md': person('aliases: [Sam]'), 'People/Sam Ortiz.md': person('aliases: [Sam]') };
  /** A note with one problem, and the same note with a line above it. */
  const moved: readonly (readonly [code: Problem['code'], path: string, before: string, after: string])[] = [
    ['name-ambiguous', 'Meetings/x.md', note('---', 'people: Sam', '---'), note('---', 'status: held', 'people: Sam', '---')],
    ['bosses-in-a-circle', 'People/Ada.md', person('reports_to: "[[Ada]]"'), person('# a comment', 'reports_to: "[[Ada]]"')],
    ['value-not-understood', 'People/Ada.md', person('cadence: soonish'), person('# a comment', 'cadence: soonish')],
    ['date-ambiguous', 'People/Ada.md', person('last_contact: 3/4/2026'), person('# a comment', 'last_contact: 3/4/2026')],
    ['line-date-impossible', 'People/Ada.md', person() + note('- [ ] Send 📅 2026-02-30'), person() + note('Words.', '- [ ] Send 📅 2026-02-30')],
    ['front-matter-unreadable', 'People/Ada.md', note('---', 'a: [', '---'), note('---', 'b: 1', 'a: [', '---')],
    ['alias-as-link', 'People/Ada.md', person() + note('- [ ] Ask [[Bobby]]'), person() + note('Words.', '- [ ] Ask [[Bobby]]')],
    ['tasks-will-not-see', 'People/Ada.md', person() + note('- [ ] Ask 📅 2026-11-20 her'), person() + note('Words.', '- [ ] Ask 📅 2026-11-20 her')],
    ['link-unquoted', 'People/Ada.md', person('knows: [[Bo]]'), person('# a comment', 'knows: [[Bo]]')],
  ];
  it.each(moved)('%s is told where it stands now, after its line has moved', (code, path, before, after) => {
    const { journal, store } = openNotes({ ...SAMS, 'People/Bo.md': person('aliases: [Bobby]'), [path]: before });
    const [first] = of(journal, code);
    expect(journal.due().problems).toBe(journal.problems().filter(({ level }) => level === 'error').length);
    store.write(path, after);
    expect(of(journal, code).map(({ at }) => at.line)).toEqual([(first?.at.line ?? NaN) + 1]);
    store.write(path, before);
    expect(of(journal, code)).toEqual(first ? [first] : []);
  });

  it('is known for as long as nothing changes, and never longer', () => {
    const { journal, store } = openNotes({ ...SAMS, 'Meetings/x.md': note('---', 'people: Sam', '---') });
    const paths = () => journal.problems().filter(({ level }) => level === 'error').map(({ path }) => path);
    expect(paths()).toEqual(['Meetings/x.md']);
    store.rename('Meetings/x.md', 'Meetings/y.md');
    expect(paths()).toEqual(['Meetings/y.md']);
    store.write('People/Sam Wu.md', person('aliases: [Sam]', 'reports_to: Sam'));
    expect(paths()).toEqual(['Meetings/y.md', 'People/Sam Wu.md']);
    store.remove('People/Sam Lee.md');
    store.remove('People/Sam Wu.md');
    expect(paths()).toEqual([]);
  });
});

describe('a problem that is ignored', () => {
  const SAMS = { 'People/Sam Lee.md': person('aliases: [Sam]'), 'People/Sam Ortiz.md': person('aliases: [Sam]') };
  const NOTES = {
    ...SAMS, 'Meetings/x.md': note('---', 'people: Sam', '---'), 'Meetings/y.md': note('---', 'people: Sam', '---'), 'People/Ada.md': person('cadence: soonish', 'last_contact: 3/4/2026', 'reports_to: "[[Ada]]"'),
    'People/Bo.md': person() + note('- [ ] Send 📅 2026-11-20 it', '- [ ] Mail 📅 2026-11-20 it'), 'Team/Bo.md': person(),
  };

  function openIgnoring(notes: Notes) {
    let settings: JournalSettings = settingsWith();
    const store = new MemoryNoteStore(notes);
    const journal = openJournal({ store, settings: () => settings, today: () => '2026-11-19', locale: 'en' });
    store.load();
    return { journal, store, ignore: (ignored: JournalSettings['ignored']) => (settings = { ...settings, ignored }) };
  }

  it('is told no more, and all others are', () => {
    const { journal, ignore } = openIgnoring(NOTES);
    const all = journal.problems();
    expect(all).toHaveLength(9);
    for (const each of all) {
      ignore({ [each.path]: [problemMark(each)] });
      expect(journal.problems(), problemMark(each)).toEqual(all.filter((other) => other !== each));
      expect(journal.due().problems).toBe(all.filter((other) => other !== each && other.level === 'error').length);
    }
    ignore({});
    expect(journal.problems()).toEqual(all);
  });

  it('stays so when its line moves, and comes back when it is about something else', () => {
    const { journal, store, ignore } = openIgnoring({ ...SAMS, 'Meetings/x.md': note('---', 'people: Sam', '---'), 'People/Bo.md': person() + note('- [ ] Send 📅 2026-11-20 it') });
    ignore(Object.fromEntries(journal.problems().map((each) => [each.path, [problemMark(each)]])));
    store.write('Meetings/x.md', note('---', 'status: held', 'people: Sam', '---'));
    store.write('People/Bo.md', person() + note('Words.', '- [ ] Send 📅 2026-11-20 it'));
    expect(journal.problems()).toEqual([]);
    store.write('People/Bo.md', person() + note('- [ ] Send 📅 2026-11-20 them'));
    expect(of(journal, 'tasks-will-not-see')).toHaveLength(1);
  });
});
