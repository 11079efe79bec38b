import { MarkdownView, type Editor, type TFile, type View, type Workspace } from 'obsidian';

/**
 * The editor in which a note is open for editing at this moment (source mode; live preview is one): of several panes the
 * one that was used last, for what was typed there is not saved yet, and two panes that save at one moment overwrite each
 * other. Its text is newer than the file's while somebody types; editing.md, 2.
 */
export function openEditor(workspace: Workspace, file: TFile): Editor | undefined {
  const recent = workspace.getMostRecentLeaf();
  for (const leaf of [...(recent ? [recent] : []), ...workspace.getLeavesOfType('markdown')]) {
    const editor = editorOf(leaf.view, file);
    if (editor) return editor;
  }
  return undefined;
}

/**
 * A pane has its file before the text is in its editor: an empty editor of a file that is not empty is on its way there,
 * and what was written to it would be lost.
 */
function editorOf(view: View, file: TFile): Editor | undefined {
  if (!(view instanceof MarkdownView) || view.file !== file || view.getMode() !== 'source') return undefined;
  return file.stat.size === 0 || view.editor.getValue() !== '' ? view.editor : undefined;
}
