import { describe, expect, test } from 'vitest';
import { readOutline } from '../../../src/journal/notes/outline';
import { FIELD_ORDER, type TaskFieldKey } from '../../../src/journal/notes/task-fields';
import { fieldValue, readTaskText, tagsIn } from '../../../src/journal/notes/task-line';

type Fields = Partial<Record<TaskFieldKey, string>>;
/** A whole line, and what the grammar of the Tasks plugin makes of it. `box` is a space where nothing is said. */
type Vector = readonly [sentence: string, line: string, description: string, fields: Fields, more?: { readonly box?: string; readonly blockId?: string }];

/** The task on a line of its own in a note; undefined if it is none. */
function taskOn(line: string): { description: string; fields: Fields; box: string; blockId: string | null } | undefined {
  const item = readOutline(`${line}\n`, 0).items[0];
  if (!item || item.task === null) return undefined;
  const task = readTaskText(item.text);
  const values = FIELD_ORDER.flatMap((key) => {
    const value = fieldValue(task, key);
    return value === null ? [] : [[key, value] as const];
  });
  return { description: task.description, fields: Object.fromEntries(values), box: item.task, blockId: task.blockId };
}

const emoji: readonly Vector[] = [
  ['a line without a field', '- [ ] Water the ferns', 'Water the ferns', {}],
  ['a star, done', '* [x] Water the ferns ✅ 2027-03-02', 'Water the ferns', { done: '2027-03-02' }, { box: 'x' }],
  ['a plus, in progress', '+ [/] Repot the cactus 🛫 2027-03-01', 'Repot the cactus', { start: '2027-03-01' }, { box: '/' }],
  ['a number with a dot', '7. [ ] Order soil 📅 2027-03-08', 'Order soil', { due: '2027-03-08' }],
  ['a large number with a bracket, cancelled', '200000001) [-] Order pots ❌ 2027-03-03', 'Order pots', { cancelled: '2027-03-03' }, { box: '-' }],
  ['a quotation in a quotation', '> > - [ ] Prune the fig ⏳ 2027-03-04', 'Prune the fig', { scheduled: '2027-03-04' }],
  ['a box with a character of two units', '- [🎯] Prune the fig 📅 2027-03-04', 'Prune the fig', { due: '2027-03-04' }, { box: '🎯' }],
  ['many spaces', '-   [ ]   Prune  the fig   ⏳   2027-03-04   📅 2027-03-05   ', 'Prune  the fig', { scheduled: '2027-03-04', due: '2027-03-05' }],
  ['fields and no words', '- [ ] ⏬ 📅 2027-03-05', '', { priority: 'lowest', due: '2027-03-05' }],
  ['all fields, in the order in which they are written', '- [ ] Feed the koi 🆔 koi_1 ⛔ net-2,pump 🔺 🔁 every 3 days 🏁 keep ➕ 2027-02-01 🛫 2027-03-01 ⏳ 2027-03-02 📅 2027-03-03 ❌ 2027-03-04 ✅ 2027-03-05 ^koi-feed', 'Feed the koi', {
    id: 'koi_1', dependsOn: 'net-2,pump', priority: 'highest', recurrence: 'every 3 days', onCompletion: 'keep', created: '2027-02-01',
    start: '2027-03-01', scheduled: '2027-03-02', due: '2027-03-03', cancelled: '2027-03-04', done: '2027-03-05',
  }, { blockId: 'koi-feed' }],
  ['fields in another order, with tags between them', '- [ ] Feed the koi #pond ✅ 2027-03-05 #fish 📅 2027-03-03 🔁 every week, when done! 🔼 #weekly ⛔ net , pump 🆔 k2', 'Feed the koi #pond #fish #weekly', {
    id: 'k2', dependsOn: 'net , pump', priority: 'medium', recurrence: 'every week, when done!', due: '2027-03-03', done: '2027-03-05',
  }],
  ['the other signs for due and scheduled', '- [ ] Feed the koi ⌛ 2027-03-02 📆 2027-03-03', 'Feed the koi', { scheduled: '2027-03-02', due: '2027-03-03' }],
  ['of three of one kind the leftmost', '- [ ] Feed the koi 📅 2027-03-03 🗓 2027-03-04 📆 2027-03-05', 'Feed the koi', { due: '2027-03-03' }],
  ['of two priorities the leftmost', '- [ ] Feed the koi 🔽 ⏫', 'Feed the koi', { priority: 'low' }],
  ['a field in the middle of the words', '- [ ] Ask on 📅 2027-03-03 about the net ⏳ 2027-03-02', 'Ask on 📅 2027-03-03 about the net', { scheduled: '2027-03-02' }],
  ['a word behind the last date, which hides all', '- [ ] Buy a net ⏫ ⏳ 2027-03-02 📅 2027-03-03 (or later)', 'Buy a net ⏫ ⏳ 2027-03-02 📅 2027-03-03 (or later)', {}],
  ['a link behind a date', '- [ ] Buy a net ⏳ 2027-03-02 [[Otto Brandt]] 📅 2027-03-03', 'Buy a net ⏳ 2027-03-02 [[Otto Brandt]]', { due: '2027-03-03' }],
  ['a comma behind a date, which hides it', '- [ ] Buy a net 📅 2027-03-03,', 'Buy a net 📅 2027-03-03,', {}],
  ['a block id behind a tag', '- [ ] Buy a net 📅 2027-03-03 #pond ^net', 'Buy a net #pond', { due: '2027-03-03' }, { blockId: 'net' }],
  ['a block id that does not end the line', '- [ ] Buy a net 📅 2027-03-03 ^net 🔼', 'Buy a net 📅 2027-03-03 ^net', { priority: 'medium' }],
  ['a block id with nothing before it but the date', '- [ ] 📅 2027-03-03 ^net', '', { due: '2027-03-03' }, { blockId: 'net' }],
  ['a day that no calendar has', '- [ ] Buy a net 📅 2027-02-31', 'Buy a net', { due: '2027-02-31' }],
  ['a date with one digit for its month', '- [ ] Buy a net 📅 2027-3-03', 'Buy a net 📅 2027-3-03', {}],
  ['a word for a completion, in capitals', '- [ ] Buy a net 🏁 DELETE', 'Buy a net', { onCompletion: 'DELETE' }],
];

