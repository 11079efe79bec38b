import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type App } from '../stand-in/fixture.ts';
import { describeNoteStore } from '../support/note-store-contract.ts';
import { caseName } from './support/collect-cases.ts';
import { inPage, test } from './support/store-app.ts';

const NAME = 'the vault of the app';
const elsewhere = (): never => {
  throw new Error('The cases of the contract run in the page.');
};

// The contract is declared with the functions of this runner; each case is run by its name, in a page and a vault of its own.
describeNoteStore(
  {
    describe: (name, body) => test.describe(name, body),
    it: (name) => test(name, ({ app }, { titlePath }) => inPage(app, (plugin, wanted) => plugin.runCase(wanted), caseName(titlePath.slice(1)))),
    afterEach: () => undefined,
    expect: elsewhere,
  },
  NAME,
  elsewhere,
);

// What only the app has: editors with text that is not saved, panes, and others who rename and remove.
const NOTE = 'People/Dana Li.md';
const BEFORE = '---\ntype: person\n---\n\n- [ ] Send the cost table\n\nMet at the summit.\n';
const DONE = { '[ ]': '[x]', 'cost table': 'cost table ✅ 2026-11-19' };
const AFTER = '---\ntype: person\n---\n\n- [x] Send the cost table ✅ 2026-11-19\n\nMet at the summit.\n';

const open = (app: App, notes: Readonly<Record<string, string>>) => inPage(app, async (plugin, given) => void (await plugin.open(given)), notes);
const replace = (app: App, path: string, pieces: Readonly<Record<string, string>>) => inPage(app, (plugin, given) => plugin.replace(...given), [path, pieces] as const);
const watchWrites = (app: App) => inPage(app, (plugin) => plugin.watchWrites(), undefined);
const writes = (app: App) => inPage(app, (plugin) => plugin.writes, undefined);
const told = (app: App) => inPage(app, (plugin) => plugin.told, undefined);
const read = (app: App, path: string) => inPage(app, (plugin, given) => plugin.store.read(given), path);

/** The texts of the editors, pane by pane. */
const editors = (app: App): Promise<string[]> =>
  app.page.evaluate(() => window.app.workspace.getLeavesOfType('markdown').map(({ view }) => (view as import('obsidian').MarkdownView).editor.getValue()));

/** Types at the end of the note in one of the panes; the app saves two seconds later. */
async function typeAtEnd(app: App, words: string, pane = 0): Promise<void> {
  await app.page.locator('.cm-content').nth(pane).click();
  await app.page.keyboard.press('ControlOrMeta+End');
  await app.page.keyboard.type(words);
}

async function openBeside(app: App, path: string): Promise<void> {
  await app.page.evaluate(async (wanted) => {
    const file = window.app.vault.getFileByPath(wanted);
    if (file) await window.app.workspace.getLeaf('split').openFile(file);
  }, path);
}

const setMode = (app: App, mode: 'source' | 'preview') =>
  app.page.evaluate(async (wanted) => {
    const leaf = window.app.workspace.getLeavesOfType('markdown')[0];
    if (!leaf) throw new Error('No note is open.');
    const { type, state } = leaf.getViewState();
    await leaf.setViewState({ type, state: { ...state, mode: wanted } });
  }, mode);

