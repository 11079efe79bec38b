import fc from 'fast-check';
import { addDays, type CalendarDate } from '../../src/journal/calendar-date';

/** The ends of a note's lines: all the same, or as an editor and a sync service left them between them. */
export type LineEnds = 'lf' | 'crlf' | 'mixed';

/** What a field of a task says; `gap` is what stands before it. */
interface Field {
  readonly key: 'priority' | 'recurrence' | 'created' | 'start' | 'scheduled' | 'due';
  readonly source: string;
  readonly date: CalendarDate | null;
  readonly gap: string;
}

/** An open task line, taken apart as it was put together: so that a test knows what an edit has to make of it. */
export interface WrittenTask {
  readonly line: number;
  readonly source: string;
  readonly blockId: string | null;
  readonly recurs: boolean;
  /** The same line stands in the note more than once. */
  readonly isTwin: boolean;
  /** The line after it is done today. */
  readonly done: (today: CalendarDate) => string;
  readonly snoozed: (until: CalendarDate) => string;
  /** The next line of one that recurs every week. */
  readonly next: () => string;
}

/** A note as a person might have written it, and what is known of it without reading it. */
export interface WrittenNote {
  readonly text: string;
  readonly lineEnds: LineEnds;
  /** Each line with its end. */
  readonly lines: readonly string[];
  readonly tasks: readonly WrittenTask[];
  /** Headings outside code and comments: their words and their first line. */
  readonly headings: readonly { readonly words: string; readonly line: number }[];
  /** Line of the closing fence, or null without properties. */
  readonly closingFence: number | null;
  /** The line of `snooze_until` in whatever spelling, with what it is after a change of its value; null where there is none. */
  readonly snooze: { readonly name: string; readonly line: number; readonly isEmpty: boolean; readonly set: (until: CalendarDate) => string } | null;
}

/** A line before it has an end; what is known of it stands beside it. */
interface Draft {
  readonly text: string;
  readonly task?: Omit<WrittenTask, 'line' | 'isTwin'>;
  readonly heading?: string;
  readonly isFence?: true;
  readonly snooze?: Omit<NonNullable<WrittenNote['snooze']>, 'line'>;
}

const plain = (...texts: readonly string[]): readonly Draft[] => texts.map((text) => ({ text }));

const WORDS = [
  'Send the plan', 'Ask what she makes of the guild', 'Book a room 🏃‍♀️', 'Écrire à Zoë', '計画を送る', 'לשלוח את התוכנית', 'Look at `- [ ] code` again',
  'Send [[Ravi Menon|Ravi]] the numbers', 'Read [the page](https://example.org/a#b)', 'Costs: 8 % less, 4k a month', '**Bold** and _quiet_', 'Ask “why” — twice', 'Mail dana@halden.example',
  'Weigh A | B', 'Name_with_under_scores', 'Prüfen 100%',
] as const;
const DAY = fc.integer({ min: -200, max: 200 }).map((days) => addDays('2026-11-19', days));
const words = fc.constantFrom(...WORDS);
const EMOJI: Readonly<Record<Field['key'], string>> = { priority: '', recurrence: '🔁', created: '➕', start: '🛫', scheduled: '⏳', due: '📅' };
const DATAVIEW: Readonly<Record<Field['key'], string>> = { priority: 'priority', recurrence: 'repeat', created: 'created', start: 'start', scheduled: 'scheduled', due: 'due' };

const properties = fc
  .shuffledSubarray([
    ['type: person'], ["role: 'Director, Platform'   # since May"], ['org: "Halden: Systems"'], ['# reads everything on her phone'], ['aliases: [Dana, "D, L"]   # two'],
    ['prefers:', '  - numbers first   # said twice', '  - "options, not questions"', '', "  - 'one line'"], ['cadence: 2 weeks'], ['email: dana@halden.example'], ['reports_to: "[[Marcus Webb]]"'],
    ['phone: "0123"'], ['why: >', '  she decides', '', '  what comes first'], ['pressures: |-', '  less: budget', '  # no comment'], ['birthday: --02-11'], ['Größe: 計 🏃‍♀️'], ['empty:'], [''],
    ['tags:', '- person', '-   halden'], ['knows: ["[[Ines Duarte]]",', '  "[[Tom Becker]]"]'], ['needs: {one: "a date", two: tools}'], ['quote: "she said \\"no\\" \\u2014 twice"'], ['long: words that go on', '  in a second line'],
  ])
  .map((groups) => groups.map((group) => plain(...group)));

const snoozeLine = fc.constantFrom<readonly [name: string, before: string, value: string, after: string]>(
  ['snooze_until', 'snooze_until: ', '2026-12-01', ''],
  ['snooze_until', "snooze_until:   '", '2026-12-01', "' # after the release"],
  ['Snooze Until', 'Snooze Until: ', '2026-12-01', '  '],
  ['snooze-until', 'snooze-until: "', '2026-12-01', '"'],
  ['snooze_until', '"snooze_until": ', '2026-12-01', ' # soon'],
  ['snooze_until', 'snooze_until:', '', ''],
);

