import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkNote, showDatesToTasks } from '../../../src/journal/edits/fix-line';
import { chooseWhoIsMeant } from '../../../src/journal/edits/fix-property';
import { JournalIndex } from '../../../src/journal/index/journal-index';
import { sameApartFromPositions } from '../../../src/journal/index/same-value';
import { applyChanges, DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, invertChanges, isRefusal, type EditResult, type Problem } from '../../../src/journal/journal';
import { quoteLinks } from '../../../src/journal/notes/quote-links';
import { readTaskText, tagsIn } from '../../../src/journal/notes/task-line';
import { problems } from '../../../src/journal/queries/problems';
import { readingRules } from '../../../src/journal/records/reading-rules';
import { recordReader, type NoteRecord } from '../../../src/journal/records/record';
import { ByteTally } from '../../support/byte-tally';
import { notesToFix, type NoteToFix } from '../../support/notes-to-fix';
import { PATIENCE, SEED, trials } from '../../support/run-size';
import { FIXES_TRIED } from './fixes-tried';

const FIXES_TO_MAKE = trials(8_000);

const SETTINGS = { ...DEFAULT_SETTINGS, vault: DEFAULT_VAULT_FACTS };
const RULES = readingRules(SETTINGS, 'en');
const read = recordReader(RULES);
const person = (...aliases: readonly string[]): string => `---\ntype: person\naliases: ${JSON.stringify(aliases)}\n---\n`;
const TEAM = { 'People/Dan Reed.md': person('Danny', "D'Arcy", 'Zo\u00EB', '計', 'D. & Co', 'a+b (c)'), 'People/Sam Lee.md': person('Sam'), 'People/Sam Ortiz.md': person('Sam') };
const SAM = '[[Sam Lee]]';

/** One of the four fixes: which problem it mends, how, and what is read otherwise afterwards. */
interface Fix {
  readonly code: Problem['code'];
  readonly notes: fc.Arbitrary<NoteToFix>;
  readonly edit: (text: string, problem: Problem, note: NoteToFix) => EditResult;
  /** What a note says, but for the one thing that was asked. */
  readonly rest: (record: NoteRecord, note: NoteToFix) => unknown;
  /** The one thing, before and after. */
  readonly asked: (before: NoteRecord, after: NoteRecord, note: NoteToFix) => boolean;
}

const lineOf = (text: string, line: number): string => (text.split('\n')[line] ?? '').replace(/\r$/, '').replace(/^\uFEFF/, '');
const followUpAt = (record: NoteRecord, { line }: NoteToFix) => record.followUps.find((each) => each.at.line === line);
/** What repeats a line as it is written. */
const AS_WRITTEN = { id: null, source: null, markdown: null };
/** A record without its problems (asked for apart), its hash, and how one line is written. */
const says = (record: NoteRecord, { line }: NoteToFix, change: (value: NoteRecord['followUps'][number] | NoteRecord['entries'][number]) => object): unknown => ({
  ...record,
  problems: null,
  textHash: null,
  followUps: record.followUps.map((each) => (each.at.line === line ? { ...each, ...AS_WRITTEN, ...change(each) } : each)),
  // The words below an item stand in it as they are written.
  entries: record.entries.map((each) => ({ ...(each.at.line === line ? { ...each, ...AS_WRITTEN, ...change(each) } : each), children: null })),
});
const toDan = ({ references }: { readonly references: NoteRecord['entries'][number]['references'] }): object => ({
  references: references.map((each) => (TEAM['People/Dan Reed.md'].toLowerCase().includes(JSON.stringify(each.text.toLowerCase())) ? { ...each, text: 'Dan Reed' } : each)),
});
/** A reminder's time stands among the words once it has moved. */
const withoutTime = (words: string): string => words.replace(/ ?⏰ \d{4}-\d{2}-\d{2} \d{1,2}:\d{2}/, '');
const tags = (text: string, { line }: NoteToFix): string => [...tagsIn(readTaskText(lineOf(text, line)).description)].sort().join(' ');

const FIXES: Readonly<Record<string, Fix>> = {
  'show dates to Tasks': {
    code: 'tasks-will-not-see',
    notes: notesToFix.task,
    edit: (text, { data }, { line }) => showDatesToTasks(text, { line, source: String(data.source) }, 'emoji'),
    // What is noted shows a date that Tasks does not see among its words.
    rest: (record, note) => says(record, note, (each) => ('unseen' in each ? { unseen: null, words: withoutTime(each.words) } : { words: null })),
    asked: (before, after, note) => followUpAt(before, note)?.unseen.length === 1 && followUpAt(after, note)?.unseen.length === 0,
  },
  'link the note': {
    code: 'alias-as-link',
    notes: notesToFix.alias,
    edit: (text, { data }, { line }) => linkNote(text, line, { name: String(data.name), target: 'Dan Reed' }),
    rest: (record, note) => says(record, note, toDan),
    asked: (before, after) => JSON.stringify(before) !== JSON.stringify(after),
  },
  'quote links': {
    code: 'link-unquoted',
    notes: notesToFix.link,
    edit: (text, { property }) => quoteLinks(text, property ?? ''),
    rest: (record) => ({ ...record, problems: null, textHash: null }),
    asked: () => true,
  },
  'choose who is meant': {
    code: 'name-ambiguous',
    notes: notesToFix.name(SAM),
    edit: (text, { property, data }) => chooseWhoIsMeant(text, property ?? '', { name: String(data.name), link: SAM }),
    rest: (record) => ({ ...record, problems: null, textHash: null, meeting: { ...record.meeting, people: record.meeting?.people.map(({ text }) => (/^(?:sam|sam lee)$/i.test(text) ? 'Sam' : text)) } }),
    asked: (before, after) => before.meeting?.people.length === after.meeting?.people.length && after.meeting?.people.some(({ text, form }) => text === 'Sam Lee' && form === 'link') === true,
  },
};