test.describe('a note that is open for editing', () => {
  test.beforeEach(async ({ app }) => {
    await open(app, { [NOTE]: BEFORE });
    await app.openNote(NOTE);
    await watchWrites(app);
  });

  test('is read with what was typed and not saved yet', async ({ app }) => {
    await typeAtEnd(app, 'Likes tea.');
    expect(await read(app, NOTE)).toBe(`${BEFORE}Likes tea.`);
    expect(await app.read(NOTE)).toBe(BEFORE);
  });

  test('is edited in one transaction, and what was typed stays', async ({ app }) => {
    await typeAtEnd(app, 'Likes tea.');
    expect(await replace(app, NOTE, DONE)).toMatchObject({ before: `${BEFORE}Likes tea.`, after: `${AFTER}Likes tea.` });
    expect(await writes(app)).toEqual(['transaction']);
    expect(await editors(app)).toEqual([`${AFTER}Likes tea.`]);
    expect((await told(app)).at(-1)).toEqual({ kind: 'changed', path: NOTE, text: `${AFTER}Likes tea.` });
    expect(await app.read(NOTE), 'the app saves later').toBe(BEFORE);
    await expect.poll(() => app.read(NOTE)).toBe(`${AFTER}Likes tea.`);
  });

  test('has the edit taken back by one undo, without what was typed', async ({ app }) => {
    await typeAtEnd(app, 'Likes tea.');
    await replace(app, NOTE, DONE);
    await app.page.keyboard.press('ControlOrMeta+z');
    expect(await editors(app)).toEqual([`${BEFORE}Likes tea.`]);
    await app.page.keyboard.press('ControlOrMeta+y');
    expect(await editors(app)).toEqual([`${AFTER}Likes tea.`]);
  });

  test('is left alone by an edit that refuses, changes nothing, or is a mistake', async ({ app }) => {
    await typeAtEnd(app, 'Likes tea.');
    const outcomes = await inPage(app, async ({ store }, path) => [
      await store.edit(path, () => ({ refused: 'line-changed' })),
      await store.edit(path, () => ({ changes: [] })),
      await store.edit(path, () => ({ changes: [{ from: 2, to: 9999, insert: '' }] })).catch((error: Error) => error.name),
    ], NOTE);
    expect(outcomes).toEqual([{ refused: 'line-changed', path: NOTE }, expect.objectContaining({ after: `${BEFORE}Likes tea.` }), 'RangeError']);
    expect(await writes(app)).toEqual([]);
    expect(await told(app)).toEqual([]);
    expect(await editors(app)).toEqual([`${BEFORE}Likes tea.`]);
  });

  test('passes on what the edit had to leave out', async ({ app }) => {
    const outcome = await inPage(app, ({ store }, path) => store.edit(path, () => ({ changes: [], reservations: [{ refused: 'property-not-editable' }] })), NOTE);
    expect(outcome).toMatchObject({ reservations: [{ refused: 'property-not-editable' }] });
  });

  test('takes a hundred edits at once, each on the text that the one before it left', async ({ app }) => {
    await typeAtEnd(app, '0');
    const texts = await inPage(app, async (plugin, path) => {
      await Promise.all(Array.from({ length: 100 }, () => plugin.store.edit(path, (text) => {
        const from = text.lastIndexOf('\n') + 1;
        return { changes: [{ from, to: text.length, insert: String(Number(text.slice(from)) + 1) }] };
      })));
      return plugin.told.map((change) => ('text' in change ? change.text : change.kind));
    }, NOTE);
    expect(texts).toEqual(Array.from({ length: 100 }, (_, index) => `${BEFORE}${index + 1}`));
    expect(await writes(app)).toEqual(Array.from({ length: 100 }, () => 'transaction'));
    await expect.poll(() => app.read(NOTE)).toBe(`${BEFORE}100`);
  });

  test('is not discarded when something was typed that its text did not have', async ({ app }) => {
    await typeAtEnd(app, 'Likes tea.');
    expect(await inPage(app, ({ store }, [path, text]) => store.discard(path, text), [NOTE, BEFORE] as const)).toEqual({ refused: 'changed-since', path: NOTE });
    await expect.poll(() => app.read(NOTE)).toBe(`${BEFORE}Likes tea.`);
  });

  test('in two panes is edited once, and both show it', async ({ app }) => {
    await openBeside(app, NOTE);
    await watchWrites(app);
    await replace(app, NOTE, DONE);
    await expect.poll(() => editors(app)).toEqual([AFTER, AFTER]);
    expect(await app.read(NOTE)).toBe(AFTER);
    expect(await writes(app)).toEqual(['transaction']);
  });

  test('in two panes loses nothing that was typed in either', async ({ app }) => {
    await openBeside(app, NOTE);
    await typeAtEnd(app, 'Likes tea.', 1);
    // Each pane saves two seconds after its own last change: were the edit in the other one, both would save at one moment.
    await replace(app, NOTE, DONE);
    const both = `${AFTER}Likes tea.`;
    await expect.poll(() => editors(app)).toEqual([both, both]);
    await expect.poll(() => app.read(NOTE)).toBe(both);
  });

  test('in a reading and an editing pane is edited in the editor', async ({ app }) => {
    await openBeside(app, NOTE);
    await setMode(app, 'preview');
    await watchWrites(app);
    await typeAtEnd(app, 'Likes tea.', 1);
    await replace(app, NOTE, DONE);
    expect(await writes(app)).toEqual(['transaction']);
    expect((await editors(app))[1]).toBe(`${AFTER}Likes tea.`);
    await expect.poll(() => app.read(NOTE)).toBe(`${AFTER}Likes tea.`);
  });
});

