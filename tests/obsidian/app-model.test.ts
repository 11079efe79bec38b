import { expect, test, vi } from 'vitest';
import { openInApp } from '../support/app-model/open-journal';
import { VAULT, DANA } from '../support/every-act';

vi.mock('obsidian', () => import('../support/app-model/obsidian-module'));

test('a journal in the model of the app knows the notes of its vault, and writes them', async () => {
  const { model, journal } = await openInApp(1, VAULT);
  expect(journal.counts().people).toBe(4);
  const outcome = journal.snoozePerson({ path: DANA, until: '2026-11-27' });
  await model.turns.runAll();
  expect(await outcome).toHaveProperty('done');
  expect(model.disk.files.get(DANA)?.text).toContain('snooze_until: 2026-11-27');
});
