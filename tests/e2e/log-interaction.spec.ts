import { expect, test } from '../stand-in/fixture.ts';
import { choosePerson, help, helpBy, how, logWindow, openLog, people, save, text, when } from './support/log-window.ts';
import { allRead, focusRow, notice, restart, row, rowsOf, showFollowUps, withLine } from './support/sidebar.ts';

const JO = 'People/Jo Park.md';
const JO_LAST = '  * [x] Send Jo the churn query ✅ 2026-10-15\n';

test.beforeEach(({ app }) => allRead(app));

test('a lunch with two people and a follow-up is logged by keyboard alone, and both leave Get in touch at once', async ({ app }) => {
  const keyboard = app.page.keyboard;
  await expect.poll(() => rowsOf(app, 'Get in touch')).toEqual(['Jo Park', 'Hannah Schmidt', 'Ines Duarte', 'Tom Becker', 'Sam Lee']);
  const jo = await app.read(JO);
  await openLog(app);
  await choosePerson(app, 'jo p');
  await choosePerson(app, 'ines');
  await keyboard.press('Tab');
  await expect(text(app)).toBeFocused();
  await keyboard.type('lunch: planning the spring session');
  await expect(how(app)).toHaveValue('lunch');
  await keyboard.press('Tab');
  await expect(when(app)).toBeFocused();
  await keyboard.press('Tab');
  await expect(how(app)).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await expect(help(app)).toBeFocused();
  await keyboard.type('Share the notes');
  await keyboard.press('Tab');
  await expect(helpBy(app)).toBeFocused();
  await keyboard.type('fri');
  await expect(logWindow(app)).toContainText('Fri 20 Nov');
  await expect(logWindow(app)).toContainText('New note: 2026-11-19 Jo Park and Ines Duarte');
  await keyboard.press('ControlOrMeta+Enter');
  await expect(logWindow(app)).toHaveCount(0);
  expect(await app.read('Meetings/2026-11-19 Jo Park and Ines Duarte.md')).toBe([
    '---', 'type: meeting', 'channel: "lunch"', 'date: 2026-11-19', 'people: ["[[Jo Park]]", "[[Ines Duarte]]"]', 'status: "held"', '---', '',
    '## Notes', '', 'planning the spring session', '', '## Follow-ups', '', '- [ ] Share the notes [[Jo Park]] [[Ines Duarte]] 📅 2026-11-20', '',
  ].join('\n'));
  expect(await app.read(JO)).toBe(jo);
  await expect(notice(app)).toContainText('Logged lunch with Jo Park and Ines Duarte, and a follow-up for Fri 20 Nov.');
  await expect.poll(() => rowsOf(app, 'Get in touch')).toEqual(['Hannah Schmidt', 'Tom Becker', 'Sam Lee']);
  await expect(row(app, 'Share the notes')).toContainText('tomorrow · Jo Park, Ines Duarte · lunch, 19 Nov');
});

test('a call with one person becomes a line under Log with the follow-up below it, and l on the row fills in who', async ({ app }) => {
  const before = await app.read(JO);
  await showFollowUps(app);
  await focusRow(app, 'Jo Park');
  await app.page.keyboard.press('l');
  await expect(text(app)).toBeFocused();
  await app.page.keyboard.type('call: the reorg is through');
  await help(app).fill('Send Jo the new chart');
  await helpBy(app).fill('2w');
  await expect(logWindow(app)).toContainText('Jo Park, under Log');
  await app.page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => app.read(JO)).toBe(withLine(before, JO_LAST, `${JO_LAST}* 2026-11-19 call: the reorg is through\n  * [ ] Send Jo the new chart 📅 2026-12-03\n`));
  await expect(row(app, 'quiet for 5 weeks · usually every 2 weeks')).toHaveCount(0);
  await expect(row(app, 'Hannah Schmidt')).toBeFocused();
});

test('somebody who stays in the list has other quiet words at once', async ({ app }) => {
  await showFollowUps(app);
  await expect(row(app, 'Sam Lee')).toContainText('quiet for 8 weeks');
  await openLog(app);
  await choosePerson(app, 'sam lee');
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.type('-2w message: sent the ad');
  await app.page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => app.read('People/Sam Lee.md')).toContain('\n- 2026-11-05 message: sent the ad\n');
  await expect(row(app, 'Sam Lee')).toContainText('quiet for 2 weeks');
});

test('what is written of the note that is open is about its people', async ({ app }) => {
  await app.openNote('Meetings/2026-10-23 Billing migration review.md');
  await openLog(app);
  await expect(logWindow(app)).toContainText('Sam Ortiz');
  await app.page.keyboard.press('Escape');
  await app.openNote('People/Priya Nair.md');
  await openLog(app);
  await expect(logWindow(app).getByText('Priya Nair, under Log')).toBeVisible();
  await expect(logWindow(app).getByText('Priya needs help with: hiring, Rust')).toBeVisible();
});

