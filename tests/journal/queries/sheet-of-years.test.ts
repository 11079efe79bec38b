import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate } from '../../../src/journal/journal';
import { openNotes } from '../open-notes';
import { note } from '../records/read-record';

const DANA = 'People/Dana Li.md';
const TODAY: CalendarDate = '2026-11-19';
/** So many quotations stand in a block at most, by how somebody likes to be talked to. */
const LIMITS = { direct: 3, other: 5, collaborative: 8 } as const;

/** Three years of weekly one-on-ones with a boss, with something noted and promised in each. */
function threeYears(communication: string): Readonly<Record<string, string>> {
  const weeks = Array.from({ length: 156 }, (_, week) => addDays(TODAY, -7 * (week + 1)));
  const several = (words: string) => weeks.map((_, week) => `- [ ] ${words} ${week}`);
  const meetings = weeks.map((on, week) => [
    `Meetings/${on} Dana Li.md`,
    note('---', 'type: meeting', 'channel: one-on-one', `date: ${on}`, 'people: "[[Dana Li]]"', 'status: held', '---', `- #detail detail ${week}`, `- #win win ${week} with [[Priya Nair]]`, `- #need need ${week}`, `- [ ] promise ${week} 📅 ${addDays(on, 20)}`, `- [ ] theirs ${week} #waiting 📅 ${addDays(on, 20)}`, `- [x] kept ${week} 📅 ${on} ✅ ${on}`),
  ] as const);
  return {
    'People/Me.md': note('---', 'type: person', 'self: true', '---', ...several('a').map((_, win) => `- 2026-11-1${win % 5 + 3} #win won ${win}`).slice(0, 12)),
    'People/Priya Nair.md': note('---', 'type: person', '---'),
    [DANA]: note('---', 'type: person', 'relation: boss', `communication: ${communication}`, '---', '## To talk about', ...several('point'), '## Heads-up', ...several('heads-up'), '## Problems', ...several('problem'), '## Offers', ...several('offer'), '## Asks', ...several('ask'), '## Feedback', ...several('feedback'), '## Thanks', ...several('thanks')),
    ...Object.fromEntries(meetings),
  };
}

describe.each([['direct', LIMITS.direct], ['in person', LIMITS.other], ['collaborative', LIMITS.collaborative]] as const)('a sheet for a boss of three years, %s', (communication, limit) => {
  const { journal } = openNotes(threeYears(communication));
  const sheet = journal.sheet({ person: DANA, on: TODAY });
  const markdown = journal.sheetMarkdown({ person: DANA, on: TODAY }) ?? '';

  it('is short: no block has more lines than its limit, and each says how many more there are', () => {
    const quoted = (sheet?.blocks ?? []).map(({ name, lines, more }) => ({ name, shown: lines.filter(({ line }) => line === 'quotation').length, more }));
    expect(quoted.map(({ name }) => name)).toEqual(expect.arrayContaining(['to-talk-about', 'promises', 'catch-up', 'their-side', 'wins', 'heads-up', 'problems', 'offers', 'feedback', 'asks', 'thanks']));
    for (const { name, shown } of quoted) expect(shown, name).toBeLessThanOrEqual(limit);
    for (const name of ['to-talk-about', 'promises', 'problems', 'offers', 'asks', 'thanks']) expect(quoted.find((each) => each.name === name)?.more, name).toBeGreaterThan(50);
    expect(markdown.match(/\*\d+ more, not shown here\.\*/g)?.length).toBeGreaterThanOrEqual(5);
    expect(markdown.split('\n').length).toBeLessThanOrEqual(200);
  });

  it('has the newest details, and of wins only those since the last one', () => {
    expect(markdown).toMatch(/- detail 0 /);
    expect(markdown).not.toMatch(/- (?:win|detail) (?:[2-9]\d|1\d\d) /);
  });
});
