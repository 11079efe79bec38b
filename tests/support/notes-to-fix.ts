import fc from 'fast-check';
import { writtenNotes, type WrittenNote } from './notes';

/** A line, or a property of some lines, that is to be mended: as it is, and as it is to be. */
interface Wrong {
  readonly before: readonly string[];
  /** Null where only its meaning is known, not its place: tags among the dates of a task. */
  readonly after: readonly string[] | null;
  /** Which of the lines is the one that is told, counted from 0. */
  readonly told: number;
}

/** A note with one thing to mend, and what is known of it without reading it. */
export interface NoteToFix {
  readonly path: string;
  readonly text: string;
  /** Line that is told as a problem (of a property its first one), from 0. */
  readonly line: number;
  /** What stands before and behind the lines that may change. */
  readonly around: readonly [before: string, behind: string];
  /** The lines that may change as they are to be, without their ends; null where only their meaning is known. */
  readonly after: readonly string[] | null;
  /** Their ends, as they were. */
  readonly ends: readonly string[];
  /** Line ends that stand in the note. */
  readonly lineEnds: ReadonlySet<string>;
}

const DAY = fc.constantFrom('2026-11-18', '2026-11-20', '2026-12-01', '2027-02-28', '2024-02-29');
const WORDS = fc.constantFrom('Send the plan', 'Ask what she makes of the guild', 'Book a room 🏃‍♀️', 'Écrire à Zoë', '計画を送る', 'לשלוח את התוכנית', 'Send [[Ravi Menon|Ravi]] the numbers', '**Bold** and _quiet_', 'Look at `📅 2026-01-01` again', 'Costs: 8 % less', 'Mail dana@halden.example #q4 twice');
const MORE = fc.constantFrom('to Ravi', 'by hand', 'さん', '.', ', she said', 'with [[Tom Becker]]', '(twice)', '!', '— or later');
const CONTAINERS = fc.constantFrom<readonly [above: readonly string[], prefix: string]>([[], ''], [[], ''], [['- Plans'], '\t'], [['* Plans'], '  '], [['> [!todo]- Open'], '> '], [['1. Plans'], '   ']);
const HEADS = fc.constantFrom('- [ ] ', '- [ ] ', '* [/] ', '+ [!]  ', '1) [ ] ', '-\t[ ] ');

const EMOJI = { due: '📅', scheduled: '⏳', start: '🛫', created: '➕' } as const;
type DateKey = keyof typeof EMOJI;
const ORDER = ['priority', 'recurrence', 'created', 'start', 'scheduled', 'due'] as const;

/** A date as Tasks does not see it in mid-line. */
const unseen = fc.record({ key: fc.constantFrom<DateKey>('due', 'due', 'scheduled', 'start'), date: DAY, form: fc.constantFrom('emoji', 'tight', 'no-break', 'selector', 'square', 'round', 'case'), time: fc.constantFrom('', '', '', ' 14:00', ' 9:30') }).map(({ key, date, form, time }) => {
  const forms: Readonly<Record<string, string>> = { emoji: `${EMOJI[key]} ${date}`, tight: `${EMOJI[key]}${date}`, 'no-break': `${EMOJI[key]}\u00A0${date}`, selector: `${EMOJI[key]}\uFE0F ${date}`, square: `[${key}:: ${date}]`, round: `(${key}:: ${date})`, case: `[${key.toUpperCase()}::${date}]` };
  const isTimed = time !== '' && !['square', 'round', 'case'].includes(form);
  return { key, date, written: (forms[form] ?? '') + (isTimed ? time : ''), reminder: isTimed ? ` ⏰ ${date}${time}` : '' };
});

