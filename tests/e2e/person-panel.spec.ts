import { expect, test } from '../stand-in/fixture.ts';
import { violations } from './support/axe.ts';
import { expectPerson, linesOf, panel, part, partHeader, showPerson } from './support/person.ts';
import { movePointerAway, notice, restart, spoken, withLine } from './support/sidebar.ts';
import { inVault } from './support/vaults.ts';

const DANA = 'People/Dana Li.md';
const PRIYA = 'People/Priya Nair.md';
const MEETING = 'Meetings/2026-11-12 Dana Li.md';
const SYNC = 'Meetings/2026-11-10 Platform sync.md';
const COSTS = 'Send Dana the cost table';

test.describe('whom it shows', () => {
  test('opens from the palette, says how to begin, and offers the boss and those talked to last', async ({ app }) => {
    await app.palette('Open person panel');
    await expect(panel(app)).toContainText('Open a person or a meeting to see what you know. Or:');
    await expect(panel(app).locator('.rapport-button')).toHaveText(['Dana Li', 'Priya Nair', 'Mira Kovač', 'Yusuf Demir']);
    await panel(app).getByRole('button', { name: 'Dana Li' }).click();
    await expectPerson(app, 'Dana Li');
  });

  test('follows the note in front: a person, the other one of a meeting; in any other note the last one stays', async ({ app }) => {
    await showPerson(app, PRIYA);
    await expectPerson(app, 'Priya Nair');
    await app.openNote(MEETING);
    await expectPerson(app, 'Dana Li');
    await expect(panel(app).getByRole('tab')).toHaveCount(0);
    await app.openNote('README.md');
    await expectPerson(app, 'Dana Li');
    await app.openNote('People/Me.md');
    await expectPerson(app, 'Dana Li');
  });

  test('has the people of a meeting as tabs, which the arrows choose', async ({ app }) => {
    await showPerson(app, 'Meetings/2026-10-23 Billing migration review.md');
    const tabs = panel(app).getByRole('tab');
    await expect(tabs).toHaveText(['Sam Ortiz', 'Priya Nair']);
    await expectPerson(app, 'Sam Ortiz');
    await tabs.nth(1).click();
    await expectPerson(app, 'Priya Nair');
    await expect(panel(app).getByRole('tabpanel', { name: 'Priya Nair' })).toBeVisible();
    await tabs.nth(1).press('ArrowLeft');
    await expect(tabs.nth(0)).toBeFocused();
    await expect(tabs.nth(0)).toHaveAttribute('aria-selected', 'true');
    await expectPerson(app, 'Sam Ortiz');
    expect(await violations(app, '.rapport-person')).toEqual([]);
  });

  test('the pin holds it, over a restart too, until it is taken out', async ({ app }) => {
    await showPerson(app, DANA);
    const pin = panel(app).getByRole('button', { name: 'Keep showing this person' });
    await pin.click();
    await expect(pin).toHaveAttribute('aria-pressed', 'true');
    await app.openNote(PRIYA);
    await expectPerson(app, 'Dana Li');
    await restart(app);
    await app.openNote(SYNC);
    await app.command('rapport:open-person');
    await expectPerson(app, 'Dana Li');
    await expect(panel(app).getByRole('tab')).toHaveCount(0);
    await pin.click();
    await expectPerson(app, 'Priya Nair');
    await expect(pin).toHaveAttribute('aria-pressed', 'false');
  });

  test('stays with somebody whose note is renamed', async ({ app }) => {
    await showPerson(app, DANA);
    await panel(app).getByRole('button', { name: 'Keep showing this person' }).click();
    await app.page.evaluate(async (path) => {
      const file = window.app.vault.getFileByPath(path);
      if (file) await window.app.fileManager.renameFile(file, 'People/Dana Lindqvist.md');
    }, DANA);
    await expectPerson(app, 'Dana Lindqvist');
  });
});

