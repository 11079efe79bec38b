import { afterAll, describe, expect, test } from 'vitest';
import * as nodeFiles from 'node:fs';
import { systemFiles, type Files } from '../../src/cli/files.mts';
import { FolderNoteStore } from '../../src/cli/folder-note-store.mts';
import { DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, isRefusal, openJournal, type ActionOutcome } from '../../src/journal/journal';
import { EVERY_ACT, VAULT, type Act } from '../support/every-act';
import { append } from '../support/note-store-contract';
import { filesIn, makeFolder } from './vault-folder.mts';

/** The calls that change something on disk, or belong to such a change. */
const WRITING = ['openSync', 'writeFileSync', 'fsyncSync', 'closeSync', 'renameSync', 'mkdirSync', 'fchmodSync'] as const;
const counts = { points: 0 };
afterAll(() => console.info(`${EVERY_ACT.length} acts on disk: ${counts.points} calls of the system failed in turn`));

/** The system's functions, the n-th of which that writes has no space; half of a text is written before that is noticed. */
function filesFailingAt(failAt: number): { readonly files: Files; readonly calls: () => number } {
  let calls = 0;
  const failing = Object.fromEntries(
    WRITING.map((name) => [
      name,
      (...args: readonly unknown[]): unknown => {
        if (++calls !== failAt) return Reflect.apply(systemFiles[name], nodeFiles, args);
        if (name === 'writeFileSync') Reflect.apply(systemFiles[name], nodeFiles, [args[0], String(args[1]).slice(0, 5)]);
        if (name === 'closeSync') Reflect.apply(systemFiles[name], nodeFiles, args);
        throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
      },
    ]),
  );
  return { files: { ...systemFiles, ...failing }, calls: () => calls };
}

interface Run {
  readonly outcome: ActionOutcome;
  readonly calls: number;
  readonly now: Readonly<Record<string, string>>;
  readonly undone: Readonly<Record<string, string>>;
  /** Every text of a note that was told as written, whole. */
  readonly told: ReadonlyMap<string, readonly string[]>;
}

/** The act on a real folder; then one more edit of every note, which nothing may hold up, then all undone. */
async function run(act: Act, failAt: number): Promise<Run> {
  const { folder, remove } = await makeFolder(VAULT);
  try {
    const { files, calls } = filesFailingAt(failAt);
    const store = new FolderNoteStore(folder, files);
    const settings = { ...DEFAULT_SETTINGS, vault: DEFAULT_VAULT_FACTS };
    const journal = openJournal({ store, settings: () => settings, today: () => '2026-11-19', locale: 'en' });
    store.load();
    const told = new Map<string, string[]>();
    store.onChanges(({ changes }) => {
      for (const change of changes) if (change.kind === 'changed') told.set(change.path, [...(told.get(change.path) ?? []), change.text]);
    });
    const outcome = await act(journal);
    const made = calls();
    const now = notesIn(folder);
    const toldThen = new Map(told);
    for (;;) if (isRefusal(await journal.undo())) break;
    const undone = notesIn(folder);
    for (const [path, text] of Object.entries(undone)) expect(await store.edit(path, append('x'))).toMatchObject({ before: text, after: `${text}x` });
    return { outcome, calls: made, now, undone, told: toldThen };
  } finally {
    await remove();
  }
}

/** All files but those in the trash: no temporary one is among them. */
function notesIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(filesIn(folder)).filter(([path]) => !path.startsWith('.trash/')));
}

describe.each(EVERY_ACT)('%s on disk', (_, act) => {
  test('leaves every file as it was or as it should be, whichever call of the system has no space, and is undone', async () => {
    const good = await run(act, 0);
    expect(good.outcome).toHaveProperty('done');
    expect(good.undone).toEqual(VAULT);
    for (let failAt = 1; failAt <= good.calls; failAt++) {
      const failed = await run(act, failAt);
      counts.points += 1;
      const told = isRefusal(failed.outcome) ? failed.outcome : failed.outcome.reservations[0];
      expect(told, `call ${failAt}`).toMatchObject({ refused: 'note-not-writable', data: { message: 'ENOSPC: no space left on device' } });
      for (const [path, text] of Object.entries(failed.now)) expect([VAULT[path], ...(good.told.get(path) ?? []), ...(failed.told.get(path) ?? [])], `call ${failAt}, ${path}`).toContain(text);
      for (const path of Object.keys(VAULT)) if (!path.includes('Conflicted copy')) expect(failed.now).toHaveProperty([path]);
      expect(failed.undone, `call ${failAt}`).toEqual(VAULT);
    }
  });
});
