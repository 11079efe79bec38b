import { describe, expect, it } from 'vitest';
import { parseCadence, type PersonSummary } from '../../../src/journal/journal';
import { FIRST_ACT, wantedOf } from '../../../src/ui/change-people/act-draft';
import { lookAt } from '../../../src/ui/change-people/previewed';
import { groupOptions, shownPeople, type Group } from '../../../src/ui/change-people/shown-people';
import { writtenRhythm } from '../../../src/ui/change-people/written-rhythm';
import { openNotes } from '../../journal/open-notes';
import { note } from '../../journal/records/read-record';

const summary = (name: string, part: Partial<PersonSummary> = {}): PersonSummary => ({ path: `People/${name}.md`, name, aliases: [], relation: null, org: null, role: null, circle: [], cadence: null, lastContact: null, dueOn: null, state: 'none', birthday: null, needsHelpWith: [], openFollowUps: 0, ...part });
const PEOPLE = [summary('Ada Byron', { circle: ['Board'], org: 'Halden' }), summary('Bo Diaz', { relation: 'Peer', aliases: ['Bobo'] }), summary('Cy Roth', { circle: ['board', 'Choir'], relation: 'peer', state: 'paused' })];

describe('the list', () => {
  const names = (typed: string, group: Group) => shownPeople(PEOPLE, { typed, group, unsorted: new Set(['People/Bo Diaz.md']) }).map(({ name }) => name);
  it.each<[string, Group, readonly string[]]>([
    ['', { by: 'all' }, ['Ada Byron', 'Bo Diaz', 'Cy Roth']],
    ['hal by', { by: 'all' }, ['Ada Byron']],
    ['BOBO', { by: 'all' }, ['Bo Diaz']],
    ['', { by: 'unsorted' }, ['Bo Diaz']],
    ['', { by: 'resting' }, ['Cy Roth']],
    ['', { by: 'circle', name: 'Board' }, ['Ada Byron', 'Cy Roth']],
    ['cy', { by: 'relation', name: 'peer' }, ['Cy Roth']],
  ])('shows by “%s” and %j', (typed, group, expected) => {
    expect(names(typed, group)).toEqual(expected);
  });

  it('offers each circle and relation once', () => {
    const { circles, relations } = groupOptions(PEOPLE);
    expect([circles.length, relations.length]).toEqual([2, 1]);
  });
});

it.each([['weekly', 'weekly'], ['14', '2 weeks'], ['every other week', '2 weeks'], ['10 days', '10 days'], ['1 day', '1 day'], ['every month', 'monthly'], ['P3M', 'quarterly'], ['5 months', '5 months'], ['yearly', 'yearly'], ['2 years', '2 years'], ['never', 'none']])('a rhythm typed as “%s” is written as “%s”, and read again as the same', (typed, written) => {
  const cadence = parseCadence(typed);
  expect(cadence && writtenRhythm(cadence)).toBe(written);
  expect(parseCadence(written)).toEqual(cadence);
});

it('waits for what is missing', () => {
  expect(wantedOf({ ...FIRST_ACT, rhythm: 'soonish' })).toHaveProperty('waitsFor');
  expect(wantedOf({ ...FIRST_ACT, act: 'circle', circle: ' ' })).toHaveProperty('waitsFor');
  expect(wantedOf({ ...FIRST_ACT, act: 'snooze' })).toHaveProperty('waitsFor');
  expect(wantedOf({ ...FIRST_ACT, rhythm: 'every 2 weeks' })).toEqual({ change: { cadence: '2 weeks' } });
  expect(wantedOf({ ...FIRST_ACT, act: 'circle', circle: ' Choir ' })).toEqual({ change: { circle: 'Choir' } });
  expect(wantedOf({ ...FIRST_ACT, act: 'snooze', until: { words: 'Fri', date: '2026-11-20' } })).toEqual({ change: { snoozeUntil: '2026-11-20' } });
  expect(wantedOf({ ...FIRST_ACT, act: 'rest' })).toEqual({ change: { paused: true } });
  expect(wantedOf({ ...FIRST_ACT, act: 'log' })).toEqual({ logs: true });
});

it('tells notes that change from those that say so already; nobody is woken who does not rest', async () => {
  const person = (...lines: readonly string[]) => note('---', 'type: person', ...lines, '---');
  const { journal } = openNotes({ 'People/A.md': person('cadence: weekly'), 'People/B.md': person('paused: true'), 'People/C.md': person('cadence: 2 weeks') });
  const all = ['People/A.md', 'People/B.md', 'People/C.md', 'People/Gone.md'];
  const shown = await lookAt(journal, all, { cadence: '2 weeks' });
  expect(shown.people).toEqual(['People/A.md', 'People/B.md']);
  expect(shown.changes[0]?.properties).toEqual([{ name: 'cadence', from: 'weekly', to: '2 weeks' }]);
  expect(shown.same).toEqual(['C']);
  expect(shown.refusals).toEqual([{ path: 'People/Gone.md', refusal: { refused: 'note-missing', path: 'People/Gone.md' } }]);
  const woken = await lookAt(journal, all.slice(0, 3), { paused: false });
  expect([woken.people, woken.same]).toEqual([['People/B.md'], ['A', 'C']]);
});
