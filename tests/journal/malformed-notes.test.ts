import { describe, expect, it } from 'vitest';
import { isRefusal, type Counts, type Journal } from '../../src/journal/journal';
import { setProperty } from '../../src/journal/notes/front-matter-edit';
import { MALFORMED, malformedNotes, type MalformedClass, type MalformedNote } from '../support/malformed-notes';
import { SEED } from '../support/run-size';
import { tooSlowAt } from '../support/too-slow-at';
import { openNotes } from './open-notes';

const all = MALFORMED.map((of) => ({ of, notes: malformedNotes(of, SEED) }));
const notes = all.flatMap((each) => each.notes);

const asRecord = (some: readonly MalformedNote[]): Record<string, string> => Object.fromEntries(some.map(({ path, text }) => [path, text]));

/** Asks everything that can be asked, and words it. */
function askAll(journal: Journal): void {
  const { sections, getInTouch } = journal.due({ limit: 10_000 });
  for (const row of sections.flatMap((section) => section.rows)) {
    journal.followUp(row.id);
    journal.words.followUpMeta(row);
    journal.words.followUpReason(row);
  }
  for (const row of getInTouch.rows) journal.words.reachOutMeta(row);
  for (const { path, name } of journal.people()) {
    journal.person(path);
    journal.words.contactReasons(journal.contactHealth(path));
    journal.interactions(path);
    journal.peopleOf(path);
    journal.whoIs(name);
  }
  journal.findPeople('a', 20);
  journal.interactions();
  journal.entries();
  journal.unknownPeople();
  journal.found();
  for (const problem of journal.problems()) journal.words.problem(problem);
}

/** The questions that read notes again: why each is what it is, what could be proposed, what would mend it. */
async function askAgain(journal: Journal, some: readonly MalformedNote[]): Promise<void> {
  for (const { path } of some) await journal.explain(path);
  await journal.survey();
  await journal.previewFixes(journal.problems().flatMap((problem) => journal.fixesFor(problem)));
}

function countsOf(some: readonly { readonly of: MalformedClass; readonly notes: readonly MalformedNote[] }[]): Counts {
  const counts = { notes: 0, people: 0, meetings: 0, objectives: 0, goals: 0, reviews: 0, other: 0, unreadable: 0 };
  for (const each of some) {
    counts.notes += each.notes.length;
    counts[each.of.countsAs] += each.notes.length;
  }
  return counts;
}

describe('notes with', () => {
  const cases = all.map(({ of, notes: some }) => [`${of.name} count as ${of.countsAs}, with ${of.problems.join(', ') || 'nothing'} to fix`, of, some] as const);
  it.each(cases)('%s', async (_sentence, of, some) => {
    for (const note of some) {
      const { journal, store } = openNotes({ [note.path]: note.text });
      askAll(journal);
      await askAgain(journal, [note]);
      expect(await store.read(note.path)).toBe(note.text);
      const found = journal.problems();
      const what = `${note.path}\n${note.text.slice(0, 500)}`;
      expect({ what, counts: journal.counts() }).toEqual({ what, counts: countsOf([{ of, notes: [note] }]) });
      expect({ what, problems: found.map(({ code }) => code) }).toEqual({ what, problems: of.problems });
      const lines = note.text.split('\n').length;
      expect({ what, misplaced: found.filter(({ path, at }) => path !== note.path || (at.line !== null && at.line >= lines)) }).toEqual({ what, misplaced: [] });
    }
  });

  const refused = all.flatMap(({ of, notes: some }) => (of.refuses === undefined ? [] : [[`${of.name} keep their properties as they are: ${of.refuses}`, of.refuses, some] as const]));
  it.each(refused)('%s', (_sentence, refuses, some) => {
    for (const { text } of some) {
      const result = setProperty(text, 'snooze_until', '2026-12-01');
      expect(isRefusal(result) ? result.refused : text.slice(0, 500)).toBe(refuses);
    }
  });

  const growing = MALFORMED.flatMap(({ name, grows, folder }) => (grows ? [[name, grows, folder ?? 'People'] as const] : []));
  it.each(growing)('%s are read in time that grows with their length', (_name, grows, folder) => {
    expect(tooSlowAt(grows, (text) => askAll(openNotes({ [`${folder}/Ada.md`]: text }).journal))).toBeUndefined();
  });
});

describe(`a vault of ${notes.length} such notes, of ${MALFORMED.length} classes (seed ${SEED})`, () => {
  it('is read as a whole: the notes add up, none is changed, and no code in them runs', async () => {
    const { journal, store } = openNotes(asRecord(notes));
    askAll(journal);
    await journal.reload();
    askAll(journal);
    await askAgain(journal, notes);
    const { notes: total, ...kinds } = journal.counts();
    expect({ notes: total, ...kinds }).toEqual(countsOf(all));
    expect(Object.values(kinds).reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(journal.due().problems).toBe(journal.problems().filter(({ level }) => level === 'error').length);
    expect(store.list()).toEqual(notes.map(({ path }) => path));
    for (const { path, text } of notes) if ((await store.read(path)) !== text) throw new Error(`${path} was changed`);
    expect('codeRan' in globalThis || 'polluted' in {}).toBe(false);
  });

  it('has 500 notes of 40 classes or more, none twice in one place', () => {
    expect(MALFORMED.length).toBeGreaterThanOrEqual(40);
    expect(notes.length).toBeGreaterThanOrEqual(500);
    expect(new Set(notes.map(({ path }) => path)).size).toBe(notes.length);
    expect(new Set(MALFORMED.map(({ name }) => name)).size).toBe(MALFORMED.length);
  });
});
