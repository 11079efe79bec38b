import { describe, expect, it } from 'vitest';
import type { EntryRow, Interaction } from '../../../src/journal/journal';
import { holdRows } from '../../../src/ui/person/held-rows';
import { byPrivacy, notedIn } from '../../../src/ui/person/noted';
import { isPartOpen, PERSON_SECTIONS, readOpenParts } from '../../../src/ui/person/sections';
import { capital, firstName, summaryLine } from '../../../src/ui/person/summary-line';
import { levelOf, talksOf } from '../../../src/ui/person/talks';

const rows = (...ids: readonly string[]) => ids.map((id) => ({ id }));
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).join('');

describe('rows that are held', () => {
  it('stay after the row that they stood after, and the others are as they are now', () => {
    expect(ids(holdRows(rows('a', 'b', 'c'), rows('a', 'c'), (id) => id === 'b'))).toBe('abc');
    expect(ids(holdRows(rows('a', 'b', 'c'), rows('c', 'd'), (id) => id === 'a'))).toBe('acd');
    expect(ids(holdRows(rows('a', 'b', 'c'), rows('a'), (id) => id !== 'a'))).toBe('abc');
  });

  it('are let go when nothing holds them, and never stand there twice', () => {
    expect(ids(holdRows(rows('a', 'b'), rows('b'), () => false))).toBe('b');
    expect(ids(holdRows(rows('a', 'b'), rows('b', 'a'), () => true))).toBe('ba');
  });
});

describe('what is noted', () => {
  const row = (kind: EntryRow['kind'], text: string, more: Partial<EntryRow> = {}): EntryRow =>
    ({ kind, state: 'fact', text, markdown: text, source: `- ${text}`, textHash: null, progress: null, below: [], people: [], date: null, path: 'People/Dana Li.md', line: 1, isPrivate: false, ...more });
  const all = [row('agenda', 'open point', { state: 'open' }), row('agenda', 'done point', { state: 'closed' }), row('detail', 'cello'), row('detail', 'doctor', { isPrivate: true }), row('win', 'launch'), row('need', 'met', { state: 'closed' }), row('need', 'a date', { state: 'open' }), row('gave', 'a book')];

  it('stands in its section: points and needs while they are open', () => {
    const { talkAbout, details, needs, gave, received } = notedIn(all, true);
    expect([talkAbout, details, needs, gave, received].map((each) => each.map(({ text }) => text))).toEqual([['open point'], ['cello', 'doctor'], ['a date'], ['a book'], []]);
  });

  it('is left out where it is private and personal details are hidden; else it stands apart', () => {
    expect(notedIn(all, false).details.map(({ text }) => text)).toEqual(['cello']);
    expect(byPrivacy(notedIn(all, true).details).hidden.map(({ text }) => text)).toEqual(['doctor']);
  });
});

describe('conversations', () => {
  const talk = (date: Interaction['date'], channel: string, more: Partial<Interaction> = {}): Interaction => ({ date, channel, status: 'held', people: [], unknown: [], path: 'a.md', line: 1, source: 'meeting', ...more });

  it('count once a day, and not before they took place', () => {
    const all = [talk('2026-11-26', 'one-on-one', { status: 'planned' }), talk('2026-11-20', 'call'), talk('2026-11-12', 'one-on-one'), talk('2026-11-12', 'call', { source: 'log' }), talk('2026-11-05', 'lunch', { status: 'cancelled' }), talk('2026-11-01', 'coffee')];
    expect(talksOf(all, '2026-11-19').map(({ date, channel }) => `${date} ${channel ?? ''}`)).toEqual(['2026-11-12 one-on-one', '2026-11-01 coffee']);
  });

  it('make bars of three heights', () => {
    expect([0, 1, 2, 3, 9].map((conversations) => levelOf({ conversations }))).toEqual([0, 1, 2, 3, 3]);
  });
});

describe('the line under the name', () => {
  const words = { manner: (communication: string) => `likes ${communication}` };

  it('says relation, team or organisation, and manner, as far as they are known', () => {
    expect(summaryLine({ relation: 'boss' }, { team: 'Platform', org: 'Halden', communication: 'direct' }, words)).toBe('Boss · Platform · likes direct');
    expect(summaryLine({ relation: null }, { team: null, org: 'Halden', communication: null }, words)).toBe('Halden');
    expect(summaryLine({ relation: null }, { team: null, org: null, communication: null }, words)).toBe('');
  });

  it('shortens a name to its first word', () => {
    expect([firstName('Dana Li'), firstName('Dana'), capital('éva'), capital('')]).toEqual(['Dana', 'Dana', 'Éva', '']);
  });
});

describe('sections', () => {
  it('start open, apart from Given and received and Conversations', () => {
    expect(PERSON_SECTIONS.filter((name) => !isPartOpen({}, name))).toEqual(['exchanged', 'conversations']);
  });

  it('are kept as the user left them; what is not known is dropped', () => {
    expect(readOpenParts({ details: false, conversations: true, drawer: true, promises: 'yes' })).toEqual({ details: false, conversations: true });
    expect(readOpenParts('all')).toEqual({});
  });
});
