import type * as Real from 'obsidian';
import { Events } from '../../stand-in/host/events';
import { FileManager } from '../../stand-in/host/file-manager';
import { TFile } from '../../stand-in/host/files';
import { seenAs } from '../../stand-in/host/loud';
import { Vault } from '../../stand-in/host/vault';
import { DiskModel } from './disk-model';
import { PaneModel } from './pane-model';
import { Turns } from './turns';

/** The cache of the app, always late: it tells of a note in a turn of its own, with the text of that moment. */
class LateCache extends Events {
  constructor(vault: Real.Vault, turns: Turns) {
    super();
    const later = (file: Real.TAbstractFile): void => turns.add(`the cache tells of ${file.path}`, () => {
      if (!(file instanceof TFile) || vault.getFileByPath(file.path) !== file) return;
      void vault.cachedRead(file).then((text) => this.trigger('changed', file, text, {}), () => undefined);
    });
    vault.on('create', later);
    vault.on('modify', later);
  }

  getCache(): null { return null; }
}

/** The stand-in's vault, that tells of what a plugin writes: the text before and after, and the name of the note. */
class WatchedVault extends Vault {
  written: (path: string, before: string, after: string) => void = () => undefined;
  writesAtOnce: (path: string) => void = () => undefined;
  isEdited: (file: Real.TFile) => boolean = () => false;
  pastEditor: (path: string) => void = () => undefined;

  override process(file: Real.TFile, change: (data: string) => string): Promise<string> {
    if (this.isEdited(file)) this.pastEditor(file.path);
    return this.save(file, (before) => {
      const after = change(before);
      if (after !== before) this.written(file.path, before, after);
      return after;
    });
  }

  /** The app's promise: nothing comes between the reading and the writing. Without it, nobody could write safely. */
  save(file: Real.TFile, change: (data: string) => string): Promise<string> {
    return super.process(file, (before) => {
      const after = change(before);
      if (after !== before) this.writesAtOnce(file.path);
      return after;
    });
  }
}

/** The app without its looks: the stand-in's vault over a disk in memory, panes, and a cache that is late. */
export class AppModel {
  readonly turns: Turns;
  readonly disk: DiskModel;
  readonly vault: Real.Vault;
  readonly app: Real.App;
  panes: PaneModel[] = [];
  readonly #watched: WatchedVault;

  constructor(seed: number, notes: Readonly<Record<string, string>>) {
    this.turns = new Turns(seed);
    this.disk = new DiskModel(this.turns, notes);
    this.#watched = new WatchedVault(this.disk, 'Vault');
    this.#watched.writesAtOnce = (path) => this.disk.writesAtOnce(path);
    this.#watched.isEdited = (file) => this.#paneOf(file) !== undefined;
    this.vault = seenAs<Real.Vault>(this.#watched);
    const metadataCache = seenAs<Real.MetadataCache>(new LateCache(this.vault, this.turns));
    const workspace = { getMostRecentLeaf: () => null, getLeavesOfType: () => this.panes.filter(({ file }) => file !== null).map(({ leaf }) => leaf) };
    this.app = seenAs<Real.App>({ vault: this.vault, metadataCache, workspace, fileManager: new FileManager(this.vault, metadataCache) });
  }

  /** Start-up: every file is known. */
  load(): Promise<void> { return this.#watched.load(); }

  /** Calls with every text that a plugin writes, be it to the file or in an editor. */
  onWritten(written: (path: string, before: string, after: string) => void): void { this.#watched.written = written; }

  /** Calls where a plugin asks for a file to be written although it is open in an editor. */
  onPastEditor(past: (path: string) => void): void { this.#watched.pastEditor = past; }

  openPane(path: string): PaneModel | undefined {
    const file = this.vault.getFileByPath(path);
    if (!file) return undefined;
    const pane = new PaneModel({ vault: this.vault, turns: this.turns, save: (...what) => this.#watched.save(...what), written: (...what) => this.#watched.written(...what) }, file);
    this.panes = [...this.panes, pane];
    return pane;
  }

  /** The text of a note as it is now: in the pane in which it is edited, else on disk; undefined if the app has it no more. */
  textOf(note: Real.TFile | null): string | undefined {
    if (!note || this.vault.getFileByPath(note.path) !== note) return undefined;
    return this.#paneOf(note)?.editor.text ?? this.disk.files.get(note.path)?.text;
  }

  /** The pane in which a note is edited, its text being there already. */
  #paneOf(note: Real.TFile): PaneModel | undefined {
    return this.panes.find(({ file, mode, editor }) => file === note && mode === 'source' && editor.text !== '');
  }
}
