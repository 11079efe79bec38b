import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { FolderNoteStore } from '../../src/cli/folder-note-store.mts';
import { DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, openJournal, type CalendarDate, type Journal, type NoteStore } from '../../src/journal/journal';
import { MemoryNoteStore } from '../../src/journal/memory-note-store';
import { generateVault, type GeneratedVault } from './generate-vault';
import { microseconds, milliseconds, ratio } from './figures';

const TODAY: CalendarDate = '2026-11-19';
const ROUNDS = 7;
const EDITS = 200;
const gc: () => void = globalThis.gc ?? (() => undefined);

function journalOn(store: NoteStore): Journal {
  const settings = { ...DEFAULT_SETTINGS, vault: DEFAULT_VAULT_FACTS };
  return openJournal({ store, settings: () => settings, today: () => TODAY, locale: 'en' });
}

/** How long something takes, in milliseconds, with the collector's work for others done before. */
function timed(run: () => unknown): number {
  gc();
  const start = performance.now();
  run();
  return performance.now() - start;
}

function heap(): number {
  gc();
  gc();
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
  coldIndex(folder); // Code and shapes are not what is measured.
  const before = heap();
  const journal = coldIndex(folder);
  const kept = heap() - before;
  const { people, meetings } = journal.counts();
  print('memory kept', `${(kept / 1e6).toFixed(1)} MB`, `${Math.round(kept / notes)} B a note`, `${Math.round(kept / (people + meetings))} B a person or meeting`);
}

function benchColdIndex(folder: string, paths: readonly string[]): void {
  const files = paths.map((path) => join(folder, path));
  const readAll = (): number => files.reduce((sum, file) => sum + readFileSync(file, 'utf8').length, 0);
  const rounds = Array.from({ length: ROUNDS + 1 }, () => {
    const read = timed(readAll);
    const list = timed(() => new FolderNoteStore(folder).list());
    const load = timed(() => new FolderNoteStore(folder).load());
    let journal: Journal | undefined;
    const index = timed(() => (journal = coldIndex(folder)));
    const due = timed(() => journal?.due());
    return { read, list, load, index, due };
  }).slice(1); // The first one warms up.
  const base = rounds.map(({ read }) => read);
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
    const rounds = chosen.map((path, index) => {
      const text = `${notes.get(path) ?? ''}- [ ] added ${index} 📅 2026-11-2${index % 10}\n`;
      const start = performance.now();
      readFileSync(join(folder, path), 'utf8');
      const read = performance.now() - start;
      const from = performance.now();
      store.write(path, text);
      const put = performance.now() - from;
      const then = performance.now();
      journal.due();
      return { read, put, due: performance.now() - then };
    });
    const base = rounds.map(({ read }) => read);
    print(`one changed ${kind} note (aim 100 µs)`, microseconds(rounds.map(({ put }) => put)), `${ratio(rounds.map(({ put }) => put), base)} its read`);
    print('  due after it: 40 rows a section (aim 5 ms)', milliseconds(rounds.map(({ due }) => due)));
  }
  const limit = { today: 40, next7: 40, waiting: 40, later: 40, none: 20, older: 20, getInTouch: 40 };
  const answers = Array.from({ length: 50 }, () => timed(() => journal.due({ limit })));
  print('due, asked again: 200 rows and the counts', milliseconds(answers));
  print('people', milliseconds(Array.from({ length: 5 }, () => timed(() => journal.people()))));
  const keys = ['a', 'da', 'dan', 'dana', 'park'].map((typed) => timed(() => journal.findPeople(typed, 20)));
  print('find people, one key', milliseconds(keys));
}

function bench(size: number): void {
  const vault = generateVault({ notes: size, seed: 1, today: TODAY });
  const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
  try {
    let bytes = 0;
    for (const [path, text] of vault.notes) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      bytes += Buffer.byteLength(text);
    }
    const { notes, people, meetings, taskLines } = vault.truth;
    console.log(`\n${notes} notes, ${people} people, ${meetings} meetings, ${taskLines} task lines, ${(bytes / 1e6).toFixed(1)} MB, ${ROUNDS} rounds`);
    benchMemory(folder, notes);
    benchColdIndex(folder, [...vault.notes.keys()]);
    benchPutAndDue(folder, vault);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

bench(Number(process.argv[2] ?? 1000));
