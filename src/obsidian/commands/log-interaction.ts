import type { CommandHost } from './command-host';

/** *Log interaction*: opens the window with the people of the active note. */
export function logInteraction({ app, context }: CommandHost): void {
  const file = app.workspace.getActiveFile();
  context.logInteraction(file ? context.journal.peopleOf(file.path) : []);
}
