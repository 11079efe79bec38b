import { expect, test, type App } from '../stand-in/fixture.ts';
import { violations } from './support/axe.ts';
import { box, details, done, firstRun, found, notesOnDisk, press, question, showFirstRun, stored } from './support/first-run.ts';
import { header, notice, restart, row } from './support/sidebar.ts';
import { inVault, MESSY_NOTES, PLAIN_NOTES } from './support/vaults.ts';

test.use({ setUp: false });

const boss = (app: App) => firstRun(app).getByRole('combobox', { name: 'Who is your boss?' });
const DANA = 'People/Dana Li.md';

test.describe('what was found', () => {
  test('stands above the follow-ups, with counts, and nothing is written', async ({ app }) => {
    const before = await notesOnDisk(app);
    await showFirstRun(app);
    await expect(firstRun(app).getByRole('heading', { name: 'Found in this vault' })).toBeVisible();
    expect((await firstRun(app).locator('.rapport-found li').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      '25 people type person, People, …', '109 conversations 66 meetings, …', '22 follow-ups', '3 older ones folded away', '2 notes to fix',
    ]);
    await expect(firstRun(app)).toContainText('Nothing in your notes was changed.');
    await expect(header(app, 'Today')).toBeVisible();
    const [above, below] = [await firstRun(app).boundingBox(), await header(app, 'Today').boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    expect(await notesOnDisk(app)).toEqual(before);
    expect(await stored(app)).toBeUndefined();
  });

  test('says of each number why, with notes that open', async ({ app }) => {
    await showFirstRun(app);
    await found(app, 'people').click();
    await expect(found(app, 'people')).toHaveAttribute('aria-expanded', 'true');
    await expect(details(app, 'people')).toContainText('19 by type person');
    await expect(details(app, 'people')).toContainText('2 in folder People');
    await expect(details(app, 'people')).toContainText('2 by tag #person');
    await expect(details(app, 'people')).toContainText('1 by type contact');
    // The type person is ours: nobody need say that it is not.
    await expect(details(app, 'people').getByRole('button', { name: 'Not people: this type' })).toHaveAccessibleName('Not people: this type contact');
    await details(app, 'people').getByRole('button', { name: 'Jo Park' }).click();
    await expect.poll(() => app.page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe('People/Jo Park.md');
    await found(app, 'conversations').click();
    await expect(details(app, 'conversations')).toContainText('66 meetings: notes of meetings that were held');
    await found(app, 'follow-ups').click();
    await expect(details(app, 'follow-ups')).toContainText('3 Today, 3 Next 7 days, 3 Waiting for others, 8 Later, 5 No date.');
    await found(app, 'older ones').click();
    await expect(details(app, 'older ones')).toContainText('Late by more than 30 days');
    await found(app, 'notes to fix').click();
    await expect(details(app, 'notes to fix').getByRole('listitem')).toHaveCount(2);
    await found(app, 'people').click();
    await expect(details(app, 'people')).toHaveCount(0);
  });

  test('opens a follow-up at its line', async ({ app }) => {
    await showFirstRun(app);
    await found(app, 'follow-ups').click();
    await details(app, 'follow-ups').getByRole('button', { name: 'Send Dana the cost table' }).click();
    await expect.poll(() => app.page.evaluate(() => [window.app.workspace.getActiveFile()?.path, window.app.workspace.activeEditor?.editor?.getCursor().line])).toEqual(['Meetings/2026-11-12 Dana Li.md', 21]);
  });

  test('waits until all notes were read, and comes again at the next start until it is answered', async ({ app }) => {
    await showFirstRun(app);
    await restart(app);
    await expect(firstRun(app)).toBeVisible();
    // Reading all notes is not done at every start by itself.
    await expect(firstRun(app).getByRole('button', { name: 'Look through all notes for more' })).toBeVisible();
  });
});

test.describe('what is wrong', () => {
  test.use(inVault(MESSY_NOTES));

  test('is a folder: it is left out at once, and can be taken back', async ({ app }) => {
    const before = await notesOnDisk(app);
    await showFirstRun(app);
    await expect(found(app, 'people')).toContainText('3');
    await found(app, 'people').click();
    await details(app, 'people').getByRole('button', { name: 'Not people: this folder Archive/People' }).click();
    await expect(found(app, 'person')).toContainText('1');
    await expect(firstRun(app)).toContainText('Not people now: in folder Archive/People.');
    await expect.poll(() => stored(app)).toMatchObject({ excludedFolders: ['Archive/People'] });
    await press(app, 'Take back');
    await expect(found(app, 'people')).toContainText('3');
    await expect.poll(() => stored(app)).toMatchObject({ excludedFolders: [] });
    expect(await notesOnDisk(app)).toEqual(before);
  });

  test('is a tag: it is taken from the marks, and the way back is there when nobody is left', async ({ app }) => {
    await showFirstRun(app);
    await found(app, 'people').click();
    await details(app, 'people').getByRole('button', { name: /^Not people: this tag/ }).click();
    await expect(found(app, 'people')).toContainText('2');
    await expect.poll(() => stored(app)).toMatchObject({ personMarks: { tags: ['people', 'contact', 'employee'] } });
    await details(app, 'people').getByRole('button', { name: /^Not people: this folder/ }).click();
    await expect(firstRun(app)).toContainText('No people found. Choose a folder or a tag, or add the first person.');
    await press(app, 'Take back');
    await press(app, 'Take back');
    await expect(found(app, 'people')).toContainText('3');
    await expect.poll(() => stored(app)).toMatchObject({ personMarks: { tags: ['person', 'people', 'contact', 'employee'] }, excludedFolders: [] });
  });
});

test.describe('the questions', () => {
  test.use(inVault(PLAIN_NOTES));

  test('are answered with the keyboard alone; Done adds properties to the notes, and one Undo takes them back', async ({ app }) => {
    const before = await notesOnDisk(app);
    await showFirstRun(app);
    await expect(question(app)).toHaveText('1 of 3Who is your boss?');
    await boss(app).focus();
    await app.page.keyboard.type('dan');
    await app.page.keyboard.press('Enter');
    await expect(firstRun(app)).toContainText('Adds properties to 1 note');
    await app.page.keyboard.press('Tab');
    await expect(firstRun(app).getByRole('button', { name: 'Next' })).toBeFocused();
    await app.page.keyboard.press('Enter');
    await expect(question(app)).toHaveText('2 of 3Who do you want to keep up with? Up to five');
    await expect(question(app)).toBeFocused();
    await app.page.keyboard.press('Tab');
    await expect(box(app, 'Priya Nair 3×')).toBeFocused();
    await expect(box(app, 'Priya Nair 3×')).not.toBeChecked();
    await expect(box(app, 'Dana Li')).toHaveCount(0);
    await app.page.keyboard.press('Space');
    await app.page.keyboard.press('Tab');
    await expect(firstRun(app).getByRole('combobox', { name: 'How often, Priya Nair' })).toBeFocused();
    await expect(firstRun(app).getByRole('combobox', { name: 'How often, Priya Nair' })).toHaveValue('2 weeks');
    await app.page.keyboard.press('Tab');
    await app.page.keyboard.press('Space');
    await firstRun(app).getByRole('combobox', { name: 'How often, Sam Ortiz' }).selectOption('quarterly');
    await firstRun(app).getByRole('button', { name: 'Next' }).press('Enter');
    await expect(question(app)).toHaveText('3 of 3When is your one-on-one?');
    await expect(firstRun(app)).toContainText('Priya Nair every 2 weeks, Sam Ortiz every 3 months');
    await firstRun(app).getByRole('combobox', { name: 'On which day' }).selectOption('Thursday');
    await firstRun(app).getByRole('button', { name: 'Next' }).press('Enter');
    await firstRun(app).getByRole('button', { name: 'Changes properties of 3 notes' }).press('Enter');
    await expect(firstRun(app).locator('.rapport-changes li')).toHaveText(['Dana Lirelation: bossone_on_one: weekly on thu', 'Priya Naircadence: 2 weeks', 'Sam Ortizcadence: quarterly (was every month)']);
    expect(await notesOnDisk(app), 'nothing is written before Done').toEqual(before);
    expect(await stored(app)).toBeUndefined();

    await done(app).press('Enter');
    await expect(notice(app)).toContainText('Set up. Properties added to 3 notes.');
    await expect(firstRun(app)).toHaveCount(0);
    expect(await app.read(DANA)).toBe(PLAIN_NOTES[DANA]?.replace('# mine\n', '# mine\nrelation: boss\none_on_one: weekly on thu\n'));
    expect(await app.read('People/Priya Nair.md')).toBe(`---\ncadence: 2 weeks\n---\n${PLAIN_NOTES['People/Priya Nair.md'] ?? ''}`);
    expect(await app.read('People/Sam Ortiz.md')).toBe(PLAIN_NOTES['People/Sam Ortiz.md']?.replace('"monthly"', '"quarterly"'));
    await expect.poll(() => stored(app)).toEqual({ version: 1, setUp: true });
    await expect(header(app, 'Today')).toBeFocused();
    await notice(app).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => notesOnDisk(app)).toEqual(before);
  });

  test('can all be skipped, and the third is not asked without a boss', async ({ app }) => {
    const before = await notesOnDisk(app);
    await showFirstRun(app);
    await press(app, 'Skip');
    await expect(question(app)).toContainText('2 of 2');
    await press(app, 'Skip');
    await expect(question(app)).toHaveCount(0);
    await expect(firstRun(app)).toContainText('Changes no note');
    await done(app).click();
    await expect(notice(app)).toContainText('Set up. No note was changed.');
    await expect(firstRun(app)).toHaveCount(0);
    expect(await notesOnDisk(app)).toEqual(before);
    await expect.poll(() => stored(app)).toEqual({ version: 1, setUp: true });
    await restart(app);
    await expect(row(app, 'Send Dana Li the numbers')).toBeVisible();
    await expect(firstRun(app)).toHaveCount(0);
  });

  test('can be asked again, and an answer can be taken back', async ({ app }) => {
    await showFirstRun(app);
    await boss(app).fill('dan');
    await app.page.keyboard.press('Enter');
    await press(app, 'Next');
    await firstRun(app).getByRole('button', { name: 'Change Who is your boss?' }).click();
    await firstRun(app).getByRole('button', { name: 'Remove Dana Li' }).click();
    await expect(firstRun(app)).toContainText('Changes no note');
    await boss(app).fill('Nobody Known');
    await expect(firstRun(app)).toContainText('Nobody of this name has a note yet.');
    await app.page.keyboard.press('Escape');
    await press(app, 'Skip');
    await expect(question(app)).toContainText('2 of 2');
  });

  test.describe('in a vault with more people', () => {
    const quiet = { 'People/Quiet One.md': '' };
    const more = Object.fromEntries(['A', 'B', 'C', 'D', 'E', 'F'].map((name) => [`People/${name} Test.md`, '## Log\n\n- 2026-11-01 call\n']));
    test.use(inVault({ ...PLAIN_NOTES, ...quiet, ...more }));

    test('let somebody be looked for who is not offered', async ({ app }) => {
      await showFirstRun(app);
      await press(app, 'Skip');
      const search = firstRun(app).getByRole('combobox', { name: 'Somebody else to keep up with' });
      await search.fill('quiet');
      await search.press('Enter');
      await expect(box(app, 'Quiet One')).toBeChecked();
      await done(app).click();
      await expect.poll(() => app.read('People/Quiet One.md')).toBe('---\ncadence: monthly\n---\n');
    });

    test('at most five can be kept up with', async ({ app }) => {
      await showFirstRun(app);
      await expect(found(app, 'people')).toContainText('10');
      await press(app, 'Skip');
      for (let at = 0; at < 5; at++) await box(app, /×$/).nth(at).check();
      await expect(box(app, /×$/).nth(5)).toBeDisabled();
      await box(app, /×$/).first().uncheck();
      await expect(box(app, /×$/).nth(5)).toBeEnabled();
    });
  });
});

test.describe('Done, when a note cannot be written', () => {
  test.use(inVault({ ...PLAIN_NOTES, 'People/Priya Nair.md': '---\nrole: a\n<<<<<<< ours\n---\n\n## Log\n\n- 2026-11-10 lunch\n' }));

  test('says so, and the first run stays', async ({ app }) => {
    await showFirstRun(app);
    await press(app, 'Skip');
    await app.write('People/Sam Ortiz.md', '---\naliases: [broken\n---\n');
    const sam = box(app, /Sam Ortiz/);
    await sam.check();
    await firstRun(app).getByRole('combobox', { name: 'How often, Sam Ortiz' }).selectOption('yearly');
    await done(app).click();
    await expect(notice(app)).toContainText('Nothing was changed: the properties of Sam Ortiz cannot be read');
    await expect(firstRun(app)).toBeVisible();
    expect(await stored(app)).toBeUndefined();
  });
});

test.describe('put aside', () => {
  test('it comes back with Set up, and the tags that may be ours by now are not ticked', async ({ app }) => {
    await showFirstRun(app);
    await firstRun(app).getByRole('button', { name: 'Close. The command Set up brings it back' }).click();
    await expect(firstRun(app)).toHaveCount(0);
    await expect.poll(() => stored(app)).toEqual({ version: 1, setUp: true });
    await restart(app);
    await expect(header(app, 'Today')).toBeVisible();
    await expect(firstRun(app)).toHaveCount(0);
    await app.palette('Set up');
    await expect(firstRun(app)).toBeVisible();
    await expect.poll(() => stored(app)).toEqual({ version: 1, setUp: false });
  });
});

test.describe('how it is drawn', () => {
  test('has no fault that axe knows, closed and open, at every question', async ({ app }) => {
    await showFirstRun(app);
    const faults = () => violations(app, '.rapport-first-run');
    expect(await faults()).toEqual([]);
    await found(app, 'people').click();
    await found(app, 'follow-ups').click();
    await boss(app).fill('sam');
    expect(await faults()).toEqual([]);
    await boss(app).fill('');
    await press(app, 'Next');
    await box(app, /Priya/).check();
    expect(await faults()).toEqual([]);
    await press(app, 'Next');
    expect(await faults()).toEqual([]);
  });

  test('does not stick out of a sidebar of 280 pixels', async ({ app }) => {
    await showFirstRun(app);
    await app.page.addStyleTag({ content: '.mod-right-split { width: 280px !important; flex: none !important; }' });
    await found(app, 'people').click();
    await found(app, 'conversations').click();
    const wide = await firstRun(app).evaluate((el) => {
      const { right } = el.getBoundingClientRect();
      return [...el.querySelectorAll('*')].filter((each) => !each.closest('.rapport-unseen') && each.getBoundingClientRect().right > right + 1).map((each) => each.className);
    });
    expect(wide).toEqual([]);
  });

  test.describe('on a phone', () => {
    test.use({ device: 'phone' });
    test('every target is 44 pixels high, and fields have letters of 16', async ({ app }) => {
      await showFirstRun(app);
      await found(app, 'people').click();
      const small = () => firstRun(app).evaluate((el) => [...el.querySelectorAll('button, label, select, input:not([type="checkbox"])')].filter((each) => each.getBoundingClientRect().height < 43.5).map((each) => each.textContent || each.className));
      expect(await small()).toEqual([]);
      await expect(boss(app)).toHaveCSS('font-size', '16px');
      await press(app, 'Next');
      await box(app, /Priya/).check();
      expect(await small()).toEqual([]);
      expect(await violations(app, '.rapport-first-run')).toEqual([]);
    });
  });

  test('Tab goes through it in the order in which it is read, and on into the list', async ({ app }) => {
    await showFirstRun(app);
    await firstRun(app).getByRole('button', { name: /^Close/ }).focus();
    await app.page.keyboard.press('Tab');
    await expect(found(app, 'people')).toBeFocused();
    await boss(app).focus();
    await app.page.keyboard.press('Tab');
    await expect(firstRun(app).getByRole('button', { name: 'Next' })).toBeFocused();
    await app.page.keyboard.press('Tab');
    await expect(done(app)).toBeFocused();
    await app.page.keyboard.press('Tab');
    await expect(header(app, 'Today')).toBeFocused();
  });
});
