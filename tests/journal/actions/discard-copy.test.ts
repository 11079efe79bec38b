import { describe, expect, test } from 'vitest';
import { originalOf } from '../../../src/journal/journal';
import { doneOf, journalOf, lines, notesOf, refusalOf } from './journal-of';

const DANA = 'People/Dana Li.md';
const PERSON = lines('---', 'type: person', '---', 'Boss.');
const COPY = `${PERSON}Boss since May.\n`;

/** The names that sync services give to the copy of a conflict. */
const COPIES: readonly (readonly [service: string, path: string])[] = [
  ['Obsidian Sync', 'People/Dana Li (Conflicted copy MacBook 202611191010).md'],
  ['Obsidian Sync, without a device', 'People/Dana Li (Conflicted copy).md'],
  ['Syncthing', 'People/Dana Li.sync-conflict-20261119-101010-ABCDEFG.md'],
  ['Dropbox', "People/Dana Li (Sam's conflicted copy 2026-11-19).md"],
  ['Dropbox, of a device', "People/Dana Li (Sam’s MacBook Pro's conflicted copy 2026-11-19).md"],
  ['Nextcloud', 'People/Dana Li (conflicted copy 2026-11-19 101010).md'],
];

describe('a copy that a sync service made of a conflict', () => {
  test.each(COPIES)('has the name of its note in its own: %s', (_, path) => {
    expect(originalOf(path)).toBe(DANA);
  });

  test.each(COPIES)('is a note to fix, and no second person: %s', (_, path) => {
    const { journal } = journalOf({ [DANA]: PERSON, [path]: COPY });
    expect(journal.problems().map((each) => [each.level, each.path, each.code])).toEqual([['error', path, 'sync-conflict-copy']]);
    expect(journal.people().map((each) => each.path)).toEqual([DANA]);
  });

  test.each(COPIES)('goes to the trash, and comes back with Undo: %s', async (_, path) => {
    const { journal, store } = journalOf({ [DANA]: PERSON, [path]: COPY });
    const outcome = doneOf(await journal.discardCopy({ path, text: COPY }));
    expect(outcome).toMatchObject({ done: { deed: 'copy-discarded' }, changed: [path] });
    expect(await notesOf(store)).toEqual({ [DANA]: PERSON });
    expect(journal.problems()).toEqual([]);
    doneOf(await journal.undo(outcome.undoId ?? undefined));
    expect(await notesOf(store)).toEqual({ [DANA]: PERSON, [path]: COPY });
    expect(journal.problems().map(({ code }) => code)).toEqual(['sync-conflict-copy']);
  });

  test('stays where its text is not the one that was shown', async () => {
    const [, path] = COPIES[0] ?? ['', ''];
    const { journal, store } = journalOf({ [DANA]: PERSON, [path]: `${COPY}More.\n` });
    expect(await journal.discardCopy({ path, text: COPY })).toMatchObject({ refused: 'note-changed', path });
    expect(await store.read(path)).toBe(`${COPY}More.\n`);
  });

  test('is not put back over a note that has taken its name', async () => {
    const [, path] = COPIES[0] ?? ['', ''];
    const { journal, store } = journalOf({ [DANA]: PERSON, [path]: COPY });
    doneOf(await journal.discardCopy({ path, text: COPY }));
    store.write(path, 'Another one.\n');
    expect(await journal.undo()).toMatchObject({ refused: 'note-exists', path });
    expect(await store.read(path)).toBe('Another one.\n');
  });
});

describe('a note that is no copy', () => {
  test.each([DANA, 'People/Copy of Dana Li.md', 'Notes/Sync conflicts.md', 'Notes/Why (conflicted).md'])('is never moved to the trash: %s', async (path) => {
    const { journal, store } = journalOf({ [path]: PERSON });
    expect(refusalOf(await journal.discardCopy({ path, text: PERSON }))).toBe('nothing-to-fix');
    expect(await store.read(path)).toBe(PERSON);
    expect(originalOf(path)).toBe(path);
  });
});
