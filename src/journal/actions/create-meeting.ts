import { addItems } from '../edits/add-items';
import { isRefusal, type Refusal } from '../notes/edit';
import { applyChanges } from '../notes/change';
import { nameOf, freePath } from '../notes/note-name';
import { MEETING_TEMPLATE } from '../templates/built-in';
import { withoutTemplater } from '../templates/render-properties';
import type { NoteUndo } from '../undo';
import type { CalendarDate } from '../calendar-date';
import type { ActionOutcome } from './action';
import { done, type Acting } from './acting';
import { composeNote, usableName } from './compose-note';
import { findOrCreate, withCreated } from './create-person';
import { propertyLinkTo } from './link-to';
import type { NewMeetingRequest } from './requests';

/** What a new meeting note says. */
export interface MeetingToWrite {
  readonly people: readonly string[];
  readonly on: CalendarDate;
  readonly channel: string | null;
  readonly status: 'planned' | 'held';
  readonly text: string;
  /** Task lines from their check box on. */
  readonly followUps: readonly string[];
  readonly more: Readonly<Record<string, string | number>>;
}

/** *New meeting*: `YYYY-MM-DD Name` in the meetings folder, from the template. */
export async function createMeeting(acting: Acting, request: NewMeetingRequest): Promise<ActionOutcome> {
  if (request.people.length === 0) return { refused: 'people-missing' };
  const people = await findOrCreate(acting, request.people, request.createMissing ?? false);
  if (isRefusal(people)) return people;
  const note = await writeMeeting(acting, { ...request, people: people.paths, text: '', followUps: [], more: {} });
  return isRefusal(note) ? withCreated(acting, note, people.created) : done(acting, { deed: 'meeting-created', name: nameOf(note.path) }, [...people.created, note], { reservations: note.remarks });
}

/** Composes the note whole and creates it once; of a second one that day the name gets a number. */
export async function writeMeeting(acting: Acting, meeting: MeetingToWrite): Promise<(Extract<NoteUndo, { kind: 'created' }> & { readonly remarks: readonly Refusal[] }) | Refusal> {
  const path = meetingPath(acting, meeting.on, meeting.people);
  if (typeof path !== 'string') return path;
  const links = meeting.people.map((person) => propertyLinkTo(person, acting.index.links));
  let composed = await composeNote(acting, {
    path,
    template: acting.settings.meetingTemplate,
    builtIn: MEETING_TEMPLATE.text,
    values: new Map<string, string | readonly string[]>([
      ['channel', meeting.channel ?? ''],
      ['date', meeting.on],
      ['people', links],
      ['status', meeting.status],
      ['text', meeting.text],
      ['name', meeting.people.map(nameOf)],
    ]),
    required: { type: 'meeting', ...(meeting.channel === null ? {} : { channel: meeting.channel }), date: meeting.on, people: links, status: meeting.status, ...meeting.more },
    isMeant: ({ meeting: read }) => read?.date === meeting.on && read.people.length === links.length && read.status === meeting.status,
  });
  if (isRefusal(composed)) return composed;
  const said = withoutTemplater(meeting.text);
  const missing = said !== '' && !composed.text.replace(/\r\n/g, '\n').includes(said.replace(/\r\n?/g, '\n'));
  if (missing) composed = { ...composed, text: `${composed.text}\n## Notes\n\n${said}\n` };
  const withFollowUps = meeting.followUps.length === 0 ? { changes: [] } : addItems(composed.text, 'Follow-ups', meeting.followUps.map((text) => ({ text: withoutTemplater(text), children: [] })));
  if (isRefusal(withFollowUps)) return { path, ...withFollowUps };
  const text = applyChanges(composed.text, withFollowUps.changes);
  const outcome = await acting.store.create(path, text);
  return isRefusal(outcome) ? outcome : { kind: 'created', path: outcome.created, text, remarks: composed.remarks };
}

/** `Meetings/2026-11-20 Dana Li.md`, named for its first two people; with a number where that one stands already. */
export function meetingPath({ settings, index }: Pick<Acting, 'settings' | 'index'>, on: CalendarDate, people: readonly string[]): string | Refusal {
  const names = people.slice(0, 2).map(nameOf).join(' and ');
  const name = usableName(`${on} ${names}`);
  return typeof name === 'string' ? freePath(settings.meetingsFolder, name, (path) => index.links.hasPath(path)) : name;
}
