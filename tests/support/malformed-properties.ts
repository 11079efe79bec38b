import type { ProblemCode } from '../../src/journal/problem';
import type { MalformedClass, Making } from './malformed-notes';
import { again } from './too-slow-at';

/** Well-formed properties that mean nothing to the journal, and a well-formed body: what is wrong stands among them. */
const OTHERS = ['phone_of_office: "0123"', 'hair: red', '# reads mail at night', 'shoe size: 41', "likes: ['ferns', koi]", 'house:', '  street: Elm', '  number: 7'];
const BODY = ['# Ada', '', '## Log', '- 2026-10-12 call: the list', '', '- [ ] Send the list 📅 2026-11-25', 'Words — with “quotes”.', '', '> - [ ] Ask again ⏳ 2026-12-01'];

type Lines = readonly string[];
type Form = (making: Making) => Lines;

/** A note of these fences, with properties among well-formed ones. */
function noteOf(open: string, lines: Lines, close: string, making: Making): string {
  const others = making.chance(0.8) ? OTHERS.slice(making.number(3), 5 + making.pick([0, 3])) : [];
  const [before, after] = making.chance(0.5) ? [others, []] : [[], others];
  const end = making.chance(0.25) ? '\r\n' : '\n';
  return [open, ...before, ...lines, ...after, close, ...BODY.slice(making.number(BODY.length))].join(end) + end;
}

const withLines = (...forms: readonly (Lines | Form)[]) => (making: Making): string => {
  const form = making.each(forms);
  return noteOf('---', typeof form === 'function' ? form(making) : form, '---', making);
};

const fenced = (open: Lines, close: Lines, lines: Lines = ['type: person']) => (making: Making): string => noteOf(making.each(open), lines, making.each(close), making);

const whole = (...texts: Lines) => (making: Making): string => making.each(texts);

type Rest = Partial<Omit<MalformedClass, 'name' | 'text'>>;

/** A class whose properties cannot be read, wherever its notes stand. */
const unreadable = (name: string, text: MalformedClass['text'], rest: Rest = {}): MalformedClass => ({ name, countsAs: 'unreadable', problems: ['front-matter-unreadable'], refuses: 'front-matter-unreadable', text, ...rest });
const person = (name: string, text: MalformedClass['text'], rest: Rest = {}): MalformedClass => ({ name, countsAs: 'people', problems: [], folder: 'People', text, ...rest });
const other = (name: string, text: MalformedClass['text'], rest: Rest = {}): MalformedClass => ({ name, countsAs: 'other', problems: [], folder: 'Notes', text, ...rest });
const wrong = (name: string, text: MalformedClass['text'], problem: ProblemCode = 'value-not-understood'): MalformedClass => person(name, text, { problems: [problem] });
const meeting = (name: string, text: MalformedClass['text'], problem: ProblemCode = 'value-not-understood'): MalformedClass => ({ name, countsAs: 'meetings', problems: [problem], folder: 'Meetings', text });

const block = (...lines: Lines): string => ['---', ...lines, '---', 'Words.'].join('\n') + '\n';
const sized = (make: (length: number) => string, from: number, more: number) => (making: Making): string => make(from + making.number(more));

/** Each line holds the one above it nine times: nine lines are hundreds of millions of values. */
function bomb(making: Making): Lines {
  const [open, close] = making.each([['[', ']'], ['{', '}']] as const);
  const width = 6 + making.number(4);
  const item = (value: string, index: number): string => (open === '{' ? `k${index}: ${value}` : value);
  const line = (name: string, value: string): string => `${name}: &${name} ${open}${Array.from({ length: width }, (_, index) => item(value, index)).join(', ')}${close}`;
  return Array.from({ length: 9 }, (_, level) => line(`l${level}`, level === 0 ? 'ha' : `*l${level - 1}`));
}

