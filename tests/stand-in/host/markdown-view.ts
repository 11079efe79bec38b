import type * as Real from 'obsidian';
import { Editor } from './editor';
import { TextFileView } from './file-view';
import { setIcon } from './icons';
import { seenAs } from './loud';
import { renderNote } from './markdown-renderer';
import { Menu } from './menu';
import { openNoteEditor } from './note-editor';
import { EditorSuggest } from './popover-suggest';
import { setTooltip } from './tooltip';

/** Editor suggests of plugins (obsidian.d.ts `Plugin.registerEditorSuggest`), asked in the order of registration. */
export const editorSuggests = new Set<EditorSuggest<unknown>>();

/** obsidian.d.ts `MarkdownView`: source mode and reading mode (no live preview). */
export class MarkdownView extends TextFileView {
  readonly editor: Real.Editor;
  hoverPopover: Real.HoverPopover | null = null;
  override icon = 'file-text';
  private mode: Real.MarkdownViewModeType = 'source';
  private readonly sourceEl: HTMLElement;
  private readonly readingEl: HTMLElement;
  private readonly note: ReturnType<typeof openNoteEditor>;
  private readonly modeButton: HTMLElement;

  constructor(leaf: Real.WorkspaceLeaf) {
    super(leaf);
    this.sourceEl = this.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6');
    this.readingEl = this.contentEl.createDiv('markdown-reading-view').createDiv('markdown-preview-view markdown-rendered');
    this.note = openNoteEditor(this.sourceEl, () => this.edited(), () => this.considerSuggests());
    this.editor = seenAs<Real.Editor>(new Editor(this.note.view));
    this.modeButton = this.addAction('book-open', '', () => this.setMode(this.mode === 'source' ? 'preview' : 'source'));
    this.addAction('ellipsis-vertical', 'More options', (event) => this.showMenu(event));
    this.sourceEl.addEventListener('contextmenu', (event) => {
      const menu = Menu.forEvent(event);
      this.app.workspace.trigger('editor-menu', menu, this.editor, this);
    });
    this.setMode('source');
  }

  getViewType(): string { return 'markdown'; }
  override canAcceptExtension(extension: string): boolean { return extension === 'md'; }
  getMode(): Real.MarkdownViewModeType { return this.mode; }
  getViewData(): string { return this.editor.getValue(); }
  clear(): void { this.note.show('', true); }
  override getState(): Record<string, unknown> { return { ...super.getState(), mode: this.mode, source: true }; }

  setViewData(data: string, clear: boolean): void {
    this.note.show(data, clear);
    if (this.mode === 'preview') void this.drawReading();
  }

  override async setState(state: unknown, result: Real.ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const mode: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'mode') : undefined;
    if (mode === 'source' || mode === 'preview') this.setMode(mode);
  }

  /** `{ line }` scrolls there; `{ cursor: { from, to } }` selects. */
  override setEphemeralState(state: unknown): void {
    if (typeof state !== 'object' || state === null) return;
    const line: unknown = Reflect.get(state, 'line');
    if (typeof line !== 'number') return;
    this.editor.setCursor({ line, ch: 0 });
    this.editor.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } }, true);
    this.readingEl.querySelector(`[data-line="${line}"]`)?.scrollIntoView({ block: 'center' });
  }

  override getEphemeralState(): Record<string, unknown> {
    return { cursor: { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') } };
  }

  protected override async onClose(): Promise<void> {
    this.note.view.destroy();
  }

  private setMode(mode: Real.MarkdownViewModeType): void {
    this.mode = mode;
    this.sourceEl.toggle(mode === 'source');
    this.readingEl.parentElement?.toggle(mode === 'preview');
    setIcon(this.modeButton, mode === 'source' ? 'book-open' : 'pencil');
    setTooltip(this.modeButton, mode === 'source' ? 'Current view: editing' : 'Current view: reading');
    if (mode === 'preview') void this.drawReading();
    else this.note.view.requestMeasure();
  }

  private async drawReading(): Promise<void> {
    if (this.file) await renderNote(this.app, this.getViewData(), this.readingEl, this.file, seenAs<Real.Component>(this), (line) => this.toggleTask(line));
  }

  /** A click on a checkbox in reading mode changes the line in the file. */
  private toggleTask(line: number): void {
    const text = this.editor.getLine(line);
    const changed = text.replace(/\[(.)\]/u, (_all, mark: string) => (mark === ' ' ? '[x]' : '[ ]'));
    this.editor.replaceRange(changed, { line, ch: 0 }, { line, ch: text.length });
    void this.save().then(() => this.drawReading());
  }

  private edited(): void {
    this.data = this.getViewData();
    this.app.workspace.trigger('editor-change', this.editor, this);
    this.requestSave();
  }

  private considerSuggests(): void {
    const { view } = this.note;
    if (!view.hasFocus || !this.file) return;
    for (const suggest of editorSuggests) {
      const caret = view.coordsAtPos(view.state.selection.main.head);
      if (caret) void suggest.consider(this.editor, this.file, caret);
    }
  }

  private showMenu(event: MouseEvent): void {
    const menu = new Menu();
    this.onPaneMenu(menu, 'more-options');
    if (this.file) this.app.workspace.trigger('file-menu', menu, this.file, 'more-options', this.leaf);
    menu.showAtMouseEvent(event);
  }
}
