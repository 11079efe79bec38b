import { Menu } from 'obsidian';
import type { MenuEntry } from '../ui/app-context';

type MenuChoice = Exclude<MenuEntry, 'separator'>;

/** Shows the app's menu at the pointer, or below an element. */
export function showAppMenu(at: MouseEvent | HTMLElement, entries: readonly MenuEntry[]): void {
  const menu = new Menu();
  for (const entry of entries) {
    if (entry === 'separator') menu.addSeparator();
    else addChoice(menu, entry);
  }
  selectByKey(menu, at.doc, entries.filter((entry) => entry !== 'separator'));
  if ('clientX' in at) return void menu.showAtMouseEvent(at);
  const { left, bottom } = at.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, at.doc);
}

function addChoice(menu: Menu, { title, icon, checked, onSelect }: MenuChoice): void {
  menu.addItem((item) => {
    item.setTitle(title).onClick(onSelect);
    if (icon !== undefined) item.setIcon(icon);
    if (checked !== undefined) item.setChecked(checked);
  });
}

/** Lets the keys of entries select them while the menu is open. The app's own menu knows only arrows and Enter. */
function selectByKey(menu: Menu, doc: Document, choices: readonly MenuChoice[]): void {
  if (choices.every(({ key }) => key === undefined)) return;
  const listen = (event: KeyboardEvent) => {
    const choice = choices.find(({ key }) => key === event.key);
    if (!choice) return;
    event.preventDefault();
    event.stopPropagation();
    menu.hide();
    choice.onSelect();
  };
  menu.setUseNativeMenu(false);
  doc.addEventListener('keydown', listen, { capture: true });
  menu.onHide(() => doc.removeEventListener('keydown', listen, { capture: true }));
}
