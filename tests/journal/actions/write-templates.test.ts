import { describe, expect, it } from 'vitest';
import { BUILT_IN_TEMPLATES } from '../../../src/journal/templates/built-in';
import { doneOf, journalOf, lines, notesOf } from './journal-of';

describe('the built-in templates', () => {
  it('become notes of the user’s own, once, and Undo takes them away', async () => {
    const { journal, store } = journalOf({ 'Templates/Person.md': 'mine' });
    const outcome = doneOf(await journal.writeTemplates());
    expect(Object.keys(await notesOf(store))).toEqual(['Templates/Person.md', ...BUILT_IN_TEMPLATES.slice(1).map(({ name }) => `Templates/${name}.md`)]);
    expect(await store.read('Templates/Person.md')).toBe('mine');
    expect(journal.counts()).toMatchObject({ people: 0, meetings: 0, unreadable: 0 });
    expect(doneOf(await journal.writeTemplates()).changed).toEqual([]);
    doneOf(await journal.undo(outcome.undoId ?? undefined));
    expect(await notesOf(store)).toEqual({ 'Templates/Person.md': 'mine' });
  });

  it('go where the vault has its templates', async () => {
    const { journal } = journalOf({}, { vault: { templateFolders: ['Meta/Forms'] } });
    expect(doneOf(await journal.writeTemplates()).done).toMatchObject({ notes: 9, folder: 'Meta/Forms' });
  });

  it.each(['boss', 'Skip-level', 'mentor', 'mentee', 'peer', 'report', 'client', 'friend', null])('make a person of the relation %s, whom nobody nags about', async (relation) => {
    const { journal, store } = journalOf({});
    const [path = ''] = doneOf(await journal.createPerson({ name: 'Ada', relation })).changed;
    expect(journal.person(path)).toMatchObject({ name: 'Ada', relation, cadence: null, state: 'none' });
    expect(journal.problems()).toEqual([]);
    expect(await store.read(path)).toMatch(/\n## Follow-ups\n\n## Log\n$/);
  });
});

describe('a template of the user’s own', () => {
  it('with a token that nobody knows keeps it, and says where it stands', async () => {
    const { journal, store } = journalOf({ 'Forms/P.md': lines('---', 'type: person', '---', '# {{name}}', 'Born {{brithday}}, <% tp.date.now() %>') }, { personTemplate: 'Forms/P.md' });
    const outcome = doneOf(await journal.createPerson({ name: 'Ada' }));
    expect(outcome.reservations).toEqual([{ refused: 'template-token-unknown', path: 'Forms/P.md', line: 4, data: { token: '{{brithday}}' } }]);
    expect(await store.read('People/Ada.md')).toContain('# Ada\nBorn {{brithday}}, <% tp.date.now() %>\n');
  });
});
