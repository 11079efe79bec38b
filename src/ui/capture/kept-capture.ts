import { ENTRY_KINDS, type EntryKind } from '../../journal/journal';
import type { AppContext } from '../app-context';
import { knownPerson, type Chosen } from '../people-field/chosen';
import { emptyCapture, type CaptureDraft } from './capture-draft';

const DRAFT_KEY = 'capture-draft';
const LAST_KEY = 'capture-last';
/** A kind is used again within this many minutes. */
const KIND_LASTS = 60;

/** A draft of the last time. */
export interface KeptCapture {
  readonly draft: CaptureDraft;
  readonly on: string;
  /** `HH:mm`. */
  readonly at: string;
}

/** Reads the draft that was kept on this device, of any age or shape; undefined if there is none. */
export function readKeptCapture(stored: unknown): KeptCapture | undefined {
  const { draft, on, at } = fieldsOf(stored);
  const given = fieldsOf(draft);
  if (typeof on !== 'string' || typeof at !== 'string' || typeof given['text'] !== 'string') return undefined;
  const kind = kindOf(given['kind']);
  return {
    draft: {
      ...emptyCapture(listOf(given['people']).flatMap(readPerson), kind ?? 'detail'),
      text: given['text'],
      hasPerson: given['hasPerson'] === true,
      hasKind: kind !== undefined && given['hasKind'] === true,
      isPrivate: given['isPrivate'] === true,
      refused: listOf(given['refused']).filter(isText),
      answers: listOf(given['answers']).map((each) => (isText(each) ? each : '')),
    },
    on,
    at,
  };
}

/** Keeps a draft for the next time; without words there is nothing to keep. */
export function keepCapture(app: AppContext, draft: CaptureDraft | undefined): void {
  const hasWords = draft !== undefined && [draft.text, ...draft.answers].some((each) => each.trim() !== '');
  app.save(DRAFT_KEY, hasWords ? { draft, on: app.journal.today(), at: app.timeNow() } : null);
}

/** The draft of the last time. */
export function keptCapture(app: AppContext): KeptCapture | undefined {
  return readKeptCapture(app.load(DRAFT_KEY));
}

/** Whom and which kind the next window begins with. */
export function rememberLast(app: AppContext, person: string | undefined, kind: EntryKind): void {
  app.save(LAST_KEY, { person: person ?? lastPerson(app) ?? null, kind, on: app.journal.today(), at: app.timeNow() });
}

/** The person who was captured about last, as a vault path; undefined if there is no such note any more. */
export function lastPerson(app: AppContext): string | undefined {
  const { person } = fieldsOf(app.load(LAST_KEY));
  return typeof person === 'string' && app.journal.person(person) ? person : undefined;
}

/** The kind that was used within the hour, else a detail. */
export function lastKind(app: AppContext): EntryKind {
  const { kind, on, at } = fieldsOf(app.load(LAST_KEY));
  const known = kindOf(kind);
  if (known === undefined || on !== app.journal.today() || typeof at !== 'string') return 'detail';
  const minutes = minutesOf(app.timeNow()) - minutesOf(at);
  return minutes >= 0 && minutes <= KIND_LASTS ? known : 'detail';
}

/** Whom the window is about before anything is typed: those given; in a meeting of several the meeting, so nobody; else the last one. */
export function defaultPeople(app: AppContext, given: readonly string[], kind: EntryKind): readonly Chosen[] {
  const { journal } = app;
  if (given.length > 1) return [];
  // A win is mine: nobody gets credit for it by accident.
  const path = given[0] ?? (kind === 'win' ? undefined : lastPerson(app));
  return path === undefined ? [] : [knownPerson(path, journal)];
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function readPerson(given: unknown): readonly Chosen[] {
  const { kind, name, path, candidates } = fieldsOf(given);
  if (!isText(name)) return [];
  if (kind === 'known' && isText(path)) return [{ kind, path, name }];
  if (kind === 'which') return [{ kind, name, candidates: listOf(candidates).filter(isText) }];
  return kind === 'new' ? [{ kind, name }] : [];
}

function kindOf(value: unknown): EntryKind | undefined {
  return ENTRY_KINDS.find((kind) => kind === value);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
