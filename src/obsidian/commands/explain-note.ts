import type { TFile } from 'obsidian';
import { mountExplainNote } from '../../ui/explain-note/mount';
import { AskWindow } from '../prompts/ask-window';
import { whenRead } from '../prompts/reading-notes';
import type { CommandHost } from './command-host';

/** *Why is this note counted, or not?*: says what the active note is, by which mark, and what of it counts. */
export async function explainActiveNote(host: CommandHost): Promise<void> {
  const file = explainableNote(host);
  if (file) await explainNote(host, file.path);
}

/** The active note, if it is one that could be explained. */
export function explainableNote({ app }: CommandHost): TFile | undefined {
  const file = app.workspace.getActiveFile();
  return file?.extension === 'md' ? file : undefined;
}

/** Opens the window for one note. */
export async function explainNote({ app, context }: CommandHost, path: string): Promise<void> {
  const { journal } = context;
  if (!(await whenRead(app, context))) return;
  const explanation = await journal.explain(path);
  if (!explanation) return;
  const problems = journal.problems().filter((problem) => problem.path === path);
  await new AskWindow<undefined>(app, (el, { titleEl, onDone }) => mountExplainNote(el, context, { explanation, problems, titleEl, onClose: () => onDone(undefined) })).ask();
}
