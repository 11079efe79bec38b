import { describe, expect, it } from 'vitest';
import { openNotes } from './open-notes';
import { note, readRecord, settingsWith } from './records/read-record';

const DANA = note('---', 'type: person', '---');

describe('a property in the body of a person’s note', () => {
  const person = (...lines: readonly string[]) => readRecord('People/Dana Li.md', note(...lines));

  it.each([
    ['alone on its line', 'birthday:: 1980-03-05'],
    ['as a list item', '- birthday:: 1980-03-05'],
    ['in bold', '**Birthday**:: 1980-03-05'],
    ['in bold with its colons', '**Birthday::** 1980-03-05'],
    ['with white space around', '  birthday ::   1980-03-05  '],
  ])('%s is read', (_sentence, line) => {
    expect(person('# Dana', '', line).person?.birthday).toBe('1980-03-05');
  });

  it.each([
    ['among other words', 'Her birthday:: 1980-03-05 is near, see [birthday:: 1980-03-05].'],
    ['in code', '`birthday:: 1980-03-05`'],
    ['in a task', '- [ ] birthday:: 1980-03-05'],
    ['in a comment', '%% birthday:: 1980-03-05 %%'],
  ])('%s is none', (_sentence, line) => {
    expect(person('# Dana', '', line).person?.birthday).toBeNull();
  });

  it('gives way to the front matter, and hints where the two disagree', () => {
    const record = person('---', 'cadence: weekly', '---', 'cadence:: monthly');
    expect(record.person?.cadence).toEqual({ unit: 'day', amount: 7 });
    expect(record.problems).toMatchObject([{ level: 'hint', code: 'spellings-disagree', data: { other: 'cadence', otherValue: 'monthly' } }]);
  });

  it('that cannot be read is a problem of its line', () => {
    expect(person('# Dana', '', 'cadence:: soonish').problems).toMatchObject([{ code: 'value-not-understood', property: 'cadence', at: { line: 2 } }]);
  });

  it('marks no note', () => {
    expect(readRecord('Notes/x.md', note('type:: person')).kind).toBe('other');
  });

  it('names the people and the day of a meeting', () => {
    const { meeting } = readRecord('Meetings/Sync.md', note('attendees:: [[Dana Li]], [[Sam Ortiz]]', 'date:: 2026-11-06'));
    expect(meeting).toMatchObject({ date: '2026-11-06', people: [{ text: 'Dana Li' }, { text: 'Sam Ortiz' }] });
  });

  it('may stand in the table of a contact', () => {
    const { person: read } = person('/---contact---/', '| key | value |', '| --- | --- |', '| Name | Dana |', '| Last Name | Li |', '| Birthday | 1980-03-05 |', '/---contact---/', '| Birthday | 2000-01-01 |');
    expect(read).toMatchObject({ birthday: '1980-03-05', aliases: [] });
  });
});

describe('the full name of a person', () => {
  it.each([
    ['FN: Dana Marie Li', ['Dana Marie Li']],
    ['N.GN: Dana\nN.FN: Li-Webb\nFN: Dr. Dana Li', ['Dana Li-Webb', 'Dr. Dana Li']],
    ['name: { first: Dana, last: Li-Webb }', ['Dana Li-Webb']],
    ['First Name: Dana\nLast Name: Li-Webb', ['Dana Li-Webb']],
    ['name: Dana Li', []],
    ['aliases: [Dana Marie Li]\nname: dana marie li', ['Dana Marie Li']],
    ['NICKNAME: Dee', ['Dee']],
  ])('written as "%s" is another name', (properties, aliases) => {
    expect(readRecord('People/Dana Li.md', note('---', properties, '---')).person?.aliases).toEqual(aliases);
  });
});

describe('words of the user’s own', () => {
  it('are names of properties', () => {
    const settings = settingsWith({ spellings: { last_contact: ['Letzter Kontakt'], nonsense: ['x'] } });
    expect(readRecord('People/Dana.md', note('---', 'letzter-kontakt: 2026-11-06', '---'), settings).person?.lastContact).toBe('2026-11-06');
  });

  it('are headings of kinds and of the log, and ways of talking', () => {
    const settings = settingsWith({ headings: { win: ['Erfolge'], log: ['Gespräche'] }, channels: ['Mittagessen'] });
    const record = readRecord('People/Dana.md', note('## Erfolge', '- Shipped it', '## Gespräche', '- 2026-11-06 mittagessen: robotics'), settings);
    expect(record.entries).toMatchObject([{ kind: 'win', words: 'Shipped it' }]);
    expect(record.logLines).toMatchObject([{ date: '2026-11-06', channel: 'mittagessen', words: 'robotics' }]);
  });

  it('switch off the tag of a kind that means something else here', () => {
    const text = note('- #ask what a ticket is', '- #win shipped');
    expect(readRecord('People/Dana.md', text, settingsWith({ tagsOff: ['ask'] })).entries).toMatchObject([{ kind: 'win' }]);
  });
});

