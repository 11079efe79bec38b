import fc from 'fast-check';
import { addDays, type CalendarDate } from '../../src/journal/calendar-date';
import { DAY, words, type Draft } from './note-drafts';

/** What a field of a task says; `gap` is what stands before it. */
interface Field {
  readonly key: 'priority' | 'recurrence' | 'created' | 'start' | 'scheduled' | 'due';
  readonly source: string;
  readonly date: CalendarDate | null;
  readonly gap: string;
}

const EMOJI: Readonly<Record<Field['key'], string>> = { priority: '', recurrence: '🔁', created: '➕', start: '🛫', scheduled: '⏳', due: '📅' };
const DATAVIEW: Readonly<Record<Field['key'], string>> = { priority: 'priority', recurrence: 'repeat', created: 'created', start: 'start', scheduled: 'scheduled', due: 'due' };

const field = {
  emoji: (key: Field['key'], value: string, gap = ' ', sign = ''): string => `${gap}${EMOJI[key]}${sign}${value === '' ? '' : ' '}${value}`,
  dataview: (key: Field['key'], value: string, gap = '  '): string => `${gap}[${DATAVIEW[key]}:: ${value}]`,
};

/** A task as a person or the Tasks plugin writes it, behind whatever prefix it is given. */
export const task = fc
  .record({
    number: fc.nat({ max: 9999 }),
    words,
    marker: fc.constantFrom('-', '-', '-', '*', '+', '1.', '12)'),
    status: fc.constantFrom(' ', ' ', ' ', '/', '!', '🔥'),
    gaps: fc.constantFrom<readonly [string, string]>([' ', ' '], [' ', ' '], ['  ', '  '], ['\t', ' ']),
    format: fc.constantFrom<'emoji' | 'dataview'>('emoji', 'emoji', 'dataview'),
    sign: fc.constantFrom('', '', '\uFE0F'),
    recurs: fc.boolean(),
    priority: fc.boolean(),
    dates: fc.tuple(...(['created', 'start', 'scheduled', 'due'] as const).map((key) => fc.option(DAY, { freq: 2 }).map((date) => ({ key, date })))),
    tags: fc.constantFrom('', '', ' #waiting', ' #billing #q4'),
    tagsBeforeFields: fc.boolean(),
    blockId: fc.constantFrom(null, null, null, null, 'b', 'plan-'),
    trailing: fc.constantFrom('', '', '', '  '),
  })
  .map((parts) => (prefix: string): Draft => {
    const { format, sign } = parts;
    const write = (key: Field['key'], value: string): string => (format === 'emoji' ? field.emoji(key, value, ' ', sign) : field.dataview(key, value));
    const gap = format === 'emoji' ? ' ' : '  ';
    const of = (key: Field['key'], source: string, date: CalendarDate | null): Field => ({ key, source: source.slice(gap.length), date, gap });
    const fields = [
      ...(parts.priority ? [of('priority', format === 'emoji' ? `${gap}⏫` : write('priority', 'high'), null)] : []),
      ...(parts.recurs ? [of('recurrence', write('recurrence', 'every week'), null)] : []),
      ...parts.dates.flatMap(({ key, date }) => (date === null ? [] : [of(key, write(key, date), date)])),
    ];
    // Right under other words only a number 1 begins a list (CommonMark 5.2).
    const head = `${prefix}${prefix === '' || parts.marker !== '12)' ? parts.marker : '1.'}${parts.gaps[0]}`;
    const blockId = parts.blockId === null ? null : `${parts.blockId}${parts.number}`;
    const say = `${parts.words} ${parts.number}${parts.tagsBeforeFields ? parts.tags : ''}`;
    const behind = parts.tagsBeforeFields ? '' : parts.tags;
    const tail = `${blockId === null ? '' : ` ^${blockId}`}${parts.trailing}`;
    const line = (status: string, list: readonly Field[], more = '', end = tail): string => `${head}[${status}]${parts.gaps[1]}${say}${list.map((each) => each.gap + each.source).join('')}${behind}${more}${end}`;
    // A line without fields takes the format of the vault: that of emoji here.
    const own = fields.length > 0 ? format : 'emoji';
    const fresh = (key: 'scheduled' | 'due' | 'start', date: string): string => (own === 'emoji' ? `${EMOJI[key]} ${date}` : `[${DATAVIEW[key]}:: ${date}]`);
    return {
      text: line(parts.status, fields),
      task: {
        source: line(parts.status, fields),
        blockId,
        recurs: parts.recurs,
        ticked: () => line('x', fields),
        done: (today) => line('x', fields, own === 'emoji' ? ` ✅ ${today}` : `  [completion:: ${today}]`),
        snoozed: (until) => {
          const standing = fields.find((each) => each.key === 'scheduled');
          if (standing) return line(parts.status, standing.date === until ? fields : fields.map((each) => (each === standing ? { ...each, source: each.source.replace(standing.date ?? '', until) } : each)));
          const due = fields.findIndex((each) => each.key === 'due');
          const added: Field = { key: 'scheduled', source: fresh('scheduled', until), date: until, gap: own === 'emoji' ? ' ' : '  ' };
          return due >= 0 ? line(parts.status, [...fields.slice(0, due), { ...added, gap: fields[due]?.gap ?? ' ' }, ...fields.slice(due)]) : line(parts.status, fields, added.gap + added.source);
        },
        promised: (due) => {
          const standing = fields.find((each) => each.key === 'due');
          if (!standing) return line(parts.status, fields, `${own === 'emoji' ? ' ' : '  '}${fresh('due', due)}`);
          return line(parts.status, standing.date === due ? fields : fields.map((each) => (each === standing ? { ...each, source: each.source.replace(standing.date ?? '', due) } : each)));
        },
        tagged: (tag) => (fields.length === 0 ? line(parts.status, fields, ` ${tag}`) : `${head}[${parts.status}]${parts.gaps[1]}${say} ${tag}${line(parts.status, fields).slice(`${head}[${parts.status}]${parts.gaps[1]}${say}`.length)}`),
        next: () => {
          const moved = fields
            .filter((each) => each.key !== 'created')
            .map((each) => (each.date === null ? each : { ...each, source: each.source.replace(each.date, addDays(each.date, 7)) }));
          return line(' ', moved, '', blockId === null ? parts.trailing : '');
        },
      },
    };
  });