test.describe('what it says', () => {
  test('who it is, when we talked last and what follows, and the last talk that was not only about work', async ({ app }) => {
    await showPerson(app, DANA);
    await expect(panel(app)).toContainText('Boss · Halden Systems · prefers it direct');
    await expect(panel(app)).toContainText('Last contact: one-on-one, 12 Nov');
    await expect(panel(app)).toContainText('Every 2 weeks, so on 26 Nov.');
    await expect(panel(app)).toContainText('Last about something other than work: lunch, 6 Nov');
    await panel(app).getByRole('button', { name: 'lunch, 6 Nov' }).click();
    await expect.poll(() => app.page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe('Meetings/2026-11-06 Dana Li.md');
  });

  test('the year as a picture with one sentence, which opens the conversations behind it', async ({ app }) => {
    await showPerson(app, DANA);
    const chart = panel(app).getByRole('img', { name: /^\d+ conversations in 53 weeks, the longest gap \d+ weeks, the last on 12 November\.$/ });
    await expect(chart).toBeVisible();
    expect((await chart.locator('.rapport-week').count())).toBe(53);
    await expect(chart.locator('.has-one-on-one').first()).toBeAttached();
    await expect(partHeader(app, 'Conversations')).toHaveAttribute('aria-expanded', 'false');
    await panel(app).getByRole('button', { name: 'Show the conversations' }).press('Enter');
    await expect(partHeader(app, 'Conversations')).toBeFocused();
    await expect(partHeader(app, 'Conversations')).toHaveAttribute('aria-expanded', 'true');
    expect((await linesOf(app, 'Conversations')).slice(0, 2)).toEqual(['One-on-one · 12 Nov', 'Lunch · 6 Nov']);
  });

  test('five of a list, then the others, and the focus goes on with them', async ({ app }) => {
    await showPerson(app, DANA);
    await partHeader(app, 'Conversations').click();
    await expect(part(app, 'Conversations').getByRole('listitem')).toHaveCount(5);
    const more = part(app, 'Conversations').getByRole('button', { name: /^Show \d+ more$/ });
    const count = Number(/\d+/.exec(await more.innerText())?.[0]);
    await more.click();
    await expect(part(app, 'Conversations').getByRole('listitem')).toHaveCount(5 + count);
    await expect(part(app, 'Conversations').getByRole('listitem').nth(5).getByRole('button')).toBeFocused();
    await expect(more).toHaveCount(0);
  });

  test('a source opens at its line, and the modifier shows its preview', async ({ app }) => {
    await showPerson(app, DANA);
    await part(app, 'Details').getByText('daughter starts robotics club').click();
    await expect.poll(() => app.page.evaluate(() => window.app.workspace.activeEditor?.editor?.getLine(window.app.workspace.activeEditor.editor.getCursor().line))).toContain('daughter starts robotics club');
    await part(app, 'Promises').getByText(COSTS).hover();
    await expect.poll(() => app.page.evaluate(() => window.standIn.hovers.map(({ linktext }) => linktext))).toContain(MEETING);
  });
});

test.describe('promises', () => {
  test('are ticked with the mouse: that one line is written, and the row stays until it is left', async ({ app }) => {
    const before = await app.read(MEETING);
    await showPerson(app, DANA);
    await expect(part(app, 'Promises').getByRole('heading', { level: 4 })).toHaveText(['I promised', 'Dana promised']);
    await expect(part(app, 'Promises').getByRole('listitem').filter({ hasText: COSTS })).toContainText('2 days late');
    const box = part(app, 'Promises').getByRole('listitem').filter({ hasText: COSTS }).getByRole('checkbox', { name: 'Done' });
    await box.click();
    await expect.poll(() => app.read(MEETING)).toBe(withLine(before, '- [ ] Send Dana the cost table 📅 2026-11-17', '- [x] Send Dana the cost table 📅 2026-11-17 ✅ 2026-11-19'));
    await expect(spoken(app)).toHaveText(`Done: ${COSTS}.`);
    await expect(box).toBeChecked();
    await movePointerAway(app);
    await partHeader(app, 'Details').focus();
    await expect(box).toHaveCount(0);
  });

  test('Space takes a tick back to the same bytes', async ({ app }) => {
    const before = await app.read(MEETING);
    await showPerson(app, DANA);
    const box = part(app, 'Promises').getByRole('listitem').filter({ hasText: COSTS }).getByRole('checkbox', { name: 'Done' });
    await box.press('Space');
    await expect.poll(() => app.read(MEETING)).toContain('✅ 2026-11-19');
    await expect(box).toBeFocused();
    await box.press('Space');
    await expect.poll(() => app.read(MEETING)).toBe(before);
    await expect(box).not.toBeChecked();
  });

  test('of somebody else are ticked at their hourglass, and Undo in the notice takes it back', async ({ app }) => {
    const before = await app.read(MEETING);
    await showPerson(app, DANA);
    await part(app, 'Promises').getByRole('listitem').filter({ hasText: 'Offsite date' }).getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => app.read(MEETING)).toBe(withLine(before, '- [ ] Offsite date #waiting 📅 2026-12-01', '- [x] Offsite date #waiting 📅 2026-12-01 ✅ 2026-11-19'));
    await notice(app).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => app.read(MEETING)).toBe(before);
  });
});

