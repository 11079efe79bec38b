import type { FollowUpRow } from '../../journal/journal';
import { chooseFollowUp } from '../prompts/choose-follow-up';
import type { CommandHost } from './command-host';
import { followUpUnderCursor } from './follow-up-under-cursor';

/** *Snooze follow-up*: the one under the cursor, else one that the user chooses. */
export async function snoozeFollowUp(host: CommandHost): Promise<void> {
  const { app, context } = host;
  const row = followUpUnderCursor(host) ?? (await chooseFollowUp({ app, journal: context.journal, placeholder: 'Snooze which follow-up?' }));
  if (row) await snoozeRow(host, row);
}

/** Asks until when, and snoozes a follow-up. */
export async function snoozeRow({ context }: CommandHost, row: FollowUpRow): Promise<void> {
  const until = await context.askDate(`Snooze “${row.text}” until`);
  if (until) await context.perform(context.journal.snoozeFollowUp({ id: row.id, until }));
}