test.describe('a note beside which another one is in front', () => {
  const OTHER = 'People/Priya Nair.md';

  test.beforeEach(async ({ app }) => {
    await open(app, { [NOTE]: BEFORE, [OTHER]: BEFORE });
    await app.openNote(OTHER);
  });

  test('is edited in its file, and the one in front stays as it is', async ({ app }) => {
    await watchWrites(app);
    await typeAtEnd(app, 'Likes tea.');
    expect(await replace(app, NOTE, DONE)).toMatchObject({ before: BEFORE, after: AFTER });
    expect(await app.read(NOTE)).toBe(AFTER);
    expect(await editors(app)).toEqual([`${BEFORE}Likes tea.`]);
    await expect.poll(() => app.read(OTHER)).toBe(`${BEFORE}Likes tea.`);
  });

  test('is edited in its own pane, and the one in the other pane stays as it is', async ({ app }) => {
    await openBeside(app, NOTE);
    await watchWrites(app);
    await replace(app, NOTE, DONE);
    expect(await editors(app)).toEqual([BEFORE, AFTER]);
    await expect.poll(() => app.read(NOTE)).toBe(AFTER);
    expect(await app.read(OTHER)).toBe(BEFORE);
  });
});

test.describe('a note in reading view', () => {
  test('is edited in its file, and shown anew', async ({ app }) => {
    await open(app, { [NOTE]: BEFORE });
    await app.openNote(NOTE, { mode: 'preview' });
    await watchWrites(app);
    await replace(app, NOTE, DONE);
    expect(await writes(app)).toEqual(['process']);
    expect(await app.read(NOTE)).toBe(AFTER);
    await expect(app.page.locator('.markdown-preview-view')).toContainText('Send the cost table ✅ 2026-11-19');
  });

  test('keeps what was typed before the view was changed', async ({ app }) => {
    await open(app, { [NOTE]: BEFORE });
    await app.openNote(NOTE);
    await typeAtEnd(app, 'Likes tea.');
    await setMode(app, 'preview');
    await watchWrites(app);
    await replace(app, NOTE, DONE);
    expect(await writes(app)).toEqual(['process']);
    await expect.poll(() => app.read(NOTE)).toBe(`${AFTER}Likes tea.`);
  });
});

test('a note that was written while all was announced is announced again by the next round', async ({ app }) => {
  await open(app, { [NOTE]: BEFORE, 'Slow.md': '- [ ] slow\n' });
  const announced = await inPage(app, async (plugin, [path, slow]) => {
    const { vault } = window.app;
    const readNow = vault.read.bind(vault);
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => { release = resolve; });
    vault.read = async (file) => {
      if (file.path === slow) await released;
      return readNow(file);
    };
    const first = plugin.store.announceAll();
    await plugin.replace(path, { '[ ]': '[x]' });
    await new Promise((resolve) => window.setTimeout(resolve, 300)); // The app itself has told of the write by now.
    const paths: string[] = [];
    plugin.store.onChanges(({ changes }) => paths.push(...changes.map((change) => ('path' in change ? change.path : change.to))));
    const second = plugin.store.announceAll();
    release();
    await Promise.all([first, second]);
    return paths.sort();
  }, [NOTE, 'Slow.md'] as const);
  expect(announced).toEqual([NOTE, 'Slow.md']);
});

