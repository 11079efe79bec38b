import type * as Real from 'obsidian';
import { mergeOutside } from '../../stand-in/host/merge-outside';
import { seenAs } from '../../stand-in/host/loud';
import type { Turns } from './turns';

/** What a plugin sees of an editor; lines and columns count from 0. */
export class EditorModel {
  text = '';
  readonly #changed: (before: string) => void;

  /** `changed` hears of what a plugin did, with the text before it. */
  constructor(changed: (before: string) => void) {
    this.#changed = changed;
  }

  getValue(): string { return this.text; }

  transaction({ changes = [] }: Real.EditorTransaction): void {
    const before = this.text;
    const starts = before.split('\n').reduce<number[]>((all, line) => [...all, (all.at(-1) ?? 0) + line.length + 1], [0]);
    const offset = ({ line, ch }: Real.EditorPosition): number => Math.min((starts[line] ?? before.length) + ch, before.length);
    const sorted = changes.map(({ from, to, text }) => ({ from: offset(from), to: offset(to ?? from), text })).sort((a, b) => b.from - a.from || b.to - a.to);
    this.text = sorted.reduce((text, change) => text.slice(0, change.from) + change.text + text.slice(change.to), before);
    this.#changed(before);
  }
}

/** What a pane needs of the app. */
export interface AppOfPane {
  readonly vault: Real.Vault;
  readonly turns: Turns;
  /** Writes what becomes of the text on disk, with nothing in between. */
  readonly save: (file: Real.TFile, change: (onDisk: string) => string) => Promise<string>;
  /** Hears what a plugin did in the editor. */
  readonly written: (path: string, before: string, after: string) => void;
}

/**
 * A pane with a note, as the stand-in has it (`file-view.ts`): it has its file before it has its text, saves some time
 * after the last key, and takes over what others wrote, merged with what is not saved yet.
 */
export class PaneModel {
  file: Real.TFile | null;
  mode: Real.MarkdownViewModeType = 'source';
  readonly editor: EditorModel;
  readonly #app: AppOfPane;
  #saved = '';
  #isSaving = false;

  constructor(app: AppOfPane, file: Real.TFile) {
    this.#app = app;
    this.file = file;
    this.editor = new EditorModel((before) => {
      app.written(file.path, before, this.editor.text);
      this.#saveSoon();
    });
    app.vault.on('modify', (changed) => { if (changed === this.file) void this.#takeOver(file); });
    app.vault.on('delete', (gone) => { if (gone === this.file) this.file = null; });
    void this.#load(file);
  }

  getMode(): Real.MarkdownViewModeType { return this.mode; }

  /** Somebody types. */
  type(change: (text: string) => string): void {
    if (!this.file || (this.editor.text === '' && this.file.stat.size > 0)) return;
    this.editor.text = change(this.editor.text);
    this.#saveSoon();
  }

  /** The pane goes to another mode; what was typed is saved. */
  async turnTo(mode: Real.MarkdownViewModeType): Promise<void> {
    await this.#save();
    this.mode = mode;
  }

  async close(): Promise<void> {
    await this.#save();
    this.file = null;
  }

  async #load(file: Real.TFile): Promise<void> {
    try {
      const text = await this.#app.vault.read(file);
      if (this.file === file && this.editor.text === '') this.#saved = this.editor.text = text;
    } catch {
      this.file = null;
    }
  }

  #saveSoon(): void {
    if (this.#isSaving) return;
    this.#isSaving = true;
    this.#app.turns.add('the pane saves', () => { this.#isSaving = false; void this.#save(); });
  }

  async #save(): Promise<void> {
    const { file } = this;
    if (!file || this.editor.text === this.#saved || this.#app.vault.getFileByPath(file.path) !== file) return;
    await this.#app.save(file, (onDisk) => {
      if (onDisk !== this.#saved) this.editor.text = mergeOutside({ base: this.#saved, mine: this.editor.text, outside: onDisk });
      this.#saved = this.editor.text;
      return this.editor.text;
    }).catch(() => undefined);
  }

  async #takeOver(file: Real.TFile): Promise<void> {
    const outside = await this.#app.vault.cachedRead(file).catch(() => this.#saved);
    if (outside === this.#saved || outside === this.editor.text || file !== this.file) return;
    const mine = this.editor.text;
    const merged = mine === this.#saved ? outside : mergeOutside({ base: this.#saved, mine, outside });
    this.#saved = outside;
    this.editor.text = merged;
    if (merged !== outside) this.#saveSoon();
  }

  /** As a leaf of the workspace holds it. */
  get leaf(): Real.WorkspaceLeaf {
    return seenAs<Real.WorkspaceLeaf>({ view: this });
  }
}
