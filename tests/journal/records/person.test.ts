import { describe, expect, it } from 'vitest';
import { note, readRecord } from './read-record';

const PATH = 'People/Dana Li.md';
const person = (...properties: readonly string[]) => readRecord(PATH, note('---', ...properties, '---')).person;

describe('a note of a person', () => {
  it('says what its properties say', () => {
    const text = note(
      '---', 'type: person', 'aliases: [Dana, "李 娜"]', 'relation: boss', 'role: Director', "org: '[[Osterholt AG]]'", 'email:', '  - dana@osterholt.example',
      'reports_to: "[[Marcus Webb]]"', 'met_on: 2024-02-19', 'created: 2024-03-01T09:30', 'circle: team', 'cadence: 2 weeks # days', 'last_contact: 2026-11-06',
      'next_contact: "[[2026-11-27]]"', 'snooze_until: 2026-11-25', 'paused: false', 'birthday: --03-05', 'needs_help_with: [hiring, Rust]', '---', '# Dana',
    );
    const record = readRecord(PATH, text);
    expect(record.problems).toEqual([]);
    expect(record.person).toMatchObject({
      name: 'Dana Li', aliases: ['Dana', '李 娜'], relation: 'boss', role: 'Director', org: 'Osterholt AG', email: ['dana@osterholt.example'],
      reportsTo: { form: 'link', text: 'Marcus Webb', inProperty: true }, metOn: '2024-02-19', created: '2024-03-01', circle: ['team'], cadence: { unit: 'day', amount: 14 },
      lastContact: '2026-11-06', nextContact: '2026-11-27', snoozeUntil: '2026-11-25', paused: false, birthday: '--03-05', needsHelpWith: ['hiring', 'Rust'], self: false,
      at: { lastContact: 13, reportsTo: 8 },
    });
  });

  it('with nothing but its kind says nothing', () => {
    expect(person('type: person')).toMatchObject({ aliases: [], relation: null, email: [], reportsTo: null, metOn: null, cadence: null, lastContact: null, paused: false, self: false, at: { lastContact: null } });
  });

  const shapes: readonly (readonly [sentence: string, property: string, field: string, value: unknown])[] = [
    ['has one alias as text', 'aliases: Dana', 'aliases', ['Dana']],
    ['has aliases that hold a comma', 'aliases: ["Li, Dana"]', 'aliases', ['Li, Dana']],
    ['has aliases as a text with commas', 'aliases: Dana, Dee', 'aliases', ['Dana', 'Dee']],
    ['has an alias with a # in its middle', 'aliases: ["Sam #2"]', 'aliases', ['Sam #2']],
    ['has an alias that is a number', 'aliases: [007]', 'aliases', ['7']],
    ['has no aliases in an empty list', 'aliases: []', 'aliases', []],
    ['has decomposed names as one to a reader', 'aliases: [Jose\u0301]', 'aliases', ['José']],
    ['has an e-mail address as text', 'email: dana@x.example', 'email', ['dana@x.example']],
    ['has e-mail addresses as a text with commas', 'email: a@x.example, b@x.example', 'email', ['a@x.example', 'b@x.example']],
    ['names its boss in plain words', 'reports_to: Marcus Webb', 'reportsTo', { form: 'name', text: 'Marcus Webb', inProperty: true }],
    ['links its boss without quotes', 'reports_to: [[Marcus Webb]]', 'reportsTo', { form: 'link', text: 'Marcus Webb', inProperty: true }],
    ['links its boss without quotes, under another name', 'reports_to: [[People/Marcus Webb|Marcus]]', 'reportsTo', { form: 'link', text: 'People/Marcus Webb', inProperty: true }],
    ['links a heading of its boss without quotes', 'reports_to: [[Marcus Webb#Log]]', 'reportsTo', { form: 'link', text: 'Marcus Webb', inProperty: true }],
    ['links its boss by a Markdown link', 'reports_to: "[Marcus](Marcus%20Webb.md)"', 'reportsTo', { form: 'link', text: 'Marcus Webb', inProperty: true }],
    ['wants no rhythm', 'cadence: none', 'cadence', 'none'],
    ['has a cadence in days', 'cadence: 30', 'cadence', { unit: 'day', amount: 30 }],
    ['has a cadence that stands alone in a list', 'cadence: [monthly]', 'cadence', { unit: 'month', amount: 1 }],
    ['was last seen at a time', 'last_contact: 2026-11-06T18:30:00+01:00', 'lastContact', '2026-11-06'],
    ['was last seen on a linked day', 'last_contact: "[[Daily/2026-11-06|Fri]]"', 'lastContact', '2026-11-06'],
    ['is paused by a word', 'paused: "yes"', 'paused', true],
    ['is me', 'self: true', 'self', true],
    ['has names of properties in any case', 'Last Contact: 2026-11-06', 'lastContact', '2026-11-06'],
    ['has names of properties with hyphens', 'next-contact: 2026-11-27', 'nextContact', '2026-11-27'],
    ['has a birthday as a date', 'birthday: 1980-03-05', 'birthday', '1980-03-05'],
    ['has an empty property', 'cadence:', 'cadence', null],
  ];
  it.each(shapes)('%s', (_sentence, property, field, value) => {
    expect(person('type: person', property)).toMatchObject({ [field]: value });
  });

  const wrong: readonly (readonly [property: string, name: string, value: string])[] = [
    ['cadence: soonish', 'cadence', 'soonish'],
    ['Cadence: [weekly, monthly]', 'Cadence', '["weekly","monthly"]'],
    ['last_contact: yesterday', 'last_contact', 'yesterday'],
    ['next-contact: 31/31/2026', 'next-contact', '31/31/2026'],
    ['snooze_until: true', 'snooze_until', 'true'],
  ];
  it.each(wrong)('with "%s" has a problem on that line, and all the rest is read', (property, name, value) => {
    const record = readRecord(PATH, note('---', 'role: Director', 'type: person', property, '---'));
    expect(record.problems).toMatchObject([{ level: 'error', path: PATH, at: { line: 3 }, property: name, code: 'value-not-understood', data: { value } }]);
    expect(record.person).toMatchObject({ role: 'Director', cadence: null, lastContact: null, nextContact: null, snoozeUntil: null });
  });

  it('with a day of no calendar has a problem that says so', () => {
    const record = readRecord(PATH, note('---', 'type: person', 'last_contact: 2026-02-30', '---'));
    expect(record.problems).toMatchObject([{ level: 'error', at: { line: 2 }, property: 'last_contact', code: 'date-impossible', data: { value: '2026-02-30' } }]);
    expect(record.person?.lastContact).toBeNull();
  });

  it('has the line of a property that is written in quotes', () => {
    expect(person('type: person', '"last_contact" : 2026-11-06')?.at.lastContact).toBe(2);
  });

  it('that cannot be read is unreadable, with the line at which reading ended', () => {
    const record = readRecord(PATH, note('---', 'type: person', 'role: Lead: platform', '---', '- [ ] Call her'));
    expect(record).toMatchObject({ kind: 'unreadable', person: null, followUps: [], problems: [{ code: 'front-matter-unreadable', level: 'error', at: { line: 2 } }] });
  });
});
