import { MarkdownView, type Editor, type MarkdownFileInfo } from 'obsidian';
import type { FollowUpRow } from '../../journal/journal';
import type { CommandHost } from './command-host';

/** The follow-up on the line of the cursor, in the note that is being edited; undefined if there is none. */
export function followUpUnderCursor(host: CommandHost): FollowUpRow | undefined {
  const info = host.app.workspace.activeEditor;
  const isReading = info instanceof MarkdownView && info.getMode() !== 'source';
  return info?.editor && !isReading ? followUpInEditor(host, info.editor, info) : undefined;
}

/** The follow-up on the line of an editor's cursor; undefined if the line is none. */
export function followUpInEditor({ context, store }: CommandHost, editor: Editor, { file }: MarkdownFileInfo): FollowUpRow | undefined {
  if (!file) return undefined;
  const { line } = editor.getCursor();
  const text = editor.getLine(line);
  if (!text.includes('[')) return undefined;
  // What was typed in the last seconds is not in the file yet, so the app has not told of it.
  store.tell(file.path, editor.getValue());
  return context.journal.followUpAt(file.path, line, text);
}
