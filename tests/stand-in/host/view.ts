import type * as Real from 'obsidian';
import { Component } from './component';
import { setIcon } from './icons';
import { WorkspaceLeaf } from './leaf';
import { setTooltip } from './tooltip';

/** obsidian.d.ts `View`: what a leaf shows. */
export abstract class View extends Component {
  readonly app: Real.App;
  icon: Real.IconName = 'file';
  navigation = false;
  scope: Real.Scope | null = null;
  readonly containerEl: HTMLElement = createDiv('workspace-leaf-content');

  constructor(readonly leaf: Real.WorkspaceLeaf) {
    super();
    this.app = WorkspaceLeaf.hostOf(leaf).app;
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;
  getIcon(): Real.IconName { return this.icon; }
  getState(): Record<string, unknown> { return {}; }
  async setState(_state: unknown, _result: Real.ViewStateResult): Promise<void> {}
  getEphemeralState(): Record<string, unknown> { return {}; }
  setEphemeralState(_state: unknown): void {}
  onResize(): void {}
  onPaneMenu(_menu: Real.Menu, _source: string): void {}
  protected async onOpen(): Promise<void> {}
  protected async onClose(): Promise<void> {}

  /** Called by the leaf. */
  async appear(): Promise<void> {
    this.containerEl.setAttribute('data-type', this.getViewType());
    this.load();
    await this.onOpen();
  }

  /** Called by the leaf. */
  async vanish(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.detach();
  }
}

/** obsidian.d.ts `ItemView`: a header and a content. */
export abstract class ItemView extends View {
  readonly contentEl: HTMLElement;
  protected readonly titleEl: HTMLElement;
  private readonly actionsEl: HTMLElement;

  constructor(leaf: Real.WorkspaceLeaf) {
    super(leaf);
    const header = this.containerEl.createDiv('view-header');
    this.titleEl = header.createDiv('view-header-title-container').createDiv('view-header-title');
    this.actionsEl = header.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  addAction(icon: Real.IconName, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = this.actionsEl.createEl('button', { cls: 'clickable-icon view-action', prepend: true });
    setIcon(el, icon);
    setTooltip(el, title);
    el.addEventListener('click', (event) => void callback(event));
    return el;
  }

  override async appear(): Promise<void> {
    this.titleEl.setText(this.getDisplayText());
    await super.appear();
  }
}

/** Of a leaf that is not seen yet (obsidian.d.ts `WorkspaceLeaf.isDeferred`), or whose plugin is gone, or that is empty. */
export class PlaceholderView extends ItemView {
  constructor(leaf: Real.WorkspaceLeaf, private readonly type: string, private readonly state: Record<string, unknown>, private readonly sentence: string) {
    super(leaf);
    this.icon = 'file';
  }

  getViewType(): string { return this.type; }
  getDisplayText(): string { return this.type === 'empty' ? 'New tab' : this.type; }
  override getState(): Record<string, unknown> { return this.state; }

  protected override async onOpen(): Promise<void> {
    this.contentEl.createDiv({ cls: 'empty-state', text: this.sentence });
  }
}
