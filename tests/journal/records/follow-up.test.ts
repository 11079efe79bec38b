import { describe, expect, it } from 'vitest';
import { note, readRecord } from './read-record';

const followUps = (path: string, ...lines: readonly string[]) => readRecord(path, note(...lines)).followUps;
const one = (line: string) => followUps('People/Dana Li.md', line)[0];

describe('a follow-up', () => {
  it('says what its line says', () => {
    expect(followUps('People/Dana Li.md', '## Follow-ups', '- [ ] Send **the table** to [[People/Sam Ortiz|Sam]] #work ⏫ 🔁 every week 🛫 2026-11-18 ⏳ 2026-11-19 📅 2026-11-20 ^b1')).toMatchObject([
      {
        source: '- [ ] Send **the table** to [[People/Sam Ortiz|Sam]] #work ⏫ 🔁 every week 🛫 2026-11-18 ⏳ 2026-11-19 📅 2026-11-20 ^b1',
        words: 'Send **the table** to Sam', open: true, done: false, start: '2026-11-18', scheduled: '2026-11-19', due: '2026-11-20', doneOn: null, recurrence: 'every week', owner: 'me',
        blockId: 'b1', reachOut: false, references: [{ form: 'link', text: 'People/Sam Ortiz', inProperty: false }], at: { line: 1 },
      },
    ]);
  });

  const words: readonly (readonly [line: string, words: string])[] = [
    ['- [ ] Call her', 'Call her'],
    ['- [ ] Call [[Dana Li]] 📅 2026-11-20', 'Call Dana Li'],
    ['- [ ] Call [[Dana Li|her]] #work #a/b', 'Call her'],
    ['- [ ] #work Call her', 'Call her'],
    ['- [ ] Call her about issue#12', 'Call her about issue#12'],
    ['- [ ] Send it [delegated:: [[Sam Ortiz]]] 📅 2026-11-20', 'Send it'],
    ['- [ ] Send it (delegated:: Sam)', 'Send it'],
    ['- [ ] See [the plan](Plan.md)', 'See the plan'],
    ['> - [ ] Call her', 'Call her'],
    ['- [ ] Call  her   soon', 'Call her soon'],
  ];
  it.each(words)('"%s" reads "%s"', (line, shown) => {
    expect(one(line)?.words).toBe(shown);
  });

  const states: readonly (readonly [sign: string, open: boolean])[] = [[' ', true], ['/', true], ['>', true], ['?', true], ['!', true], ['h', true], ['x', false], ['X', false], ['-', false]];
  it.each(states)('with the sign "%s" is open: %s', (sign, open) => {
    expect(one(`- [${sign}] Call her`)?.open ?? false).toBe(open);
  });

  const owners: readonly (readonly [line: string, owner: string])[] = [
    ['- [ ] Offsite date', 'me'],
    ['- [ ] Offsite date #waiting', 'them'],
    ['- [ ] Offsite date #Waiting 📅 2026-12-01', 'them'],
    ['- [ ] Offsite date 📅 2026-12-01 #waiting', 'them'],
    ['- [ ] Offsite date #waiting/long', 'me'],
    ['- [ ] Offsite date [delegated:: [[Dana Li]]]', 'them'],
    ['- [ ] Offsite date (delegated:: Dana)', 'them'],
  ];
  it.each(owners)('"%s" is a promise of %s', (line, owner) => {
    expect(one(line)?.owner).toBe(owner);
  });

  const none: readonly (readonly [sentence: string, lines: readonly string[]])[] = [
    ['no words', ['- [ ]', '- [ ] 📅 2026-11-20', '- [ ] #waiting', '- [ ] ^b1']],
    ['no box', ['- Call her']],
    ['a quotation', ['- [ ] Who covers the release ([[Dana Li|↩ to talk about]])']],
    ['an open entry by its tag, without a date', ['- [ ] #thanks for the review', '- [ ] Offer a hand #offer']],
    ['an open entry by its heading, without a date', ['## To talk about', '- [ ] Who covers the release', '## Thanks', '- [ ] for the review']],
    ['an open entry with a date that no calendar knows', ['- [ ] #thanks for the review 📅 2026-02-30']],
    ['a task that is done', ['- [x] Called ✅ 2026-11-18']],
  ];
  it.each(none)('is not made of %s', (_sentence, lines) => {
    expect(followUps('People/Dana Li.md', ...lines)).toEqual([]);
  });

  const kept: readonly (readonly [sentence: string, path: string, lines: readonly string[]])[] = [
    ['an open entry with 📅', 'People/Dana Li.md', ['- [ ] #thanks for the review 📅 2026-11-20']],
    ['an open entry with ⏳ under its heading', 'People/Dana Li.md', ['## To talk about', '- [ ] the release ⏳ 2026-11-20']],
    ['an open entry with 🛫', 'People/Dana Li.md', ['- [ ] #offer a hand 🛫 2026-11-20']],
    ['a task below an item of a kind', 'People/Dana Li.md', ['## To talk about', '- the release', '  - [ ] ask Sam first']],
    ['a task under a heading that is more than the kind', 'People/Dana Li.md', ['## Thanks and wins', '- [ ] for the review']],
    ['a task under a heading of a kind in another note', 'Notes/x.md', ['## Thanks', '- [ ] [[Dana Li]] for the review']],
    ['a task with a link elsewhere, to whomever', 'Notes/x.md', ['- [ ] Ask [[Nobody yet]]']],
  ];
  it.each(kept)('is made of %s', (_sentence, path, lines) => {
    expect(followUps(path, ...lines)).toHaveLength(1);
  });

  it('elsewhere is made only of what links a note', () => {
    expect(followUps('Notes/x.md', '- [ ] Buy milk', '- [ ] Read `[[Dana Li]]`', '- [ ] See ![[Plan]]')).toEqual([]);
  });

  it('that is done and was a reach-out is kept, since it counts as a conversation', () => {
    expect(followUps('People/Dana Li.md', '- [x] Write to her #reach-out ✅ 2026-11-18')).toMatchObject([{ open: false, done: true, reachOut: true, doneOn: '2026-11-18' }]);
  });

  it('stands for no reach-out where it was dropped', () => {
    expect(followUps('People/Dana Li.md', '- [-] Write to her #reach-out ❌ 2026-11-18')).toMatchObject([{ open: false, done: false, reachOut: true }]);
  });
});

