import { isRefusal } from '../notes/edit';
import { snoozeFollowUp as snoozed } from '../edits/follow-up-edits';
import { setPersonProperty } from '../edits/set-person-property';
import { nameOf } from '../notes/note-name';
import type { ActionOutcome } from './action';
import { done, followUpIdAt, undoOf, type Acting } from './acting';
import { handleOf, named } from './complete-follow-up';
import type { SnoozeFollowUpRequest, SnoozePersonRequest } from './requests';

/** *Snooze follow-up*: writes ⏳ and leaves 📅. */
export async function snoozeFollowUp(acting: Acting, { id, until }: SnoozeFollowUpRequest): Promise<ActionOutcome> {
  const entry = acting.index.agenda.byId(id, acting.index.links);
  if (!entry) return { refused: 'line-not-open' };
  const { path } = entry.record;
  let line = entry.followUp.at.line;
  const outcome = await acting.store.edit(path, (text) => {
    const result = snoozed(text, handleOf(entry), until, acting.settings.vault.tasks.format);
    const from = isRefusal(result) ? undefined : result.changes[0]?.from;
    if (from !== undefined) line = text.slice(0, from).split('\n').length - 1;
    return result;
  });
  if (isRefusal(outcome)) return named(outcome, path);
  return done(acting, { deed: 'snoozed', until, name: null }, undoOf(path, outcome), { followUpId: followUpIdAt(acting, path, line) });
}

/** *Snooze* somebody to get in touch with: writes `snooze_until`, in the spelling that the note uses. */
export async function snoozePerson(acting: Acting, { path, until }: SnoozePersonRequest): Promise<ActionOutcome> {
  if (!acting.index.links.person(path)) return { refused: 'note-missing', path };
  const outcome = await acting.store.edit(path, (text) => setPersonProperty(text, { name: 'snooze_until', value: until }, acting.rules.vocabulary));
  return isRefusal(outcome) ? named(outcome, path) : done(acting, { deed: 'snoozed', until, name: nameOf(path) }, undoOf(path, outcome));
}
