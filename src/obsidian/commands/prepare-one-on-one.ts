import { isRefusal } from '../../journal/journal';
import type { AppContext } from '../../ui/app-context';
import { choosePerson } from '../prompts/choose-person';
import type { CommandHost } from './command-host';

/** *Prepare one-on-one*: with the person of the active note, else with my boss; where that is nobody or several, the user chooses. */
export async function prepareOneOnOne({ app, context }: CommandHost): Promise<void> {
  const { journal } = context;
  const file = app.workspace.getActiveFile();
  const bosses = journal.bosses();
  const person = only(file ? journal.peopleOf(file.path) : []) ?? only(bosses) ?? (await choosePerson({ app, journal, placeholder: 'Prepare a one-on-one with whom?', first: bosses }));
  if (person !== undefined) await prepareWith(context, person);
}

/** Makes the note of the next one-on-one with somebody, or finds the one that stands, and opens it. */
export async function prepareWith(context: AppContext, person: string): Promise<void> {
  const outcome = await context.perform(context.journal.prepareOneOnOne({ person }));
  if (!isRefusal(outcome) && outcome.done.deed === 'sheet-prepared') context.open({ path: outcome.done.path }, null);
}

function only(paths: readonly string[]): string | undefined {
  return paths.length === 1 ? paths[0] : undefined;
}
