import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { syntaxHighlighting } from '@codemirror/language';
import { EditorState, StateField, type Text } from '@codemirror/state';
import { Decoration, EditorView, keymap, type DecorationSet } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import { getFrontMatterInfo } from './front-matter';

/** The properties are no Markdown; without this the last of them would look like a heading. */
const properties = StateField.define<DecorationSet>({
  create: ({ doc }) => markProperties(doc),
  update: (marks, { docChanged, newDoc }) => (docChanged ? markProperties(newDoc) : marks),
  provide: (field) => EditorView.decorations.from(field),
});

function markProperties(doc: Text): DecorationSet {
  const info = getFrontMatterInfo(doc.sliceString(0, 20_000));
  const last = info.exists ? doc.lineAt(Math.max(0, info.contentStart - 1)).number : 0;
  const line = Decoration.line({ class: 'cm-hmd-frontmatter' });
  return Decoration.set(Array.from({ length: last }, (_none, at) => line.range(doc.line(at + 1).from)));
}

/** A CodeMirror for one note, in source mode. `onEdit` hears of changes that the user or a plugin made. */
export function openNoteEditor(parent: HTMLElement, onEdit: () => void, onMove: () => void): { view: EditorView; show(text: string, forget: boolean): void } {
  let isShowing = false;
  const extensions = [
    history(),
    keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
    markdown({ base: markdownLanguage }),
    syntaxHighlighting(classHighlighter),
    properties,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ spellcheck: 'false', 'aria-label': 'Note' }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged && !isShowing) onEdit();
      if (update.docChanged || update.selectionSet) onMove();
    }),
  ];
  const fresh = (doc: string) => EditorState.create({ doc, extensions });
  const view = new EditorView({ parent, state: fresh('') });
  return {
    view,
    /** Shows a text from the disk; `forget` also drops the undo history (another note). */
    show: (text, forget) => {
      isShowing = true;
      if (forget) view.setState(fresh(text));
      else {
        const head = Math.min(view.state.selection.main.head, text.length);
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, selection: { anchor: head } });
      }
      isShowing = false;
    },
  };
}
