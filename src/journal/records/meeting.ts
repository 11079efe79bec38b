import type { CalendarDate } from '../calendar-date';
import { CHANNELS } from './line-words';
import { momentProperty, referenceListProperty, statusProperty, textListProperty, textProperty } from './property';
import type { PropertyReader } from './read-properties';
import type { Reference } from './reference';

export type MeetingStatus = 'planned' | 'held' | 'cancelled';

/** What a meeting note says by itself; format.md, section 3. */
export interface Meeting {
  readonly name: string;
  /** Null if neither property nor file name has one: then it is a conversation of no day. */
  readonly date: CalendarDate | null;
  /** `HH:mm`, or null for the whole day. */
  readonly time: string | null;
  readonly channel: string | null;
  /** As written; null leaves it to the date (see `statusOn`). */
  readonly status: MeetingStatus | null;
  readonly people: readonly Reference[];
  /** Objectives that it served. */
  readonly supports: readonly Reference[];
  readonly at: { readonly date: number | null; readonly people: number | null; readonly peopleAs: string | null };
}

const NAME_DATE = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/;

export function readMeeting(name: string, nameDate: CalendarDate | null, reader: PropertyReader): Meeting {
  const moment = reader.read('date', momentProperty);
  const status = reader.read('status', statusProperty);
  return {
    name,
    date: moment?.date ?? nameDate,
    time: moment?.time ?? null,
    channel: (reader.read('channel', textProperty) ?? channelOfType(reader))?.toLowerCase() ?? null,
    status,
    people: reader.read('people', referenceListProperty),
    supports: reader.read('supports', referenceListProperty),
    at: { date: reader.lineOf('date'), people: reader.lineOf('people'), peopleAs: reader.spellingOf('people') },
  };
}

/** `type: Call` says how they talked. */
function channelOfType(reader: PropertyReader): string | null {
  const types = reader.readAll('type', textListProperty).map((type) => type.toLowerCase());
  const channel = types.map((type) => (/^1[-:]1$/.test(type) ? 'one-on-one' : type)).find((type) => type !== 'meeting' && (CHANNELS as readonly string[]).includes(type));
  return channel ?? null;
}

/**
 * Whether a meeting took place. Without `status`, one whose time has passed (without a time: whose day is over) is
 * held; one of today or later is planned. `timeNow` is `HH:mm`.
 */
export function statusOn(meeting: Meeting, today: CalendarDate, timeNow: string): MeetingStatus {
  if (meeting.status !== null) return meeting.status;
  if (meeting.date === null || meeting.date > today) return 'planned';
  if (meeting.date < today) return 'held';
  return meeting.time !== null && meeting.time <= timeNow ? 'held' : 'planned';
}

/** Does a note's name begin with a date? Such notes are not made people by their folder alone; format.md, section 1. */
export function beginsWithDate(name: string): boolean {
  return NAME_DATE.test(name);
}

/** The text of the date that a file name begins with, as `YYYY-MM-DD`, or undefined. */
export function datePrefix(name: string): string | undefined {
  const match = NAME_DATE.exec(name);
  return match ? `${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}` : undefined;
}
