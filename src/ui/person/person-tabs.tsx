import { useRef } from 'preact/hooks';
import { useHandle } from '../parts/app-handle';
import type { PersonPanel } from './person-panel';
import { tabsOf } from './whom';

/** The people of a meeting: one tab stop, arrows choose. Those who have no room are in a menu. */
export function PersonTabs({ panel, panelId }: { readonly panel: PersonPanel; readonly panelId: string }) {
  const { app } = useHandle();
  const list = useRef<HTMLDivElement>(null);
  const { tabs, others } = tabsOf(panel.whom);
  const nameOf = (path: string): string => app.journal.person(path)?.name ?? path;

  const press = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    const isRightToLeft = event.currentTarget.ownerDocument.defaultView?.getComputedStyle(event.currentTarget).direction === 'rtl';
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = tabs.findIndex((path) => path === panel.whom.person);
    if (by === undefined || at < 0) return;
    event.preventDefault();
    const to = (at + (isRightToLeft ? -by : by) + tabs.length) % tabs.length;
    const path = tabs[to];
    if (path === undefined) return;
    panel.choose(path);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };

  return (
    <div class="rapport-person-tabs">
      <span class="rapport-unseen" id={`${panelId}-people`}>
        People of this meeting
      </span>
      <div class="rapport-tablist" role="tablist" aria-labelledby={`${panelId}-people`} ref={list} onKeyDown={press}>
        {tabs.map((path) => {
          const isShown = path === panel.whom.person;
          return (
            <button
              key={path}
              type="button"
              role="tab"
              id={isShown ? `${panelId}-tab` : undefined}
              class={`rapport-tab${isShown ? ' is-active' : ''}`}
              aria-selected={isShown}
              aria-controls={isShown ? panelId : undefined}
              tabIndex={isShown ? 0 : -1}
              onClick={() => panel.choose(path)}
              onMouseOver={(event) => app.hover(event, event.currentTarget, { path })}
            >
              {nameOf(path)}
            </button>
          );
        })}
      </div>
      {others.length > 0 && (
        <button
          type="button"
          class="rapport-tab"
          aria-haspopup="menu"
          onClick={(event) => app.showMenu(event.currentTarget, others.map((path) => ({ title: nameOf(path), onSelect: () => panel.choose(path) })))}
        >
          {`${others.length} more`}
        </button>
      )}
    </div>
  );
}
