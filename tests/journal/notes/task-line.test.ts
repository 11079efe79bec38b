import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_ORDER, type TaskFieldKey, type TaskFormat } from '../../../src/journal/notes/task-fields';
import { fieldDate, fieldValue, readTaskText, tagsIn, withField, writeField } from '../../../src/journal/notes/task-line';

type Fields = Partial<Record<TaskFieldKey, string>>;

/** What counts of a task's text: one value a field, the description, the block id. */
function seen(text: string): { description: string; fields: Fields; blockId: string | null } {
  const task = readTaskText(text);
  const fields = FIELD_ORDER.flatMap((key) => {
    const value = fieldValue(task, key);
    return value === null ? [] : [[key, value] as const];
  });
  return { description: task.description, fields: Object.fromEntries(fields), blockId: task.blockId };
}

describe('a task text with emoji', () => {
  const cases: readonly (readonly [sentence: string, text: string, description: string, fields: Fields, blockId?: string])[] = [
    ['may have no field', 'Call Sam', 'Call Sam', {}],
    ['is due on 📅', 'Call Sam 📅 2026-11-20', 'Call Sam', { due: '2026-11-20' }],
    ['is due on 📆', 'Call Sam 📆 2026-11-20', 'Call Sam', { due: '2026-11-20' }],
    ['is due on 🗓', 'Call Sam 🗓 2026-11-20', 'Call Sam', { due: '2026-11-20' }],
    ['is due on 🗓 with U+FE0F', 'Call Sam 🗓\uFE0F 2026-11-20', 'Call Sam', { due: '2026-11-20' }],
    ['is scheduled on ⏳', 'Call Sam ⏳ 2026-11-20', 'Call Sam', { scheduled: '2026-11-20' }],
    ['is scheduled on ⌛', 'Call Sam ⌛ 2026-11-20', 'Call Sam', { scheduled: '2026-11-20' }],
    ['is scheduled on ⏳ with U+FE0F', 'Call Sam ⏳\uFE0F 2026-11-20', 'Call Sam', { scheduled: '2026-11-20' }],
    ['starts on 🛫, was created on ➕, is done on ✅, cancelled on ❌', 'x 🛫 2026-01-01 ➕ 2026-01-02 ✅ 2026-01-03 ❌ 2026-01-04', 'x', { start: '2026-01-01', created: '2026-01-02', done: '2026-01-03', cancelled: '2026-01-04' }],
    ['has the highest priority', 'x 🔺', 'x', { priority: 'highest' }],
    ['has a high priority', 'x ⏫', 'x', { priority: 'high' }],
    ['has a medium priority', 'x 🔼', 'x', { priority: 'medium' }],
    ['has a low priority', 'x 🔽', 'x', { priority: 'low' }],
    ['has the lowest priority', 'x ⏬', 'x', { priority: 'lowest' }],
    ['has a priority with U+FE0F', 'x ⏫\uFE0F', 'x', { priority: 'high' }],
    ['comes again by its rule', 'x 🔁 every 2 weeks when done 📅 2026-11-20', 'x', { recurrence: 'every 2 weeks when done', due: '2026-11-20' }],
    ['has an id and depends on others', 'x 🆔 ab-1_c ⛔ aa1, bb2 ,cc3', 'x', { id: 'ab-1_c', dependsOn: 'aa1, bb2 ,cc3' }],
    ['says what becomes of it when it is done', 'x 🏁 Delete', 'x', { onCompletion: 'Delete' }],
    ['needs no space behind the emoji', 'x 📅2026-11-20', 'x', { due: '2026-11-20' }],
    ['may have many spaces behind the emoji', 'x 📅   2026-11-20', 'x', { due: '2026-11-20' }],
    ['needs no space before the emoji', 'x📅 2026-11-20', 'x', { due: '2026-11-20' }],
    ['may be a field and nothing else', '📅 2026-11-20', '', { due: '2026-11-20' }],
    ['keeps a date with a word behind it as words', 'x 📅 2026-11-20 maybe', 'x 📅 2026-11-20 maybe', {}],
    ['keeps a date with a full stop behind it as words', 'x 📅 2026-11-20.', 'x 📅 2026-11-20.', {}],
    ['keeps all that stands left of a foreign word', 'x 📅 2026-11-20 [[Sam]] ⏳ 2026-11-19', 'x 📅 2026-11-20 [[Sam]]', { scheduled: '2026-11-19' }],
    ['keeps a date with a no-break space as words', 'x 📅\u00A02026-11-20', 'x 📅\u00A02026-11-20', {}],
    ['keeps a date with a time as words', 'x 📅 2026-11-20 10:00', 'x 📅 2026-11-20 10:00', {}],
    ['keeps a short date as words', 'x 📅 2026-2-5', 'x 📅 2026-2-5', {}],
    ['lets the leftmost of two equal fields win', 'x 📅 2026-11-20 📅 2026-11-21', 'x', { due: '2026-11-20' }],
    ['takes the tags between fields into its words, in their order', 'x #a 📅 2026-11-20 #b ⏳ 2026-11-19 #c', 'x #a #b #c', { due: '2026-11-20', scheduled: '2026-11-19' }],
    ['keeps a lone # as words', 'x # 📅 2026-11-20', 'x #', { due: '2026-11-20' }],
    ['keeps the fragment of an address as words', 'see https://x.example/#a 📅 2026-11-20', 'see https://x.example/#a', { due: '2026-11-20' }],
    ['loses its block id', 'x 📅 2026-11-20 ^a1-b2', 'x', { due: '2026-11-20' }, 'a1-b2'],
    ['keeps a block id that is none', 'x 📅 2026-11-20 ^a_b', 'x 📅 2026-11-20 ^a_b', {}],
    ['keeps a block id in mid-line as words', 'x ^abc 📅 2026-11-20', 'x ^abc', { due: '2026-11-20' }],
    ['keeps an id with signs that no id has', 'x 🆔 a.b', 'x 🆔 a.b', {}],
    ['keeps a rule with a hyphen as words', 'x 🔁 every day until 2026-12-31', 'x 🔁 every day until 2026-12-31', {}],
    ['does not read a field of the other format after its own', 'x [due:: 2026-11-20] 📅 2026-11-21', 'x [due:: 2026-11-20]', { due: '2026-11-21' }],
    ['keeps the fields that a foreign field hides', 'x 📅 2026-09-18 [tt-id:: 1]', 'x 📅 2026-09-18 [tt-id:: 1]', {}],
    ['reads twenty fields and tags from the end', `x ${'#t '.repeat(19)}📅 2026-11-20`, `x ${'#t '.repeat(19).trim()}`, { due: '2026-11-20' }],
    ['gives up after twenty-one passes', `x 📅 2026-11-20 ${'#t '.repeat(22).trim()}`, `x 📅 2026-11-20 ${'#t '.repeat(22).trim()}`, {}],
  ];
  it.each(cases.map(([sentence, text, description, fields, blockId]) => ({ sentence, text, expected: { description, fields, blockId: blockId ?? null } })))('$sentence: $text', ({ text, expected }) => {
    expect(seen(text)).toEqual(expected);
  });

  it('has a date as a day, and none where there is none', () => {
    const task = readTaskText('x 📅 2026-11-20');
    expect([fieldDate(task, 'due'), fieldDate(task, 'start')]).toEqual(['2026-11-20', null]);
  });

  it('is read before a block id behind many spaces', () => {
    expect(readTaskText('x 📅 2026-11-20   ^a1')).toMatchObject({ fields: [{ key: 'due', value: '2026-11-20' }], blockId: 'a1', end: 15 });
  });

  it.each([[20, '2026-11-20'], [21, null]])('with %i tags behind its date is due on %s', (tags, due) => {
    expect(fieldValue(readTaskText(`x 📅 2026-11-20${' #t'.repeat(tags)}`), 'due')).toBe(due);
  });

  it('has a date that no calendar knows as a field, and not as a date', () => {
    const task = readTaskText('x 📅 2026-02-30');
    expect([fieldValue(task, 'due'), fieldDate(task, 'due')]).toEqual(['2026-02-30', null]);
  });
});

