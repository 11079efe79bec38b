import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal, openJournal, type Journal } from '../../../src/journal/journal';
import { MemoryNoteStore } from '../../../src/journal/memory-note-store';
import { SEED, trials } from '../../support/run-size';
import { settingsWith } from '../records/read-record';

const word = fc.constantFrom('budget', 'release [[Priya Nair]]', '[[Dana Li]] sails', '[[Dana Li]]: the sea', 'the 📅 plan', 'panel', 'costs, in all', 'наём', 'a (b)', 'hiring #later');
const point = fc.record({ box: fc.constantFrom('[ ] ', '[x] ', ''), day: fc.constantFrom('', '2026-11-10 '), text: word, tag: fc.constantFrom('', ' #private', ' #win', ' #waiting', ' 📅 2026-11-17', ' ⏳ 2026-12-01') });
const heading = fc.constantFrom('To talk about', 'Details', 'Needs', 'Wins', 'Heads-up', 'Problems', 'Offers', 'Asks', 'Feedback', 'Thanks', 'Follow-ups', 'Notes');
const body = fc.array(fc.record({ heading, points: fc.array(point, { maxLength: 4 }) }), { maxLength: 6 }).map((sections) =>
  sections.map(({ heading: title, points }) => `## ${title}\n${points.map(({ box, day, text, tag }) => `- ${box}${day}${text}${tag}\n`).join('')}`).join('\n'),
);
const style = fc.constantFrom('direct', 'collaborative', '');
/** What links Dana is about Dana, wherever it stands. */
const foreign = body.map((text) => text.replaceAll('[[Dana Li]]', 'she'));
const vault = fc.record({ dana: body, priya: foreign, meeting: body, style });

function opened({ dana, priya, meeting, style: communication }: { readonly dana: string; readonly priya: string; readonly meeting: string; readonly style: string }): { journal: Journal; store: MemoryNoteStore } {
  const store = new MemoryNoteStore({
    'People/Me.md': '---\nself: true\nreports_to: "[[Dana Li]]"\n---\n',
    'People/Dana Li.md': `---\ntype: person\ncommunication: ${communication}\none_on_one: weekly on thu\n---\n${dana}`,
    'People/Priya Nair.md': `---\ntype: person\n---\n${priya}`,
    'Meetings/2026-11-12 Dana Li.md': `---\ntype: one-on-one\npeople: "[[Dana Li]]"\nstatus: held\n---\n${meeting}`,
  });
  const settings = settingsWith();
  const journal = openJournal({ store, settings: () => settings, today: () => '2026-11-19', timeNow: () => '09:00', locale: 'en' });
  store.load();
  return { journal, store };
}

/** Whatever a sheet must not change: talks that count, what is due, what is noted. Where the words stand is left out. */
function answers(journal: Journal): unknown {
  return {
    talks: journal.interactions().filter(({ status }) => status === 'held'),
    due: journal.due({ limit: Infinity }).sections,
    entries: journal.entries().map(({ kind, state, text, people, date }) => ({ kind, state, text, people, date })),
    problems: journal.problems(),
    mine: journal.weeksOf('People/Dana Li.md'),
  };
}

describe('prepare and refresh, however often', () => {
  it('change no answer of the journal, count nothing twice, and find nothing new in their own sheet', async () => {
    await fc.assert(
      fc.asyncProperty(vault, fc.integer({ min: 1, max: 3 }), async (notes, times) => {
        const { journal } = opened(notes);
        const before = answers(journal);
        for (let turn = 0; turn < times; turn++) {
          const outcome = await journal.prepareOneOnOne({ person: 'People/Dana Li.md' });
          if (isRefusal(outcome) || outcome.done.deed !== 'sheet-prepared') throw new Error('not prepared');
          expect(outcome.done.isNew).toBe(turn === 0);
          expect(await journal.freshLines(outcome.done.path)).toEqual([]);
        }
        expect(answers(journal)).toEqual(before);
      }),
      { seed: SEED, numRuns: trials(150) },
    );
  });

  it('never show what is private, nor a word of another person’s note but wins', async () => {
    await fc.assert(
      fc.property(vault, (notes) => {
        const { journal } = opened(notes);
        const sheet = journal.sheet({ person: 'People/Dana Li.md', on: '2026-11-19' });
        const quoted = (sheet?.blocks ?? []).flatMap(({ name, lines }) => lines.flatMap((line) => (line.line === 'quotation' ? [{ name, ...line.source }] : [])));
        const isPrivate = new Set(journal.entries().filter((row) => row.isPrivate).map(({ path, line }) => `${path}:${line}`));
        expect(quoted.filter(({ path, line }) => isPrivate.has(`${path}:${line}`))).toEqual([]);
        const foreign = quoted.filter(({ name, path }) => path === 'People/Priya Nair.md' && name !== 'wins');
        expect(foreign).toEqual([]);
      }),
      { seed: SEED, numRuns: trials(150) },
    );
  });
});
