import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, test, type App } from '../stand-in/fixture.ts';
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

const stored = async (app: App): Promise<unknown> => (existsSync(join(app.vaultPath, DATA)) ? JSON.parse(await app.read(DATA)) : undefined);

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
  await expect(field(app, 'Folders')).toHaveValue('People, Persons, Contacts, Friends, Colleagues, Team, CRM');
  await expect(field(app, 'Template for a person')).toHaveValue('');
  await expect(field(app, 'Template for a meeting')).toHaveValue('');
  await expect(app.page.getByText('New notes of people are made here. Notes that exist stay where they are.')).toBeVisible();
  expect(await stored(app), 'nothing is stored before something is changed').toBeUndefined();
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
  expect(await stored(app)).toBeUndefined();
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
  await expect(header(app, 'Get in touch')).toHaveAccessibleName('Get in touch, 5 of 6 people');
  await openSettings(app);
  await field(app, 'Folders').fill('Contacts elsewhere');
  await closeSettings(app);
  // Known by the folder alone: Jo Park. Known by it now: Kim Vale.
  await expect.poll(() => rowsOf(app, 'Get in touch'), { timeout: 8000 }).not.toContain('Jo Park');
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
  await app.write(DATA, JSON.stringify({ version: 1, peopleFolder: 'Team', focus: 6, later: { new: true } }));
  await expect.poll(async () => (await rowsOf(app, 'Get in touch')).length, { timeout: 8000 }).toBe(6);
  await openSettings(app);
  await expect(field(app, 'People folder')).toHaveValue('Team');
  await field(app, 'Meetings folder').fill('Talks');
  await expect.poll(() => stored(app)).toEqual({ version: 1, peopleFolder: 'Team', meetingsFolder: 'Talks', focus: 6, later: { new: true } });
  await closeSettings(app);
  await newPerson(app, 'Noor Haddad');
  await expect.poll(() => existsSync(join(app.vaultPath, 'Team/Noor Haddad.md'))).toBe(true);
});

test('settings that make no sense are passed over, one by one', async ({ app }) => {
  await app.write(DATA, JSON.stringify({ peopleFolder: 7, focus: 6, personMarks: 'all' }));
  await expect.poll(async () => (await rowsOf(app, 'Get in touch')).length, { timeout: 8000 }).toBe(6);
  await openSettings(app);
  await expect(field(app, 'People folder')).toHaveValue('People');
});