describe('a task text with Dataview fields', () => {
  const keys: readonly (readonly [written: string, key: TaskFieldKey, value: string])[] = [
    ['[due:: 2026-11-20]', 'due', '2026-11-20'], ['[scheduled:: 2026-11-20]', 'scheduled', '2026-11-20'], ['[start:: 2026-11-20]', 'start', '2026-11-20'],
    ['[created:: 2026-11-20]', 'created', '2026-11-20'], ['[completion:: 2026-11-20]', 'done', '2026-11-20'], ['[cancelled:: 2026-11-20]', 'cancelled', '2026-11-20'],
    ['[repeat:: every 2 weeks]', 'recurrence', 'every 2 weeks'], ['[priority:: high]', 'priority', 'high'], ['[id:: ab-1]', 'id', 'ab-1'],
    ['[dependsOn:: a1,b2]', 'dependsOn', 'a1,b2'], ['[onCompletion:: keep]', 'onCompletion', 'keep'],
  ];
  it.each(keys)('reads %s', (written, key, value) => {
    expect(seen(`x  ${written}`)).toEqual({ description: 'x', fields: { [key]: value }, blockId: null });
    expect(writeField('dataview', key, value)).toBe(written);
  });

  const read = ['[due::2026-11-20]', '[ due:: 2026-11-20]', '[due:: 2026-11-20 ]', '[  due::   2026-11-20  ]', '(due:: 2026-11-20)', '( due::2026-11-20 )', '[due:: 2026-11-20],', '(due:: 2026-11-20),', '[due:: 2026-11-20] ,', '(due:: 2026-11-20)  ,'];
  it.each(read)('reads a date as %s', (field) => {
    expect(seen(`x ${field}`)).toEqual({ description: 'x', fields: { due: '2026-11-20' }, blockId: null });
  });

  it('reads a rule without the spaces before its bracket', () => {
    expect(seen('x [repeat:: every week  ]').fields).toEqual({ recurrence: 'every week' });
  });

  // Tasks allows spaces at the brackets and behind the colons, not before them.
  const unread = ['[due:: 2026-11-20)', '(due:: 2026-11-20]', '[Due:: 2026-11-20]', 'due:: 2026-11-20', '[due: 2026-11-20]', '[due :: 2026-11-20]', '[due:: 2026-11-20].', '[due:: soon]', '[xdue:: 2026-11-20]'];
  it.each(unread)('reads no date in %s', (field) => {
    expect(seen(`x ${field}`)).toEqual({ description: `x ${field}`, fields: {}, blockId: null });
  });

  it('reads fields divided by commas, with tags between them', () => {
    expect(seen('x [priority:: low], #a (due:: 2026-11-20), [repeat:: every week],')).toEqual({
      description: 'x #a',
      fields: { priority: 'low', due: '2026-11-20', recurrence: 'every week' },
      blockId: null,
    });
  });

  it('says the same as with emoji', () => {
    expect(seen('Send it [[Dana Li]] #a  [id:: k1]  [priority:: high]  [repeat:: every week]  [start:: 2026-11-01]  [scheduled:: 2026-11-02]  [due:: 2026-11-03] ^b1')).toEqual(
      seen('Send it [[Dana Li]] #a 🆔 k1 ⏫ 🔁 every week 🛫 2026-11-01 ⏳ 2026-11-02 📅 2026-11-03 ^b1'),
    );
  });
});

