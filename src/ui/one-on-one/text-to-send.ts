import { parseCalendarDate, trimEndOf, type Words } from '../../journal/journal';
import { plainWords } from './plain-words';

/** Sections that may be sent: points and decisions. Source: managing-up.md, Copy to send. */
const SENT: ReadonlySet<string> = new Set(['to talk about', 'hear it from me first', 'promises', 'problems', 'what we agreed', 'follow-ups']);
/** Lines of their side, details, thanks, given and received, and what is private; with all that is indented below them. */
const NOT_SENT = /(?:^|\s)#(?:private|detail|need|thanks|gave|received|learned|told|objective-talk)(?![\p{L}\d_/-])/iu;
const PRIVATE = /(?:^|\s)#private(?![\p{L}\d_/-])/iu;
/** The source of a quotation: a link whose words begin with ↩, in brackets. */
const SOURCE = /\((?:\[\[[^\][|]*\|↩[^\][]*\]\]|\[↩[^\][]*\]\((?:<[^>]*>|[^)]*)\))\)/gu;
const ITEM = /^([ \t]*)(?:[-*+]|\d+[.)])(?:[ \t]+\[(.)\])?(?:[ \t]+([^ \t].*)?)?$/su;
const FRONT_MATTER = /^\uFEFF?---\r?\n[^]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;
const HEADING = /^(#{1,6})(?:[ \t]+([^ \t].*)?)?$/su;
const FENCE = /^[ \t]*(`{3,}|~{3,})/u;

/** What a text is written with besides the note. */
interface Sending {
  /** The first name of the other one: what they owe begins with it. */
  readonly name: string;
  readonly words: Pick<Words, 'short'>;
}

interface Section {
  readonly title: string;
  readonly level: number;
  readonly isSent: boolean;
  /** The title of the whole note: what stands below it is judged by its own headings. */
  readonly isTitle: boolean;
}

/**
 * The points and decisions of a one-on-one's note as plain text, to be sent to the other one: without their side,
 * details, thanks, given and received, and private lines. '' if there is nothing to send.
 */
export function textToSend(note: string, sending: Sending): string {
  if (isPrivate(note)) return '';
  const found: { title: string; lines: string[] }[] = [];
  let section: Section = { title: '', level: 0, isSent: false, isTitle: false };
  /** Deeper lines than this belong to one that is not sent. */
  let leftOut = Infinity;
  for (const line of linesOf(note)) {
    const [, hashes = '', words = ''] = HEADING.exec(line) ?? [];
    const heading = withoutClosing(words.trimEnd());
    if (hashes !== '') {
      leftOut = Infinity;
      const isBelow = section.level > 0 && !section.isTitle && hashes.length > section.level;
      if (isBelow && (!section.isSent || !NOT_SENT.test(heading))) continue;
      const isSent = !PRIVATE.test(heading) && SENT.has(plainWords(heading).toLowerCase().replace(/:$/, ''));
      section = { title: plainWords(heading), level: hashes.length, isSent, isTitle: hashes.length === 1 && !isSent && !PRIVATE.test(heading) };
      if (isSent) found.push({ title: section.title, lines: [] });
      continue;
    }
    if (!section.isSent || line.trim() === '') continue;
    const depth = widthOf(/^[ \t]*/.exec(line)?.[0] ?? '');
    if (depth > leftOut) continue;
    leftOut = Infinity;
    if (NOT_SENT.test(line) || ITEM.exec(line)?.[2] === '-') leftOut = depth;
    else found.at(-1)?.lines.push(...lineToSend(line, section.title, sending));
  }
  return found.filter(({ lines }) => lines.length > 0).map(({ title, lines }) => [title, ...lines].join('\n')).join('\n\n');
}

/** A heading may close with as many signs as it likes, behind a space. */
function withoutClosing(heading: string): string {
  const words = trimEndOf(heading, '#');
  return words === '' || /\s$/.test(words) ? words.trimEnd() : heading;
}

function lineToSend(line: string, title: string, { name, words }: Sending): readonly string[] {
  const [item, indent = '', box = '', text = ''] = ITEM.exec(line) ?? [];
  // What quotes nothing and says it in italics is ours: advice, and what there is nothing of.
  if (item === undefined) return /^\s*\*[^*].*\*\s*$/u.test(line) ? [] : [withDates(line, words)].filter((said) => said !== '');
  const said = withDates(named(text, name), words);
  const isDone = /[xX]/.test(box) && title.toLowerCase() === 'follow-ups';
  return said === '' ? [] : [`${' '.repeat(widthOf(indent) > 0 ? 2 : 0)}- ${said}${isDone ? ' (done)' : ''}`];
}

/** Tags that say who, or what a line below a problem is, as words. */
function named(text: string, name: string): string {
  const option = text.replace(/^#option(?=\s)/iu, 'Option:').replace(/^#recommend(?=\s)/iu, 'I recommend:');
  return /(?:^|\s)#waiting(?![\p{L}\d_/-])/iu.test(option) && name !== '' && !option.startsWith(`${name}:`) ? `${name}: ${option}` : option;
}

/** 📅 as words; the other fields of the Tasks format, inline fields and block ids left out. */
function withDates(text: string, words: Sending['words']): string {
  const due = /(?:📅|📆|🗓)\uFE0F? ?(\d{4}-\d{2}-\d{2})/u.exec(text) ?? /[[(]due:: *(\d{4}-\d{2}-\d{2}) *[\])]/u.exec(text);
  const on = due === null ? undefined : parseCalendarDate(due[1] ?? '');
  const left = text
    .split(SOURCE)
    .map((part, index, all) => (index === all.length - 1 ? part : part.trimEnd()))
    .join('')
    .replace(/(?:📅|📆|🗓|⏳|⌛|🛫|➕|✅|❌|⏰)\uFE0F? ?\d{4}-\d{2}-\d{2}(?:[ T]\d{1,2}:\d{2})?/gu, '')
    .replace(/🔁\uFE0F? ?[a-z0-9, ]*/giu, '')
    .replace(/(?:🔺|⏫|🔼|🔽|⏬)\uFE0F?/gu, '')
    .replace(/(?:🆔|⛔)\uFE0F? ?\S+/gu, '')
    .replace(/[[(][\p{L}\d_-]+::[^\])]*[\])]/gu, '')
    .replace(/\s\^[\p{L}\d-]+\s*$/u, '');
  const said = plainWords(left);
  return on === undefined || said === '' ? said : `${said} (by ${words.short(on)})`;
}

/** Does the whole note carry the tag? */
function isPrivate(note: string): boolean {
  const tags = /^tags?:(.*(?:\r?\n[ \t-].*)*)/mu.exec(FRONT_MATTER.exec(note)?.[0] ?? '')?.[1] ?? '';
  return /(?:^|[\s,["'#])private(?:$|[\s,\]"'])/iu.test(tags);
}

/** The lines of a note's body, without comments and code. */
function linesOf(note: string): readonly string[] {
  const body = note.replace(FRONT_MATTER, '');
  const seen = body.replace(/%%[^]*?(?:%%|$)/gu, '').replace(/<!--[^]*?(?:-->|$)/gu, '');
  let fence = '';
  return seen.split(/\r?\n/).filter((line) => {
    const isOutside = fence === '';
    const mark = FENCE.exec(line)?.[1] ?? '';
    if (isOutside) fence = mark;
    else if (mark.startsWith(fence) && trimEndOf(line.trim(), fence.charAt(0)) === '') fence = '';
    return isOutside && mark === '';
  });
}

function widthOf(space: string): number {
  return space.replace(/\t/g, '    ').length;
}
