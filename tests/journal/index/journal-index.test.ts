import { describe, expect, it } from 'vitest';
import type { JournalChange } from '../../../src/journal/journal';
import { openNotes } from '../open-notes';
import { note } from '../records/read-record';

const DANA = note('---', 'type: person', 'cadence: weekly', '---', '## Log', '- 2026-11-06 lunch', '', '- [ ] Send the table 📅 2026-11-20');
const BROKEN = DANA.replace('cadence: weekly', 'cadence: [weekly');

function watched(notes: Readonly<Record<string, string>>) {
  const opened = openNotes(notes);
  const events: JournalChange[] = [];
  opened.journal.onChange((change) => events.push(change));
  return { ...opened, events };
}

describe('a note that changes', () => {
  it('without saying anything else makes no event, and its lines move in the answers', () => {
    const { journal, store, events } = watched({ 'People/Dana Li.md': DANA });
    const before = journal.revision;
    store.write('People/Dana Li.md', DANA.replace('## Log', 'New words.\n\nAnd more.\n\n## Log').replace('type: person', '# who she is\ntype: person'));
    expect(events).toEqual([]);
    expect(journal.revision).toBe(before);
    expect(journal.due().sections[0]?.rows[0]?.line).toBe(13);
    expect(journal.interactions('People/Dana Li.md')[0]?.line).toBe(11);
    expect(journal.interactions()[0]?.line).toBe(11);
  });

  it('with the same problem on another line makes no event, and the problem moves', () => {
    const text = note('---', 'type: person', 'cadence: soonish', '---');
    const { journal, store, events } = watched({ 'People/Dana Li.md': text });
    store.write('People/Dana Li.md', text.replace('type: person', 'type: person\nrole:'));
    expect(events).toEqual([]);
    expect(journal.problems()[0]?.at.line).toBe(3);
  });

  it('makes one event with what it said before and after', () => {
    const { journal, store, events } = watched({ 'People/Dana Li.md': DANA });
    store.write('People/Dana Li.md', DANA.replace('weekly', 'monthly'));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ path: 'People/Dana Li.md', from: null, before: { person: { cadence: { unit: 'day', amount: 7 } } }, after: { person: { cadence: { unit: 'month', amount: 1 } } }, revision: journal.revision });
  });

  it('makes an event when it comes, and when it goes, once', () => {
    const { store, events } = watched({});
    store.write('Notes/x.md', 'Words.');
    store.write('Notes/x.md', 'Other words.');
    store.remove('Notes/x.md');
    store.remove('Notes/x.md');
    expect(events.map(({ path, before, after }) => ({ path, before, after }))).toEqual([
      { path: 'Notes/x.md', before: undefined, after: undefined },
      { path: 'Notes/x.md', before: undefined, after: undefined },
    ]);
  });

  it('makes one event for both names when it is renamed', () => {
    const { journal, store, events } = watched({ 'People/Dana Li.md': DANA });
    store.rename('People/Dana Li.md', 'People/Dana Lee.md');
    expect(events).toMatchObject([{ path: 'People/Dana Lee.md', from: 'People/Dana Li.md', before: { path: 'People/Dana Li.md' }, after: { person: { name: 'Dana Lee' } } }]);
    expect(journal.people().map((each) => each.path)).toEqual(['People/Dana Lee.md']);
    expect(journal.due().sections[0]?.rows[0]?.path).toBe('People/Dana Lee.md');
  });

  it('in the case of its name alone is still there', () => {
    const { journal, store } = watched({ 'People/dana li.md': DANA, 'Notes/x.md': note('- [ ] Ask [[Dana Li]]') });
    store.rename('People/dana li.md', 'People/Dana Li.md');
    expect(journal.people().map((each) => each.name)).toEqual(['Dana Li']);
    expect(journal.person('People/Dana Li.md')?.openFollowUps).toBe(2);
    expect(journal.counts().notes).toBe(2);
  });
});

describe('a note whose properties cannot be read for the moment', () => {
  it('counts as unreadable, is a problem, and goes on saying what it last said', () => {
    const { journal, store } = watched({ 'People/Dana Li.md': DANA });
    store.write('People/Dana Li.md', BROKEN);
    expect(journal.counts()).toMatchObject({ notes: 1, people: 0, unreadable: 1 });
    expect(journal.problems()).toMatchObject([{ code: 'front-matter-unreadable', path: 'People/Dana Li.md' }]);
    expect(journal.people().map((each) => each.name)).toEqual(['Dana Li']);
    expect(journal.due().sections.map((section) => section.section)).toEqual(['next7']);
  });

  it('is as ever once it is mended', () => {
    const { journal, store } = watched({ 'People/Dana Li.md': DANA });
    const before = [journal.due(), journal.people(), journal.counts(), journal.problems()];
    store.write('People/Dana Li.md', BROKEN);
    store.write('People/Dana Li.md', BROKEN.replace('lunch', 'call'));
    store.write('People/Dana Li.md', DANA);
    expect([journal.due(), journal.people(), journal.counts(), journal.problems()]).toEqual(before);
  });

  it('says nothing where it never could be read', () => {
    const { journal } = watched({ 'People/Dana Li.md': BROKEN });
    expect(journal.people()).toEqual([]);
    expect(journal.counts()).toMatchObject({ notes: 1, unreadable: 1, people: 0 });
  });

  it('goes on saying what it last said under a new name', () => {
    const { journal, store } = watched({ 'People/Dana Li.md': DANA });
    store.write('People/Dana Li.md', BROKEN);
    store.rename('People/Dana Li.md', 'Archive/People/Dana Li.md');
    expect(journal.people().map((each) => each.path)).toEqual(['Archive/People/Dana Li.md']);
    expect(journal.due().sections.map((section) => section.section)).toEqual(['next7']);
  });
});

describe('a task in a note of its own', () => {
  const PLAN = note('- [ ] Ask [[Dana Li]] for a date');

  it('is a follow-up as soon as the person that it links has a note', () => {
    const { journal, store } = watched({ 'Projects/Plan.md': PLAN });
    expect(journal.due().sections).toEqual([]);
    store.write('People/Dana Li.md', note('---', 'type: person', '---'));
    expect(journal.due().sections).toMatchObject([{ section: 'none', count: 1, rows: [{ people: ['People/Dana Li.md'], path: 'Projects/Plan.md' }] }]);
    store.remove('People/Dana Li.md');
    expect(journal.due().sections).toEqual([]);
  });

  it('is one again when the note of nobody that stood in the way is gone', () => {
    const sam = note('---', 'type: person', '---', '- [x] x #reach-out');
    const { journal, store } = watched({ 'Projects/Plan.md': note('- [ ] Ask [[Sam]]', '- [x] Wrote to [[Sam]] #reach-out ✅ 2026-11-18'), 'Projects/Sam.md': 'A ship.', 'People/Sam.md': sam });
    expect([journal.due().sections.length, journal.person('People/Sam.md')?.lastContact]).toEqual([0, null]);
    store.remove('Projects/Sam.md');
    expect([journal.due().sections.length, journal.person('People/Sam.md')?.lastContact]).toEqual([1, '2026-11-18']);
    store.write('Projects/Sam.md', 'A ship.');
    expect([journal.due().sections.length, journal.person('People/Sam.md')?.lastContact]).toEqual([0, null]);
  });

  it('is none where the link means a note of nobody', () => {
    expect(watched({ 'Projects/Plan.md': PLAN, 'Notes/Dana Li.md': 'A ship.' }).journal.due().sections).toEqual([]);
  });
});
