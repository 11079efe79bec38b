import { readdirSync, readFileSync } from 'node:fs';
import { addDays, type CalendarDate } from '../../src/journal/calendar-date';
import type { WrittenTask } from './note-drafts';
import type { LineEnds, WrittenNote } from './notes';

const FOLDER = new URL('../vault/', import.meta.url);

/** The texts in which a note of the demo vault is tried. */
const FORMS: readonly (readonly [LineEnds, (text: string) => string])[] = [
  ['lf', (text) => text],
  ['crlf', (text) => text.replaceAll('\n', '\r\n')],
  ['mixed', (text) => text.split('\n').map((line, index) => (index % 3 === 1 ? `${line}\r` : line)).join('\n').replace(/\r$/, '')],
  ['lf', (text) => `\uFEFF${text}`],
  ['crlf', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ['lf', (text) => text.replace(/\n+$/, '')],
];

/** Its properties cannot be read: the fault of the demo. */
const UNREADABLE = 'People/Ravi Menon.md';

/** The notes of the demo vault with every line end, and what a plain look at their lines says of them. */
export function demoNotes(): readonly { readonly path: string; readonly note: WrittenNote }[] {
  const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md') && !path.startsWith('Templates') && path.replaceAll('\\', '/') !== UNREADABLE);
  return paths.sort().flatMap((path) => {
    const text = readFileSync(new URL(path, FOLDER), 'utf8').replaceAll('\r\n', '\n');
    return FORMS.map(([lineEnds, form]) => ({ path: path.replaceAll('\\', '/'), note: lookedAt(form(text), lineEnds) }));
  });
}

/** None of these notes has anything that a look at single lines would get wrong. */
function lookedAt(text: string, lineEnds: LineEnds): WrittenNote {
  const lines = text.split(/(?<=\n)/).filter((line) => line !== '');
  const bare = lines.map((line) => line.replace(/^\uFEFF/, '').replace(/\r?\n$/, ''));
  const fence = bare[0] === '---' ? bare.indexOf('---', 1) : -1;
  const snoozeAt = bare.findIndex((line, index) => index < fence && line.startsWith('snooze_until:'));
  return {
    text,
    lineEnds,
    lines,
    tasks: bare.flatMap((source, line) => (/^[\t >]*[-*+] \[ \] /.test(source) && !isInert(bare, line) && (!source.includes('🔁') || source.includes('🔁 every week ')) ? [taskOf(source, line, bare)] : [])),
    headings: bare.flatMap((source, line) => (/^#{1,6} /.test(source) ? [{ words: source.replace(/^#+ /, '').trim().replace('Contact log', 'Log'), line }] : [])),
    closingFence: fence < 0 ? null : fence,
    properties: [],
    snooze: snoozeAt < 0 ? null : { name: 'snooze_until', line: snoozeAt, isEmpty: false, set: (until) => (bare[snoozeAt] ?? '').replace(/\d{4}-\d{2}-\d{2}/, until) },
  };
}

/** Does a line stand between two lines of `%%`, or in code; or is it quoted from elsewhere, as sheets do? */
function isInert(lines: readonly string[], line: number): boolean {
  const above = lines.slice(0, line);
  const opened = above.filter((each) => each === '<!--').length - above.filter((each) => each === '-->').length;
  return opened > 0 || ['%%', '```'].some((sign) => above.filter((each) => each === sign).length % 2 === 1) || (lines[line] ?? '').includes('|↩ ');
}

function taskOf(source: string, line: number, all: readonly string[]): WrittenTask {
  const blockId = / \^([\w-]+)$/.exec(source)?.[1] ?? null;
  const end = blockId === null ? '' : ` ^${blockId}`;
  const head = source.slice(0, source.length - end.length);
  const isDataview = head.includes('[due::');
  const moved = (text: string): string => text.replace(/\d{4}-\d{2}-\d{2}/g, (date) => addDays(date as CalendarDate, 7));
  return {
    line,
    source,
    blockId,
    recurs: source.includes('🔁'),
    isTwin: all.filter((each) => each === source).length > 1,
    done: (today) => `${head.replace('[ ]', '[x]')}${isDataview ? `  [completion:: ${today}]` : ` ✅ ${today}`}${end}`,
    snoozed: (until) => isDataview ? head.replace('[due::', `[scheduled:: ${until}]  [due::`) + end : (/⏳ \d/.test(head) ? head.replace(/⏳ [\d-]+/, `⏳ ${until}`) : head.includes(' 📅') ? head.replace(' 📅', ` ⏳ ${until} 📅`) : `${head} ⏳ ${until}`) + end,
    promised: (due) => (/📅 \d/.test(head) ? head.replace(/📅 [\d-]+/, `📅 ${due}`) : isDataview ? head.replace(/\[due:: [\d-]+/, `[due:: ${due}`) : `${head} 📅 ${due}`) + end,
    tagged: (tag) => {
      const field = /\s+(?:[📅⏳🛫🔁]|\[(?:due|scheduled|start|repeat|created)::).*$/u.exec(head)?.index ?? head.length;
      return `${head.slice(0, field)} ${tag}${head.slice(field)}${end}`;
    },
    ticked: () => source.replace('[ ]', '[x]'),
    next: () => moved(head),
  };
}
