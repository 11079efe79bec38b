import type * as Real from 'obsidian';
import { debounce } from './debounce';
import { TFile } from './files';
import { mergeOutside } from './merge-outside';
import { ItemView } from './view';

/** How long after the last key an edited note is saved. */
const saveDelay = 2000;

/** obsidian.d.ts `FileView`. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  override navigation = true;
  file: Real.TFile | null = null;

  override getDisplayText(): string { return this.file?.basename ?? 'No file'; }
  override getState(): Record<string, unknown> { return { file: this.file?.path }; }

  override async setState(state: unknown, _result: Real.ViewStateResult): Promise<void> {
    const path: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'file') : undefined;
    const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
    if (!file || file === this.file) return;
    if (this.file) await this.onUnloadFile(this.file);
    this.file = file;
    this.titleEl.setText(this.getDisplayText());
    await this.onLoadFile(file);
  }

  override onload(): void {
    this.registerEvent(this.app.vault.on('rename', (file) => { if (file === this.file && file instanceof TFile) void this.onRename(file); }));
    this.registerEvent(this.app.vault.on('delete', (file) => { if (file === this.file) this.leaf.detach(); }));
  }

  async onLoadFile(_file: Real.TFile): Promise<void> {}
  async onUnloadFile(_file: Real.TFile): Promise<void> {}
  async onRename(_file: Real.TFile): Promise<void> { this.titleEl.setText(this.getDisplayText()); }
  canAcceptExtension(_extension: string): boolean { return false; }

  override async vanish(): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
    await super.vanish();
  }
}

/** obsidian.d.ts `TextFileView`: saves 2 s after the last change; takes over what changed on disk. */
export abstract class TextFileView extends FileView {
  data = '';
  /** The text as it was last read from or written to the disk by this view. */
  private saved = '';
  private readonly saveSoon = debounce(() => void this.save(), saveDelay, true);

  requestSave = (): void => void this.saveSoon();

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override onload(): void {
    super.onload();
    this.registerEvent(this.app.vault.on('modify', (file) => { if (file === this.file && file instanceof TFile) void this.takeOver(file); }));
  }

  override async onLoadFile(file: Real.TFile): Promise<void> {
    this.saved = this.data = await this.app.vault.read(file);
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(_file: Real.TFile): Promise<void> {
    this.saveSoon.cancel();
    await this.save(true);
  }

  async save(clear = false): Promise<void> {
    this.saveSoon.cancel();
    this.data = this.getViewData();
    if (this.file && this.data !== this.saved && this.app.vault.getFileByPath(this.file.path) === this.file) {
      this.saved = this.data;
      await this.app.vault.modify(this.file, this.data);
    }
    if (clear) this.clear();
  }

  /** The file changed under us. Without unsaved text it is shown as it is now; with it, both changes are put together. */
  private async takeOver(file: Real.TFile): Promise<void> {
    const outside = await this.app.vault.cachedRead(file);
    if (outside === this.saved || file !== this.file) return;
    const mine = this.getViewData();
    const merged = mine === this.saved ? outside : mergeOutside({ base: this.saved, mine, outside });
    this.saved = outside;
    this.data = merged;
    if (merged !== mine) this.setViewData(merged, false);
    if (merged !== outside) this.requestSave();
  }
}