describe('the identity of a follow-up', () => {
  it('is its block id where it has one, whatever else changes', () => {
    expect(one('- [ ] Call her ^b1')?.id).toBe(one('  * [ ] Call her tomorrow 📅 2026-11-20 ^b1')?.id);
  });

  it('is its line where it has none, wherever it stands', () => {
    const alone = followUps('People/Dana Li.md', '- [ ] Call her')[0]?.id;
    expect(followUps('People/Dana Li.md', 'Words.', '', '- [ ] Call her')[0]?.id).toBe(alone);
    expect(followUps('People/Dana Li.md', '- [ ] Call her!')[0]?.id).not.toBe(alone);
    expect(followUps('People/Sam Ortiz.md', '- [ ] Call her')[0]?.id).not.toBe(alone);
    expect(alone).toMatch(/^[0-9a-f]{8}$/);
  });

  it('tells twins apart, and the note keeps a hash of its text', () => {
    const twins = readRecord('People/Dana Li.md', note('- [ ] Call her', '- [ ] Call her'));
    expect(twins.followUps.map((each) => each.twin)).toEqual([0, 1]);
    expect(new Set(twins.followUps.map((each) => each.id)).size).toBe(2);
    expect(twins.textHash).not.toBeNull();
    expect(readRecord('People/Dana Li.md', note('- [ ] Call her', '- [ ] Call him')).textHash).toBeNull();
  });

  it('is the same whether lines end in LF or CRLF', () => {
    const [lf, crlf] = ['\n', '\r\n'].map((end) => readRecord('People/Dana Li.md', `# Dana${end}- [ ] Call her${end}`).followUps[0]);
    expect(crlf).toEqual(lf);
  });
});
