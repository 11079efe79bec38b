import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate } from '../../../src/journal/journal';
import { isQuieter } from '../../../src/journal/queries/own-rhythm';
import { openNotes } from '../open-notes';
import { note, settingsWith } from '../records/read-record';

const DANA = 'People/Dana Li.md';
const TODAY = '2026-11-19';
const person = (properties: readonly string[], ...body: readonly string[]) => note('---', 'type: person', ...properties, '---', ...body);

describe('a cadence', () => {
  const settings = settingsWith({ circleCadences: { Board: 'monthly', 'Old team': '2 weeks', Broken: 'soonish' }, relationCadences: { boss: 'weekly', friend: 'quarterly', mentor: '6 weeks' } });
  const health = (properties: readonly string[], others: Readonly<Record<string, string>> = {}) => openNotes({ [DANA]: person(['last_contact: 2026-11-01', ...properties]), ...others }, { settings }).journal.contactHealth(DANA);
  const cases: readonly (readonly [sentence: string, properties: readonly string[], dueOn: string | null, rule: object | null])[] = [
    ['is the own one before all', ['cadence: 5', 'circle: [Board]', 'relation: boss'], '2026-11-06', { by: 'own' }],
    ['is none, if none is wanted, whatever the circle has', ['cadence: none', 'circle: [Board]'], null, { by: 'own' }],
    ['is the tightest of the circles', ['circle: [board, old team]', 'relation: boss'], '2026-11-15', { by: 'circle', name: 'old team' }],
    ['is that of the relation without a circle that has one', ['circle: [Choir]', 'relation: Boss'], '2026-11-08', { by: 'relation', name: 'Boss' }],
    ['is that of the stage without any other', ['stage: friend'], '2027-02-01', { by: 'stage', name: 'friend' }],
    ['is none where the setting cannot be read', ['circle: [Broken]'], null, null],
    ['is none without a rule', ['relation: peer'], null, null],
  ];
  it.each(cases)('%s', (_sentence, properties, dueOn, rule) => {
    expect(health(properties)).toMatchObject({ dueOn, rule });
  });

  it('is that of a boss whom only my own note names, also after my note names another', () => {
    const { journal, store } = openNotes({ [DANA]: person(['last_contact: 2026-11-01']), 'People/Me.md': person(['self: true', 'reports_to: "[[Dana Li]]"']) }, { settings });
    expect(journal.contactHealth(DANA)).toMatchObject({ dueOn: '2026-11-08', rule: { by: 'relation', name: 'boss' } });
    expect(journal.due().getInTouch.rows.map(({ name }) => name)).toEqual(['Dana Li']);
    store.write('People/Me.md', person(['self: true', 'reports_to: "[[Somebody Else]]"']));
    expect(journal.contactHealth(DANA)).toMatchObject({ dueOn: null, rule: null });
    expect(journal.due().getInTouch.count).toBe(0);
  });

  it('says in why where it comes from', () => {
    const { journal } = openNotes({ [DANA]: person(['last_contact: 2026-11-01', 'circle: [Board]']) }, { settings });
    expect(journal.words.contactReasons(journal.contactHealth(DANA))).toContain('Every month (circle Board), so on 1 Dec.');
  });

  it('is nobody’s by the settings as they start', () => {
    const { journal } = openNotes({ [DANA]: person(['last_contact: 2020-01-01', 'relation: boss', 'stage: friend', 'circle: [Board]']) });
    expect(journal.contactHealth(DANA).state).toBe('none');
    expect(journal.due().getInTouch.count).toBe(0);
  });
});

