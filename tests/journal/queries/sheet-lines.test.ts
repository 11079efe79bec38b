import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/journal/journal';
import { openNotes } from '../open-notes';
import { note } from '../records/read-record';

const PEOPLE = { 'People/Me.md': note('---', 'type: person', 'self: true', '---'), 'People/Priya Nair.md': note('---', 'type: person', '---') };
const dana = (properties: readonly string[], ...lines: readonly string[]) => ({ ...PEOPLE, 'People/Dana Li.md': note('---', 'type: person', ...properties, '---', ...lines) });
const meeting = (on: string, properties: readonly string[], ...lines: readonly string[]) => ({ [`Meetings/${on} Dana Li.md`]: note('---', 'type: meeting', 'channel: one-on-one', 'people: "[[Dana Li]]"', ...properties, '---', ...lines) });
const held = (on: string, ...lines: readonly string[]) => meeting(on, ['status: held'], ...lines);
const sheetOf = (notes: Readonly<Record<string, string>>, on: CalendarDate = '2026-11-19') => openNotes(notes).journal.sheetMarkdown({ person: 'People/Dana Li.md', on }) ?? '';
const block = (markdown: string, heading: string): string => markdown.split(/^## /m).find((part) => part.startsWith(`${heading}\n`))?.slice(heading.length).replace(/\n\n\*(?:Nothing yet|None of|Begin with)[^]*$/, '').trim() ?? '';

describe('the sheet of an earlier day', () => {
  it('quotes no promise of a later meeting, daily note or log line', () => {
    const notes = {
      ...dana([], '## Log', '- 2026-11-10 call', '\t- [ ] From the first call', '- 2026-11-18 call', '\t- [ ] From the later call', '## Follow-ups', '- [ ] Undated'),
      ...held('2026-11-12', '- [ ] From that day'), ...held('2026-11-17', '- [ ] From the next meeting'),
      '2026-11-18.md': note('- [ ] Ask [[Dana Li]] later'),
    };
    expect(block(sheetOf(notes, '2026-11-12'), 'Promises')).toBe('- From the first call ([[Dana Li|↩ 10 Nov]])\n- From that day ([[2026-11-12 Dana Li|↩ 12 Nov]])\n- Undated ([[Dana Li|↩ promise]])');
    expect(block(sheetOf(notes), 'Promises')).toContain('From the later call ([[Dana Li|↩ 18 Nov]])');
  });
});

describe('in short', () => {
  const LATE = ['## Follow-ups', '- [ ] Send the cost table 📅 2026-11-17'];

  it('tells first how late a promise is, and the heads-up besides', () => {
    const points = block(sheetOf(dana([], '## Heads-up', '- [ ] the run was slow', ...LATE)), 'In short').split('\n').slice(1);
    expect(points).toEqual(['- Tell: 2 days late: Send the cost table', '- Tell: the run was slow']);
  });

  it('tells the promise that is late longest, and how many more there are', () => {
    expect(sheetOf(dana([], ...LATE, '- [ ] Book the room 📅 2026-11-18', '- [ ] Draft 📅 2026-11-12'))).toContain('- Tell: 7 days late: Draft (2 more are late)\n');
  });

  it('tells what is due soon where nothing else is to be told', () => {
    expect(sheetOf(dana([], '## Follow-ups', '- [ ] Draft 📅 2026-11-20'))).toContain('- Tell: Draft (due 20 Nov)\n');
  });

  it('says of the last one-on-one also that a later one was cancelled', () => {
    const notes = { ...dana([]), ...held('2026-09-08'), ...meeting('2026-10-02', ['status: cancelled']), ...meeting('2026-11-17', ['status: cancelled']) };
    expect(sheetOf(notes)).toContain('The last one was on 8 Sep; 17 Nov was cancelled.');
    expect(sheetOf(notes, '2026-09-20')).toContain('The last one was on 8 Sep.');
    expect(sheetOf({ ...dana([]), ...meeting('2026-11-17', ['status: cancelled']) })).toContain('The first one-on-one that is written down; 17 Nov was cancelled.');
  });

  it('says a day once where the last one-on-one was also about something other than work', () => {
    expect(block(sheetOf({ ...dana([]), ...held('2026-11-12', '## Details', '- sails') }), 'In short')).toBe('- Thu 19 Nov. The last one was on 12 Nov, not only about work.');
  });
});

describe('promises', () => {
  it('stand once: under what they hear from me first, or under promises', () => {
    const markdown = sheetOf(dana([], '## Follow-ups', '- [ ] Late 📅 2026-11-17', '- [ ] Soon 📅 2026-11-20', '- [ ] Far 📅 2026-12-20', '- [ ] Hers #waiting 📅 2026-11-12'));
    expect(block(markdown, 'Hear it from me first')).toBe('- Late ([[Dana Li|↩ promise]]), 2 days late\n- Soon ([[Dana Li|↩ promise]]), due 20 Nov');
    expect(block(markdown, 'Promises')).toBe('- Far ([[Dana Li|↩ promise]]), due 20 Dec\n- Dana: Hers ([[Dana Li|↩ promise]]), 7 days late');
  });

  it('that are late stand before a heads-up, and are not cut off by it', () => {
    const headsUps = ['a', 'b', 'c', 'd'].map((each) => `- [ ] ${each}`);
    expect(block(sheetOf(dana(['communication: direct'], '## Heads-up', ...headsUps, '## Follow-ups', '- [ ] Late 📅 2026-11-17')), 'Hear it from me first')).toMatch(/^- Late .*\n- a .*\n- b .*\n\n\*2 more/);
  });
});

describe('their side', () => {
  const SIDE = ['focus: [f1, f2, f3]', 'pressures: [p1, p2]', 'needs: [n1]', 'prefers: [numbers first]', 'avoids: [long preambles, surprises]'];
  const OBJECTIVE = { 'Faster.md': note('---', 'type: objective', 'owner: "[[Dana Li]]"', 'due: 2026-12-31', 'status: on track', 'measure: days to invoice', '---') };
  const words = (markdown: string): readonly string[] => [...block(markdown, 'Their side').matchAll(/^- (\S+)/gm)].map(([, word = '']) => word);

  it('shows somebody direct one of each list, their needs early, and how they like it', () => {
    const markdown = sheetOf({ ...dana(['communication: direct', ...SIDE]), ...OBJECTIVE });
    expect(words(markdown)).toEqual(['f1', 'n1', 'Faster', 'p1']);
    expect(block(markdown, 'Their side')).toMatch(/\n\n\*3 more, not shown here\.\*\n\nPrefers: numbers first\. Avoids: long preambles · surprises\.$/);
  });

  it('says of an objective how it stands, and its measure', () => {
    expect(block(sheetOf({ ...dana([]), ...OBJECTIVE }), 'Their side')).toBe('- Faster ([[Faster|↩ objective]]), on track, due 31 Dec\n\t- Measure: days to invoice');
    expect(sheetOf({ ...dana([]), 'Faster.md': note('---', 'type: objective', 'owner: "[[Dana Li]]"', 'measure: days to invoice', '---') })).toContain('|↩ objective]]), days to invoice\n');
  });
});

describe('wins', () => {
  const WINS = { 'People/Me.md': note('---', 'type: person', 'self: true', '---', '## Wins', '- 2026-11-12 migration done, with [[Priya Nair]]', '- 2026-10-01 quiet month', '- 2026-09-30 thanks to [[Dana Li]]', '- 2026-07-01 old one') };
  const winsOf = (relation: string, more: Readonly<Record<string, string>> = {}) => [...block(sheetOf({ ...dana([`relation: ${relation}`]), ...WINS, ...more }), 'Wins').matchAll(/^- (\w+)/gm)].map(([, word]) => word);

  it.each([
    ['boss', ['migration', 'quiet', 'thanks']],
    ['Skip level', ['migration', 'quiet', 'thanks']],
    ['sponsor', ['migration', 'quiet', 'thanks']],
    ['peer', ['thanks']],
    ['client', ['thanks']],
  ])('before the first one-on-one with a %s are those of 90 days, of others only where they are credited', (relation, wins) => {
    expect(winsOf(relation)).toEqual(wins);
  });

  it('since the last one-on-one are told to a peer too, to a client or mentee only where they are credited', () => {
    const talk = held('2026-09-02');
    expect(winsOf('peer', talk)).toEqual(['migration', 'quiet', 'thanks']);
    expect(winsOf('client', talk)).toEqual(['thanks']);
    expect(winsOf('mentee', talk)).toEqual(['thanks']);
  });

  it('of the day of the last one-on-one are told, unless its sheet quoted them', () => {
    expect(winsOf('boss', held('2026-11-12'))).toEqual(['migration']);
    expect(winsOf('boss', held('2026-11-12', '## Wins', '- migration done, with [[Priya Nair]] ([[Me|↩ 12 Nov]])'))).toEqual([]);
    expect(winsOf('boss', held('2026-11-12', '- #win migration told there'))).toEqual(['migration']);
  });
});

describe('what is asked and what is missing', () => {
  it('asks for no feedback at a first talk', () => {
    expect(sheetOf(dana([]))).not.toContain('A question:');
    expect(sheetOf({ ...dana([]), ...held('2026-11-12') })).toContain('A question:');
  });

  it('names at most four blocks with nothing in them, and none that stands above', () => {
    expect(sheetOf({ ...dana(['prefers: [numbers]'], '## To talk about', '- [ ] a'), ...held('2026-11-12') })).toContain('*Nothing yet: promises, details, wins, heads-ups.*');
  });

  it('says nothing of wins to whom they are not for, and of a check-in only what was known that day', () => {
    expect(sheetOf(dana(['relation: client']))).toContain('*Nothing yet: points to talk about, promises, details, their side.*');
    expect(sheetOf(dana(['relation: client', 'focus: [a]'], '## Details', '- a', '## To talk about', '- [ ] b'))).toContain('*Nothing yet: promises, heads-ups, problems, offers.*');
    const checkIn = { ...dana(['checkin: monthly']), 'Meetings/2026-11-17 x.md': note('---', 'type: meeting', 'channel: check-in', 'people: "[[Dana Li]]"', '---') };
    expect(sheetOf(checkIn)).not.toContain('career check-in');
    expect(sheetOf(checkIn, '2026-11-12')).toContain('The career check-in is due (none is written down yet)');
  });

  it('asks of the last thing that a mentor taught what came of it', () => {
    const notes = { ...dana(['relation: mentor', 'communication: direct'], '## Details', '- a', '- b', '- c'), ...held('2026-10-12', '- #learned tell it while it is small'), ...held('2026-09-12', '- #learned older') };
    expect(block(sheetOf(notes), 'Catch up')).toMatch(/^- tell it while it is small \(\[\[2026-10-12 Dana Li\|↩ 12 Oct\]\]\), learned\n- a .*\n- b .*\n\n\*1 more, not shown here\.\*\n\nWhat did I do with what I learned on 12 Oct\?$/);
    expect(sheetOf({ ...notes, ...dana(['relation: peer']) })).not.toContain('learned');
  });
});

describe('a line that begins with a link to the sheet’s own person', () => {
  const line = (text: string) => block(sheetOf({ ...dana([]), '2026-11-10.md': note(`- #detail ${text}`) }), 'Catch up').replace(/^- /, '').replace(/ \(\[\[2026.*/, '');

  it.each([
    ['[[Dana Li]] repairs a synthesizer', 'repairs a synthesizer'],
    ['[[Dana Li]]: the sea, always', 'the sea, always'],
    ['[[Dana Li]] and [[Priya Nair]] sail', '[[Dana Li]] and [[Priya Nair]] sail'],
    ['[[Dana Li]]’s mother moves in', '[[Dana Li]]’s mother moves in'],
    ['[[Dana Li|she]] sails', '[[Dana Li|she]] sails'],
    ['lunch with [[Dana Li]]', 'lunch with [[Dana Li]]'],
  ])('%s', (text, quoted) => {
    expect(line(text)).toBe(quoted);
  });

  it('is the same line to a sheet that quotes it with the link, or without', () => {
    const point = { '2026-11-10.md': note('- [ ] [[Dana Li]]: the budget #agenda') };
    for (const quoted of ['the budget', '[[Dana Li]]: the budget']) {
      const ticked = held('2026-11-12', '## To talk about', `- [x] ${quoted} ([[2026-11-10|↩ 10 Nov]])`);
      expect(block(sheetOf({ ...dana([]), ...point, ...ticked }), 'To talk about')).toBe('');
    }
    expect(block(sheetOf({ ...dana([]), ...point }), 'To talk about')).toBe('- [ ] the budget ([[2026-11-10|↩ 10 Nov]])');
  });
});
