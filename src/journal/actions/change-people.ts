import type { CalendarDate } from '../calendar-date';
import { inTurn } from '../edits/in-turn';
import { setPersonProperty } from '../edits/set-person-property';
import { applyChanges } from '../notes/change';
import { isRefusal, type Edit, type Refusal } from '../notes/edit';
import { readFrontMatter } from '../notes/front-matter';
import type { NewPropertyValue } from '../notes/front-matter-edit';
import { nameOf } from '../notes/note-name';
import type { PropertyName } from '../records/vocabulary';
import type { ActionOutcome } from './action';
import { done, type Acting } from './acting';
import { named } from './complete-follow-up';
import { editNotes } from './edit-notes';

/** What is to be said of people; what is left out stays. */
export interface PeopleChange {
  /** As `cadence` is written: `2 weeks`, or `none` for never. */
  readonly cadence?: string;
  /** A circle that they join. */
  readonly circle?: string;
  readonly snoozeUntil?: CalendarDate;
  /** At rest: never shown as due. */
  readonly paused?: boolean;
}

/** *Sort new people* and everything that is done with several people at once. */
export interface ChangePeopleRequest {
  /** Vault paths. */
  readonly people: readonly string[];
  readonly change: PeopleChange;
}

/** What a change would do to one note. */
export interface PersonChangePreview {
  readonly path: string;
  readonly name: string;
  /** The properties as the note spells them, before and after, as they would be shown; null where one was not there. */
  readonly properties: readonly { readonly name: string; readonly from: string | null; readonly to: string }[];
}

/** Writes the properties of several people, each in the spelling of its note, as one entry of Undo; what cannot be written is told. */
export async function changePeople(acting: Acting, { people, change }: ChangePeopleRequest): Promise<ActionOutcome> {
  if (people.length === 0) return { refused: 'people-missing' };
  const { notes, refusals } = await editNotes(acting, new Map(people.map((path) => [path, editsFor(acting, path, change)])));
  const [first] = refusals;
  if (first && refusals.length === people.length) return first;
  const deed = { deed: 'people-changed', people: people.map(nameOf), notes: notes.length } as const;
  return done(acting, deed, notes, { reservations: refusals });
}

/** What it would do, note by note, in the order of the request. Writes nothing. */
export async function previewPeople(acting: Acting, { people, change }: ChangePeopleRequest): Promise<readonly (PersonChangePreview | Refusal)[]> {
  return Promise.all(
    people.map(async (path): Promise<PersonChangePreview | Refusal> => {
      const text = await acting.store.read(path);
      if (text === undefined) return { refused: 'note-missing', path };
      const result = inTurn(text, editsFor(acting, path, change));
      if (isRefusal(result)) return named(result, path);
      return { path, name: nameOf(path), properties: differences(text, applyChanges(text, result.changes)) };
    }),
  );
}

/** Edits that set properties, in the spelling that a note already uses. */
export function propertyEdits(acting: Acting, properties: Readonly<Partial<Record<PropertyName, NewPropertyValue>>>): readonly Edit[] {
  const entries = Object.entries(properties) as [PropertyName, NewPropertyValue][];
  return entries.map(([name, value]) => (current) => setPersonProperty(current, { name, value }, acting.rules.vocabulary));
}

function editsFor(acting: Acting, path: string, { cadence, circle, snoozeUntil, paused }: PeopleChange): readonly Edit[] {
  const circles = acting.index.links.person(path)?.circle ?? [];
  return propertyEdits(acting, {
    ...(cadence === undefined ? {} : { cadence }),
    ...(circle === undefined || circles.includes(circle) ? {} : { circle: [...circles, circle] }),
    ...(snoozeUntil === undefined ? {} : { snooze_until: snoozeUntil }),
    ...(paused === undefined ? {} : { paused }),
  });
}

function differences(before: string, after: string): PersonChangePreview['properties'] {
  const [old, now] = [before, after].map((text) => {
    const front = readFrontMatter(text);
    return new Map(front.kind === 'read' ? [...front.properties].map(([name, value]) => [name, shown(value)] as const) : []);
  });
  return [...(now ?? [])].flatMap(([name, to]) => (old?.get(name) === to ? [] : [{ name, from: old?.get(name) ?? null, to }]));
}

function shown(value: unknown): string {
  return Array.isArray(value) ? value.map(shown).join(', ') : typeof value === 'string' ? value : JSON.stringify(value);
}
