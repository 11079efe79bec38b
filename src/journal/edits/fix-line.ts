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
    if (!item || item.task === null) return undefined;
    const offset = taskTextOffset(item);
    const seen = asTasksSeesIt(source.slice(offset), format);
    return seen === undefined ? undefined : source.slice(0, offset) + seen;
  });
}

/**
 * Makes the links of a line whose target is another name of somebody links to that note, shown under the same name.
 * Refuses where the line (from 0) holds no such link by now.
 */
export function linkNote(text: string, line: number, { name, target }: { readonly name: string; readonly target: string }): EditResult {
  const source = (lineAt(text, line)?.text ?? '').replace(/^\uFEFF/, '');
  const isProse = readOutline(text, findBody(text)).proseLines.some((each) => each.line === line);
  const links = isProse ? noteLinksIn(maskInert(source).text) : [];
  const meant = links.filter((link) => !link.embed && link.target.normalize('NFC').toLowerCase() === name.toLowerCase());
  if (meant.length === 0) return { refused: 'line-changed', line };
  const isInTable = isTableRow(text, line);
  return changeLine(text, { line, source }, () => applyChanges(source, meant.map(({ from, to }) => ({ from, to, insert: source.startsWith('[[', from) ? linkShownAs(source.slice(from + 2, to - 2), target, isInTable) : markdownLink(source.slice(from, to), target) }))));
}

/** Dashes and bars: a row of dashes without a bar is an underline. One column is a table too. */
const RULE = /^(?=[^|]*\|)[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;

/** Does a line stand in a table: is there a row of dashes right below it, or above it in the same block? */
function isTableRow(text: string, line: number): boolean {
  const isRule = (at: number): boolean => RULE.test(lineAt(text, at)?.text ?? '');
  if (isRule(line + 1)) return true;
  for (let above = line - 1; above >= 0 && (lineAt(text, above)?.text.includes('|') ?? false); above--) if (isRule(above)) return true;
  return false;
}

/** `Dana#Log|her` becomes `[[Dana Li#Log|her]]`; without words of its own the link shows what it said before. */
function linkShownAs(inner: string, target: string, isInTable: boolean): string {
  const [, name = '', subpath = '', bar, words] = /^([^#|\\]*)(#[^|\\]*)?(?:(\\?\|)(.*))?$/s.exec(inner) ?? [];
  // In a table a bare bar would end the cell.
  const between = bar ?? (isInTable ? '\\|' : '|');
  return `[[${target}${subpath}${between}${words ?? name.trim()}]]`;
}

/** `[her](Dana.md#Log)` becomes `[her](Dana%20Li.md#Log)`. */
function markdownLink(link: string, target: string): string {
  const [, label = '', path = '', title = ''] = /^(\[[^[\]]*\])\((<[^<>]*>|[^\s()]*)(.*)/s.exec(link) ?? [];
  const subpath = /#[^>]*/.exec(path)?.[0] ?? '';
  const destination = encodeURI(`${target}.md`).replace(/[()]/g, (each) => (each === '(' ? '%28' : '%29'));
  return `${label}(${destination}${subpath}${title}`;
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
  return isSame && frontMatterUnchanged(text, after) && lineAt(after, number)?.text.replace(/^\uFEFF/, '') === wanted ? { changes } : { refused: 'guard-failed', line: number };
}
