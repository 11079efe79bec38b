import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../src/journal/journal';
import { doneOf, journalOf, lines, refusalOf } from './journal-of';

const [ADA, BEN] = ['People/Ada Moss.md', 'People/Ben Orr.md'];
const person = (...body: readonly string[]) => lines('---', 'type: person', '---', '## Intros', ...body);
const LINE = '- [ ] 2026-11-02 [[Ada Moss]] and [[Ben Orr]]: hiring';

describe('an introduction', () => {
  const open = (...body: readonly string[]) => journalOf({ [ADA]: person(...body), [BEN]: person() });

  it.each([
    [' ', 'open', 'open'], ['/', 'under-way', 'open'], ['x', 'done', 'closed'], ['X', 'done', 'closed'], ['-', 'dropped', 'closed'], ['?', 'open', 'open'],
  ] as const)('with [%s] is %s', (sign, progress, state) => {
    const { journal } = open(LINE.replace('[ ]', `[${sign}]`));
    for (const who of [ADA, BEN]) expect(journal.entries({ person: who, kind: 'intro' })).toMatchObject([{ progress, state, people: [ADA, BEN] }]);
  });

  it('without a box is a fact, and is nowhere', () => {
    expect(open(LINE.replace('[ ] ', '')).journal.entries({ person: BEN, kind: 'intro' })).toMatchObject([{ progress: null, state: 'fact' }]);
  });

  it.each([['under-way', ' ', '/'], ['done', '/', 'x'], ['dropped', '/', '-'], ['open', '-', ' ']] as const)('is marked as %s by its sign alone, and that is taken back', async (as: Progress, was, sign) => {
    const { journal, store } = open(LINE.replace('[ ]', `[${was}]`), '- [?] another');
    const before = (await store.read(ADA)) ?? '';
    const [row] = journal.entries({ person: BEN, kind: 'intro' });
    if (!row) throw new Error('There is none.');
    const { undoId, done } = doneOf(await journal.markIntroduction({ ...row, as }));
    expect(await store.read(ADA)).toBe(before.replace(`[${was}]`, `[${sign}]`));
    expect(done).toEqual({ deed: 'introduction-marked', as });
    doneOf(await journal.undo(undoId ?? 0));
    expect(await store.read(ADA)).toBe(before);
  });

  it('of two equal ones is marked where it stands, and none where the note has changed since', async () => {
    const { journal, store } = open(LINE, LINE);
    const [, second] = journal.entries({ person: BEN, kind: 'intro' });
    if (!second) throw new Error('There is none.');
    store.writeUnheard(ADA, person('- another', LINE, LINE));
    expect(refusalOf(await journal.markIntroduction({ ...second, as: 'done' }))).toBe('line-ambiguous');
    store.writeUnheard(ADA, person(LINE, LINE));
    doneOf(await journal.markIntroduction({ ...second, as: 'done' }));
    expect(await store.read(ADA)).toBe(person(LINE, LINE.replace('[ ]', '[x]')));
  });
});
