import { debounce, Platform, setIcon, setTooltip, type Plugin } from 'obsidian';
import type { Journal } from '../journal/journal';
import type { TimePassed } from './time-passed';
import { FOLLOW_UPS_ICON } from './views/follow-ups-view';

/** How long after a change the number is counted anew. */
const QUIET = 300;

/** What the status bar shows, and where it leads. */
export interface StatusBarParts {
  readonly journal: Journal;
  readonly time: TimePassed;
  readonly onSelect: () => void;
}

/** Puts the number of follow-ups in Today into the status bar; a phone has none. */
export function addStatusBar(plugin: Plugin, { journal, time, onSelect }: StatusBarParts): void {
  if (Platform.isMobile) return;
  const el = plugin.addStatusBarItem();
  el.addClass('mod-clickable');
  setIcon(el.createSpan({ cls: 'status-bar-item-icon' }), FOLLOW_UPS_ICON);
  const count = el.createSpan({ cls: 'rapport-status-count' });
  const draw = () => {
    const today = journal.due({ limit: 0 }).sections.find(({ section }) => section === 'today');
    count.setText(today ? String(today.count) : '');
    setTooltip(el, todayInWords(today?.count ?? 0, today?.late ?? 0), { placement: 'top' });
  };
  const drawLater = debounce(draw, QUIET);
  plugin.registerDomEvent(el, 'click', onSelect);
  plugin.register(journal.onChange(drawLater));
  plugin.register(time.listen(drawLater));
  plugin.register(() => drawLater.cancel());
  draw();
}

/** "3 for today, 1 of them late". */
export function todayInWords(count: number, late: number): string {
  if (count === 0) return 'Nothing for today';
  return late === 0 ? `${count} for today` : `${count} for today, ${late} of them late`;
}
