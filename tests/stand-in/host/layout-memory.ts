import type * as Real from 'obsidian';
import type { HostApp } from './app';
import { debounce } from './debounce';
import { WorkspaceLeaf } from './leaf';

interface Side {
  readonly collapsed: boolean;
  readonly front: number;
  readonly leaves: readonly Real.ViewState[];
}

interface Layout extends Record<Real.Side, Side> {
  readonly file: string | null;
}

const key = 'stand-in-layout';

/**
 * The layout is kept by the browser, never in the vault's own workspace file: the folder may be somebody's real one.
 * After a reload a tab that is not in front, or whose sidebar is shut, is deferred until it is looked at.
 */
export async function restoreLayout(host: HostApp): Promise<boolean> {
  const layout = host.loadLocalStorage(key) as Layout | null;
  if (!layout) return false;
  for (const side of ['left', 'right'] as const) {
    const { collapsed, front, leaves } = layout[side];
    for (const [at, state] of leaves.entries()) {
      if (state.type === 'file-explorer') continue;
      const leaf = host.hostWorkspace.leafIn(side);
      if (collapsed || at !== front) await leaf.defer(state);
      else await leaf.setViewState(state).then(() => leaf.group?.bring(leaf));
    }
    const dock = side === 'left' ? host.workspace.leftSplit : host.workspace.rightSplit;
    if (collapsed) dock.collapse();
    else dock.expand();
  }
  const file = layout.file === null ? null : host.vault.getFileByPath(layout.file);
  if (file) await host.workspace.getLeaf(true).openFile(file);
  return true;
}

/** Keeps the layout whenever it changes. */
export function rememberLayout(host: HostApp): void {
  const describe = (side: Real.Side): Side => {
    const dock = side === 'left' ? host.workspace.leftSplit : host.workspace.rightSplit;
    const all: WorkspaceLeaf[] = [];
    host.workspace.iterateAllLeaves((leaf) => all.push(WorkspaceLeaf.hostOf(leaf)));
    const leaves = all.filter((leaf) => leaf.group?.side === side);
    return { collapsed: dock.collapsed, front: leaves.findIndex((leaf) => leaf.group?.front === leaf), leaves: leaves.map((leaf) => leaf.getViewState()) };
  };
  const save = debounce(() => {
    const layout: Layout = { left: describe('left'), right: describe('right'), file: host.workspace.getActiveFile()?.path ?? null };
    host.saveLocalStorage(key, layout);
  }, 100, true);
  host.workspace.on('layout-change', () => void save());
  host.workspace.on('file-open', () => void save());
}
