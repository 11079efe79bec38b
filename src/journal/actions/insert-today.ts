import { formatMoment } from '../date-format';
import { addItems } from '../edits/add-items';
import type { NewItem } from '../edits/section';
import { applyChanges } from '../notes/change';
import { isRefusal, type Refusal } from '../notes/edit';
import { nameOf } from '../notes/note-name';
import type { NoteUndo } from '../undo';
import type { ActionOutcome } from './action';
import { done, undoOf, type Acting } from './acting';
import { named } from './complete-follow-up';
import { composeNote } from './compose-note';
import { linkTo } from './link-to';

/** *Insert today*: the people of *Get in touch* as tasks of today's daily note. */
export interface InsertTodayRequest {
  /** Vault paths, in the order in which they are written. */
  readonly people: readonly string[];
}

const HEADING = 'Get in touch';

/** Vault path of today's daily note, by the vault's folder and format. */
export function dailyNotePath({ settings, now, locale }: Pick<Acting, 'settings' | 'now' | 'locale'>): string {
  const { folder, format } = settings.vault.dailyNotes;
  return `${folder === '' ? '' : `${folder}/`}${formatMoment(now.today, format, locale)}.md`;
}

/**
 * Writes a task `Get in touch with [[…]] #reach-out` for each person, under *Get in touch*, into today's daily note; who
 * stands there already is left out. A missing note is made from the template of daily notes. Ticking one counts as a
 * conversation of that day. Source: follow-ups.md, The sidebar.
 */
export async function insertToday(acting: Acting, { people }: InsertTodayRequest): Promise<ActionOutcome> {
  const path = dailyNotePath(acting);
  const standing = new Set(peopleIn(acting, path));
  const missing = people.filter((person) => !standing.has(person));
  const items = missing.map((person) => ({ text: `[ ] Get in touch with ${linkTo(person, { sourcePath: path, links: acting.index.links, style: acting.settings.vault.links })} #reach-out`, children: [] }));
  const deed = { deed: 'inserted-today', people: missing.length, name: nameOf(path) } as const;
  if (items.length === 0) return done(acting, deed, []);
  if (!acting.index.hasNote(path)) {
    const made = await makeDailyNote(acting, path, items);
    return isRefusal(made) ? made : done(acting, deed, [made]);
  }
  const outcome = await acting.store.edit(path, (text) => addItems(text, HEADING, items));
  return isRefusal(outcome) ? named(outcome, path) : done(acting, deed, undoOf(path, outcome));
}

/** Whoever has a task of reaching out in that note, done or not. */
function peopleIn({ index }: Acting, path: string): readonly string[] {
  const followUps = index.record(path)?.followUps.filter(({ reachOut }) => reachOut) ?? [];
  return followUps.flatMap(({ references }) =>
    references.flatMap((reference): readonly string[] => {
      const meaning = index.links.resolve(reference, path);
      return meaning.kind === 'person' ? [meaning.path] : [];
    }),
  );
}

/** A new daily note is composed whole, tasks and all, and then made. */
async function makeDailyNote(acting: Acting, path: string, items: readonly NewItem[]): Promise<NoteUndo | Refusal> {
  const composed = await composeNote(acting, { path, template: acting.settings.vault.dailyNotes.template ?? '', builtIn: '', values: new Map(), required: {}, isMeant: () => true });
  if (isRefusal(composed)) return composed;
  const result = addItems(composed.text, HEADING, items);
  if (isRefusal(result)) return named(result, path);
  const text = applyChanges(composed.text, result.changes);
  const outcome = await acting.store.create(path, text);
  return isRefusal(outcome) ? outcome : { kind: 'created', path: outcome.created, text };
}
