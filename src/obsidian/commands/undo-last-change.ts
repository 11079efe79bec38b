import type { CommandHost } from './command-host';

/** *Undo last change*: takes back what the plugin did last, if the note has not changed there since. */
export async function undoLastChange({ context }: CommandHost): Promise<void> {
  await context.perform(context.journal.undo());
}
