import { MarkdownView, type Editor, type TFile, type Workspace } from 'obsidian';

/**
 * The editor in which a note is open for editing at this moment: the first pane in source mode (live preview is one).
 * Its text is newer than the file's while somebody types; editing.md, 2. A pane has its file before the text is in its
 * editor: an empty editor of a file that is not empty is on its way there, and what was written to it would be lost.
 */
export function openEditor(workspace: Workspace, file: TFile): Editor | undefined {
  for (const { view } of workspace.getLeavesOfType('markdown')) {
    if (!(view instanceof MarkdownView) || view.file !== file || view.getMode() !== 'source') continue;
    if (file.stat.size === 0 || view.editor.getValue() !== '') return view.editor;
  }
  return undefined;
}
