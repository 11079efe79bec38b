import type { Interaction } from '../index/interactions';
import { readFrontMatter } from '../notes/front-matter';
import { readOutline } from '../notes/outline';
import { withoutLinkSyntax } from '../notes/wikilink';
import { hasTag } from '../records/kind';
import { privateItems } from '../records/private';
import type { Asking } from './asking';

/** What the line of a log says of a conversation, by its note's text of now; '' for nothing, and for what is private. */
export function talkWords({ index, rules }: Asking, { source, path, line }: Interaction, text: string | undefined): string {
  const record = index.record(path);
  if (source !== 'log' || !record || text === undefined) return '';
  const isThere = ({ at }: { readonly at: { readonly line: number } }): boolean => at.line === line - 1;
  const log = record.logLines.find(isThere) ?? record.dailyLogs.find(isThere);
  const front = readFrontMatter(text);
  const outline = readOutline(text, front.bodyFrom);
  const item = outline.items.findIndex((each) => each.line === line - 1);
  const isNotePrivate = front.kind === 'read' && hasTag(rules.vocabulary.ours(front.properties), 'private');
  // A row of a table is no item: nobody can tell here whether it is private.
  if (!log || item < 0 || (privateItems(outline, isNotePrivate)[item] ?? true)) return '';
  return withoutLinkSyntax(log.words).replace(/(^|[ \t])#[^\s#]+/gu, '').trim();
}
