import type { FollowUpList } from './follow-up-list';
import { commandOf } from './keys';
import { sectionKey, type Line } from './lines';
import { SECTION_ORDER, type SectionName } from './rows';
import type { RowActs } from './row-acts';

/** The key of the line in which something happened. */
export function keyAt(target: EventTarget | null): string | null {
  return closest(target, '[data-key]')?.getAttribute('data-key') ?? null;
}

/** The section in which something happened; null between sections. */
export function sectionAt(target: EventTarget | null): SectionName | null {
  const name = closest(target, '[data-section]')?.getAttribute('data-section');
  return SECTION_ORDER.find((each) => each === name) ?? null;
}

/** The element of a line. Keys hold paths with any character, so they are compared and not selected by. */
export function elementOf(root: HTMLElement, key: string | null): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>('[data-key]')].find((el) => el.getAttribute('data-key') === key);
}

function closest(target: EventTarget | null, selector: string): Element | null {
  return isElement(target) ? target.closest(selector) : null;
}

function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target;
}

/** Carries out a key of the list; answers whether it was one. */
export function pressKey(event: KeyboardEvent & { readonly currentTarget: HTMLElement }, list: FollowUpList, acts: RowActs): boolean {
  const line = list.lines.find((each) => each.key === keyAt(event.target));
  const el = closest(event.target, '[data-key]');
  if (!line || !el) return false;
  const isRightToLeft = event.currentTarget.ownerDocument.defaultView?.getComputedStyle(event.currentTarget).direction === 'rtl';
  const command = commandOf(event, line.kind === 'row', isRightToLeft);
  if (!command) return false;
  if (command.do === 'move') list.move(command.step);
  else if (command.do === 'filter') list.search(list.words ?? '');
  else if (command.do === 'clear-filter') {
    if (!list.isFiltered && list.words === null) return false;
    list.clearFilter();
  } else if (command.do === 'expand' || command.do === 'collapse') expandOrCollapse(list, line, command.do === 'expand');
  else if (line.kind === 'row') {
    const { row } = line;
    const rowEl = elementOf(event.currentTarget, line.key) ?? event.currentTarget;
    if (command.do === 'open-note') acts.open(row, event);
    else if (command.do === 'snooze') acts.snooze(row, rowEl);
    else if (command.do === 'fix') acts.fix(row, rowEl);
    else acts[command.do](row);
  }
  return true;
}

/** Right opens, left closes; on a row that is closed already, left goes to the header of its section. */
function expandOrCollapse(list: FollowUpList, line: Line, expand: boolean): void {
  if (line.kind === 'section') {
    if (list.isOpen(line.section) !== expand) list.toggleSection(line.section);
  } else if (expand) {
    if (line.kind === 'row') list.openOnly(line.key);
  } else if (list.openRow === line.key) list.openOnly(null);
  else list.focusLine(sectionKey(line.section));
}
