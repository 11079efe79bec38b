import { describe, expect, it } from 'vitest';
import { statusOn } from '../../../src/journal/records/meeting';
import { DEFAULT_VAULT_FACTS } from '../../../src/journal/settings';
import { note, readRecord, settingsWith } from './read-record';

const meeting = (name: string, ...properties: readonly string[]) => readRecord(`Meetings/${name}.md`, note('---', 'type: meeting', ...properties, '---')).meeting;
const link = (text: string) => ({ form: 'link', text, inProperty: true });
const plain = (text: string) => ({ form: 'name', text, inProperty: true });

describe('a note of a meeting', () => {
  it('says what its properties say, and on which lines', () => {
    expect(meeting('Lunch', 'date: 2026-11-20T10:00', 'channel: Lunch', 'status: Held', 'people:', '  - "[[Dana Li]]"', '  - Sam Ortiz')).toEqual({
      name: 'Lunch', date: '2026-11-20', time: '10:00', channel: 'lunch', status: 'held', people: [link('Dana Li'), plain('Sam Ortiz')], supports: [], at: { date: 2, people: 5, peopleAs: 'people' },
    });
  });

  const dates: readonly (readonly [name: string, date: string | null, properties: readonly string[]])[] = [
    ['2026-11-20 Dana Li', '2026-11-20', []],
    ['20261120 Dana Li', '2026-11-20', []],
    ['2026-11-20', '2026-11-20', []],
    ['2026-11-20T10', '2026-11-20', []],
    ['2026-11-20 Dana Li', '2026-11-21', ['date: 2026-11-21']],
    ['2026-11-20 Dana Li', '2026-11-20', ['created: 2026-11-01']],
    ['2026-02-30 Dana Li', null, []],
    ['202611205 Dana Li', null, []],
    ['Dana Li 2026-11-20', null, []],
    ['Dana Li', null, []],
  ];
  it.each(dates)('named "%s" is of %s', (name, date, properties) => {
    expect(meeting(name, ...properties)?.date).toBe(date);
  });

  it('may have a name in the vault’s own format of daily notes', () => {
    const settings = settingsWith({ vault: { ...DEFAULT_VAULT_FACTS, dailyNotes: { folder: '', format: 'D MMMM YYYY' } } });
    expect(readRecord('Meetings/20 November 2026.md', 'x', settings).meeting?.date).toBe('2026-11-20');
  });

  const people: readonly (readonly [sentence: string, properties: readonly string[], people: readonly unknown[]])[] = [
    ['one link', ['people: "[[Dana Li]]"'], [link('Dana Li')]],
    ['one link with an alias and a heading', ['people: "[[People/Dana Li#Log|Dana]]"'], [link('People/Dana Li')]],
    ['an unquoted link', ['people: [[Dana Li]]'], [link('Dana Li')]],
    ['an unquoted link with its extension', ['people: [[Dana Li.md]]'], [link('Dana Li')]],
    ['a list of unquoted links', ['people:', '  - [[Dana Li]]', '  - [[Sam Ortiz]]'], [link('Dana Li'), link('Sam Ortiz')]],
    ['unquoted links in a flow list', ['people: [[[Dana Li]], [[Sam Ortiz]]]'], [link('Dana Li'), link('Sam Ortiz')]],
    ['links with commas between them', ['people: "[[Dana Li]], [[Li, Sam]]"'], [link('Dana Li'), link('Li, Sam')]],
    ['a link and a name', ['people: "[[Dana Li]], Sam"'], [link('Dana Li'), plain('Sam')]],
    ['names with commas between them', ['people: Dana Li, Sam Ortiz'], [plain('Dana Li'), plain('Sam Ortiz')]],
    ['names with a sign', ['people: ["@Dana Li"]'], [plain('Dana Li')]],
    ['an address', ['people: [dana@x.example]'], [plain('dana@x.example')]],
    ['a name and an address', ['people: ["Dana Li <dana@x.example>"]'], [plain('Dana Li <dana@x.example>')]],
    ['a map of first and last name', ['people: [{first: Dana, last: Li}]'], [plain('Dana Li')]],
    ['a map with first names alone', ['people: {"First Name": Dana}'], [plain('Dana')]],
    ['a Markdown link', ['people: "[Dana](People/Dana%20Li.md)"'], [link('People/Dana Li')]],
    ['nothing', ['people:'], []],
    ['an empty list', ['people: []'], []],
  ];
  it.each(people)('names %s', (_sentence, properties, expected) => {
    expect(meeting('x', ...properties)?.people).toEqual(expected);
  });

  it('whose date cannot be read has a problem, and the date of its name', () => {
    const record = readRecord('Meetings/2026-11-20 Dana.md', note('---', 'type: meeting', 'date: next Friday', '---'));
    expect(record).toMatchObject({ meeting: { date: '2026-11-20' }, problems: [{ code: 'value-not-understood', property: 'date', at: { line: 2 } }] });
  });
});

describe('whether a meeting took place', () => {
  const cases: readonly (readonly [sentence: string, properties: readonly string[], status: string])[] = [
    ['a day that is over is held', ['date: 2026-11-18'], 'held'],
    ['today without a time is planned', ['date: 2026-11-19'], 'planned'],
    ['today at a time that has come is held', ['date: 2026-11-19T10:00'], 'held'],
    ['today at this very minute is held', ['date: 2026-11-19T12:00'], 'held'],
    ['today at a time to come is planned', ['date: 2026-11-19T12:01'], 'planned'],
    ['a later day is planned', ['date: 2026-11-20'], 'planned'],
    ['no day is planned', [], 'planned'],
    ['what is said to be held is held', ['date: 2026-11-20', 'status: held'], 'held'],
    ['what is said to be planned is planned, though it is over', ['date: 2026-11-01', 'status: planned'], 'planned'],
    ['cancelled is cancelled', ['date: 2026-11-01', 'status: Cancelled'], 'cancelled'],
    ['canceled is cancelled', ['date: 2026-11-01', 'status: canceled'], 'cancelled'],
    ['another word leaves it to the date', ['date: 2026-11-18', 'status: done'], 'held'],
  ];
  it.each(cases)('%s', (_sentence, properties, status) => {
    const given = meeting('x', ...properties);
    expect(given && statusOn(given, '2026-11-19', '12:00')).toBe(status);
  });
});
