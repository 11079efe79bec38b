import { describe, expect, test } from 'vitest';
import { doneOf, journalOf, lines, notesOf, refusalOf } from './journal-of';

const EMPTY = lines('---', 'type: person', 'aliases: []', 'relation:', 'org:', 'role:', 'email: []', 'met_on: 2026-11-19', 'cadence:', '---', '', '## Details', '', '## Follow-ups', '', '## Log');

describe('a new person', () => {
  test('gets a note in the people folder', async () => {
    const { journal, store } = journalOf({});
    expect(doneOf(await journal.createPerson({ name: ' Noor Haddad ' }))).toMatchObject({ changed: ['People/Noor Haddad.md'], done: { name: 'Noor Haddad' } });
    expect(await notesOf(store)).toEqual({ 'People/Noor Haddad.md': EMPTY });
    expect(journal.people().map((person) => person.name)).toEqual(['Noor Haddad']);
  });

  test('gets a note in the folder of the settings, with the relation', async () => {
    const { journal, store } = journalOf({}, { peopleFolder: 'Network/Work' });
    doneOf(await journal.createPerson({ name: 'Noor Haddad', relation: 'peer: "Berlin"' }));
    expect(await notesOf(store)).toEqual({ 'Network/Work/Noor Haddad.md': EMPTY.replace('relation:', 'relation: "peer: \\"Berlin\\""') });
    expect(journal.people()).toHaveLength(1);
  });

  test.each([
    ['of that name', 'Dana Li', 'People/Dana Li.md'],
    ['of that name in small letters', 'Dana Li', 'People/dana li.md'],
    ['of that name with its accents apart', 'Zoë Núñez', 'People/Zoë Núñez.md'.normalize('NFD')],
  ])('is refused where there is a note %s, which stays', async (_, name, path) => {
    const { journal, store } = journalOf({ [path]: 'mine' });
    expect(refusalOf(await journal.createPerson({ name }))).toBe('note-exists');
    expect(await notesOf(store)).toEqual({ [path]: 'mine' });
  });

  test.each([
    ['AC/DC', 'AC DC'], ['Dana: the second', 'Dana the second'], ['Bo [#1] ^x|y', 'Bo 1 x y'], ['..\\..\\secret', 'secret'], ['Sam Lee Jr.', 'Sam Lee Jr'],
  ])('called %s has a note called %s, and keeps the name as an alias', async (name, file) => {
    const { journal, store } = journalOf({});
    doneOf(await journal.createPerson({ name }));
    expect(store.list()).toEqual([`People/${file}.md`]);
    expect(journal.whoIs(name)).toMatchObject({ path: `People/${file}.md` });
  });

  test.each([['with its accents apart', 'Zoë Núñez'.normalize('NFD'), 'Zoë Núñez'], ['with two spaces', 'Dana  Li', 'Dana Li']])('typed %s needs no alias', async (_, typed, file) => {
    const { journal, store } = journalOf({});
    doneOf(await journal.createPerson({ name: typed }));
    expect(await notesOf(store)).toEqual({ [`People/${file}.md`]: EMPTY });
  });

  test('has a name of at most 200 bytes, cut between characters', async () => {
    const { journal, store } = journalOf({});
    doneOf(await journal.createPerson({ name: '計'.repeat(100) }));
    expect(store.list()).toEqual([`People/${'計'.repeat(66)}.md`]);
  });

  test.each(['', '...', '///', 'CON', 'com1', '\u202E\u200B'])('is refused as %j', async (name) => {
    const { journal, store } = journalOf({});
    expect(refusalOf(await journal.createPerson({ name }))).toBe('name-unusable');
    expect(store.list()).toEqual([]);
  });

  test('of another name in the folder beside is another person', async () => {
    const { journal, store } = journalOf({ 'People/Partners/Alex Chen.md': '' });
    doneOf(await journal.createPerson({ name: 'Alex Chen' }));
    expect(store.list()).toEqual(['People/Partners/Alex Chen.md', 'People/Alex Chen.md']);
  });
});

describe('a person from a template of the user\'s own', () => {
  const TEMPLATE = 'Templates/Person.md';

  test.each([
    ['has its tokens filled in', lines('---', 'type: person', 'aliases: []', 'met_on: {{date}}', '---', '# {{name}}', '- [ ] Write to {{title}} 📅 {{date}}'), lines('---', 'type: person', 'aliases: []', 'met_on: 2026-11-19', '---', '# Noor Haddad', '- [ ] Write to Noor Haddad 📅 2026-11-19')],
    ['is given its type', lines('---', 'tags: [crm]', '---', 'x'), lines('---', 'tags: [crm]', 'type: person', '---', 'x')],
    ['is given a block', '# {{name}}\r\n', '---\r\ntype: person\r\n---\r\n# Noor Haddad\r\n'],
    ['keeps what Templater is to fill in', lines('---', 'type: person', '---', '<% tp.file.cursor() %>'), lines('---', 'type: person', '---', '<% tp.file.cursor() %>')],
    ['keeps what nobody knows', lines('---', 'type: person', '---', '{{VALUE}}'), lines('---', 'type: person', '---', '{{VALUE}}')],
  ])('%s', async (_, template, note) => {
    const { journal, store } = journalOf({ [TEMPLATE]: template }, { personTemplate: TEMPLATE });
    doneOf(await journal.createPerson({ name: 'Noor Haddad' }));
    expect(await store.read('People/Noor Haddad.md')).toBe(note);
  });

  test('with a name that had to be changed has the alias among those of the template', async () => {
    const { journal, store } = journalOf({ [TEMPLATE]: lines('---', 'type: person', 'aliases:', '  - "{{name}} (new)"', '---') }, { personTemplate: TEMPLATE });
    doneOf(await journal.createPerson({ name: 'AC/DC' }));
    expect(await store.read('People/AC DC.md')).toBe(lines('---', 'type: person', 'aliases:', '  - "AC DC (new)"', '  - AC/DC', '---'));
  });

  test.each([
    ['missing', {}, 'template-missing'],
    ['unreadable', { [TEMPLATE]: lines('---', 'a: [', '---') }, 'template-unreadable'],
  ])('is refused where the template is %s', async (_, notes, refused) => {
    const { journal, store } = journalOf(notes, { personTemplate: TEMPLATE });
    expect(refusalOf(await journal.createPerson({ name: 'Noor Haddad' }))).toBe(refused);
    expect(await notesOf(store)).toEqual(notes);
  });
});
