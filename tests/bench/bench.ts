import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { FolderNoteStore } from '../../src/cli/folder-note-store.mts';
import { DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, openJournal, type CalendarDate, type Journal, type NoteStore } from '../../src/journal/journal';
import { MemoryNoteStore } from '../../src/journal/memory-note-store';
import { generateVault, type GeneratedVault, type VaultRequest } from './generate-vault';
import { microseconds, milliseconds, ratio } from './figures';

const TODAY: CalendarDate = '2026-11-19';
/** Small vaults take more rounds until the engine has compiled what it runs. */
const ROUNDS = { least: 5, notesInAll: 60_000, most: 40 } as const;
const EDITS = 200;
const gc = globalThis.gc ?? (() => undefined);

function journalOn(store: NoteStore): Journal {
  const settings = { ...DEFAULT_SETTINGS, vault: DEFAULT_VAULT_FACTS };
  return openJournal({ store, settings: () => settings, today: () => TODAY, locale: 'en' });
}

/** How long something takes, in milliseconds. */
function stopped(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The same, with the young generation emptied before. A full collection would throw compiled code away too. */
function timed(run: () => unknown): number {
  void gc({ type: 'minor', execution: 'sync' });
  return stopped(run);
}

function heap(): number {
  void gc();
  void gc();
  return process.memoryUsage().heapUsed;
}

function print(figure: string, ...values: readonly string[]): void {
  console.log(`  ${figure.padEnd(46)} ${values.join('   ')}`);
}

function coldIndex(folder: string): Journal {
  const store = new FolderNoteStore(folder);
  const journal = journalOn(store);
  store.load();
  return journal;
}

/** First, since it wants a heap with nothing else in it. */
function benchMemory(folder: string, notes: number): void {
  print('cold index, the first one of this process', milliseconds([stopped(() => coldIndex(folder))]));
  const before = heap();
  const journal = coldIndex(folder);
  const kept = heap() - before;
  const { people, meetings } = journal.counts();
  print('memory kept', `${(kept / 1e6).toFixed(1)} MB`, `${Math.round(kept / notes)} B a note`, `${Math.round(kept / (people + meetings))} B a person or meeting`);
}

function benchColdIndex(folder: string, paths: readonly string[]): void {
  const files = paths.map((path) => join(folder, path));
  const readAll = (): number => files.reduce((sum, file) => sum + readFileSync(file, 'utf8').length, 0);
  const count = Math.min(ROUNDS.most, Math.max(ROUNDS.least, Math.round(ROUNDS.notesInAll / paths.length)));
  const rounds = Array.from({ length: count * 2 }, () => {
    const read = timed(readAll);
    const list = timed(() => new FolderNoteStore(folder).list());
    const load = timed(() => new FolderNoteStore(folder).load());
    let journal: Journal | undefined;
    const index = timed(() => (journal = coldIndex(folder)));
    const due = timed(() => journal?.due());
    return { read, list, load, index, due };
  }).slice(-count); // The first half warms up.
  const base = rounds.map(({ read }) => read);
  print('rounds', String(count));
  print('plain synchronous read of all notes [base]', milliseconds(base), '1.00 ×');
  print('list', milliseconds(rounds.map(({ list }) => list)), ratio(rounds.map(({ list }) => list), base));
  print('list and read, nobody listening', milliseconds(rounds.map(({ load }) => load)), ratio(rounds.map(({ load }) => load), base));
  print('cold index: list, read, parse, index (aim 6 ×)', milliseconds(rounds.map(({ index }) => index)), ratio(rounds.map(({ index }) => index), base));
  print('first due after it: links settled', milliseconds(rounds.map(({ due }) => due)), ratio(rounds.map(({ due }) => due), base));
}

function benchPutAndDue(folder: string, { notes }: GeneratedVault): void {
  const store = new MemoryNoteStore(Object.fromEntries(notes));
  const journal = journalOn(store);
  store.load();
  journal.due();
  const paths = [...notes.keys()];
  const kinds = [['person', 'People/'], ['meeting', 'Meetings/'], ['other', 'Notes/']] as const;
  for (const [kind, prefix] of kinds) {
    const ours = paths.filter((path) => path.startsWith(prefix));
    const chosen = Array.from({ length: EDITS }, (_, index) => ours[Math.floor((index * ours.length) / EDITS)] ?? '');
    const edited = (path: string, index: number): string => `${notes.get(path) ?? ''}- [ ] added ${index} 📅 2026-11-2${index % 10}\n`;
    const puts = chosen.map((path, index) => {
      const text = edited(path, index);
      return { read: stopped(() => readFileSync(join(folder, path), 'utf8')), put: stopped(() => store.write(path, text)) };
    });
    const dues = chosen.slice(0, 50).map((path, index) => {
      store.write(path, edited(path, index + EDITS));
      return stopped(() => journal.due());
    });
    const base = puts.map(({ read }) => read);
    print(`one changed ${kind} note (aim 100 µs)`, microseconds(puts.map(({ put }) => put)), `${ratio(puts.map(({ put }) => put), base)} its read`);
    print('  due after it: 40 rows a section (aim 5 ms)', milliseconds(dues));
  }
  const limit = { today: 40, next7: 40, waiting: 40, later: 40, none: 20, older: 20, getInTouch: 40 };
  const answers = Array.from({ length: 50 }, () => timed(() => journal.due({ limit })));
  print('due, asked again: 200 rows and the counts', milliseconds(answers));
  const sidebar = (): unknown => [journal.due({ limit }), journal.quieter(), journal.datesAhead(), journal.newPeople(), journal.oneOnOnesAhead()];
  print('all that the sidebar asks, asked again', milliseconds(Array.from({ length: 50 }, () => timed(sidebar))));
  const [person = ''] = paths.filter((path) => path.startsWith('People/'));
  const log = (index: number): string => `${notes.get(person) ?? ''}\n## Log\n- 2026-11-0${1 + (index % 9)} call\n`;
  const after = Array.from({ length: 20 }, (_, index) => {
    store.write(person, log(index));
    return stopped(sidebar);
  });
  print('  after a log in a person note', milliseconds(after));
  const typed = ['t', 'ta', 'tal', 'talk', 'dana'].map((words) => timed(() => journal.due({ limit, filter: { words } })));
  print('due, filtered by words: one key', milliseconds(typed));
  print('people', milliseconds(Array.from({ length: 5 }, () => timed(() => journal.people()))));
  const keys = ['a', 'da', 'dan', 'dana', 'park'].map((typed) => timed(() => journal.findPeople(typed, 20)));
  print('find people, one key', milliseconds(keys));
}

/** Writes a vault and lets its texts go: what else lies in the heap makes the collector slower. */
function writeVault(folder: string, request: VaultRequest): readonly string[] {
  const { notes, truth } = generateVault(request);
  let bytes = 0;
  for (const [path, text] of notes) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    bytes += Buffer.byteLength(text);
  }
  const { people, meetings, taskLines } = truth;
  console.log(`\n${notes.size} notes, ${people} people, ${meetings} meetings, ${taskLines} task lines, ${(bytes / 1e6).toFixed(1)} MB`);
  return [...notes.keys()];
}

function bench(size: number): void {
  const request = { notes: size, seed: 1, today: TODAY };
  const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
  try {
    const paths = writeVault(folder, request);
    benchMemory(folder, size);
    benchColdIndex(folder, paths);
    benchPutAndDue(folder, generateVault(request));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

bench(Number(process.argv[2] ?? 1000));
