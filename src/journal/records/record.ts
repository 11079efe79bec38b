import type { CalendarDate } from '../calendar-date';
import { parseCalendarDate } from '../calendar-date';
import { readFrontMatter, type FrontMatter, type PropertyValue } from '../notes/front-matter';
import { childrenByParent, readOutline, type Outline } from '../notes/outline';
import type { Problem } from '../problem';
import { nameOf } from '../notes/note-name';
import { readEntries, type Entry } from './entry';
import { readFollowUp, type FollowUp, keptPromise, type KeptPromise } from './follow-up';
import { mayHoldFields, readBodyFields, withBodyFields } from './body-fields';
import { attendeesInText } from './attendees-in-text';
import { readDailyLogs, referencesAbove, type DailyLog } from './daily-log';
import { daysAbove } from './day-above';
import { readDatedHeadings, type DatedHeading } from './dated-heading';
import { hasTag, isConflictCopy, kindOf, namesAttendees, templateReason, type KindDecision, type KindReason, type NoteKind } from './kind';
import type { LineWords } from './line-words';
import { damage, problemsInLines } from './line-problems';
import { itemsUnderLog, readLogLines, rowsUnderLog, type LogLine } from './log-line';
import { readMentions, type Mention } from './mention';
import { readObjective, type Objective } from './objective';
import type { ReadingRules } from './reading-rules';
import { datePrefix, readMeeting, type Meeting } from './meeting';
import { readPerson, type Person } from './person';
import { privateItems } from './private';
import { readQuotations, type Quotation } from './quotation';
import type { Reference } from './reference';
import { lineOfProperty, propertyReader } from './read-properties';
import type { OurProperties } from './vocabulary';

/**
 * What one note means by itself. It depends on path, text and settings, and on nothing else: names and links stay raw.
 * Compared apart from positions (everything named `at`).
 */
export interface NoteRecord {
  readonly path: string;
  readonly kind: NoteKind | 'unreadable';
  /** By what it is of that kind, or why of none. */
  readonly because: KindReason;
  readonly person: Person | null;
  readonly meeting: Meeting | null;
  readonly objective: Objective | null;
  readonly followUps: readonly FollowUp[];
  /** Promises that were kept. */
  readonly kept: readonly KeptPromise[];
  readonly entries: readonly Entry[];
  readonly logLines: readonly LogLine[];
  /** Conversations of a daily note, where they link a person. */
  readonly dailyLogs: readonly DailyLog[];
  /** The day of a daily note; null for any other. */
  readonly dailyOn: CalendarDate | null;
  /** Lines of a daily note that link something. */
  readonly mentions: readonly Mention[];
  /** Those lines count as conversations; a setting. */
  readonly mentionsCount: boolean;
  /** Lines that quote lines of other notes, in notes of people and meetings. */
  readonly quotations: readonly Quotation[];
  /** Conversations of a running note: in a person's note, or in a meeting note without a date of its own. */
  readonly datedHeadings: readonly DatedHeading[];
  readonly problems: readonly Problem[];
  /** Hash of the whole text where two task lines are equal: only then may a line be found by its number. */
  readonly textHash: string | null;
  /** The note cannot be read at this moment (somebody is typing its properties); the rest is what it last said. */
  readonly stale: boolean;
}

/** Notes longer than this are not read; editing.md, Reading front matter. */
export const MAX_NOTE_LENGTH = 1_000_000;

/** Reads notes by one set of rules. */
export interface RecordReader {
  (path: string, text: string): NoteRecord;
}

export function recordReader(rules: ReadingRules): RecordReader {
  return (path, text) => parseRecord({ path, text, rules });
}

interface NoteToRead {
  readonly path: string;
  readonly text: string;
  readonly rules: ReadingRules;
}

/** A note whose properties are read. */
interface ReadNote extends NoteToRead {
  readonly ours: OurProperties<PropertyValue>;
  readonly bodyFrom: number;
}

/** Is there anything in the record that the journal has a use for? What is not ours is only counted. */
export function isOurs(record: NoteRecord): boolean {
  const { kind, followUps, kept, entries, dailyLogs, mentions, problems } = record;
  return kind !== 'other' || [followUps, kept, entries, dailyLogs, mentions, problems].some((each) => each.length > 0);
}

