import type { ChangeBatch, Edit, NoteChange, NoteStore } from '../../src/journal/journal';

/** What the contract asks of a test runner: vitest's own functions, or others where vitest does not run (a page of the app). */
export interface TestFunctions {
  describe(name: string, body: () => void): void;
  it(name: string, body: () => Promise<void>): void;
  afterEach(body: () => Promise<void>): void;
  expect(actual: unknown): Expectation;
}

/** The matchers that the contract uses, as vitest has them. */
export interface Expectation {
  toBe(expected: unknown): void;
  toBeUndefined(): void;
  toEqual(expected: unknown): void;
  toHaveLength(length: number): void;
  toMatchObject(expected: object): void;
  readonly rejects: { toThrow(expected: string | (new (message?: string) => Error)): Promise<void> };
}

/** A store with notes in it, and a way to look at what stands in the host behind its back. */
export interface StoreUnderTest {
  readonly store: NoteStore;
  /** The host tells of what we write by itself as well, before or after the store does: what is told again does not count. */
  readonly hasEcho?: boolean;
  /** The bytes of a note as they stand in the host; undefined if there is none. */
  bytes(path: string): Promise<Uint8Array | undefined>;
  /** Lets go of what the host needed. */
  close?(): Promise<void> | void;
}

/** The contract of `src/journal/note-store.ts`, as every implementation has to keep it. */
export function describeNoteStore({ afterEach, describe, expect, it }: TestFunctions, name: string, make: (notes: Readonly<Record<string, string>>) => Promise<StoreUnderTest>): void {
  describe(`${name} as a note store`, () => {
    let under: StoreUnderTest | undefined;
    let told: NoteChange[] = [];

    const open = async (notes: Readonly<Record<string, string>>): Promise<NoteStore> => {
      const made = await make(notes);
      under = made;
      told = [];
      made.store.onChanges(listenTo(told, made.hasEcho));
      return made.store;
    };
    const standing = async (path: string): Promise<string | undefined> => {
      const bytes = await under?.bytes(path);
      return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    };

    afterEach(async () => {
      await under?.close?.();
      under = undefined;
    });

    describe('lists and reads', () => {
      it('names every note, in folders too', async () => {
        const store = await open({ 'A.md': 'a', 'People/Dana Li.md': 'd', 'People/Old/Kim.md': 'k' });
        expect([...store.list()].sort()).toEqual(['A.md', 'People/Dana Li.md', 'People/Old/Kim.md']);
      });

      it('answers the text of a note, and undefined where there is none', async () => {
        const store = await open({ 'People/Dana Li.md': '---\ntype: person\n---\nDana 🏃' });
        expect(await store.read('People/Dana Li.md')).toBe('---\ntype: person\n---\nDana 🏃');
        expect(await store.read('People/Nobody.md')).toBeUndefined();
        expect(await store.read('Nowhere/Nobody.md')).toBeUndefined();
      });
    });

    describe('edits', () => {
      it('writes the changes, and answers both texts', async () => {
        const store = await open({ 'A.md': 'one two' });
        const changes = [{ from: 4, to: 7, insert: 'three' }];
        expect(await store.edit('A.md', () => ({ changes }))).toEqual({ before: 'one two', after: 'one three', changes });
        expect(await standing('A.md')).toBe('one three');
        expect(await store.read('A.md')).toBe('one three');
      });

      it('has announced the new text before it resolves', async () => {
        const store = await open({ 'A.md': 'one' });
        await store.edit('A.md', append(' two'));
        expect(told).toEqual([{ kind: 'changed', path: 'A.md', text: 'one two' }]);
      });

      it('passes on what the edit had to leave out', async () => {
        const store = await open({ 'A.md': 'one' });
        const reservations = [{ refused: 'property-not-editable' }] as const;
        expect(await store.edit('A.md', () => ({ changes: [], reservations }))).toMatchObject({ before: 'one', after: 'one', reservations });
      });

      it('writes and announces nothing where nothing changes', async () => {
        const store = await open({ 'A.md': 'one' });
        await store.edit('A.md', () => ({ changes: [] }));
        expect(told).toEqual([]);
        expect(await standing('A.md')).toBe('one');
      });

      it('writes and announces nothing where the changes make the same text', async () => {
        const store = await open({ 'A.md': 'one' });
        const changes = [{ from: 0, to: 3, insert: 'one' }];
        expect(await store.edit('A.md', () => ({ changes }))).toEqual({ before: 'one', after: 'one', changes });
        expect(told).toEqual([]);
        expect(await standing('A.md')).toBe('one');
      });

      it('runs edits of one note in turn, each on the text that the one before it left', async () => {
        const store = await open({ 'Count.md': '0' });
        await Promise.all(Array.from({ length: 100 }, () => store.edit('Count.md', increment)));
        expect(await standing('Count.md')).toBe('100');
        expect(told.map((change) => ('text' in change ? change.text : ''))).toEqual(Array.from({ length: 100 }, (_, index) => String(index + 1)));
      });

      it('leaves the note as it is where the edit refuses, and names it', async () => {
        const store = await open({ 'A.md': 'one' });
        expect(await store.edit('A.md', () => ({ refused: 'line-changed' }))).toMatchObject({ refused: 'line-changed' });
        expect(await standing('A.md')).toBe('one');
        expect(told).toEqual([]);
      });

      it('refuses where there is no such note', async () => {
        const store = await open({ 'A.md': 'one' });
        expect(await store.edit('B.md', append('x'))).toMatchObject({ refused: 'note-missing', path: 'B.md' });
        expect(await under?.bytes('B.md')).toBeUndefined();
        expect(told).toEqual([]);
      });

      it('rejects with the mistake of an edit that throws, leaves the note intact, and edits on', async () => {
        const store = await open({ 'A.md': 'one' });
        const mistake: Edit = () => {
          throw new Error('our own mistake');
        };
        await expect(async () => store.edit('A.md', mistake)).rejects.toThrow('our own mistake');
        await expect(async () => store.edit('A.md', () => ({ changes: [{ from: 2, to: 99, insert: '' }] }))).rejects.toThrow(RangeError);
        expect(await standing('A.md')).toBe('one');
        expect(told).toEqual([]);
        expect(await store.edit('A.md', append(' two'))).toMatchObject({ after: 'one two' });
      });

      for (const [what, before] of [
        ['CRLF', 'one\r\ntwo\r\n'],
        ['mixed line ends', 'one\r\ntwo\nthree\r\n'],
        ['a byte order mark', '\uFEFF---\ntype: person\n---\none\n'],
        ['no final line end', 'one\ntwo'],
        ['letters with separate marks', 'Cafe\u0301 with Zoe\u0308\n'],
        ['emoji and NBSP', '👩‍👩‍👧 one\u00A0two\n'],
      ] as const) {
        it(`keeps ${what}`, async () => {
          const store = await open({ 'A.md': before });
          const outcome = await store.edit('A.md', (text) => ({ changes: [{ from: text.indexOf('one'), to: text.indexOf('one') + 3, insert: 'four' }].filter(({ from }) => from >= 0) }));
          expect(outcome).toMatchObject({ before });
          expect(await standing('A.md')).toBe(before.replace('one', 'four'));
          expect(await store.read('A.md')).toBe(before.replace('one', 'four'));
        });
      }
    });

    describe('creates', () => {
      it('makes the note and the folders above it, and has announced it before it resolves', async () => {
        const store = await open({});
        expect(await store.create('People/Old/Kim.md', '\uFEFFkim\r\n')).toEqual({ created: 'People/Old/Kim.md' });
        expect(await standing('People/Old/Kim.md')).toBe('\uFEFFkim\r\n');
        expect(told).toEqual([{ kind: 'changed', path: 'People/Old/Kim.md', text: '\uFEFFkim\r\n' }]);
        expect(store.list()).toEqual(['People/Old/Kim.md']);
      });

      for (const [what, there, wanted] of [
        ['the same name', 'People/Dana Li.md', 'People/Dana Li.md'],
        ['another case', 'People/Dana Li.md', 'People/dana li.md'],
        ['composed and separate marks', 'People/Zoe\u0308.md', 'People/Zo\u00EB.md'],
        ['separate and composed marks in another case', 'People/ZO\u00CB.md', 'People/zoe\u0308.md'],
      ] as const) {
        it(`refuses where a note of that name stands there: ${what}`, async () => {
          const store = await open({ [there]: 'there' });
          expect(await store.create(wanted, 'new')).toMatchObject({ refused: 'note-exists' });
          expect(store.list()).toEqual([there]);
          expect(await standing(there)).toBe('there');
          expect(told).toEqual([]);
        });
      }

      it('lets one of several that ask for a name at once have it', async () => {
        const store = await open({});
        const outcomes = await Promise.all(['a', 'b', 'c'].map((text) => store.create('A.md', text)));
        expect(outcomes.filter((outcome) => 'created' in outcome)).toHaveLength(1);
        expect(await standing('A.md')).toBe('a');
        expect(told).toEqual([{ kind: 'changed', path: 'A.md', text: 'a' }]);
      });
    });

    describe('discards', () => {
      it('takes the note away, and has announced it before it resolves', async () => {
        const store = await open({ 'A.md': 'one', 'B.md': 'two' });
        expect(await store.discard('A.md', 'one')).toEqual({ discarded: 'A.md' });
        expect(await under?.bytes('A.md')).toBeUndefined();
        expect(store.list()).toEqual(['B.md']);
        expect(told).toEqual([{ kind: 'removed', path: 'A.md' }]);
      });

      it('refuses where the text is another one, and where there is no such note', async () => {
        const store = await open({ 'A.md': 'one' });
        expect(await store.discard('A.md', 'other')).toMatchObject({ refused: 'changed-since', path: 'A.md' });
        expect(await store.discard('B.md', '')).toMatchObject({ refused: 'note-missing', path: 'B.md' });
        expect(await standing('A.md')).toBe('one');
        expect(told).toEqual([]);
      });
    });

    describe('announces everything', () => {
      /** What is told from now on, batch by batch; echoes of the host's own left in. */
      const batchesOf = (store: NoteStore): readonly ChangeBatch[] => {
        const batches: ChangeBatch[] = [];
        store.onChanges((batch) => void batches.push(batch));
        return batches;
      };
      const pathsIn = (batches: readonly ChangeBatch[]): readonly string[] => batches.flatMap(({ changes }) => changes.flatMap((change) => ('path' in change ? [change.path] : [])));
      const person = '---\ntype: person\n---\nDana\n';

      it('announces every note again when asked', async () => {
        const store = await open({ 'A.md': 'a', 'Empty.md': '', 'People/Dana Li.md': person, 'People/Old/Kim.md': '- [ ] Call Kim\n' });
        const batches = batchesOf(store);
        await store.announceAll();
        expect([...pathsIn(batches)].sort()).toEqual([...store.list()].sort());
        for (const change of batches.flatMap(({ changes }) => changes)) {
          if (change.kind === 'changed') expect(change.text).toBe(await standing(change.path));
          else expect(change.kind).toBe('passed');
        }
        expect(batches.slice(0, -1).filter(({ loading }) => loading?.total !== 4)).toEqual([]);
        expect(batches.at(-2)?.loading).toEqual({ done: 4, total: 4 });
        expect(batches.at(-1)).toEqual({ changes: [] });
      });

      it('passes over no note that may be ours', async () => {
        const store = await open({ 'A.md': 'a', 'People/Dana Li.md': person, 'Tasks.md': '- [ ] Call Kim 📅 2026-11-19\n' });
        await store.announceAll();
        expect(told.filter((change) => 'path' in change && change.path === 'People/Dana Li.md')).toEqual([{ kind: 'changed', path: 'People/Dana Li.md', text: person }]);
        expect(told.filter((change) => 'path' in change && change.path === 'Tasks.md')).toMatchObject([{ kind: 'changed' }]);
      });

      it('announces what was written meanwhile, and not what was there before', async () => {
        const store = await open({ 'A.md': '- [ ] one', 'B.md': 'b' });
        await Promise.all([store.announceAll(), store.edit('A.md', append(' two'))]);
        expect(told.filter((change) => 'path' in change && change.path === 'A.md').at(-1)).toEqual({ kind: 'changed', path: 'A.md', text: '- [ ] one two' });
      });

      it('is over for none of those who ask at one time before it is over for all', async () => {
        const store = await open({ 'A.md': '- [ ] a', 'B.md': '- [ ] b', 'C.md': '- [ ] c' });
        const batches = batchesOf(store);
        await Promise.all([store.announceAll(), store.announceAll()]);
        expect(batches.filter(({ changes, loading }) => changes.length > 0 && !loading)).toEqual([]);
        expect(batches.filter(({ loading }) => loading && loading.done > loading.total)).toEqual([]);
        expect([...new Set(pathsIn(batches))].sort()).toEqual(['A.md', 'B.md', 'C.md']);
        expect(batches.at(-1)).toEqual({ changes: [] });
      });

      it('closes where there is no note', async () => {
        const store = await open({});
        const batches = batchesOf(store);
        await store.announceAll();
        expect(pathsIn(batches)).toEqual([]);
        expect(batches.at(-1)).toEqual({ changes: [] });
      });
    });

    it('tells no one who has stopped listening', async () => {
      const store = await open({ 'A.md': 'one' });
      const more: NoteChange[] = [];
      const end = store.onChanges(listenTo(more));
      end();
      await store.edit('A.md', append(' two'));
      expect(more).toEqual([]);
      expect(told).toHaveLength(1);
    });
  });
}

/** Keeps what is told; with an echo, what says the same as the last that was told of the note is not kept again. */
function listenTo(told: NoteChange[], hasEcho = false): (batch: ChangeBatch) => void {
  const pathOf = (change: NoteChange): string => (change.kind === 'renamed' ? change.to : change.path);
  const isEcho = (change: NoteChange): boolean => {
    const last = told.filter((earlier) => pathOf(earlier) === pathOf(change)).at(-1);
    return hasEcho && last?.kind === change.kind && (change.kind === 'removed' || (change.kind === 'changed' && last.kind === 'changed' && last.text === change.text));
  };
  return ({ changes }) => {
    for (const change of changes) if (!isEcho(change)) told.push(change);
  };
}

/** An edit that adds words at the end. */
export function append(words: string): Edit {
  return (text) => ({ changes: [{ from: text.length, to: text.length, insert: words }] });
}

const increment: Edit = (text) => ({ changes: [{ from: 0, to: text.length, insert: String(Number(text) + 1) }] });
