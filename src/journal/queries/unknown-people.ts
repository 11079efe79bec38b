import type { CalendarDate } from '../calendar-date';
import { interactionsIn } from '../index/interactions';
import { foldName } from '../index/links';
import type { Asking } from './asking';

/** Somebody who was there and has no note. */
export interface UnknownPerson {
  /** As it is written most recently. */
  readonly name: string;
  /** How many conversations name them. */
  readonly conversations: number;
  readonly last: CalendarDate;
  /** The note that names them most recently, and its line counted from 1. */
  readonly path: string;
  readonly line: number;
}

/** *People without a note*: attendees who fit nobody, those who were there most often first. */
export function unknownPeople({ index, now }: Asking): readonly UnknownPerson[] {
  const found = new Map<string, UnknownPerson>();
  for (const record of index.records().values()) {
    if (!record.meeting) continue;
    for (const { status, unknown, date, path, line } of interactionsIn(record, index.links, now)) {
      if (status === 'cancelled') continue;
      const at = record.meeting.at.people === null ? line : record.meeting.at.people + 1;
      for (const name of unknown) {
        const before = found.get(foldName(name));
        const newest = before && (before.last > date || (before.last === date && before.path < path)) ? before : { name, last: date, path, line: at };
        found.set(foldName(name), { ...newest, conversations: (before?.conversations ?? 0) + 1 });
      }
    }
  }
  return [...found.values()].sort((a, b) => b.conversations - a.conversations || (a.last < b.last ? 1 : a.last > b.last ? -1 : 0) || (a.name < b.name ? -1 : 1));
}
