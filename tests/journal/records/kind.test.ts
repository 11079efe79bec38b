import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS } from '../../../src/journal/settings';
import { note, readRecord, settingsWith } from './read-record';

describe('the kind of a note', () => {
  const cases: readonly (readonly [sentence: string, path: string, properties: readonly string[], kind: string])[] = [
    ['is person by its type', 'Dana.md', ['type: person'], 'person'],
    ['is person by its type in any case', 'Dana.md', ['Type: " Person "'], 'person'],
    ['is person by a type in a list', 'Dana.md', ['type: [note, contact]'], 'person'],
    ['is person by a type as a link', 'Dana.md', ['type: "[[Person]]"'], 'person'],
    ['is person by its tag', 'Dana.md', ['tags: [work, person]'], 'person'],
    ['is person by a tag with its sign', 'Dana.md', ['tags: "#people"'], 'person'],
    ['is nothing by a nested tag, which names a person', 'Dana.md', ['tags: [people/ada]'], 'other'],
    ['is person by a category', 'Dana.md', ['categories: "[[People]]"'], 'person'],
    ['is person by a category without quotes', 'Dana.md', ['categories: [[People]]'], 'person'],
    ['is person by a category with a path', 'Dana.md', ['category: ["[[Lists/Contacts|C]]"]'], 'person'],
    ['is person by its folder', 'People/Dana.md', [], 'person'],
    ['is person by a folder at any depth, in any case', 'Work/CRM/clients/Dana.md', [], 'person'],
    ['is meeting by its type', '2026-11-20 Dana.md', ['type: lunch'], 'meeting'],
    ['is meeting by the type 1:1', 'x.md', ['type: 1:1'], 'meeting'],
    ['is meeting by its tag', 'x.md', ['tags: 1on1'], 'meeting'],
    ['is meeting by its category', 'x.md', ['categories: ["[[Meetings]]"]'], 'meeting'],
    ['is meeting by its folder', 'Work/1-1s/2026-11-20 Dana.md', [], 'meeting'],
    ['is that of its type before that of its folder', 'People/2026-11-20 Dana.md', ['type: meeting'], 'meeting'],
    ['is that of its type before that of its tag', 'x.md', ['tags: [meeting]', 'type: person'], 'person'],
    ['is that of its tag before that of its category', 'x.md', ['categories: "[[People]]"', 'tags: [meeting]'], 'meeting'],
    ['is that of its folder where its type is no mark', 'People/Dana.md', ['type: draft'], 'person'],
    ['is that of the innermost folder that marks', 'People/Meetings/x.md', [], 'meeting'],
    ['is objective, goal and review by type alone', 'x.md', ['type: objective'], 'objective'],
    ['is goal', 'x.md', ['type: networking-goal'], 'goal'],
    ['is review', 'x.md', ['type: networking-review'], 'review'],
    ['is nothing for a README in a folder of people', 'People/README.md', [], 'other'],
    ['is nothing for an index in a folder of people', 'People/_index.md', [], 'other'],
    ['is nothing for a note named like its folder', 'People/People.md', [], 'other'],
    ['is nothing for a dated note in a folder of people', 'People/2026-11-20 Dana.md', [], 'other'],
    ['is person for a README that says so', 'People/README.md', ['type: person'], 'person'],
    ['is nothing for any other note', 'Notes/Dana.md', [], 'other'],
    ['is nothing for a folder that only begins like one', 'Peoples/Dana.md', [], 'other'],
    ['is that of a decomposed folder name', 'Colle\u0300gues/Dana.md', [], 'other'],
    ['is nothing for a number as type', 'x.md', ['type: 11'], 'other'],
  ];
  it.each(cases)('%s (%s)', (_sentence, path, properties, kind) => {
    expect(readRecord(path, note('---', ...properties, '---', 'Words.')).kind).toBe(kind);
  });

  it('follows the marks of the settings', () => {
    const settings = settingsWith({ personMarks: { ...DEFAULT_SETTINGS.personMarks, folders: ['Personen'], tags: ['#Mensch'] } });
    expect(readRecord('Personen/Dana.md', 'x', settings).kind).toBe('person');
    expect(readRecord('x.md', note('---', 'tags: [mensch]', '---'), settings).kind).toBe('person');
    expect(readRecord('People/Dana.md', 'x', settings).kind).toBe('other');
  });
});

describe('no record', () => {
  const never: readonly (readonly [sentence: string, path: string, text: string])[] = [
    ['is a note in a folder of templates', 'Templates/Person.md', note('---', 'type: person', '---')],
    ['is a note deep in a folder of templates', 'x/templates/people/Person.md', note('---', 'type: person', '---')],
    ['is a note in the template folder of the vault', 'Meta/Forms/Person.md', note('---', 'type: person', '---')],
    ['is a note with a token in its properties', 'People/New.md', note('---', 'type: person', 'met_on: "{{date}}"', '---')],
    ['is a note with a bare token, which YAML cannot read', 'People/New.md', note('---', 'type: person', 'met_on: {{date}}', '---')],
    ['is a note with a tag of Templater in its properties', 'People/New.md', note('---', 'type: person', 'met_on: <% tp.date.now() %>', '---')],
  ];
  it.each(never)('%s', (_sentence, path, text) => {
    const settings = settingsWith({ vault: { ...DEFAULT_VAULT_FACTS, templateFolders: ['Meta/Forms'] } });
    expect(readRecord(path, text + '- [ ] [[Dana]] call\n', settings)).toMatchObject({ kind: 'other', person: null, followUps: [], problems: [] });
  });

  it('is made of tokens in the body: those are words', () => {
    expect(readRecord('People/Dana.md', note('Say {{hello}}.')).kind).toBe('person');
  });

  it.each(['People/Dana Li (Conflicted copy mac 202611201000).md', 'People/Dana Li.sync-conflict-20261120-100000-ABCDEF.md'])('is a copy that a sync service made: %s', (path) => {
    expect(readRecord(path, note('---', 'type: person', '---'))).toMatchObject({ kind: 'other', person: null, problems: [{ code: 'sync-conflict-copy', level: 'error', path }] });
  });

  it('is a note of more than a megabyte, and it says so', () => {
    expect(readRecord('People/Dana.md', 'x'.repeat(1_000_001))).toMatchObject({ kind: 'unreadable', problems: [{ code: 'note-too-large' }] });
  });
});
