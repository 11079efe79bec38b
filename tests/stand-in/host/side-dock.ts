import { loud } from './loud';
import type { TabGroup } from './tab-group';

/** obsidian.d.ts `WorkspaceSidedock`; on a phone the same thing is a drawer over the note. */
export class SideDock {
  collapsed: boolean;
  readonly containerEl: HTMLElement;

  constructor(readonly group: TabGroup, collapsed: boolean, private readonly onChange: () => void) {
    this.containerEl = createDiv(`workspace-split mod-horizontal mod-sidedock mod-${group.side}-split`);
    this.containerEl.appendChild(group.containerEl);
    this.collapsed = collapsed;
    this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
    return loud(this);
  }

  collapse(): void { this.fold(true); }
  expand(): void { this.fold(false); }
  toggle(): void { this.fold(!this.collapsed); }

  private fold(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
    this.onChange();
  }
}
