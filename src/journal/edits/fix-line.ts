import { applyChanges } from '../notes/change';
import type { EditResult } from '../notes/edit';
import { findBody } from '../notes/front-matter';
import { frontMatterUnchanged, guardText } from '../notes/guard';
import { maskInert } from '../notes/inline';
import { lineAt } from '../notes/lines';
import { readOutline } from '../notes/outline';
import type { TaskFormat } from '../notes/task-fields';
import { asTasksSeesIt } from '../notes/task-lenient';
import { noteLinksIn } from '../notes/wikilink';
import { taskTextOffset } from './locate';

/** A line of a note: its number (from 0), and its words as they were read. */
export interface LineToFix {
  readonly line: number;
  readonly source: string;
}

/** Moves the dates of a task line to where Tasks sees them. */
export function showDatesToTasks(text: string, { line, source }: LineToFix, format: TaskFormat): EditResult {
  return changeLine(text, { line, source }, () => {
    const item = readOutline(text, findBody(text)).items.find((each) => each.line === line);
    const offset = item?.task === null || item === undefined ? undefined : taskTextOffset(item);
    const seen = offset === undefined ? undefined : asTasksSeesIt(source.slice(offset), format);
    return offset === undefined || seen === undefined ? undefined : source.slice(0, offset) + seen;
  });
}

/** Makes the links of a line whose target is another name of somebody links to that note, shown under the same name. */
export function linkNote(text: string, { line, source }: LineToFix, { name, target }: { readonly name: string; readonly target: string }): EditResult {
  return changeLine(text, { line, source }, () => {
    const links = noteLinksIn(maskInert(source).text).filter((link) => !link.embed && link.target.normalize('NFC').toLowerCase() === name.toLowerCase());
    const wikilinks = links.filter(({ from }) => source.startsWith('[[', from));
    if (wikilinks.length === 0) return undefined;
    return applyChanges(source, wikilinks.map(({ from, to, alias }) => ({ from, to, insert: `[[${target}|${alias ?? source.slice(from + 2, to - 2)}]]` })));
  });
}

/** Changes one line, which must still be the one that was read, and makes sure that nothing else reads otherwise. */
function changeLine(text: string, { line: number, source }: LineToFix, change: () => string | undefined): EditResult {
  const refusal = guardText(text);
  if (refusal) return refusal;
  const line = lineAt(text, number);
  const from = (line?.from ?? 0) + (line?.text.startsWith('\uFEFF') ? 1 : 0);
  if (!line || text.slice(from, line.to) !== source) return { refused: 'line-changed', line: number };
  const wanted = change();
  if (wanted === undefined) return { refused: 'guard-failed', line: number };
  const changes = [{ from, to: line.to, insert: wanted }];
  const after = applyChanges(text, changes);
  const [before, now] = [readOutline(text, findBody(text)), readOutline(after, findBody(after))];
  const isSame = before.items.length === now.items.length && before.items.every((item, index) => item.line === number || item.source === now.items[index]?.source);
  return isSame && frontMatterUnchanged(text, after) && lineAt(after, number)?.text === wanted ? { changes } : { refused: 'guard-failed', line: number };
}