const seen = fc.record({ format: fc.constantFrom<'emoji' | 'dataview'>('emoji', 'emoji', 'dataview'), priority: fc.boolean(), recurs: fc.boolean(), dates: fc.tuple(...(['created', 'start', 'scheduled', 'due'] as const).map((key) => fc.option(DAY.map((date) => [key, date] as const)))) }).map(({ format, priority, recurs, dates }) => {
  const isEmoji = format === 'emoji';
  const fields = [
    ...(priority ? [['priority', isEmoji ? '⏫' : '[priority:: high]'] as const] : []),
    ...(recurs ? [['recurrence', isEmoji ? '🔁 every week' : '[repeat:: every week]'] as const] : []),
    ...dates.flatMap((each) => (each ? [[each[0], isEmoji ? `${EMOJI[each[0]]} ${each[1]}` : `[${each[0]}:: ${each[1]}]`] as const] : [])),
  ];
  return { format, fields };
});

const task: fc.Arbitrary<Wrong> = fc
  .record({ container: CONTAINERS, head: HEADS, words: WORDS, unseen, more: MORE, seen, tags: fc.constantFrom('none', 'none', 'between', 'behind'), blockId: fc.constantFrom('', '', ' ^a1'), trailing: fc.constantFrom('', '', '  ') })
  .map(({ container: [above, prefix], head, words, unseen: date, more, seen: { format, fields: all }, tags, blockId, trailing }) => {
    const fields = all.filter(([key]) => key !== date.key);
    const gap = format === 'emoji' || fields.length === 0 ? ' ' : '  ';
    const [first, ...rest] = fields.map(([, source]) => gap + source);
    const tag = (at: string): string => (tags === at && fields.length > 0 ? ' #waiting #q4' : '');
    const tail = (first ?? '') + tag('between') + rest.join('') + tag('behind') + blockId + trailing;
    const joint = /^[.,;:!?)]/.test(more) ? '' : ' ';
    const moved = [...fields, [date.key, format === 'emoji' || fields.length === 0 ? `${EMOJI[date.key]} ${date.date}` : `[${date.key}:: ${date.date}]`] as const].sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
    const after = `${prefix}${head}${words}${joint}${more}${date.reminder}${moved.map(([, source]) => gap + source).join('')}${blockId}${trailing}`;
    return { before: [...above, `${prefix}${head}${words} ${date.written}${joint}${more}${tail}`], after: tags === 'none' || fields.length === 0 ? [...above, after] : null, told: above.length };
  });

/** A link as it stands and as it is to be; one that is to stay has both alike. */
const aliasLink = (alias: string) =>
  fc.constantFrom<readonly [before: string, after: string]>(
    [`[[${alias}]]`, `[[Dan Reed|${alias}]]`], [`[[${alias}]]`, `[[Dan Reed|${alias}]]`], [`[[${alias}|D.]]`, '[[Dan Reed|D.]]'], [`[[${alias.toUpperCase()}]]`, `[[Dan Reed|${alias.toUpperCase()}]]`],
    ...['`[[x]]`', '![[x]]', '[[Dan Reed]]', '[x](https://x.example)', '[[Dan Reed|x]]', '%%[[x]]%%'].map((each) => [each.replaceAll('x', alias), each.replaceAll('x', alias)] as const),
  );

const alias: fc.Arbitrary<Wrong> = fc
  .record({ container: CONTAINERS, head: fc.constantFrom('- [ ] ', '- [ ] ', '* [/]  ', '- ', '1. '), name: fc.constantFrom('Danny', "D'Arcy", 'Zo\u00EB', 'Zoe\u0308', '計', 'D. & Co', 'a+b (c)'), words: WORDS })
  .chain((parts) => fc.tuple(fc.constant(parts), fc.array(fc.tuple(aliasLink(parts.name), MORE), { maxLength: 3 })))
  .map(([{ container: [above, prefix], head, name, words }, links]) => {
    const all = [...links, [[`[[${name}]]`, `[[Dan Reed|${name}]]`], 'at last'] as const];
    const line = (which: 0 | 1): string => `${prefix}${head}${words}${all.map(([link, more]) => ` ${link[which]} ${more}`).join('')}${head.includes('[') ? '' : ' #detail'}`;
    return { before: [...above, line(0)], after: [...above, line(1)], told: above.length };
  });

