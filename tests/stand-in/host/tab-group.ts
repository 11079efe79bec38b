import type { WorkspaceLeaf } from './leaf';

/** A row of tabs with one of them in front; a sidebar is one such group, the middle has one or more side by side. */
export class TabGroup {
  readonly containerEl: HTMLElement = createDiv('workspace-tabs');
  readonly headersEl: HTMLElement;
  readonly leaves: WorkspaceLeaf[] = [];
  front: WorkspaceLeaf | null = null;
  private readonly contentEl: HTMLElement;

  constructor(readonly side: 'left' | 'right' | 'root') {
    this.containerEl.toggleClass('mod-top', true);
    this.headersEl = this.containerEl.createDiv('workspace-tab-header-container').createDiv({ cls: 'workspace-tab-header-container-inner', attr: { role: 'tablist' } });
    this.contentEl = this.containerEl.createDiv('workspace-tab-container');
  }

  add(leaf: WorkspaceLeaf): void {
    this.leaves.push(leaf);
    leaf.group = this;
    this.headersEl.appendChild(leaf.tabHeaderEl);
    this.contentEl.appendChild(leaf.containerEl);
    if (this.front) leaf.containerEl.hide();
    else this.bring(leaf);
  }

  remove(leaf: WorkspaceLeaf): void {
    this.leaves.splice(this.leaves.indexOf(leaf), 1);
    leaf.tabHeaderEl.detach();
    leaf.containerEl.detach();
    if (this.front !== leaf) return;
    this.front = null;
    const next = this.leaves.at(-1);
    if (next) this.bring(next);
  }

  /** Brings a tab to the front. */
  bring(leaf: WorkspaceLeaf): void {
    this.front = leaf;
    for (const one of this.leaves) {
      one.containerEl.toggle(one === leaf);
      one.tabHeaderEl.toggleClass('is-active', one === leaf);
      one.tabHeaderEl.setAttribute('aria-selected', String(one === leaf));
    }
  }

  /** The leaf as the group has it (the object that throws on what is missing). */
  known(leaf: WorkspaceLeaf): WorkspaceLeaf | undefined {
    return this.leaves.find((one) => one.containerEl === leaf.containerEl);
  }
}
