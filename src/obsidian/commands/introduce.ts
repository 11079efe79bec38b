import { choosePerson } from '../prompts/choose-person';
import { askHelper } from '../prompts/ask-helper';
import { askText } from '../prompts/ask-text';
import type { CommandHost } from './command-host';

/** *Who could help with …*: a topic is typed, those who could help are shown with what says so; the chosen one is opened. */
export async function whoCouldHelp({ app, context }: CommandHost): Promise<void> {
  const person = await askHelper(app, context.journal);
  if (person !== undefined) context.open({ path: person }, null);
}

/** *Introduce two people*: the person of the active note, or one who is chosen, and another one; then what for. */
export async function introduce({ app, context }: CommandHost): Promise<void> {
  const { journal } = context;
  const file = app.workspace.getActiveFile();
  const [active] = file ? journal.peopleOf(file.path) : [];
  const first = await choosePerson({ app, journal, placeholder: 'Introduce whom?', first: active === undefined ? [] : [active] });
  if (first === undefined) return;
  const second = await choosePerson({ app, journal, placeholder: `Introduce ${journal.person(first)?.name ?? ''} to whom?`, first: [] });
  if (second === undefined) return;
  const why = await askText(app, { title: 'Introduce two people', label: 'What could they do for each other? May be left empty.', done: 'Save' });
  if (why !== undefined) await context.perform(journal.introduce({ people: [first, second], why }));
}