describe('tags of a description', () => {
  const cases: readonly (readonly [description: string, tags: readonly string[]])[] = [
    ['no tag', []],
    ['#one', ['#one']],
    ['#one #two', ['#one', '#two']],
    ['a #one b', ['#one']],
    ['a#one', []],
    ['https://x.example/a#one', []],
    ['# alone', []],
    ['##twice', []],
    ['#one#two', ['#one']],
    ['#nested/tag/below', ['#nested/tag/below']],
    ['#with-hyphen_and1', ['#with-hyphen_and1']],
    ['#one, #two. (#three)', ['#one', '#two']],
    ['#日本語 und #größe', ['#日本語', '#größe']],
    ['#123 is one to Tasks', ['#123']],
    ['\t#tabbed', ['#tabbed']],
    ['[[Note#Heading]] #real', ['#real']],
    ['#one!#two', ['#one']],
  ];
  it.each(cases)('of "%s" are %j', (description, tags) => {
    expect(tagsIn(description)).toEqual(tags);
  });
});

describe('a field that is set', () => {
  const cases: readonly (readonly [sentence: string, before: string, key: TaskFieldKey, value: string | null, after: string])[] = [
    ['goes to the end', 'Call Sam', 'due', '2026-11-20', 'Call Sam 📅 2026-11-20'],
    ['goes before the block id', 'Call Sam ^b1', 'due', '2026-11-20', 'Call Sam 📅 2026-11-20 ^b1'],
    ['leaves a hard break at the end', 'Call Sam  ', 'due', '2026-11-20', 'Call Sam 📅 2026-11-20  '],
    ['leaves a hard break behind the block id', 'Call Sam ^b1   ', 'scheduled', '2026-11-20', 'Call Sam ⏳ 2026-11-20 ^b1   '],
    ['goes before those that Tasks writes later', 'Call Sam 📅 2026-11-20', 'scheduled', '2026-11-19', 'Call Sam ⏳ 2026-11-19 📅 2026-11-20'],
    ['goes behind those that Tasks writes earlier', 'Call Sam ⏫ 📅 2026-11-20', 'done', '2026-11-20', 'Call Sam ⏫ 📅 2026-11-20 ✅ 2026-11-20'],
    ['keeps its place where it stands', 'Call Sam 📅 2026-11-20 ⏳ 2026-11-18 #t', 'due', '2026-11-25', 'Call Sam 📅 2026-11-25 ⏳ 2026-11-18 #t'],
    ['changes the one of two that counts', 'x 📅 2026-11-20 📅 2026-11-21', 'due', '2026-12-01', 'x 📅 2026-12-01 📅 2026-11-21'],
    ['goes away without a trace', 'Call Sam ⏳ 2026-11-18 📅 2026-11-20', 'scheduled', null, 'Call Sam 📅 2026-11-20'],
    ['goes away before a block id', 'Call Sam 📅 2026-11-20 ^b1', 'due', null, 'Call Sam ^b1'],
    ['goes away where it is missing', 'Call Sam  ', 'due', null, 'Call Sam  '],
    ['takes the format of the line', 'Call Sam  [due:: 2026-11-20]', 'scheduled', '2026-11-19', 'Call Sam  [scheduled:: 2026-11-19]  [due:: 2026-11-20]'],
    ['leaves what it does not understand', 'Call  Sam\t📅 soon.', 'due', '2026-11-20', 'Call  Sam\t📅 soon. 📅 2026-11-20'],
  ];
  it.each(cases)('%s: "%s"', (_sentence, before, key, value, after) => {
    expect(withField(before, key, value, 'emoji')).toBe(after);
  });

  it('is written as the vault writes, where the line has no field', () => {
    expect(withField('Call Sam', 'due', '2026-11-20', 'dataview')).toBe('Call Sam  [due:: 2026-11-20]');
  });

  it('stands in the order in which Tasks writes, in whichever order they are set', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...FIELD_ORDER]), fc.constantFrom<TaskFormat>('emoji', 'dataview'), (keys, format) => {
        const text = keys.reduce((line, key) => withField(line, key, VALUES[key], format), 'Send Dana the table');
        const gap = format === 'emoji' ? ' ' : '  ';
        const expected = FIELD_ORDER.filter((key) => keys.includes(key)).map((key) => gap + writeField(format, key, VALUES[key]));
        expect(text).toBe(`Send Dana the table${expected.join('')}`);
      }),
    );
  });

  it('changes nothing else, in whatever line', () => {
    fc.assert(
      fc.property(taskText, fc.constantFrom(...FIELD_ORDER), fc.constantFrom<TaskFormat>('emoji', 'dataview'), (before, key, format) => {
        const value = VALUES[key];
        const after = withField(before, key, value, format);
        expect(seen(after)).toEqual({ ...seen(before), fields: { ...seen(before).fields, [key]: value } });
        // All bytes are still there, but for the value that stood there before.
        const standing = readTaskText(before).fields.find((field) => field.key === key);
        const kept = standing ? before.slice(0, standing.from) + before.slice(standing.to) : before;
        expect(isSubsequenceAroundOneGap(kept, after)).toBe(true);
      }),
      { numRuns: Number(process.env['RAPPORT_RUNS'] ?? 3000) },
    );
  });

  it('can be taken away again, and the line is as before', () => {
    fc.assert(
      fc.property(taskText, fc.constantFrom(...FIELD_ORDER), fc.constantFrom<TaskFormat>('emoji', 'dataview'), (before, key, format) => {
        fc.pre(!readTaskText(before).fields.some((field) => field.key === key));
        expect(withField(withField(before, key, VALUES[key], format), key, null, format)).toBe(before);
      }),
      { numRuns: Number(process.env['RAPPORT_RUNS'] ?? 3000) },
    );
  });
});

