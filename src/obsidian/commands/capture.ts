import type { Editor } from 'obsidian';
import { CaptureWindow } from '../prompts/capture-window';
import type { CommandHost } from './command-host';

/** *Capture*: opens the window for the people of the active note. */
export function capture({ context }: CommandHost): void {
  context.capture();
}

/** *Capture this line as…*: the selection, else the words of the cursor's line; about whom it links, else as *Capture*. */
export function captureLine({ app, context }: CommandHost, editor: Editor): void {
  const { journal } = context;
  const selected = editor.getSelection().trim();
  const text = wordsOf(selected === '' ? editor.getLine(editor.getCursor().line) : selected);
  const activePath = app.workspace.getActiveFile()?.path ?? null;
  const linked = [...text.matchAll(/\[\[([^\]|#]+)/gu)].flatMap(([, name = '']) => {
    const match = journal.whoIs(name);
    return match.kind === 'person' ? [match.path] : [];
  });
  const people = linked.length > 0 ? linked.slice(0, 1) : activePath === null ? [] : journal.peopleOf(activePath);
  new CaptureWindow(context, app, { people, text, activePath }).open();
}

/** Lines as one line of words, without what makes them list items, tasks, headings or quotations. */
function wordsOf(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^[\s>]*(?:(?:[-*+]|\d+[.)])\s+(?:\[.\]\s+)?|#{1,6}\s+)?/u, '').trim())
    .filter((line) => line !== '')
    .join(' ');
}
