import { redo, undo } from '@codemirror/commands';
import { EditorSelection } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type * as Real from 'obsidian';
import { loud, seenAs } from './loud';

/** obsidian.d.ts `Editor`, over CodeMirror 6. Lines and columns count from 0. */
export class Editor {
  constructor(readonly cm: EditorView) {
    return loud(this);
  }

  getValue(): string { return this.cm.state.doc.toString(); }

  /** Replaces everything, and keeps the cursor where it can. */
  setValue(content: string): void {
    const head = Math.min(this.cm.state.selection.main.head, content.length);
    this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content }, selection: { anchor: head } });
  }

  getLine(line: number): string { return this.cm.state.doc.line(line + 1).text; }
  setLine(line: number, text: string): void { this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length }); }
  lineCount(): number { return this.cm.state.doc.lines; }
  lastLine(): number { return this.lineCount() - 1; }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  somethingSelected(): boolean { return this.getSelection() !== ''; }

  getRange(from: Real.EditorPosition, to: Real.EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string): void {
    this.cm.dispatch(this.cm.state.replaceSelection(replacement));
  }

  replaceRange(replacement: string, from: Real.EditorPosition, to: Real.EditorPosition = from): void {
    this.cm.dispatch({ changes: { from: this.posToOffset(from), to: this.posToOffset(to), insert: replacement } });
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): Real.EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  setCursor(pos: Real.EditorPosition | number, ch = 0): void {
    this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
  }

  setSelection(anchor: Real.EditorPosition, head: Real.EditorPosition = anchor): void {
    this.cm.dispatch({ selection: EditorSelection.single(this.posToOffset(anchor), this.posToOffset(head)) });
  }

  listSelections(): Real.EditorSelection[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({ anchor: this.offsetToPos(anchor), head: this.offsetToPos(head) }));
  }

  focus(): void { this.cm.focus(); }
  blur(): void { this.cm.contentDOM.blur(); }
  hasFocus(): boolean { return this.cm.hasFocus; }
  // The typings of the commands name a later version of the state; the bundle holds one only (`build.mjs`).
  undo(): void { undo(seenAs<Parameters<typeof undo>[0]>(this.cm)); }
  redo(): void { redo(seenAs<Parameters<typeof redo>[0]>(this.cm)); }

  scrollIntoView(range: Real.EditorRange, center = false): void {
    this.cm.dispatch({ effects: EditorView.scrollIntoView(this.posToOffset(range.from), { y: center ? 'center' : 'nearest' }) });
  }

  /** All changes at once, each against the text as it was; one step for undo. */
  transaction(transaction: Real.EditorTransaction): void {
    const changes = (transaction.changes ?? []).map(({ from, to, text }) => ({ from: this.posToOffset(from), to: this.posToOffset(to ?? from), insert: text }));
    const set = this.cm.state.changes(changes);
    const after = set.apply(this.cm.state.doc);
    const offset = ({ line, ch }: Real.EditorPosition) => {
      const at = after.line(Math.min(Math.max(line + 1, 1), after.lines));
      return Math.min(at.from + ch, at.to);
    };
    const chosen = transaction.selections ?? (transaction.selection ? [transaction.selection] : []);
    const ranges = chosen.map(({ from, to }) => EditorSelection.range(offset(from), offset(to ?? from)));
    this.cm.dispatch({ changes: set, ...(ranges.length > 0 ? { selection: EditorSelection.create(ranges) } : {}) });
    if (transaction.replaceSelection !== undefined) this.replaceSelection(transaction.replaceSelection);
  }

  posToOffset({ line, ch }: Real.EditorPosition): number {
    const { doc } = this.cm.state;
    if (line < 0) return 0;
    if (line >= doc.lines) return doc.length;
    const at = doc.line(line + 1);
    return Math.min(at.from + Math.max(0, ch), at.to);
  }

  offsetToPos(offset: number): Real.EditorPosition {
    const line = this.cm.state.doc.lineAt(Math.min(Math.max(0, offset), this.cm.state.doc.length));
    return { line: line.number - 1, ch: Math.min(Math.max(0, offset), this.cm.state.doc.length) - line.from };
  }
}
