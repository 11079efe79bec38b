import { test, type App } from '../stand-in/fixture.ts';

/** The person panel in every state that should be looked at before a release; drawn to test-results/look. */
const picture = (name: string): string => `test-results/look/person-${name}.png`;

async function openPerson(app: App, path: string): Promise<void> {
  await app.openNote(path);
  await app.command('rapport:open-person');
  await app.page.locator('.rapport-person-head').waitFor();
  await app.page.mouse.move(500, 400);
  await app.page.waitForTimeout(300);
}

const widen = (app: App, width: number, css = '') => app.page.addStyleTag({ content: `.mod-right-split { width: ${width}px !important; flex: none !important; } ${css}` });

for (const theme of ['light', 'dark'] as const) {
  for (const device of ['desktop', 'phone'] as const) {
    test.describe(`${theme}, ${device}`, () => {
      test.use({ theme, device });
      test('a person', async ({ app }) => {
        await openPerson(app, 'People/Dana Li.md');
        await app.page.locator('.rapport-person').screenshot({ path: picture(`${theme}-${device}`) });
      });
    });
  }
}

test('narrow, wide, with large text, right to left, in a meeting, and nobody', async ({ app }) => {
  await app.command('rapport:open-person');
  await app.page.locator('.rapport-person .rapport-button').first().waitFor();
  await app.page.locator('.rapport-person').screenshot({ path: picture('nobody') });
  await openPerson(app, 'People/Dana Li.md');
  const shot = (name: string) => app.page.locator('.rapport-person').screenshot({ path: picture(name) });
  await widen(app, 280);
  await shot('narrow');
  await app.page.evaluate(() => { document.body.dir = 'rtl'; });
  await shot('right-to-left');
  await app.page.evaluate(() => { document.body.dir = 'ltr'; });
  await widen(app, 480);
  await shot('wide');
  await openPerson(app, 'Meetings/2026-10-23 Billing migration review.md');
  await widen(app, 320);
  await shot('meeting');
  await openPerson(app, 'People/Priya Nair.md');
  await app.page.getByRole('button', { name: 'Conversations' }).last().click();
  await shot('conversations');
  await widen(app, 420, 'body { --font-ui-small: 26px !important; --font-ui-smaller: 24px !important; --font-ui-medium: 30px !important; }');
  await shot('large-text');
});
