import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../stand-in/fixture.ts';
import { box, done, firstRun, found, notesOnDisk, press, question, showFirstRun, stored, surveyed } from './support/first-run.ts';
import { notice } from './support/sidebar.ts';
import { inVault, MESSY_NOTES } from './support/vaults.ts';

test.use({ setUp: false });

test.describe('a vault that means it otherwise', () => {
  test.use(inVault(MESSY_NOTES));

  test('is proposed its folder of people, then its names of properties; nothing is ticked but a tag of many lines', async ({ app }) => {
    const before = await notesOnDisk(app);
    await showFirstRun(app);
    await expect(box(app, /Kontakte: 4 notes with email, phone/)).not.toBeChecked();
    await expect(box(app, /Count a link to somebody in a daily note/)).not.toBeChecked();
    await expect(box(app, 'Do not read #ask It stands in 25 lines already')).toBeChecked();
    await expect(firstRun(app)).not.toContainText('letzter Kontakt');

    await box(app, /Kontakte/).check();
    await expect(found(app, 'people')).toContainText('7');
    await expect(box(app, /“letzter Kontakt \(last\)” in 4 notes: last contact/)).not.toBeChecked();
    await expect(firstRun(app)).toContainText('New people go to Kontakte.');
    await box(app, /letzter Kontakt/).check();
    await expect(found(app, 'conversations')).toContainText('4');
    await box(app, /Count a link/).check();
    await expect(found(app, 'conversations')).toContainText('6');
    await box(app, /Count a link/).uncheck();
    await expect(found(app, 'conversations')).toContainText('4');
    await surveyed(app);

    await done(app).click();
    await expect(firstRun(app)).toHaveCount(0);
    expect(await notesOnDisk(app), 'no note is changed').toEqual(before);
    await expect.poll(() => stored(app)).toMatchObject({ setUp: true, mentions: false, peopleFolder: 'Kontakte', tagsOff: ['ask'], spellings: { last_contact: ['letzter Kontakt (last)'] } });
    expect(((await stored(app)) as { personMarks: { folders: string[] } }).personMarks.folders.at(-1)).toBe('Kontakte');
    await app.palette('New person');
    await app.page.getByPlaceholder('Name of the new person').fill('Neu Hier');
    await app.page.getByRole('option', { name: 'New person “Neu Hier”' }).click();
    await expect.poll(() => existsSync(join(app.vaultPath, 'Kontakte/Neu Hier.md'))).toBe(true);
  });

  test('a box that is unticked again is as if it had never been', async ({ app }) => {
    await showFirstRun(app);
    await box(app, /Kontakte/).check();
    await expect(found(app, 'people')).toContainText('7');
    await box(app, /Kontakte/).uncheck();
    await expect(found(app, 'people')).toContainText('3');
    await box(app, /Do not read #ask/).uncheck();
    await done(app).click();
    await expect(firstRun(app)).toHaveCount(0);
    await expect.poll(() => stored(app)).toMatchObject({ setUp: true });
    expect(await stored(app)).not.toHaveProperty('tagsOff');
    expect(((await stored(app)) as { personMarks: { folders: string[] } }).personMarks.folders).not.toContain('Kontakte');
  });
});

test.describe('a survey of many notes', () => {
  test.use(inVault({ ...MESSY_NOTES, ...Object.fromEntries(Array.from({ length: 220 }, (_, at) => [`Other/Note ${at}.md`, 'Words.\n'])) }));

  test('shows how far it has come, can be stopped, and begun again', async ({ app }) => {
    await showFirstRun(app);
    await app.page.evaluate(() => {
      const { vault } = window.app;
      const readNow = vault.read.bind(vault);
      vault.read = async (file) => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        return readNow(file);
      };
    });
    await box(app, /Kontakte/).check();
    await expect(firstRun(app)).toContainText(/Looking through all notes… (?:50|100|150|200) of 23\d/, { timeout: 30_000 });
    await press(app, 'Stop');
    await expect(firstRun(app).getByText('Looking through all notes')).toHaveCount(0);
    await press(app, 'Look through all notes for more');
    await expect(box(app, /letzter Kontakt/)).toBeVisible({ timeout: 30_000 });
  });
});

test.describe('an empty vault', () => {
  test.use(inVault({ 'Welcome.md': 'Hello.\n', 'Team notes/Kim Vale.md': 'Met at the fair.\n', 'Noor.md': '---\ntags: [colleague]\n---\n' }));

  test('begins with the first person, whose note is made at once', async ({ app }) => {
    await showFirstRun(app);
    await expect(firstRun(app).getByRole('heading', { name: 'Set up' })).toBeVisible();
    await expect(firstRun(app)).toContainText('No people found. Choose a folder or a tag, or add the first person.');
    await expect(firstRun(app).locator('.rapport-found li')).toHaveCount(0);
    await firstRun(app).getByRole('textbox', { name: 'Name of the first person' }).fill('Ada Byron');
    await app.page.keyboard.press('Enter');
    await expect(notice(app)).toContainText('Made a note for Ada Byron.');
    expect(existsSync(join(app.vaultPath, 'People/Ada Byron.md'))).toBe(true);
    await expect(found(app, 'person')).toContainText('1');
    await expect(question(app)).toContainText('Who is your boss?');
  });

  test('takes a folder', async ({ app }) => {
    await showFirstRun(app);
    await press(app, 'Choose a folder…');
    await app.page.getByPlaceholder('Which folder holds the notes of people?').fill('team');
    await app.page.keyboard.press('Enter');
    await expect(found(app, 'person')).toContainText('1');
    await expect(firstRun(app)).toContainText('New people go to Team notes.');
  });

  test('takes a tag', async ({ app }) => {
    await showFirstRun(app);
    await firstRun(app).getByRole('textbox', { name: 'Tag of people' }).fill('#colleague');
    await press(app, 'Use tag');
    await expect(found(app, 'person')).toContainText('1');
    await expect.poll(() => stored(app)).toMatchObject({ personMarks: { tags: ['person', 'people', 'contact', 'employee', 'colleague'] } });
  });
});
