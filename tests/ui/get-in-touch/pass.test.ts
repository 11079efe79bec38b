import { expect, it } from 'vitest';
import type { ContactHealth, EntryRow, Journal, QuieterRow } from '../../../src/journal/journal';
import { knownOf } from '../../../src/ui/get-in-touch/known-of';
import { isWaiting, moved, progress, startPass } from '../../../src/ui/get-in-touch/pass';
import { whoLine } from '../../../src/ui/get-in-touch/who-line';
import { whyNow } from '../../../src/ui/get-in-touch/why-now';
import { exampleApp } from '../example/example-app';
import { exampleJournal } from '../example/example-journal';

const example = exampleJournal({ many: 0, loading: false, empty: false });
const quiet = (name: string): QuieterRow => ({ person: `People/${name}.md`, name, last: '2026-10-20', usual: 7, silence: 30 });
const health = (part: Partial<ContactHealth>): ContactHealth => ({ state: 'overdue', last: null, cadence: { unit: 'day', amount: 14 }, rule: null, planned: null, snoozedUntil: null, since: null, dueOn: null, daysLate: null, ...part });

it('goes through the focus of the day in the order of the sidebar, then as many who are quieter than usual', () => {
  const journal: Journal = { ...example, quieter: () => ['Jo Park', 'A', 'B', 'C'].map(quiet) };
  const pass = startPass(exampleApp(journal));
  expect(pass.people).toEqual(['People/Jo Park.md', 'People/Tom Becker.md', 'People/A.md', 'People/B.md']);
  expect([progress(pass), progress(moved(pass, 1)), progress({ ...pass, at: 4 })]).toEqual(['1 of 4', '2 of 4', '']);
  expect([moved(pass, -1).at, moved({ ...pass, at: 4 }, 1).at]).toEqual([0, 4]);
});

it('waits for those who are due, and for those who are quieter than usual', () => {
  const journal = (state: ContactHealth['state']) => ({ contactHealth: () => health({ state }), quieter: () => [quiet('A')] });
  expect([isWaiting(journal('overdue'), 'x'), isWaiting(journal('due'), 'x'), isWaiting(journal('snoozed'), 'x'), isWaiting(journal('none'), 'People/A.md')]).toEqual([true, true, false, true]);
});

it('says why now by the rule, or by how quiet it is; the last talk stands by itself', () => {
  const words = { contactReasons: () => ['Last: coffee.', 'Every 2 weeks, so since 28 Oct.'], cadence: () => 'every week', span: () => '4 weeks' };
  const last = { date: '2026-10-14', channel: 'coffee', status: 'held', people: [], unknown: [], path: '', line: 1, source: 'log' } as const;
  expect(whyNow(health({ last }), undefined, words)).toBe('Every 2 weeks, so since 28 Oct.');
  expect(whyNow(health({}), undefined, words)).toBe('Last: coffee. Every 2 weeks, so since 28 Oct.');
  expect(whyNow(health({ last, state: 'none' }), quiet('A'), words)).toBe('You usually talk every week, more or less; it has been quiet for 4 weeks.');
  expect(whyNow(health({ last, state: 'none' }), undefined, words)).toBe('');
});

it('says who it is by what is known', () => {
  expect(whoLine({ relation: 'peer' }, { relation: null, role: 'Designer', team: null, org: 'Halden' })).toBe('Peer · Designer · Halden');
  expect(whoLine(undefined, { relation: null, role: null, team: null, org: null })).toBe('');
});

it('knows the newest three details, and what to give once; nothing private, and nothing while details are hidden', () => {
  const row = (kind: EntryRow['kind'], text: string, part: Partial<EntryRow> = {}): EntryRow => ({ kind, state: 'fact', text, markdown: text, source: text, textHash: null, progress: null, below: [], people: [], date: null, path: '', line: 1, isPrivate: false, ...part });
  const rows = [row('detail', '1'), row('detail', 'secret', { isPrivate: true }), row('detail', '2'), row('detail', '3'), row('detail', '4'), row('offer', 'bench', { state: 'open' }), row('offer', 'book', { state: 'closed' }), row('need', 'reviewer'), row('need', 'x', { isPrivate: true })];
  const journal = { entries: () => rows, inCommon: () => ['climbing'] };
  const profile = { needs: ['reviewer'], needsHelpWith: ['hiring'] };
  const known = knownOf(journal, 'x', { profile, hides: false });
  expect([known.details.map(({ text }) => text), known.common, known.give]).toEqual([['1', '2', '3'], ['climbing'], ['bench', 'reviewer', 'Help with hiring']]);
  expect(knownOf(journal, 'x', { profile, hides: true })).toEqual({ details: [], common: [], give: [] });
});
