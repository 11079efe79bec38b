import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../../src/journal/calendar-date';
import { addItems } from '../../../src/journal/edits/add-items';
import { completeFollowUp, snoozeFollowUp } from '../../../src/journal/edits/follow-up-edits';
import type { FollowUpHandle } from '../../../src/journal/edits/locate';
import { logConversation } from '../../../src/journal/edits/log-conversation';
import { setPersonProperty } from '../../../src/journal/edits/set-person-property';
import { applyChanges, DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, invertChanges, isRefusal, type EditResult } from '../../../src/journal/journal';
import { removeProperty } from '../../../src/journal/notes/front-matter-edit';
import { nextOccurrence } from '../../../src/journal/notes/recurrence';
import { readingRules } from '../../../src/journal/records/reading-rules';
import { hashText, recordReader, type NoteRecord } from '../../../src/journal/records/record';
import { writtenNotes, type WrittenNote, type WrittenTask } from '../../support/notes';

/** How many edits are made, and the seed of the notes: `RAPPORT_EDITS=200000 RAPPORT_SEED=7 npx vitest run tests/journal/edits`. */
const EDITS = Number(process.env.RAPPORT_EDITS ?? 20_000);
const SEED = Number(process.env.RAPPORT_SEED ?? 20_261_119);

const TODAY: CalendarDate = '2026-11-19';
const UNTIL: CalendarDate = '2026-11-27';
const PATH = 'People/Dana Li.md';
const RULES = readingRules({ ...DEFAULT_SETTINGS, vault: DEFAULT_VAULT_FACTS }, 'en');
const read = recordReader(RULES);

/** What the run found. */
class Tally {
  edits = 0;
  bytesElsewhere = 0;
  readonly byEdit = new Map<string, number>();
  readonly refusals = new Map<string, number>();
  /** For each kind of fault the shortest note that shows it. */
  readonly faults = new Map<string, { readonly times: number; readonly note: string; readonly after: string }>();

  fault(what: string, note: string, after: string): void {
    const known = this.faults.get(what);
    const shorter = known && known.note.length <= note.length ? known : { note, after };
    this.faults.set(what, { ...shorter, times: (known?.times ?? 0) + 1 });
  }
}

/** An edit of one note, and what the generator knows about its outcome. */
interface Trial {
  readonly name: string;
  readonly edit: (text: string) => EditResult;
  /** The refusals that are right here. */
  readonly mayRefuse?: readonly string[];
  /** The whole text after it, where the generator knows it. */
  readonly expected?: string;
  /** Lines that come, as patterns, and the lines before one of which (or at the end) they may come. */
  readonly inserted?: { readonly into: string; readonly lines: readonly RegExp[]; readonly before: ReadonlySet<number> };
  /** What is read in the note afterwards. */
  readonly reads: (before: NoteRecord, after: NoteRecord) => boolean;
}

describe('every edit of notes as people write them', () => {
  test(`changes its own line or property and no other byte (${EDITS} edits, seed ${SEED})`, { timeout: 1_200_000 }, () => {
    const tally = new Tally();
    const run = fc.property(writtenNotes, (note) => {
      for (const trial of trialsOf(note)) attempt(note, trial, tally);
      return tally.edits < EDITS;
    });
    // The property "holds" until there were enough edits: only then is it asked no more.
    fc.check(run, { seed: SEED, numRuns: EDITS, endOnFailure: true });
    console.info(report(tally));
    expect(tally.edits).toBeGreaterThanOrEqual(EDITS);
    expect([...tally.faults].map(([what, { times, note, after }]) => `${what} (${times}×)\n${JSON.stringify(note)}\n${JSON.stringify(after)}`)).toEqual([]);
    expect(tally.bytesElsewhere).toBe(0);
  });
});

