import type { Command } from 'obsidian';
import { whenRead } from '../prompts/reading-notes';
import { addFollowUp } from './add-follow-up';
import type { CommandHost } from './command-host';
import { completeFollowUp } from './complete-follow-up';
import { logInteraction } from './log-interaction';
import { newPerson } from './new-person';
import { openFollowUps } from './open-follow-ups';
import { snoozeFollowUp } from './snooze-follow-up';
import { undoLastChange } from './undo-last-change';

/** All commands of the plugin. Ids are kept for good: hotkeys and toolbars refer to them. */
export function commandTable(host: CommandHost): readonly Command[] {
  const run = (work: () => Promise<unknown>) => host.report.run(work);
  const runWhenRead = (work: (host: CommandHost) => unknown) => run(async () => {
    if (await whenRead(host.app, host.context)) await work(host);
  });
  return [
    { id: 'log-interaction', name: 'Log interaction', icon: 'message-circle', callback: () => runWhenRead(logInteraction) },
    { id: 'new-person', name: 'New person', icon: 'user-plus', callback: () => runWhenRead(newPerson) },
    { id: 'add-follow-up', name: 'Add follow-up', icon: 'plus', callback: () => runWhenRead(addFollowUp) },
    { id: 'complete-follow-up', name: 'Complete follow-up', icon: 'check', callback: () => runWhenRead(completeFollowUp) },
    { id: 'snooze-follow-up', name: 'Snooze follow-up', icon: 'alarm-clock', callback: () => runWhenRead(snoozeFollowUp) },
    { id: 'open-follow-ups', name: 'Open follow-ups', icon: 'messages-square', callback: () => run(() => openFollowUps(host.app)) },
    { id: 'undo-last-change', name: 'Undo last change', icon: 'undo-2', callback: () => run(() => undoLastChange(host)) },
  ];
}
