import { mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type App } from '../stand-in/fixture.ts';

// The stand-in itself, with a small plugin of its own in place of ours.
const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
test.use({ pluginDir: folder('../stand-in/probe-plugin'), vault: folder('../stand-in/probe-vault') });

/** What the probe plugin has heard since the start. */
const seen = (app: App): Promise<string[]> => app.page.evaluate(() => [...(window.app.plugins.plugins.probe as { seen: string[] }).seen]);
const forget = (app: App): Promise<void> => app.page.evaluate(() => void (window.app.plugins.plugins.probe as { seen: string[] }).seen.splice(0));
/** The message with which a promise in the page is rejected. */
const refusal = (app: App, path: string, method: 'create' | 'createFolder'): Promise<string> =>
  app.page.evaluate(([at, call]) => {
    const { vault } = window.app;
    const done: Promise<unknown> = call === 'create' ? vault.create(at, '') : vault.createFolder(at);
    return done.then(() => 'done', (error: Error) => error.message);
  }, [path, method] as const);

test.describe('the app', () => {
  test('opens a view from the ribbon in the right sidebar', async ({ app }) => {
    await app.page.getByRole('button', { name: 'Open probe' }).click();
    await expect(app.page.locator('.mod-right-split [data-type="probe-view"] .probe-row').first()).toBeVisible();
    await expect(app.page.locator('.status-bar-item')).toHaveText('3');
  });

  test('runs a command from the palette, chooses from a list, and shows a notice', async ({ app }) => {
    await app.palette('Choose');
    await app.page.locator('.prompt-input').fill('sam');
    await app.page.keyboard.press('Enter');
    await expect(app.page.locator('.notice-container .notice')).toHaveText('Chosen: Sam Ortiz');
    expect(await app.notices()).toEqual(['Chosen: Sam Ortiz']);
  });

  test('opens a window with its first field in focus, and Escape closes it', async ({ app }) => {
    await app.command('probe:window');
    await expect(app.page.locator('.modal-container .modal .modal-title')).toHaveText('Probe window');
    await expect(app.page.getByLabel('Field')).toBeFocused();
    await app.page.keyboard.press('Escape');
    await expect(app.page.locator('.modal')).toHaveCount(0);
  });

  test('draws declared settings, hides, validates and keeps them', async ({ app }) => {
    await app.page.getByRole('button', { name: 'Settings' }).click();
    await expect(app.page.locator('.setting-item-name', { hasText: 'Days' })).toBeHidden();
    await app.page.locator('.setting-item', { hasText: 'Loud' }).locator('.checkbox-container').click();
    const days = app.page.locator('.setting-item', { hasText: 'Days' });
    await days.locator('input').fill('40');
    await expect(days.locator('.setting-item-error')).toHaveText('At most 30.');
    await days.locator('input').fill('14');
    await expect(days.locator('.setting-item-error')).toHaveCount(0);
    await expect.poll(async () => JSON.parse(await app.read('.obsidian/plugins/probe/data.json')) as unknown).toEqual({ loud: true, folder: 'People', days: 14 });
  });

  test('saves what is typed two seconds later', async ({ app }) => {
    await app.openNote('People/Dana Li.md');
    await app.page.locator('.cm-content').click();
    await app.page.keyboard.press('Control+End');
    await app.page.keyboard.type('Typed.');
    expect(await app.read('People/Dana Li.md')).not.toContain('Typed.');
    await expect.poll(() => app.read('People/Dana Li.md')).toContain('Typed.');
  });

  test('keeps unsaved text when the note changes on disk', async ({ app }) => {
    await app.openNote('People/Dana Li.md');
    await app.page.locator('.cm-content').click();
    await app.page.keyboard.press('Control+End');
    await app.page.keyboard.type('Typed.');
    await app.write('People/Dana Li.md', (await app.read('People/Dana Li.md')).replace('# Dana', '# Dana from outside'));
    await expect(app.page.locator('.cm-content')).toContainText('Dana from outside');
    await expect.poll(() => app.read('People/Dana Li.md')).toMatch(/from outside[^]*Typed\./);
  });

  test('checks a task in reading mode, and follows a link', async ({ app }) => {
    await app.openNote('Meeting.md', { mode: 'preview' });
    await app.page.locator('.task-list-item-checkbox').first().click();
    await expect.poll(() => app.read('Meeting.md')).toContain('- [x] Send the table to [[Dana Li]]');
    await app.page.locator('.markdown-preview-view a.internal-link', { hasText: 'Dana Li' }).first().click();
    await expect(app.page.locator('.workspace-tab-header.is-active').filter({ hasText: 'Dana Li' })).toBeVisible();
  });

  test('defers a view in a closed sidebar after a reload, until it is revealed', async ({ app }) => {
    await app.command('probe:open');
    await app.page.evaluate(() => window.app.workspace.rightSplit.collapse());
    await app.page.waitForTimeout(300);
    await app.page.reload();
    await app.page.locator('body[data-ready]').waitFor();
    const leaf = () => app.page.evaluate(() => { const found = window.app.workspace.getLeavesOfType('probe-view')[0]; return [found?.isDeferred, found?.view.constructor.name]; });
    expect(await leaf()).toEqual([true, 'PlaceholderView']);
    await app.page.evaluate(() => { const found = window.app.workspace.getLeavesOfType('probe-view')[0]; return found && window.app.workspace.revealLeaf(found); });
    expect(await leaf()).toEqual([false, 'ProbeView']);
  });
});