describe('quieter than usual', () => {
  /** Talks so many days ago. */
  const talked = (daysAgo: readonly number[], properties: readonly string[] = []) => {
    const body = daysAgo.map((days) => `- ${addDays(TODAY, -days)} call`);
    return openNotes({ [DANA]: person(properties, '## Log', ...body) }).journal.quieter();
  };
  const weekly = (silence: number) => [0, 7, 14, 21, 28].map((days) => days + silence);

  it('is a silence of more than twice the median, of 14 days at least, up to twelve times', () => {
    expect(talked(weekly(15))).toEqual([{ person: DANA, name: 'Dana Li', last: '2026-11-04', usual: 7, silence: 15 }]);
    expect(talked(weekly(14))).toEqual([]);
    expect(talked(weekly(42))).toHaveLength(1);
    expect(talked(weekly(43)), 'it is said for four weeks, and then no more').toEqual([]);
    const seldom = (silence: number) => [0, 40, 80, 120, 160].map((days) => days + silence);
    expect([80, 81, 160, 161].map((silence) => talked(seldom(silence)).length)).toEqual([0, 1, 1, 0]);
  });

  it.each([
    [7, 14, false], [7, 15, true], [3, 14, false], [3, 15, true], [30, 60, false], [30, 61, true], [30, 359, true], [30, 360, false], [2, 89, true], [2, 90, false],
  ])('usual %i, silence %i: %s', (usual, silence, expected) => {
    expect(isQuieter(usual, silence)).toBe(expected);
  });

  it('is told of one person, with what it is now; of nobody with a rhythm that was set', () => {
    const of = (silence: number, properties: readonly string[] = []) => openNotes({ [DANA]: person(properties, '## Log', ...weekly(silence).map((days) => `- ${addDays(TODAY, -days)} call`)) }).journal.ownRhythm(DANA);
    expect([3, 14, 15, 42, 43, 200].map((silence) => of(silence)?.state)).toEqual(['usual', 'usual', 'quieter', 'quieter', 'over', 'over']);
    expect(of(15)).toEqual({ usual: 7, silence: 15, state: 'quieter' });
    for (const property of ['cadence: weekly', 'cadence: none', 'self: true']) expect(of(15, [property])).toBeNull();
    expect(openNotes({ [DANA]: person([]) }).journal.ownRhythm(DANA)).toBeNull();
    expect(openNotes({}).journal.ownRhythm(DANA)).toBeNull();
  });

  it('needs five days with a conversation over three weeks; several of one day are one', () => {
    expect(talked([20, 27, 34, 41])).toEqual([]);
    expect(talked([20, 25, 30, 35, 40])).toEqual([]);
    expect(talked([20, 20, 27, 34, 41])).toEqual([]);
    expect(talked([30, 31, 45, 45, 52, 60])).toMatchObject([{ usual: 7.5 }]);
  });

  it.each([
    ['a rhythm is set', ['cadence: yearly']], ['none is wanted', ['cadence: none']], ['somebody is at rest', ['paused: true']], ['there is a plan', ['next_contact: 2026-12-24']], ['it was put off', ['snooze_until: 2026-12-01']],
  ])('is nothing where %s', (_sentence, properties) => {
    expect(talked(weekly(20), properties)).toEqual([]);
    expect(talked(weekly(20))).toHaveLength(1);
  });

  it('can be switched off', () => {
    const notes = { [DANA]: person([], '## Log', ...weekly(20).map((days) => `- ${addDays(TODAY, -days)} call`)) };
    expect(openNotes(notes).journal.quieter()).toHaveLength(1);
    expect(openNotes(notes, { settings: settingsWith({ quieter: false }) }).journal.quieter()).toEqual([]);
  });

  it('has those first with whom it has become so last', () => {
    const log = (gap: number, silence: number) => person([], '## Log', ...[0, 1, 2, 3, 4, 5, 6, 7].map((times) => `- ${addDays(TODAY, -(silence + times * gap))} call`));
    const { journal } = openNotes({ 'People/A.md': log(20, 50), 'People/B.md': log(5, 40), 'People/C.md': log(10, 25) });
    expect(journal.quieter().map(({ name }) => name)).toEqual(['C', 'A', 'B']);
  });
});

describe('birthdays', () => {
  const on = (birthday: string, today: CalendarDate, ahead = 7) =>
    openNotes({ [DANA]: person([`birthday: "${birthday}"`]) }, { today, settings: settingsWith({ datesAhead: ahead }) }).journal.datesAhead().map((row) => `${row.on} in ${row.inDays}${row.turns === null ? '' : ` turns ${row.turns}`}`);
  it.each([
    ['1980-11-19', '2026-11-19', ['2026-11-19 in 0 turns 46']],
    ['1980-11-26', '2026-11-19', ['2026-11-26 in 7 turns 46']],
    ['1980-11-27', '2026-11-19', []],
    ['1980-11-18', '2026-11-19', []],
    ['--11-20', '2026-11-19', ['2026-11-20 in 1']],
    ['11-20', '2026-11-19', ['2026-11-20 in 1']],
    ['1604-11-20', '2026-11-19', ['2026-11-20 in 1']],
    ['1980-01-02', '2026-12-30', ['2027-01-02 in 3 turns 47']],
    ['1980-02-29', '2026-02-25', ['2026-02-28 in 3 turns 46']],
    ['1980-02-29', '2028-02-25', ['2028-02-29 in 4 turns 48']],
    ['--02-29', '2027-02-28', ['2027-02-28 in 0']],
    ['--02-29', '2028-02-28', ['2028-02-29 in 1']],
    ['1980-02-29', '2026-03-01', []],
  ] as const)('%s on %s', (birthday, today, rows) => {
    expect(on(birthday, today)).toEqual(rows);
  });

  it('are shown as many days ahead as the settings say, mine never', () => {
    expect(on('1980-12-09', TODAY, 20)).toEqual(['2026-12-09 in 20 turns 46']);
    expect(openNotes({ 'People/Me.md': person(['self: true', 'birthday: 1980-11-20']) }).journal.datesAhead()).toEqual([]);
  });
});

