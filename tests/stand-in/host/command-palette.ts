import type * as Real from 'obsidian';
import type { Commands } from './commands';
import { FuzzySuggestModal } from './suggest-modal';

/** Ctrl/Cmd+P: the commands that apply now. */
export class CommandPalette extends FuzzySuggestModal<Real.Command> {
  private readonly available: Real.Command[];

  constructor(app: Real.App, private readonly commands: Commands) {
    super(app);
    this.available = commands.listAvailable();
    this.setPlaceholder('Select a command...');
    this.setInstructions([{ command: '↑↓', purpose: 'to navigate' }, { command: '↵', purpose: 'to use' }, { command: 'esc', purpose: 'to dismiss' }]);
  }

  getItems(): Real.Command[] { return this.available; }
  getItemText(command: Real.Command): string { return command.name; }
  onChooseItem(command: Real.Command): void { this.commands.executeCommandById(command.id); }
}

/** Ctrl/Cmd+O: the notes. */
export class QuickSwitcher extends FuzzySuggestModal<Real.TFile> {
  constructor(app: Real.App) {
    super(app);
    this.setPlaceholder('Find or create a note...');
  }

  getItems(): Real.TFile[] { return this.app.vault.getMarkdownFiles(); }
  getItemText(file: Real.TFile): string { return file.path.replace(/\.md$/, ''); }
  onChooseItem(file: Real.TFile, event: MouseEvent | KeyboardEvent): void {
    void this.app.workspace.getLeaf(event.ctrlKey || event.metaKey).openFile(file);
  }
}
