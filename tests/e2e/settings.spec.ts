import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, test, type App } from '../stand-in/fixture.ts';
import { firstRun, notesOnDisk, stored } from './support/first-run.ts';
import { openLog, choosePerson, logWindow, text } from './support/log-window.ts';
import { allRead, header, notice, rowsOf, showFollowUps } from './support/sidebar.ts';

const DATA = '.obsidian/plugins/rapport/data.json';

test.beforeEach(({ app }) => allRead(app));

async function openSettings(app: App): Promise<void> {
  await app.page.getByRole('button', { name: 'Settings' }).click();
  await app.page.getByRole('dialog').getByText('Rapport', { exact: true }).click();
}

/** The field of a setting; where two groups have one of this name, the first is of people. */
const field = (app: App, name: string): Locator =>
  app.page.locator('.setting-item').filter({ has: app.page.getByText(name, { exact: true }) }).first().getByRole('textbox');

async function closeSettings(app: App): Promise<void> {
  await app.page.keyboard.press('Escape');
  if (await app.page.getByRole('dialog').isVisible()) await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('dialog')).toHaveCount(0);
}

async function newPerson(app: App, name: string): Promise<void> {
  await app.palette('New person');
  await app.page.getByPlaceholder('Name of the new person').fill(name);
  await app.page.getByRole('option', { name: `New person “${name}”` }).click();
}

/** What stands there before anything is changed: the vault of these tests has been set up. */
const UNTOUCHED = { version: 1, setUp: true };

/** A row of the settings; where two groups have one of this name, the first is of people. */
const setting = (app: App, name: string): Locator => app.page.locator('.setting-item').filter({ has: app.page.getByText(name, { exact: true }) }).first();

/** Opens one of the pages of the settings. */
const openPage = (app: App, name: string): Promise<void> => setting(app, name).click();

/** Writes a note past the app, and waits until the app knows it: a template that it does not know is refused. */
async function writeKnown(app: App, path: string, text: string): Promise<void> {
  await app.write(path, text);
  await expect.poll(() => app.page.evaluate((wanted) => window.app.vault.getFileByPath(wanted) !== null, path)).toBe(true);
}

test('the tab shows folders, marks and templates, and what each changes in notes', async ({ app }) => {
  await openSettings(app);
  await expect(field(app, 'People folder')).toHaveValue('People');
  await expect(field(app, 'Meetings folder')).toHaveValue('Meetings');
  await expect(field(app, 'Types')).toHaveValue('person, contact, crm/person');
  await expect(field(app, 'Folders')).toHaveValue(/^People, Persons, Contacts, Friends, Colleagues, Team, CRM/);
  await expect(field(app, 'Template for a person')).toHaveValue('');
  await expect(field(app, 'Template for a meeting')).toHaveValue('');
  await expect(app.page.getByText('New notes of people are made here. Notes that exist stay where they are.')).toBeVisible();
  expect(await stored(app), 'nothing is stored before something is changed').toEqual(UNTOUCHED);
});

test('somebody new is made in the changed people folder, and is known at once', async ({ app }) => {
  await openSettings(app);
  await field(app, 'People folder').fill('CRM/Colleagues');
  await expect.poll(() => stored(app)).toMatchObject({ peopleFolder: 'CRM/Colleagues' });
  await closeSettings(app);
  await newPerson(app, 'Noor Haddad');
  await expect(notice(app)).toContainText('Made a note for Noor Haddad.');
  expect(await app.read('CRM/Colleagues/Noor Haddad.md')).toMatch(/^---\ntype: person\n/);
  await expect.poll(() => app.page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe('CRM/Colleagues/Noor Haddad.md');
  await notice(app).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => existsSync(join(app.vaultPath, 'CRM/Colleagues/Noor Haddad.md'))).toBe(false);
});

test('a folder that cannot be one is refused below its field', async ({ app }) => {
  await openSettings(app);
  await field(app, 'People folder').fill('People: all');
  await expect(app.page.getByText('A folder cannot have this name.')).toBeVisible();
  await field(app, 'Template for a person').fill('Templates/Nobody.md');
  await expect(app.page.getByText('There is no note of this path.')).toBeVisible();
  expect(await stored(app)).toEqual(UNTOUCHED);
});

