import type { App, TFile } from 'obsidian';
import { isRefusal, type ActionOutcome, type Refusal } from '../../journal/journal';
import type { AppContext } from '../../ui/app-context';
import { mountClosing, mountRefresh, mountSending } from '../../ui/one-on-one/mount';
import { textToSend } from '../../ui/one-on-one/text-to-send';
import { AskWindow } from '../prompts/ask-window';
import { whenRead } from '../prompts/reading-notes';
import type { CommandHost } from './command-host';

/** The active note, if it is of a meeting with one person. */
export function activeSheet({ app, context }: CommandHost): TFile | undefined {
  const file = app.workspace.getActiveFile();
  return file && isSheet(context, file.path) ? file : undefined;
}

/** A note of a talk with one person, which is not that person's own. */
export function isSheet({ journal }: AppContext, path: string): boolean {
  const people = journal.peopleOf(path);
  return people.length === 1 && people[0] !== path;
}

/** *Refresh one-on-one*: shows what is new since the sheet was made; what stays ticked is added. */
export async function refreshOneOnOne({ app, context, report }: CommandHost, path: string): Promise<void> {
  const lines = await context.journal.freshLines(path);
  if (isRefusal(lines)) return refuse(context, lines);
  if (lines.length === 0) return report.tell('Nothing new since it was made.');
  await new AskWindow<ActionOutcome>(app, (el, parts) => mountRefresh(el, context, { path, lines, ...parts })).ask();
}

/** *Close one-on-one*: asks what was talked about, kept and agreed, and when the next one is. */
export async function showClosing(context: AppContext, app: App, path: string): Promise<void> {
  if (!(await whenRead(app, context))) return;
  const closing = await context.journal.closing(path);
  if (isRefusal(closing)) return refuse(context, closing);
  await new AskWindow<ActionOutcome>(app, (el, parts) => mountClosing(el, context, { closing, ...parts })).ask();
}

/** *Copy to send*: shows points and decisions as plain text, and copies it when the user says so. */
export async function copyToSend({ app, context, report }: CommandHost, path: string): Promise<void> {
  const { journal } = context;
  const note = await journal.readNote(path);
  if (note === undefined) return refuse(context, { refused: 'note-missing', path });
  const [person = ''] = journal.peopleOf(path);
  const name = journal.person(person)?.name.split(' ')[0] ?? '';
  const text = textToSend(note, { name, words: journal.words });
  if (text === '') return report.tell('There are no points or decisions in this note yet.');
  const isCopied = await new AskWindow<true>(app, (el, parts) => mountSending(el, context, { text, ...parts })).ask();
  if (isCopied) report.tell('Copied.');
}

async function refuse(context: AppContext, refusal: Refusal): Promise<void> {
  await context.perform(Promise.resolve(refusal));
}
