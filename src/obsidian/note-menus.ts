import { TFile, type Menu, type MenuItem, type Plugin } from 'obsidian';
import type { CommandHost } from './commands/command-host';
import { completeRow } from './commands/complete-follow-up';
import { followUpInEditor } from './commands/follow-up-under-cursor';
import { snoozeRow } from './commands/snooze-follow-up';

/** Adds our entries to the app's menus: of a note of a person or a meeting, and of a follow-up's line in the editor. */
export function addToNoteMenus(plugin: Plugin, host: CommandHost): void {
  const { workspace } = plugin.app;
  const { context, report } = host;
  plugin.registerEvent(workspace.on('file-menu', (menu, file) => {
    const people = file instanceof TFile ? context.journal.peopleOf(file.path) : [];
    if (people.length > 0) addEntry(menu, { title: 'Log interaction', icon: 'message-circle', onSelect: () => context.logInteraction(people) });
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