describe('a link to somebody in a daily note', () => {
  const notes = { 'People/Dana Li.md': DANA, '2026-11-06.md': note('Thought of [[Dana Li]] today.', '- [ ] Ask [[Dana Li]]', '> [[Dana Li]] said', '- [x] Thanked [[Dana Li]]', '`[[Dana Li]]` ![[Dana Li]]', '- [[Dana Li]] waved #mention') };
  const counted = (mentions: boolean) => openNotes(notes, { settings: settingsWith({ mentions }) }).journal.interactions().map(({ source, line, date }) => ({ source, line, date }));

  it('is no conversation as the settings are', () => {
    expect(counted(false)).toEqual([]);
  });

  it('is one where the setting says so, outside open tasks, quotes, code, embeds and what says #mention', () => {
    expect(counted(true)).toEqual([{ source: 'mention', line: 1, date: '2026-11-06' }, { source: 'mention', line: 4, date: '2026-11-06' }]);
  });
});

describe('#mention', () => {
  it.each([
    ['a log line', { 'People/Dana Li.md': DANA + note('## Log', '- 2026-11-06 lunch, only waved #mention') }],
    ['a dated heading', { 'People/Dana Li.md': DANA + note('## 2026-11-06 #mention') }],
    ['a line of a daily note', { 'People/Dana Li.md': DANA, '2026-11-06.md': note('- lunch with [[Dana Li]] did not happen #mention') }],
    ['a done reach-out', { 'People/Dana Li.md': DANA + note('- [x] Write to her #reach-out #mention ✅ 2026-11-06') }],
  ])('on %s says that it was no conversation', (_where, notes) => {
    expect(openNotes(notes).journal.interactions()).toEqual([]);
  });
});

describe('a line #told below a promise', () => {
  it('says when they were warned, and of what', () => {
    const { followUps } = readRecord('People/Dana Li.md', DANA + note('- [ ] Cost table 📅 2026-11-17', '\t- #told 2026-11-16 moved to Friday', '\t- #told', '\t- #toldyou'));
    expect(followUps).toMatchObject([{ told: [{ on: '2026-11-16', words: 'moved to Friday' }, { on: null, words: '' }] }]);
  });
});

describe('an objective', () => {
  it('has title, owner, day and status, and a meeting says which one it served', () => {
    const record = readRecord('Goals/Launch.md', note('---', 'type: objective', 'owner: "[[Dana Li]]"', 'due: 2026-12-31', 'status: Open', 'period: 2026-H2', 'measure: 3 teams', '---'));
    expect(record.objective).toEqual({ title: 'Launch', owner: { form: 'link', text: 'Dana Li', inProperty: true }, due: '2026-12-31', status: 'open', period: '2026-H2', measure: '3 teams', isPrivate: false });
    expect(readRecord('Meetings/x.md', note('---', 'supports: "[[Launch]]"', '---')).meeting?.supports).toEqual([{ form: 'link', text: 'Launch', inProperty: true }]);
  });
});

describe('a note says why it is what it is', () => {
  it.each([
    ['People/Dana.md', note('---', 'type: Person', '---'), 'type person'],
    ['x.md', note('---', 'tags: [contact]', '---'), 'tag contact'],
    ['x.md', note('---', 'categories: "[[People]]"', '---'), 'category people'],
    ['Work/Team/North/Dana.md', '', 'folder Work/Team'],
    ['x.md', note('---', 'attendees: [Dana]', 'date: 2026-11-06', '---'), 'attendees '],
    ['Templates/x.md', note('---', 'type: person', '---'), 'template-folder Templates'],
    ['People/x.md', note('---', 'name: "{{name}}"', '---'), 'template-tokens '],
    ['People/People.md', '', 'folder-note People'],
    ['People/README.md', '', 'index-note People'],
    ['People/2026-11-06 x.md', '', 'dated-name People'],
    ['People/Dana (Conflicted copy of Sam).md', '', 'conflict-copy '],
    ['x.md', '', 'no-mark '],
  ])('%s %j is it by %s', (path, text, because) => {
    const record = readRecord(path, text);
    expect(`${record.because.by} ${record.because.value}`).toBe(because);
  });

  it('and notes in an excluded folder are none by their folder’s name', () => {
    const settings = settingsWith({ excludedFolders: ['Projects/Team'] });
    expect(readRecord('Projects/Team/Backlog.md', '', settings)).toMatchObject({ kind: 'other', because: { by: 'excluded-folder', value: 'Projects/Team' } });
    expect(readRecord('Projects/Team/Dana.md', DANA, settings).kind).toBe('person');
  });
});
