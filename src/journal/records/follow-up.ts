import { parseCalendarDate, type CalendarDate } from '../calendar-date';
import type { ListItem } from '../notes/outline';
import { maskInert } from '../notes/inline';
import { ownCopy } from '../notes/own-copy';
import type { TaskFieldKey } from '../notes/task-fields';
import { unseenDates, withoutParts } from '../notes/task-lenient';
import { fieldDate, fieldValue, readTaskText, tagsIn } from '../notes/task-line';
import { noteLinksIn, withoutLinkSyntax } from '../notes/wikilink';
import type { EntryKind } from './entry-kind';
import { saysMention, type LineWords } from './line-words';
import { isQuotation } from './quotation';
import type { Reference } from './reference';

/**
 * One task line, as the Tasks plugin sees it; format.md, section 5. Whether it is a follow-up depends on its note, or on
 * whom it links, and is asked of the index.
 */
export interface FollowUp {
  /** 8 hex digits of (path, block id), else of (path, line, n-th twin); follow-ups.md, Identity. */
  readonly id: string;
  /** The line as it stands, without its line end: how it is found again. */
  readonly source: string;
  readonly twin: number;
  readonly blockId: string | null;
  /** What a reader sees: without fields, tags, link syntax. */
  readonly words: string;
  /** The words with the syntax of their links: what a quotation says. */
  readonly markdown: string;
  readonly open: boolean;
  readonly done: boolean;
  readonly due: CalendarDate | null;
  readonly scheduled: CalendarDate | null;
  readonly start: CalendarDate | null;
  readonly doneOn: CalendarDate | null;
  /** The day of the log line, or of the dated heading, that it stands below; null for none. */
  readonly saidOn: CalendarDate | null;
  /** The rule as text, or null. */
  readonly recurrence: string | null;
  readonly owner: 'me' | 'them';
  /** Its words are shown in the note alone. */
  readonly isPrivate: boolean;
  /** `#reach-out`: done, it counts as a conversation, unless it says `#mention` too; format.md, section 6. */
  readonly reachOut: boolean;
  /** `#told` lines below it: when I warned them, and in which words. */
  readonly told: readonly Told[];
  /** Dates that the Tasks plugin will not see in this line. */
  readonly unseen: readonly TaskFieldKey[];
  readonly references: readonly Reference[];
  readonly at: { readonly line: number };
}

/** That I warned those whom a promise was made to: a line `#told 2026-11-20 moved to Friday` below it. */
export interface Told {
  readonly on: CalendarDate | null;
  readonly words: string;
}

const TOLD = /^#told(?![\p{L}\d_/-])[ \t]*(\d{4}-\d{2}-\d{2})?(.*)/isu;
const DELEGATED = /[[(]delegated::(?:[ \t]*\[\[[^[\]]*\]\][ \t]*|[^[\])]*)[\])]/i;
/** The Reminder plugin's time, which is no word; reference C.8 of the Tasks format. */
const REMINDER = /⏰\uFE0F? ?\d{4}-\d{2}-\d{2}(?:[ T]\d{1,2}:\d{2})?|\(@\d{4}-\d{2}-\d{2}(?: \d{1,2}:\d{2})?\)/gu;
const CLOSED = new Set(['x', 'X', '-']);

/** What is remembered of a promise that was kept: its words stay in the note. */
export interface KeptPromise extends Pick<FollowUp, 'owner' | 'due' | 'doneOn' | 'references'> {
  /** They were told on the day that was promised, or before. */
  readonly toldInTime: boolean;
}

export function keptPromise(followUp: FollowUp): KeptPromise {
  const { owner, due, doneOn, references } = followUp;
  return { owner, due, doneOn, references, toldInTime: isToldInTime(followUp) };
}

/** Were they told on the day that was promised, or before? */
export function isToldInTime({ due, told }: Pick<FollowUp, 'due' | 'told'>): boolean {
  return due !== null && told.some(({ on }) => on !== null && on <= due);
}

