import { describe, expect, it } from 'vitest';
import { changeDue, completeFollowUp, snoozeFollowUp, type Completion, type NextDates, type TaskDates } from '../../../src/journal/edits/follow-up-edits';
import type { FollowUpHandle } from '../../../src/journal/edits/locate';
import { isRefusal, type EditResult, type Refusal } from '../../../src/journal/journal';
import type { Change } from '../../../src/journal/notes/change';
import { lines } from '../actions/journal-of';
import { edited } from './edited';

const handle = (source: string, line = 0): FollowUpHandle => ({ path: 'A.md', source, blockId: null, line, textHash: null });
const WEEKLY: NextDates = () => ({ due: '2026-11-27', scheduled: null, start: null });
const completion = (more: Partial<Completion> = {}): Completion => ({ today: '2026-11-19', format: 'emoji', nextDates: WEEKLY, ...more });

const snoozed = (text: string, source: string): EditResult => snoozeFollowUp(text, handle(source), '2026-11-27', 'emoji');
const moved = (text: string, source: string, due: '2026-11-27' | null): EditResult => changeDue(text, handle(source), due, 'emoji');
const done = (text: string, source: string, more?: Partial<Completion>): EditResult => completeFollowUp(text, handle(source), completion(more));
/** What the Tasks plugin made of the line. */
const rewritten = (text: string, source: string, ...by: readonly string[]): EditResult => done(text, source, { rewritten: { line: source, replacement: by.join('\n') } });
const changesOf = (result: EditResult): readonly Change[] | Refusal => (isRefusal(result) ? result : result.changes);

describe('the day on which a follow-up is looked at', () => {
  it.each([
    ['- [ ] Send', '- [ ] Send ⏳ 2026-11-27'],
    ['- [/] Send 📅 2026-11-20 #q4 ^a', '- [/] Send ⏳ 2026-11-27 📅 2026-11-20 #q4 ^a'],
    ['- [ ] Send ⏳ 2026-11-18 ⏳ 2026-11-19', '- [ ] Send ⏳ 2026-11-27 ⏳ 2026-11-19'],
    ['> 2) [ ]  Send  ', '> 2) [ ]  Send ⏳ 2026-11-27  '],
  ])('is written: %s', (before, after) => {
    expect(edited(`x\r\n${before}\r\n- [ ] y`, (text) => snoozed(text, before))).toBe(`x\r\n${after}\r\n- [ ] y`);
    expect(edited(before, (text) => snoozed(text, before))).toBe(after);
  });

  it('is written as the vault writes it, where the line has no dates', () => {
    expect(edited('- [ ] Send\n', (text) => snoozeFollowUp(text, handle('- [ ] Send'), '2026-11-27', 'dataview'))).toBe('- [ ] Send  [scheduled:: 2026-11-27]\n');
  });
});

describe('the day that was promised', () => {
  it.each<readonly [before: string, due: '2026-11-27' | null, after: string]>([
    ['- [ ] Send', '2026-11-27', '- [ ] Send 📅 2026-11-27'],
    ['- [ ] Send', null, '- [ ] Send'],
    ['- [ ] Send ⏳ 2026-11-18 📅 2026-11-20 ^a', '2026-11-27', '- [ ] Send ⏳ 2026-11-18 📅 2026-11-27 ^a'],
    ['- [ ] Send ⏳ 2026-11-18 📅 2026-11-20 ^a', null, '- [ ] Send ⏳ 2026-11-18 ^a'],
    ['> * [ ] Send  [due:: 2026-11-20]', '2026-11-27', '> * [ ] Send  [due:: 2026-11-27]'],
  ])('of %s becomes %s', (before, due, after) => {
    expect(edited(lines('x', before, '- [ ] y'), (text) => moved(text, before, due))).toBe(lines('x', after, '- [ ] y'));
  });

  it.each<readonly [sentence: string, line: string]>([
    ['another one of the line would count then', '- [ ] Send 📅 2026-11-20 📅 2026-11-25'],
    ['another date would come to light', '- [ ] Send ⏳ 2026-11-18 [due:: 2026-11-20]'],
  ])('is not taken away where %s', (_sentence, line) => {
    expect(edited(lines(line), (text) => moved(text, line, null))).toBe('guard-failed');
  });
});