test('a template of one’s own makes the note of somebody new', async ({ app }) => {
  await openSettings(app);
  await field(app, 'Template for a person').fill('Templates/Person.md');
  await expect.poll(() => stored(app)).toMatchObject({ personTemplate: 'Templates/Person.md' });
  await closeSettings(app);
  await newPerson(app, 'Noor "Nono" Haddad');
  await expect(notice(app)).toContainText('Made a note for');
  const path = await app.page.evaluate(() => window.app.workspace.getActiveFile()?.path ?? '');
  const note = await app.read(path);
  expect(note).toMatch(/^---\ntype: person\naliases: \[/);
  expect(note).toContain('met_on: 2026-11-19\n---\n');
  expect(note).toContain('## To talk about\n\n- [ ] \n\n## Follow-ups\n\n- [ ] Write to Noor');
});

test('a template that makes broken properties is refused by its name, and nothing is made', async ({ app }) => {
  await writeKnown(app, 'Templates/Broken person.md', '---\ntype: person\nrole: Lead: platform\n---\n\n## Log\n');
  await openSettings(app);
  await field(app, 'Template for a person').fill('Templates/Broken person.md');
  await expect.poll(() => stored(app)).toMatchObject({ personTemplate: 'Templates/Broken person.md' });
  await closeSettings(app);
  await newPerson(app, 'Noor Haddad');
  await expect(notice(app)).toContainText('Nothing was changed: the template Broken person makes properties that cannot be read');
  expect(existsSync(join(app.vaultPath, 'People/Noor Haddad.md'))).toBe(false);
});

test('a template that is gone is refused by its name', async ({ app }) => {
  await writeKnown(app, 'Templates/Mine.md', '---\ntype: meeting\n---\n');
  await openSettings(app);
  await field(app, 'Template for a meeting').fill('Templates/Mine.md');
  await expect.poll(() => stored(app)).toMatchObject({ meetingTemplate: 'Templates/Mine.md' });
  await closeSettings(app);
  await app.remove('Templates/Mine.md');
  await openLog(app);
  await choosePerson(app, 'jo p');
  await choosePerson(app, 'ines');
  await text(app).fill('lunch: plans');
  await app.page.keyboard.press('ControlOrMeta+Enter');
  await expect(logWindow(app).getByRole('alert')).toHaveText('Nothing was changed: the template Mine is not there. Choose another one in the settings.');
  await expect(text(app)).toHaveValue('lunch: plans');
});

test('the vault is read anew after a mark has changed', async ({ app }) => {
  await app.write('Contacts elsewhere/Kim Vale.md', '---\nmet_on: 2026-10-01\ncadence: weekly\n---\n');
  await showFollowUps(app);
  await expect(header(app, 'Get in touch')).toHaveAccessibleName('Get in touch, 5 of 7 people');
  await openSettings(app);
  await field(app, 'Folders').fill('Contacts elsewhere');
  await closeSettings(app);
  // Known by the folder alone: Jo Park. Known by it now: Kim Vale.
  await expect.poll(() => rowsOf(app, 'Get in touch')).not.toContain('Jo Park');
  await openLog(app);
  await app.page.keyboard.type('Kim');
  await expect(logWindow(app).getByRole('option').first()).toContainText('Kim Vale');
});

test('with “Always a meeting note” a talk with one person is a note of its own', async ({ app }) => {
  await openSettings(app);
  await app.page.locator('.setting-item').filter({ hasText: 'Always a meeting note' }).locator('.checkbox-container').click();
  await expect.poll(() => stored(app)).toMatchObject({ alwaysMeetingNote: true });
  await closeSettings(app);
  await openLog(app);
  await choosePerson(app, 'jo p');
  await text(app).fill('lunch: plans');
  await expect(logWindow(app)).toContainText('New note: 2026-11-19 Jo Park');
  await app.page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => existsSync(join(app.vaultPath, 'Meetings/2026-11-19 Jo Park.md'))).toBe(true);
});