const VALUES: Readonly<Record<TaskFieldKey, string>> = {
  id: 'k9', dependsOn: 'k7,k8', priority: 'high', recurrence: 'every 2 weeks', onCompletion: 'keep', created: '2026-10-01', start: '2026-10-02',
  scheduled: '2026-10-03', due: '2026-10-04', cancelled: '2026-10-05', done: '2026-10-06',
};

/** Texts as people write them: words, links, tags, fields of one format, odd ends. */
const taskText = fc
  .record({
    words: fc.array(fc.constantFrom('Call', 'Sam', '[[Dana Li]]', '[[Sam Ortiz|Sam]]', '`code`', '**soon**', '#tag', 'https://x.example/#a', '📅', '(see: notes)', '2026-11-20', 'é', '日本', '😀'), { minLength: 1, maxLength: 5 }),
    format: fc.constantFrom<TaskFormat>('emoji', 'dataview'),
    keys: fc.subarray([...FIELD_ORDER]),
    tag: fc.constantFrom('', ' #later', ' #a/b'),
    blockId: fc.constantFrom('', ' ^a1b2'),
    end: fc.constantFrom('', '  '),
  })
  .map(({ words, format, keys, tag, blockId, end }) => {
    const fields = keys.map((key) => (format === 'emoji' ? ' ' : '  ') + writeField(format, key, key === 'dependsOn' ? 'a1, b2' : key === 'id' ? 'c3' : VALUES[key].replace('2026-10', '2026-11')));
    return `Send ${words.join(' ')}` + fields.join('') + tag + blockId + end;
  });

