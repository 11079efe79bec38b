import type { CommandHost } from './command-host';

/**
 * Waits until the notes are read. Before that a known name looks like a new one, and the active note like nobody's; the
 * user is told what is waited for.
 */
export async function whenRead({ context, report }: CommandHost): Promise<void> {
  if (!context.journal.loading()) return;
  report.tell('Reading your notes… One moment.');
  await new Promise<void>((resolve) => {
    const stop = context.onTimePassed(() => {
      if (context.journal.loading()) return;
      stop();
      resolve();
    });
  });
}
