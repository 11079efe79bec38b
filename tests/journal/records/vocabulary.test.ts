import { describe, expect, it } from 'vitest';
import { readMoment } from '../../../src/journal/records/date-value';
import { readRecord } from './read-record';

const person = (...properties: readonly string[]) => readRecord('People/Dana Li.md', ['---', ...properties, '---', ''].join('\n'));
const meeting = (...properties: readonly string[]) => readRecord('Meetings/Sync.md', ['---', ...properties, '---', ''].join('\n'));

describe('a person whose note has other people\'s spellings', () => {
  const cases: readonly [string, object][] = [
    ['last-contacted: 2026-11-06', { lastContact: '2026-11-06' }],
    ['prm-last-contacted: 2026-11-06', { lastContact: '2026-11-06' }],
    ['Date Last Contacted: 2026-11-06', { lastContact: '2026-11-06' }],
    ['last_chat: 2026-11-06', { lastContact: '2026-11-06' }],
    ['lastChatted: 2026-11-06', { lastContact: '2026-11-06' }],
    ['last_interaction: 2026-11-06', { lastContact: '2026-11-06' }],
    ['last_interaction: call', { lastContact: null }],
    ['lastSpoke: 20261106', { lastContact: '2026-11-06' }],
    ['last-met: "[[2026-11-06]]"', { lastContact: '2026-11-06' }],
    ['Last Seen: 2026/11/06', { lastContact: '2026-11-06' }],
    ['lastTouch: 6.11.2026', { lastContact: '2026-11-06' }],
    ['prm-cadence: 14', { cadence: { unit: 'day', amount: 14 } }],
    ['frequency: Monthly', { cadence: { unit: 'month', amount: 1 } }],
    ['contact-frequency: 30', { cadence: { unit: 'day', amount: 30 } }],
    ['cadence-days: 7', { cadence: { unit: 'day', amount: 7 } }],
    ['keep in touch: quarterly', { cadence: { unit: 'month', amount: 3 } }],
    ['stale-after: 60', { cadence: { unit: 'day', amount: 60 } }],
    ['prm-tier: close', { circle: ['close'] }],
    ['groups: [team, board]', { circle: ['team', 'board'] }],
    ['next_action: 2026-12-01', { nextContact: '2026-12-01' }],
    ['next_action: send the deck', { nextContact: null }],
    ['next_follow_up: 2026-12-01', { nextContact: '2026-12-01' }],
    ['follow-up-date: 2026-12-01', { nextContact: '2026-12-01' }],
    ['prm-snooze-until: 2026-12-01', { snoozeUntil: '2026-12-01' }],
    ['bday: 1980-03-05', { birthday: '1980-03-05' }],
    ['DOB: 1980-03-05', { birthday: '1980-03-05' }],
    ['date-of-birth: 1980-03-05', { birthday: '1980-03-05' }],
    ['relationship: mentor', { relation: 'mentor' }],
    ['prm-relationship: peer', { relation: 'peer' }],
    ['category: client', { relation: 'client' }],
    ['category: "[[People]]"', { relation: null }],
    ['company: Halden', { org: 'Halden' }],
    ['organisation: Halden', { org: 'Halden' }],
    ['employer: "[[Halden Systems|Halden]]"', { org: 'Halden' }],
    ['job-title: Engineer', { role: 'Engineer' }],
    ['position: Engineer', { role: 'Engineer' }],
    ['title: Engineer', { role: 'Engineer' }],
    ['title: Dana Li', { role: null }],
    ['reports-to: "[[Marcus Webb]]"', { reportsTo: { form: 'link', text: 'Marcus Webb', inProperty: true } }],
    ['manager: Marcus Webb', { reportsTo: { form: 'name', text: 'Marcus Webb', inProperty: true } }],
    ['boss: "[[Marcus Webb]]"', { reportsTo: { form: 'link', text: 'Marcus Webb', inProperty: true } }],
    ['"EMAIL[WORK]": dana@work.example\n"EMAIL[HOME]": dana@home.example', { email: ['dana@work.example', 'dana@home.example'] }],
    ['email: a@x.example\nemail_2: b@x.example', { email: ['a@x.example', 'b@x.example'] }],
    ['met-date: 2024-02-19', { metOn: '2024-02-19' }],
  ];
  it.each(cases)('is read from "%s"', (properties, expected) => {
    const record = person(...properties.split('\n'));
    expect(record.person).toMatchObject(expected);
    expect(record.problems).toEqual([]);
  });

  it('says what our own spelling says, and hints that another one disagrees', () => {
    const record = person('last-contacted: 2026-10-01', 'last_contact: 2026-11-06');
    expect(record.person?.lastContact).toBe('2026-11-06');
    expect(record.problems).toMatchObject([{ level: 'hint', code: 'spellings-disagree', property: 'last_contact', at: { line: 2 }, data: { other: 'last-contacted', otherValue: '2026-10-01' } }]);
  });

  it('has no problem where two spellings say the same', () => {
    expect(person('cadence: 2 weeks', 'frequency: biweekly').problems).toEqual([]);
  });
});

