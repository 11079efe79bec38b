import { isRefusal, type Refusal } from '../notes/edit';
import { notePath } from '../notes/note-name';
import { BUILT_IN_TEMPLATES } from '../templates/built-in';
import type { NoteUndo } from '../undo';
import type { ActionOutcome } from './action';
import { done, type Acting } from './acting';

/**
 * *Write template notes to the vault*: the built-in templates as notes of the user's own, in the vault's folder of
 * templates, else in Templates. One that stands there already is left alone.
 */
export async function writeTemplates(acting: Acting): Promise<ActionOutcome> {
  const folder = acting.settings.vault.templateFolders[0] ?? 'Templates';
  const notes: NoteUndo[] = [];
  const refusals: Refusal[] = [];
  for (const { name, text } of BUILT_IN_TEMPLATES) {
    const path = notePath(folder, name);
    const outcome = await acting.store.create(path, text);
    if (!isRefusal(outcome)) notes.push({ kind: 'created', path: outcome.created, text });
    else if (outcome.refused !== 'note-exists') refusals.push({ path, ...outcome });
  }
  const [first] = refusals;
  if (notes.length === 0 && first) return first;
  return done(acting, { deed: 'templates-written', notes: notes.length, folder }, notes, { reservations: refusals });
}