function attempt(note: WrittenNote, trial: Trial, tally: Tally): void {
  tally.edits += 1;
  tally.byEdit.set(trial.name, (tally.byEdit.get(trial.name) ?? 0) + 1);
  const result = trial.edit(note.text);
  if (isRefusal(result)) {
    const reason = `${trial.name}: ${result.refused}`;
    tally.refusals.set(reason, (tally.refusals.get(reason) ?? 0) + 1);
    if (!trial.mayRefuse?.includes(result.refused)) tally.fault(`refused, ${reason}`, note.text, '');
    return;
  }
  const after = applyChanges(note.text, result.changes);
  if (trial.mayRefuse) tally.fault(`${trial.name}: not refused`, note.text, after);
  if (result.reservations) tally.fault(`${trial.name}: left something out`, note.text, JSON.stringify(result.reservations));
  if (applyChanges(after, invertChanges(note.text, result.changes)) !== note.text) tally.fault(`${trial.name}: not undone`, note.text, after);
  const elsewhere = trial.inserted ? bytesBesideInsertion(note, trial.inserted, after) : bytesApart(trial.expected ?? note.text, after);
  if (elsewhere > 0) {
    tally.bytesElsewhere += elsewhere;
    tally.fault(`${trial.name}: ${elsewhere === Infinity ? 'no insertion' : 'bytes changed elsewhere'}`, note.text, after);
  } else if (!trial.reads(read(PATH, note.text), read(PATH, after))) tally.fault(`${trial.name}: reads otherwise`, note.text, after);
}

/** Number of characters in which two texts differ between their common beginning and end. */
function bytesApart(expected: string, actual: string): number {
  if (expected === actual) return 0;
  let from = 0;
  while (expected[from] === actual[from]) from += 1;
  let end = 0;
  while (end < Math.min(expected.length, actual.length) - from && expected.at(-1 - end) === actual.at(-1 - end)) end += 1;
  return Math.max(expected.length, actual.length) - from - end;
}

/** 0 if the text is the old one with just the meant lines at one of the meant places, with the line end of a neighbour. */
function bytesBesideInsertion(note: WrittenNote, { into, lines, before }: NonNullable<Trial['inserted']>, after: string): number {
  const old = into.split(/(?<=\n)/);
  const ends = new Set(note.lines.flatMap((line) => /\r?\n$/.exec(line)?.[0] ?? []));
  let offset = 0;
  for (let number = 0; number <= old.length; number++) {
    const inserted = after.slice(offset, after.length - (into.length - offset));
    if (before.has(number) && after.startsWith(into.slice(0, offset)) && after.endsWith(into.slice(offset))) {
      const isAtOpenEnd = number === old.length && into !== '' && !into.endsWith('\n');
      const found = isAtOpenEnd ? inserted.split(/\r?\n/).slice(1) : inserted.split(/\r?\n/).slice(0, -1);
      const endsUsed = inserted.match(/\r?\n/g) ?? [];
      const isWhole = isAtOpenEnd ? /^\r?\n/.test(inserted) : inserted.endsWith('\n');
      const words = found.filter((line) => line !== '');
      const isMeant = isWhole && words.length === lines.length && words.every((line, index) => lines[index]?.test(line)) && found.length - words.length <= 2;
      const isSplit = old[number - 1]?.startsWith('>') === true && old[number]?.startsWith('>') === true;
      if (isMeant && !isSplit && endsUsed.every((end) => ends.size === 0 || ends.has(end))) return 0;
    }
    offset += old[number]?.length ?? 0;
  }
  return bytesApart(into, after) || Infinity;
}

function trialsOf(note: WrittenNote): readonly Trial[] {
  return [
    log(note, { text: 'the freeze is off', followUps: [] }),
    log(note, { text: '計画 🏃‍♀️\nand two hires', followUps: ['[ ] Send the slides 📅 2026-11-25'] }),
    add(note),
    personSnooze(note),
    snoozeRemoved(note),
    ...note.tasks.slice(0, 4).flatMap((task) => [complete(note, task), snooze(note, task)]),
    ...note.tasks.filter((task) => task.isTwin).slice(0, 1).map((task) => staleTwin(note, task)),
  ];
}

/** Before which lines something new may come: in the first section of that name, else at the end. */
function placesIn(note: WrittenNote, heading: string, lines: readonly string[] = note.lines): ReadonlySet<number> {
  const gone = note.lines.length - lines.length;
  const at = note.headings.findIndex((each) => each.words.toLowerCase() === heading.toLowerCase());
  const found = note.headings[at];
  if (!found) return new Set([lines.length]);
  const [from, to] = [found.line + 1 - gone, (note.headings[at + 1]?.line ?? note.lines.length) - gone];
  return new Set(Array.from({ length: to - from + 1 }, (_, index) => from + index));
}

