import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, openJournal, type EntriesRequest } from '../../src/journal/journal';
import { MemoryNoteStore } from '../../src/journal/memory-note-store';

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
const PEOPLE = { 'People/Sam Ortiz.md': '', 'People/Priya Nair.md': '', 'People/Me.md': lines('---', 'self: true', '---') };

function entriesOf(notes: Readonly<Record<string, string>>, request?: EntriesRequest): readonly string[] {
  const store = new MemoryNoteStore({ 'People/Dana Li.md': '', ...PEOPLE, ...notes });
  const settings = { ...DEFAULT_SETTINGS, vault: { ...DEFAULT_VAULT_FACTS, dailyNotes: { folder: 'Daily', format: 'YYYY-MM-DD' } } };
  const journal = openJournal({ store, settings: () => settings, today: () => '2026-11-19', locale: 'en' });
  store.load();
  const name = (path: string): string => path.replace(/^.*\/|\.md$/g, '');
  return journal.entries(request).map(({ kind, state, text, people, date, line, isPrivate }) => `${line} ${kind} ${state} ${date ?? '-'} ${people.map(name).join('+') || 'nobody'}${isPrivate ? ' private' : ''}: ${text}`);
}

describe('an entry', () => {
  it.each([
    ['a fact under its heading, with its own date', lines('## Details', '- 2026-11-06 daughter starts robotics'), '2 detail fact 2026-11-06 Dana Li: daughter starts robotics'],
    ['a fact of another heading for the same kind', lines('## Personal', '- runs'), '2 detail fact - Dana Li: runs'],
    ['open with an empty box', lines('## To talk about', '- [ ] 2026-11-06 Who covers the release'), '2 agenda open 2026-11-06 Dana Li: Who covers the release'],
    ['closed with a tick', lines('## Asks', '- [x] A seat in the round'), '2 ask closed - Dana Li: A seat in the round'],
    ['marked by its tag under any heading', lines('## Notes', '- 2026-11-06 #need a date for Marcus'), '2 need fact 2026-11-06 Dana Li: a date for Marcus'],
    ['of the kind of its tag, whatever the heading', lines('## Details', '- #thanks for the review'), '2 thanks fact - Dana Li: for the review'],
    ['about whom it links', lines('## Details', '- plays chess with [[Sam Ortiz|Sam]]'), '2 detail fact - Sam Ortiz: plays chess with Sam'],
    ['of the day of its log line', lines('## Log', '- 2026-11-06 lunch', '  - #detail moves in January'), '3 detail fact 2026-11-06 Dana Li: moves in January'],
    ['of the day of its heading', lines('## 2026-11-06', '- #learned batching'), '2 learned fact 2026-11-06 Dana Li: batching'],
    ['of the day that it links', lines('## Details', '- [[2026-11-06]]: vegetarian'), '2 detail fact 2026-11-06 Dana Li: vegetarian'],
    ['without the fields of a task', lines('## Offers', '- [ ] Lend her the book 📅 2026-11-25'), '2 offer open - Dana Li: Lend her the book'],
  ])('is %s', (_, note, expected) => {
    expect(entriesOf({ 'People/Dana Li.md': note })).toEqual([expected]);
  });

  it.each([
    ['nested under a heading of its kind', lines('## Details', '- family', '\t- two kids')],
    ['a quotation', lines('## Wins', '- Billing shipped ([[2026-11-06 Dana Li|↩ 6 Nov]])')],
    ['under a heading that says more', lines('## Details of the move', '- boxes')],
    ['an agenda without a box', lines('## Agenda', '- hiring')],
    ['in code', lines('```', '- #win x', '```')],
    ['the tag of something longer', lines('- #winter is near')],
  ])('is none when it is %s', (_, note) => {
    const shown = entriesOf({ 'People/Dana Li.md': note });
    expect(shown.filter((each) => !each.includes('detail fact - Dana Li: family'))).toEqual([]);
  });

  it('stands in a meeting, with the day of the meeting and its one attendee', () => {
    const note = lines('---', 'people: "[[Dana Li]]"', 'date: 2026-11-12', 'status: held', '---', '## Wins', '- Billing, with [[Priya Nair]]', '## Agenda', '- [ ] Panel', '## Heads-up', '- [ ] the freeze moved');
    expect(entriesOf({ 'Meetings/x.md': note })).toEqual([
      '7 win fact 2026-11-12 Priya Nair: Billing, with Priya Nair', '9 agenda open 2026-11-12 Dana Li: Panel', '11 heads-up open 2026-11-12 Dana Li: the freeze moved',
    ]);
  });

  it('is no agenda in a meeting note without a status', () => {
    expect(entriesOf({ 'Meetings/x.md': lines('---', 'people: "[[Dana Li]]"', '---', '## Agenda', '- [ ] Panel') })).toEqual([]);
  });

  it('stands in a daily note by its tag, and elsewhere only where it links a person', () => {
    const notes = {
      'Daily/2026-11-16.md': lines('- #win shipped it', '## Details', '- not by its heading'),
      'Projects/Build farm.md': lines('- #win nobody is linked', '- #thanks to [[Sam Ortiz]] for the cache', '- #detail of [[Roadmap]]'),
    };
    expect(entriesOf(notes)).toEqual(['1 win fact 2026-11-16 nobody: shipped it', '2 thanks fact - Sam Ortiz: to Sam Ortiz for the cache']);
  });
});

describe('what is private', () => {
  it.each([
    ['an item', lines('## Details', '- #private looks for another job')],
    ['what stands below a private item', lines('- #private talk', '\t- #detail looks for another job')],
    ['what stands under a private heading', lines('## Details', '### Details', '', '## Family #private', '### Details', '- looks for another job')],
    ['all of a private note', lines('---', 'tags: [private]', '---', '## Details', '- looks for another job')],
  ])('is %s', (_, note) => {
    const shown = entriesOf({ 'People/Dana Li.md': note });
    expect(shown).toEqual([expect.stringMatching(/private: (?:.*)looks for another job$/) as string]);
  });

  it('is not what stands under the next heading', () => {
    expect(entriesOf({ 'People/Dana Li.md': lines('## Needs #private', '- x', '## Details', '- runs') })).toEqual(['4 detail fact - Dana Li: runs']);
  });
});

describe('entries are asked for', () => {
  const notes = { 'People/Dana Li.md': lines('## Details', '- 2026-10-01 old', '- 2026-11-06 new', '- undated', '## Wins', '- 2026-10-15 with [[Sam Ortiz]]') };

  it('newest first, those without a date last', () => {
    expect(entriesOf(notes).map((each) => each.split(' ')[3])).toEqual(['2026-11-06', '2026-10-15', '2026-10-01', '-']);
  });

  it('by person and by kind', () => {
    expect(entriesOf(notes, { person: 'People/Sam Ortiz.md' })).toEqual(['6 win fact 2026-10-15 Sam Ortiz: with Sam Ortiz']);
    expect(entriesOf(notes, { kind: 'win' })).toHaveLength(1);
  });
});
