import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings, type Journal, type JournalSettings } from '../../src/journal/journal';
import type { MemoryNoteStore } from '../../src/journal/memory-note-store';
import { doIt } from '../docs/deeds';
import { examplesOf, NEIGHBOURS, renamed, vaultOf, type Example } from '../docs/examples';
import { answerTo, factsOf, kindOf, propertiesOf } from '../docs/meaning';
import { isPath, rowsOf, spansIn, type Row } from '../docs/rows';
import { withTables } from '../docs/tables';
import { openNotes } from './open-notes';
import { settingsWith } from './records/read-record';

const document = readFileSync(new URL('../../docs/format.md', import.meta.url), 'utf8');
const rows = rowsOf(document);

/** What a cell says, apart by semicolons. */
function statementsOf(row: Row): readonly string[] {
  const means = row.cells.get('it means') ?? '';
  return means === 'nothing' ? [] : means.split('; ');
}

/** The settings of a row, as they stand in the plugin's data. */
function settingsOf(row: Row): JournalSettings {
  const fragments = spansIn(row.cells.get('in the settings') ?? '').map(({ code }) => code);
  const { settings, replaced } = readSettings(JSON.parse(`{${fragments.join(', ')}}`));
  expect(replaced).toEqual([]);
  return settingsWith(settings);
}

function open(example: Example, row: Row): { readonly journal: Journal; readonly store: MemoryNoteStore } {
  return openNotes(vaultOf(example), { settings: settingsOf(row) });
}

/** A row's statements are true, and what must be said is said. */
async function expectMeaning(row: Row, { required, known, journal, example }: { readonly required: readonly string[]; readonly known: readonly string[]; readonly journal: Journal; readonly example: Example }): Promise<void> {
  const statements = statementsOf(row);
  // A statement that ends in … is the beginning of what must be said.
  const rest = required.filter((each) => !statements.some((said) => said.endsWith('…') && each.startsWith(said.slice(0, -1))));
  const answers = await Promise.all(statements.map((each) => (known.includes(each) ? each : answerTo(each, { journal, example }))));
  expect({ notes: example.notes, means: [...new Set([...answers, ...rest])].sort() }).toEqual({ notes: example.notes, means: [...statements].sort() });
}

/** What an empty note in its place would not say: all of it must stand in the row. */
async function ownFacts(example: Example, row: Row, journal: Journal): Promise<readonly string[]> {
  const { path, notes } = example;
  const empty = open({ path, notes: { ...notes, [path]: '' } }, row).journal;
  const before = [...propertiesOf(empty, path, ''), await kindOf(empty, path)];
  const kind = (await kindOf(journal, path)).replace(/^(.*, by its )(?:type|tag|category)$/, '$1folder');
  const now = [...propertiesOf(journal, path, notes[path] ?? ''), ...(before.includes(kind) ? [] : [await kindOf(journal, path)])];
  return [...factsOf(journal).map(({ says }) => says), ...now.filter((each) => !before.includes(each))];
}

/** A row that shows what to write. */
async function checkExamples(row: Row): Promise<void> {
  const examples = examplesOf(row);
  expect(examples).not.toEqual([]);
  for (const example of [...examples, ...inOtherWords(row, examples)]) {
    const { journal } = open(example, row);
    const required = await ownFacts(example, row, journal);
    await expectMeaning(row, { required, known: required, journal, example });
    checkSentences(row, journal);
  }
}

/** The first example under each other name of its property, each other heading of its kind, and with the tag of the kind. */
function inOtherWords(row: Row, [example]: readonly Example[]): readonly Example[] {
  if (!example) return [];
  const codes = (column: string): readonly string[] => spansIn(row.cells.get(column) ?? '').map(({ code }) => code);
  const [written = ''] = codes('also read as');
  const text = example.notes[example.path] ?? '';
  const [heading] = codes('headings');
  const withText = (other: string): Example => ({ ...example, notes: { ...example.notes, [example.path]: other } });
  return [
    ...[...codes('property'), ...codes('also read as')].map((name) => renamed(example, written, name)),
    ...codes('headings').map((other) => withText(text.replace(`## ${heading ?? ''}\n`, `## ${other.toUpperCase()}\n`))),
    ...codes('tag').map((tag) => withText(heading === undefined ? text : text.replace(`## ${heading}\n`, '## Notes\n').replace(/^(- (?:\[.\] )?(?:\d[\d-]+ )?)/m, `$1${tag} `))),
  ];
}

/** *Notes to fix* says it in these words. */
function checkSentences(row: Row, journal: Journal): void {
  const [says, what] = [row.cells.get('notes to fix says'), row.cells.get('what to do')];
  if (says === undefined || what === undefined) return;
  const sentences = journal.problems().map((problem) => journal.words.problem(problem));
  expect(sentences).toContainEqual({ message: says, remedy: what });
}

/** A row about a line of the note above the table. */
async function checkLine(row: Row): Promise<void> {
  const path = row.path ?? '';
  const example = { path, notes: { [path]: `${row.block}\n` } };
  const { journal } = open(example, row);
  const lines = row.block.split('\n').map((line) => line.trim());
  for (const { code } of spansIn(row.cells.get('line') ?? '')) {
    const at = lines.indexOf(code) + 1;
    expect(at, `a line “${code}” in the block above`).toBeGreaterThan(0);
    const required = factsOf(journal).filter((fact) => fact.path === path && fact.line === at).map(({ says }) => says);
    await expectMeaning(row, { required, known: [...required, ...propertiesOf(journal, path, `${row.block}\n`)], journal, example });
  }
}

/** A row that tells what is done, and which lines then stand one below the other in which note. */
async function checkDeed(row: Row): Promise<void> {
  const [example] = examplesOf(row);
  if (!example) return;
  const { journal, store } = open(example, row);
  await doIt(journal, row.cells.get('you') ?? '');
  const [wanted = '', gone = ''] = (row.cells.get('then the note says') ?? '').split(', without ');
  const result = spansIn(wanted).map(({ code }) => code);
  const path = result.find(isPath) ?? example.path;
  const text = ((await store.read(path)) ?? `no note ${path}`).split('\n').map((line) => line.trim()).filter((line) => line !== '').join('\n');
  expect(text).toContain(result.filter((code) => !isPath(code)).join('\n'));
  for (const { code } of spansIn(gone)) expect(text).not.toContain(code);
}

function check(row: Row): Promise<void> {
  if (row.cells.has('you')) return checkDeed(row);
  return row.cells.has('line') ? checkLine(row) : checkExamples(row);
}

describe('docs/format.md', () => {
  it('is what the sources make of it: `npm run docs` writes its tables', () => {
    expect(document).toBe(withTables(document));
  });

  it('names those of whom its examples tell', () => {
    for (const path of Object.keys(NEIGHBOURS)) expect(document).toContain(path.replace(/^.*\/|\.md$/g, ''));
  });
});

describe(`each of the ${rows.length} rows of docs/format.md is true`, () => {
  it.each(rows.map((row) => [row.section, row.line, [...row.cells.values()].join(' | '), row] as const))('%s, line %i: %s', async (_section, _line, _cells, row) => {
    expect(row.cells.has('it means') || row.cells.has('then the note says')).toBe(true);
    await check(row);
  });
});