function headingFor(note: WrittenNote, heading: string): readonly RegExp[] {
  return note.headings.some((each) => each.words.toLowerCase() === heading.toLowerCase()) ? [] : [new RegExp(`^#{1,6} ${heading}$`)];
}

function log(note: WrittenNote, { text, followUps }: { readonly text: string; readonly followUps: readonly string[] }): Trial {
  const { snooze } = note;
  const lines = snooze && !snooze.isEmpty ? note.lines.filter((_, index) => index !== snooze.line) : note.lines;
  const [first = '', ...more] = text.split('\n');
  return {
    name: 'log',
    edit: (current) => logConversation(current, { on: TODAY, channel: 'call', text, followUps }, RULES),
    inserted: {
      into: lines.join(''),
      lines: [...headingFor(note, 'Log'), new RegExp(`^[-*+] 2026-11-19 call: ${first}$`), ...[...more, ...followUps].map((line) => new RegExp(`^[ \\t]+[-*+] ${line.replace(/[[\]]/g, '\\$&')}$`))],
      before: placesIn(note, 'Log', lines),
    },
    reads: (before, after) =>
      // The words are what is asked for; how a channel is split off them is the reader's business.
      sameLists([...before.logLines.map(logText), `${TODAY} ${first}`], after.logLines.map(logText)) &&
      sameLists([...before.followUps.map(followUpText), ...followUps.map(() => ['Send the slides', '2026-11-25', null, null, 'me', true].join('|'))], after.followUps.map(followUpText)) &&
      samePerson(before, after, null),
  };
}

function add(note: WrittenNote): Trial {
  return {
    name: 'add',
    edit: (current) => addItems(current, 'Follow-ups', [{ text: '[ ] Send the slides 📅 2026-11-25', children: [] }]),
    inserted: { into: note.text, lines: [...headingFor(note, 'Follow-ups'), /^[-*+] \[ \] Send the slides 📅 2026-11-25$/], before: placesIn(note, 'Follow-ups') },
    reads: (before, after) =>
      sameLists([...before.followUps.map(followUpText), ['Send the slides', '2026-11-25', null, null, 'me', true].join('|')], after.followUps.map(followUpText)) &&
      sameLists(before.logLines.map(logText), after.logLines.map(logText)) &&
      samePerson(before, after, before.person?.snoozeUntil ?? null),
  };
}

function personSnooze(note: WrittenNote): Trial {
  const { snooze, closingFence, lines } = note;
  const edit = (current: string): EditResult => setPersonProperty(current, { name: 'snooze_until', value: UNTIL }, RULES.vocabulary);
  const reads: Trial['reads'] = (before, after) => samePerson(before, after, UNTIL) && sameLists(before.followUps.map(followUpText), after.followUps.map(followUpText));
  if (snooze) return { name: 'person snooze', edit, reads, expected: withLine(lines, snooze.line, snooze.set(UNTIL)) };
  if (closingFence !== null) return { name: 'person snooze', edit, reads, inserted: { into: note.text, lines: [/^snooze_until: 2026-11-27$/], before: new Set([closingFence]) } };
  const [bom, rest] = note.text.startsWith('\uFEFF') ? ['\uFEFF', note.text.slice(1)] : ['', note.text];
  const lineEnd = /\r?\n/.exec(rest)?.[0] ?? '\n';
  return { name: 'person snooze', edit, reads, expected: `${bom}---${lineEnd}snooze_until: 2026-11-27${lineEnd}---${lineEnd}${rest}` };
}

function snoozeRemoved(note: WrittenNote): Trial {
  const { snooze, lines } = note;
  return {
    name: 'remove snooze',
    edit: (current) => removeProperty(current, snooze?.name ?? 'snooze_until'),
    expected: snooze ? lines.filter((_, index) => index !== snooze.line).join('') : note.text,
    reads: (before, after) => samePerson(before, after, null),
  };
}

function handleOf(note: WrittenNote, task: WrittenTask): FollowUpHandle {
  const bom = task.line === 0 && note.text.startsWith('\uFEFF') ? 1 : 0;
  const source = note.lines[task.line]?.slice(bom).replace(/\r?\n$/, '') ?? '';
  return { path: PATH, source, blockId: task.blockId, line: task.line, textHash: task.isTwin ? hashText(note.text) : null };
}

