import fc from 'fast-check';
import { DAY, plain, words, type Draft, type WrittenProperty, type WrittenSnooze, type WrittenTask } from './note-drafts';
import { frontMatter } from './note-properties';
import { task } from './note-tasks';

/** The ends of a note's lines: all the same, or as an editor and a sync service left them between them. */
export type LineEnds = 'lf' | 'crlf' | 'mixed';

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
  readonly properties: readonly WrittenProperty[];
  /** Null where there is none. */
  readonly snooze: WrittenSnooze | null;
}

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
  plain('| a | b |', '|---|---|', '| [ ] no task | - [ ] nor this |'), plain('> [!note]+ Said', '> # Log', '>', '> ## Follow-ups'), plain('1. one', '2. two'), plain('Cafe\u0301 ☎️ ☎'), plain('[^1]: a footnote', '    - [ ] in it'), plain('<details>', '<summary>Log</summary>', '', '</details>'),
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
const body = (maxLength: number, minLength = 0): fc.Arbitrary<readonly Draft[]> => fc.array(fc.tuple(block, fc.constantFrom<readonly string[]>([''], [''], ['', ''], ['  '], [])), { minLength, maxLength, size: 'max' }).map((blocks) =>
  blocks.flatMap(([each, gap], index): readonly Draft[] => {
    const isHeading = each[0]?.heading !== undefined && each[0].text.startsWith('#');
    return index === 0 ? each : [...plain(...(gap.length > 0 || isHeading ? gap : [''])), ...each];
  }),
);

/** Most notes are short; some are as long as a year, and a few as long as ten. */
const sized = <Value>(few: fc.Arbitrary<Value>, many: fc.Arbitrary<Value>, most: fc.Arbitrary<Value>): fc.Arbitrary<Value> => fc.oneof({ weight: 40, arbitrary: few }, { weight: 8, arbitrary: many }, { weight: 1, arbitrary: most });

/** Notes of people, as people write them. All are well-formed: no edit of one may be refused, but for twins. */
export const writtenNotes: fc.Arbitrary<WrittenNote> = fc
  .record({
    bom: fc.boolean(),
    front: fc.option(sized(frontMatter('few'), frontMatter('many'), frontMatter('many')), { freq: 4 }),
    body: sized(body(3), body(8), body(60, 40)),
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
      properties: all.flatMap(({ property }, line) => (property ? [{ ...property, line }] : [])),
      snooze: snooze ? { ...snooze, line: snoozeAt } : null,
    };
  });
