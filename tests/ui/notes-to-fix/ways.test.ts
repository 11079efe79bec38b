import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/journal/journal';
import { likeThis, wayOf } from '../../../src/ui/notes-to-fix/ways';
import { openNotes } from '../../journal/open-notes';
import { note } from '../../journal/records/read-record';

const person = (...properties: readonly string[]) => note('---', 'type: person', ...properties, '---');

function first(notes: Readonly<Record<string, string>>, code: Problem['code']) {
  const { journal } = openNotes(notes);
  const problem = journal.problems().find((each) => each.code === code);
  if (!problem) throw new Error(`There is no ${code}.`);
  return { journal, problem };
}

/** "choose Sam Lee, Sam Ortiz" */
function way(notes: Readonly<Record<string, string>>, code: Problem['code']): string {
  const { journal, problem } = first(notes, code);
  const found = wayOf(problem, journal);
  return 'choices' in found ? `${found.kind} ${found.choices.map(({ title }) => title).join(', ')}` : found.kind;
}

const TASKS = note('- [ ] Ask [[Dana]] 📅 2026-11-20 about it', '- [ ] Ask [[Dana]] 📅 2026-11-21 about that');

describe('the way in which a problem is mended', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, Problem['code'], string]>([
    ['is one fix', { 'People/Dana.md': person() + TASKS }, 'tasks-will-not-see', 'fix'],
    ['is a choice of people', { 'People/Sam Lee.md': person('aliases: [Sam]'), 'People/Sam Ortiz.md': person('aliases: [Sam]'), 'Meetings/x.md': note('---', 'people: Sam', '---') }, 'name-ambiguous', 'choose Sam Lee, Sam Ortiz'],
    ['names the folders of two of one name', { 'People/Al.md': person(), 'Team/Al.md': person(), 'Al.md': person(), 'Meetings/x.md': note('---', 'people: Al', '---') }, 'name-ambiguous', 'choose Al (no folder), Al (People), Al (Team)'],
    ['is a choice of dates in words', { 'People/Dana.md': person('last_contact: 3/4/2026') }, 'date-ambiguous', 'choose Wed 4 Mar, Fri 3 Apr'],
    ['is to compare a copy with its note', { 'People/Dana (Conflicted copy x).md': person() }, 'sync-conflict-copy', 'compare Dana'],
    ['is to compare likely twins', { 'People/Al.md': person(), 'Team/Al.md': person() }, 'likely-twins', 'compare Al'],
    ['is for the user alone', { 'People/Dana.md': person('cadence: soonish') }, 'value-not-understood', 'open'],
  ])('%s', (_sentence, notes, code, expected) => {
    expect(way(notes, code)).toBe(expected);
  });
});

describe('the same fix for many', () => {
  it('is for all of the same kind that have one way', () => {
    const { journal, problem } = first({ 'People/Dana.md': person() + TASKS, 'Daily/x.md': TASKS }, 'tasks-will-not-see');
    expect(likeThis(problem, journal).map(({ problem: { path, at } }) => `${path}:${at.line}`)).toEqual(['Daily/x.md:0', 'Daily/x.md:1', 'People/Dana.md:3', 'People/Dana.md:4']);
  });

  it('is none where there is one of a kind', () => {
    const { journal, problem } = first({ 'People/Dana.md': person() + note('- [ ] Ask [[Dana]] 📅 2026-11-20 about it') }, 'tasks-will-not-see');
    expect(likeThis(problem, journal)).toEqual([]);
  });

  it('never takes the mark of me from both of two notes', () => {
    const { journal, problem } = first({ 'People/Me.md': person('self: true'), 'People/I.md': person('self: true') }, 'two-selves');
    expect([wayOf(problem, journal).kind, likeThis(problem, journal)]).toEqual(['fix', []]);
  });

  it('is none where each needs a choice', () => {
    const { journal, problem } = first({ 'People/Dana.md': person('last_contact: 3/4/2026'), 'People/Jo.md': person('last_contact: 3/4/2026') }, 'date-ambiguous');
    expect(likeThis(problem, journal)).toEqual([]);
  });
});
