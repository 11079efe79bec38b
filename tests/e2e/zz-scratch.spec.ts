import { test } from '../stand-in/fixture.ts';
test('look', async ({ app }) => {
  await app.page.waitForTimeout(800);
  console.log(await app.page.locator('.mod-right-split').ariaSnapshot());
  console.log(await app.page.locator('.status-bar').ariaSnapshot());
  await app.page.screenshot({ path: '/tmp/e2e-a.png' });
  await app.command('rapport:log-interaction');
  await app.page.waitForTimeout(300);
  console.log(await app.page.getByRole('dialog').ariaSnapshot());
  await app.page.keyboard.type('Pri');
  await app.page.waitForTimeout(300);
  console.log(await app.page.getByRole('dialog').ariaSnapshot());
  await app.page.screenshot({ path: '/tmp/e2e-b.png' });
  console.log(JSON.stringify(await app.page.evaluate(() => window.app.plugins.leaks('rapport'))));
});
