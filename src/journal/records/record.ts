import type { CalendarDate } from '../calendar-date';
import { parseCalendarDate } from '../calendar-date';
import { momentReader } from '../date-format';
import { readFrontMatter, type FrontMatter, type PropertyValue } from '../notes/front-matter';
import { readOutline, type Outline } from '../notes/outline';
import type { Problem } from '../problem';
import type { JournalSettings } from '../settings';
import { readEntries, type Entry } from './entry';
import { kindOfHeading, KIND_TAG } from './entry-kind';
import { readFollowUp, type FollowUp } from './follow-up';
import { attendeesInText } from './attendees-in-text';
import { readDailyLogs, referencesAbove, type DailyLog } from './daily-log';
import { readDatedHeadings, type DatedHeading } from './dated-heading';
import { hasTag, isConflictCopy, isTemplate, kindOf, namesAttendees, prepareMarks, type Marks, type NoteKind } from './kind';
import { readLogLines, type LogLine } from './log-line';
import { datePrefix, readMeeting, type Meeting } from './meeting';
import { readPerson, type Person } from './person';
import type { Reference } from './reference';
import { propertyReader } from './read-properties';
import { ourProperties, type OurProperties } from './vocabulary';

/**
 * What one note means by itself. It depends on path, text and settings, and on nothing else: names and links stay raw.
 * Compared apart from positions (everything named `at`).
 */