const frontMatter = fc
  .tuple(properties, fc.option(snoozeLine, { freq: 2 }), fc.nat())
  .map(([groups, snooze, place]): readonly Draft[] => {
    const at = place % (groups.length + 1);
    const line: readonly Draft[] = snooze ? [snoozeDraft(snooze)] : [];
    return [{ text: '---' }, ...groups.slice(0, at).flat(), ...line, ...groups.slice(at).flat(), { text: '---', isFence: true }];
  });

function snoozeDraft([name, before, value, after]: readonly [string, string, string, string]): Draft {
  return { text: before + value + after, snooze: { name, isEmpty: value === '', set: (until) => `${before}${value === '' ? ' ' : ''}${until}${after}` } };
}

const field = {
  emoji: (key: Field['key'], value: string, gap = ' ', sign = ''): string => `${gap}${EMOJI[key]}${sign}${value === '' ? '' : ' '}${value}`,
  dataview: (key: Field['key'], value: string, gap = '  '): string => `${gap}[${DATAVIEW[key]}:: ${value}]`,
};

const task = fc
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
        done: (today) => line('x', fields, own === 'emoji' ? ` ✅ ${today}` : `  [completion:: ${today}]`),
        snoozed: (until) => {
          const standing = fields.find((each) => each.key === 'scheduled');
          if (standing) return line(parts.status, standing.date === until ? fields : fields.map((each) => (each === standing ? { ...each, source: each.source.replace(standing.date ?? '', until) } : each)));
          const due = fields.findIndex((each) => each.key === 'due');
          const added: Field = { key: 'scheduled', source: fresh('scheduled', until), date: until, gap: own === 'emoji' ? ' ' : '  ' };
          return due >= 0 ? line(parts.status, [...fields.slice(0, due), { ...added, gap: fields[due]?.gap ?? ' ' }, ...fields.slice(due)]) : line(parts.status, fields, added.gap + added.source);
        },
        next: () => {
          const moved = fields
            .filter((each) => each.key !== 'created')
            .map((each) => (each.date === null ? each : { ...each, source: each.source.replace(each.date, addDays(each.date, 7)) }));
          return line(' ', moved, '', blockId === null ? parts.trailing : '');
        },
      },
    };
  });

const INDENTS = ['\t', '  ', '    '] as const;

/** A list in a list in a list, with a task here and there. */
const list = fc
  .tuple(
    fc.constantFrom(...INDENTS),
    fc.constantFrom('-', '-', '*', '+'),
    fc.array(fc.tuple(fc.constantFrom(0, 0, 1, 2), fc.oneof(words.map((say) => (prefix: string, marker: string): Draft => ({ text: `${prefix}${marker} ${say}` })), task.map((make) => (prefix: string): Draft => make(prefix)))), { minLength: 1, maxLength: 5 }),
  )
  .map(([indent, marker, items]) =>
    items.reduce<readonly { readonly depth: number; readonly draft: Draft }[]>((above, [wanted, make]) => {
      const last = above.at(-1);
      // Nothing stands in a numbered item, or in one with more than a space behind its bullet: their own text begins further in.
      const deepest = last ? last.depth + (/^\s*[-*+] \S/.test(last.draft.text) ? 1 : 0) : 0;
      const depth = Math.min(wanted, deepest);
      return [...above, { depth, draft: make(indent.repeat(depth), marker) }];
    }, []).map(({ draft }) => draft),
  );

const logList = fc
  .tuple(fc.constantFrom('-', '-', '*'), fc.array(fc.tuple(DAY, words, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 4 }), fc.constantFrom('up', 'down', 'any'), fc.constantFrom(...INDENTS))
  .map(([marker, entries, order, indent]) => {
    const sorted = order === 'any' ? entries : [...entries].sort(([a], [b]) => (a < b ? -1 : 1) * (order === 'up' ? 1 : -1));
    return sorted.flatMap(([date, say, isLink, hasChild]) => plain(`${marker} ${isLink ? `[[${date}]]` : date} call: ${say}`, ...(hasChild ? [`${indent}- ${say}`] : [])));
  });

const callout = fc.array(fc.oneof(task.map((make) => make('> ')), words.map((say): Draft => ({ text: `> - ${say}` }))), { minLength: 1, maxLength: 3 }).map((items): readonly Draft[] => [{ text: '> [!todo]- Open' }, ...items]);

