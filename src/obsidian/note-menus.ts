import { TFile, type Menu, type MenuItem, type Plugin } from 'obsidian';
import type { CommandHost } from './commands/command-host';
import { completeRow } from './commands/complete-follow-up';
import { explainNote } from './commands/explain-note';
import { followUpInEditor } from './commands/follow-up-under-cursor';
import { copyToSend, isSheet, refreshOneOnOne } from './commands/one-on-one-windows';
import { snoozeRow } from './commands/snooze-follow-up';

/** Adds our entries to the app's menus: of a note, and of a follow-up's line in the editor. */
export function addToNoteMenus(plugin: Plugin, host: CommandHost): void {
  const { workspace } = plugin.app;
  const { context, report } = host;
  plugin.registerEvent(workspace.on('file-menu', (menu, file) => {
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    const people = context.journal.peopleOf(file.path);
    if (people.length > 0) addEntry(menu, { title: 'Log interaction', icon: 'message-circle', onSelect: () => context.logInteraction(people) });
    if (people.length > 0) addEntry(menu, { title: 'Capture', icon: 'notebook-pen', onSelect: () => context.capture(people) });
    const [person = ''] = people;
    if (isSheet(context, file.path)) {
      addEntry(menu, { title: 'Refresh one-on-one', icon: 'refresh-cw', onSelect: () => report.run(() => refreshOneOnOne(host, file.path)) });
      addEntry(menu, { title: 'Close one-on-one', icon: 'check', onSelect: () => context.closeOneOnOne(file.path) });
      addEntry(menu, { title: 'Copy to send', icon: 'clipboard-copy', onSelect: () => report.run(() => copyToSend(host, file.path)) });
    } else if (people.length === 1) addEntry(menu, { title: 'Prepare one-on-one', icon: 'list-checks', onSelect: () => context.prepareOneOnOne(person) });
    addEntry(menu, { title: 'Why is this note counted, or not?', icon: 'search', onSelect: () => report.run(() => explainNote(host, file.path)) });
  }));
  plugin.registerEvent(workspace.on('editor-menu', (menu, editor, info) => {
    const row = followUpInEditor(host, editor, info);
    if (!row) return;
    addEntry(menu, { title: 'Complete follow-up', icon: 'check', onSelect: () => report.run(() => completeRow(host, row)) });
    addEntry(menu, { title: 'Snooze follow-up', icon: 'alarm-clock', onSelect: () => report.run(() => snoozeRow(host, row)) });
  }));
}

function addEntry(menu: Menu, { title, icon, onSelect }: { readonly title: string; readonly icon: string; readonly onSelect: () => void }): void {
  menu.addItem((item: MenuItem) => item.setTitle(title).setIcon(icon).onClick(onSelect));
}
