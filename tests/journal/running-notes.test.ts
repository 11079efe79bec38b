import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, openJournal, type Interaction } from '../../src/journal/journal';
import { MemoryNoteStore } from '../../src/journal/memory-note-store';

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
const PEOPLE = { 'People/Dana Li.md': lines('---', 'aliases: [Dana]', '---'), 'People/Sam Ortiz.md': '', 'People/Me.md': lines('---', 'self: true', '---') };

function interactionsOf(notes: Readonly<Record<string, string>>): readonly string[] {
  const store = new MemoryNoteStore({ ...PEOPLE, ...notes });
  const settings = { ...DEFAULT_SETTINGS, vault: DEFAULT_VAULT_FACTS };
  const journal = openJournal({ store, settings: () => settings, today: () => '2026-11-19', locale: 'en' });
  store.load();
  return journal.interactions().map(shown);
}

function shown({ date, channel, status, people, unknown, line }: Interaction): string {
  const names = people.map((path) => path.replace(/^.*\/|\.md$/g, ''));
  return [line, date, channel ?? '-', status, names.join('+') || 'nobody', ...(unknown.length > 0 ? [`unknown ${unknown.join('+')}`] : [])].join(' ');
}

describe('a running note', () => {
  it('of a person has a conversation for each heading that begins with a date', () => {
    const note = lines('# Dana', '## 2026-11-06 lunch: the freeze', '- moving', '## [[2026-10-23]]', 'talked', '### [[Daily/2026-10-09|Fri]] call', '## Next 2026-12-01');
    expect(interactionsOf({ 'People/Dana Li.md': note })).toEqual(['2 2026-11-06 lunch held Dana Li', '4 2026-10-23 - held Dana Li', '6 2026-10-09 call held Dana Li']);
  });

  it('of attendees without a date has one with all of them for each dated heading', () => {
    const note = lines('---', 'attendees: ["[[Dana Li]]", "[[Sam Ortiz]]", Me]', '---', '## 2026-11-06', '- a', '## 2026-10-30 call', '- b');
    expect(interactionsOf({ 'Notes/Sync.md': note })).toEqual(['4 2026-11-06 - held Dana Li+Sam Ortiz', '6 2026-10-30 call held Dana Li+Sam Ortiz']);
  });

  it('with a date of its own is one meeting', () => {
    const note = lines('---', 'attendees: ["[[Dana Li]]"]', 'date: 2026-11-12', '---', '## 2026-11-06', '- a');
    expect(interactionsOf({ 'Notes/Sync.md': note })).toEqual(['3 2026-11-12 - held Dana Li']);
  });
});

describe('a note is a meeting by inference', () => {
  it.each([
    ['attendees and a date', lines('---', 'attendees: "[[Dana Li]]"', 'date: 2026-11-06', '---'), 'Notes/Sync.md'],
    ['participants and a date in its name', lines('---', 'participants: Dana Li', '---'), 'Notes/2026-11-06 Sync.md'],
    ['invitees and a compact date in its name', lines('---', 'invitees: [Dana]', '---'), 'Notes/20261106 Sync.md'],
    ['meeting-recipients and a date with slashes', lines('---', 'meeting-recipients: Dana Li', 'date: 2026/11/06', '---'), 'Notes/Sync.md'],
  ])('with %s', (_, note, path) => {
    expect(interactionsOf({ [path]: note })).toEqual([expect.stringMatching(/^\d 2026-11-06 - held Dana Li$/) as string]);
  });

  it.each([
    ['people', lines('---', 'people: "[[Dana Li]]"', 'date: 2026-11-06', '---')],
    ['with', lines('---', 'with: "[[Dana Li]]"', 'date: 2026-11-06', '---')],
    ['members', lines('---', 'members: "[[Dana Li]]"', 'date: 2026-11-06', '---')],
    ['attendees, but only created', lines('---', 'attendees: "[[Dana Li]]"', 'created: 2026-11-06', '---')],
  ])('but not with %s', (_, note) => {
    expect(interactionsOf({ 'Notes/Sync.md': note })).toEqual([]);
  });
});

describe('who was there, by the text of a meeting note', () => {
  const meeting = (...body: readonly string[]) => interactionsOf({ 'Meetings/2026-11-06 Sync.md': lines(...body) });

  it('are the links and names under a heading', () => {
    expect(meeting('## Attendees', '', '- [[Dana Li]]', '- Sam Ortiz, Noor Haddad', '', '## Notes', '- [[Dana Li]] said so')).toEqual(['1 2026-11-06 - held Dana Li+Sam Ortiz unknown Noor Haddad']);
  });

  it('are those of a line', () => {
    expect(meeting('Attendees: [[Dana Li]], [[Sam Ortiz]]', '', '- x')).toEqual(['1 2026-11-06 - held Dana Li+Sam Ortiz']);
    expect(meeting('**Participants:** Dana; Me', '')).toEqual(['1 2026-11-06 - held Dana Li']);
    expect(meeting('- Present:: Dana Li', '')).toEqual(['1 2026-11-06 - held Dana Li']);
  });

  it('are those of the property where there is one', () => {
    expect(meeting('---', 'people: "[[Sam Ortiz]]"', '---', 'Attendees: [[Dana Li]]')).toEqual(['1 2026-11-06 - held Sam Ortiz']);
  });

  it('are not those in code', () => {
    expect(meeting('```', 'Attendees: [[Dana Li]]', '```')).toEqual(['1 2026-11-06 - held nobody']);
  });
});