test.describe('a note that others rename or remove', () => {
  test.beforeEach(({ app }) => open(app, { [NOTE]: BEFORE, 'Other.md': 'other\n' }));
  const RENAMED = 'People/Dana Lindqvist.md';

  test('is missing under its old name, and edited under its new one', async ({ app }) => {
    expect(await read(app, NOTE)).toBe(BEFORE);
    await app.page.evaluate(async ([from, to]) => window.app.vault.rename(window.app.vault.getFileByPath(from)!, to), [NOTE, RENAMED] as const);
    expect(await replace(app, NOTE, DONE)).toEqual({ refused: 'note-missing', path: NOTE });
    expect(await app.read(RENAMED)).toBe(BEFORE);
    expect(await replace(app, RENAMED, DONE)).toMatchObject({ after: AFTER });
    expect(await app.read(RENAMED)).toBe(AFTER);
  });

  test('is told under its new name when it is renamed while the edit waits', async ({ app }) => {
    const outcome = await inPage(app, async (plugin, [from, to]) => {
      const { vault } = window.app;
      const renaming = vault.rename(vault.getFileByPath(from)!, to);
      const edited = await plugin.replace(from, { '[ ]': '[x]' });
      await renaming;
      return edited;
    }, [NOTE, RENAMED] as const);
    const disk = await app.read(RENAMED);
    expect(disk).toBe('refused' in outcome ? BEFORE : outcome.after);
    await app.page.waitForTimeout(300);
    // Whatever the order of what is told: the old name is not left with a note.
    const known = new Map<string, string>();
    for (const change of await told(app)) {
      if (change.kind === 'changed') known.set(change.path, change.text);
      if (change.kind === 'removed') known.delete(change.path);
      if (change.kind === 'renamed') {
        known.delete(change.from);
        known.set(change.to, change.text);
      }
    }
    expect([...known]).toEqual([[RENAMED, disk]]);
    await expect(app.read(NOTE)).rejects.toThrow('ENOENT');
  });

  test('is edited where it is open, whatever its name has become', async ({ app }) => {
    await app.openNote(NOTE);
    await typeAtEnd(app, 'Likes tea.');
    await rename(join(app.vaultPath, 'Other.md'), join(app.vaultPath, 'Another.md'));
    await app.page.evaluate(async ([from, to]) => window.app.vault.rename(window.app.vault.getFileByPath(from)!, to), [NOTE, RENAMED] as const);
    expect(await replace(app, RENAMED, DONE)).toMatchObject({ after: `${AFTER}Likes tea.` });
    await expect.poll(() => app.read(RENAMED)).toBe(`${AFTER}Likes tea.`);
  });

  for (const [how, remove] of [
    ['in the app, before the edit', 'before'],
    ['in the app, while the edit waits', 'meanwhile'],
    ['by another program, before the app knows', 'outside'],
  ] as const) {
    test(`is missing, and stays so, when it was removed ${how}`, async ({ app }) => {
      expect(await read(app, NOTE)).toBe(BEFORE);
      if (remove === 'outside') await app.remove(NOTE);
      const outcome = await inPage(app, async (plugin, [path, when]) => {
        const { vault } = window.app;
        const file = vault.getFileByPath(path);
        const removing = when === 'outside' || !file ? undefined : vault.delete(file);
        if (when === 'before') await removing;
        const edited = await plugin.replace(path, { '[ ]': '[x]' });
        await removing;
        return edited;
      }, [NOTE, remove] as const);
      expect(outcome).toMatchObject({ refused: 'note-missing', path: NOTE });
      await app.page.waitForTimeout(300);
      await expect(app.read(NOTE)).rejects.toThrow('ENOENT');
      expect((await told(app)).filter(({ kind }) => kind !== 'removed')).toEqual([]);
    });
  }
});
