import { fileURLToPath } from 'node:url';
import { test } from '../stand-in/fixture.ts';
test.use({ pluginDir: fileURLToPath(new URL('../stand-in/probe-plugin', import.meta.url)) });
for (const theme of ['light','dark'] as const) test.describe(theme, () => {
  test.use({ theme });
  test('s', async ({ app }) => {
    await app.command('probe:open');
    const path = await app.page.evaluate(() => window.app.vault.getMarkdownFiles().find((f) => f.path.startsWith('People'))!.path);
    await app.openNote(path);
    await app.page.screenshot({ path: `/tmp/shots/${theme}-source.png` });
    await app.openNote(path, { mode: 'preview' });
    await app.page.screenshot({ path: `/tmp/shots/${theme}-reading.png` });
    await app.page.keyboard.press('Control+p');
    await app.page.screenshot({ path: `/tmp/shots/${theme}-palette.png` });
    await app.page.keyboard.press('Escape');
    await app.page.evaluate(() => { window.app.setting.open(); window.app.setting.openTabById('probe'); });
    await app.page.screenshot({ path: `/tmp/shots/${theme}-settings.png` });
    await app.page.keyboard.press('Escape');
    await app.command('probe:window');
    await app.page.screenshot({ path: `/tmp/shots/${theme}-modal.png` });
  });
});
test.describe('phone', () => {
  test.use({ device: 'phone' });
  test('p', async ({ app }) => {
    await app.page.screenshot({ path: `/tmp/shots/phone-0.png` });
    await app.command('probe:open');
    await app.page.screenshot({ path: `/tmp/shots/phone-1.png` });
    await app.page.getByRole('button', { name: 'Open right sidebar' }).click();
    const path = await app.page.evaluate(() => window.app.vault.getMarkdownFiles().find((f) => f.path.startsWith('People'))!.path);
    await app.openNote(path, { mode: 'preview' });
    await app.page.screenshot({ path: `/tmp/shots/phone-2.png` });
  });
});