describe('a meeting whose note has other people\'s spellings', () => {
  const cases: readonly [string, object][] = [
    ['attendees: ["[[Dana Li]]", Sam]', { people: [{ form: 'link', text: 'Dana Li' }, { form: 'name', text: 'Sam' }] }],
    ['participants: Dana Li, Sam Ortiz', { people: [{ form: 'name', text: 'Dana Li' }, { form: 'name', text: 'Sam Ortiz' }] }],
    ['person: "[[Dana Li]]"', { people: [{ form: 'link', text: 'Dana Li' }] }],
    ['with: "@Dana Li"', { people: [{ form: 'name', text: 'Dana Li' }] }],
    ['invitees: [dana@halden.example]', { people: [{ form: 'name', text: 'dana@halden.example' }] }],
    ['meeting-recipients: Dana Li', { people: [{ form: 'name', text: 'Dana Li' }] }],
    ['people: [[Dana Li]]', { people: [{ form: 'link', text: 'Dana Li' }] }],
    ['who: [{ first: Dana, last: Li }]', { people: [{ form: 'name', text: 'Dana Li' }] }],
    ['when: 2026-11-06T10:00', { date: '2026-11-06', time: '10:00' }],
    ['day: 2026-11-06', { date: '2026-11-06', time: null }],
    ['created: 2026-11-06', { date: null }],
  ];
  it.each(cases)('is read from "%s"', (property, expected) => {
    expect(meeting(property).meeting).toMatchObject(expected);
  });
});

describe('a date', () => {
  const cases: readonly [unknown, string | undefined][] = [
    ['2026-11-06', '2026-11-06'], ['2026-11-06T10:30', '2026-11-06'], ['2026-11-06 10:30:00', '2026-11-06'], ['2026-11-06T10:30:00.000Z', '2026-11-06'],
    ['[[2026-11-06]]', '2026-11-06'], ['[[Daily/2026-11-06|Fri]]', '2026-11-06'], [[['2026-11-06']], '2026-11-06'], ['20261106', '2026-11-06'], [20261106, '2026-11-06'],
    ['2026/11/06', '2026-11-06'], ['2026/11/6', '2026-11-06'], ['6.11.2026', '2026-11-06'], ['06.11.2026', '2026-11-06'], ['25/12/2026', '2026-12-25'], ['12/25/2026', '2026-12-25'],
    ['5/5/2026', '2026-05-05'], ['3/4/2026', 'ambiguous'], ['2026-02-30', undefined], ['31/31/2026', undefined], ['30.2.2026', undefined], ['soon', undefined], ['', undefined], [14, undefined],
    ['2026-11', undefined], [true, undefined], [null, undefined], ['2026-11-06 to 2026-11-09', undefined],
  ];
  it.each(cases)('written as %j is %s', (value, expected) => {
    const moment = readMoment(value);
    expect(moment === 'ambiguous' ? moment : moment?.date).toBe(expected);
  });

  it('that may be two days is a problem that says so, and is not guessed', () => {
    const record = person('last_contact: 3/4/2026');
    expect(record.person?.lastContact).toBeNull();
    expect(record.problems).toMatchObject([{ level: 'error', code: 'date-ambiguous', property: 'last_contact', at: { line: 1 }, data: { value: '3/4/2026' } }]);
  });
});
