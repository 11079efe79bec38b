import type { CommandHost } from './command-host';

/** *Add follow-up*: opens the window with the people of the active note. */
export function addFollowUp({ app, context }: CommandHost): void {
  const file = app.workspace.getActiveFile();
  context.addFollowUp(file ? context.journal.peopleOf(file.path) : []);
}
