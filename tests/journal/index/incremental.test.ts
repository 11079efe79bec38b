import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JournalIndex } from '../../../src/journal/index/journal-index';
import { detectedFolders } from '../../../src/journal/queries/detect-folders';
import { due } from '../../../src/journal/queries/due';
import { findPeople, people, person, whoIs } from '../../../src/journal/queries/find-people';
import { found } from '../../../src/journal/queries/found';
import { interactions, peopleOf } from '../../../src/journal/queries/interactions';
import { noteCounts, problems } from '../../../src/journal/queries/problems';
import { unknownPeople } from '../../../src/journal/queries/unknown-people';
import type { Asking } from '../../../src/journal/queries/asking';
import { readingRules } from '../../../src/journal/records/reading-rules';
import { readRecord, settingsWith } from '../records/read-record';

/** Paths with names that several notes share, in folders that mark nothing: a note is what its text says. */
const PATHS = [
  'Folk/Sam.md', 'Folk/Work/Sam.md', 'Sam.md', 'Folk/Dana Li.md', 'Folk/Dana Lee.md', 'Me.md', 'Talks/2026-11-10 Sam.md', 'Talks/Planning.md',
  'Daily/2026-11-12.md', 'Projects/Plan.md', 'Projects/Sam.md',
] as const;

const name = fc.constantFrom('[[Sam]]', '[[Folk/Sam]]', '[[Folk/Work/Sam]]', '[[Dana Li]]', '[[Dana]]', '[[Dana Lee|D]]', '[[Me]]', '[[Nobody]]', '[Sam](Folk/Sam.md)', '[[Sam.md]]', '[[Sam#Log|him]]');
const plainName = fc.constantFrom('Sam', 'Dana', 'dana li', 'sam@x.example', 'Dana <sam@x.example>', 'me', 'Nobody');

const task = fc
  .record({ sign: fc.constantFrom(' ', ' ', 'x', '-', '/'), to: fc.option(name, { nil: '' }), tag: fc.constantFrom('', ' #waiting', ' #reach-out', ' #reach-out', ' #thanks'), date: fc.constantFrom('', ' 📅 2026-11-20', ' ⏳ 2026-11-18', ' ✅ 2026-11-17', ' 📅 2026-10-01') })
  .map(({ sign, to, tag, date }) => `- [${sign}] Send it ${to}${tag}${date}`);

const property = fc.oneof(
  fc.constantFrom('aliases: [Dana]', 'aliases: [Sam, Dana]', 'email: sam@x.example', 'self: true', 'cadence: 2 weeks', 'cadence: soonish', 'last_contact: 2026-11-01', 'last_contact: 2026-12-01', 'next_contact: 2026-11-19', 'paused: true', 'relation: peer', 'met_on: 2026-09-01', 'created: 2026-08-01'),
  fc.oneof(name, plainName).map((who) => `reports_to: "${who}"`),
);
const log = fc.constantFrom('', '## Log', '## Log\n- 2026-11-03 lunch: robotics', '## Log\n- 2026-11-03 call\n- 2026-12-03 call', '## Log\n| 2026-11-05 | coffee |');

/** Property lines with no name twice. */
const block = (kind: string, lines: readonly string[]): string => {
  const seen = new Set<string>();
  const kept = lines.filter((line) => !seen.has(line.slice(0, line.indexOf(':'))) && seen.add(line.slice(0, line.indexOf(':'))));
  return ['---', kind, ...kept, '---', ''].join('\n');
};

const personText = fc
  .record({ kind: fc.constantFrom('type: person', 'type: person', 'type: person', 'tags: [person]', 'type: draft'), lines: fc.array(property, { maxLength: 5 }), log, tasks: fc.array(task, { maxLength: 3 }) })
  .map(({ kind, lines, log: logged, tasks }) => `${block(kind, lines)}${logged}\n\n## Follow-ups\n${tasks.join('\n')}\n`);
const meetingText = fc
  .record({ people: fc.array(fc.oneof(name, plainName), { maxLength: 3 }), date: fc.constantFrom('', 'date: 2026-11-09', 'date: 2026-11-19T11:00', 'date: 2026-11-30', 'date: soon'), status: fc.constantFrom('', 'status: cancelled', 'status: held'), tasks: fc.array(task, { maxLength: 3 }) })
  .map(({ people: who, date, status, tasks }) => `${block('type: meeting', [`people: ${JSON.stringify(who)}`, date, status].filter((line) => line !== ''))}${tasks.join('\n')}\n`);
const otherText = fc.array(task, { maxLength: 4 }).map((tasks) => `Words.\n\n${tasks.join('\n')}\n`);
const PLAIN = 'Nothing of ours stands here.\n';
const BROKEN = '---\ntype: person\naliases: [Dana\n---\n- [ ] Send it [[Sam]]\n';