function parseRecord(note: NoteToRead): NoteRecord {
  const { path, text, rules } = note;
  const inTemplates = templateReason(path, '', rules.marks);
  if (inTemplates) return emptyRecord(path, inTemplates);
  if (isConflictCopy(path)) {
    const problem = { level: 'error', path, at: { line: null }, property: null, code: 'sync-conflict-copy', data: {} } as const;
    return { ...emptyRecord(path, { by: 'conflict-copy', value: '' }), problems: [problem] };
  }
  if (text.length > MAX_NOTE_LENGTH) return unreadable(path, 'note-too-large', null, { size: String(text.length) });
  const front = readFrontMatter(text);
  const template = templateReason(path, front.kind === 'read' ? text.slice(front.from, front.to) : text.slice(0, front.bodyFrom), rules.marks);
  if (template) return emptyRecord(path, template);
  if (front.kind === 'unreadable') return unreadable(path, 'front-matter-unreadable', front.line, { message: front.message });
  const ours = rules.vocabulary.ours(propertiesOf(front));
  const read = { ...note, ours, bodyFrom: front.bodyFrom };
  const decision = kindOf(path, ours, rules.marks);
  return readBody(read, decision.kind === 'other' && isInferredMeeting(read) ? { kind: 'meeting', because: { by: 'attendees', value: '' } } : decision);
}

/** Attendees, and a day: in the properties, the name, or the headings; format.md, section 1, inference. */
function isInferredMeeting(note: ReadNote): boolean {
  const { text, ours, bodyFrom, rules } = note;
  const inference = namesAttendees(ours);
  if (!inference.attendees) return false;
  return inference.date || dateOfName(note) !== null || readDatedHeadings(readOutline(text, bodyFrom), rules.words).length > 0;
}

function readBody(note: ReadNote, { kind, because }: KindDecision): NoteRecord {
  const { path, text, rules, bodyFrom } = note;
  const name = nameOf(path);
  const dailyOn = kind === 'person' || kind === 'meeting' ? undefined : rules.dailyNoteOn(path);
  const isAtHome = kind === 'person' || kind === 'meeting';
  const isRead = isAtHome || (dailyOn && mayHoldLinks(text)) || mayHoldTasks(text) || rules.words.mayHoldKindTag(text);
  const outline = isRead ? readOutline(text, bodyFrom) : EMPTY_OUTLINE;
  if (outline.tooManyItems) return unreadable(path, 'note-too-large', null, { size: String(text.length) });
  const ours = isAtHome && mayHoldFields(text) ? withBodyFields(note.ours, readBodyFields(outline), rules.vocabulary) : note.ours;
  const reader = propertyReader(path, text, ours);
  const isNotePrivate = hasTag(ours, 'private');
  const person = kind === 'person' ? readPerson(name, reader, isNotePrivate) : null;
  const meeting = kind === 'meeting' ? readMeeting(name, dateOfName(note), reader) : null;
  const dailyLogs = dailyOn ? readDailyLogs(outline, dailyOn, rules.words) : [];
  const above = referencesAbove(outline, dailyLogs);
  const children = childrenByParent(outline);
  const isPrivate = privateItems(outline, isNotePrivate);
  const logLines = person ? readLogLines(outline, rules.words) : [];
  const datedHeadings = person || (meeting && meeting.date === null) ? readDatedHeadings(outline, rules.words) : [];
  const days = daysAbove(outline, { logLines, datedHeadings });
  const { followUps, kept, twins } = readFollowUps(outline, { path, kind, hasStatus: meeting !== null && meeting.status !== null, above, daysAbove: days, children, isPrivate, words: rules.words });
  const entries = kind === 'review' ? [] : readEntries(outline, {
    kind,
    isDaily: dailyOn !== undefined,
    above,
    isPrivate,
    noteDate: meeting?.date ?? dailyOn ?? null,
    hasStatus: meeting !== null && meeting.status !== null,
    logLines,
    daysAbove: days,
    words: rules.words,
    children,
  });
  return {
    path,
    kind,
    because,
    person,
    meeting: meeting && meeting.people.length === 0 ? withAttendeesInText(meeting, outline) : meeting,
    objective: kind === 'objective' ? readObjective(name, reader, isNotePrivate) : null,
    followUps,
    kept,
    entries,
    logLines,
    dailyLogs,
    dailyOn: dailyOn ?? null,
    mentions: dailyOn ? readMentions(outline, new Set(dailyLogs.map((log) => log.at.line))) : [],
    mentionsCount: rules.mentionsCount,
    quotations: isAtHome && text.includes('↩') ? readQuotations(outline) : [],
    datedHeadings,
    problems: [...reader.problems, ...(isAtHome ? damage(path, text) : []), ...problemsInLines(path, outline, { followUps, ours: isAtHome ? ours : NOT_OURS, lineOf: (property) => lineOfProperty(text, property), logLines: person ? [...itemsUnderLog(outline, rules.words).filter(({ task }) => task === null), ...rowsUnderLog(outline, rules.words)] : [] })],
    textHash: twins ? hashText(text) : null,
    stale: false,
  };
}

function withAttendeesInText(meeting: Meeting, outline: Outline): Meeting {
  const named = attendeesInText(outline);
  return { ...meeting, people: named.map(({ reference }) => reference), at: { ...meeting.at, people: named[0]?.line ?? meeting.at.people } };
}