test('what both promised goes below the line', async ({ app }) => {
  await app.openNote('People/Priya Nair.md');
  await openLog(app);
  await app.page.keyboard.type('coffee: on-call');
  await logWindow(app).getByRole('button', { name: 'Something Priya promised' }).click();
  const promised = logWindow(app).getByRole('textbox', { name: 'Something Priya promised' });
  await expect(promised).toBeFocused();
  await promised.fill('The rota');
  await logWindow(app).getByRole('textbox', { name: 'By when it was promised' }).fill('tue');
  await save(app).click();
  await expect.poll(() => app.read('People/Priya Nair.md')).toContain('## Log\n\n- 2026-11-19 coffee: on-call\n  - [ ] The rota #waiting 📅 2026-11-24\n- 2026-08-20 lunch: she gave');
  await expect(row(app, 'The rota')).toContainText('by 24 Nov · Priya Nair');
});

test('a draft survives Escape and a restart, until it is discarded', async ({ app }) => {
  await openLog(app);
  await choosePerson(app, 'jo p');
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.type('call: half a thought');
  await app.page.keyboard.press('Escape');
  await expect(logWindow(app)).toHaveCount(0);
  await restart(app);
  await openLog(app);
  await expect(text(app)).toHaveValue('call: half a thought');
  await expect(logWindow(app)).toContainText('Jo Park');
  await expect(logWindow(app)).toContainText('Draft from 09:0');
  await logWindow(app).getByRole('button', { name: 'Discard' }).click();
  await expect(text(app)).toHaveValue('');
  await app.page.keyboard.press('Escape');
  await openLog(app);
  await expect(text(app)).toHaveValue('');
  await expect(logWindow(app)).not.toContainText('Draft from');
});

test('a draft of somebody else is offered, and a saved one is gone', async ({ app }) => {
  await openLog(app);
  await choosePerson(app, 'jo p');
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.type('call: half a thought');
  await app.page.keyboard.press('Escape');
  await app.openNote('People/Priya Nair.md');
  await openLog(app);
  await expect(logWindow(app)).toContainText('about Jo Park');
  await expect(text(app)).toHaveValue('');
  await logWindow(app).getByRole('button', { name: 'Continue' }).click();
  await expect(text(app)).toHaveValue('call: half a thought');
  await save(app).click();
  await expect.poll(() => app.read(JO)).toContain('* 2026-11-19 call: half a thought\n');
  await openLog(app);
  await expect(logWindow(app)).not.toContainText('Draft from');
});

test('a name that fits two waits until one is chosen', async ({ app }) => {
  const before = await app.read('People/Sam Lee.md');
  await openLog(app);
  await app.page.keyboard.type('Sam,');
  const which = logWindow(app).getByRole('button', { name: 'Sam: which one?' });
  await expect(which).toBeVisible();
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.type('event: the fair');
  await app.page.keyboard.press('ControlOrMeta+Enter');
  await expect(logWindow(app).getByRole('alert')).toHaveText('Sam fits several people. Choose which one.');
  expect(await app.read('People/Sam Lee.md')).toBe(before);
  await which.click();
  await expect(app.page.getByRole('menuitem')).toHaveText(['Sam Lee · Recruiter', 'Sam Ortiz · Site reliability']);
  await app.page.getByRole('menuitem', { name: 'Sam Lee' }).click();
  await text(app).press('ControlOrMeta+Enter');
  await expect.poll(() => app.read('People/Sam Lee.md')).toBe(`${before}- 2026-11-19 event: the fair\n`);
});

test('somebody new is the last suggestion, and gets a note with the line in it', async ({ app }) => {
  await openLog(app);
  await app.page.keyboard.type('Jo');
  await expect(logWindow(app).getByRole('option')).toContainText(['Jo Park', 'New person “Jo”']);
  await app.page.keyboard.type('anna Reyes');
  await logWindow(app).getByRole('option', { name: 'New person “Joanna Reyes”' }).click();
  await expect(logWindow(app)).toContainText('Joanna Reyes · new');
  await expect(logWindow(app)).toContainText('New note: Joanna Reyes, under Log');
  await text(app).fill('event: sat next to her at the summit');
  await save(app).click();
  await expect(logWindow(app)).toHaveCount(0);
  const note = await app.read('People/Joanna Reyes.md');
  expect(note).toMatch(/^---\ntype: person\n/);
  expect(note).toMatch(/## Log\n+- 2026-11-19 event: sat next to her at the summit\n/);
  await openLog(app);
  await app.page.keyboard.type('Joa');
  await expect(logWindow(app).getByRole('option').first()).toContainText('Joanna Reyes');
});

test('first words become date and kind, and Backspace takes the guess back', async ({ app }) => {
  await app.openNote('People/Jo Park.md');
  await openLog(app);
  await app.page.keyboard.type('yesterday lunch ');
  await expect(when(app)).toHaveValue('Yesterday');
  await expect(logWindow(app)).toContainText('Wed 18 Nov');
  await expect(how(app)).toHaveValue('lunch');
  await app.page.keyboard.press('Backspace');
  await expect(how(app)).toHaveValue('');
  await expect(when(app)).toHaveValue('Yesterday');
  await app.page.keyboard.type('money for the new hires');
  await app.page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => app.read(JO)).toContain('* 2026-11-18 lunch money for the new hires\n');
});

