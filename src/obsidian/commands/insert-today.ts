import type { AppContext } from '../../ui/app-context';
import { focusOfToday } from '../../ui/follow-ups/focus-today';
import type { CommandHost } from './command-host';

/** *Insert today*: writes the people of *Get in touch* into today's daily note as tasks, and opens it. */
export async function insertToday({ context }: CommandHost): Promise<void> {
  await insertInto(context, { isAsked: true });
}

/** The same without opening the note, and without a word where there is nobody, unless the user has asked for it. */
export async function insertInto(context: AppContext, { isAsked }: { readonly isAsked: boolean }): Promise<void> {
  const { journal } = context;
  const due = journal.due({ limit: { getInTouch: Number.MAX_SAFE_INTEGER } });
  const focus = focusOfToday(context, due);
  const people = [...due.getInTouch.rows, ...journal.quieter()].map(({ person }) => person);
  const chosen = [...people.filter((person) => focus.has(person)), ...people.filter((person) => !focus.has(person))].slice(0, journal.settings().focus);
  if (!isAsked && chosen.length === 0) return;
  const outcome = await context.perform(journal.insertToday({ people: chosen }));
  if (isAsked && 'done' in outcome) context.open({ path: journal.dailyNote() }, null);
}