test.describe('the vault', () => {
  test('tells of every file at the start, before the layout is ready', async ({ app }) => {
    const early = (await seen(app)).filter((one) => one.startsWith('early create'));
    expect(early).toContain('early create People/Dana Li.md');
    expect(await app.page.evaluate(() => (window.app.plugins.plugins.probe as { enabledByUser?: boolean }).enabledByUser)).toBe(true);
  });

  test('has an old cache after a write, until it says that the note changed', async ({ app }) => {
    const tags = await app.page.evaluate(async () => {
      const { vault, metadataCache } = window.app;
      const file = vault.getFileByPath('Meeting.md')!;
      const now = () => metadataCache.getFileCache(file)?.tags?.map(({ tag }) => tag) ?? [];
      const changed = new Promise((done) => metadataCache.on('changed', done));
      await vault.process(file, (text) => `${text}\n#fresh\n`);
      const before = now();
      await changed;
      return [before, now()];
    });
    expect(tags).toEqual([[], ['#fresh']]);
    await expect.poll(async () => (await seen(app)).slice(-3)).toEqual(['modify Meeting.md', 'changed Meeting.md', 'resolved']);
  });

  test('takes a name that differs only in case for the same', async ({ app }) => {
    expect(await refusal(app, 'people/dana li.md', 'create')).toBe('File already exists.');
    expect(await refusal(app, 'PEOPLE', 'createFolder')).toBe('Folder already exists.');
    expect(await refusal(app, 'Nowhere/New.md', 'create')).toContain('ENOENT');
    expect(await refusal(app, 'What: now.md', 'create')).toContain('cannot contain');
    expect(await refusal(app, 'One/Two', 'createFolder')).toBe('done');
    expect(await refusal(app, 'One/Two/New.md', 'create')).toBe('done');
  });

  test('processes one file one change at a time, and leaves it alone if a change throws', async ({ app }) => {
    const thrown = await app.page.evaluate(async () => {
      const { vault } = window.app;
      const file = await vault.create('Count.md', '0');
      await Promise.all(Array.from({ length: 10 }, () => vault.process(file, (text) => String(Number(text) + 1))));
      return vault.process(file, () => { throw new Error('no'); }).catch((error: Error) => error.message);
    });
    expect(thrown).toBe('no');
    expect(await app.read('Count.md')).toBe('10');
  });

  test('renames the same file object, without a change of the note, and keeps its cache', async ({ app }) => {
    await forget(app);
    const [same, path, headings] = await app.page.evaluate(async () => {
      const { vault, metadataCache } = window.app;
      const file = vault.getFileByPath('People/Dana Li.md')!;
      await vault.rename(file, 'People/Dana Lee.md');
      return [vault.getFileByPath('People/Dana Lee.md') === file, file.path, metadataCache.getFileCache(file)?.headings?.length];
    });
    expect([same, path, headings]).toEqual([true, 'People/Dana Lee.md', 1]);
    await app.page.waitForTimeout(200);
    expect(await seen(app)).toEqual(['rename People/Dana Li.md > People/Dana Lee.md', 'resolved']);
    expect(await app.read('Meeting.md')).toContain('[[Dana Li]]');
  });

  test('rewrites links when the file manager renames', async ({ app }) => {
    await app.page.evaluate(async () => {
      const file = window.app.vault.getFileByPath('People/Dana Li.md')!;
      await window.app.fileManager.renameFile(file, 'People/Dana Lee.md');
    });
    expect(await app.read('Meeting.md')).toContain('people:\n  - "[[Dana Lee]]"');
    expect(await app.read('Meeting.md')).toContain('Send the table to [[Dana Lee]]');
  });

  test('renames a folder with one event for each file in it', async ({ app }) => {
    await forget(app);
    await app.page.evaluate(() => window.app.vault.rename(window.app.vault.getFolderByPath('People')!, 'Persons'));
    // A 'resolved' of the start may still come in.
    const renames = (await seen(app)).filter((event) => event !== 'resolved');
    expect(renames).toEqual(['rename People > Persons', 'rename People/Dana Li.md > Persons/Dana Li.md', 'rename People/Sam Ortiz.md > Persons/Sam Ortiz.md']);
  });

  test('tells twice of a file that goes to the trash', async ({ app }) => {
    await forget(app);
    await app.page.evaluate(() => window.app.fileManager.trashFile(window.app.vault.getFileByPath('People/Sam Ortiz.md')!));
    await expect.poll(() => seen(app)).toEqual(['delete People/Sam Ortiz.md', 'deleted People/Sam Ortiz.md', 'resolved']);
  });

  test('hears of what others write, change and remove, and of nothing of its own', async ({ app }) => {
    await forget(app);
    await app.write('Folder/Outside.md', 'one');
    await expect.poll(() => seen(app)).toEqual(['create Folder', 'create Folder/Outside.md', 'changed Folder/Outside.md', 'resolved']);
    await app.write('Folder/Outside.md', 'two and more');
    await expect.poll(async () => (await seen(app)).slice(4)).toEqual(['modify Folder/Outside.md', 'changed Folder/Outside.md', 'resolved']);
    await app.remove('Folder/Outside.md');
    await expect.poll(async () => (await seen(app)).slice(7)).toContain('deleted Folder/Outside.md');
    await forget(app);
    await app.page.evaluate(() => window.app.vault.create('Own.md', 'own'));
    await app.page.waitForTimeout(300);
    expect(await seen(app)).toEqual(['create Own.md', 'changed Own.md', 'resolved']);
  });

  test('resolves a link by path, then by folder, then by the shortest path, and never by an alias', async ({ app }) => {
    await app.write('A/Note.md', 'x');
    await app.write('A/B/Note.md', 'x');
    await app.write('C/Other.md', 'x');
    await expect.poll(() => app.page.evaluate(() => window.app.vault.getMarkdownFiles().length)).toBe(6);
    const resolved = await app.page.evaluate(() => [['note', 'C/Other.md'], ['NOTE.MD', 'A/B/x.md'], ['B/Note', ''], ['Dee', ''], ['', 'Meeting.md']]
      .map(([link, from]) => window.app.metadataCache.getFirstLinkpathDest(link ?? '', from ?? '')?.path ?? null));
    expect(resolved).toEqual(['A/Note.md', 'A/B/Note.md', 'A/B/Note.md', null, 'Meeting.md']);
  });

  test('tells a plugin that its data were changed by another, and not by itself', async ({ app }) => {
    await app.page.evaluate(() => window.app.plugins.plugins.probe && (window.app.plugins.plugins.probe as { saveData(data: unknown): Promise<void> }).saveData({ loud: true }));
    await app.page.waitForTimeout(300);
    expect(await seen(app)).not.toContain('settings');
    await app.write('.obsidian/plugins/probe/data.json', '{"loud":false}');
    await expect.poll(() => seen(app)).toContain('settings');
  });

  test.describe('on a first start', () => {
    test.use({ cold: true });
    test('knows nothing of the notes until it has read them', async ({ app }) => {
      await expect.poll(async () => (await seen(app)).filter((one) => one.startsWith('changed'))).toHaveLength(3);
    });
  });
});

