import type { Locator } from '@playwright/test';
import { expect, test, type App } from '../stand-in/fixture.ts';
import { violations } from './support/axe.ts';
import { allRead } from './support/sidebar.ts';
import { inVault } from './support/vaults.ts';

const NAME = 'Why is this note counted, or not?';
const window_ = (app: App): Locator => app.page.getByRole('group', { name: NAME });
const sentences = (app: App): Promise<string[]> => window_(app).locator('> p').allInnerTexts();
const told = (app: App): Promise<string[]> => window_(app).getByRole('listitem').evaluateAll((all) => all.map((el) => [...el.children].map((each) => each.childNodes[0]?.textContent ?? '').join(': ')));

async function explain(app: App, path: string): Promise<void> {
  await app.openNote(path);
  await app.palette(NAME);
  await expect(window_(app)).toBeVisible();
}

test.describe('in the demo vault', () => {
  test.beforeEach(({ app }) => allRead(app));

  test('a person: by which mark, when to get in touch, and the conversations in the note', async ({ app }) => {
    await explain(app, 'People/Jo Park.md');
    expect(await sentences(app)).toEqual([
      'Jo Park is a person: it stands in the folder People.', 'Read from it: 1 open follow-up.',
      'Last: coffee on 14 Oct (Jo Park).', 'Every 2 weeks, so since 28 Oct.',
    ]);
    expect((await told(app))[0]).toBe('Wed 14 Oct with Jo Park: Counts.');
  });

  test('a meeting that is planned does not count, and says so', async ({ app }) => {
    await explain(app, 'Meetings/2026-11-26 Marcus Webb.md');
    expect((await sentences(app))[0]).toMatch(/^2026-11-26 Marcus Webb is a meeting: /);
    expect(await told(app)).toEqual(['Thu 26 Nov with Marcus Webb: Does not count yet: it is planned.']);
  });

  test('opens from the menu of a note, and a conversation opens at its line', async ({ app }) => {
    await app.page.locator('.mod-left-split').getByText('People', { exact: true }).click();
    await app.page.locator('.mod-left-split').getByText('Jo Park', { exact: true }).click({ button: 'right' });
    await app.page.locator('.menu-item', { hasText: NAME }).click();
    await window_(app).getByRole('button', { name: /^Wed 14 Oct/ }).click();
    await expect(window_(app)).toHaveCount(0);
    const place = () => app.page.evaluate(() => {
      const { workspace } = window.app;
      const line = workspace.activeEditor?.editor?.getCursor().line;
      return [workspace.getActiveFile()?.path, line === undefined ? undefined : workspace.activeEditor?.editor?.getLine(line)];
    });
    await expect.poll(place).toEqual(['People/Jo Park.md', expect.stringContaining('2026-10-14')]);
  });

  test('closes with Esc and with its button, and has no fault that axe knows', async ({ app }) => {
    await explain(app, 'People/Priya Nair.md');
    expect(await violations(app, '.modal-content')).toEqual([]);
    await app.page.keyboard.press('Escape');
    await expect(window_(app)).toHaveCount(0);
    await explain(app, 'People/Priya Nair.md');
    await expect(window_(app).getByRole('button', { name: 'Close' })).toBeFocused();
    await app.page.keyboard.press('Enter');
    await expect(window_(app)).toHaveCount(0);
  });

  test('a follow-up that was just typed is in it, before the note is saved', async ({ app }) => {
    await app.openNote('Projects/Build farm.md');
    await app.page.getByRole('textbox', { name: 'Note', exact: true }).click();
    await app.page.keyboard.press('ControlOrMeta+End');
    await app.page.keyboard.type('\n- [ ] Ask [[Jo Park]] about it');
    await app.palette(NAME);
    await expect(window_(app)).toContainText(/Read from it: \d+ open follow-ups?/);
  });

  test('a note whose text is still on its way into the editor is read from its file', async ({ app }) => {
    await app.openNote('People/Dana Li.md');
    await app.page.evaluate(() => {
      const { vault, workspace } = window.app;
      const readNow = vault.read.bind(vault);
      let isFirst = true;
      // The editor asks for the text first, and waits for it longer than we do.
      vault.read = async (file) => {
        const wait = isFirst ? 1500 : 0;
        isFirst = false;
        await new Promise((resolve) => setTimeout(resolve, wait));
        return readNow(file);
      };
      const file = vault.getFileByPath('People/Jo Park.md');
      if (file) void workspace.getLeaf(false).openFile(file, { state: { mode: 'source' } });
    });
    await app.palette(NAME);
    await expect(window_(app)).toContainText('Jo Park is a person: it stands in the folder People.');
    await expect(window_(app)).toContainText('Wed 14 Oct with Jo Park');
  });

  test.describe('on a phone', () => {
    test.use({ device: 'phone' });
    test('closes with a button of 44 pixels, and its lines are as high', async ({ app }) => {
      await app.openNote('People/Jo Park.md');
      await app.command('rapport:explain-note');
      const heights = await window_(app).getByRole('button').evaluateAll((all) => all.map((el) => el.getBoundingClientRect().height));
      expect(heights.filter((height) => height < 43.5)).toEqual([]);
      expect(await violations(app, '.modal-content')).toEqual([]);
      await window_(app).getByRole('button', { name: 'Close' }).click();
      await expect(window_(app)).toHaveCount(0);
    });
  });
});

