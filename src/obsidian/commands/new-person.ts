import { isRefusal } from '../../journal/journal';
import type { AppContext } from '../../ui/app-context';
import { askPerson } from '../prompts/ask-person';
import type { CommandHost } from './command-host';

/** *New person*: asks for a name, makes the note and opens it; opens the note that is there if a known person was chosen. */
export async function newPerson({ app, context }: CommandHost): Promise<void> {
  const { journal } = context;
  const person = await askPerson(app, journal);
  if (!person) return;
  const path = 'path' in person ? person.path : await createPerson(context, person.name);
  if (path !== undefined) context.open({ path }, null);
}

async function createPerson(context: AppContext, name: string): Promise<string | undefined> {
  const outcome = await context.perform(context.journal.createPerson({ name }));
  return isRefusal(outcome) ? undefined : outcome.changed[0];
}
