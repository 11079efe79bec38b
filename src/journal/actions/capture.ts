import { addEntry, placeEntry, type EntryToAdd, type PlacedEntry } from '../edits/add-entry';
import { isRefusal, type Refusal } from '../notes/edit';
import { nameOf } from '../notes/note-name';
import type { EntryKind } from '../records/entry-kind';
import type { ActionOutcome } from './action';
import { done, undoOf, type Acting } from './acting';
import { writeFollowUp } from './add-follow-up';
import { findOrCreate, quietIn, withCreated } from './create-person';
import { linkTo } from './link-to';
import { followUpsRefusal } from './log-interaction';
import type { NewFollowUp, PersonRef } from './requests';

/** *Capture*: one thing noted about somebody. */
export interface CaptureRequest {
  readonly people: readonly PersonRef[];
  readonly kind: EntryKind;
  readonly text: string;
  readonly isPrivate: boolean;
  /** Vault path of the note in front of the user; null for none. */
  readonly activePath: string | null;
  readonly createMissing?: boolean;
  /** Options, a recommendation, what I will do about it: lines below it, with their tags. */
  readonly below?: readonly string[];
  /** What I will do about it: a follow-up in the same note, undone with it. */
  readonly followUp?: NewFollowUp | null;
}

/** Where something captured would go, and how the line would stand there. */
export interface CapturePreview extends PlacedEntry {
  readonly path: string;
}

/**
 * Notes it in the active note if it is that person's own, or a meeting or a daily note, else in the person's note; a win
 * without a person in my own. In a person's note it begins with the day. Source: format.md, sections 5 and 7.
 */
export async function capture(acting: Acting, request: CaptureRequest): Promise<ActionOutcome> {
  if (request.text.trim() === '') return { refused: 'text-missing' };
  const followUp = request.followUp ?? null;
  const refusal = followUp && followUpsRefusal([followUp]);
  if (refusal) return refusal;
  const people = await findOrCreate(acting, request.people, request.createMissing ?? false);
  if (isRefusal(people)) return people;
  const path = destinationOf(acting, request, people.paths);
  if (path === undefined) return { refused: 'people-missing' };
  const outcome = await acting.store.edit(path, quietIn(path, people, (text) => addEntry(text, entryFor(acting, request, { path, people: people.paths }), acting.rules.words)));
  if (isRefusal(outcome)) return withCreated(acting, outcome, people.created);
  const about = people.paths.length === 1 && people.paths[0] === path ? [] : people.paths;
  const planned = followUp === null ? [] : await writeFollowUp(acting, followUp, { path, about, created: people.created });
  const hasPlan = followUp !== null && !isRefusal(planned);
  const deed = { deed: 'captured', kind: request.kind, people: people.paths.map(nameOf), name: nameOf(path), followUpOn: hasPlan ? followUp.dueOn : null, followUps: hasPlan ? 1 : 0 } as const;
  return done(acting, deed, [...people.created, ...undoOf(path, outcome), ...(isRefusal(planned) ? [] : planned)], { reservations: isRefusal(planned) ? [planned] : [] });
}

/** What *Capture* would write, for the window; a refusal where it cannot be said yet. */
export async function previewCapture(acting: Acting, request: CaptureRequest): Promise<CapturePreview | Refusal> {
  const people = request.people.flatMap((person): readonly string[] => {
    if ('path' in person) return [person.path];
    const meaning = acting.index.links.byName(person.name);
    return meaning.kind === 'person' ? [meaning.path] : [];
  });
  const path = destinationOf(acting, request, people);
  if (path === undefined) return { refused: 'people-missing' };
  const text = await acting.store.read(path);
  if (text === undefined) return { refused: 'note-missing', path };
  return { path, ...placeEntry(text, entryFor(acting, request, { path, people }), acting.rules.words) };
}

function entryFor({ index, settings, now }: Acting, request: CaptureRequest, { path, people }: { readonly path: string; readonly people: readonly string[] }): EntryToAdd {
  const record = index.record(path);
  const attending = record?.meeting ? record.meeting.people.length : 0;
  // A note says by itself whom it is about: its own person, or the one who was there.
  const isSaid = (person: string): boolean => person === path || (attending === 1 && people.length === 1);
  const links = people.filter((person) => !isSaid(person)).map((person) => linkTo(person, { sourcePath: path, links: index.links, style: settings.vault.links }));
  return { kind: request.kind, text: request.text, links, isPrivate: request.isPrivate, on: record?.person ? now.today : null, below: request.below ?? [] };
}

function destinationOf({ index, rules }: Acting, { kind, activePath }: CaptureRequest, people: readonly string[]): string | undefined {
  const record = activePath === null ? undefined : index.record(activePath);
  const isOwnNote = record?.person && people.length <= 1 && (people[0] ?? activePath) === activePath;
  const isDaily = activePath !== null && index.hasNote(activePath) && rules.dailyNoteOn(activePath) !== undefined;
  if (activePath !== null && (isOwnNote || record?.meeting || (isDaily && people.length > 0))) return activePath;
  // A win is mine: the people in it get credit.
  const me = kind === 'win' ? [...index.links.people()].find(([, person]) => person.self)?.[0] : undefined;
  return me ?? people[0];
}
