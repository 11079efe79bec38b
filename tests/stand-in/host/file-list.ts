import type * as Real from 'obsidian';
import { debounce } from './debounce';
import { TFile, TFolder } from './files';
import { setIcon } from './icons';
import { Keymap } from './keymap';
import { Menu } from './menu';
import { ItemView } from './view';

/** The file list of the left sidebar. */
export class FileList extends ItemView {
  override icon = 'folder-closed';
  private readonly closed = new Set<string>();
  private readonly draw = debounce(() => this.drawAll(), 20, true);

  getViewType(): string { return 'file-explorer'; }
  getDisplayText(): string { return 'Files'; }

  protected override async onOpen(): Promise<void> {
    const { vault, workspace } = this.app;
    for (const folder of vault.getAllFolders()) this.closed.add(folder.path);
    this.registerEvent(vault.on('create', () => void this.draw()));
    this.registerEvent(vault.on('delete', () => void this.draw()));
    this.registerEvent(vault.on('rename', () => void this.draw()));
    this.registerEvent(workspace.on('file-open', () => void this.draw()));
    this.drawAll();
  }

  private drawAll(): void {
    this.contentEl.empty();
    this.drawFolder(this.app.vault.getRoot(), this.contentEl.createDiv('nav-files-container'));
  }

  private drawFolder(folder: Real.TFolder, el: HTMLElement): void {
    const byName = (a: Real.TAbstractFile, b: Real.TAbstractFile) => a.name.localeCompare(b.name, undefined, { numeric: true });
    for (const child of folder.children.filter((one) => one instanceof TFolder).sort(byName)) {
      const isClosed = this.closed.has(child.path);
      const item = el.createDiv(`tree-item nav-folder${isClosed ? ' is-collapsed' : ''}`);
      const title = item.createDiv({ cls: 'tree-item-self nav-folder-title is-clickable', attr: { 'data-path': child.path } });
      setIcon(title.createDiv('tree-item-icon collapse-icon'), isClosed ? 'chevron-right' : 'chevron-down');
      title.createDiv({ cls: 'tree-item-inner nav-folder-title-content', text: child.name });
      title.addEventListener('click', () => {
        if (!this.closed.delete(child.path)) this.closed.add(child.path);
        this.drawAll();
      });
      if (!isClosed) this.drawFolder(child, item.createDiv('tree-item-children nav-folder-children'));
    }
    for (const file of folder.children.filter((one) => one instanceof TFile).sort(byName)) this.drawFile(file, el);
  }

  private drawFile(file: Real.TFile, el: HTMLElement): void {
    const { workspace } = this.app;
    const title = el.createDiv('tree-item nav-file').createDiv({ cls: 'tree-item-self nav-file-title is-clickable', attr: { 'data-path': file.path } });
    title.toggleClass('is-active', workspace.getActiveFile() === file);
    title.createDiv({ cls: 'tree-item-inner nav-file-title-content', text: file.extension === 'md' ? file.basename : file.name });
    title.addEventListener('click', (event) => {
      if (file.extension !== 'md') return;
      void workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
      if (document.body.hasClass('is-phone')) workspace.leftSplit.collapse();
    });
    title.addEventListener('contextmenu', (event) => workspace.trigger('file-menu', Menu.forEvent(event), file, 'file-explorer-context-menu'));
  }
}
