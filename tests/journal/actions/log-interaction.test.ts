import { describe, expect, test } from 'vitest';
import type { LogInteractionRequest } from '../../../src/journal/journal';
import { doneOf, journalOf, lines, notesOf, refusalOf } from './journal-of';

const DANA = 'People/Dana Li.md';

function log(request: Partial<LogInteractionRequest> = {}): LogInteractionRequest {
  return { people: [{ path: DANA }], text: 'the freeze is off', on: '2026-11-19', channel: 'call', followUps: [], ...request };
}

describe('logging a conversation with one person', () => {
  const cases: readonly (readonly [sentence: string, before: string, request: Partial<LogInteractionRequest>, after: string])[] = [
    ['goes below the last line of a log that ascends',
      lines('## Log', '', '- 2026-08-06 call: from the train', '- 2026-11-06 lunch: robotics 🤖'), {},
      lines('## Log', '', '- 2026-08-06 call: from the train', '- 2026-11-06 lunch: robotics 🤖', '- 2026-11-19 call: the freeze is off')],
    ['goes on top of a log that descends',
      lines('## Log', '', '- 2026-11-06 lunch: robotics', '- 2026-08-06 call: from the train'), {},
      lines('## Log', '', '- 2026-11-19 call: the freeze is off', '- 2026-11-06 lunch: robotics', '- 2026-08-06 call: from the train')],
    ['goes on top of a log that descends and whose dates are links',
      lines('## Log', '- [[2026-11-06]] lunch', '- [[2026-08-06]] call'), {},
      lines('## Log', '- 2026-11-19 call: the freeze is off', '- [[2026-11-06]] lunch', '- [[2026-08-06]] call')],
    ['goes behind what is indented below the last line of the log',
      lines('## Log', '- 2026-11-06 lunch', '\t- [ ] Send the slides', '\t\t- the short ones'), {},
      lines('## Log', '- 2026-11-06 lunch', '\t- [ ] Send the slides', '\t\t- the short ones', '- 2026-11-19 call: the freeze is off')],
    ['fills a log that is empty',
      lines('## Follow-ups', '', '## Log'), {},
      lines('## Follow-ups', '', '## Log', '- 2026-11-19 call: the freeze is off')],
    ['fills a log that is empty between other sections',
      lines('## Log', '', '## Details', '', '- plays the cello'), {},
      lines('## Log', '', '- 2026-11-19 call: the freeze is off', '', '## Details', '', '- plays the cello')],
    ['fills a log that is empty right above the next heading',
      lines('## Log', '## Details'), {},
      lines('## Log', '- 2026-11-19 call: the freeze is off', '## Details')],
    ['makes the section at the end, at the level of its siblings',
      lines('# Dana', '', '### Details', '', '- plays the cello'), {},
      lines('# Dana', '', '### Details', '', '- plays the cello', '', '### Log', '', '- 2026-11-19 call: the freeze is off')],
    ['makes the section in a note that has only a title',
      lines('# Dana'), {},
      lines('# Dana', '', '## Log', '- 2026-11-19 call: the freeze is off')],
    ['makes the section in an empty note',
      '', {},
      lines('## Log', '- 2026-11-19 call: the freeze is off')],
    ['makes the section in a note that is only properties',
      lines('---', 'type: person', '---'), {},
      lines('---', 'type: person', '---', '', '## Log', '- 2026-11-19 call: the freeze is off')],
    ['makes the section in a note that ends with its closing fence',
      '---\ntype: person\n---', {},
      '---\ntype: person\n---\n\n## Log\n- 2026-11-19 call: the freeze is off'],
    ['goes below a last line without a line end, and adds none',
      '## Log\n- 2026-11-06 lunch', {},
      '## Log\n- 2026-11-06 lunch\n- 2026-11-19 call: the freeze is off'],
    ['makes the section below a last line without a line end, and adds none',
      'Boss since February.', {},
      'Boss since February.\n\n## Log\n- 2026-11-19 call: the freeze is off'],
    ['stays in its section when others follow',
      lines('## Log', '', '- 2026-11-06 lunch', '', '## Details', '', '- plays the cello'), {},
      lines('## Log', '', '- 2026-11-06 lunch', '- 2026-11-19 call: the freeze is off', '', '## Details', '', '- plays the cello')],
    ['finds a log with a setext heading, in capitals',
      lines('LOG', '===', '', '- 2026-11-06 lunch', '', 'Details', '==='), {},
      lines('LOG', '===', '', '- 2026-11-06 lunch', '- 2026-11-19 call: the freeze is off', '', 'Details', '===')],
    ['passes over a heading that stands in code',
      lines('```md', '## Log', '- 2026-11-06 lunch', '```', '', '## Log'), {},
      lines('```md', '## Log', '- 2026-11-06 lunch', '```', '', '## Log', '- 2026-11-19 call: the freeze is off')],
    ['keeps CRLF', '## Log\r\n\r\n- 2026-11-06 lunch\r\n', {}, '## Log\r\n\r\n- 2026-11-06 lunch\r\n- 2026-11-19 call: the freeze is off\r\n'],
    ['keeps CRLF where the last line has no line end', '## Log\r\n- 2026-11-06 lunch', {}, '## Log\r\n- 2026-11-06 lunch\r\n- 2026-11-19 call: the freeze is off'],
    ['keeps CRLF in a section that it makes', 'Boss.\r\n', {}, 'Boss.\r\n\r\n## Log\r\n- 2026-11-19 call: the freeze is off\r\n'],
    ['takes the line end of its neighbour where they are mixed', 'Boss.\r\n\n## Log\n- 2026-11-06 lunch\n\r\n## Details\r\n', {}, 'Boss.\r\n\n## Log\n- 2026-11-06 lunch\n- 2026-11-19 call: the freeze is off\n\r\n## Details\r\n'],
    ['keeps the byte order mark', '\uFEFF---\ntype: person\n---\n## Log\n', {}, '\uFEFF---\ntype: person\n---\n## Log\n- 2026-11-19 call: the freeze is off\n'],
    ['takes the bullet of the log', lines('## Log', '* 2026-11-06 lunch'), {}, lines('## Log', '* 2026-11-06 lunch', '* 2026-11-19 call: the freeze is off')],
    ['goes below a table, with a blank line between', lines('## Log', '', '| date | how |', '| --- | --- |', '| 2026-11-06 | lunch |'), {}, lines('## Log', '', '| date | how |', '| --- | --- |', '| 2026-11-06 | lunch |', '', '- 2026-11-19 call: the freeze is off')],
    ['goes below words, with a blank line between', lines('## Log', '', 'Since she took over platform.'), {}, lines('## Log', '', 'Since she took over platform.', '', '- 2026-11-19 call: the freeze is off')],
    ['goes below numbered lines as a bullet', lines('## Log', '', '1. 2026-11-06 lunch'), {}, lines('## Log', '', '1. 2026-11-06 lunch', '- 2026-11-19 call: the freeze is off')],
    ['leaves a callout whole that the log stands in',
      lines('## Log', '> [!note] Talks', '> - 2026-11-06 lunch', '> - 2026-08-06 call'), {},
      lines('## Log', '> [!note] Talks', '> - 2026-11-06 lunch', '> - 2026-08-06 call', '- 2026-11-19 call: the freeze is off')],
    ['goes into a log that the note calls by another of its names',
      lines('## Contact log', '', '- 2026-11-06 lunch', '', '## Details'), {},
      lines('## Contact log', '', '- 2026-11-06 lunch', '- 2026-11-19 call: the freeze is off', '', '## Details')],
    ['has its other lines below it, indented with a tab',
      lines('## Log'), { text: 'the freeze is off\n- two hires\n\n  and no pager  ' },
      lines('## Log', '- 2026-11-19 call: the freeze is off', '\t- two hires', '\t- and no pager')],
    ['has its other lines below it, indented as the note is',
      lines('- needs', '  - a date', '', '## Log'), { text: 'the freeze is off\r\ntwo hires' },
      lines('- needs', '  - a date', '', '## Log', '- 2026-11-19 call: the freeze is off', '  - two hires')],
    ['has its follow-ups below it, without a link to the person',
      lines('## Log'), { followUps: [{ text: 'Send the plan', dueOn: '2026-11-25', owner: 'me' }, { text: 'Name of the tutor', dueOn: null, owner: 'them' }] },
      lines('## Log', '- 2026-11-19 call: the freeze is off', '\t- [ ] Send the plan 📅 2026-11-25', '\t- [ ] Name of the tutor #waiting')],
    ['may have a channel and no words', lines('## Log'), { text: ' ' }, lines('## Log', '- 2026-11-19 call')],
    ['may have words and no channel', lines('## Log'), { channel: null, text: 'met in the lift' }, lines('## Log', '- 2026-11-19 met in the lift')],
    ['may be of an earlier day', lines('## Log', '- 2026-11-06 lunch'), { on: '2026-11-02' }, lines('## Log', '- 2026-11-06 lunch', '- 2026-11-02 call: the freeze is off')],
    ['keeps emoji, CJK and right-to-left words', lines('## Log'), { text: 'שיחה טובה · 良い話 👩‍💻' }, lines('## Log', '- 2026-11-19 call: שיחה טובה · 良い話 👩‍💻')],
    ['takes away the snooze, and nothing else of the properties',
      lines('---', 'type: person', '# asked twice', "snooze_until: '2026-12-01' # after the release", 'org: "Halden"', '---', '## Log'), {},
      lines('---', 'type: person', '# asked twice', 'org: "Halden"', '---', '## Log', '- 2026-11-19 call: the freeze is off')],
    ['takes away the snooze in the spelling of the note',
      lines('---', 'Snooze Until: 2026-12-01', 'type: person', '---', '## Log'), {},
      lines('---', 'type: person', '---', '## Log', '- 2026-11-19 call: the freeze is off')],
  ];
  test.each(cases)('%s', async (_, before, request, after) => {
    const { journal, store } = journalOf({ [DANA]: before });
    doneOf(await journal.logInteraction(log(request)));
    expect(await store.read(DANA)).toBe(after);
  });

  test('is a conversation of that day at once', async () => {
    const { journal } = journalOf({ [DANA]: lines('---', 'cadence: 2 weeks', '---', '## Log', '- 2026-08-06 call') });
    await journal.logInteraction(log());
    expect(journal.contactHealth(DANA).last).toMatchObject({ date: '2026-11-19', channel: 'call' });
  });

  test('writes the line below properties that somebody is just typing, and says what is left', async () => {
    const { journal, store } = journalOf({ [DANA]: lines('---', 'snooze_until: 2026-12-01', '---', '## Log') });
    store.write(DANA, lines('---', 'snooze_until: 2026-12-01', 'org: [Halden', '---', '## Log'));
    const outcome = doneOf(await journal.logInteraction(log()));
    expect(await store.read(DANA)).toBe(lines('---', 'snooze_until: 2026-12-01', 'org: [Halden', '---', '## Log', '- 2026-11-19 call: the freeze is off'));
    expect(outcome.reservations).toMatchObject([{ refused: 'front-matter-unreadable', path: DANA }]);
  });

  test('writes the line though others refer to the snooze, and says what is left', async () => {
    const { journal, store } = journalOf({ [DANA]: lines('---', 'release: &later 2026-12-01', 'snooze_until: &until 2026-12-01', 'next: *until', '---', '## Log') });
    const outcome = doneOf(await journal.logInteraction(log()));
    expect(await store.read(DANA)).toContain('- 2026-11-19 call: the freeze is off');
    expect(outcome.reservations).toHaveLength(1);
  });

  test('takes the person by name, by alias and by address', async () => {
    for (const name of ['dana li', 'D.', 'dana@halden.example']) {
      const { journal, store } = journalOf({ [DANA]: lines('---', 'aliases: [D.]', 'email: dana@halden.example', '---', '## Log') });
      doneOf(await journal.logInteraction(log({ people: [{ name }] })));
      expect(await store.read(DANA)).toContain('- 2026-11-19 call: the freeze is off\n');
    }
  });

  test('makes the note of somebody new where that is asked for, and logs there', async () => {
    const { journal, store } = journalOf({});
    const outcome = doneOf(await journal.logInteraction(log({ people: [{ name: 'Noor Haddad' }], createMissing: true })));
    expect(store.list()).toEqual(['People/Noor Haddad.md']);
    expect(await store.read('People/Noor Haddad.md')).toMatch(/## Log\n- 2026-11-19 call: the freeze is off\n$/);
    expect(outcome.changed).toEqual(['People/Noor Haddad.md']);
  });

  test('tells beforehand where it will stand, for somebody named by an alias', () => {
    const { journal } = journalOf({ [DANA]: lines('---', 'aliases: [D.]', '---') });
    expect(journal.destination(log({ people: [{ name: 'D.' }] }))).toEqual({ path: DANA, heading: 'Log', creates: false });
  });

  test('tells beforehand the note of somebody new, under the name that it will have', () => {
    const { journal } = journalOf({});
    expect(journal.destination(log({ people: [{ name: 'AC/DC' }] }))).toEqual({ path: 'People/AC DC.md', heading: 'Log', creates: true });
  });
});

describe('a log that cannot be written', () => {
  const notes = { [DANA]: lines('---', 'aliases: [Dana]', '---'), 'People/Dana Fuchs.md': lines('---', 'aliases: [Dana]', '---') };
  const cases: readonly (readonly [sentence: string, request: Partial<LogInteractionRequest>, refused: string])[] = [
    ['names nobody', { people: [] }, 'people-missing'],
    ['says nothing', { text: ' \n', channel: null }, 'text-missing'],
    ['is of a day to come', { on: '2026-11-20' }, 'date-in-future'],
    ['has a follow-up without words', { followUps: [{ text: ' ', dueOn: null, owner: 'me' }] }, 'text-missing'],
    ['has a follow-up of two lines', { followUps: [{ text: 'Send\nthe plan', dueOn: null, owner: 'me' }] }, 'text-not-one-line'],
    ['names somebody who is two', { people: [{ name: 'Dana' }] }, 'name-ambiguous'],
    ['names somebody new', { people: [{ name: 'Noor Haddad' }] }, 'name-unknown'],
    ['names a note that is gone', { people: [{ path: 'People/Noor Haddad.md' }] }, 'note-missing'],
    ['names two who are new, the second one by a name that no file can have', { people: [{ name: 'Noor Haddad' }, { name: 'con' }], createMissing: true }, 'name-unusable'],
    ['names somebody new, and somebody whose note is gone', { people: [{ name: 'Noor Haddad' }, { path: 'People/Gone.md' }], createMissing: true }, 'note-missing'],
  ];
  test.each(cases)('because it %s changes nothing', async (_, request, refused) => {
    const { journal, store } = journalOf(notes);
    expect(refusalOf(await journal.logInteraction(log(request)))).toBe(refused);
    expect(await notesOf(store)).toEqual(notes);
  });

  test.each([
    ['an unfinished merge', lines('## Log', '<<<<<<< mine', '- a', '=======', '- b', '>>>>>>> theirs'), 'note-has-conflict-markers'],
    ['NUL bytes', '## Log\n\0\n', 'note-has-nul-bytes'],
    ['code that nobody closed', lines('## Log', '```', '- a'), 'guard-failed'],
  ])('because the note holds %s changes nothing', async (_, before, refused) => {
    const { journal, store } = journalOf({ [DANA]: before });
    expect(refusalOf(await journal.logInteraction(log()))).toBe(refused);
    expect(await store.read(DANA)).toBe(before);
  });

  test('because the note went away in the meantime makes none', async () => {
    const { journal, store } = journalOf({ [DANA]: lines('## Log') });
    store.isLate = true;
    store.remove(DANA);
    store.isLate = false;
    expect(refusalOf(await journal.logInteraction(log()))).toBe('note-missing');
    expect(store.list()).toEqual([]);
  });
});

describe('logging a conversation with several people', () => {
  const PEOPLE = { [DANA]: '', 'People/Ravi Menon.md': '', 'People/Ines Duarte.md': '' };
  const three = Object.keys(PEOPLE).map((path) => ({ path }));

  test('makes one meeting note, named for the first two', async () => {
    const { journal, store } = journalOf(PEOPLE);
    const outcome = doneOf(await journal.logInteraction(log({ people: three, channel: 'lunch', text: 'who covers the release\n- Ravi can' })));
    expect(outcome.changed).toEqual(['Meetings/2026-11-19 Dana Li and Ravi Menon.md']);
    expect(await notesOf(store)).toEqual({
      ...PEOPLE,
      'Meetings/2026-11-19 Dana Li and Ravi Menon.md': lines(
        '---', 'type: meeting', 'channel: "lunch"', 'date: 2026-11-19', 'people: ["[[Dana Li]]", "[[Ravi Menon]]", "[[Ines Duarte]]"]', 'status: "held"', '---',
        '', '## Notes', '', 'who covers the release', '- Ravi can', '', '## Follow-ups',
      ),
    });
  });

  test('counts for each of them', async () => {
    const { journal } = journalOf(PEOPLE);
    await journal.logInteraction(log({ people: three, channel: 'lunch' }));
    for (const path of Object.keys(PEOPLE)) expect(journal.contactHealth(path).last).toMatchObject({ date: '2026-11-19', channel: 'lunch' });
  });

  test('names all of them in a follow-up, unless its words name somebody', async () => {
    const { journal, store } = journalOf(PEOPLE);
    const followUps = [{ text: 'Send the plan', dueOn: '2026-11-25', owner: 'me' } as const, { text: 'Ask [[Tom Becker]]', dueOn: null, owner: 'me' } as const];
    await journal.logInteraction(log({ people: three.slice(0, 2), followUps }));
    expect(await store.read('Meetings/2026-11-19 Dana Li and Ravi Menon.md')).toMatch(/## Follow-ups\n\n- \[ \] Send the plan \[\[Dana Li\]\] \[\[Ravi Menon\]\] 📅 2026-11-25\n- \[ \] Ask \[\[Tom Becker\]\]\n$/);
  });

  test('of that day again makes a second note with a number, whatever the case of the first', async () => {
    const { journal, store } = journalOf({ ...PEOPLE, 'Meetings/2026-11-19 dana li and ravi menon.md': 'the first' });
    doneOf(await journal.logInteraction(log({ people: three })));
    expect(store.list().at(-1)).toBe('Meetings/2026-11-19 Dana Li and Ravi Menon 2.md');
    expect(await store.read('Meetings/2026-11-19 dana li and ravi menon.md')).toBe('the first');
  });

  test('who are one and the same is a log line', async () => {
    const { journal, store } = journalOf(PEOPLE);
    doneOf(await journal.logInteraction(log({ people: [{ path: DANA }, { name: 'dana li' }] })));
    expect(store.list()).toEqual(Object.keys(PEOPLE));
    expect(await store.read(DANA)).toContain('- 2026-11-19 call: the freeze is off');
  });

  test('makes the notes of those who are new, once each', async () => {
    const { journal, store } = journalOf({ [DANA]: '' });
    doneOf(await journal.logInteraction(log({ people: [{ path: DANA }, { name: 'Noor Haddad' }, { name: 'noor haddad' }], createMissing: true })));
    expect(store.list()).toEqual([DANA, 'People/Noor Haddad.md', 'Meetings/2026-11-19 Dana Li and Noor Haddad.md']);
  });

  test.each([
    ['a duration', { duration: 45 }, 'duration: 45'],
    ['an energy', { energy: '+' as const }, 'energy: +'],
    ['who started it', { initiatedBy: 'them' as const }, 'initiated_by: them'],
  ])('with one person and %s makes a meeting note too', async (_, extra, property) => {
    const { journal, store } = journalOf({ [DANA]: '' });
    doneOf(await journal.logInteraction(log(extra)));
    expect(await store.read('Meetings/2026-11-19 Dana Li.md')).toContain(`\n${property}\n---\n`);
    expect(await store.read(DANA)).toBe('');
  });

  test('makes a meeting note for one person where the settings want that', async () => {
    const { journal, store } = journalOf({ [DANA]: '' }, { alwaysMeetingNote: true });
    doneOf(await journal.logInteraction(log()));
    expect(store.list()).toEqual([DANA, 'Meetings/2026-11-19 Dana Li.md']);
  });

  test('takes away a snooze in no note that it does not write', async () => {
    const snoozed = lines('---', 'snooze_until: 2026-12-01', '---');
    const { journal, store } = journalOf({ ...PEOPLE, [DANA]: snoozed });
    doneOf(await journal.logInteraction(log({ people: three })));
    expect(await store.read(DANA)).toBe(snoozed);
  });
});

describe('a meeting note from a template of the user\'s own', () => {
  const PEOPLE = { [DANA]: '', 'People/Ravi Menon.md': '' };
  const both = Object.keys(PEOPLE).map((path) => ({ path }));
  const TEMPLATE = 'Templates/Talk.md';
  const NOTE = 'Meetings/2026-11-19 Dana Li and Ravi Menon.md';

  const cases: readonly (readonly [sentence: string, template: string, note: string])[] = [
    ['fills its tokens in',
      lines('---', 'type: meeting', 'date: {{date}}', 'people: {{people}}', 'status: {{status}}', 'channel: {{channel}}', 'place: # where', '---', '# {{title}}', '', '{{text}}'),
      lines('---', 'type: meeting', 'date: 2026-11-19', 'people: ["[[Dana Li]]", "[[Ravi Menon]]"]', 'status: "held"', 'channel: "call"', 'place: # where', '---', '# 2026-11-19 Dana Li and Ravi Menon', '', 'the freeze is off')],
    ['is given the properties that it lacks',
      lines('---', 'tags: [talk]', '---', '{{text}}'),
      lines('---', 'tags: [talk]', 'type: meeting', 'channel: call', 'date: 2026-11-19', 'people:', '  - "[[Dana Li]]"', '  - "[[Ravi Menon]]"', 'status: held', '---', 'the freeze is off')],
    ['is given a block of properties if it has none',
      lines('{{text}}'),
      lines('---', 'type: meeting', 'channel: call', 'date: 2026-11-19', 'people:', '  - "[[Dana Li]]"', '  - "[[Ravi Menon]]"', 'status: held', '---', 'the freeze is off')],
    ['says that it is a meeting although its template says something else',
      lines('---', 'type: note', 'date:', 'people: []', 'status: planned', '---', '{{text}}'),
      lines('---', 'type: meeting', 'date: 2026-11-19', 'people: ["[[Dana Li]]", "[[Ravi Menon]]"]', 'status: held', 'channel: call', '---', 'the freeze is off')],
    ['keeps the words though its template has no place for them',
      lines('---', 'type: meeting', '---', '## Attendees', '', '## Follow-ups'),
      lines('---', 'type: meeting', 'channel: call', 'date: 2026-11-19', 'people:', '  - "[[Dana Li]]"', '  - "[[Ravi Menon]]"', 'status: held', '---', '## Attendees', '', '## Follow-ups', '', '## Notes', '', 'the freeze is off')],
  ];
  test.each(cases)('%s', async (_, template, note) => {
    const { journal, store } = journalOf({ ...PEOPLE, [TEMPLATE]: template }, { meetingTemplate: TEMPLATE });
    doneOf(await journal.logInteraction(log({ people: both })));
    expect(await store.read(NOTE)).toBe(note);
  });

  test.each([
    ['is missing', {}, 'template-missing'],
    ['makes properties that cannot be read', { [TEMPLATE]: lines('---', 'people: [{{people}}', '---') }, 'template-unreadable'],
    ['is not closed', { [TEMPLATE]: lines('---', 'people: {{people}}') }, 'template-unreadable'],
  ])('refuses a template that %s, and makes nothing', async (_, templates, refused) => {
    const notes = { ...PEOPLE, ...templates };
    const { journal, store } = journalOf(notes, { meetingTemplate: TEMPLATE });
    expect(refusalOf(await journal.logInteraction(log({ people: both })))).toBe(refused);
    expect(await notesOf(store)).toEqual(notes);
  });

  test('makes nobody\'s note if the meeting\'s template is missing', async () => {
    const { journal, store } = journalOf(PEOPLE, { meetingTemplate: TEMPLATE });
    expect(refusalOf(await journal.logInteraction(log({ people: [{ path: DANA }, { name: 'Noor Haddad' }], createMissing: true })))).toBe('template-missing');
    expect(await notesOf(store)).toEqual(PEOPLE);
  });
});
