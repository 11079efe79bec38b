import type { MalformedClass, Making } from './malformed-notes';
import { again, between } from './too-slow-at';

/** The longest note that is read, in characters. */
const MEGABYTE = 1_000_000;

type Rest = Partial<Omit<MalformedClass, 'name' | 'text'>>;

const person = (name: string, text: MalformedClass['text'], rest: Rest = {}): MalformedClass => ({ name, countsAs: 'people', problems: [], folder: 'People', text, ...rest });
const other = (name: string, text: MalformedClass['text'], rest: Rest = {}): MalformedClass => ({ name, countsAs: 'other', problems: [], folder: 'Notes', text, ...rest });
const tooLarge = (name: string, text: MalformedClass['text'], rest: Rest = {}): MalformedClass => ({ name, countsAs: 'unreadable', problems: ['note-too-large'], notes: 2, text, ...rest });

const TOP = '---\ntype: person\n---\n';
const REST = ['\n', '\n## Log\n- 2026-10-12 call: the list\n', '\n- [ ] Send the list 📅 2026-11-25\n', '\nWords — with “quotes”.\n', ''];

/** A body of one of these texts, with well-formed lines above and below it. */
const inBody = (...texts: readonly string[]) => (making: Making): string => TOP + making.pick(REST) + making.each(texts) + making.pick(REST);

/** Bodies of up to 40,000 characters, and of any length where time is asked for. */
const long = (name: string, ...makes: readonly ((length: number) => string)[]): MalformedClass =>
  person(name, (making) => TOP + making.pick(REST) + making.each(makes)(1000 + making.number(39_000)) + making.pick(REST), {
    notes: Math.max(4, makes.length * 2),
    grows: (length) => TOP + makes.map((make) => make(length / makes.length)).join('\n\n'),
  });

const lines = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('\n');
/** Each item stands in the one above it. */
const stairs = (depth: number): string => lines(depth, (level) => `${'\t'.repeat(level)}- ${level % 3 === 0 ? '[ ] ' : ''}a`);
const row = (columns: number, cell: string): string => `|${cell.repeat(columns)}`;
const table = (columns: number): string => [row(columns, ' a |'), row(columns, '---|'), row(columns, ' 2026-10-01 |')].join('\n');
const upTo = (length: number, text: string): string => text + 'x'.repeat(length - text.length);

const HTML_NAMES = ['<img src=x onerror="globalThis.codeRan = true">', '<b>Ada<b>', '"><svg onload=globalThis.codeRan=true>', '<script>globalThis.codeRan = true</script>', '&lt;script&gt;', '${globalThis.codeRan = true}', '[[Ada]]', "'; globalThis.codeRan = true; '"];

