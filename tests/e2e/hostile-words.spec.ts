import { expect, test, type App } from '../stand-in/fixture.ts';
import { captureWindow, field, openCapture } from './support/capture-window.ts';
import { firstRun, notesOnDisk, showFirstRun } from './support/first-run.ts';
import { BROKEN, DANA, HOSTILE_NOTES, HOSTILE_PROBLEMS, MARA, SHEET } from './support/hostile-vault.ts';
import { help, logWindow, openLog, people, text } from './support/log-window.ts';
import { expectNothingRan, expectUnwritten, watch } from './support/nothing-ran.ts';
import { panel, showPerson } from './support/person.ts';
import { allRead, followUps, notice, showFollowUps } from './support/sidebar.ts';
import { inVault } from './support/vaults.ts';

const HIT = '<img src=x onerror="window.hit=1">';
let seen: ReturnType<typeof watch>;
let before: Readonly<Record<string, string>>;

test.use(inVault(HOSTILE_NOTES));
test.beforeEach(({ page }) => {
  seen = watch(page);
});

/** Everything that was read, and the bytes of the vault as it came. */
async function ready(app: App): Promise<void> {
  before = await notesOnDisk(app);
  await allRead(app);
}

/** Opens whatever is closed in a part of the page, a few layers deep. */
async function openAll(app: App, scope: string): Promise<void> {
  for (let layer = 0; layer < 4; layer++) {
    const closed = app.page.locator(scope).locator('[aria-expanded="false"]:not([role="combobox"]):not([aria-haspopup])');
    for (let more = await closed.count(); more > 0; more--) await closed.first().evaluate((el: HTMLElement) => el.click());
  }
}

/** The vault is as it was, no script ran anywhere, and nothing was asked of another machine. */
test.afterEach(async ({ app }) => {
  await expectNothingRan(app, 'at the end');
  const own = new URL(app.url).origin;
  expect(seen.requests.filter((url) => !url.startsWith(`${own}/`) && !url.startsWith('blob:'))).toEqual([]);
  expect(seen.surprises).toEqual([]);
});

test('the sidebar draws them as words, with all its sections and rows open', async ({ app }) => {
  await ready(app);
  await showFollowUps(app);
  await openAll(app, '.rapport-follow-ups');
  await expect(followUps(app)).toContainText(HIT);
  await followUps(app).getByRole('row').nth(2).focus();
  for (let rows = 0; rows < 25; rows++) {
    await app.page.keyboard.press('ArrowDown');
    await app.page.keyboard.press('w');
  }
  await expectNothingRan(app, 'sidebar');
  await expectUnwritten(app, before);
});

for (const path of [DANA, MARA, 'People/<b>Dana<b> & <i>Sam<i>.md'].filter((each) => each in HOSTILE_NOTES)) {
  test(`the person panel draws ${path} as words`, async ({ app }) => {
    await ready(app);
    await showPerson(app, path);
    await openAll(app, '.rapport-person');
    await expect(panel(app)).toBeVisible();
    await expectNothingRan(app, path);
    await expectUnwritten(app, before);
  });
}

test('Why is this note counted, or not? says them as words', async ({ app }) => {
  await ready(app);
  for (const path of [DANA, SHEET, BROKEN, 'Meetings/2026-11-10 Twins.md']) {
    await app.openNote(path);
    await app.command('rapport:explain-note');
    await expect(app.page.getByRole('group', { name: 'Why is this note counted, or not?' })).toBeVisible();
    await expectNothingRan(app, path);
    await app.page.keyboard.press('Escape');
  }
  await expectUnwritten(app, before);
});

test('Before you talk draws them as words, and loads no picture', async ({ app }) => {
  await ready(app);
  await app.openNote(MARA);
  await app.command('rapport:before-you-talk');
  await expect(app.page.locator('.rapport-brief')).toContainText('pixel.png');
  await expectNothingRan(app, 'brief');
  expect(await app.page.locator('.rapport-brief').locator('img, pre, code, .internal-embed').count()).toBe(0);
  await expectUnwritten(app, before);
});