/** What the task lines of a note mean depends on. */
interface TaskSurroundings {
  readonly path: string;
  readonly kind: NoteKind;
  /** A meeting note with a status. */
  readonly hasStatus: boolean;
  readonly above: readonly (readonly Reference[])[];
  readonly daysAbove: readonly (CalendarDate | null)[];
  readonly children: ReadonlyMap<number, readonly string[]>;
  readonly isPrivate: readonly boolean[];
  readonly words: LineWords;
}

/** Task lines that can be follow-ups: all in notes of people and meetings, elsewhere those that link something. */
function readFollowUps(outline: Outline, note: TaskSurroundings): { followUps: readonly FollowUp[]; kept: readonly KeptPromise[]; twins: boolean } {
  const { path, kind, hasStatus, above, daysAbove: days, children, isPrivate, words } = note;
  const seen = new Map<string, number>();
  const followUps: FollowUp[] = [];
  const kept: KeptPromise[] = [];
  let twins = false;
  for (const [index, item] of outline.items.entries()) {
    if (item.task === null) continue;
    const twin = seen.get(item.source) ?? 0;
    seen.set(item.source, twin + 1);
    twins ||= twin > 0;
    const isAtHome = kind === 'person' || kind === 'meeting';
    const named = isAtHome && item.parent < 0 ? words.kindOfHeading(outline.headings[item.heading]?.text ?? '') : undefined;
    // In a meeting without status an agenda is anybody's: its boxes are tasks.
    const headingKind = named === 'agenda' && kind === 'meeting' && !hasStatus ? undefined : named;
    const followUp = readFollowUp(path, item, { twin, headingKind, above: above[index] ?? [], dayAbove: days[index] ?? null, children: children.get(index) ?? [], isPrivate: isPrivate[index] ?? false, words });
    if (!followUp || (!isAtHome && followUp.references.length === 0)) continue;
    // Of a review only the open tasks are read.
    if (!followUp.open && kind === 'review') continue;
    if (followUp.open || followUp.reachOut) followUps.push(followUp);
    else if (followUp.done) kept.push(keptPromise(followUp));
  }
  return { followUps, kept, twins };
}

/** The day in a note's name: at its beginning, or in the vault's own format of daily notes. */
function dateOfName({ path, rules }: NoteToRead): CalendarDate | null {
  const name = nameOf(path);
  const iso = parseCalendarDate(datePrefix(name) ?? '');
  if (iso) return iso;
  // The vault's own format, perhaps with words behind it: `05.11.2026 Kiln`.
  const words = name.split(' ');
  const starts = words.map((_, index) => words.slice(0, words.length - index).join(' '));
  return starts.map((start) => rules.dateInName(start)).find((date) => date !== undefined) ?? null;
}

function mayHoldLinks(text: string): boolean {
  return text.includes('[[') || text.includes('](');
}

/** 64 bits of two FNV-1a runs over a text, in hex: tells whether a note is just as it was read. */
export function hashText(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + index), 0x85ebca6b);
  }
  return (low >>> 0).toString(16) + (high >>> 0).toString(16);
}

const EMPTY_OUTLINE: Outline = { headings: [], items: [], proseLines: [], tooManyItems: false };
const TASK_LINE = /^\uFEFF?[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[.\]/u;

/** Most notes hold no task: a look at the first bracket of each line saves reading them line by line. */
function mayHoldTasks(text: string): boolean {
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at)) {
    // What stands in the box may be a character of two units.
    if ((text[at + 2] === ']' || text[at + 3] === ']') && TASK_LINE.test(text.slice(text.lastIndexOf('\n', at) + 1, at + 4))) return true;
    at = text.indexOf('\n', at);
    if (at < 0) return false;
  }
  return false;
}

function propertiesOf(front: FrontMatter): ReadonlyMap<string, PropertyValue> {
  return front.kind === 'read' ? front.properties : NO_PROPERTIES;
}

const NOT_OURS: OurProperties<PropertyValue> = new Map();
const NO_PROPERTIES: ReadonlyMap<string, PropertyValue> = new Map();

function emptyRecord(path: string, because: KindReason): NoteRecord {
  const nothing = { followUps: [], kept: [], entries: [], logLines: [], dailyLogs: [], mentions: [], quotations: [], datedHeadings: [], problems: [] };
  return { path, kind: 'other', because, person: null, meeting: null, objective: null, ...nothing, dailyOn: null, mentionsCount: false, textHash: null, stale: false };
}

function unreadable(path: string, code: Problem['code'], line: number | null, data: Problem['data']): NoteRecord {
  const record = emptyRecord(path, { by: 'unreadable', value: '' });
  return { ...record, kind: 'unreadable', problems: [{ level: 'error', path, at: { line }, property: null, code, data }] };
}