test.describe('of notes that are not counted', () => {
  test.use(inVault({
    'People/Dana Li.md': '## Log\n\n- 2026-11-12 call: budget\n- 2026-12-24 lunch: planned\n- 2026-11-02 coffee #mention\n',
    'People/People.md': 'All of them.\n',
    'People/2026-11-12 Notes.md': 'Loose.\n',
    'Archive/People/Old Hand.md': '',
    'Templates/Person.md': '---\ntype: person\n---\n',
    'Drafts/{{name}}.md': '---\ntype: person\nname: "{{name}}"\n---\n',
    'Idea.md': 'A thought.\n',
    'Broken.md': '---\ntype: person\naliases: [a\n---\n',
    'Meetings/Kickoff.md': 'Attendees: [[Dana Li]]\n',
    'Meetings/2026-11-05 Cancelled.md': '---\nstatus: cancelled\npeople: ["[[Dana Li]]"]\n---\n',
    'Meetings/2026-11-06 Strangers.md': '---\npeople: [Kim Vale]\n---\n',
    '2026-11-10.md': 'Thought of [[Dana Li]].\n',
    '.obsidian/plugins/rapport/data.json': JSON.stringify({ setUp: true, excludedFolders: ['Archive'] }),
  }));

  const cases: readonly (readonly [path: string, sentence: RegExp, conversations: readonly string[]])[] = [
    ['Idea.md', /^Idea is neither a person nor a meeting: no type, tag, category, folder or attendees mark it\./, []],
    ['People/People.md', /^People is neither a person nor a meeting: it is the note of the folder People itself\.$/, []],
    ['People/2026-11-12 Notes.md', /^2026-11-12 Notes is no person: it stands in the folder People, but its name begins with a date\.$/, []],
    ['Archive/People/Old Hand.md', /the settings leave out the folder Archive\.$/, []],
    ['Templates/Person.md', /^Person is not read: it stands in the template folder Templates\.$/, []],
    ['Drafts/{{name}}.md', /is not read: its properties hold words of a template/, []],
    ['Broken.md', /^Broken cannot be read\.$/, []],
    ['Meetings/Kickoff.md', /^Kickoff is a meeting/, ['No date with Dana Li: Does not count: neither a property nor the name says when it was.']],
    ['Meetings/2026-11-05 Cancelled.md', /is a meeting/, ['Thu 5 Nov with Dana Li: Does not count: it was cancelled.']],
    ['Meetings/2026-11-06 Strangers.md', /is a meeting/, ['Fri 6 Nov with Kim Vale: Counts for nobody: there is no note of Kim Vale.']],
    ['2026-11-10.md', /is neither a person nor a meeting/, ['Tue 10 Nov with Dana Li: Does not count: in the settings, a link in a daily note is not a conversation.']],
    ['People/Dana Li.md', /is a person/, ['Thu 24 Dec with Dana Li: Does not count yet: its day is still to come.', 'Thu 12 Nov with Dana Li: Counts.', 'Mon 2 Nov: Does not count: the line says #mention.']],
  ];
  for (const [path, sentence, conversations] of cases) {
    test(`${path} says why`, async ({ app }) => {
      await expect.poll(() => app.page.evaluate(() => window.app.vault.getMarkdownFiles().length)).toBe(12);
      await explain(app, path);
      expect((await sentences(app))[0]).toMatch(sentence);
      expect(await told(app)).toEqual(conversations);
    });
  }

  test('a note that cannot be read says at which line', async ({ app }) => {
    await explain(app, 'Broken.md');
    expect((await sentences(app))[1]).toMatch(/^Broken: the properties cannot be read: .* \(line \d\) Open the note in source mode/);
  });
});
