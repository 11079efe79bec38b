import { test, type App } from '../stand-in/fixture.ts';
import { captureWindow, field, openCapture } from '../e2e/support/capture-window.ts';
import { allRead } from '../e2e/support/sidebar.ts';

/** *Capture* and the windows of a one-on-one; drawn to test-results/look. */
const picture = (name: string): string => `test-results/look/${name}.png`;

async function shoot(app: App, name: string): Promise<void> {
  await app.page.waitForTimeout(400);
  await app.page.screenshot({ path: picture(name) });
}

for (const theme of ['light', 'dark'] as const) {
  for (const device of ['desktop', 'phone'] as const) {
    test.describe(`${theme}, ${device}`, () => {
      test.use({ theme, device });

      test('capture', async ({ app }) => {
        if (device === 'desktop') await allRead(app);
        await app.openNote('People/Dana Li.md');
        await app.page.waitForTimeout(800);
        await openCapture(app);
        await field(app).fill('her daughter starts robotics club on Saturdays');
        await shoot(app, `capture-${theme}-${device}`);
        await field(app).pressSequentially(' @sa');
        await shoot(app, `capture-suggest-${theme}-${device}`);
        await field(app).fill('');
        await field(app).pressSequentially('problem: the freeze comes too early');
        await field(app).press('Enter');
        await captureWindow(app).getByRole('combobox').pressSequentially('ship half of it');
        await shoot(app, `capture-problem-${theme}-${device}`);
      });

      test('a one-on-one', async ({ app }) => {
        await app.command('rapport:open-follow-ups');
        await app.page.locator('.rapport-near').waitFor();
        await shoot(app, `one-on-one-near-${theme}-${device}`);
        await app.openNote('People/Dana Li.md');
        await app.command('rapport:before-you-talk');
        await shoot(app, `one-on-one-brief-${theme}-${device}`);
        await app.page.keyboard.press('Escape');
        await app.command('rapport:prepare-one-on-one');
        await app.page.waitForTimeout(800);
        const path = 'Meetings/2026-11-19 Dana Li.md';
        await app.write(path, `${(await app.read(path)).trimEnd()} send revised plan mon\n- Dana: name a date by 1 Dec\n`);
        const dana = await app.read('People/Dana Li.md');
        await app.write('People/Dana Li.md', dana.replace('## To talk about\n\n', '## To talk about\n\n- [ ] The wall between the teams\n'));
        await app.page.waitForTimeout(1500);
        await app.command('rapport:refresh-one-on-one');
        await shoot(app, `one-on-one-refresh-${theme}-${device}`);
        await app.page.keyboard.press('Escape');
        await app.command('rapport:close-one-on-one');
        await shoot(app, `one-on-one-close-${theme}-${device}`);
        await app.page.keyboard.press('Escape');
        await app.command('rapport:copy-to-send');
        await shoot(app, `one-on-one-send-${theme}-${device}`);
      });
    });
  }
}
