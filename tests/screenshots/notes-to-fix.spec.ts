import type { App } from '../stand-in/fixture.ts';
import { test } from '../e2e/support/notes-to-fix-vault.ts';
import { allRead, header, row } from '../e2e/support/sidebar.ts';

/** The states of *Notes to fix*; drawn to test-results/look. */
const picture = (name: string): string => `test-results/look/${name}.png`;

async function openSection(app: App): Promise<void> {
  await allRead(app);
  await header(app, 'Notes to fix').click();
  await app.page.getByRole('button', { name: /^Show \d+ hints$/ }).click();
  await header(app, 'People without a note').click();
}

for (const theme of ['light', 'dark'] as const) {
  for (const device of ['desktop', 'phone'] as const) {
    test.describe(`${theme}, ${device}`, () => {
      test.use({ theme, device });

      test('the section, a row open', async ({ app }) => {
        await openSection(app);
        if (device === 'phone') await row(app, '3/4/2026').getByText('3/4/2026').click();
        else {
          await row(app, '3/4/2026').press('w');
          await row(app, 'soonish').hover();
        }
        await app.page.screenshot({ path: picture(`fix-section-${theme}-${device}`) });
      });

      test('one fix, many, and two notes', async ({ app }) => {
        await openSection(app);
        const act = async (words: string, name: string) => {
          await row(app, words).first().click({ button: 'right' });
          await app.page.getByRole('menuitem', { name }).click();
          await app.page.waitForTimeout(200);
        };
        await act('“Sam”', 'Choose Sam Ortiz…');
        await app.page.screenshot({ path: picture(`fix-one-${theme}-${device}`) });
        await app.page.keyboard.press('Escape');
        await app.write('Daily/2026-11-13.md', '- [ ] something else\n- [ ] Thank [[Sam Ortiz]] 📅 2026-11-24 for the review\n');
        await act('Tasks will not see', 'Fix 3 like this…');
        await app.page.screenshot({ path: picture(`fix-many-${theme}-${device}`) });
        await app.page.keyboard.press('Escape');
        await act('Dana Li (Conflicted', 'Compare…');
        await app.page.screenshot({ path: picture(`compare-${theme}-${device}`) });
        await app.page.keyboard.press('Escape');
        await act('Kim Vale (Conflicted', 'Compare…');
        await app.page.screenshot({ path: picture(`compare-alone-${theme}-${device}`) });
      });
    });
  }
}

test('ways to choose from, the menu of a row, and what is ignored', async ({ app }) => {
  await openSection(app);
  await row(app, '“Alex Chen” fits').getByRole('button', { name: 'Choose' }).click();
  await app.page.screenshot({ path: picture('fix-choose') });
  await app.page.keyboard.press('Escape');
  await row(app, 'Tasks will not see').first().click({ button: 'right' });
  await app.page.screenshot({ path: picture('fix-menu') });
  await app.page.getByRole('menuitem', { name: 'Ignore in this note' }).click();
  await app.page.getByRole('button', { name: '1 ignored' }).scrollIntoViewIfNeeded();
  await app.page.screenshot({ path: picture('fix-ignored') });
});

test('from right to left', async ({ app }) => {
  await app.page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await openSection(app);
  await row(app, 'soonish').hover();
  await app.page.screenshot({ path: picture('fix-rtl-section') });
  await row(app, 'Dana Li (Conflicted').getByRole('button', { name: 'Compare' }).click();
  await app.page.waitForTimeout(200);
  await app.page.screenshot({ path: picture('fix-rtl-compare') });
});

test('a narrow sidebar, and large text', async ({ app }) => {
  await openSection(app);
  await app.page.addStyleTag({ content: '.mod-right-split { width: 280px !important; flex: none !important; }' });
  await app.page.screenshot({ path: picture('fix-narrow') });
  await app.page.addStyleTag({ content: 'body { --font-ui-small: 26px !important; --font-ui-smaller: 24px !important; --font-ui-medium: 30px !important; } .mod-right-split { width: 420px !important; }' });
  await app.page.screenshot({ path: picture('fix-large-text') });
});
