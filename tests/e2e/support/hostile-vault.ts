import { safeName } from '../../../src/journal/notes/note-name.ts';
import { NAUGHTY, NAUGHTY_FILE_NAMES } from '../../support/naughty-strings.ts';

const note = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;
const quoted = (words: string): string => JSON.stringify(words);

/** The worst of each kind, on one line each. */
const LINES = Object.values(NAUGHTY).flat().filter((words) => !/[\r\n\0]/.test(words) && words.trim() !== '' && words.length < 200);
const HTML = NAUGHTY['HTML that runs'] ?? [];

/** Without what would hide the rest of a note. */
const DRAWN = HTML.filter((words) => words !== '<!--');

/** The words by turns, so that each stands in every kind of place once. */
const word = (at: number): string => LINES[at % LINES.length] ?? '';

/** The person in whose note most of them stand. */
export const DANA = 'People/Dana <img src=x onerror=window.hit=1>.md';
/** A person of a bad name in whose note nothing is wrong. */
export const MARA = 'People/Mara <img src=x onerror=window.hit=1>.md';
/** A talk with Dana today, whose sheet was made. */
export const SHEET = 'Meetings/2026-11-19 Dana.md';
/** A note with broken properties, whose name and message are theirs. */
export const BROKEN = 'People/"><svg onload=window.hit=1>.md';

const people = Object.fromEntries(NAUGHTY_FILE_NAMES.filter((name) => !/\.md$/i.test(name)).map((name, at) => [
  `People/${name}.md`,
  note('---', 'type: person', `role: ${quoted(word(at))}`, `org: ${quoted(word(at + 40))}`, `relation: ${quoted(HTML[at % HTML.length] ?? '')}`, `aliases: [${quoted(word(at + 80))}]`, 'cadence: 2 weeks', '---', '', '## Log', '', `- 2026-10-0${(at % 9) + 1} ${word(at + 1)}: ${word(at + 2)}`),
]));

/** Notes with something wrong in each, in hostile words. */
export const HOSTILE_PROBLEMS: Readonly<Record<string, string>> = {
  [BROKEN]: note('---', 'type: person', `aliases: [<img src=x onerror=window.hit=1>`, '---'),
  'People/Two <script>window.hit=1<.md': note('---', 'type: person', 'aliases: ["<svg/onload=window.hit=1>"]', `cadence: ${quoted(HTML[1] ?? '')}`, `last_contact: ${quoted(HTML[3] ?? '')}`, '---'),
  'People/Three.md': note('---', 'type: person', 'aliases: ["<svg/onload=window.hit=1>"]', '---'),
  'People/Three (Conflicted copy <b>phone<b> 202611181230).md': note('---', 'type: person', `role: ${quoted(HTML[1] ?? '')}`, '---'),
  'Meetings/2026-11-10 Twins.md': note('---', 'type: meeting', 'people: ["<svg/onload=window.hit=1>"]', '---'),
};

/** Notes as somebody who means harm would write them: names, titles, channels, tags, values and lines. */
export const HOSTILE_NOTES: Readonly<Record<string, string>> = {
  ...people,
  [DANA]: note(
    '---', 'type: person', 'relation: boss', `role: ${quoted(HTML[1] ?? '')}`, `communication: ${quoted(HTML[2] ?? '')}`, `aliases: [${quoted('<b>Dana</b>')}, Dana]`, `focus: ${quoted(HTML[4] ?? '')}`, `interests: [${quoted(HTML[0] ?? '')}]`, 'cadence: weekly', 'birthday: 1980-11-25', '---',
    '', '## Details', '', ...LINES.slice(0, 30).map((words) => `- ${words}`), '', '## To talk about', '', ...LINES.slice(0, 40).map((words) => `- [ ] ${words}`),
    '', '## Follow-ups', '', ...LINES.map((words, at) => `- [ ] ${words} 📅 2026-11-${String((at % 28) + 1).padStart(2, '0')}${at % 3 === 0 ? ' #waiting' : ''} #${words.replace(/\s/g, '')}`),
    '', '## Log', '', ...LINES.slice(0, 20).map((words, at) => `- 2026-09-${String((at % 28) + 1).padStart(2, '0')} ${words}: ${word(at + 20)}`),
  ),
  [MARA]: note('---', 'type: person', `role: ${quoted(HTML[1] ?? '')}`, '---', '', '## To talk about', '', '- [ ] ![pixel](http://elsewhere.example/pixel.png)', '- [ ] `$= window.hit = 1`', `- [ ] ${HTML[1]}`, '- [ ] ![[Me]]', '', '## Log', '', `- 2026-11-12 ${HTML[1]}: ${HTML[0]}`),
  'People/Me.md': note('---', 'type: person', 'self: true', `interests: [${quoted(HTML[0] ?? '')}]`, '---', '', '## Wins', '', ...HTML.map((words) => `- ${words}`)),
  [SHEET]: note('---', 'type: meeting', 'date: 2026-11-19', 'people: ["[[Dana <img src=x onerror=window.hit=1>]]"]', 'channel: one-on-one', 'status: planned', '---', '', '## To talk about', '', ...DRAWN.map((words) => `- [ ] ${words}`), '', '## What we agreed', '', ...DRAWN.map((words) => `- ${words}`)),
  ...Object.fromEntries(HTML.flatMap((words, at) => {
    const name = safeName(words);
    return name === undefined ? [] : [[`Meetings/2026-11-0${(at % 9) + 1} ${name} ${at}.md`, note('---', 'type: meeting', `people: [${quoted(words)}, "[[Dana <img src=x onerror=window.hit=1>]]"]`, `channel: ${quoted(words)}`, '---', '', `- [ ] ${words} [[Me]]`)]];
  })),
  ...HOSTILE_PROBLEMS,
};
