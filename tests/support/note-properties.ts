import fc from 'fast-check';
import { plain, type Draft, type WrittenProperty } from './note-drafts';

/** A property that stands on lines of its own; `set` is what its line is with another word, null where it has to stay. */
const known = (name: string, lines: readonly string[], set: ((word: string) => string) | null, more: Pick<WrittenProperty, 'grown' | 'isNeeded'> = {}): readonly Draft[] =>
  lines.map((text, index) => (index === 0 ? { text, property: { name, lines: lines.length, set, ...more } } : { text }));

const GROUPS: readonly (readonly Draft[])[] = [
  plain('type: person'),
  plain('# reads everything on her phone'),
  plain(''),
  known('role', ["role: 'Director, Platform'   # since May"], (word) => `role: '${word}'   # since May`),
  known('org', ['org: "Halden: Systems"'], (word) => `org: "${word}"`),
  known('email', ['email: dana@halden.example'], (word) => `email: ${word}`),
  known('aliases', ['aliases: [Dana, "D, L"]   # two'], null, { grown: { items: ['Dana', 'D, L', 'Ms Li'], lines: ['aliases: [Dana, "D, L", Ms Li]   # two'] } }),
  known('prefers', ['prefers:', '  - numbers first   # said twice', '  - "options, not questions"', '', "  - 'one line'"], null, { grown: { items: ['numbers first', 'options, not questions', 'one line', 'no slides'], lines: ['prefers:', '  - numbers first   # said twice', '  - "options, not questions"', '', "  - 'one line'", '  - no slides'] } }),
  plain('cadence: 2 weeks'),
  plain('reports_to: "[[Marcus Webb]]"'),
  known('phone', ['phone: "0123"'], (word) => `phone: "${word}"`),
  known('room', ["'room' :   B12\t# by the lift"], (word) => `'room' :   ${word}\t# by the lift`),
  known('why', ['why: >', '  she decides', '', '  what comes first'], null),
  known('pressures', ['pressures: |-', '  less: budget', '  # no comment'], null),
  plain('birthday: --02-11'),
  known('Größe', ['Größe: 計 🏃‍♀️'], (word) => `Größe: ${word}`),
  known('cafe\u0301', ['cafe\u0301: Zoe\u0308 ☎️'], (word) => `cafe\u0301: ${word}`),
  known('מה', ['מה: שלום'], (word) => `מה: ${word}`),
  known('empty', ['empty:'], (word) => `empty: ${word}`),
  known('blank', ['blank:    # none yet'], (word) => `blank: ${word}    # none yet`),
  known('maybe', ['maybe: ~'], (word) => `maybe: ${word}`),
  plain('tags:', '- person', '-   halden'),
  known('knows', ['knows: ["[[Ines Duarte]]",', '  "[[Tom Becker]]"]'], null),
  known('needs', ['needs: {one: "a date", two: tools}'], null),
  known('quote', ['quote: "she said \\"no\\" \\u2014 twice"'], (word) => `quote: "${word}"`),
  known('long', ['long: words that go on', '  in a second line'], (word) => `long: ${word}`),
  [...known('base', ['base: &b [one, "two"]'], null, { isNeeded: true }), ...known('also', ['also: *b'], null)],
  known('tagged', ['tagged: !!str 12'], null),
  known('number', ['number: 0x1F'], (word) => `number: ${word}`),
  known('day', ['day: 2026-11-20T10:00:00Z'], (word) => `day: ${word}`),
];

const snoozeLine = fc.constantFrom<readonly [name: string, before: string, value: string, after: string]>(
  ['snooze_until', 'snooze_until: ', '2026-12-01', ''],
  ['snooze_until', "snooze_until:   '", '2026-12-01', "' # after the release"],
  ['Snooze Until', 'Snooze Until: ', '2026-12-01', '  '],
  ['snooze-until', 'snooze-until: "', '2026-12-01', '"'],
  ['snooze_until', '"snooze_until": ', '2026-12-01', ' # soon'],
  ['snooze_until', 'snooze_until:', '', ''],
);

const GROUPS_OF = { few: fc.shuffledSubarray([...GROUPS], { maxLength: 4 }), many: fc.shuffledSubarray([...GROUPS]) };

/** A block of properties between its fences, with `snooze_until` somewhere in it or not; some have many. */
export const frontMatter = (size: keyof typeof GROUPS_OF): fc.Arbitrary<readonly Draft[]> => fc
  .tuple(GROUPS_OF[size], fc.option(snoozeLine, { freq: 2 }), fc.nat())
  .map(([groups, snooze, place]): readonly Draft[] => {
    const at = place % (groups.length + 1);
    const line: readonly Draft[] = snooze ? [snoozeDraft(snooze)] : [];
    return [{ text: '---' }, ...groups.slice(0, at).flat(), ...line, ...groups.slice(at).flat(), { text: '---', isFence: true }];
  });

function snoozeDraft([name, before, value, after]: readonly [string, string, string, string]): Draft {
  return { text: before + value + after, snooze: { name, isEmpty: value === '', set: (until) => `${before}${value === '' ? ' ' : ''}${until}${after}` } };
}
