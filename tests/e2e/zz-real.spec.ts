import { test } from '../stand-in/fixture.ts';
test.use({ pluginDir: '/tmp/rp' });
test('real', async ({ app }) => {
  await app.page.waitForTimeout(1500);
  console.log(await app.page.evaluate(() => Object.keys(window.app.commands.commands).join(' ')));
  await app.page.evaluate(() => { window.app.workspace.rightSplit.expand(); });
  await app.page.waitForTimeout(500);
  await app.page.screenshot({ path: '/tmp/shots/real.png' });
  await app.page.evaluate(() => { window.app.setting.open(); });
  await app.page.waitForTimeout(300);
  await app.page.screenshot({ path: '/tmp/shots/real-settings.png' });
  await app.page.keyboard.press('Escape');
  await app.page.evaluate(() => window.app.plugins.disablePlugin('rapport'));
  console.log('LEAKS', await app.page.evaluate(() => window.app.plugins.leaks('rapport')));
});