test.describe('a plugin that is switched off', () => {
  test('leaves nothing behind', async ({ app }) => {
    await app.command('probe:open');
    await app.openNote('Meeting.md');
    await app.page.evaluate(() => window.app.plugins.disablePlugin('probe'));
    expect(await app.page.evaluate(() => window.app.plugins.leaks('probe'))).toEqual([]);
    expect(await app.command('probe:open')).toBe(false);
    await expect(app.page.getByRole('button', { name: 'Open probe' })).toHaveCount(0);
    await expect(app.page.locator('.status-bar-item')).toHaveCount(0);
    await app.page.evaluate(() => window.app.plugins.enablePlugin('probe'));
    expect(await app.command('probe:open')).toBe(true);
  });

  test('is caught when it leaves something', async ({ app }) => {
    await app.page.evaluate(() => { (window.app.plugins.plugins.probe as { leak(): void }).leak(); return window.app.plugins.disablePlugin('probe'); });
    expect(await app.page.evaluate(() => window.app.plugins.leaks('probe'))).toEqual(['DOM event blur', 'event modify', 'interval 60000 ms']);
  });
});

test.describe('what is missing is loud', () => {
  test('an unknown member, export, module or icon throws', async ({ app }) => {
    app.expectError(/does not have/);
    const message = (code: string) => app.page.evaluate((text) => { try { new Function(text)(); return 'nothing'; } catch (error) { return String(error); } }, code);
    expect(await message('app.vault.getConfig("theme")')).toContain('Vault.getConfig');
    expect(await message('app.internalPlugins')).toContain('App.internalPlugins');
    expect(await message('app.workspace.on("no-such-event", () => {})')).toContain('no-such-event');
    const said = await app.page.evaluate(() => (window.app.plugins.plugins.probe as { messages(): string[] }).messages());
    expect(said).toEqual([expect.stringContaining('"htmlToMarkdown"'), expect.stringContaining('module "fs"'), expect.stringContaining('no-such-icon')]);
    expect(await message('app.workspace.getLeaf().setPinned(true)')).toContain('WorkspaceLeaf.setPinned');
  });
});