describe('new people', () => {
  const names = (notes: Readonly<Record<string, string>>) => openNotes(notes).journal.newPeople().map(({ name, since }) => `${name} ${since}`);
  it('are those with a rhythm whose first conversation is not 60 days old, unless they are regular or friends', () => {
    expect(names({
      'People/A.md': person(['cadence: weekly'], '## Log', `- ${addDays(TODAY, -59)} call`, '- 2026-11-10 call'),
      'People/B.md': person(['cadence: weekly'], '## Log', `- ${addDays(TODAY, -60)} call`),
      'People/C.md': person(['cadence: weekly', 'stage: friend'], '## Log', '- 2026-11-10 call'),
      'People/D.md': person([], '## Log', '- 2026-11-10 call'),
      'People/E.md': person(['cadence: weekly', 'paused: true'], '## Log', '- 2026-11-10 call'),
      'People/F.md': person(['cadence: weekly', 'stage: met'], '## Log', '- 2026-11-12 call'),
      'People/G.md': person(['cadence: weekly', 'relation: boss'], '## Log', '- 2026-11-12 call'),
      'People/H.md': person(['cadence: weekly', 'met_on: 2019-03-01'], '## Log', '- 2026-11-12 call'),
    })).toEqual(['F 2026-11-12', 'A 2026-09-21']);
  });

  it('to be sorted are those of whom nobody said how often, those talked to most in a year first', () => {
    const { journal } = openNotes({
      'People/A.md': person([], '## Log', '- 2026-11-10 call'),
      'People/B.md': person([], '## Log', '- 2026-10-10 call', '- 2026-10-11 call', '- 2020-01-01 call'),
      'People/C.md': person(['cadence: none'], '## Log', '- 2026-11-10 call'),
      'People/D.md': person(['paused: true']),
      'People/E.md': person([]),
      'People/F.md': person(['next_contact: 2026-12-01']),
      'People/Me.md': person(['self: true']),
    });
    expect(journal.unsortedPeople().map(({ name, conversations, last }) => `${name} ${conversations} ${last}`)).toEqual(['B 2 2026-10-11', 'A 1 2026-11-10', 'E 0 null']);
  });

  it('to be sorted say whether they would be new, and how often one talks without a word on it', () => {
    const { journal } = openNotes({
      'People/A.md': person([], '## Log', `- ${addDays(TODAY, -59)} call`, '- 2026-11-10 call'),
      'People/B.md': person([], '## Log', ...[0, 14, 28, 42, 60].map((days) => `- ${addDays(TODAY, -days)} call`)),
      'People/C.md': person(['stage: friend'], '## Log', '- 2026-11-10 call'),
      'People/D.md': person([]),
    });
    expect(journal.unsortedPeople().map(({ name, usual, isNew }) => `${name} ${usual} ${isNew}`)).toEqual(['B 14 false', 'A null true', 'C null false', 'D null false']);
  });
});

describe('the record of promises', () => {
  const PROMISES = ['- [x] on time 📅 2026-11-10 ✅ 2026-11-10', '- [x] late 📅 2026-11-10 ✅ 2026-11-12', '- [x] late, and told 📅 2026-11-10 ✅ 2026-11-12', '  - #told 2026-11-09 moved', '- [x] late, and told too late 📅 2026-11-10 ✅ 2026-11-12', '  - #told 2026-11-11 moved', '- [x] undated ✅ 2026-11-10', '- [-] dropped 📅 2026-11-10', '- [ ] open 📅 2026-12-10', '- [ ] open and late ⏳ 2026-12-24 📅 2026-11-10', '- [x] a call #reach-out ✅ 2026-11-10', '- [x] theirs #waiting 📅 2026-11-10 ✅ 2026-11-01'];
  it('counts both ways from 📅, ✅ and #told; a snooze changes nothing, what was dropped and reaching out are none', () => {
    const { journal } = openNotes({ [DANA]: person([], ...PROMISES) });
    const mine = { promised: 7, keptOnTime: 1, keptLate: 3, keptUndated: 1, toldBefore: 1, open: 2, openLate: 1 };
    const theirs = { promised: 1, keptOnTime: 1, keptLate: 0, keptUndated: 0, toldBefore: 0, open: 0, openLate: 0 };
    expect(journal.promiseRecord(DANA)).toEqual({ mine, theirs });
    expect(journal.promiseRecord()).toEqual({ mine, theirs });
  });

  it('is that of each of several people, and once that of all; notes of nobody count where they link somebody', () => {
    const { journal } = openNotes({ [DANA]: person([]), 'People/Sam.md': person([]), 'Plan.md': note('- [x] Ask [[Dana Li]] and [[Sam]] 📅 2026-11-10 ✅ 2026-11-10', '- [x] Buy milk 📅 2026-11-10 ✅ 2026-11-10') });
    expect([journal.promiseRecord(DANA), journal.promiseRecord('People/Sam.md'), journal.promiseRecord()].map(({ mine }) => mine.keptOnTime)).toEqual([1, 1, 1]);
    expect(journal.promiseRecord('People/Nobody.md').mine.promised).toBe(0);
  });
});