function complete(note: WrittenNote, task: WrittenTask): Trial {
  const name = task.recurs ? 'complete a recurring one' : 'complete';
  const handle = handleOf(note, task);
  const end = /\r?\n$/.exec(note.lines[task.line] ?? '')?.[0] ?? lineEndAbove(note, task.line);
  const expected = withLine(note.lines, task.line, (task.recurs ? task.next() + end : '') + task.done(TODAY));
  return {
    name,
    edit: (current) => completeFollowUp(current, handle, { today: TODAY, format: 'emoji', nextDates: (rule, dates) => nextOccurrence(rule, dates, TODAY) }),
    expected,
    reads: (before, after) => after.followUps.length === before.followUps.length - (isRead(before, task) && !task.recurs ? 1 : 0) && samePerson(before, after, before.person?.snoozeUntil ?? null),
  };
}

function isRead(record: NoteRecord, task: WrittenTask): boolean {
  return record.followUps.some((each) => each.at.line === task.line);
}

function snooze(note: WrittenNote, task: WrittenTask): Trial {
  const handle = handleOf(note, task);
  return {
    name: 'snooze',
    edit: (current) => snoozeFollowUp(current, handle, UNTIL, 'emoji'),
    expected: withLine(note.lines, task.line, task.snoozed(UNTIL)),
    reads: (before, after) => {
      const [old, now] = [before, after].map((record) => record.followUps.find((each) => each.at.line === task.line));
      const others = (record: NoteRecord): readonly string[] => record.followUps.filter((each) => each.at.line !== task.line).map(followUpText);
      const isAsked = now?.scheduled === UNTIL && (!old || (old.due === now.due && old.words === now.words && old.start === now.start && old.recurrence === now.recurrence && old.blockId === now.blockId));
      return isAsked && sameLists(others(before), others(after)) && samePerson(before, after, before.person?.snoozeUntil ?? null);
    },
  };
}

/** One of two equal lines, in a note that has changed since it was read. */
function staleTwin(note: WrittenNote, task: WrittenTask): Trial {
  const handle = { ...handleOf(note, task), textHash: hashText(`${note.text} `) };
  return { name: 'snooze a twin of old', edit: (current) => snoozeFollowUp(current, handle, UNTIL, 'emoji'), mayRefuse: ['line-ambiguous'], reads: () => true };
}

/** The note with another text on one line, and the line's own end and byte order mark. */
function withLine(lines: readonly string[], number: number, text: string): string {
  return lines.map((line, index) => (index === number ? (line.startsWith('\uFEFF') ? '\uFEFF' : '') + text + (/\r?\n$/.exec(line)?.[0] ?? '') : line)).join('');
}

function lineEndAbove(note: WrittenNote, line: number): string {
  return /\r?\n$/.exec(note.lines[line - 1] ?? '')?.[0] ?? '\n';
}

function logText({ date, channel, words }: NoteRecord['logLines'][number]): string {
  return `${date} ${channel === null ? words.replace(/^call: /, '') : words}`;
}

function followUpText({ words, due, scheduled, start, owner, open }: NoteRecord['followUps'][number]): string {
  return [words, due, scheduled, start, owner, open].join('|');
}

function samePerson(before: NoteRecord, after: NoteRecord, snoozeUntil: string | null): boolean {
  const rest = ({ person }: NoteRecord): string => JSON.stringify({ ...person, snoozeUntil: null, at: null });
  return before.kind === after.kind && before.person !== null && rest(before) === rest(after) && (after.person?.snoozeUntil ?? null) === snoozeUntil;
}

function sameLists(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join('\n') === [...b].sort().join('\n');
}

function report({ edits, byEdit, refusals, bytesElsewhere }: Tally): string {
  const list = (counts: ReadonlyMap<string, number>): string => [...counts].sort().map(([what, count]) => `  ${what} ${count}`).join('\n');
  return `${edits} edits, seed ${SEED}\n${list(byEdit)}\nrefusals\n${list(refusals) || '  none'}\nbytes changed elsewhere: ${bytesElsewhere}`;
}
