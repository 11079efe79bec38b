import { setPersonProperty } from '../edits/set-person-property';
import { applyChanges } from '../notes/change';
import { isRefusal, type Edit, type Refusal } from '../notes/edit';
import { readFrontMatter } from '../notes/front-matter';
import type { Vocabulary } from '../records/vocabulary';
import { notePath } from '../notes/note-name';
import { wholeLink } from '../notes/wikilink';
import { personTemplate } from '../templates/built-in';
import { withoutTemplater } from '../templates/render-properties';
import type { NoteUndo } from '../undo';
import type { ActionOutcome } from './action';
import { done, type Acting } from './acting';
import { composeNote, usableName } from './compose-note';
import type { NewPersonRequest, PersonRef } from './requests';

/** *New person*: a note from the template, in the people folder. Refused where a note of that name stands there already. */
export async function createPerson(acting: Acting, request: NewPersonRequest): Promise<ActionOutcome> {
  const created = await writePerson(acting, request);
  return isRefusal(created) ? created : done(acting, { deed: 'person-created', name: request.name.trim() }, [created], { reservations: created.remarks });
}

/** A note that was made, and what of its template was not understood. */
type WrittenNote = Extract<NoteUndo, { kind: 'created' }> & { readonly remarks: readonly Refusal[] };

async function writePerson(acting: Acting, { name: typed, relation }: NewPersonRequest): Promise<WrittenNote | Refusal> {
  const name = wholeLink(typed)?.target ?? typed;
  const safe = usableName(name);
  if (typeof safe !== 'string') return safe;
  const path = notePath(acting.settings.peopleFolder, safe);
  const composed = await composeNote(acting, {
    path,
    template: acting.settings.personTemplate,
    builtIn: personTemplate(relation ?? null).text,
    values: new Map([['name', safe], ['relation', relation ?? '']]),
    required: { type: 'person' },
    isMeant: (record) => record.person !== null,
  });
  if (isRefusal(composed)) return composed;
  const said = name.normalize('NFC').trim().replace(/\s+/g, ' ');
  const text = safe === said ? composed.text : withAlias(composed.text, said, acting.rules.vocabulary);
  const outcome = await acting.store.create(path, text);
  return isRefusal(outcome) ? outcome : { kind: 'created', path: outcome.created, text, remarks: composed.remarks };
}

/** The note with one alias more; as it was where its aliases cannot be edited. */
function withAlias(text: string, alias: string, vocabulary: Vocabulary): string {
  const front = readFrontMatter(text);
  const known = front.kind === 'read' ? vocabulary.ours(front.properties).get('aliases')?.value : undefined;
  const aliases = (Array.isArray(known) ? known : [known]).filter((each): each is string => typeof each === 'string' && each !== '');
  const result = setPersonProperty(text, { name: 'aliases', value: [...aliases, alias] }, vocabulary);
  return isRefusal(result) ? text : applyChanges(text, result.changes);
}

/** People named in a request, found or made. */
export interface FoundPeople {
  readonly paths: readonly string[];
  /** Notes that had to be made for names without one. */
  readonly created: readonly NoteUndo[];
}

/** Finds the people of a request by path or name; makes a note for a name without one where that is asked for. */
export async function findOrCreate(acting: Acting, people: readonly PersonRef[], createMissing: boolean): Promise<FoundPeople | Refusal> {
  const paths: string[] = [];
  const missing: string[] = [];
  for (const person of people) {
    const found = findOne(acting, person);
    if (isRefusal(found)) {
      if (found.refused !== 'name-unknown' || !createMissing || !('name' in person)) return found;
      const safe = usableName(person.name);
      if (typeof safe !== 'string') return safe;
      missing.push(person.name);
      paths.push('');
    } else paths.push(found.path);
  }
  const created: Extract<NoteUndo, { kind: 'created' }>[] = [];
  for (const name of missing) {
    // The same name, written twice: by now there is a note.
    const known = findOne(acting, { name });
    const note = isRefusal(known) ? undefined : known;
    const made = note ? undefined : await writePerson(acting, { name });
    if (made && isRefusal(made)) return withCreated(acting, made, created);
    if (made) created.push(made);
    paths[paths.indexOf('')] = (note ?? made)?.path ?? '';
  }
  return { paths: [...new Set(paths)], created };
}

/**
 * An edit of a note that may have been made a moment ago, for this request: there Templater may still come by and run what
 * it finds, so nothing that is added opens its tags.
 */
export function quietIn(path: string, { created }: Pick<FoundPeople, 'created'>, edit: Edit): Edit {
  if (!created.some((note) => note.path === path)) return edit;
  return (text) => {
    const result = edit(text);
    return isRefusal(result) ? result : { ...result, changes: result.changes.map((change) => ({ ...change, insert: withoutTemplater(change.insert) })) };
  };
}

/** Notes of new people stand although the rest was refused: they stay, and can be undone. */
export function withCreated(acting: Acting, refusal: Refusal, created: readonly NoteUndo[]): Refusal {
  if (created.length > 0) acting.undo.add(created);
  return refusal;
}

function findOne({ index }: Acting, person: PersonRef): { readonly path: string } | Refusal {
  if ('path' in person) return index.links.person(person.path) ? person : { refused: 'note-missing', path: person.path };
  const meaning = index.links.byName(person.name);
  if (meaning.kind === 'person') return { path: meaning.path };
  return meaning.kind === 'ambiguous'
    ? { refused: 'name-ambiguous', data: { name: person.name, candidates: meaning.candidates } }
    : { refused: 'name-unknown', data: { name: person.name } };
}