type Item = readonly [before: string, after: string];
const same = (source: string): Item => [source, source];
const LINKED = ['Dana Li', 'Bo', 'Zoë', '計画', 'Dana Li|Dana', 'Sam#Log', '2026-11-06', 'Work/Dana Li', "Dana O'Neil", 'A & B', 'x:y', 'C++', '2026'] as const;
const unquoted = fc.constantFrom(...LINKED).map((name): Item => [`[[${name}]]`, `"[[${name}]]"`]);
const otherItem = fc.constantFrom(same('"[[Bo Lind]]"'), same("'[[Ines Duarte]]'"), same('Ravi'), same("'of [[Halden]] fame'"), same('"met [[Tom]], once"'));
const comment = fc.constantFrom('', '', ' # two', ' # not [[Bo]]', '   # [[x]], [[y]]');
const behind = fc.constantFrom<readonly string[]>([], [], ['# once [[Bo]]'], ['', '# - [[Bo]]']);

/** Lists in the three ways in which they are written. */
function lists(name: string, items: readonly (readonly [item: Item, comment: string])[], form: string, indent: string): readonly [before: readonly string[], after: readonly string[]] {
  const write = (which: 0 | 1): readonly string[] => {
    if (form === 'flow') return [`${name}: [${items.map(([item]) => item[which]).join(', ')}]${items.at(-1)?.[1] ?? ''}`];
    if (form === 'lines') return [`${name}: [`, ...items.map(([item, note], index) => `  ${item[which]}${index < items.length - 1 ? ',' : ''}${note}`), '  ]'];
    return [`${name}:`, ...items.map(([item, note]) => `${indent}- ${item[which]}${note}`)];
  };
  return [write(0), write(1)];
}

const FORMS = fc.constantFrom('flow', 'flow', 'lines', 'block', 'block');
const INDENT = fc.constantFrom('', '  ', '    ');

const link: fc.Arbitrary<Wrong> = fc
  .record({ name: fc.constantFrom('influences', 'Introduced-By', '"influences"', 'influences'), only: fc.boolean(), wanted: unquoted, others: fc.array(fc.oneof(unquoted, otherItem), { maxLength: 3 }), notes: fc.array(comment, { minLength: 4, maxLength: 4 }), at: fc.nat(), form: FORMS, indent: INDENT, behind })
  .map(({ name, only, wanted, others, notes, at, form, indent, behind: below }) => {
    const items = [...others.slice(0, at % (others.length + 1)), wanted, ...others.slice(at % (others.length + 1))].map((item, index) => [item, notes[index] ?? ''] as const);
    const [before, after] = only ? [[`${name}: ${wanted[0]}${notes[0] ?? ''}`], [`${name}: ${wanted[1]}${notes[0] ?? ''}`]] : lists(name, items, form, indent);
    return { before: [...before, ...below], after: [...after, ...below], told: 0 };
  });

/** How a name that fits two is written, and the link that is to stand there. */
const names = (to: string): fc.Arbitrary<Item> => fc.constantFrom<Item>(['Sam', `"${to}"`], ['sam', `"${to}"`], ["'Sam'", `'${to}'`], ['"Sam"', `"${to}"`], ['"@Sam"', `"${to}"`], ['"[[Sam]]"', `"${to}"`], ["'[[sam]]'", `'${to}'`]);
const otherName = fc.constantFrom(same('Ravi'), same("'Bo Lind'"), same('"[[Dana Li]]"'), same('"Nora, Jr."'), same('dana@halden.example'));