test('the windows of a one-on-one draw them as words', async ({ app }) => {
  await ready(app);
  await app.openNote(SHEET);
  for (const [command, title] of [['close-one-on-one', /^Close one-on-one with/], ['copy-to-send', 'Copy to send']] as const) {
    await app.command(`rapport:${command}`);
    await expect(app.page.getByRole('group', { name: title })).toBeVisible();
    await expectNothingRan(app, command);
    await app.page.keyboard.press('Escape');
    await expect(app.page.locator('.modal')).toHaveCount(0);
  }
  await expectUnwritten(app, before);
});

test('Log interaction suggests and takes them as words', async ({ app }) => {
  await ready(app);
  await app.openNote(DANA);
  await openLog(app);
  await people(app).fill('on');
  await expect(logWindow(app).getByRole('option').first()).toBeVisible();
  await expectNothingRan(app, 'suggestions of people');
  await app.page.keyboard.press('Enter');
  await text(app).fill(`${HIT}: ${HIT}`);
  await help(app).fill('<script>window.hit=1</script>');
  await expectNothingRan(app, 'log');
  await app.page.keyboard.press('Escape');
  await expectUnwritten(app, before);
});

test('Capture suggests, previews and takes them as words', async ({ app }) => {
  await ready(app);
  await app.openNote(DANA);
  await openCapture(app);
  await field(app).fill(`@on`);
  await expectNothingRan(app, 'suggestions');
  await field(app).fill(`#detail ${HIT} ![x](http://elsewhere.example/x.png)`);
  await expect(captureWindow(app)).toContainText('onerror');
  await expectNothingRan(app, 'capture');
  await app.page.keyboard.press('Escape');
  await expectUnwritten(app, before);
});

test('choosing a person, a follow-up or a name for a new one draws them as words', async ({ app }) => {
  await ready(app);
  for (const command of ['new-person', 'complete-follow-up', 'snooze-follow-up', 'add-follow-up', 'open-person']) {
    await app.command(`rapport:${command}`);
    await app.page.keyboard.type('<img');
    await expectNothingRan(app, command);
    await app.page.keyboard.press('Escape');
  }
  await expectUnwritten(app, before);
});

test('the settings draw them as words', async ({ app }) => {
  await ready(app);
  await app.page.getByRole('button', { name: 'Settings' }).click();
  await app.page.getByRole('dialog').getByText('Rapport', { exact: true }).click();
  await expect(app.page.locator('.setting-item-name:visible').first()).toBeVisible();
  await expectNothingRan(app, 'settings');
  await app.page.keyboard.press('Escape');
  await expectUnwritten(app, before);
});

test('the notice of an act names them as words, and the act writes its one line', async ({ app }) => {
  await ready(app);
  await app.openNote(MARA);
  await openLog(app);
  await text(app).fill(HIT);
  await app.page.keyboard.press('ControlOrMeta+Enter');
  await expect(notice(app)).toContainText('onerror');
  await expectNothingRan(app, 'notice');
  await notice(app).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => app.read(MARA)).toBe(HOSTILE_NOTES[MARA]);
  await expectUnwritten(app, before);
});

test.describe('notes with problems', () => {
  test.use(inVault(HOSTILE_PROBLEMS));
  test('Notes to fix and the comparison of a copy draw them as words', async ({ app }) => {
    before = await notesOnDisk(app);
    await app.command('rapport:open-follow-ups');
    const heading = followUps(app).getByRole('button', { name: /^Notes to fix, / });
    await expect(heading).toBeVisible();
    if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click();
    await expect(followUps(app)).toContainText('onload');
    for (const name of ['Compare', 'Choose']) {
      await followUps(app).getByRole('button', { name, exact: true }).first().click();
      await expectNothingRan(app, `notes to fix, ${name}`);
      await app.page.keyboard.press('Escape');
    }
    await expectUnwritten(app, before);
  });
});

test.describe('before the first run is answered', () => {
  test.use({ setUp: false });
  test('what was found is drawn as words', async ({ app }) => {
    before = await notesOnDisk(app);
    await showFirstRun(app);
    await openAll(app, '.rapport-first-run');
    await expect(firstRun(app)).toBeVisible();
    await expectNothingRan(app, 'first run');
    await expectUnwritten(app, before);
  });
});