describe('a follow-up that is done', () => {
  it.each([
    ['- [ ] Send', '- [x] Send ✅ 2026-11-19'],
    ['- [🔥] Send 🔥', '- [x] Send 🔥 ✅ 2026-11-19'],
    ['- [ ] [ ] Send', '- [x] [ ] Send ✅ 2026-11-19'],
    ['1. [/]  Send 📅 2026-11-20 ^a', '1. [x]  Send 📅 2026-11-20 ✅ 2026-11-19 ^a'],
    ['- [ ] Send 🏁 Keep', '- [x] Send 🏁 Keep ✅ 2026-11-19'],
  ])('is ticked, with the day: %s', (before, after) => {
    expect(edited(lines('x', before, '- [ ] y'), (text) => done(text, before))).toBe(lines('x', after, '- [ ] y'));
  });

  it('is ticked as the vault writes it, where the line has no dates', () => {
    expect(edited('- [ ] Send\n', (text) => done(text, '- [ ] Send', { format: 'dataview' }))).toBe('- [x] Send  [completion:: 2026-11-19]\n');
  });

  it.each([
    ['\n', lines('x', '- [ ] Send 🏁 delete', '- [ ] y'), lines('x', '- [ ] y')],
    ['\r\n', 'x\r\n- [ ] Send 🏁 Delete\r\n- [ ] y', 'x\r\n- [ ] y'],
    ['', 'x\n- [ ] Send 🏁 delete', 'x\n'],
    ['a byte order mark', '\uFEFF- [ ] Send 🏁 delete\n- [ ] y\n', '\uFEFF- [ ] y\n'],
  ])('goes with its line end, if it says so: %j', (_end, before, after) => {
    expect(edited(before, (text) => done(text, /- .*Send.*(?=\r|$)/m.exec(before)?.[0].replace('\r', '') ?? ''))).toBe(after);
  });
});

