import { expect, it } from 'vitest';
import type { ActionOutcome } from '../../../src/journal/journal';
import { DoneMarks } from '../../../src/ui/follow-ups/done-marks';

const done: ActionOutcome = { done: { deed: 'undone', notes: 1 }, changed: [], undoId: 7, followUpId: null, reservations: [] };
const refused: ActionOutcome = { refused: 'line-changed' };

it('marks a row at once, before the note is written', async () => {
  const marks = new DoneMarks();
  const marking = marks.mark('a', Promise.resolve(done));
  expect([marks.has('a'), marks.isWritten('a')]).toEqual([true, false]);
  expect(await marking).toBe(true);
  expect(marks.isWritten('a')).toBe(true);
});

it('takes the mark away when the note refuses', async () => {
  const marks = new DoneMarks();
  expect(await marks.mark('a', Promise.resolve(refused))).toBe(false);
  expect(marks.has('a')).toBe(false);
});

it('undoes its own entry, also while the note is still being written', async () => {
  const marks = new DoneMarks();
  const asked: number[] = [];
  const marking = marks.mark('a', Promise.resolve(done));
  const taking = marks.takeBack('a', (undoId) => (asked.push(undoId), Promise.resolve(done)));
  expect(marks.has('a')).toBe(false);
  await marking;
  expect(await taking).toBe(true);
  expect(asked).toEqual([7]);
  expect(marks.has('a')).toBe(false);
});

it('shows the row as done again when undoing is refused', async () => {
  const marks = new DoneMarks();
  await marks.mark('a', Promise.resolve(done));
  expect(await marks.takeBack('a', () => Promise.resolve(refused))).toBe(false);
  expect(marks.has('a')).toBe(true);
});