export interface NoteRecord {
  readonly path: string;
  readonly kind: NoteKind | 'unreadable';
  readonly person: Person | null;
  readonly meeting: Meeting | null;
  readonly followUps: readonly FollowUp[];
  readonly entries: readonly Entry[];
  readonly logLines: readonly LogLine[];
  /** Conversations of a daily note, where they link a person. */
  readonly dailyLogs: readonly DailyLog[];
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

/** A reader of notes for one state of the settings; what the settings decide is prepared once. */
export interface RecordReader {
  (path: string, text: string): NoteRecord;
}

export function recordReader(settings: JournalSettings, locale: string): RecordReader {
  const marks = prepareMarks(settings);
  const dailyNoteOn = dailyNoteReader(settings.vault.dailyNotes, locale);
  const dateInName = momentReader(settings.vault.dailyNotes.format, locale);
  return (path, text) => parseRecord({ path, text, marks, dailyNoteOn, dateInName });
}

interface NoteToRead {
  readonly path: string;
  readonly text: string;
  readonly marks: Marks;
  readonly dailyNoteOn: (path: string) => CalendarDate | undefined;
  /** Reads a name in the vault's format of daily notes. */
  readonly dateInName: (name: string) => CalendarDate | undefined;
}

/** A note whose properties are read. */
interface ReadNote extends NoteToRead {
  readonly ours: OurProperties<PropertyValue>;
  readonly bodyFrom: number;
}

/** Is there anything in the record that the journal has a use for? What is not ours is only counted. */
export function isOurs(record: NoteRecord): boolean {
  return record.kind !== 'other' || record.followUps.length > 0 || record.entries.length > 0 || record.dailyLogs.length > 0 || record.problems.length > 0;
}

function parseRecord(note: NoteToRead): NoteRecord {
  const { path, text } = note;
  if (text.length > MAX_NOTE_LENGTH) return unreadable(path, 'note-too-large', null, { size: String(text.length) });
  const front = readFrontMatter(text);
  if (front.kind === 'unreadable') {
    if (isTemplate(path, text.slice(0, front.bodyFrom), note.marks)) return emptyRecord(path);
    return unreadable(path, 'front-matter-unreadable', front.line, { message: front.message });
  }
  if (isTemplate(path, front.kind === 'read' ? text.slice(front.from, front.to) : '', note.marks)) return emptyRecord(path);
  if (isConflictCopy(path)) {
    return { ...emptyRecord(path), problems: [{ level: 'error', path, at: { line: null }, property: null, code: 'sync-conflict-copy', data: {} }] };
  }
  const ours = ourProperties(propertiesOf(front));
  const kind = kindOf(path, ours, note.marks);
  const read = { ...note, ours, bodyFrom: front.bodyFrom };
  return readBody(read, kind === 'other' && isInferredMeeting(read) ? 'meeting' : kind);
}

/** Attendees, and a day: in the properties, the name, or the headings; format.md, section 1, inference. */
function isInferredMeeting(note: ReadNote): boolean {
  const { text, ours, bodyFrom } = note;
  const inference = namesAttendees(ours);
  if (!inference.attendees) return false;
  return inference.date || dateOfName(note) !== null || readDatedHeadings(readOutline(text, bodyFrom)).length > 0;
}

function readBody(note: ReadNote, kind: NoteKind): NoteRecord {
  const { path, text, ours, bodyFrom } = note;
  const name = nameOf(path);
  const reader = propertyReader(path, text, ours);
  const person = kind === 'person' ? readPerson(name, reader) : null;
  const meeting = kind === 'meeting' ? readMeeting(name, dateOfName(note), reader) : null;
  const dailyOn = person || meeting ? undefined : note.dailyNoteOn(path);
  const isRead = person || meeting || (dailyOn && mayHoldLinks(text)) || mayHoldTasks(text) || KIND_TAG.test(text);
  const outline = isRead ? readOutline(text, bodyFrom) : EMPTY_OUTLINE;
  if (outline.tooManyItems) return unreadable(path, 'note-too-large', null, { size: String(text.length) });
  const dailyLogs = dailyOn ? readDailyLogs(outline, dailyOn) : [];
  const above = referencesAbove(outline, dailyLogs);
  const { followUps, twins } = readFollowUps(outline, { path, kind, above });
  const logLines = person ? readLogLines(outline) : [];
  const datedHeadings = person || (meeting && meeting.date === null) ? readDatedHeadings(outline) : [];
  const entries = readEntries(outline, {
    kind,
    isDaily: dailyOn !== undefined,
    above,
    isPrivate: hasTag(ours, 'private'),
    noteDate: meeting?.date ?? dailyOn ?? null,
    hasStatus: meeting !== null && meeting.status !== null,
    logLines,
    datedHeadings,
  });
  return {
    path,
    kind,
    person,
    meeting: meeting && meeting.people.length === 0 ? { ...meeting, people: attendeesInText(outline) } : meeting,
    followUps,
    entries,
    logLines,
    dailyLogs,
    datedHeadings,
    problems: reader.problems,
    textHash: twins ? hashText(text) : null,
    stale: false,
  };
}

/** Task lines that can be follow-ups: all in notes of people and meetings, elsewhere those that link something. */
function readFollowUps(outline: Outline, note: { readonly path: string; readonly kind: NoteKind; readonly above: readonly (readonly Reference[])[] }): { followUps: readonly FollowUp[]; twins: boolean } {
  const { path, kind, above } = note;
  const seen = new Map<string, number>();
  const followUps: FollowUp[] = [];
  let twins = false;
  for (const [index, item] of outline.items.entries()) {
    if (item.task === null) continue;
    const twin = seen.get(item.source) ?? 0;
    seen.set(item.source, twin + 1);
    twins ||= twin > 0;
    const isAtHome = kind === 'person' || kind === 'meeting';
    const headingKind = isAtHome && item.parent < 0 ? kindOfHeading(outline.headings[item.heading]?.text ?? '') : undefined;
    const followUp = readFollowUp(path, item, { twin, headingKind, above: above[index] ?? [] });
    if (!followUp || (!isAtHome && followUp.references.length === 0)) continue;
    if (!followUp.open && !followUp.reachOut) continue;
    followUps.push(followUp);
  }
  return { followUps, twins };
}

/** The name of a note: its file name without folders and `.md`. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** The day in a note's name: at its beginning, or in the vault's own format of daily notes. */
function dateOfName({ path, dateInName }: NoteToRead): CalendarDate | null {
  const name = nameOf(path);
  return parseCalendarDate(datePrefix(name) ?? '') ?? dateInName(name) ?? null;
}

/**
 * A reader of the day of daily notes, by the vault's folder and format (folders in the format too), else by a name that
 * is a date; undefined for any other note.
 */
export function dailyNoteReader({ folder, format }: JournalSettings['vault']['dailyNotes'], locale: string): (path: string) => CalendarDate | undefined {
  const inFormat = momentReader(format, locale);
  return (path) => {
    if (folder !== '' && !path.startsWith(`${folder}/`)) return undefined;
    const inside = path.slice(folder === '' ? 0 : folder.length + 1).replace(/\.md$/i, '');
    return inFormat(inside) ?? parseCalendarDate(nameOf(path));
  };
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
const TASK_LINE = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[.\]/u;

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

const NO_PROPERTIES: ReadonlyMap<string, PropertyValue> = new Map();

function emptyRecord(path: string): NoteRecord {
  return { path, kind: 'other', person: null, meeting: null, followUps: [], entries: [], logLines: [], dailyLogs: [], datedHeadings: [], problems: [], textHash: null, stale: false };
}

function unreadable(path: string, code: Problem['code'], line: number | null, data: Problem['data']): NoteRecord {
  return { ...emptyRecord(path), kind: 'unreadable', problems: [{ level: 'error', path, at: { line }, property: null, code, data }] };
}