const variationSelectors: readonly Vector[] = [
  ['🗓 from a phone', '- [ ] Clean the pump 🗓\uFE0F 2027-04-01', 'Clean the pump', { due: '2027-04-01' }],
  ['a priority and a rule from a phone, before a date', '- [ ] Clean the pump ⏬\uFE0F 🔁\uFE0F every month 📅 2027-04-01', 'Clean the pump', { priority: 'lowest', recurrence: 'every month', due: '2027-04-01' }],
  ['⏳ and ➕ from a phone, without a space behind', '- [ ] Clean the pump ➕\uFE0F2027-03-01 ⏳\uFE0F2027-04-01', 'Clean the pump', { created: '2027-03-01', scheduled: '2027-04-01' }],
  ['🆔, ⛔, 🏁 and ✅ from a phone', '- [x] Clean the pump 🆔\uFE0F p1 ⛔\uFE0F net 🏁\uFE0F keep ✅\uFE0F 2027-04-01', 'Clean the pump', { id: 'p1', dependsOn: 'net', onCompletion: 'keep', done: '2027-04-01' }, { box: 'x' }],
];

const dataview: readonly Vector[] = [
  ['square brackets', '- [ ] Oil the gate  [due:: 2027-05-01]', 'Oil the gate', { due: '2027-05-01' }],
  ['round brackets', '- [ ] Oil the gate (scheduled:: 2027-05-01)', 'Oil the gate', { scheduled: '2027-05-01' }],
  ['both, and no space between', '- [ ] Oil the gate (start:: 2027-05-01)[due:: 2027-05-02]', 'Oil the gate', { start: '2027-05-01', due: '2027-05-02' }],
  ['no white space', '- [ ] Oil the gate [due::2027-05-01]', 'Oil the gate', { due: '2027-05-01' }],
  ['white space at the brackets and behind the colons', '- [ ] Oil the gate [  due::   2027-05-01  ] (  priority::  high  )', 'Oil the gate', { due: '2027-05-01', priority: 'high' }],
  ['commas between and behind', '- [ ] Oil the gate [priority:: lowest], [created:: 2027-04-01],(due:: 2027-05-01) ,', 'Oil the gate', { priority: 'lowest', created: '2027-04-01', due: '2027-05-01' }],
  ['a key in another case', '- [ ] Oil the gate [Due:: 2027-05-01]', 'Oil the gate [Due:: 2027-05-01]', {}],
  ['keys of two words, in another case', '- [ ] Oil the gate [dependson:: g1] [dependsOn:: g2, g3] [onCompletion:: Keep]', 'Oil the gate [dependson:: g1]', { dependsOn: 'g2, g3', onCompletion: 'Keep' }],
  ['a priority in another case', '- [ ] Oil the gate [priority:: High]', 'Oil the gate [priority:: High]', {}],
  ['a square bracket that a round one closes', '- [ ] Oil the gate [due:: 2027-05-01)', 'Oil the gate [due:: 2027-05-01)', {}],
  ['a round bracket that a square one closes', '- [ ] Oil the gate (id:: g1]', 'Oil the gate (id:: g1]', {}],
  ['no brackets', '- [ ] Oil the gate due:: 2027-05-01', 'Oil the gate due:: 2027-05-01', {}],
  ['a field in the middle of the words', '- [ ] Oil [due:: 2027-05-01] the gate [start:: 2027-04-30]', 'Oil [due:: 2027-05-01] the gate', { start: '2027-04-30' }],
  ['of two of one kind the leftmost', '- [ ] Oil the gate [due:: 2027-05-01] (due:: 2027-05-02)', 'Oil the gate', { due: '2027-05-01' }],
  ['a block id', '- [ ] Oil the gate [completion:: 2027-05-01] [cancelled:: 2027-05-02] ^gate-1', 'Oil the gate', { done: '2027-05-01', cancelled: '2027-05-02' }, { blockId: 'gate-1' }],
  ['unknown words behind', '- [ ] Oil the gate [due:: 2027-05-01] maybe', 'Oil the gate [due:: 2027-05-01] maybe', {}],
  ['an unknown field behind', '- [ ] Oil the gate [due:: 2027-05-01] [tool:: brush]', 'Oil the gate [due:: 2027-05-01] [tool:: brush]', {}],
  ['a tag between, and a rule', '- [ ] Oil the gate [repeat:: every 6 months when done] #garden [id:: g-1_a]', 'Oil the gate #garden', { recurrence: 'every 6 months when done', id: 'g-1_a' }],
];