test('what another device writes to the settings counts, and keys of a newer version are kept', async ({ app }) => {
  await app.write(DATA, JSON.stringify({ ...UNTOUCHED, peopleFolder: 'Team', focus: 6, later: { new: true } }));
  await expect.poll(async () => (await rowsOf(app, 'Get in touch')).length).toBe(6);
  await openSettings(app);
  await expect(field(app, 'People folder')).toHaveValue('Team');
  await field(app, 'Meetings folder').fill('Talks');
  await expect.poll(() => stored(app)).toEqual({ ...UNTOUCHED, peopleFolder: 'Team', meetingsFolder: 'Talks', focus: 6, later: { new: true } });
  await closeSettings(app);
  await newPerson(app, 'Noor Haddad');
  await expect.poll(() => existsSync(join(app.vaultPath, 'Team/Noor Haddad.md'))).toBe(true);
});

test('settings that make no sense are passed over, one by one', async ({ app }) => {
  await app.write(DATA, JSON.stringify({ ...UNTOUCHED, peopleFolder: 7, focus: 6, personMarks: 'all' }));
  await expect.poll(async () => (await rowsOf(app, 'Get in touch')).length).toBe(6);
  await openSettings(app);
  await expect(field(app, 'People folder')).toHaveValue('People');
});

test.describe('what the settings say of this vault', () => {
  test('stands on top, with the way back to the first run', async ({ app }) => {
    const before = await notesOnDisk(app);
    await openSettings(app);
    await expect(setting(app, 'Found in this vault')).toContainText('25 people, 109 conversations, 25 follow-ups, 2 notes to fix.');
    await setting(app, 'Found in this vault').getByRole('button', { name: 'Set up again' }).click();
    await closeSettings(app);
    await expect(firstRun(app)).toBeVisible();
    await expect.poll(() => stored(app)).toEqual({ version: 1, setUp: false });
    expect(await notesOnDisk(app)).toEqual(before);
  });

  test('no group has more than eight rows, and each stands under its heading', async ({ app }) => {
    await openSettings(app);
    const groups = await app.page.locator('.setting-group').evaluateAll((all) => all.map((el) => [el.querySelector('.setting-item-heading')?.textContent ?? '', el.querySelectorAll('.setting-items > .setting-item').length]));
    expect(groups).toEqual([['', 3], ['People', 6], ['Conversations', 8], ['Follow-ups', 7], ['Words and kinds', 3], ['Privacy', 1], ['Advanced', 4]]);
  });

  test('follows the notes and the settings while they are shown', async ({ app }) => {
    await openSettings(app);
    await expect(setting(app, 'Folders')).toContainText('Now: 2 people, in People.');
    await app.write('Work/Contacts/Kim Vale.md', 'Met at the fair.\n');
    await expect(setting(app, 'Folders')).toContainText('Now: 3 people, in People, Work/Contacts.');
    await field(app, 'Folders').fill('Contacts');
    await expect(setting(app, 'Folders')).toContainText('Now: 1 person, in Work/Contacts.');
    await expect(setting(app, 'Types')).toContainText('Now: 20 people.');
    await field(app, 'Folders to leave out').fill('Work');
    await expect(setting(app, 'Folders')).toContainText('Now: 0 people.');
    await expect.poll(() => stored(app)).toMatchObject({ excludedFolders: ['Work'] });
  });

  test('says what links in daily notes would add, and counts them once they do', async ({ app }) => {
    await openSettings(app);
    const links = setting(app, 'Links in daily notes');
    await expect(links).toContainText('Off: a link to somebody in a daily note is not a conversation. On: it would add 4 conversations with 5 people.');
    await expect(setting(app, 'What counts')).toContainText('Now: 109 conversations.');
    await links.locator('.checkbox-container').click();
    await expect(setting(app, 'What counts')).toContainText('Now: 113 conversations.');
    await expect(links).toContainText('On: it adds 4 conversations with 5 people.');
    await expect.poll(() => stored(app)).toMatchObject({ mentions: true });
  });

  test('counts people without a note, and what was ignored, which can be shown again', async ({ app }) => {
    await app.write('Meetings/2026-11-03 Fair.md', '---\npeople: [Kim Vale, Bo Tan]\n---\n');
    await app.write('People/Wrong.md', '---\ncadence: soonish\n---\n');
    await app.write(DATA, JSON.stringify({ ...UNTOUCHED, ignored: { 'People/Wrong.md': ['value-not-understood cadence'] } }));
    await openSettings(app);
    await expect(setting(app, 'People without a note')).toContainText('Now: 2.');
    await expect(setting(app, 'Ignored notes to fix')).toContainText('Now: 1 in 1 note.');
    await expect(setting(app, 'Found in this vault')).toContainText('2 notes to fix.');
    await setting(app, 'Ignored notes to fix').getByRole('button', { name: 'Show them again' }).click();
    await expect(setting(app, 'Ignored notes to fix')).toContainText('Now: nothing.');
    await expect(setting(app, 'Found in this vault')).toContainText('3 notes to fix.');
    await expect.poll(() => stored(app)).toMatchObject({ ignored: {} });
  });
});

