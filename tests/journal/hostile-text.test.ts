import { expect, it } from 'vitest';
import { parseMoment } from '../../src/journal/date-format';
import { parseDateWords } from '../../src/journal/date-words';
import { safeName } from '../../src/journal/notes/note-name';
import { readOutline } from '../../src/journal/notes/outline';
import { readTaskText, withField } from '../../src/journal/notes/task-line';
import { noteLinksIn, withoutLinkSyntax } from '../../src/journal/notes/wikilink';
import { parseCadence } from '../../src/journal/records/cadence';
import { again, between, tooSlowAt } from '../support/too-slow-at';
import { readRecord } from './records/read-record';

const dana = (text: string): unknown => readRecord('People/Dana Li.md', text);
const inDana = (text: string): unknown => dana(`---\ntype: person\n---\n## Log\n${text}\n`);
const outline = (text: string): unknown => readOutline(text, 0);

const bodies: readonly (readonly [sentence: string, make: (length: number) => string])[] = [
  ['spaces in a heading', between('# a', ' ', 'b')],
  ['number signs in a heading', between('# a ', '# ', 'b')],
  ['signs of quotations', again('> ')],
  ['signs of quotations with spaces', again('   >')],
  ['dashes that are nearly a rule', between('', '- ', 'x')],
  ['stars that are nearly a rule', between('', '*  ', 'x')],
  ['backticks', between('', '`', 'x')],
  ['runs of backticks of every length', (length) => Array.from({ length: Math.ceil(Math.sqrt(length * 2)) }, (_, index) => '`'.repeat(index + 1)).join(' ')],
  ['lone backticks', again('` `` ')],
  ['open comments', again('<!-- ')],
  ['dollar signs', between('x ', '$$ $', '')],
  ['per cent signs', again('%%x')],
  ['backslashes', again('\\')],
  ['a list that goes in and in', (length) => Array.from({ length: Math.ceil(Math.sqrt(length)) }, (_, index) => `${'  '.repeat(index)}- a`).join('\n')],
  ['lines of a paragraph', again('word\n')],
  ['lines of a paragraph over an underline', (length) => `${again('word\n')(length)}===\n`],
  ['empty items', again('-\n')],
  ['empty lines', again('\n')],
  ['tabs', between('- a', '\t', 'b')],
  ['tables', again('| 2026-11-20 | lunch |\n')],
  ['headings', again('# a\n')],
  ['headings and log lines', again('# a\n|x\n')],
];
it.each(bodies)('a body of %s is read in time that grows with its length', (_sentence, make) => {
  expect(tooSlowAt(make, outline)).toBeUndefined();
  expect(tooSlowAt(make, inDana)).toBeUndefined();
});

const tasks: readonly (readonly [sentence: string, make: (length: number) => string])[] = [
  ['spaces behind 🔁', between('a 🔁', ' ', '.')],
  ['words behind 🔁', between('a 🔁', ' every', '.')],
  ['many 🔁', between('', '🔁 a ', '.')],
  ['spaces behind 📅', between('a 📅', ' ', '.')],
  ['many 📅', between('', '📅 ', '.')],
  ['dates that follow each other', again('📅 2026-11-20 ')],
  ['ids that follow each other', between('a ⛔ ', 'a , ', '.')],
  ['spaces in a repeat field', between('a [repeat:: ', ' ', '.')],
  ['words in a repeat field', between('a [repeat:: ', 'x ', '.')],
  ['spaces in a dependsOn field', between('a [dependsOn:: a', ' ', '.')],
  ['spaces in a due field', between('a [due', ' ', ':: x]')],
  ['open brackets', between('a ', '[', ' ::')],
  ['open brackets with spaces', between('a ', '[ ', 'due:: x')],
  ['tags', between('a ', '#a ', '.')],
  ['number signs', between('a ', '#', '.')],
  ['block ids', between('a ', '^a ', '.')],
  ['one long block id', between('a ^', 'a', '.')],
  ['spaces', between('a', ' ', 'b')],
  ['spaces in a delegated field', between('a [delegated::', ' ', 'b')],
  ['words in a delegated field', between('a (delegated::', 'x ', 'b')],
  ['many delegated fields', between('a ', '[delegated::', 'b')],
  ['open links', between('a ', '[[', 'b')],
  ['open Markdown links', between('a ', '[a](', 'b')],
  ['open Markdown links in angles', between('a ', '[a](<', 'b')],
  ['spaces in a Markdown link', between('a [a](b', ' ', 'c')],
  ['a Markdown link with an open title', between('a [a](b "', 'x', '')],
  ['links', between('a ', '[[b]]', 'c')],
  ['pipes', between('a [[', '|', ']]')],
  ['combining marks', between('a [[e', '\u0301', ']]')],
  ['commas', between('a ', ',', 'b')],
];
it.each(tasks)('a task with %s is read and changed in time that grows with its length', (_sentence, make) => {
  expect(tooSlowAt(make, readTaskText)).toBeUndefined();
  expect(tooSlowAt(make, (text) => withField(text, 'due', '2026-11-20', 'emoji'))).toBeUndefined();
  expect(tooSlowAt(make, (text) => [noteLinksIn(text), withoutLinkSyntax(text)])).toBeUndefined();
  expect(tooSlowAt(make, (text) => inDana(`- [ ] ${text}`))).toBeUndefined();
});

