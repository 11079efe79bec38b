import { MarkdownView, type Editor, type TFile, type Workspace } from 'obsidian';

/**
 * The editor in which a note is open for editing at this moment: the first pane in source mode (live preview is one).
 * Its text is newer than the file's while somebody types; editing.md, 2.
 */
export function openEditor(workspace: Workspace, file: TFile): Editor | undefined {
  for (const { view } of workspace.getLeavesOfType('markdown')) {
    if (view instanceof MarkdownView && view.file === file && view.getMode() === 'source') return view.editor;
  }
  return undefined;
}
