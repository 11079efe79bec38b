import { test, expect } from '../../stand-in/fixture.ts';
test.use({ pluginDir: '/tmp/plug' });
test('rename, outside', async ({ app }) => {
  const { page } = app;
  await page.waitForTimeout(500);
  const view = page.locator('.rapport-follow-ups');
  await page.evaluate(async () => { const f = window.app.vault.getFileByPath('People/Priya Nair.md')!; await window.app.fileManager.renameFile(f, 'People/Priya N.md'); });
  await page.waitForTimeout(800);
  console.log((await view.innerText()).match(/.*Priya.*/g));
  await app.write('People/New Zed.md', '---\ntype: person\n---\n## Follow-ups\n- [ ] Zed thing 📅 2026-11-19\n');
  await page.waitForTimeout(1500);
  console.log((await view.innerText()).includes('Zed thing'));
  await app.remove('People/New Zed.md');
  await page.waitForTimeout(1500);
  console.log((await view.innerText()).includes('Zed thing'));
  const out = await page.evaluate(async () => { const v = window.app.vault; await v.rename(v.getFolderByPath('People')!, 'Folks'); await new Promise(r => setTimeout(r, 1500)); return v.getMarkdownFiles().length; });
  console.log(out, (await view.innerText()).match(/.*(Priya|Jo Park).*/g));
});