/** Is `after` the text `kept` with one piece put in? */
function isSubsequenceAroundOneGap(kept: string, after: string): boolean {
  let from = 0;
  while (from < kept.length && kept[from] === after[from]) from += 1;
  let back = 0;
  while (back < kept.length - from && kept[kept.length - 1 - back] === after[after.length - 1 - back]) back += 1;
  return from + back >= kept.length;
}

describe('a field that is set', () => {
  it.each([
    ['takes the place of the value that stood', 'x 📅  2026-11-20 ⏳ 2026-11-18', 'due', '2026-12-01', 'x 📅  2026-12-01 ⏳ 2026-11-18'],
    ['takes the place of a value in brackets', 'x (due::  2026-11-20 )  [scheduled:: 2026-11-18]', 'due', '2026-12-01', 'x (due::  2026-12-01 )  [scheduled:: 2026-11-18]'],
    ['that is a priority takes the place of the sign', 'x ⏫ 📅 2026-11-20', 'priority', 'low', 'x 🔽 📅 2026-11-20'],
    ['that is a priority keeps its brackets', 'x (priority::high)  [due:: 2026-11-20]', 'priority', 'low', 'x (priority::low)  [due:: 2026-11-20]'],
    ['that is the same priority keeps its sign', 'x ⏫\uFE0F 📅 2026-11-20', 'priority', 'high', 'x ⏫\uFE0F 📅 2026-11-20'],
    ['that is a priority in square brackets keeps them', 'x [priority:: high]  [due:: 2026-11-20]', 'priority', 'low', 'x [priority:: low]  [due:: 2026-11-20]'],
    ['to what it is changes nothing', 'x 📅2026-11-20  ', 'due', '2026-11-20', 'x 📅2026-11-20  '],
    ['stands before those that Tasks writes behind it', 'x 📅 2026-11-20', 'scheduled', '2026-11-18', 'x ⏳ 2026-11-18 📅 2026-11-20'],
    ['stands behind those that Tasks writes before it', 'x ⏳ 2026-11-18', 'due', '2026-11-20', 'x ⏳ 2026-11-18 📅 2026-11-20'],
    ['stands before a block id', 'x ^a1', 'due', '2026-11-20', 'x 📅 2026-11-20 ^a1'],
    ['stands alone where there are no words', '', 'due', '2026-11-20', '📅 2026-11-20'],
    ['to nothing goes', 'x ⏳ 2026-11-18 📅 2026-11-20 #a', 'scheduled', null, 'x 📅 2026-11-20 #a'],
    ['to nothing where there is none changes nothing', 'x  ', 'due', null, 'x  '],
  ] as const)('%s', (_sentence, before, key, value, after) => {
    expect(withField(before, key, value, 'emoji')).toBe(after);
  });

  it.each([['emoji', { highest: '🔺', high: '⏫', medium: '🔼', low: '🔽', lowest: '⏬' }], ['dataview', { high: '[priority:: high]' }]] as const)('that is a priority is written in the notation %s', (format, signs) => {
    for (const [value, written] of Object.entries(signs)) {
      expect(writeField(format, 'priority', value)).toBe(written);
      expect(fieldValue(readTaskText(`x ${written}`), 'priority')).toBe(value);
    }
  });

  it('with more fields in brackets than with signs is read in brackets, else by its signs', () => {
    expect(readTaskText('x [due:: 2026-11-20]')).toMatchObject({ format: 'dataview', fields: [{ key: 'due' }] });
    expect(readTaskText('x 📅 2026-11-20').format).toBe('emoji');
    expect(readTaskText('x [note:: a] 📅 2026-11-20')).toMatchObject({ format: 'emoji', description: 'x [note:: a]' });
    expect(readTaskText('x')).toMatchObject({ format: 'emoji', fields: [] });
    expect(readTaskText('x :: y')).toMatchObject({ format: 'emoji', fields: [] });
  });

  it('with nothing but a block id or a tag has no words', () => {
    expect(readTaskText('^a1')).toMatchObject({ description: '', blockId: 'a1' });
    expect(readTaskText('#a')).toMatchObject({ description: '#a' });
    expect(readTaskText('  x  #a  #b  📅 2026-11-20  ')).toMatchObject({ description: 'x #a #b', end: '  x  #a  #b  📅 2026-11-20'.length });
  });
});
