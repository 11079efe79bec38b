import { attendees, interactionsIn, newestFirst, type Interaction } from '../index/interactions';
import type { Asking } from './asking';

/** Conversations, newest first, of one person or of all; planned and cancelled meetings too. */
export function interactions(asking: Asking, path?: string): readonly Interaction[] {
  const { index, now } = asking;
  if (path !== undefined) return index.conversations.of(path, index.links, index.record, now);
  return [...index.records().values()].flatMap((record) => interactionsIn(record, index.links, now)).sort(newestFirst);
}

/** People whom a note is about, without me: the person whose note it is, or a meeting's attendees. */
export function peopleOf({ index }: Asking, path: string): readonly string[] {
  const record = index.record(path);
  if (record?.person) return record.person.self ? [] : [path];
  return record?.meeting ? attendees(record.meeting.people, path, index.links).people : [];
}