const text = fc.oneof({ weight: 5, arbitrary: personText }, { weight: 3, arbitrary: meetingText }, { weight: 2, arbitrary: otherText }, fc.constant(PLAIN), { weight: 2, arbitrary: fc.constant(BROKEN) });
const path = fc.constantFrom(...PATHS);
const act = fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: fc.constant('write' as const), path, text }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('remove' as const), path }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('rename' as const), path, to: path }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('pass' as const), path }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('ask' as const), today: fc.constantFrom('2026-11-19', '2026-11-20'), time: fc.constantFrom('10:30', '12:00') }) },
);

function asking(index: JournalIndex, now: Asking['now'] = { today: '2026-11-19', time: '12:00' }): Asking {
  return { index, settings: settingsWith(), rules: readingRules(settingsWith(), 'en'), now };
}

function answers(of: Asking): unknown {
  return {
    due: due(of, { limit: Infinity }),
    people: people(of),
    interactions: interactions(of),
    found: found(of),
    unknownPeople: unknownPeople(of),
    detectedFolders: detectedFolders(of),
    each: people(of).map((each) => interactions(of, each.path)),
    problems: problems(of),
    counts: noteCounts(of),
    foundByName: findPeople(of, 'sa', Infinity),
    talkedToLast: findPeople(of, '', Infinity),
    named: ['Sam', 'Dana', 'sam@x.example', 'Folk/Sam'].map((who) => whoIs(of, who)),
    peopleOf: PATHS.map((each) => peopleOf(of, each)),
  };
}

describe('an index that followed every change', () => {
  it('answers as one that is made anew of the notes as they are', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 25 }), (acts) => {
        const notes = new Map<string, string>();
        const index = new JournalIndex();
        for (const step of acts) {
          if (step.act === 'write') {
            notes.set(step.path, step.text);
            index.put(readRecord(step.path, step.text));
          } else if (step.act === 'remove') {
            notes.delete(step.path);
            index.remove(step.path);
          } else if (step.act === 'pass') {
            notes.set(step.path, PLAIN);
            index.pass(step.path);
          } else if (step.act === 'ask') {
            answers(asking(index, { today: step.today, time: step.time }));
          } else {
            const moved = notes.get(step.path);
            if (moved === undefined || notes.has(step.to)) continue;
            notes.delete(step.path);
            notes.set(step.to, moved);
            index.rename(step.path, readRecord(step.to, moved));
          }
        }
        // A note that cannot be read keeps what it last said: it is mended before the two are compared.
        for (const [each, now] of notes) {
          if (now !== BROKEN) continue;
          const mended = BROKEN.replace('[Dana', '[Dana]');
          notes.set(each, mended);
          index.put(readRecord(each, mended));
        }
        const anew = new JournalIndex();
        for (const [each, now] of notes) anew.put(readRecord(each, now));
        expect(answers(asking(index))).toEqual(answers(asking(anew)));
        expect(people(asking(index)).map((each) => person(asking(index), each.path))).toEqual(people(asking(index)));
      }),
      { numRuns: 1500 },
    );
  });

  it('answers the same in whichever order the notes were read', () => {
    const vault = fc.uniqueArray(fc.tuple(path, text), { selector: ([each]) => each, minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(vault.chain((notes) => fc.tuple(fc.constant(notes), fc.shuffledSubarray(notes, { minLength: notes.length }))), ([notes, shuffled]) => {
        const [one, other] = [notes, shuffled].map((order) => {
          const index = new JournalIndex();
          for (const [each, now] of order) index.put(readRecord(each, now));
          return answers(asking(index));
        });
        expect(one).toEqual(other);
      }),
      { numRuns: 500 },
    );
  });

  it('names the same boss in whichever order two notes that are me were read', () => {
    const me = (path: string, boss: string) => readRecord(path, `---\ntype: person\nself: true\nreports_to: "[[${boss}]]"\n---\n`);
    const notes = [me('Me.md', 'Dana Li'), me('Myself.md', 'Sam'), readRecord('Dana Li.md', '---\ntype: person\n---\n'), readRecord('Sam.md', '---\ntype: person\n---\n')];
    const [one, other] = [notes, [...notes].reverse()].map((order) => {
      const index = new JournalIndex();
      order.forEach((record) => index.put(record));
      return people(asking(index)).map(({ path: each, relation }) => ({ path: each, relation }));
    });
    expect(one).toEqual(other);
  });

  it('finds the other of two notes whose paths differ in case alone, after one is removed', () => {
    const index = new JournalIndex();
    for (const each of ['Folk/Dana Li.md', 'folk/dana li.md']) index.put(readRecord(each, '---\ntype: person\n---\n'));
    index.remove('folk/dana li.md');
    expect(index.links.linkTarget('Folk/Dana Li', 'x.md')).toBe('Folk/Dana Li.md');
    expect(index.links.hasPath('Folk/Dana Li.md')).toBe(true);
  });
});
