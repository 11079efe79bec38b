import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, openJournal, type Journal } from '../../src/journal/journal';
import { MemoryNoteStore } from '../../src/journal/memory-note-store';

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
const PEOPLE = { 'People/Dana Li.md': '', 'People/Sam Ortiz.md': '', 'People/Me.md': lines('---', 'self: true', '---') };

function journalOf(notes: Readonly<Record<string, string>>, dailyNotes = { folder: 'Daily', format: 'YYYY-MM-DD' }): { journal: Journal; store: MemoryNoteStore } {
  const store = new MemoryNoteStore({ ...PEOPLE, ...notes });
  const settings = { ...DEFAULT_SETTINGS, vault: { ...DEFAULT_VAULT_FACTS, dailyNotes } };
  const journal = openJournal({ store, settings: () => settings, today: () => '2026-11-19', locale: 'en' });
  store.load();
  return { journal, store };
}

const name = (path: string): string => path.replace(/^.*\/|\.md$/g, '');
const talksIn = (journal: Journal): readonly string[] =>
  journal.interactions().map(({ date, channel, people, source, line }) => `${line} ${date} ${channel ?? '-'} ${people.map(name).join('+')} ${source}`);
const daily = (...all: readonly string[]): readonly string[] => talksIn(journalOf({ 'Daily/2026-11-16.md': lines(...all) }).journal);

describe('a line of a daily note', () => {
  it('is a conversation if it starts with a channel and links people', () => {
    expect(daily('# Monday', '- lunch with [[Dana Li]]: her daughter starts robotics', '- Call [[Sam Ortiz|Sam]] and [[Dana Li]]')).toEqual(['2 2026-11-16 lunch Dana Li log', '3 2026-11-16 call Dana Li+Sam Ortiz log'].map((each) => each.replace('Dana Li+Sam Ortiz', 'Sam Ortiz+Dana Li')));
  });

  it.each([
    ['links nobody', '- lunch alone'],
    ['links a note that is no person', '- call about [[Roadmap]]'],
    ['starts with another word', '- wrote to [[Dana Li]]'],
    ['is a task', '- [ ] call [[Dana Li]]'],
    ['is a done task', '- [x] call [[Dana Li]]'],
    ['quotes another line', '- call ([[Dana Li|↩ 6 Nov]])'],
    ['is no list item', 'lunch with [[Dana Li]]'],
    ['links only me', '- lunch with [[Me]]'],
  ])('is none if it %s', (_, line) => {
    expect(daily(line)).toEqual([]);
  });

  it('is none in a note that is no daily note', () => {
    expect(talksIn(journalOf({ 'Projects/Plan.md': '- lunch with [[Dana Li]]\n' }).journal)).toEqual([]);
  });

  it('is read in the folders and the format of the vault', () => {
    const { journal } = journalOf({ 'Journal/2026/11/16 Monday.md': '- lunch with [[Dana Li]]\n' }, { folder: 'Journal', format: 'YYYY/MM/DD dddd' });
    expect(talksIn(journal)).toEqual(['1 2026-11-16 lunch Dana Li log']);
  });

  it('counts for the rhythm once, beside a meeting of that day, and follows the note', () => {
    const meeting = lines('---', 'type: meeting', 'date: 2026-11-16', 'people: "[[Dana Li]]"', '---');
    const { journal, store } = journalOf({ 'Daily/2026-11-16.md': '- lunch with [[Dana Li]]\n', 'Meetings/x.md': meeting });
    expect(journal.interactions('People/Dana Li.md').map(({ source }) => source)).toEqual(['meeting', 'log']);
    expect(journal.contactHealth('People/Dana Li.md').last?.date).toBe('2026-11-16');
    store.remove('Meetings/x.md');
    store.write('Daily/2026-11-16.md', '- lunch with [[Sam Ortiz]]\n');
    expect(journal.contactHealth('People/Dana Li.md').last).toBeNull();
    expect(journal.contactHealth('People/Sam Ortiz.md').last?.date).toBe('2026-11-16');
  });
});

describe('what is indented below it', () => {
  const { journal } = journalOf({ 'Daily/2026-11-16.md': lines('- lunch with [[Dana Li]]', '\t- [ ] Send the plan 📅 2026-11-25', '\t- #detail moves in January', '\t- [ ] Ask [[Sam Ortiz]] first', '- [ ] Buy milk') });

  it('is about the people of the line, unless it names others', () => {
    const rows = journal.due({ limit: Infinity }).sections.flatMap(({ rows: all }) => all);
    expect(rows.map(({ text, people }) => `${text}: ${people.map(name).join()}`).sort()).toEqual(['Ask Sam Ortiz first: Sam Ortiz', 'Send the plan: Dana Li']);
  });

  it('is noted of that day', () => {
    expect(journal.entries().map(({ kind, text, people, date }) => `${kind} ${text} ${people.map(name).join()} ${date ?? ''}`)).toEqual(['detail moves in January Dana Li 2026-11-16']);
  });
});
