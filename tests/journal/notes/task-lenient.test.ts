import { describe, expect, it } from 'vitest';
import { asTasksSeesIt, unseenDates, withoutParts } from '../../../src/journal/notes/task-lenient';
import { readTaskText } from '../../../src/journal/notes/task-line';

const seen = (text: string) => unseenDates(text, readTaskText(text)).map(({ key, date }) => `${key} ${date}`);

/** A line as somebody wrote it, the dates that Tasks does not see in it, and the line as Tasks sees all of it. */
const LINES: readonly (readonly [sentence: string, text: string, unseen: readonly string[], canonical: string | undefined])[] = [
  ['at its end is seen', 'Send the plan 📅 2026-11-20', [], undefined],
  ['before a tag is seen', 'Send the plan 📅 2026-11-20 #waiting', [], undefined],
  ['before more words', 'Send the plan 📅 2026-11-20 to [[Dana Li]]', ['due 2026-11-20'], 'Send the plan to [[Dana Li]] 📅 2026-11-20'],
  ['at the beginning', '📅 2026-11-20 Send the plan', ['due 2026-11-20'], 'Send the plan 📅 2026-11-20'],
  ['before a full stop', 'Send the plan 📅 2026-11-20.', ['due 2026-11-20'], 'Send the plan. 📅 2026-11-20'],
  ['behind a no-break space', 'Send the plan 📅\u00A02026-11-20', ['due 2026-11-20'], 'Send the plan 📅 2026-11-20'],
  ['with a time, as the Reminder plugin writes it', 'Send the plan 📅 2026-11-20 14:00', ['due 2026-11-20'], 'Send the plan ⏰ 2026-11-20 14:00 📅 2026-11-20'],
  ['in the other notation', 'Send the plan [due:: 2026-11-20] ⏳ 2026-11-19', ['due 2026-11-20'], 'Send the plan ⏳ 2026-11-19 📅 2026-11-20'],
  ['in brackets, in mid-line', 'Send [due:: 2026-11-20] the plan', ['due 2026-11-20'], 'Send the plan 📅 2026-11-20'],
  ['in brackets with another case', 'Send the plan [Due:: 2026-11-20]', ['due 2026-11-20'], 'Send the plan 📅 2026-11-20'],
  ['before another plugin’s field', 'Send it 📅 2026-11-20 [tt-id:: 7]', ['due 2026-11-20'], 'Send it [tt-id:: 7] 📅 2026-11-20'],
  ['two of them', 'Send ⏳ 2026-11-18 it 📅 2026-11-20 soon', ['scheduled 2026-11-18', 'due 2026-11-20'], 'Send it soon ⏳ 2026-11-18 📅 2026-11-20'],
  ['one that Tasks sees beside one that it does not', 'Send ⏳ 2026-11-18 it 📅 2026-11-20', ['scheduled 2026-11-18'], 'Send it ⏳ 2026-11-18 📅 2026-11-20'],
  ['of a kind that Tasks does see is left alone', 'Moved from 📅 2026-11-01 to 📅 2026-11-20', [], undefined],
  ['before a block id', 'Send 📅 2026-11-20 it ^a1', ['due 2026-11-20'], 'Send it 📅 2026-11-20 ^a1'],
  ['in code is no date', 'Write `📅 2026-11-20` as it is', [], undefined],
  ['that is no day is none', 'Send 📅 2026-02-30 it', [], undefined],
  ['in round brackets of its own', 'Send it (📅 2026-11-20) soon', ['due 2026-11-20'], 'Send it soon 📅 2026-11-20'],
  ['last in round brackets with words', 'Send (it 📅 2026-11-20) soon', ['due 2026-11-20'], 'Send (it) soon 📅 2026-11-20'],
  ['first in round brackets with words', 'Send (📅 2026-11-20 to Dana) it', ['due 2026-11-20'], 'Send (to Dana) it 📅 2026-11-20'],
  ['behind many spaces', 'Send   📅 2026-11-20   it', ['due 2026-11-20'], 'Send it 📅 2026-11-20'],
  ['twice: the first counts, the other stays', 'Send 📅 2026-11-20 it 📅 2026-11-25 soon', ['due 2026-11-20'], 'Send it 📅 2026-11-25 soon 📅 2026-11-20'],
  ['two of them in two notations, as they stand', 'Send [due:: 2026-11-20] it ⏳ 2026-11-18 soon', ['due 2026-11-20', 'scheduled 2026-11-18'], 'Send it soon ⏳ 2026-11-18 📅 2026-11-20'],
  ['among fields of the other notation', 'Send 📅 2026-11-20 it [scheduled:: 2026-11-18]', ['due 2026-11-20'], 'Send it  [scheduled:: 2026-11-18]  [due:: 2026-11-20]'],
  ['an emoji with U+FE0F', 'Send 🗓️ 2026-11-20 it', ['due 2026-11-20'], 'Send it 📅 2026-11-20'],
];

describe('a date of a task line', () => {
  it.each(LINES)('%s', (_sentence, text, unseen, canonical) => {
    expect(seen(text)).toEqual(unseen);
    expect(asTasksSeesIt(text, 'emoji')).toBe(canonical);
    if (canonical !== undefined) expect(seen(canonical)).toEqual([]);
  });

  it('is moved in the notation of the vault where the line has none of its own', () => {
    expect(asTasksSeesIt('Send 📅 2026-11-20 it', 'dataview')).toBe('Send it  [due:: 2026-11-20]');
  });
});

describe('a date in mid-line', () => {
  it.each([['➕', 'created'], ['🛫', 'start'], ['⏳', 'scheduled'], ['⌛', 'scheduled'], ['📅', 'due'], ['📆', 'due'], ['🗓', 'due'], ['❌', 'cancelled'], ['✅', 'done']])('behind %s is the one that it is: %s', (sign, key) => {
    expect(seen(`Send ${sign} 2026-11-20 it`)).toEqual([`${key} 2026-11-20`]);
    expect(readTaskText(asTasksSeesIt(`Send ${sign} 2026-11-20 it`, 'emoji') ?? '').fields).toMatchObject([{ key, value: '2026-11-20' }]);
  });

  it.each([['created', 'created'], ['start', 'start'], ['scheduled', 'scheduled'], ['due', 'due'], ['cancelled', 'cancelled'], ['completion', 'done']])('in the field %s is the one that it is: %s', (name, key) => {
    expect(seen(`Send (${name}:: 2026-11-20) it`)).toEqual([`${key} 2026-11-20`]);
    expect(readTaskText(asTasksSeesIt(`Send (${name}:: 2026-11-20) it`, 'dataview') ?? '').fields).toMatchObject([{ key, value: '2026-11-20' }]);
  });
});

describe('what is left without some parts', () => {
  it.each([
    ['the first word', 'a b c', [[0, 1]], 'b c'],
    ['the last word', 'a b c', [[4, 5]], 'a b'],
    ['all of it', 'a', [[0, 1]], ''],
    ['a word before a comma', 'a b, c', [[2, 3]], 'a, c'],
    ['two words', 'a b c d', [[0, 1], [4, 5]], 'b d'],
    ['nothing', ' a ', [], 'a '],
    ['two words at the beginning', ' a b  c', [[1, 2], [3, 4]], 'c'],
    ['a word between no-break spaces', 'a\u00A0b\u00A0c', [[2, 3]], 'a c'],
    ['a word behind a bracket', 'a (b c)', [[3, 4]], 'a (c)'],
  ] as const)('is joined by one space: %s', (_sentence, text, parts, rest) => {
    expect(withoutParts(text, parts.map(([from, to]) => ({ from, to })))).toBe(rest);
  });
});