/** What looks like headings and tasks, and is none. */
const inert = fc.constantFrom(
  plain('```md', '## Log', '', '- [ ] Not a task 📅 2026-11-20', '```'), plain('~~~', '---', '- [ ] Not a task', '## Follow-ups', '```', '~~~'), plain('%%', '## Log', '- [ ] Not a task', '%%'),
  plain('<!-- - [ ] Not a task', '## Follow-ups', '-->'), plain('$$', '- [ ] x = 1', '$$'), plain('> ```', '> - [ ] Not a task', '> ```'),
);
const prose = fc.constantFrom(
  plain('Boss since February. Came from the payments side,', 'still thinks in ledgers.'), plain('Log'), plain('| date | how |', '| --- | :-: |', '| 2026-11-06 | lunch \\| late |'), plain('***'), plain('![[photo.png|200]]'), plain('> She said no.', 'and went'),
  plain('שלום, מה שלומך?'), plain('計画 🏃‍♀️👩‍💻'), plain('[ ] no list'), plain('2026-11-06 no list either'), plain('#log no heading'), plain('due:: 2026-11-20'), plain('- [ ]'), plain('-'), plain('\\- [ ] no list'),
);

const heading = fc.tuple(fc.constantFrom('#', '##', '##', '###', '####'), fc.constantFrom('Log', 'Log', 'Follow-ups', 'log', 'Details', 'To talk about', 'Notes ✍️'), fc.constantFrom('', '', ' #', '  ')).map(([signs, say, end]): readonly Draft[] => [{ text: `${signs} ${say}${end}`, heading: say }]);
const setext = fc.constantFrom('Log', 'Follow-ups', 'Notes').map((say): readonly Draft[] => [{ text: say, heading: say }, { text: '-----' }]);

const block: fc.Arbitrary<readonly Draft[]> = fc.oneof(
  { weight: 4, arbitrary: list },
  { weight: 3, arbitrary: heading },
  { weight: 1, arbitrary: setext },
  { weight: 2, arbitrary: fc.tuple(heading, logList).map(([above, below]) => [...above, ...below]) },
  { weight: 1, arbitrary: logList },
  { weight: 2, arbitrary: callout },
  { weight: 2, arbitrary: inert },
  { weight: 3, arbitrary: prose },
);

/** A blank line stands between two blocks, or two, or one with spaces; or none, where the lower one is a heading. */
const body = fc.array(fc.tuple(block, fc.constantFrom<readonly string[]>([''], [''], ['', ''], ['  '], [])), { maxLength: 7 }).map((blocks) =>
  blocks.flatMap(([each, gap], index): readonly Draft[] => {
    const isHeading = each[0]?.heading !== undefined && each[0].text.startsWith('#');
    return index === 0 ? each : [...plain(...(gap.length > 0 || isHeading ? gap : [''])), ...each];
  }),
);

/** Notes of people, as people write them. All are well-formed: no edit of one may be refused, but for twins. */
export const writtenNotes: fc.Arbitrary<WrittenNote> = fc
  .record({
    bom: fc.boolean(),
    front: fc.option(frontMatter, { freq: 4 }),
    body,
    twin: fc.boolean(),
    lineEnds: fc.constantFrom<LineEnds>('lf', 'lf', 'crlf', 'mixed'),
    ends: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    endsInLine: fc.constantFrom(true, true, false),
    blankAtEnd: fc.boolean(),
  })
  .map(({ bom, front, body: drafts, twin, lineEnds, ends, endsInLine, blankAtEnd }) => {
    const first = drafts.find((draft) => draft.task && draft.task.blockId === null && /^\S/.test(draft.text) && !draft.text.startsWith('>'));
    const all = [...(front ?? []), ...drafts, ...(twin && first ? [{ text: '' }, { text: 'And again:' }, { text: '' }, first] : []), ...(blankAtEnd ? [{ text: '' }] : [])];
    const endOf = (index: number): string => {
      if (index === all.length - 1 && !endsInLine) return '';
      return lineEnds === 'crlf' || (lineEnds === 'mixed' && ends[index % ends.length]) ? '\r\n' : '\n';
    };
    const lines = all.map((draft, index) => (bom && index === 0 ? '\uFEFF' : '') + draft.text + endOf(index)).filter((line) => line !== '');
    const sources = all.flatMap(({ task: each }) => (each ? [each.blockId ?? each.source] : []));
    const fence = all.findIndex((draft) => draft.isFence);
    const snoozeAt = all.findIndex((draft) => draft.snooze);
    const snooze = all[snoozeAt]?.snooze;
    return {
      text: lines.join(''),
      lineEnds,
      lines,
      tasks: all.flatMap((draft, line) => (draft.task ? [{ ...draft.task, line, isTwin: sources.filter((source) => source === (draft.task?.blockId ?? draft.text)).length > 1 }] : [])),
      headings: all.flatMap((draft, line) => (draft.heading === undefined ? [] : [{ words: draft.heading, line }])),
      closingFence: fence < 0 ? null : fence,
      snooze: snooze ? { ...snooze, line: snoozeAt } : null,
    };
  });
