import { describe, expect, it } from 'vitest';
import { openNotes } from '../open-notes';
import { note } from '../records/read-record';

type Notes = Readonly<Record<string, string>>;

const meeting = (people: string, ...more: readonly string[]): string => note('---', `people: ${people}`, ...more, '---');
const PEOPLE = { 'People/Dana Li.md': note('---', 'aliases: [Dana]', 'email: dana@halden.example', '---'), 'People/Me.md': note('---', 'self: true', '---') };

describe('people without a note', () => {
  const cases: readonly (readonly [sentence: string, notes: Notes, unknown: readonly string[]])[] = [
    ['are attendees who fit nobody', { 'Meetings/2026-11-06 x.md': meeting('[Dana, Nora, "[[Bo Lind]]", "[[People/Ann|A.]]"]') }, ['Ann 1× 2026-11-06', 'Bo Lind 1× 2026-11-06', 'Nora 1× 2026-11-06']],
    ['come with those first who were there most often, then most recently', {
      'Meetings/2026-11-01 x.md': meeting('[Ann, Bo]'), 'Meetings/2026-11-02 x.md': meeting('[Ann, Cy]'), 'Meetings/2026-11-03 x.md': meeting('[Di, Bo]'),
    }, ['Bo 2× 2026-11-03', 'Ann 2× 2026-11-02', 'Di 1× 2026-11-03', 'Cy 1× 2026-11-02']],
    ['are one, however they are spelled: as most recently', { 'Meetings/2026-11-02 x.md': meeting('Nora Ek'), 'Meetings/2026-11-01 x.md': meeting('nora ek'), 'Meetings/2026-10-01 x.md': meeting('"[[NORA EK]]"') }, ['Nora Ek 3× 2026-11-02']],
    ['are never me', { 'Meetings/2026-11-06 x.md': meeting('[me, You, I, "[[Me]]", Nora]') }, ['Nora 1× 2026-11-06']],
    ['are not those who are known by an alias or an address', { 'Meetings/2026-11-06 x.md': meeting('"Dana, dana@halden.example, Dana Li <x@x.example>, nora@x.example"') }, ['nora@x.example 1× 2026-11-06']],
    ['are not a link to a note of something else', { 'Plan.md': note('Words.'), 'Meetings/2026-11-06 x.md': meeting('"[[Plan]]"') }, []],
    ['are not a name that fits two: that is a note to fix', { 'People/Sam Lee.md': note('---', 'aliases: [Sam]', '---'), 'People/Sam Oz.md': note('---', 'aliases: [Sam]', '---'), 'Meetings/2026-11-06 x.md': meeting('Sam') }, []],
    ['are in planned meetings, and not in cancelled ones', { 'Meetings/2026-11-26 x.md': meeting('Nora'), 'Meetings/2026-11-27 x.md': meeting('Bo', 'status: cancelled') }, ['Nora 1× 2026-11-26']],
    ['are counted in each conversation of a running note', { 'Meetings/Nora.md': meeting('Nora') + note('## 2026-11-06', '## 2026-11-09', '## 2026-11-10 #mention') }, ['Nora 2× 2026-11-09']],
    ['are under Attendees in the text', { 'Meetings/2026-11-06 x.md': note('## Attendees', '- [[Nora]]', '- Dana Li') }, ['Nora 1× 2026-11-06']],
    ['are none in daily notes, tasks and properties of people', { '2026-11-12.md': note('- lunch with [[Nora]]', '- [ ] Ask [[Nora]]'), 'People/Bo.md': note('---', 'reports_to: Nora', '---') }, []],
    ['are none in a meeting of no day', { 'Meetings/x.md': meeting('Nora') }, []],
  ];
  it.each(cases)('%s', (_sentence, notes, unknown) => {
    expect(openNotes({ ...PEOPLE, ...notes }).journal.unknownPeople().map(({ name, conversations, last }) => `${name} ${conversations}× ${last}`)).toEqual(unknown);
  });

  it('are shown with the note that names them last, and its line', () => {
    const { journal } = openNotes({ 'Meetings/a.md': meeting('Nora', 'date: 2026-11-06'), 'Meetings/b.md': meeting('Nora', 'channel: call', 'date: 2026-11-09'), 'Meetings/2026-11-01.md': meeting('Nora') });
    expect(journal.unknownPeople()).toEqual([{ name: 'Nora', conversations: 3, last: '2026-11-09', path: 'Meetings/b.md', line: 2 }]);
  });

  it('are the same in whichever order the notes were read', () => {
    const notes = { 'Meetings/2026-11-06 a.md': meeting('Nora Ek'), 'Meetings/2026-11-06 b.md': meeting('nora ek') };
    const [one, other] = [notes, Object.fromEntries(Object.entries(notes).reverse())].map((each) => openNotes(each).journal.unknownPeople());
    expect(one).toEqual(other);
  });

  it('go when they get a note, and come back when it goes', () => {
    const { journal, store } = openNotes({ 'Meetings/2026-11-06 x.md': meeting('[Nora, Bo]') });
    store.write('People/Nora.md', 'Words.\n');
    expect(journal.unknownPeople().map(({ name }) => name)).toEqual(['Bo']);
    store.remove('People/Nora.md');
    expect(journal.unknownPeople().map(({ name }) => name)).toEqual(['Bo', 'Nora']);
  });
});