const name = (to: string): fc.Arbitrary<Wrong> =>
  fc
    .record({ name: fc.constantFrom('people', 'Attendees', '"with"', 'people'), as: fc.constantFrom('one', 'list', 'list', 'commas'), wanted: names(to), others: fc.array(otherName, { minLength: 1, maxLength: 3 }), notes: fc.array(fc.constantFrom('', '', ' # two', ' # [[Bo]]'), { minLength: 4, maxLength: 4 }), at: fc.nat(), form: FORMS, indent: INDENT, quotes: fc.constantFrom('', "'", '"'), behind })
    .map(({ name: key, as, wanted, others, notes, at, form, indent, quotes, behind: below }) => {
      const [note = ''] = notes;
      const split = at % (others.length + 1);
      const items = [...others.slice(0, split), wanted, ...others.slice(split)].map((item, index) => [item, notes[index] ?? ''] as const);
      if (as === 'one') return { before: [`${key}: ${wanted[0]}${note}`, ...below], after: [`${key}: ${wanted[1]}${note}`, ...below], told: 0 };
      if (as === 'list') {
        const [before, after] = lists(key, items, form, indent);
        return { before: [...before, ...below], after: [...after, ...below], told: 0 };
      }
      const plain = ['Ravi', 'Bo Lind', 'Nora'].slice(0, others.length);
      const said = [...plain.slice(0, split), 'Sam', ...plain.slice(split)];
      const written = said.map((each) => (each === 'Sam' ? `"${to}"` : each));
      const after = note === '' ? [`${key}:`, ...written.map((each) => `  - ${each}`)] : [`${key}: [${written.join(', ')}]${note}`];
      return { before: [`${key}: ${quotes}${said.join(', ')}${quotes}${note}`, ...below], after: [...after, ...below], told: 0 };
    });

/** Puts what is wrong into a note: at the beginning of its body, before one of its headings, or at its end; a property into its block, or into a new one. */
function placed(path: string, { before, after, told }: Wrong, note: WrittenNote, { place, isCrlf, isProperty }: { readonly place: number; readonly isCrlf: boolean; readonly isProperty: boolean }): NoteToFix {
  const hasBom = note.text.startsWith('\uFEFF');
  const lines = note.lines.map((line) => line.replace(/^\uFEFF/, ''));
  const end = note.lineEnds === 'crlf' || (note.lineEnds === 'mixed' && isCrlf) ? '\r\n' : '\n';
  const fence = note.closingFence;
  const spots = isProperty ? (fence === null ? [0] : [1, fence]) : [fence === null ? 0 : fence + 1, lines.length, ...note.headings.map(({ line }) => line)];
  const at = spots[place % spots.length] ?? 0;
  const [open, close] = isProperty ? (fence === null ? [['---'], ['---']] : [[], []]) : [at === 0 ? [] : [''], ['']];
  const isLast = at === lines.length && !isProperty && place % 2 === 0;
  const above = lines.slice(0, at).map((line, index) => (index === at - 1 && !line.endsWith('\n') ? line + end : line));
  const bom = hasBom ? '\uFEFF' : '';
  const ends = before.map((_, index) => (isLast && index === before.length - 1 ? '' : end));
  const head = bom + above.join('') + open.map((line) => line + end).join('');
  const tail = (isLast ? [] : close).map((line) => line + end).join('') + lines.slice(at).join('');
  return {
    path,
    text: head + before.map((line, index) => line + (ends[index] ?? '')).join('') + tail,
    line: above.length + open.length + told,
    around: [head, tail],
    after,
    ends,
    lineEnds: new Set([end, ...lines.flatMap((line) => /\r?\n$/.exec(line)?.[0] ?? [])]),
  };
}

const PLACES = fc.record({ place: fc.nat({ max: 40 }), isCrlf: fc.boolean() });
const inNotes = (path: string, wrong: fc.Arbitrary<Wrong>, isProperty: boolean, notes: fc.Arbitrary<WrittenNote> = writtenNotes): fc.Arbitrary<NoteToFix> =>
  fc.tuple(wrong, notes, PLACES).map(([each, note, place]) => placed(path, each, note, { ...place, isProperty }));

const PERSON = 'People/Dana Li.md';
const MEETING = 'Meetings/2026-11-06 Plans.md';
/** Notes that are no person's by what they say themselves. */
const ofNobody = writtenNotes.filter(({ text }) => !/^(?:\uFEFF)?(?:type: person|- {1,3}person)/m.test(text));

/** Notes with one thing to mend, by the kind of what is wrong; `to` is the link that is to stand for a name. */
export const notesToFix = {
  task: inNotes(PERSON, task, false),
  alias: inNotes(PERSON, alias, false),
  link: inNotes(PERSON, link, true),
  name: (to: string): fc.Arbitrary<NoteToFix> => inNotes(MEETING, name(to), true, ofNobody),
};