/** What a task line's meaning depends on besides its own words. */
export interface FollowUpContext {
  /** How many lines just like it stand above it. */
  readonly twin: number;
  readonly headingKind: EntryKind | undefined;
  /** The people of the daily log line that it is indented below. */
  readonly above: readonly Reference[];
  /** The day of what it stands below. */
  readonly dayAbove: CalendarDate | null;
  readonly isPrivate: boolean;
  /** Texts of the items right below it. */
  readonly children: readonly string[];
  readonly words: LineWords;
}

/**
 * Reads a list item with a check box; undefined if it has no words, quotes another line, or is something noted (an open
 * entry, by its tag or its heading) without a date.
 */
export function readFollowUp(path: string, item: ListItem, context: FollowUpContext): FollowUp | undefined {
  if (item.task === null || isQuotation(item.text)) return undefined;
  const { twin } = context;
  const task = readTaskText(item.text);
  const unseen = unseenDates(item.text, task);
  const description = unseen.length === 0 ? task.description : readTaskText(withoutParts(item.text, unseen)).description;
  const delegated = DELEGATED.test(description);
  const tags = tagsIn(description).map((tag) => tag.toLowerCase());
  const words = shownWords(description);
  if (words === '') return undefined;
  const own = linkReferences(description);
  const dateOf = (key: TaskFieldKey): CalendarDate | null => fieldDate(task, key) ?? unseen.find((each) => each.key === key)?.date ?? null;
  const dates = { due: dateOf('due'), scheduled: dateOf('scheduled'), start: dateOf('start') };
  const isEntry = (context.words.kindOfTags(tags) ?? context.headingKind) !== undefined;
  if (isEntry && dates.due === null && dates.scheduled === null && dates.start === null) return undefined;
  return {
    id: followUpId(path, task.blockId, item.source, twin),
    source: item.source,
    twin,
    blockId: task.blockId,
    words: ownCopy(words),
    markdown: ownCopy(withoutTags(description.replace(DELEGATED, ''))),
    open: !CLOSED.has(item.task),
    done: item.task === 'x' || item.task === 'X',
    ...dates,
    doneOn: dateOf('done'),
    saidOn: context.dayAbove,
    recurrence: fieldValue(task, 'recurrence'),
    owner: delegated || tags.includes('#waiting') ? 'them' : 'me',
    isPrivate: context.isPrivate,
    reachOut: tags.includes('#reach-out') && !saysMention(description),
    told: context.children.flatMap(readTold),
    unseen: unseen.map(({ key }) => key),
    references: own.length > 0 ? own : context.above,
    at: { line: item.line },
  };
}

function readTold(text: string): readonly Told[] {
  const match = TOLD.exec(text);
  return match ? [{ on: parseCalendarDate(match[1] ?? '') ?? null, words: ownCopy(shownWords(match[2] ?? '')) }] : [];
}

/** The words of a description as a list shows them: links as their names, without tags and inline fields. */
export function shownWords(description: string): string {
  return withoutTags(withoutLinkSyntax(description.replace(DELEGATED, '').replace(REMINDER, ' ')));
}

/** Words without their tags, links as they are written. */
export function withoutTags(text: string): string {
  return text
    .replace(/(^|\s)#[^\s!@#$%^&*(),.?":{}|<>]+/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The people and notes that a line links, embeds and code left out. */
export function linkReferences(line: string): readonly Reference[] {
  return noteLinksIn(maskInert(line).text)
    .filter((link) => !link.embed)
    .map((link) => ({ form: 'link', text: ownCopy(link.target.normalize('NFC')), inProperty: false }));
}

/** 32 bits of FNV-1a over UTF-16 units, as 8 hex digits. */
export function followUpId(path: string, blockId: string | null, source: string, twin: number): string {
  const key = blockId === null ? `${path}\n${source}\n${twin}` : `${path}\n^${blockId}`;
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
