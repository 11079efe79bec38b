import type * as Real from 'obsidian';
import { Scope } from './keymap';
import { loud } from './loud';
import { MarkdownView } from './markdown-view';

/** `app.commands`: internal in the app. Ids carry the plugin's id, names the plugin's name. */
export class Commands {
  readonly commands: Record<string, Real.Command> = {};
  private readonly keys = new Map<string, readonly Real.KeymapEventHandler[]>();

  constructor(private readonly workspace: Real.Workspace, private readonly scope: Real.Scope) {
    return loud(this);
  }

  addCommand(command: Real.Command): void {
    if (this.commands[command.id]) throw new Error(`There is a command "${command.id}" already.`);
    this.commands[command.id] = command;
    const run = () => {
      this.executeCommandById(command.id);
      return false as const;
    };
    this.keys.set(command.id, (command.hotkeys ?? []).map(({ modifiers, key }) => this.scope.register(modifiers, key, run)));
  }

  removeCommand(id: string): void {
    for (const handler of this.keys.get(id) ?? []) if (this.scope instanceof Scope) this.scope.unregister(handler);
    this.keys.delete(id);
    delete this.commands[id];
  }

  /** False when there is no such command, or when it does not apply now. */
  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    return command !== undefined && this.run(command, false);
  }

  /** Those that apply now, in the palette's order. */
  listAvailable(): Real.Command[] {
    return Object.values(this.commands).filter((command) => this.run(command, true)).sort((a, b) => a.name.localeCompare(b.name));
  }

  /** obsidian.d.ts `Command`: the check callback wins over the plain one; editor commands want an editor. */
  private run(command: Real.Command, checking: boolean): boolean {
    const { editorCallback, editorCheckCallback, checkCallback, callback } = command;
    if (editorCheckCallback ?? editorCallback) {
      const info = this.workspace.activeEditor;
      const host: unknown = info;
      if (!info?.editor || (host instanceof MarkdownView && host.getMode() !== 'source')) return false;
      if (editorCheckCallback) return editorCheckCallback(checking, info.editor, info) !== false;
      if (!checking) void editorCallback?.(info.editor, info);
      return true;
    }
    if (checkCallback) return checkCallback(checking) !== false;
    if (!checking) void callback?.();
    return callback !== undefined;
  }
}