const noTasks = ['- [ ]Oil the gate', '-[ ] Oil the gate', '- [] Oil the gate', '- [xx] Oil the gate', '[ ] Oil the gate', '-- [ ] Oil the gate', '1 [ ] Oil the gate', '#- [ ] Oil the gate'];

/** The words of a task, its description, and the tags that it has. */
const tagged: readonly (readonly [text: string, description: string, tags: readonly string[]])[] = [
  ['Mend the fence', 'Mend the fence', []],
  ['#errand', '#errand', ['#errand']],
  ['#errand Mend the fence #garden', '#errand Mend the fence #garden', ['#errand', '#garden']],
  ['Mend #the fence', 'Mend #the fence', ['#the']],
  ['Mend the fence 📅 2027-06-01 #garden', 'Mend the fence #garden', ['#garden']],
  ['Mend the fence #a ⏳ 2027-06-01 #b #c 📅 2027-06-02 #d', 'Mend the fence #a #b #c #d', ['#a', '#b', '#c', '#d']],
  ['📅 2027-06-01 #garden', '#garden', ['#garden']],
  ['Mend the fence #garden📅 2027-06-01', 'Mend the fence #garden', ['#garden']],
  ['Mend the fence #followup/give 📅 2027-06-01', 'Mend the fence #followup/give', ['#followup/give']],
  ['Mend it #a-b #c_d #e9 #2027', 'Mend it #a-b #c_d #e9 #2027', ['#a-b', '#c_d', '#e9', '#2027']],
  ['Mend it #庭 #забор #clôture #🌱', 'Mend it #庭 #забор #clôture #🌱', ['#庭', '#забор', '#clôture', '#🌱']],
  ['Mend it #garden #garden', 'Mend it #garden #garden', ['#garden', '#garden']],
  ['Mend it #garden#fence', 'Mend it #garden#fence', ['#garden']],
  ['Mend it ##garden', 'Mend it ##garden', []],
  ['Mend it # 📅 2027-06-01', 'Mend it #', []],
  ['Mend it (#garden) "#fence"', 'Mend it (#garden) "#fence"', []],
  ['See https://garden.example/plan#fence 📅 2027-06-01', 'See https://garden.example/plan#fence', []],
  ['See [[Garden#Fence]] #garden', 'See [[Garden#Fence]] #garden', ['#garden']],
  ['Mend it, fence#3', 'Mend it, fence#3', []],
  ['Mend it 📅 2027-06-01 #garden, soon', 'Mend it 📅 2027-06-01 #garden, soon', ['#garden']],
  ['Mend it 📅 2027-06-01 #garden.', 'Mend it 📅 2027-06-01 #garden.', ['#garden']],
  ['Mend it 📅 2027-06-01 #garden ^fence', 'Mend it #garden', ['#garden']],
];

const read = ([sentence, line, description, fields, more]: Vector) => ({ sentence, line, expected: { description, fields, box: more?.box ?? ' ', blockId: more?.blockId ?? null } });

describe.each([['emoji', emoji], ['emoji and U+FE0F', variationSelectors], ['Dataview fields', dataview]] as const)('a task line with %s is read:', (_, vectors) => {
  test.each(vectors.map(read))('$sentence: $line', ({ line, expected }) => {
    expect(taskOn(line)).toEqual(expected);
  });
});

test.each(noTasks)('"%s" is no task line', (line) => {
  expect(taskOn(line)).toBeUndefined();
});

test.each(tagged)('the tags of "%s" are read', (text, description, tags) => {
  const task = readTaskText(text);
  expect([task.description, tagsIn(task.description)]).toEqual([description, tags]);
});

test(`there are ${emoji.length} vectors with emoji, ${variationSelectors.length} with U+FE0F, ${dataview.length} with Dataview fields, ${tagged.length} of tags`, () => {
  expect(emoji.length).toBeGreaterThanOrEqual(16);
  expect(variationSelectors.length).toBeGreaterThanOrEqual(3);
  expect(dataview.length).toBeGreaterThanOrEqual(12);
  expect(tagged.length).toBeGreaterThanOrEqual(16);
  const all = [...emoji, ...variationSelectors, ...dataview].map(([, line]) => line);
  expect(new Set(all).size).toBe(all.length);
});