describe('a follow-up that recurs', () => {
  const LINE = '- [/] Send 🆔 a1 ⛔ b2 🔁 every week ➕ 2026-11-01 🛫 2026-11-10 ⏳ 2026-11-12 📅 2026-11-13 ❌ 2026-11-14 ^a-1';

  it('asks for its next dates by its rule and its dates', () => {
    const asked: unknown[] = [];
    const nextDates = (rule: string, dates: TaskDates) => {
      asked.push(rule, dates);
      return { start: '2026-11-24', scheduled: '2026-11-26', due: '2026-11-27' } as const;
    };
    expect(edited(lines(LINE), (text) => done(text, LINE, { nextDates }))).toBe(
      lines('- [ ] Send 🔁 every week 🛫 2026-11-24 ⏳ 2026-11-26 📅 2026-11-27', LINE.replace('[/]', '[x]').replace(' ^a-1', ' ✅ 2026-11-19 ^a-1')),
    );
    expect(asked).toEqual(['every week', { start: '2026-11-10', scheduled: '2026-11-12', due: '2026-11-13' }]);
  });

  it.each<readonly [sentence: string, before: string, after: readonly string[], nextDates: NextDates]>([
    ['leaves its block id with the done one, and the spaces behind it', '- [ ] Send 🔁 every week 📅 2026-11-20 ^a  ', ['- [ ] Send 🔁 every week 📅 2026-11-27', '- [x] Send 🔁 every week 📅 2026-11-20 ✅ 2026-11-19 ^a  '], WEEKLY],
    ['loses dates that the next one has not', '- [ ] Send 🔁 every week ⏳ 2026-11-18 📅 2026-11-20', ['- [ ] Send 🔁 every week 📅 2026-11-27', '- [x] Send 🔁 every week ⏳ 2026-11-18 📅 2026-11-20 ✅ 2026-11-19'], WEEKLY],
    ['leaves a day of being done with the done one', '- [ ] Send 🔁 every week 📅 2026-11-20 ✅ 2026-11-01', ['- [ ] Send 🔁 every week 📅 2026-11-27', '- [x] Send 🔁 every week 📅 2026-11-20 ✅ 2026-11-19'], WEEKLY],
    ['is itself again where the done one goes', '- [ ] Send 🔁 every week 🏁 delete 📅 2026-11-20', ['- [ ] Send 🔁 every week 🏁 delete 📅 2026-11-27'], WEEKLY],
    ['is done for good when it is over', '- [ ] Send 🔁 every week 📅 2026-11-20', ['- [x] Send 🔁 every week 📅 2026-11-20 ✅ 2026-11-19'], () => 'over'],
    ['goes for good when it is over, if it says so', '- [ ] Send 🔁 every week 🏁 delete 📅 2026-11-20', [], () => 'over'],
  ])('%s', (_sentence, before, after, nextDates) => {
    for (const end of ['\n', '\r\n']) expect(edited(`x${end}${before}${end}- y${end}`, (text) => done(text, before, { nextDates }))).toBe(['x', ...after, '- y', ''].join(end));
  });

  it.each([
    ['has the line end of the done one', 'x\n- [ ] Send 🔁 every week\r\n- y\n', 'x\n- [ ] Send 🔁 every week 📅 2026-11-27\r\n- [x] Send 🔁 every week ✅ 2026-11-19\r\n- y\n'],
    ['has the line end of the lines above, at the end of a note without one', 'x\r\n- [ ] Send 🔁 every week', 'x\r\n- [ ] Send 🔁 every week 📅 2026-11-27\r\n- [x] Send 🔁 every week ✅ 2026-11-19'],
  ])('%s', (_sentence, before, after) => {
    expect(edited(before, (text) => done(text, '- [ ] Send 🔁 every week'))).toBe(after);
  });

  it('is refused where its rule is not understood', () => {
    expect(edited(lines('- [ ] Send 🔁 every quarter'), (text) => done(text, '- [ ] Send 🔁 every quarter', { nextDates: () => undefined }))).toBe('recurrence-not-understood {"rule":"every quarter"}');
  });
});

describe('of a line only what differs is changed', () => {
  it.each<readonly [sentence: string, edit: () => EditResult, changes: readonly Change[]]>([
    ['a day that comes', () => snoozed('x\n- [ ] Send', '- [ ] Send'), [{ from: 12, to: 12, insert: ' ⏳ 2026-11-27' }]],
    ['a day that comes before another', () => snoozed('- [ ] Send 📅 2026-11-20', '- [ ] Send 📅 2026-11-20'), [{ from: 11, to: 11, insert: '⏳ 2026-11-27 ' }]],
    ['a digit of a day', () => moved('- [ ] Send 📅 2026-11-20\n', '- [ ] Send 📅 2026-11-20', '2026-11-27'), [{ from: 23, to: 24, insert: '7' }]],
    ['a day that goes', () => moved('- [ ] Send 📅 2026-11-20 ^a\n', '- [ ] Send 📅 2026-11-20 ^a', null), [{ from: 11, to: 25, insert: '' }]],
    ['nothing, where all is said already', () => snoozed('- [ ] Send ⏳ 2026-11-27\n', '- [ ] Send ⏳ 2026-11-27'), []],
    ['a line above, where the line stays', () => rewritten('x\r\n- [ ] a\r\n', '- [ ] a', '- [ ] b', '- [ ] a'), [{ from: 3, to: 3, insert: '- [ ] b\r\n' }]],
    ['a line above, and the box', () => rewritten('x\n- [ ] a\n', '- [ ] a', '- [ ] b', '- [x] a'), [{ from: 2, to: 2, insert: '- [ ] b\n' }, { from: 5, to: 6, insert: 'x' }]],
    ['signs that are said twice', () => rewritten('- [ ] aa\n', '- [ ] aa', '- [ ] aaa'), [{ from: 8, to: 8, insert: 'a' }]],
    ['signs that were said three times', () => rewritten('- [ ] aaa\n', '- [ ] aaa', '- [ ] aa'), [{ from: 8, to: 9, insert: '' }]],
    ['a whole emoji, where two begin alike', () => rewritten('- [ ] a 🗓 b\n', '- [ ] a 🗓 b', '- [ ] a 📅 b'), [{ from: 8, to: 10, insert: '📅' }]],
    ['a whole emoji, where two end alike', () => rewritten('- [ ] a \u{1F4C5} b\n', '- [ ] a \u{1F4C5} b', '- [ ] a \u{1F8C5} b'), [{ from: 8, to: 10, insert: '\u{1F8C5}' }]],
    ['the line and its line end, where it goes', () => rewritten('x\r\n- [ ] a\r\ny', '- [ ] a', ''), [{ from: 3, to: 12, insert: '' }]],
  ])('%s', (_sentence, edit, changes) => {
    expect(changesOf(edit())).toEqual(changes);
  });
});