test.describe('words of one’s own', () => {
  test('a name of a property is added, read, and taken away again', async ({ app }) => {
    await app.write('People/Kim Vale.md', '---\nzuletzt: 2026-11-01\n---\n');
    await openSettings(app);
    await expect(setting(app, 'What counts')).toContainText('Now: 109 conversations.');
    await openPage(app, 'Other names of properties');
    await expect(app.page.getByText('None yet. The usual ones of other plugins are known already.')).toBeVisible();
    await app.page.getByRole('button', { name: 'Add a property' }).click();
    await app.page.getByPlaceholder('Which property has another name in your notes?').fill('last co');
    await app.page.keyboard.press('Enter');
    await field(app, 'last_contact').fill('zuletzt, letzter Kontakt');
    await expect.poll(() => stored(app)).toMatchObject({ spellings: { last_contact: ['zuletzt', 'letzter Kontakt'] } });
    await app.page.getByRole('button', { name: 'Back' }).click();
    await expect(setting(app, 'Other names of properties')).toContainText('last_contact');
    await expect(setting(app, 'What counts')).toContainText('Now: 110 conversations.');
    await openPage(app, 'Other names of properties');
    await setting(app, 'last_contact').getByRole('button', { name: 'Delete' }).click();
    await expect(app.page.getByText('None yet.')).toBeVisible();
    await expect.poll(() => stored(app)).toMatchObject({ spellings: {} });
    expect(await app.read('People/Kim Vale.md')).toBe('---\nzuletzt: 2026-11-01\n---\n');
  });

  test('a heading of the log and a way of talking are read', async ({ app }) => {
    await app.write('People/Kim Vale.md', '## Gespräche\n\n- 2026-11-01 am Telefon\n');
    await app.write('Daily/2026-11-14.md', '- walk with [[Kim Vale]]\n');
    await openSettings(app);
    await field(app, 'More ways of talking').fill('walk');
    await expect.poll(() => stored(app)).toMatchObject({ channels: ['walk'] });
    await openPage(app, 'Headings');
    await field(app, 'Log').fill('Gespräche');
    await expect.poll(() => stored(app)).toMatchObject({ headings: { log: ['Gespräche'] } });
    await app.page.getByRole('button', { name: 'Back' }).click();
    await expect(setting(app, 'What counts')).toContainText('Now: 111 conversations.');
  });

  test('a tag of ours that means something else is not read, and no other word is taken', async ({ app }) => {
    await openSettings(app);
    await expect(setting(app, 'Tags that are not read')).toContainText('Now: #detail in 10 lines');
    await field(app, 'Tags that are not read').fill('detail, todo');
    await expect(app.page.getByText('There is no todo here.')).toBeVisible();
    expect(await stored(app)).toEqual(UNTOUCHED);
    await field(app, 'Tags that are not read').fill('detail');
    await expect.poll(() => stored(app)).toMatchObject({ tagsOff: ['detail'] });
    await expect(setting(app, 'Tags that are not read')).not.toContainText('#detail in');
  });
});