const tally = new ByteTally('fixes');
const index = new JournalIndex();
for (const [path, text] of Object.entries(TEAM)) index.put(read(path, text));

/** All problems of one note beside those of the team, as they are told. */
function problemsOf(record: NoteRecord): readonly Problem[] {
  index.put(record);
  const told = problems({ index, settings: SETTINGS, rules: RULES, now: { today: '2026-11-19', time: '12:00' } }).filter(({ path }) => path === record.path);
  index.remove(record.path);
  return told;
}

/** Characters that changed beside the lines that were to change; and within them, where it is known what they are to be. */
function bytesElsewhere({ around: [head, tail], after: wanted, ends, lineEnds, text }: NoteToFix, after: string): number {
  if (!after.startsWith(head) || !after.endsWith(tail) || after.length < head.length + tail.length) return Math.abs(after.length - text.length) || 1;
  const inside = after.slice(head.length, after.length - tail.length);
  const lines = inside.split(/\r?\n/);
  if (ends.at(-1) !== '') lines.pop();
  const endsNow = inside.match(/\r?\n/g) ?? [];
  if (lines.length === ends.length && endsNow.join('') !== ends.join('')) return 1;
  if (wanted === null) return lines.length === ends.length ? 0 : 1;
  return lines.join('\n') === wanted.join('\n') && endsNow.every((end) => lineEnds.has(end)) ? 0 : Math.abs(lines.join('\n').length - wanted.join('\n').length) || 1;
}

function attempt(name: string, { code, edit, rest, asked }: Fix, note: NoteToFix): void {
  tally.attempted(name);
  const old = read(note.path, note.text);
  const told = problemsOf(old);
  const problem = told.find((each) => each.code === code && each.at.line === note.line);
  if (!problem) return tally.fault(`${name}: not told`, note.text, JSON.stringify(told));
  const result = edit(note.text, problem, note);
  if (isRefusal(result)) {
    tally.refused(`${name}: ${result.refused}`);
    return tally.fault(`${name}: refused, ${result.refused}`, note.text, '');
  }
  const after = applyChanges(note.text, result.changes);
  if (applyChanges(after, invertChanges(note.text, result.changes)) !== note.text) tally.fault(`${name}: not undone`, note.text, after);
  const elsewhere = bytesElsewhere(note, after);
  tally.bytesElsewhere += elsewhere;
  if (elsewhere > 0) return tally.fault(`${name}: bytes changed elsewhere`, note.text, after);
  const now = read(note.path, after);
  if (!sameApartFromPositions(rest(old, note), rest(now, note)) || tags(note.text, note) !== tags(after, note)) tally.fault(`${name}: reads otherwise`, note.text, after);
  if (!asked(old, now, note)) tally.fault(`${name}: does not say what was asked`, note.text, after);
  const left = problemsOf(now);
  if (left.some((each) => each.code === code && (each.at.line === note.line || each.property === (problem.property ?? '')))) tally.fault(`${name}: is told still`, note.text, after);
  const others = (all: readonly Problem[]): string => JSON.stringify(all.filter((each) => each.code !== code).map((each) => each.code));
  if (others(told) !== others(left)) tally.fault(`${name}: other problems came or went`, note.text, after);
  if (problem.property === null) refusesWhenMoved(name, { edit, problem, note });
}

/** A line that has moved since, or says something else, is not touched. */
function refusesWhenMoved(name: string, { edit, problem, note }: { readonly edit: Fix['edit']; readonly problem: Problem; readonly note: NoteToFix }): void {
  const [head, tail] = note.around;
  const other = `${head}${note.ends.map((end) => `Another line.${end}`).join('')}${tail}`;
  const result = edit(other, problem, note);
  if (!isRefusal(result)) tally.fault(`${name}: another line is changed`, other, applyChanges(other, result.changes));
  else tally.refused(`${name}, of another line: ${result.refused}`);
}

/** The edit of `src/journal` that each fix is. */
const TRIES: Readonly<Record<string, (typeof FIXES_TRIED)[number]>> = { 'show dates to Tasks': 'showDatesToTasks', 'link the note': 'linkNote', 'quote links': 'quoteLinks', 'choose who is meant': 'chooseWhoIsMeant' };

test(`every fix of notes as people write them changes its own line or property and no other byte (${FIXES_TO_MAKE} fixes, seed ${SEED})`, PATIENCE, () => {
  const each = Math.ceil(FIXES_TO_MAKE / Object.keys(FIXES).length);
  for (const [name, fix] of Object.entries(FIXES)) {
    fc.assert(fc.property(fix.notes, (note) => attempt(name, fix, note)), { seed: SEED, numRuns: each });
  }
  console.info(tally.report);
  expect(tally.edits).toBeGreaterThanOrEqual(FIXES_TO_MAKE);
  expect(tally.faults).toEqual([]);
  expect(tally.bytesElsewhere).toBe(0);
  expect(tally.names.map((name) => TRIES[name]).sort()).toEqual([...FIXES_TRIED].sort());
});