const logs: readonly (readonly [sentence: string, make: (length: number) => string])[] = [
  ['spaces', between('- 2026-11-20', ' ', 'x')],
  ['dashes', between('- 2026-11-20 ', '-', 'x')],
  ['colons', between('- 2026-11-20 lunch', ':', '!')],
  ['letters', between('- 2026-11-20 ', 'a', '!')],
  ['spaces and a line separator', between('- 2026-11-20', ' ', '\u2028x')],
  ['bars', between('| 2026-11-20 ', '|', 'x')],
  ['spaces in a cell', between('| 2026-11-20', ' ', 'x')],
];
it.each(logs)('a log line with %s is read in time that grows with its length', (_sentence, make) => {
  expect(tooSlowAt(make, inDana)).toBeUndefined();
});

const properties: readonly (readonly [sentence: string, make: (length: number) => string])[] = [
  ['people: commas behind a link', between('people: "[[a]]', ',', '"')],
  ['people: open links', between('people: "', '[[', '"')],
  ['people: commas', between('people: "a', ', ', 'b"')],
  ['people: an open address', between('people: "a <', '@', '"')],
  ['aliases: spaces', between('aliases: "a', ' ', 'b"')],
  ['aliases: number signs', between('aliases: "a', ' #', 'b"')],
  ['tags: commas', between('tags: "a', ',', 'b"')],
  ['cadence: spaces', between('cadence: "every', ' ', 'x"')],
  ['cadence: digits', between('cadence: "', '1', 'x"')],
  ['date: spaces', between('date: "2026-11-20', ' ', 'x"')],
  ['role: opened tokens', between('role: "', '{{', '"')],
  ['role: opened brackets', between("role: '", '{', "'")],
  ['names of properties', (length) => Array.from({ length: Math.ceil(length / 10) }, (_, index) => `p${index}: 1`).join('\n')],
];
it.each(properties)('properties with %s are read in time that grows with their length', (_sentence, make) => {
  for (const type of ['person', 'meeting']) {
    // Blocks over 64 kB are not read: this is the longest that is.
    expect(tooSlowAt((length) => `---\ntype: ${type}\n${make(Math.min(length, 60_000))}\n---\n`, (text) => readRecord('x.md', text))).toBeUndefined();
    expect(tooSlowAt((length) => `---\ntype: ${type}\n${make(length)}\n---\n`, (text) => readRecord('x.md', text))).toBeUndefined();
  }
});

it('names, dates and cadences that are typed are read in time that grows with their length', () => {
  for (const make of [again(' '), again('.'), again('. '), between('a', ' .', 'b'), again('1'), again('a '), between('in ', ' ', 'x'), again('😀'), again('\u202E')]) {
    expect(tooSlowAt(make, safeName)).toBeUndefined();
    expect(tooSlowAt(make, (text) => parseDateWords(text, '2026-11-19', 'future'))).toBeUndefined();
    expect(tooSlowAt(make, parseCadence)).toBeUndefined();
    expect(tooSlowAt(make, (text) => parseMoment(text, 'dddd, D MMMM YYYY', 'en'))).toBeUndefined();
  }
});