const nested = {
  list: (depth: number): Lines => [`deep: ${'['.repeat(depth)}${']'.repeat(depth)}`],
  map: (depth: number): Lines => [`deep: ${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`],
  lines: (depth: number): Lines => Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`),
  dashes: (depth: number): Lines => ['deep:', `  ${'- '.repeat(depth)}a`],
};

/** That many names, in five characters each. */
const names = (count: number): string => Array.from({ length: count }, (_, index) => `n${index.toString(36)}`).join(',');
const bigBlock = (length: number): string => block(`notes: "${'la '.repeat(length / 3)}"`);

export const MALFORMED_PROPERTIES: readonly MalformedClass[] = [
  unreadable('an unclosed block', fenced(['---'], ['', 'more: words', '...', '***'])),
  unreadable('a closing fence with a tail', fenced(['---'], ['--- end', '---x', '--- ', '---\t', '--- # closes', '---json'])),
  unreadable('a closing fence of four dashes', fenced(['---'], ['----', '-----'])),
  unreadable('a closing fence that is indented', fenced(['---'], [' ---', '\t---', '> ---'])),
  unreadable('a closing fence behind a byte order mark', fenced(['---'], ['\uFEFF---'])),
  unreadable('an opening fence with white space behind', fenced(['--- ', '---\t', '---   '], ['---'])),
  unreadable('an opening fence with a language', fenced(['---js', '---javascript', '---json', '---yaml', '---coffee', '---toml'], ['---'], ['globalThis.codeRan = true'])),
  other('an opening fence of four dashes', fenced(['----', '-----'], ['---', '----'])),
  other('an opening fence that is not on the first line', whole('\n---\ntype: person\n---\n', ' ---\ntype: person\n---\n', 'Words.\n---\ntype: person\n---\n', '\t---\ntype: person\n---\n')),
  unreadable('nothing but one fence', whole('---', '---\n', '---\r\n', '\uFEFF---', '---\n\n\n', '---\n \n'), { notes: 12 }),
  other('two fences with nothing between', whole('---\n---', '---\n---\n', '---\r\n---\r\n', '---\n\n---\nWords.', '---\n# nothing yet\n---\n')),

  unreadable('tabs as indentation', withLines(['home:', '\tstreet: Elm'], ['pets:', '\t- cat', '\t- dog'], ['a:', '  b:', '\t\tc: 1'])),
  unreadable('a name that stands twice', withLines(['org: Elm', 'team: x', 'org: Oak'], ['org: Elm', '"org": Elm'], ['home: {city: a, city: b}'], ['1: a', '"1": b'], ['home:', '  city: a', '  city: b'])),
  unreadable('an unclosed quote', withLines(['org: "Elm'], ["org: 'it"], ['"org: Elm'], ['aliases: ["Elm, Oak]'], ['org: "Elm\\"'])),
  unreadable('an unclosed bracket', withLines(['aliases: [Elm, Oak'], ['home: {city: Elm'], ['people: [[Elm]'], ['aliases: [Elm, {a: b]'])),
  unreadable('a colon in a plain value', withLines(['role: Lead: platform'], ['org: Elm: Oak: Ash'], ['needs:', '  why: so: that'])),
  unreadable('signs that begin no plain value', withLines(['role: @lead'], ['role: `lead`'], ['role: %lead'], ['role: [a]b'], ['role: "a" b'])),
  unreadable('a bomb of aliases', withLines(bomb)),
  unreadable('an alias of nothing, or of itself', withLines(['a: *nobody'], ['a: &a [*a]'], ['a: &a {b: *a}'], ['a: [*b]', 'b: &b 1'])),
  person('anchors, aliases and merge keys', withLines(['a: &a {x: 1}', 'b:', '  <<: *a'], ['a: &a Elm', 'b: [*a, *a]'], ['a: &a {x: 1}', 'b: {<<: [*a, *a]}'], ['&k a: 1', 'b: *k'])),
  other('a merge key that would make it a person', withLines(['a: &a {type: person}', '<<: *a'], ['a: &a {type: person, tags: [person]}', '<<: [*a]'])),
  person('tags that stand for code', withLines(
    ['x: !!js/function "function () { globalThis.codeRan = true }"'], ['x: !!js/regexp /a+/g'], ['x: !!js/undefined ""'],
    ['x: !!python/object/apply:os.system ["globalThis.codeRan = true"]'], ['x: !ruby/object:Kernel {a: 1}'], ['x: !!binary "Z2xvYmFsVGhpcw=="'], ['x: !!set {a, b}', 'y: !!timestamp 2026-11-20'],
    ['x: {toString: !!js/function "function () { globalThis.codeRan = true }"}'],
  )),
  unreadable('a block over 64 kB', sized(bigBlock, 66_000, 200_000), { notes: 4, grows: bigBlock }),
  person('a block just under 64 kB', sized(bigBlock, 60_000, 3_000), { notes: 4 }),
  unreadable('a depth of more than 100', withLines((making) => nested[making.each(['list', 'map', 'lines', 'dashes'] as const)](102 + making.number(60))), { grows: (length) => block(...nested.list(length)) }),
  unreadable('a depth of thousands', (making) => block(...making.each([nested.list(20_000), nested.map(9_000), nested.dashes(25_000), nested.lines(350)])), { notes: 4, grows: (length) => block(...nested.dashes(length / 2)) }),
  person('a depth of 90', withLines((making) => nested[making.each(['list', 'map', 'lines', 'dashes'] as const)](90))),
  unreadable('a list as root', whole(block('- type: person'), block('- a', '- b'), block('[type, person]'), block('[]'))),
  unreadable('one value as root', whole(block('hello there'), block('42'), block('"type: person"'), block('|', '  type: person'), block('true'))),
  person('a root in braces', whole(block('{type: person}'), block('{"type": "person", "aliases": []}'), block('{', '  type: person', '}')), { folder: 'Notes' }),
  unreadable('two documents', withLines(['a: 1', '...', 'b: 2'], ['a: 1', '... # end', 'b: 2'])),
  other('names that every object has', withLines(['__proto__: {type: person, polluted: 1}'], ['constructor: {prototype: {polluted: 1}}'], ['__proto__:', '  __proto__: {polluted: 1}'], ['toString: 1', 'valueOf: 2', 'hasOwnProperty: 3'], ['"__proto__": [1]', 'prototype: {polluted: 1}'])),
  other('values that every object has as a name', withLines(['type: constructor'], ['type: __proto__'], ['tags: [toString, hasOwnProperty]'], ['categories: ["[[__proto__]]"]'], ['status: constructor', 'channel: __proto__'])),
  wrong('a rhythm that every object has as a name', withLines(['cadence: constructor'], ['cadence: __proto__'], ['cadence: toString'], ['frequency: hasOwnProperty'])),
  unreadable('conflict markers between the fences', withLines(['<<<<<<< HEAD', 'role: Lead', '=======', 'role: Head', '>>>>>>> theirs'], ['<<<<<<< Updated upstream', '=======', 'org: Elm', '>>>>>>> Stashed changes']), { refuses: 'note-has-conflict-markers' }),
  other('tokens of templates', withLines(['met_on: {{date}}'], ['met_on: "{{date:YYYY-MM-DD}}"'], ['created: <% tp.date.now() %>'], ['role: "<%* globalThis.codeRan = true %>"'], ['title: {{title}}', 'a: ['], ['aliases: ["{{name}}"]']), { folder: 'People' }),
  person('tokens of templates that are not whole', withLines(['role: "{{ lead"'], ['role: "lead }}"'], ['role: "lead %>"'], ['role: "growth <% 5"']), { notes: 4 }),

  wrong('a map where text is meant', withLines(['role: {title: Lead}'], ['org: {name: Elm}'], ['relation:', '  is: peer'], ['birthday: {month: 3, day: 5}'])),
  wrong('a list of maps where texts are meant', withLines(['aliases: [{of: A}, {of: B}]'], ['circle:', '  - name: garden'], ['needs_help_with: [{a: 1}]'], ['email: [{home: a@elm.example}]'])),
  wrong('a truth value where text is meant', withLines(['role: true'], ['org: false'], ['relation: true'], ['birthday: true'])),
  wrong('a word where a check box is meant', withLines(['paused: maybe'], ['self: perhaps'], ['paused: 2026-12-01'], ['paused: {until: 2026-12-01}'])),
  wrong('a truth value where a day or a rhythm is meant', withLines(['last_contact: true'], ['cadence: false'], ['next_contact: false'], ['snooze_until: true'], ['met_on: false'])),
  wrong('a list or a map where a day or a rhythm is meant', withLines(['last_contact: [2026-10-01, 2026-10-02]'], ['cadence: {every: week}'], ['next_contact: {on: 2026-12-01}'], ['cadence: [[weekly], [monthly]]'])),
  person('nothing as value', withLines(['role: null', 'aliases: ~', 'cadence:', 'last_contact: null'], ['aliases: [null, ~]', 'email: []'], ['cadence: ""', 'next_contact: ""', 'org: ""'])),
  meeting('a map that is no name where people are meant', withLines(['people: {count: 3}'], ['attendees: {a: {b: c}}'], ['people: true'], ['people: [{count: 3}]'])),
  meeting('a day of a meeting that is none', withLines(['date: next Friday'], ['when: soon'], ['date: {on: 2026-11-02}'], ['date: true'])),
  meeting('a day of a meeting that no calendar has', withLines(['date: 2026-02-30'], ['day: 2026-11-31T10:00'], ['date: "[[2026-00-01]]"'], ['when: 2026/13/01']), 'date-impossible'),
  wrong('days that no calendar has', withLines(['last_contact: 2026-02-30'], ['next_contact: 0000-00-00'], ['snooze_until: 2026-13-01'], ['met_on: 2026-00-10'], ['last_contact: 2025-02-29'], ['next_contact: 2026/4/31']), 'date-impossible'),
  wrong('days that are none', withLines(['last_contact: 99999-01-01'], ['next_contact: -0001-01-01'], ['last_contact: 20261'], ['snooze_until: 2026-11'], ['met_on: 1.5'], ['last_contact: 2026-11-20-21'])),
  wrong('days that may be two', withLines(['last_contact: 3/4/2026'], ['next_contact: 01/02/2027']), 'date-ambiguous'),
  wrong('two spellings that disagree', withLines(['last_contact: 2026-10-01', 'lastSpoke: 2026-10-02'], ['cadence: weekly', 'frequency: 14']), 'spellings-disagree'),
  wrong('the last day of the calendar, talked to every year', withLines(['last_contact: 9999-12-31', 'cadence: yearly'], ['last_contact: 9999-12-31', 'cadence: 100 years'], ['last_contact: "[[9999-12-31]]"', 'cadence: 3650']), 'date-in-future'),
  person('the last day of the calendar elsewhere', withLines(['next_contact: 9999-12-31', 'cadence: yearly'], ['met_on: 9999-12-31', 'cadence: yearly'], ['snooze_until: 9999-12-31', 'cadence: 1', 'last_contact: 0001-01-01'], ['birthday: 9999-12-31', 'created: 9999-12-31T23:59', 'cadence: P99Y'])),
  wrong('a huge number as rhythm', withLines(['cadence: 99999999999999999999'], ['cadence: 1e999'], ['cadence: .inf'], ['cadence: -99999999999'], ['cadence: every 123456789 weeks'], ['cadence: P999999999D'], ['cadence: 0x7fffffffffffffff'], ['cadence: .nan'])),
  { name: '10,000 attendees', countsAs: 'meetings', problems: [], folder: 'Notes', notes: 3, text: () => block('date: 2026-11-02', `attendees: ${names(10_000)}`), grows: (length) => block('type: meeting', `attendees: ${names(Math.min(length / 5, 10_000))}`) },
  unreadable('10,000 attendees in more than 64 kB', () => block('date: 2026-11-02', 'attendees:', ...Array.from({ length: 10_000 }, (_, index) => `  - "[[n${index}]]"`)), { notes: 2 }),
  other('thousands of properties', sized((length) => block(...Array.from({ length: length / 10 }, (_, index) => `p${index}: 1`)), 40_000, 10_000), { notes: 3, grows: (length) => block(...Array.from({ length: length / 10 }, (_, index) => `p${index}: 1`)) }),
  other('hundreds of blank lines between properties', (making) => block('a: 1', again('\n')(100 + making.number(80)), 'b: 2'), { grows: (length) => block('a: 1', again('\n')(length), 'b: 2') }),
  other('invisible characters in a mark', withLines(['type: "per\u200Bson"'], ['tags: ["person\u200D"]'], ['type: "\u202Eperson"'], ['ty\u200Bpe: person'], ['categories: "[[Peo\u00ADple]]"'])),
];