describe('a filter of what is due', () => {
  const NOTES = {
    [DANA]: person(['relation: boss', 'circle: [Board]', 'cadence: weekly', 'last_contact: 2026-11-01'], '- [ ] Send the table 📅 2026-11-17', '- [ ] The date #waiting 📅 2026-12-01'),
    'People/Sam Ortiz.md': person(['org: Halden', 'cadence: weekly', 'last_contact: 2026-11-01'], '- [ ] Thank him 📅 2026-11-20', '- [ ] Send the éclair recipe'),
  };
  const found = (filter: NonNullable<Parameters<ReturnType<typeof openNotes>['journal']['due']>[0]>['filter'] & object) => {
    const answer = openNotes(NOTES).journal.due({ filter });
    expect(answer.sections.map(({ count, rows }) => count - rows.length).every((rest) => rest === 0)).toBe(true);
    return [...answer.sections.flatMap(({ rows }) => rows.map(({ text }) => text)), ...answer.getInTouch.rows.map(({ name }) => name)];
  };
  it.each([
    [{ owner: 'me' }, ['Send the table', 'Thank him', 'Send the éclair recipe', 'Dana Li', 'Sam Ortiz']],
    [{ owner: 'them' }, ['The date']],
    [{ words: 'send' }, ['Send the table', 'Send the éclair recipe']],
    [{ words: 'li TABLE' }, ['Send the table']],
    [{ words: 'éclair' }, ['Send the éclair recipe']],
    [{ words: 'halden' }, ['Sam Ortiz']],
    [{ circle: 'board' }, ['Send the table', 'The date', 'Dana Li']],
    [{ relation: 'Boss', owner: 'me' }, ['Send the table', 'Dana Li']],
    [{ words: 'nothing like it' }, []],
  ] as const)('%j', (filter, expected) => {
    expect(found(filter)).toEqual(expected);
  });

  it('counts what is late among what fits', () => {
    expect(openNotes(NOTES).journal.due({ filter: { words: 'table' } }).sections).toMatchObject([{ section: 'today', count: 1, late: 1 }]);
    expect(openNotes(NOTES).journal.due({ filter: { words: 'thank' } }).sections).toMatchObject([{ section: 'next7', count: 1, late: 0 }]);
  });
});

describe('who could help', () => {
  const { journal } = openNotes({
    'People/A.md': person(['can_help_with: [Rust hiring, pricing]'], '## Details', '- learns Rust #private'),
    'People/B.md': person(['role: Rust lead'], '## Log', '- 2026-11-01 call'),
    'People/C.md': person(['interests: [rust, chess]']),
    'People/D.md': person([], '## Details', '- wrote the Rust book club list', '- secret Rust plan #private'),
    'People/Me.md': person(['self: true', 'can_help_with: [Rust]', 'interests: [Chess]', 'knows: ["[[B]]"]']),
  });
  it('is told by their own words, the plainest first, never by private lines', () => {
    expect(journal.whoCouldHelp('rust').map(({ name, evidence: [first] }) => `${name}: ${first?.from}, ${first?.text}`)).toEqual(['A: can help with, Rust hiring', 'B: role, Rust lead', 'C: interests, rust', 'D: detail, wrote the Rust book club list']);
    expect(journal.whoCouldHelp('HIRING rust').map(({ name }) => name)).toEqual(['A']);
    expect([journal.whoCouldHelp('secret'), journal.whoCouldHelp(' ')]).toEqual([[], []]);
  });
  it('and what we have in common', () => {
    expect(journal.inCommon('People/C.md')).toEqual(['chess']);
  });
});