describe('what the Tasks plugin made of a line', () => {
  it('is written with the line ends of the note', () => {
    expect(edited('x\r\n- [ ] a\r\n- y', (text) => rewritten(text, '- [ ] a', '- [ ] b', '- [ ] c\r', '- [x] a'))).toBe('x\r\n- [ ] b\r\n- [ ] c\r\n- [x] a\r\n- y');
  });

  it('is passed over where it was made of another line', () => {
    expect(edited('- [ ] a\n', (text) => done(text, '- [ ] a', { rewritten: { line: '- [ ] b', replacement: '' } }))).toBe('- [x] a ✅ 2026-11-19\n');
  });

  it.each([
    ['words among its lines', ['- [ ] b', '', '- [x] a']],
    ['a second line that is code', ['- [ ] b', '      - [x] a']],
    ['less than a task', ['a']],
    ['code that nobody closes', ['- [x] a', '```']],
  ])('is refused with %s', (_sentence, by) => {
    expect(edited(lines('- [ ] a', '- y'), (text) => rewritten(text, '- [ ] a', ...by))).toBe('guard-failed');
  });
});

it.each([
  ['hide one line and show another', lines('- [ ] a', '- c', '%%', '- d')],
  ['show what is hidden', lines('- [ ] a', '%%', '- d')],
])('what the Tasks plugin made of a line is refused where it would %s', (_sentence, before) => {
  expect(edited(before, (text) => rewritten(text, '- [ ] a', '- [x] a %% b'))).toBe('guard-failed');
});

describe.each<readonly [deed: string, edit: (text: string, source: string) => EditResult]>([
  ['snoozed', snoozed],
  ['promised for another day', (text, source) => moved(text, source, '2026-11-27')],
  ['completed', done],
])('a follow-up is not %s', (_deed, edit) => {
  it.each<readonly [sentence: string, text: string, source: string, refusal: Refusal]>([
    ['where it is gone', lines('x', '- [ ] b'), '- [ ] a', { refused: 'line-changed', path: 'A.md', line: 0 }],
    ['where it stands twice', lines('x', '- [ ] a', '- [ ] a'), '- [ ] a', { refused: 'line-ambiguous', path: 'A.md', line: 0 }],
    ['where it is done', lines('x', '- [x] a'), '- [x] a', { refused: 'line-not-open', path: 'A.md', line: 1 }],
    ['where it is done, in a capital', lines('x', '- [X] a'), '- [X] a', { refused: 'line-not-open', path: 'A.md', line: 1 }],
    ['where it was given up', lines('x', '- [-] a'), '- [-] a', { refused: 'line-not-open', path: 'A.md', line: 1 }],
    ['in a note with NUL bytes', lines('- [ ] a', '\0'), '- [ ] a', { refused: 'note-has-nul-bytes', path: 'A.md', line: 1 }],
    ['in an unfinished merge', lines('<<<<<<< ours', '- [ ] a'), '- [ ] a', { refused: 'note-has-conflict-markers', path: 'A.md', line: 0 }],
  ])('%s', (_sentence, text, source, refusal) => {
    expect(edit(text, source)).toEqual(refusal);
  });
});
