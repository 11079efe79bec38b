import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, openJournal, readVaultFacts, type Journal } from '../../src/journal/journal';
import { MemoryNoteStore } from '../../src/journal/memory-note-store';
import expected from './fixtures/demo-vault.json';

const VAULT = new URL('../vault/', import.meta.url).pathname;

/** The demo vault, as a journal over memory. */
export function openDemoVault(): { journal: Journal; store: MemoryNoteStore } {
  const files = readdirSync(VAULT, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md') && !path.split('/').some((part) => part.startsWith('.')));
  const store = new MemoryNoteStore(Object.fromEntries(files.map((path) => [path, readFileSync(join(VAULT, path), 'utf8')])));
  const config = (name: string): unknown => JSON.parse(readFileSync(join(VAULT, '.obsidian', name), 'utf8'));
  const vault = readVaultFacts({ app: config('app.json'), dailyNotes: config('daily-notes.json'), templates: config('templates.json') });
  const settings = { ...DEFAULT_SETTINGS, vault };
  const journal = openJournal({ store, settings: () => settings, today: () => '2026-11-19', locale: 'en' });
  store.load();
  return { journal, store };
}

describe('the demo vault', () => {
  it('shows the follow-ups that were worked out by hand', () => {
    const { journal } = openDemoVault();
    const rows = journal.due({ limit: Infinity }).sections.flatMap((section) => section.rows);
    const mine = rows.map(({ section, text, path, line, promisedOn, lookOn, daysLate, owner, people }) => ({ section, text, path, line, promisedOn, lookOn, daysLate, owner, people }));
    const byPlace = (a: { path: string; line: number }, b: { path: string; line: number }): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line);
    expect([...mine].sort(byPlace)).toEqual([...expected.followUps].sort(byPlace));
  });

  it('shows each person in the state that was worked out by hand', () => {
    const { journal } = openDemoVault();
    const people = journal.people().map(({ path, lastContact, dueOn, state }) => ({ path, lastContact, dueOn, state }));
    const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);
    expect([...people].sort(byPath)).toEqual([...expected.people].map(({ path, lastContact, dueOn, state }) => ({ path, lastContact, dueOn, state })).sort(byPath));
  });

  it('names whom to get in touch with, in order', () => {
    const { journal } = openDemoVault();
    expect(journal.due({ limit: Infinity }).getInTouch.rows.map((row) => row.person)).toEqual(expected.getInTouch);
  });

  it('counts every note once', () => {
    const { notes, ...kinds } = openDemoVault().journal.counts();
    expect(Object.values(kinds).reduce((sum, count) => sum + count, 0)).toBe(notes);
  });
});
