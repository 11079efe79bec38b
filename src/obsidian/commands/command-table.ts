import type { Command } from 'obsidian';
import { whenRead } from '../prompts/reading-notes';
import { addFollowUp } from './add-follow-up';
import type { CommandHost } from './command-host';
import { beforeYouTalk } from './before-you-talk';
import { capture, captureLine } from './capture';
import { completeFollowUp } from './complete-follow-up';
import { explainableNote, explainActiveNote } from './explain-note';
import { insertToday } from './insert-today';
import { introduce, whoCouldHelp } from './introduce';
import { logInteraction } from './log-interaction';
import { newPerson } from './new-person';
import { activeSheet, copyToSend, refreshOneOnOne, showClosing } from './one-on-one-windows';
import { openFollowUps } from './open-follow-ups';
import { showChanging, showPass, showSorting } from './people-windows';
import { prepareOneOnOne } from './prepare-one-on-one';
import { openPerson } from './open-person';
import { setUp } from './set-up';
import { snoozeFollowUp } from './snooze-follow-up';
import { undoLastChange } from './undo-last-change';

/** All commands of the plugin. Ids are kept for good: hotkeys and toolbars refer to them. */
export function commandTable(host: CommandHost): readonly Command[] {
  const run = (work: () => Promise<unknown>) => host.report.run(work);
  const runWhenRead = (work: (host: CommandHost) => unknown) => run(async () => {
    if (await whenRead(host.app, host.context)) await work(host);
  });
  /** Runs on the active note, if it is one of a talk with one person. */
  const onSheet = (work: (path: string) => Promise<unknown>) => (checking: boolean) => {
    const sheet = activeSheet(host);
    if (sheet && !checking) runWhenRead(() => work(sheet.path));
    return sheet !== undefined;
  };
  return [
    { id: 'log-interaction', name: 'Log interaction', icon: 'message-circle', callback: () => runWhenRead(logInteraction) },
    { id: 'capture', name: 'Capture', icon: 'notebook-pen', callback: () => runWhenRead(capture) },
    { id: 'capture-line', name: 'Capture this line as…', icon: 'notebook-pen', editorCallback: (editor) => runWhenRead(() => captureLine(host, editor)) },
    { id: 'prepare-one-on-one', name: 'Prepare one-on-one', icon: 'list-checks', callback: () => runWhenRead(prepareOneOnOne) },
    { id: 'refresh-one-on-one', name: 'Refresh one-on-one', icon: 'refresh-cw', checkCallback: onSheet((path) => refreshOneOnOne(host, path)) },
    { id: 'close-one-on-one', name: 'Close one-on-one', icon: 'check', checkCallback: onSheet((path) => showClosing(host.context, host.app, path)) },
    { id: 'copy-to-send', name: 'Copy to send', icon: 'clipboard-copy', checkCallback: onSheet((path) => copyToSend(host, path)) },
    { id: 'before-you-talk', name: 'Before you talk', icon: 'eye', callback: () => runWhenRead(beforeYouTalk) },
    { id: 'get-in-touch', name: 'Get in touch', icon: 'message-circle', callback: () => run(() => showPass(host.context, host.app)) },
    { id: 'sort-new-people', name: 'Sort new people', icon: 'user-plus', callback: () => run(() => showSorting(host.context, host.app)) },
    { id: 'change-people', name: 'Change several people', icon: 'users', callback: () => run(() => showChanging(host.context, host.app)) },
    { id: 'new-person', name: 'New person', icon: 'user-plus', callback: () => runWhenRead(newPerson) },
    { id: 'add-follow-up', name: 'Add follow-up', icon: 'plus', callback: () => runWhenRead(addFollowUp) },
    { id: 'complete-follow-up', name: 'Complete follow-up', icon: 'check', callback: () => runWhenRead(completeFollowUp) },
    { id: 'snooze-follow-up', name: 'Snooze follow-up', icon: 'alarm-clock', callback: () => runWhenRead(snoozeFollowUp) },
    { id: 'insert-today', name: 'Insert today', icon: 'calendar-clock', callback: () => runWhenRead(insertToday) },
    { id: 'who-could-help', name: 'Who could help with…', icon: 'hand-helping', callback: () => runWhenRead(whoCouldHelp) },
    { id: 'introduce', name: 'Introduce two people', icon: 'handshake', callback: () => runWhenRead(introduce) },
    { id: 'open-follow-ups', name: 'Open follow-ups', icon: 'messages-square', callback: () => run(() => openFollowUps(host.app)) },
    { id: 'open-person', name: 'Open person panel', icon: 'message-circle', callback: () => run(() => openPerson(host.app)) },
    { id: 'set-up', name: 'Set up', icon: 'list-filter', callback: () => run(() => setUp(host)) },
    {
      id: 'explain-note',
      name: 'Why is this note counted, or not?',
      icon: 'search',
      checkCallback: (checking) => {
        if (!explainableNote(host)) return false;
        if (!checking) run(() => explainActiveNote(host));
        return true;
      },
    },
    { id: 'write-templates', name: 'Write template notes to the vault', icon: 'notebook-pen', callback: () => run(() => host.context.perform(host.context.journal.writeTemplates())) },
    { id: 'undo-last-change', name: 'Undo last change', icon: 'undo-2', callback: () => run(() => undoLastChange(host)) },
  ];
}
