import { describe, expect, it } from 'vitest';
import { openNotes } from '../open-notes';
import { note } from '../records/read-record';

const ME = note('---', 'type: person', 'self: true', 'reports_to: "[[Dana Li]]"', '---', '## Wins', '- 2026-11-13 migration a week early, with [[Priya Nair]]', '- 2026-10-01 first quiet month');
const PEOPLE = { 'People/Me.md': ME, 'People/Priya Nair.md': note('---', 'type: person', '---') };
const dana = (properties: readonly string[], ...lines: readonly string[]) => ({ ...PEOPLE, 'People/Dana Li.md': note('---', 'type: person', ...properties, '---', ...lines) });
const talk = (on: string, ...lines: readonly string[]) => ({ [`Meetings/${on} Dana Li.md`]: note('---', 'type: meeting', 'channel: one-on-one', 'people: "[[Dana Li]]"', 'status: held', '---', ...lines) });
const sheetOf = (notes: Readonly<Record<string, string>>) => openNotes(notes).journal.sheetMarkdown({ person: 'People/Dana Li.md', on: '2026-11-19' }) ?? '';
const block = (markdown: string, heading: string): string => markdown.split(/^## /m).find((part) => part.startsWith(`${heading}\n`))?.slice(heading.length).trim() ?? '';

describe('a sheet for a talk with my boss', () => {
  it('says of an empty journal that nothing is there yet, and invents nothing', () => {
    expect(sheetOf(dana([]))).toBe(
      ['## In short', '', '- Thu 19 Nov. The first one-on-one that is written down.', '', '## Wins', '', '- migration a week early, with [[Priya Nair]] ([[Me|↩ 13 Nov]])', '- first quiet month ([[Me|↩ 1 Oct]])', '', '## What I need', '', 'The career check-in is due (none is written down yet): how I am doing, where I want to go, and what that gives the organisation.', '', '*Nothing yet: points to talk about, promises, details, their side.*', '', '## What we agreed', '', '- '].join('\n'),
    );
  });

  it('quotes each open point once, with a box, and leaves out what was ticked on an earlier sheet', () => {
    const notes = { ...dana([], '## To talk about', '- [ ] The release', '- [ ] The panel', '- [x] The costs'), ...talk('2026-11-12', '## To talk about', '- [x] The release ([[Dana Li|↩ to talk about]])', '- [ ] The panel ([[Dana Li|↩ to talk about]])') };
    expect(block(sheetOf(notes), 'To talk about')).toBe('- [ ] The panel ([[Dana Li|↩ to talk about]])');
  });

  it('shows wins since the last one-on-one only, and asks for a colleague where none is named', () => {
    const notes = { ...dana([]), ...talk('2026-11-14'), 'Meetings/2026-11-16 x.md': note('---', 'type: meeting', 'people: "[[Priya Nair]]"', '---', '- #win all by myself') };
    expect(block(sheetOf(notes), 'Wins')).toBe('- all by myself ([[2026-11-16 x|↩ 16 Nov]])');
    expect(sheetOf(notes)).toContain('*None of these wins names a colleague yet. Who helped?*');
  });

  it('tells promises both ways, how late they are, and whether they were told', () => {
    const notes = dana([], '## Follow-ups', '- [ ] Cost table 📅 2026-11-17', '\t- #told 2026-11-16 moved', '- [ ] Offsite date #waiting 📅 2026-12-01');
    expect(block(sheetOf(notes), 'Promises')).toBe('- Dana: Offsite date ([[Dana Li|↩ promise]]), due 1 Dec');
    expect(block(sheetOf(notes), 'Hear it from me first')).toBe('- Cost table ([[Dana Li|↩ promise]]), 2 days late, told 16 Nov');
  });

  it('brings a problem with its options and the recommendation, and says where there are fewer than two', () => {
    const options = ['## Problems', '- [ ] On-call', '\t- #option rotate', '\t- #option pay', '\t- #recommend rotate first', '- [ ] Hiring', '\t- #option wait'];
    expect(block(sheetOf(dana([], ...options)), 'Problems')).toBe('- On-call ([[Dana Li|↩ problem]])\n\t- Option: rotate\n\t- Option: pay\n\t- I recommend: rotate first\n- Hiring ([[Dana Li|↩ problem]]), one option so far\n\t- Option: wait');
    const direct = sheetOf(dana(['communication: direct'], ...options));
    expect(block(direct, 'Problems')).toBe('- On-call ([[Dana Li|↩ problem]])\n\t- Options: rotate · pay\n\t- I recommend: rotate first\n- Hiring ([[Dana Li|↩ problem]]), one option so far\n\t- Option: wait');
    expect(block(direct, 'In short').split('\n')[0]).toBe('- Decide: On-call: rotate first');
  });

  it('stays short: three lines a block for somebody direct, and how many more there are', () => {
    const points = ['a', 'b', 'c', 'd', 'e'].map((point) => `- [ ] ${point}`);
    expect(block(sheetOf(dana(['communication: direct'], '## To talk about', ...points)), 'To talk about')).toMatch(/^(?:- \[ \] [abc] .*\n){3}\n\*2 more, not shown here\.\*$/);
  });

  it('counts a session with a mentor as a talk of two, as it does a meeting with nobody else', () => {
    const talks = (lines: readonly string[]) => sheetOf({ ...dana([]), 'Meetings/2026-11-12 Dana Li.md': note('---', 'type: meeting', 'people: "[[Dana Li]]"', ...lines, '---') });
    for (const channel of ['mentoring', 'meeting']) expect(talks([`channel: ${channel}`])).toContain('The last one was on 12 Nov');
    expect(sheetOf({ ...dana([]), 'Meetings/2026-11-12 Two.md': note('---', 'type: meeting', 'channel: mentoring', 'people: ["[[Dana Li]]", "[[Priya Nair]]"]', '---') })).toContain('The first one-on-one that is written down.');
  });

  it('advises to begin with something other than work only where the talks since then were about work', () => {
    const lunch = '- 2026-09-10 lunch';
    const advice = 'Begin with something other than work';
    expect(sheetOf(dana([], '## Log', lunch))).not.toContain(advice);
    expect(sheetOf(dana([], '## Log', '- 2026-10-15 call: costs', lunch))).toContain(advice);
  });

  it('never shows what is private, nor what is noted of somebody else', () => {
    const notes = {
      ...dana([], '## Details', '- secret #private', '## Problems #private', '- [ ] hidden', '- [ ] hush 📅 2026-11-17 #private', '## Log', '- 2026-11-10 call', '\t- #detail hers'),
      'People/Sam.md': note('---', 'type: person', '---', '## Details', '- sam is leaving', '- [ ] Ask Sam 📅 2026-11-20'),
    };
    const markdown = sheetOf(notes);
    for (const word of ['secret', 'hidden', 'hush', 'leaving', 'Ask Sam']) expect(markdown).not.toContain(word);
    expect(block(markdown, 'Catch up')).toContain('hers');
  });
});

describe('the next one-on-one', () => {
  const nextOf = (notes: Readonly<Record<string, string>>, today: '2026-11-19' | '2026-11-20' = '2026-11-19') => openNotes(notes, { today }).journal.nextOneOnOne('People/Dana Li.md')?.on;
  it.each([
    ['every week', 'weekly on thu', '2026-11-19'],
    ['every week on a day that is over', 'weekly on wed', '2026-11-25'],
    ['every second week, counted from the last one', 'every 2 weeks on thu', '2026-11-26'],
    ['on a day', '2026-12-03', '2026-12-03'],
    ['on a day that is over', '2026-11-03', undefined],
    ['by words that are no rhythm', 'now and then', undefined],
  ])('is %s', (_sentence, rhythm, on) => {
    expect(nextOf({ ...dana([`one_on_one: ${rhythm}`]), ...talk('2026-11-12') })).toBe(on);
  });

  it('is a planned meeting where there is one', () => {
    const planned = { 'Meetings/2026-11-23 Dana Li.md': note('---', 'type: one-on-one', 'people: "[[Dana Li]]"', 'status: planned', '---') };
    expect(nextOf({ ...dana(['one_on_one: weekly on thu']), ...planned })).toBe('2026-11-23');
  });
});
