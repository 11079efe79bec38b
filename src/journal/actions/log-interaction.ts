import { isRefusal, type Refusal } from '../notes/edit';
import { logConversation } from '../edits/log-conversation';
import { composeTask } from '../edits/task-text';
import { nameOf, notePath, safeName } from '../notes/note-name';
import type { NoteUndo } from '../undo';
import type { ActionOutcome, Deed } from './action';
import { done, undoOf, type Acting } from './acting';
import { meetingPath, writeMeeting } from './create-meeting';
import { findOrCreate, quietIn, withCreated, type FoundPeople } from './create-person';
import { linkTo } from './link-to';
import type { LogInteractionRequest, NewFollowUp } from './requests';

/**
 * *Log interaction*: with one person a log line in that person's note; with several, or with a duration, an energy or
 * who started it, one meeting note. Source: format.md, section 7.
 */
export async function logInteraction(acting: Acting, request: LogInteractionRequest): Promise<ActionOutcome> {
  const refusal = refusalOf(acting, request);
  if (refusal) return refusal;
  const template = acting.settings.meetingTemplate;
  if (template !== '' && needsMeetingNote(acting, request, request.people.length) && (await acting.store.read(template)) === undefined) return { refused: 'template-missing', path: template };
  const people = await findOrCreate(acting, request.people, request.createMissing ?? false);
  if (isRefusal(people)) return people;
  const written = needsMeetingNote(acting, request, people.paths.length)
    ? await asMeeting(acting, request, people.paths)
    : await asLogLine(acting, request, people);
  if (isRefusal(written)) return withCreated(acting, written, people.created);
  const deed: Deed = {
    deed: 'logged',
    channel: request.channel,
    people: people.paths.map(nameOf),
    followUps: request.followUps.length,
    followUpOn: request.followUps[0]?.dueOn ?? null,
  };
  return done(acting, deed, [...people.created, ...written.notes], { reservations: written.reservations });
}

/** Where a log would be written: for the window's last line. */
export function logDestination(
  acting: Pick<Acting, 'settings' | 'index'>,
  request: Pick<LogInteractionRequest, 'people' | 'on' | 'initiatedBy' | 'duration' | 'energy'>,
): { readonly path: string; readonly heading: string | null; readonly creates: boolean } {
  const paths = request.people.map((person) => {
    if ('path' in person) return person.path;
    const meaning = acting.index.links.byName(person.name);
    return meaning.kind === 'person' ? meaning.path : notePath(acting.settings.peopleFolder, safeName(person.name) ?? person.name);
  });
  if (!needsMeetingNote(acting, request, paths.length)) return { path: paths[0] ?? '', heading: 'Log', creates: !acting.index.links.hasPath(paths[0] ?? '') };
  const path = meetingPath(acting, request.on, paths);
  return { path: typeof path === 'string' ? path : '', heading: null, creates: true };
}

function refusalOf({ now }: Acting, request: LogInteractionRequest): Refusal | undefined {
  if (request.people.length === 0) return { refused: 'people-missing' };
  if (request.text.trim() === '' && request.channel === null && request.followUps.length === 0) return { refused: 'text-missing' };
  if (request.on > now.today) return { refused: 'date-in-future', data: { date: request.on } };
  return followUpsRefusal(request.followUps);
}

/** A follow-up is one line with words in it. */
export function followUpsRefusal(followUps: readonly NewFollowUp[]): Refusal | undefined {
  if (followUps.some((followUp) => followUp.text.trim() === '')) return { refused: 'text-missing' };
  return followUps.some((followUp) => /[\r\n]/.test(followUp.text.trim())) ? { refused: 'text-not-one-line' } : undefined;
}

function needsMeetingNote({ settings }: Pick<Acting, 'settings'>, request: Pick<LogInteractionRequest, 'initiatedBy' | 'duration' | 'energy'>, people: number): boolean {
  return people > 1 || settings.alwaysMeetingNote || (request.initiatedBy ?? request.duration ?? request.energy ?? null) !== null;
}

interface Written {
  readonly notes: readonly NoteUndo[];
  readonly reservations: readonly Refusal[];
}

async function asLogLine(acting: Acting, request: LogInteractionRequest, people: FoundPeople): Promise<Written | Refusal> {
  const path = people.paths[0] ?? '';
  const followUps = request.followUps.map((followUp) => taskText(acting, followUp, []));
  const outcome = await acting.store.edit(path, quietIn(path, people, (text) => logConversation(text, { on: request.on, channel: request.channel, text: request.text, followUps }, acting.rules)));
  if (isRefusal(outcome)) return outcome;
  return { notes: undoOf(path, outcome), reservations: (outcome.reservations ?? []).map((each) => ({ path, ...each })) };
}

async function asMeeting(acting: Acting, request: LogInteractionRequest, people: readonly string[]): Promise<Written | Refusal> {
  const folder = notePath(acting.settings.meetingsFolder, '');
  // A follow-up is about all who were there, unless its words name somebody.
  const links = people.map((person) => linkTo(person, { sourcePath: folder, links: acting.index.links, style: acting.settings.vault.links }));
  const note = await writeMeeting(acting, {
    people,
    on: request.on,
    channel: request.channel,
    status: 'held',
    text: request.text.trim(),
    followUps: request.followUps.map((followUp) => taskText(acting, followUp, followUp.text.includes('[[') ? [] : links)),
    more: {
      ...(request.initiatedBy ? { initiated_by: request.initiatedBy } : {}),
      ...(request.duration ? { duration: request.duration } : {}),
      ...(request.energy ? { energy: request.energy } : {}),
    },
  });
  return isRefusal(note) ? note : { notes: [note], reservations: note.remarks };
}

/** The task of a follow-up, from its check box on, in the vault's format. */
export function taskText(acting: Acting, followUp: NewFollowUp, links: readonly string[]): string {
  const { format, globalFilter } = acting.settings.vault.tasks;
  return composeTask({ words: followUp.text, links, owner: followUp.owner, dueOn: followUp.dueOn, globalFilter, format });
}
