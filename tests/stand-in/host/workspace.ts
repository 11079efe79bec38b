import type * as Real from 'obsidian';
import { Events } from './events';
import { TFile } from './files';
import { FileView } from './file-view';
import { WorkspaceLeaf, type LeafOwner } from './leaf';
import { parseLinktext } from './link-text';
import { loud, seenAs } from './loud';
import { MarkdownView } from './markdown-view';
import { SideDock } from './side-dock';
import { TabGroup } from './tab-group';

const fired = ['quick-preview', 'resize', 'active-leaf-change', 'file-open', 'layout-change', 'window-open', 'window-close', 'css-change', 'file-menu', 'files-menu', 'url-menu', 'editor-menu', 'editor-change', 'editor-paste', 'editor-drop', 'quit', 'hover-link'];

/** obsidian.d.ts `Workspace`: two sidebars, and tabs in the middle. */
export class Workspace extends Events implements LeafOwner {
  protected override readonly fires = fired;
  readonly containerEl: HTMLElement = createDiv('workspace');
  readonly leftSplit: Real.WorkspaceSidedock;
  readonly rightSplit: Real.WorkspaceSidedock;
  activeLeaf: Real.WorkspaceLeaf | null = null;
  layoutReady = false;
  /** View types of plugins; the app's own are known besides. */
  readonly viewCreators = new Map<string, Real.ViewCreator>();
  readonly hoverSources = new Map<string, Real.HoverLinkSource>();
  app!: Real.App;
  private readonly docks: Readonly<Record<Real.Side, SideDock>>;
  private readonly rootEl: HTMLElement = createDiv('workspace-split mod-vertical mod-root');
  private readonly roots: TabGroup[] = [];
  private readonly whenReady: (() => unknown)[] = [];
  private recentRoot: WorkspaceLeaf | null = null;
  private openFile: Real.TFile | null = null;

  constructor(isPhone: boolean) {
    super();
    const dock = (side: Real.Side) => new SideDock(new TabGroup(side), isPhone || side === 'right', () => this.layoutChanged());
    this.docks = { left: dock('left'), right: dock('right') };
    this.leftSplit = seenAs<Real.WorkspaceSidedock>(this.docks.left);
    this.rightSplit = seenAs<Real.WorkspaceSidedock>(this.docks.right);
    this.addRoot();
    this.containerEl.append(this.docks.left.containerEl, this.rootEl, this.docks.right.containerEl);
    window.addEventListener('resize', () => {
      this.iterateAllLeaves((leaf) => { leaf.view.onResize(); });
      this.trigger('resize');
    });
    return loud(this);
  }

  /** The start is over: what waited for it runs now. */
  becomeReady(): void {
    this.setActiveLeaf(this.getLeaf(this.recentRoot === null));
    this.layoutReady = true;
    for (const callback of this.whenReady.splice(0)) callback();
    this.layoutChanged();
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.whenReady.push(callback);
  }

  get activeEditor(): Real.MarkdownFileInfo | null {
    const view: unknown = this.activeLeaf?.view;
    return view instanceof MarkdownView ? seenAs<Real.MarkdownView>(view) : null;
  }

  getActiveFile(): Real.TFile | null {
    for (const leaf of [this.activeLeaf, this.recentRoot]) {
      const view: unknown = leaf?.view;
      if (view instanceof FileView) return view.file;
    }
    return null;
  }

  getActiveViewOfType<T extends Real.View>(type: Real.Constructor<T>): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getLeaf(newLeaf: Real.PaneType | boolean = false): Real.WorkspaceLeaf {
    const recent = this.recentLeaf();
    if (newLeaf === false && recent) return seenAs<Real.WorkspaceLeaf>(recent);
    // A popout window would be another page; a tab stands for it.
    const group = newLeaf === 'split' ? this.addRoot() : (recent?.group ?? this.roots[0] ?? this.addRoot());
    const leaf = this.leafIn(group);
    group.bring(leaf);
    return seenAs<Real.WorkspaceLeaf>(leaf);
  }

  getMostRecentLeaf(): Real.WorkspaceLeaf | null {
    const recent = this.recentLeaf();
    return recent && seenAs<Real.WorkspaceLeaf>(recent);
  }

  /** The leaf in the middle that was used last. */
  private recentLeaf(): WorkspaceLeaf | null {
    return this.recentRoot?.group ? this.recentRoot : (this.roots[0]?.front ?? null);
  }

  getLeftLeaf(_split: boolean): Real.WorkspaceLeaf { return this.sideLeaf('left'); }
  getRightLeaf(_split: boolean): Real.WorkspaceLeaf { return this.sideLeaf('right'); }

