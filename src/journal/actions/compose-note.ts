import { isRefusal, type Refusal } from '../notes/edit';
import { applyChanges } from '../notes/change';
import { readFrontMatter } from '../notes/front-matter';
import { setProperty } from '../notes/front-matter-edit';
import { nameOf, safeName } from '../notes/note-name';
import { recordReader, type NoteRecord } from '../records/record';
import { foldPropertyName } from '../records/vocabulary';
import { renderTemplate } from '../templates/render';
import { withoutTemplater } from '../templates/render-properties';
import type { Acting } from './acting';

/** A new note, before it has a name on disk. */
export interface NoteToCompose {
  readonly path: string;
  /** Vault path of the user's template, or '' for the built-in one. */
  readonly template: string;
  readonly builtIn: string;
  readonly values: ReadonlyMap<string, string | readonly string[]>;
  readonly block?: (name: string, level: number) => string | undefined;
  /** Properties that the note must have, whatever the template says: missing ones are added. */
  readonly required: Readonly<Record<string, string | number | readonly string[]>>;
  /** Is it read as what it should be? If not, `required` is written even over what stands there. */
  readonly isMeant: (record: NoteRecord) => boolean;
}

/** A new note's text, and what of the user's template was not understood. */
export interface ComposedNote {
  readonly text: string;
  /** A token that nobody knows, at the template, with its line; it stays as it is. */
  readonly remarks: readonly Refusal[];
}

/** The whole text of a new note: rendered once, then completed where a template of the user's own leaves out what it must say. */
export async function composeNote(acting: Acting, note: NoteToCompose): Promise<ComposedNote | Refusal> {
  const template = note.template === '' ? note.builtIn : await acting.store.read(note.template);
  if (template === undefined) return { refused: 'template-missing', path: note.template };
  const rendered = renderTemplate(template, {
    title: nameOf(note.path),
    date: acting.now.today,
    time: acting.now.time,
    locale: acting.locale,
    values: note.values,
    ...(note.block ? { block: note.block } : {}),
  });
  if (rendered.frontMatter.kind === 'unreadable') {
    return { refused: 'template-unreadable', path: note.template === '' ? note.path : note.template, line: rendered.frontMatter.line, data: { message: rendered.frontMatter.message } };
  }
  const read = recordReader(acting.rules);
  let text = rendered.text;
  for (const isForced of [false, true]) {
    if (isForced && note.isMeant(read(note.path, text))) break;
    for (const [name, value] of Object.entries(note.required)) {
      if (!isForced && hasProperty(text, name)) continue;
      const result = setProperty(text, name, typeof value === 'string' ? withoutTemplater(value) : typeof value === 'object' ? value.map(withoutTemplater) : value);
      if (isRefusal(result)) return { ...result, path: note.template === '' ? note.path : note.template };
      text = applyChanges(text, result.changes);
    }
  }
  if (!note.isMeant(read(note.path, text))) return { refused: 'guard-failed', path: note.path };
  // Templater's tags are left for Templater; a token of ours that is misspelled is told.
  const remarks = note.template === '' ? [] : rendered.unknown.map(({ token, line }): Refusal => ({ refused: 'template-token-unknown', path: note.template, line, data: { token } }));
  return { text, remarks };
}

/** A name that can stand on disk, or the refusal that says so. */
export function usableName(wanted: string): string | Refusal {
  // A note of such a name, or with such an alias, would be taken for a template, by us or by Templater.
  const safe = /<%|\{\{/.test(wanted) ? undefined : safeName(wanted);
  return safe ?? { refused: 'name-unusable', data: { name: wanted } };
}

function hasProperty(text: string, name: string): boolean {
  const front = readFrontMatter(text);
  return front.kind === 'read' && [...front.properties].some(([key, value]) => foldPropertyName(key) === foldPropertyName(name) && value !== null && value !== '');
}