export const MALFORMED_BODIES: readonly MalformedClass[] = [
  other('an empty note', () => '', { notes: 4 }),
  person('an empty note among people', () => '', { notes: 4 }),
  other('nothing but white space', (making) => making.each([' ', '\n', '\r\n\r\n', '\t \n', '\u00A0\n', '\u3000', '\u2028\u2029', '\uFEFF', '\r', '\u200B\n']), { notes: 10 }),

  person('an unclosed code fence', inBody('```\n- [ ] no', '~~~~ts\n```\n- [ ] no', '> ```\n> - [ ] no', '- a\n  ```\n  - [ ] no', '````\n```\n- [ ] no')),
  person('an unclosed comment', inBody('%%\n- [ ] no', '<!-- \n- [ ] no', '$$\n- [ ] no', 'words %% and more\n- [ ] yes', '- [ ] a <!-- b')),
  person('an unclosed link', inBody('- [ ] call [[Ada', '[[', '- [ ] see [x](y', '![[', '- 2026-10-01 lunch with [[Ada|A\n', '[[Ada]', '[x](<y', '[x](y "z')),
  person('a link to itself, and an embed of itself', (making) => `---\ntype: person\nreports_to: "[[${making.each(['Ada', '#a', '.', '..', '/', '|', '[[a]]'])}]]"\n---\n![[Ada]] [[#Log]] [[]] [[|]] [[ ]]\n`),
  person('HTML and code in the body', inBody('<script>globalThis.codeRan = true</script>', '- [ ] <img src=x onerror="globalThis.codeRan = true"> 📅 2026-11-25', '```dataviewjs\nglobalThis.codeRan = true\n```', '`$= globalThis.codeRan = true`', '- [ ] <% globalThis.codeRan = true %> {{date}}', '[a](javascript:globalThis.codeRan=true)')),
  person('tokens of templates in the body', inBody('{{date}} <% tp.file.title %>', '- [ ] {{title}} 📅 {{date}}', '## {{date:YYYY}}')),
  person('a day in a line that no calendar has', inBody('- [ ] a 📅 2026-02-30', '- [ ] a ⏳ 0000-00-00 📅 2026-11-25', '- [ ] a  [due:: 2026-13-01]', '## Log\n- 2026-02-30 lunch: a'), { problems: ['line-date-impossible'] }),
  person('a date that Tasks will not see', inBody('- [ ] a 📅 2026-11-25.', '- [ ] a 📅\u00A02026-11-25', '- [ ] by 📅 2026-11-25 at last', '- [ ] a [due:: 2026-11-25] ⏫', '- [ ] a 📅 2026-11-25 10:00'), { problems: ['tasks-will-not-see'] }),
  person('conflict markers in the body', inBody('<<<<<<< HEAD\n- [ ] a\n=======\n- [ ] b\n>>>>>>> theirs', '<<<<<<< Updated upstream\na\n=======\n>>>>>>> Stashed changes'), { refuses: 'note-has-conflict-markers', problems: ['note-has-conflict-markers'] }),
  person('NUL bytes', inBody('\0', '- [ ] call\0 her', '\0\0\0\0', '## Log\0\n- 2026-10-01 \0', '[[\0]]'), { refuses: 'note-has-nul-bytes', problems: ['note-has-nul-bytes'] }),
  person('other control characters', inBody('\u0001\u0002', '- [ ] \u001B[31mred\u001B[0m', '\u0007\b\f\v', '- [\u0007] bell', '## \u0085 next line', '\u007F\u009F')),
  person('lone surrogates', inBody('- [ ] call \uD83D', '\uDC00 first', '- [\uD800] box', '[[\uDBFF]] [a](\uD800%D8)', '## Log\n- 2026-10-01 \uDFFF: a', '- [ ] a #\uD83D 📅 2026-11-25')),
  person('lone surrogates in properties', (making) => `---\ntype: person\nrole: "a\uD800b"\naliases: ["\uDC00"]\nreports_to: "[[\uD83D]]"\n---\n${making.pick(REST)}`),
  person('a name decomposed into letters and marks', (making) => `---\naliases: [${making.each(['Zoe\u0308', 'A\u030Angstro\u0308m', 'José'])}]\ncircle: e\u0301lan\n---\n`, { called: ['Zoe\u0308 Ne\u0301', 'A\u030Ase', 'Trâ\u0300n', '한글'.normalize('NFD')] }),
  person('names in Chinese, Japanese, Korean', inBody('- [ ] 計画を送る [[李娜]] 📅 2026-11-25', '## ログ\n- 2026-10-01 昼食：計画'), { called: ['李娜', '山田 太郎', '김민지', '😀𠮷'] }),
  person('right-to-left text with bidi controls', inBody('- [ ] לשלוח את התוכנית \u202E2026-11-25 📅\u202C 2026-11-25', '\u2066- [ ] a\u2069', '- [ ] \u200Fשלום\u200E 📅 2026-11-25', '## \u202ELog'), { called: ['דנה לי', '\u202Eadᴀ', 'ليلى \u200Fحسن', 'a\u2067b\u2069'] }),
  person('invisible characters', inBody('\u200B- [ ] no', '- [ ] a\u200Bb\u200C\u200D 📅\u200B 2026-11-25', '- \u2060[ ] c', '\u00AD## Log'), { called: ['A\u200Bda', 'Ada\u00AD', '\u2060'] }),
  person('emoji with and without U+FE0F', inBody('- [ ] a 📅\uFE0F 2026-11-25', '- [ ] a ⏫\uFE0F\uFE0F 📅 2026-11-25', '- [🏃\u200D♀] a', '- [ ] a \uFE0F', '- [❤] a ⏳\uFE0F2026-11-25')),
  person('mixed line ends', (making) => ['---', 'type: person', 'cadence: weekly', '---', '## Log', '- 2026-10-12 call: a', '- [ ] b'].map((line) => line + making.pick(['\n', '\r\n'])).join(''), { folder: 'Notes', notes: 12 }),
  other('line ends of a lone CR', (making) => ['---', 'type: person', '---', making.pick(['Words.', '# Ada']), '- [ ] a'].join('\r') + making.pick(['\r', '', '\n'])),
  person('a lone CR inside lines', inBody('- [ ] a\rb', 'a\r- [ ] b\r', '## Log\r\r\n- 2026-10-12 call: a\r\r\n')),
  person('a byte order mark', (making) => `\uFEFF${TOP}${making.pick(REST)}`, { folder: 'Notes' }),
  other('two byte order marks', (making) => `\uFEFF\uFEFF${TOP}${making.pick(REST)}`),
  person('a byte order mark in the middle', inBody('\uFEFF- [ ] a', '\uFEFF# Log', 'a\uFEFFb')),

  long('thousands of [', again('['), between('- [ ] a ', '[', ''), again('[[')),
  long('thousands of backticks', again('`'), again('` '), (length) => Array.from({ length: Math.sqrt(length * 2) }, (_, run) => '`'.repeat(run + 1)).join(' '), between('- [ ] ', '`` ` ', '')),
  long('thousands of %%', again('%%'), again('%% a '), again('%%\n'), between('- [ ] ', '%%', '')),
  long('thousands of other open signs', again('<!--'), again('$$'), again('![a]('), again('=='), again('**')),
  long('thousands of headings', again('# a\n'), again('## 2026-10-01 call\n'), again('# Log\n\n')),
  long('combining marks on one letter', between('- [ ] e', '\u0301', ''), between('[[e', '\u0300', ']]'), between('## e', '\u0489', '')),
  long('thousands of tags and fields', between('- [ ] a ', '#b ', ''), between('- [ ] a ', '📅 2026-11-25 ', ''), between('- [ ] a ', '[due:: 2026-11-25] ', '')),
  {
    name: 'thousands of attendees on one line of the body', countsAs: 'meetings', problems: [], folder: 'Meetings', notes: 4,
    text: (making) => making.each(['Attendees: ', '## Attendees\n', '## Present\n- ']) + again('[[b]], ')(20_000 + making.number(20_000)) + making.pick(REST),
    grows: between('## Attendees\n', '[[b]], ', ''),
  },
  person('a table of 1,000 columns', (making) => `${TOP}## Log\n\n${table(1000 + making.number(500))}\n`, { notes: 3, grows: (length) => TOP + table(length / 30) }),
  person('items that stand 1,000 deep', (making) => `${TOP}${stairs(1000 + making.number(200))}\n`, { notes: 2, grows: (length) => TOP + stairs(Math.sqrt(length * 2)) }),
  person('items in items on one line', (making) => `${TOP}${again(making.each(['- ', '1. ', '* ', '+ ']))(4000)}a\n`, { notes: 4, grows: (length) => TOP + again('- ')(length) }),
  person('quotations 1,000 deep', () => `${TOP}${lines(20, (level) => `${'> '.repeat(1000 - level * 40)}- [ ] a`)}\n`, { notes: 2, grows: (length) => TOP + lines(10, () => `${'>'.repeat(length / 10)} - [ ] a`) }),
  person('a line of nearly a megabyte', (making) => `${TOP}${making.each(['- [ ] ', '## ', '- 2026-10-12 call: ', '> '])}${again(making.each(['word ', '[[Ada]] ', 'x', '#a ']))(990_000)}`, { notes: 4, grows: (length) => TOP + between('- [ ] ', '[[Ada]] ', '')(length) }),
  person('a note of just a megabyte', () => upTo(MEGABYTE, `${TOP}- [ ] a\n`), { notes: 2 }),
  tooLarge('a note just over a megabyte', (making) => upTo(MEGABYTE + 1 + making.number(1000), TOP)),
  tooLarge('a note of 10 MB', (making) => TOP + again(making.each(['words\n', '- [ ] a\n']))(10_000_000)),
  person('5,000 list items', (making) => TOP + lines(5000, () => making.pick(['- a', '- [ ] b', '1. c'])), { notes: 2 }),
  tooLarge('5,001 list items among people and meetings', (making) => lines(5001, () => making.pick(['- a', '- [ ] b', '* c'])), { folder: 'People' }),
  tooLarge('5,001 tasks in any note', (making) => lines(5001 + making.number(2000), (index) => `- [ ] [[Ada]] ${index}`)),
  other('5,001 list items in a note that is nobody’s', (making) => lines(5001 + making.number(2000), () => '- a'), { notes: 2 }),
  tooLarge('100,000 tasks', (making) => again(making.each(['- [ ] a\n', '- [ ] Call [[Ada]] 📅 2026-11-25\n']))(making.each([800_000, 3_400_000]))),

  person('a name of HTML', inBody('- [ ] Write to [[<b>]] 📅 2026-11-25', `aliases: ${HTML_NAMES[0] ?? ''}`), { called: HTML_NAMES, notes: 16 }),
  person('a name that breaks links and paths', inBody('- [ ] a [[b|c#d^e]]'), { called: ['a#b', 'a^b', 'a|b', 'a]]b', '..', '...', 'a%2Fb%', 'CON', `long ${'é'.repeat(120)}`, 'a.md', '{{name}}', '<% tp.file.title %>'], notes: 12 }),
  { name: 'a copy of a sync conflict', countsAs: 'other', problems: ['sync-conflict-copy'], folder: 'People', text: inBody('words', '- [ ] a'), called: ['Ada (Conflicted copy laptop 202611191200)', 'Ada.sync-conflict-20261119-120000-ABCDEFG', 'Ada (conflicted copy 2026-11-19)'], notes: 6 },
];