  async ensureSideLeaf(type: string, side: Real.Side, options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {}): Promise<Real.WorkspaceLeaf> {
    const leaf = this.getLeavesOfType(type)[0] ?? this.sideLeaf(side);
    const { active = false, reveal = true, state } = options;
    if (leaf.getViewState().type !== type || state) await leaf.setViewState({ type, active: false, ...(state ? { state } : {}) });
    if (reveal) await this.revealLeaf(leaf);
    if (active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  /** Makes it seen; a view that was deferred stands when this resolves (obsidian.d.ts, 1.7.2). */
  async revealLeaf(leaf: Real.WorkspaceLeaf): Promise<void> {
    const { group } = WorkspaceLeaf.hostOf(leaf);
    group?.bring(WorkspaceLeaf.hostOf(leaf));
    if (group && group.side !== 'root') this.docks[group.side].expand();
    await leaf.loadIfDeferred();
  }

  async openLinkText(linktext: string, sourcePath: string, newLeaf: Real.PaneType | boolean = false, openViewState: Real.OpenViewState = {}): Promise<void> {
    const { path, subpath } = parseLinktext(linktext);
    const { metadataCache, vault } = this.app;
    // A link to nothing makes the note, as a click on it does in the app.
    const file = metadataCache.getFirstLinkpathDest(path, sourcePath) ?? (await vault.create(path.endsWith('.md') ? path : `${path}.md`, ''));
    const heading = metadataCache.getFileCache(file)?.headings?.find((one) => `#${one.heading}` === subpath.slice(subpath.lastIndexOf('#')));
    const eState = { ...openViewState.eState, ...(heading ? { line: heading.position.start.line } : {}) };
    await this.getLeaf(newLeaf).openFile(file, { ...openViewState, eState });
  }

  setActiveLeaf(leaf: Real.WorkspaceLeaf, _params?: { focus?: boolean } | boolean, _focus?: boolean): void {
    this.activate(WorkspaceLeaf.hostOf(leaf));
  }

  getLeavesOfType(viewType: string): Real.WorkspaceLeaf[] {
    const found: Real.WorkspaceLeaf[] = [];
    this.iterateAllLeaves((leaf) => { if (leaf.view.getViewType() === viewType) found.push(leaf); });
    return found;
  }

  detachLeavesOfType(viewType: string): void {
    for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
  }

  iterateAllLeaves(callback: (leaf: Real.WorkspaceLeaf) => unknown): void {
    for (const group of [...this.roots, this.docks.left.group, this.docks.right.group]) {
      for (const leaf of [...group.leaves]) callback(seenAs<Real.WorkspaceLeaf>(leaf));
    }
  }

  iterateRootLeaves(callback: (leaf: Real.WorkspaceLeaf) => unknown): void {
    for (const group of this.roots) for (const leaf of [...group.leaves]) callback(seenAs<Real.WorkspaceLeaf>(leaf));
  }

  updateOptions(): void {}

  createView(type: string, leaf: Real.WorkspaceLeaf): Real.View | null {
    if (type === 'markdown') return seenAs<Real.View>(new MarkdownView(leaf));
    return this.viewCreators.get(type)?.(leaf) ?? null;
  }

  /** A leaf of a sidebar or of the middle that has no view yet. */
  leafIn(where: TabGroup | Real.Side): WorkspaceLeaf {
    const group = typeof where === 'string' ? this.docks[where].group : where;
    const leaf = new WorkspaceLeaf(this);
    group.add(leaf);
    leaf.drawHeader();
    return leaf;
  }

  activate(leaf: WorkspaceLeaf): void {
    if (!leaf.group) return;
    leaf.group.bring(leaf);
    if (leaf.isDeferred) void leaf.loadIfDeferred();
    if (leaf.group.side === 'root') this.recentRoot = leaf;
    const real = seenAs<Real.WorkspaceLeaf>(leaf);
    const isOther = this.activeLeaf !== real;
    this.activeLeaf = real;
    this.containerEl.findAll('.mod-active').forEach((el) => el.removeClass('mod-active'));
    leaf.containerEl.addClass('mod-active');
    leaf.tabHeaderEl.addClass('mod-active');
    if (isOther) this.trigger('active-leaf-change', real);
    this.tellFile();
  }

  layoutChanged(): void {
    const [first] = this.roots;
    // Like the app, never without a tab.
    if (first && this.layoutReady && this.roots.every((group) => group.leaves.length === 0)) this.leafIn(first);
    for (const empty of this.roots.filter((group, at) => at > 0 && group.leaves.length === 0)) {
      empty.containerEl.detach();
      this.roots.splice(this.roots.indexOf(empty), 1);
    }
    if (this.activeLeaf && !WorkspaceLeaf.hostOf(this.activeLeaf).group) {
      this.activeLeaf = null;
      this.recentRoot = this.roots.find((group) => group.front)?.front ?? null;
      if (this.recentRoot) this.activate(this.recentRoot);
      else this.trigger('active-leaf-change', null);
    }
    this.tellFile();
    this.trigger('layout-change');
  }

  private tellFile(): void {
    const file = this.getActiveFile();
    if (file === this.openFile || !this.layoutReady) return;
    this.openFile = file;
    this.trigger('file-open', file instanceof TFile ? file : null);
  }

  private sideLeaf(side: Real.Side): Real.WorkspaceLeaf {
    return seenAs<Real.WorkspaceLeaf>(this.leafIn(side));
  }

  private addRoot(): TabGroup {
    const group = new TabGroup('root');
    this.roots.push(group);
    this.rootEl.appendChild(group.containerEl);
    return group;
  }
}
