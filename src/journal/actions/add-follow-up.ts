import { addItems } from '../edits/add-items';
import { isRefusal, type Refusal } from '../notes/edit';
import { nameOf } from '../notes/note-name';
import type { ActionOutcome } from './action';
import { done, undoOf, type Acting } from './acting';
import { findOrCreate, quietIn, withCreated } from './create-person';
import { linkTo } from './link-to';
import { followUpsRefusal, taskText } from './log-interaction';
import type { NoteUndo } from '../undo';
import type { AddFollowUpRequest, NewFollowUp } from './requests';

/**
 * *Add follow-up*: to the active note if it is that person's own, or a meeting or a daily note; else to the person's
 * note. It names its people unless it stands in that person's own note. Source: format.md, section 7.
 */
export async function addFollowUp(acting: Acting, request: AddFollowUpRequest): Promise<ActionOutcome> {
  const refusal = followUpsRefusal([request]);
  if (refusal) return refusal;
  const people = await findOrCreate(acting, request.people, request.createMissing ?? false);
  if (isRefusal(people)) return people;
  const path = destination(acting, request.activePath, people.paths);
  if (path === undefined) return { refused: 'people-missing' };
  const isOwnNote = people.paths.length === 1 && people.paths[0] === path;
  const before = new Set(idsIn(acting, path));
  const written = await writeFollowUp(acting, request, { path, about: isOwnNote ? [] : people.paths, created: people.created });
  if (isRefusal(written)) return withCreated(acting, written, people.created);
  const followUpId = idsIn(acting, path).find((id) => !before.has(id)) ?? null;
  const deed = { deed: 'follow-up-added', on: request.dueOn, people: people.paths.map(nameOf) } as const;
  return done(acting, deed, [...people.created, ...written], { followUpId });
}

interface FollowUpPlace {
  readonly path: string;
  readonly about: readonly string[];
  /** Notes that the same request has made. */
  readonly created: readonly NoteUndo[];
}

/** Writes the task line under *Follow-ups* of a note, with links to whom it is about; answers what Undo needs. */
export async function writeFollowUp(acting: Acting, followUp: NewFollowUp, { path, about, created }: FollowUpPlace): Promise<readonly NoteUndo[] | Refusal> {
  const links = about.map((person) => linkTo(person, { sourcePath: path, links: acting.index.links, style: acting.settings.vault.links }));
  const text = taskText(acting, followUp, links);
  const outcome = await acting.store.edit(path, quietIn(path, { created }, (current) => addItems(current, 'Follow-ups', [{ text, children: [] }])));
  return isRefusal(outcome) ? outcome : undoOf(path, outcome);
}

function destination(acting: Acting, active: string | null, people: readonly string[]): string | undefined {
  const record = active === null ? undefined : acting.index.record(active);
  const isOwnNote = record?.person !== null && record !== undefined && people.length === 1 && people[0] === record.path;
  if (active !== null && (isOwnNote || record?.meeting || isDailyNote(acting, active))) return active;
  return people[0];
}

/** A note in the folder, and with a name, of the vault's daily notes. */
function isDailyNote({ rules, index }: Acting, path: string): boolean {
  return index.hasNote(path) && rules.dailyNoteOn(path) !== undefined;
}

function idsIn({ index }: Acting, path: string): readonly string[] {
  return index.agenda.inNote(path, index.links).map(({ followUp }) => followUp.id);
}