test.describe('a phone', () => {
  test.use({ device: 'phone' });
  test('has no ribbon and no status bar, and a drawer on the right', async ({ app }) => {
    await expect(app.page.locator('body.is-mobile.is-phone')).toBeVisible();
    await expect(app.page.locator('.workspace-ribbon, .status-bar')).toHaveCount(0);
    await app.command('probe:open');
    await expect(app.page.locator('.mod-right-split')).toBeVisible();
    await app.page.getByRole('button', { name: 'Open right sidebar' }).click();
    await expect(app.page.locator('.mod-right-split')).toBeHidden();
  });
});

test.describe('the server', () => {
  /** Asks past the page, with whatever headers. */
  const ask = (app: App, body: object, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> =>
    new Promise((done, fail) => {
      const url = new URL(app.url);
      const call = request({ host: '127.0.0.1', port: url.port, path: '/rpc', method: 'POST', headers: { 'x-token': url.searchParams.get('token') ?? '', ...headers } }, (response) => {
        let text = '';
        response.on('data', (chunk) => { text += String(chunk); }).on('end', () => done({ status: response.statusCode ?? 0, text }));
      });
      call.on('error', fail).end(JSON.stringify(body));
    });

  test('refuses a foreign origin, a foreign host and a missing token', async ({ app }) => {
    const read = { op: 'read', path: 'Meeting.md' };
    expect((await ask(app, read)).status).toBe(200);
    expect((await ask(app, read, { origin: 'http://example.com' })).status).toBe(403);
    expect((await ask(app, read, { host: 'example.com' })).status).toBe(403);
    expect((await ask(app, read, { 'x-token': '' })).status).toBe(403);
    expect((await ask(app, read, { 'x-token': 'x'.repeat(24) })).status).toBe(403);
    expect((await fetch(new URL('/', app.url))).status).toBe(403);
    expect((await fetch(new URL('/events', app.url))).status).toBe(403);
  });

  test('refuses every path that leads outside, links included', async ({ app }) => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    await writeFile(join(outside, 'secret.md'), 'secret');
    await symlink(outside, join(app.vaultPath, 'Link'));
    for (const path of ['../secret.md', 'People/../../secret.md', '/etc/hostname', 'C:/secret.md', 'a\\..\\b', 'Link/secret.md', 'Link']) {
      for (const op of ['read', 'stat', 'list', 'remove', 'mkdir']) expect((await ask(app, { op, path })).text, `${op} ${path}`).toContain('EOUTSIDE');
      for (const op of ['write', 'create']) expect((await ask(app, { op, path, text: 'x' })).text, `${op} ${path}`).toContain('EOUTSIDE');
      expect((await ask(app, { op: 'rename', path: 'Meeting.md', to: path })).text, `rename to ${path}`).toContain('EOUTSIDE');
    }
    expect((await ask(app, { op: 'list', path: '' })).text).not.toContain('Link');
  });
});
