import type { FollowUpRow } from '../../journal/journal';
import { chooseFollowUp } from '../prompts/choose-follow-up';
import type { CommandHost } from './command-host';
import { followUpUnderCursor } from './follow-up-under-cursor';

/** *Complete follow-up*: the one under the cursor, else one that the user chooses. */
export async function completeFollowUp(host: CommandHost): Promise<void> {
  const { app, context } = host;
  const row = followUpUnderCursor(host) ?? (await chooseFollowUp({ app, journal: context.journal, placeholder: 'Complete which follow-up?' }));
  if (row) await completeRow(host, row);
}

/** Completes a follow-up. */
export async function completeRow({ context }: CommandHost, { id }: FollowUpRow): Promise<void> {
  await context.perform(context.journal.completeFollowUp({ id }));
}
