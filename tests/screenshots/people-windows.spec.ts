import { expect, test } from '../stand-in/fixture.ts';
import { openWindow, personNote } from '../e2e/support/people-windows.ts';
import { movePointerAway, showFollowUps } from '../e2e/support/sidebar.ts';
import { inVault } from '../e2e/support/vaults.ts';

/** *Sort new people*, *Get in touch* and *Change several people*; drawn to test-results/look. */
const picture = (name: string): string => `test-results/look/${name}.png`;

const NOTES = {
  'People/Me.md': '---\nself: true\ninterests: [climbing]\n---\n',
  'People/Ada Byron.md': personNote(['role: Analyst', 'org: Halden Systems'], '2026-11-06 lunch: the new rules', '2026-10-23 call', '2026-10-09 lunch', '2026-09-25 call', '2026-09-11 lunch'),
  'People/Bo Diaz.md': personNote(['role: Designer', 'circle: [Board]'], '2026-11-10 coffee: the move'),
  'People/Ben Ito.md': personNote(['cadence: monthly', 'circle: [Board]'], '2026-11-01 call'),
  'People/Cy Roth.md': personNote(['cadence: monthly', 'relation: peer'], '2026-11-02 call'),
  'People/Jo Park.md': `${personNote(['cadence: 2 weeks', 'role: Designer', 'org: Halden Systems', 'relation: peer', 'interests: [climbing, choir]', 'needs_help_with: [hiring, Rust]', 'needs: ["a second reviewer"]'], '2026-10-14 coffee: the invoice page is hers from January on, and she wants a second reviewer for it')}\n## Details\n\n- 2026-10-14 Moves to the river house in spring\n- 2026-09-02 Her brother opened a bakery\n- 2026-08-01 Sings in a choir\n\n## Offers\n\n- [ ] Show her the test bench\n`,
  'People/Mia Stone.md': personNote(['cadence: monthly'], '2026-08-14 call'),
  ...Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`People/Person ${String(n + 1).padStart(2, '0')}.md`, personNote([n % 3 ? 'cadence: yearly' : 'org: Corvid', 'stage: regular'], '2026-10-02 call')])),
  'People/Zoe Broken.md': '---\ntype: person\nlast_contact: 2026-10-01\ncadence: [weekly, monthly\n---\n',
};

for (const theme of ['light', 'dark'] as const) {
  for (const device of ['desktop', 'phone'] as const) {
    test.describe(`${theme}, ${device}`, () => {
      test.use({ theme, device, hasTouch: device === 'phone', ...inVault(NOTES) });

      test('sort new people', async ({ app }) => {
        const sort = await openWindow(app, 'sort-new-people', 'Sort new people');
        await app.page.screenshot({ path: picture(`sort-${theme}-${device}`) });
        await sort.getByRole('button', { name: 'Every 3 months' }).click();
        await expect(sort.getByRole('status')).toContainText('every 3 months');
        while (!(await sort.getByText('with Bo?').isVisible())) {
          await sort.getByRole('button', { name: 'Skip' }).click();
        }
        await app.page.screenshot({ path: picture(`sort-next-${theme}-${device}`) });
        await sort.getByRole('button', { name: 'Every week' }).click();
        await app.page.screenshot({ path: picture(`sort-rest-${theme}-${device}`) });
      });

      test('get in touch', async ({ app }) => {
        const pass = await openWindow(app, 'get-in-touch', 'Get in touch');
        await app.page.waitForTimeout(200);
        await app.page.screenshot({ path: picture(`pass-${theme}-${device}`) });
        await pass.getByRole('button', { name: 'Skip' }).click();
        await app.page.screenshot({ path: picture(`pass-next-${theme}-${device}`) });
        await pass.getByRole('button', { name: 'Skip' }).click();
        await app.page.screenshot({ path: picture(`pass-end-${theme}-${device}`) });
      });

      test('change several people', async ({ app }) => {
        const change = await openWindow(app, 'change-people', 'Change several people');
        await change.getByRole('textbox', { name: 'How often' }).fill('14');
        for (const name of ['Ada Byron', 'Ben Ito', 'Jo Park']) await change.getByRole('checkbox', { name }).check();
        await app.page.screenshot({ path: picture(`change-${theme}-${device}`) });
        await change.getByRole('button', { name: 'Preview' }).click();
        await app.page.waitForTimeout(200);
        await app.page.screenshot({ path: picture(`change-preview-${theme}-${device}`) });
      });
    });
  }
}

test.describe('right to left', () => {
  test.use(inVault(NOTES));
  test('the windows and the sidebar', async ({ app }) => {
    await app.page.evaluate(() => { document.body.dir = 'rtl'; });
    await showFollowUps(app);
    await movePointerAway(app);
    await app.page.screenshot({ path: picture('sidebar-rtl') });
    for (const [command, title] of [['sort-new-people', 'Sort new people'], ['get-in-touch', 'Get in touch'], ['change-people', 'Change several people']] as const) {
      await openWindow(app, command, title);
      await app.page.waitForTimeout(200);
      await app.page.screenshot({ path: picture(`${command}-rtl`) });
      await app.page.keyboard.press('Escape');
      await expect(app.page.getByRole('dialog')).toHaveCount(0);
    }
  });
});