test('its buttons open the windows for this person', async ({ app }) => {
  await showPerson(app, DANA);
  for (const [button, title] of [['Log', 'Log interaction'], ['Capture', 'Capture'], ['Add follow-up', 'Add follow-up']] as const) {
    await panel(app).getByRole('button', { name: button, exact: true }).click();
    const window = app.page.getByRole('group', { name: title });
    await expect(window).toContainText('Dana Li');
    await app.page.keyboard.press('Escape');
    await expect(window).toHaveCount(0);
  }
});

test('a point to talk about is added with Enter, under its heading in the person\'s note', async ({ app }) => {
  const before = await app.read(DANA);
  await showPerson(app, DANA);
  expect(await linesOf(app, 'To talk about')).toEqual(['Who covers the release on 24 Dec', 'Panel outline for the spring conference']);
  const field = panel(app).getByRole('textbox', { name: 'Add something to talk about' });
  await field.fill('Travel for the offsite');
  await field.press('Enter');
  await expect(partHeader(app, 'To talk about')).toHaveAccessibleName('To talk about, 3');
  await expect(field).toHaveValue('');
  await expect.poll(() => app.read(DANA)).toBe(withLine(before, '- [x] Costs for Q1', '- [x] Costs for Q1', '- [ ] 2026-11-19 Travel for the offsite'));
});

test('a point that was talked about is ticked where it stands, and Undo opens it again', async ({ app }) => {
  const before = await app.read(DANA);
  await showPerson(app, DANA);
  await part(app, 'To talk about').getByRole('listitem').first().getByRole('checkbox').click();
  await expect.poll(() => app.read(DANA)).toBe(before.replace('- [ ] Who covers the release on 24 Dec', '- [x] Who covers the release on 24 Dec'));
  await expect(partHeader(app, 'To talk about')).toHaveAccessibleName('To talk about, 1');
  await app.page.getByText('Undo', { exact: true }).click();
  await expect.poll(() => app.read(DANA)).toBe(before);
  await expect(partHeader(app, 'To talk about')).toHaveAccessibleName('To talk about, 2');
});

