import type * as Real from 'obsidian';
import { Events } from './events';
import { setIcon } from './icons';
import { loud, missing, seenAs } from './loud';
import type { TabGroup } from './tab-group';
import { PlaceholderView, View } from './view';

/** What a leaf needs of the workspace. */
export interface LeafOwner {
  readonly app: Real.App;
  createView(type: string, leaf: Real.WorkspaceLeaf): Real.View | null;
  activate(leaf: WorkspaceLeaf): void;
  layoutChanged(): void;
}

/** obsidian.d.ts `WorkspaceLeaf`: one tab, which shows one view. */
export class WorkspaceLeaf extends Events {
  protected override readonly fires = ['pinned-change', 'group-change'];
  view: Real.View;
  hoverPopover: Real.HoverPopover | null = null;
  readonly containerEl: HTMLElement = createDiv('workspace-leaf');
  readonly tabHeaderEl: HTMLElement = createDiv({ cls: 'workspace-tab-header tappable', attr: { role: 'tab', tabindex: '0' } });
  group: TabGroup | null = null;
  private deferred: Real.ViewState | null = null;
  private working: Promise<unknown> = Promise.resolve();

  constructor(private readonly owner: LeafOwner) {
    super();
    const empty = new PlaceholderView(this.real(), 'empty', {}, 'No file is open');
    this.containerEl.appendChild(empty.containerEl);
    void empty.appear();
    this.view = seenAs<Real.View>(empty);
    this.containerEl.addEventListener('pointerdown', () => this.owner.activate(this.self()), true);
    this.tabHeaderEl.addEventListener('click', () => this.owner.activate(this.self()));
    return loud(this);
  }

  /** The host's side of a leaf that a plugin hands in. */
  static hostOf(leaf: Real.WorkspaceLeaf): WorkspaceLeaf {
    const host: unknown = leaf;
    if (!(host instanceof WorkspaceLeaf)) throw new TypeError('This is not a leaf of the workspace.');
    return host;
  }

  get app(): Real.App { return this.owner.app; }
  get isDeferred(): boolean { return this.deferred !== null; }
  getDisplayText(): string { return this.view.getDisplayText(); }
  getIcon(): Real.IconName { return this.view.getIcon(); }
  onResize(): void { this.view.onResize(); }
  getEphemeralState(): Record<string, unknown> { return this.view.getEphemeralState(); }
  setEphemeralState(state: unknown): void { this.view.setEphemeralState(state); }

  async openFile(file: Real.TFile, openState: Real.OpenViewState = {}): Promise<void> {
    await this.setViewState({ type: file.extension === 'md' ? 'markdown' : missing(`a view for "${file.path}"`), state: { ...openState.state, file: file.path }, active: openState.active ?? true }, openState.eState);
  }

  getViewState(): Real.ViewState {
    return { type: this.view.getViewType(), state: this.view.getState() };
  }

  /** One after the other: a second call waits until the first view stands. */
  async setViewState(viewState: Real.ViewState, eState?: unknown): Promise<void> {
    const work = this.working.then(() => this.change(viewState));
    this.working = work.catch(() => undefined);
    await work;
    if (viewState.active) this.owner.activate(this.self());
    if (eState !== undefined) this.view.setEphemeralState(eState);
  }

  /** Obsidian 1.7.2: a tab that nobody has looked at since the start holds a stand-in for its view. */
  async defer(viewState: Real.ViewState): Promise<void> {
    this.deferred = viewState;
    await this.show(new PlaceholderView(this.real(), viewState.type, viewState.state ?? {}, ''));
  }

  async loadIfDeferred(): Promise<void> {
    const state = this.deferred;
    if (state) await this.setViewState(state);
  }

  detach(): void {
    const { group } = this;
    if (!group) return;
    group.remove(this.self());
    this.group = null;
    const view: unknown = this.view;
    if (view instanceof View) void view.vanish();
    this.owner.layoutChanged();
  }

  /** The plugin that made this view is gone. */
  async orphan(): Promise<void> {
    const { type, state } = this.getViewState();
    this.deferred = null;
    await this.show(new PlaceholderView(this.real(), type, state ?? {}, 'The plugin of this view is no longer active.'));
    this.deferred = { type, state: state ?? {} };
  }

  /** Draws the tab again: a view's name or icon may have changed. */
  drawHeader(): void {
    this.tabHeaderEl.empty();
    const inner = this.tabHeaderEl.createDiv('workspace-tab-header-inner');
    setIcon(inner.createDiv('workspace-tab-header-inner-icon'), this.view.getIcon());
    inner.createDiv({ cls: 'workspace-tab-header-inner-title', text: this.getDisplayText() });
    this.tabHeaderEl.setAttrs({ 'aria-label': this.getDisplayText(), 'data-type': this.view.getViewType() });
    if (this.group?.side !== 'root') return;
    const close = inner.createDiv({ cls: 'workspace-tab-header-inner-close-button', attr: { 'aria-label': 'Close' } });
    setIcon(close, 'x');
    close.addEventListener('click', (event) => {
      event.stopPropagation();
      this.detach();
    });
  }

  private async change({ type, state }: Real.ViewState): Promise<void> {
    const isSame = this.view.getViewType() === type && !this.deferred;
    if (!isSame) {
      this.deferred = null;
      const made = this.owner.createView(type, this.real());
      await this.show(made ?? new PlaceholderView(this.real(), type, state ?? {}, type === 'empty' ? 'No file is open' : 'The plugin of this view is no longer active.'));
      if (!made && type !== 'empty') this.deferred = { type, state: state ?? {} };
    }
    if (state) await this.view.setState(state, { history: false });
    this.drawHeader();
    this.owner.layoutChanged();
  }

  private async show(view: Real.View | PlaceholderView): Promise<void> {
    const before: unknown = this.view;
    if (before instanceof View) await before.vanish();
    this.view = seenAs<Real.View>(view);
    this.containerEl.appendChild(view.containerEl);
    if (view instanceof View) await view.appear();
    this.drawHeader();
  }

  private self(): WorkspaceLeaf { return this.group?.known(this) ?? this; }
  private real(): Real.WorkspaceLeaf { return seenAs<Real.WorkspaceLeaf>(this); }
}
