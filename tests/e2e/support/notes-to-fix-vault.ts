import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test as base } from '../../stand-in/fixture.ts';

const note = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** The copy that a sync service made of Dana's note. */
export const COPY = 'People/Dana Li (Conflicted copy desktop 202611181230).md';

/** Notes with something wrong in most, as people write them. */
export const NOTES: Readonly<Record<string, string>> = {
  'People/Dana Li.md': note('---', 'type: person', 'relation: boss', 'role: Head of platform', '---', '', '## Log', '', '- 2026-11-12 one-on-one: staffing', '- 2026-11-06 lunch', '- 2026-10-22 one-on-one: roadmap', '- 2026-10-15 one-on-one', '', '## Notes', '', '- Prefers it direct'),
  [COPY]: note('---', 'type: person', 'relation: boss', 'role: Lead of platform', '---', '', '## Log', '', '- 2026-11-12 one-on-one: staffing', '- 2026-11-06 lunch', '- 2026-10-22 one-on-one: roadmap', '- 2026-10-15 one-on-one', '', '## Notes', '', '- Prefers it direct', '- Daughter starts robotics club'),
  'People/Kim Vale (Conflicted copy phone 202611181230).md': note('---', 'type: person', '---'),
  'People/Sam Lee.md': note('---', 'type: person', 'aliases: [Sam]', '---'),
  'People/Sam Ortiz.md': note('---', 'type: person', 'aliases: [Sam]', '---'),
  'People/Alex Chen.md': note('---', 'type: person', '---'),
  'People/Partners/Alex Chen.md': note('---', 'type: person', 'org: Kestrel', '---'),
  'People/Jo Park.md': note('---', 'type: person', 'last_contact: 3/4/2026', '---'),
  'People/Tom Becker.md': note('---', 'type: person', 'cadence: soonish', '---'),
  'Meetings/2026-11-10 Platform sync.md': '---\r\ntype: meeting\r\npeople: ["[[Dana Li]]", Sam, Noor Haddad]   # whoever came\r\n---\r\n\r\nAlert budget.\r\n',
  'Meetings/2026-11-06 Offsite.md': note('---', 'type: meeting', 'people: [Alex Chen, Noor Haddad, Ravi Menon]', '---'),
  'Meetings/2026-11-03 Planning.md': note('---', 'type: meeting', 'people: [[Dana Li]]', '---'),
  'Daily/2026-11-12.md': note('- [ ] Ask [[Dana Li]] 📅 2026-11-20 about the budget', '- [ ] Send [[Jo Park]] 📅 2026-11-23 the numbers'),
  // The questions of the first run are answered.
  '.obsidian/plugins/rapport/data.json': '{"version": 1, "setUp": true}',
  'Daily/2026-11-13.md': note('- [ ] Thank [[Sam Ortiz]] 📅 2026-11-24 for the review'),
};

/** The app with these notes. */
export const test = base.extend({
  vault: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'to-fix-'));
    for (const [path, text] of Object.entries(NOTES)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    await use(folder);
    await rm(folder, { recursive: true });
  },
});