test.describe('with personal details hidden', () => {
  test.use(inVault({
    'People/Ada Moss.md': '---\ntype: person\nfocus: [the merger]\ninterests: [old maps]\navoids: [calls before ten]\n---\n\n## Details\n\n- plays the cello\n- sees a doctor on Fridays #private\n\n## Log\n\n- 2026-11-10 lunch: the garden\n  - #gave a book on soil\n\n## To talk about\n\n- [ ] the new office\n- [ ] her father #private\n\n## Follow-ups\n\n- [ ] Bring the cuttings\n- [ ] ring the clinic #private\n',
    'People/Ben Orr.md': '---\ntype: person\ntags: [private]\nrelation: mentor\norg: Norton\nfocus: [the appeal]\n---\n\n## Log\n\n- 2026-11-10 lunch\n',
  }));

  test('a note that is private as a whole says nothing but who it is, until one asks', async ({ app }) => {
    await showPerson(app, 'People/Ben Orr.md');
    await expect(panel(app)).toContainText('Mentor');
    await expect(panel(app)).not.toContainText(/Norton|appeal/);
    await part(app, 'Focus, pressures, needs').getByRole('button', { name: 'Private' }).click();
    await expect(part(app, 'Focus, pressures, needs').getByRole('button', { name: 'the appeal' })).toBeVisible();
    await panel(app).getByRole('button', { name: 'Hide personal details' }).click();
    await expect(panel(app)).not.toContainText('appeal');
    await expect(partHeader(app, 'Focus, pressures, needs')).toHaveCount(0);
  });

  test('neither details, focus, what was given nor private lines can be seen, over a restart too', async ({ app }) => {
    await showPerson(app, 'People/Ada Moss.md');
    await expect(part(app, 'Details').getByText('sees a doctor')).toHaveCount(0);
    await part(app, 'Details').getByRole('button', { name: '1 private' }).click();
    await expect(part(app, 'Details').getByText('sees a doctor on Fridays')).toBeVisible();
    await expect(part(app, 'Focus, pressures, needs')).toContainText('Interestsold mapsAvoidscalls before ten');
    await expect(partHeader(app, 'To talk about')).toHaveAccessibleName('To talk about, 2');
    await expect(part(app, 'Promises')).not.toContainText('clinic');
    await part(app, 'Promises').getByRole('button', { name: 'Show the words' }).click();
    await expect(part(app, 'Promises').getByText('ring the clinic')).toBeVisible();
    await part(app, 'Promises').getByRole('button', { name: 'Hide the words' }).click();
    await expect(part(app, 'Promises')).not.toContainText('clinic');
    await panel(app).getByRole('button', { name: 'Hide personal details' }).click();
    for (const hidden of ['Details', 'Focus, pressures, needs', 'Given and received']) await expect(partHeader(app, hidden)).toHaveCount(0);
    await expect(panel(app)).not.toContainText(/private|cello|merger|maps/i);
    await expect(partHeader(app, 'To talk about')).toHaveAccessibleName('To talk about, 1');
    expect(await linesOf(app, 'Promises')).toEqual(['Bring the cuttings no date']);
    await part(app, 'Promises').getByText('Bring the cuttings').hover();
    expect(await app.page.evaluate(() => window.standIn.hovers.length), 'no preview of the note').toBe(0);
    await restart(app);
    await app.command('rapport:open-person');
    await expect(panel(app).getByRole('button', { name: 'Hide personal details' })).toHaveAttribute('aria-pressed', 'true');
    await expectPerson(app, 'Ada Moss');
    await expect(partHeader(app, 'Details')).toHaveCount(0);
  });
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in ${theme}`, () => {
    test.use({ theme });
    test('axe finds nothing wrong', async ({ app }) => {
      await showPerson(app, DANA);
      await partHeader(app, 'Conversations').click();
      expect(await violations(app, '.rapport-person')).toEqual([]);
    });
  });
}

test('arrows, Home and End go through it, and every icon button has a name', async ({ app }) => {
  await showPerson(app, DANA);
  await partHeader(app, 'To talk about').focus();
  await app.page.keyboard.press('ArrowDown');
  await expect(part(app, 'To talk about').getByRole('listitem').first().getByRole('checkbox')).toBeFocused();
  await app.page.keyboard.press('ArrowUp');
  await expect(partHeader(app, 'To talk about')).toBeFocused();
  await app.page.keyboard.press('Home');
  await expect(panel(app).getByRole('button', { name: 'Dana Li' })).toBeFocused();
  await app.page.keyboard.press('End');
  await expect(partHeader(app, 'Conversations')).toBeFocused();
  for (const button of await panel(app).getByRole('button').all()) await expect(button).not.toHaveAccessibleName('');
});

test.describe('on a phone', () => {
  test.use({ device: 'phone', hasTouch: true });
  test('everything that is tapped is 44 pixels high, nothing is wider than the drawer, and the field does not zoom', async ({ app }) => {
    await showPerson(app, DANA);
    for (const target of await panel(app).locator('button, .rapport-tick, input[type="text"]').all()) {
      const isInText = await target.evaluate((el) => el.matches('p *, h2 *'));
      if (!isInText && !(await target.evaluate((el) => el.matches('.rapport-year-button')))) expect((await target.boundingBox())?.height, await target.innerText()).toBeGreaterThanOrEqual(44);
    }
    expect(await panel(app).evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0);
    await expect(panel(app).getByRole('textbox')).toHaveCSS('font-size', '16px');
  });
});