test('an older conversation goes into its place by words in the date field', async ({ app }) => {
  await showFollowUps(app);
  await openLog(app);
  await choosePerson(app, 'tom');
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.type('call: the events');
  await when(app).fill('mon');
  await expect(logWindow(app)).toContainText('Mon 16 Nov');
  await when(app).fill('no such day');
  await expect(logWindow(app)).toContainText('not a date');
  await app.page.keyboard.press('ControlOrMeta+Enter');
  await expect(logWindow(app).getByRole('alert')).toHaveText('Choose when it was.');
  await when(app).fill('last mon');
  await app.page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => app.read('People/Tom Becker.md')).toContain('## Log\n\n- 2026-11-16 call: the events\n- 2026-09-16 coffee (video)');
});

test('what is missing or refused is said in the window, and nothing is written', async ({ app }) => {
  const before = await app.read(JO);
  const alert = logWindow(app).getByRole('alert');
  await openLog(app);
  await app.page.keyboard.press('ControlOrMeta+Enter');
  await expect(alert).toHaveText('Add a person.');
  await choosePerson(app, 'jo p');
  await app.page.keyboard.press('ControlOrMeta+Enter');
  await expect(alert).toHaveText('Write what it was about, or choose lunch, call, …');
  await text(app).fill('call: next week’s plan');
  await when(app).fill('2026-12-01');
  await app.page.keyboard.press('ControlOrMeta+Enter');
  await expect(alert).toHaveText('Nothing was changed: 2026-12-01 is still to come. Log it when it has happened.');
  await when(app).fill('today');
  await help(app).fill('Send it');
  await helpBy(app).fill('someday');
  await app.page.keyboard.press('ControlOrMeta+Enter');
  await expect(alert).toHaveText('A date is not understood. Write 2026-11-20, fri, or 2w.');
  expect(await app.read(JO)).toBe(before);
  await expect(text(app)).toHaveValue('call: next week’s plan');
});

test('a person whose snooze is over by a talk is no longer snoozed', async ({ app }) => {
  const path = 'People/Marcus Webb.md';
  const before = await app.read(path);
  expect(before).toContain('snooze_until:');
  await openLog(app);
  await choosePerson(app, 'marcus');
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.type('coffee: the offsite');
  await app.page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => app.read(path)).toContain('- 2026-11-19 coffee: the offsite');
  expect(await app.read(path)).not.toContain('snooze_until');
  await notice(app).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => app.read(path)).toBe(before);
});

test.describe('on a phone', () => {
  test.use({ device: 'phone' });
  test('Save stays at the top in reach, and fields are high enough for a finger', async ({ app }) => {
    await app.command('rapport:log-interaction');
    await people(app).click();
    await people(app).fill('jo p');
    await logWindow(app).getByRole('option', { name: 'Jo Park' }).click();
    await text(app).fill('call: numbers');
    const box = await save(app).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual((await people(app).boundingBox())?.y ?? 0);
    const covered = await save(app).evaluate((el) => {
      const { left, right, top, bottom } = el.getBoundingClientRect();
      return [[left, top], [right, top], [left, bottom], [right, bottom]].filter(([x = 0, y = 0]) => {
        const inwards = (at: number, edge: number) => (at === edge ? at + 8 : at - 8);
        return !el.contains(document.elementFromPoint(inwards(x, left), inwards(y, top)));
      }).length;
    });
    expect(covered, 'corners of Save that something else lies over').toBe(0);
    for (const field of [people(app), when(app).locator('..'), how(app), help(app), helpBy(app).locator('..')]) {
      expect((await field.boundingBox())?.height, await field.innerHTML()).toBeGreaterThanOrEqual(44);
    }
    for (const field of await logWindow(app).getByRole('textbox').all()) await expect(field).toHaveCSS('font-size', '16px');
    // As high as what is left of the screen above the keyboard.
    await app.page.setViewportSize({ width: 390, height: 440 });
    await help(app).focus();
    await expect(save(app)).toBeInViewport({ ratio: 1 });
    await save(app).click();
    await expect.poll(() => app.read(JO)).toContain('* 2026-11-19 call: numbers\n');
  });
});
