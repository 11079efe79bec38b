import { describe, expect, it } from 'vitest';
import { Links, type Meaning } from '../../../src/journal/index/links';
import { readRecord } from '../records/read-record';

/** Notes by path; a person has its properties. */
function linksOf(notes: Readonly<Record<string, readonly string[] | null>>): Links {
  const links = new Links();
  for (const [path, properties] of Object.entries(notes)) {
    links.addPath(path);
    if (properties) links.setPerson(path, readRecord(path, ['---', 'type: person', ...properties, '---', ''].join('\n')).person);
  }
  return links;
}

const VAULT = linksOf({
  'People/Dana Li.md': ['aliases: [Dana, "Li, Dana"]', 'email: dana@x.example'],
  'People/Sam Ortiz.md': ['aliases: [Sam]', 'email: [sam@x.example]'],
  'Archive/2020/Sam Lee.md': ['aliases: [Sam]'],
  'People/Jo Park.md': [],
  'Archive/Jo Park.md': [],
  'People/José Nuñez.md': [],
  'Notes/Plan.md': null,
  'Plan/Plan.md': null,
  'Very/Deep/Folder/Cost table.md': null,
  'Root.md': null,
});

describe('a link', () => {
  const cases: readonly (readonly [sentence: string, target: string, from: string, path: string | undefined])[] = [
    ['means the one note of its name', 'Cost table', 'x.md', 'Very/Deep/Folder/Cost table.md'],
    ['means it in any case', 'cost TABLE', 'x.md', 'Very/Deep/Folder/Cost table.md'],
    ['means it by its decomposed name', 'Jose\u0301 Nun\u0303ez', 'x.md', 'People/José Nuñez.md'],
    ['means the exact path first', 'Archive/Jo Park', 'People/x.md', 'Archive/Jo Park.md'],
    ['means a path from the root with its sign', '/People/Jo Park', 'Archive/x.md', 'People/Jo Park.md'],
    ['means the note in its own folder where two share the name', 'Jo Park', 'Archive/x.md', 'Archive/Jo Park.md'],
    ['means the shortest path where neither is in its folder', 'Jo Park', 'Notes/x.md', 'People/Jo Park.md'],
    ['means the first in order where two paths are as short', 'Plan', 'x.md', 'Plan/Plan.md'],
    ['means a path from its own folder', '2020/Sam Lee', 'Archive/x.md', 'Archive/2020/Sam Lee.md'],
    ['means a relative path', '../People/Jo Park', 'Archive/x.md', 'People/Jo Park.md'],
    ['means a relative path in its folder', './Jo Park', 'Archive/x.md', 'Archive/Jo Park.md'],
    ['means a note at the root', 'Root', 'Notes/x.md', 'Root.md'],
    ['means nothing by an alias', 'Dana', 'x.md', undefined],
    ['means nothing by an address', 'dana@x.example', 'x.md', undefined],
    ['means nothing by a name that no note has', 'Nobody', 'x.md', undefined],
    ['means nothing by a relative path where no note is', './Dana Li', 'Notes/x.md', undefined],
  ];
  it.each(cases)('%s: [[%s]] in %s', (_sentence, target, from, path) => {
    expect(VAULT.linkTarget(target, from)).toBe(path);
  });
});

describe('a reference', () => {
  const person = (path: string): Meaning => ({ kind: 'person', path });
  const cases: readonly (readonly [sentence: string, reference: { form: 'link' | 'name'; text: string; inProperty: boolean }, meaning: Meaning])[] = [
    ['by link in a line is the person of that note', { form: 'link', text: 'Dana Li', inProperty: false }, person('People/Dana Li.md')],
    ['by link in a line is no alias', { form: 'link', text: 'Dana', inProperty: false }, { kind: 'unknown', name: 'Dana' }],
    ['by link in a property may be an alias', { form: 'link', text: 'Dana', inProperty: true }, person('People/Dana Li.md')],
    ['by link in a property may be an alias of two', { form: 'link', text: 'Sam', inProperty: true }, { kind: 'ambiguous', name: 'Sam', candidates: ['Archive/2020/Sam Lee.md', 'People/Sam Ortiz.md'] }],
    ['by link to a note of nobody is that note', { form: 'link', text: 'Root', inProperty: true }, { kind: 'note', path: 'Root.md' }],
    ['by name is who is called so', { form: 'name', text: ' dana LI ', inProperty: true }, person('People/Dana Li.md')],
    ['by an alias with a comma is that person', { form: 'name', text: 'Li, Dana', inProperty: true }, person('People/Dana Li.md')],
    ['by a name that two notes have is ambiguous', { form: 'name', text: 'Jo Park', inProperty: true }, { kind: 'ambiguous', name: 'Jo Park', candidates: ['Archive/Jo Park.md', 'People/Jo Park.md'] }],
    ['by address is who has it', { form: 'name', text: 'DANA@x.example', inProperty: true }, person('People/Dana Li.md')],
    ['by name and address is who has the address', { form: 'name', text: 'Sam <sam@x.example>', inProperty: true }, person('People/Sam Ortiz.md')],
    ['by name and an unknown address is who has the name', { form: 'name', text: 'Dana <dana@other.example>', inProperty: true }, person('People/Dana Li.md')],
    ['by an unknown name is nobody', { form: 'name', text: ' Ravi ', inProperty: true }, { kind: 'unknown', name: 'Ravi' }],
    ['by link to an unknown path is nobody of its last part', { form: 'link', text: 'Old/Ravi', inProperty: true }, { kind: 'unknown', name: 'Ravi' }],
  ];
  it.each(cases)('%s', (_sentence, reference, meaning) => {
    expect(VAULT.resolve(reference, 'Meetings/x.md')).toEqual(meaning);
  });
});

describe('the names of people', () => {
  it('change what was resolved only when they change', () => {
    const links = linksOf({ 'People/Dana Li.md': ['aliases: [Dana]'] });
    const before = links.generation;
    const again = readRecord('People/Dana Li.md', '---\ntype: person\naliases: [Dana]\ncadence: weekly\n---\n').person;
    links.setPerson('People/Dana Li.md', again);
    expect(links.generation).toBe(before);
    expect(links.person('People/Dana Li.md')).toBe(again);
    links.setPerson('People/Dana Li.md', null);
    expect(links.byName('Dana')).toEqual({ kind: 'unknown', name: 'Dana' });
  });

  it('that are shared are known', () => {
    expect([...VAULT.sharedKeys()].sort()).toEqual(['jo park', 'sam']);
    expect(VAULT.isNameUnique('People/Dana Li.md')).toBe(true);
    expect(VAULT.isNameUnique('People/Jo Park.md')).toBe(false);
  });
});
