import { isRefusal } from '../notes/edit';
import { nameOf } from '../notes/note-name';
import { isConflictCopy } from '../records/kind';
import type { ActionOutcome } from './action';
import { done, type Acting } from './acting';
import { named } from './complete-follow-up';

/** Moves a sync service's copy to the trash, if it is still the text that was shown; Undo puts it back. */
export async function discardCopy(acting: Acting, { path, text }: { readonly path: string; readonly text: string }): Promise<ActionOutcome> {
  if (!isConflictCopy(path)) return { refused: 'nothing-to-fix', path };
  const outcome = await acting.store.discard(path, text);
  if (isRefusal(outcome)) return named(outcome.refused === 'changed-since' ? { ...outcome, refused: 'note-changed' } : outcome, path);
  return done(acting, { deed: 'copy-discarded', name: nameOf(path) }, [{ kind: 'discarded', path, text }]);
}

/** The note that a conflict copy was made of, by its name: `Dana Li (Conflicted copy …).md` → `Dana Li.md`. */
export function originalOf(path: string): string {
  return path.replace(/ ?\([^()]*conflicted copy[^()]*\)/i, '').replace(/\.sync-conflict-[\w-]+/i, '');
}
