import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NOTES = 300;
const EACH = 10;

/** The day before `today` by so many days, as it is written in a note. */
const daysBefore = (today: string, days: number): string => new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);

/**
 * Makes a vault in a temporary folder: 300 people with ten follow-ups each. Of each ten, four were due within the last
 * four weeks or are due today, two are for next week, two for later, one is older, one has no date.
 */
export async function manyFollowUps(today: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'many-'));
  await mkdir(join(folder, 'People'));
  await Promise.all(Array.from({ length: NOTES }, async (_, note) => {
    const name = `Person ${String(note).padStart(3, '0')}`;
    const days = [note % 28, (note * 3) % 28, (note * 5) % 28, 0, -1 - (note % 7), -1 - ((note * 3) % 7), -20, -40, 60];
    const tasks = Array.from({ length: EACH }, (_task, at) => {
      const due = days[at];
      return `- [ ] Task ${note * EACH + at}${due === undefined ? '' : ` 📅 ${daysBefore(today, due)}`}`;
    });
    await writeFile(join(folder, 'People', `${name}.md`), ['---', 'type: person', '---', '', '## Follow-ups', '', ...tasks, ''].join('\n'));
  }));
  return folder;
}
