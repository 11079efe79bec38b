import type { Outline } from '../notes/outline';
import { linkReferences } from './follow-up';
import { saysMention } from './line-words';
import { isQuotation } from './quotation';
import type { Reference } from './reference';

/**
 * A line of a daily note that links something. Where the setting is on, a link to somebody is a conversation of that
 * day; to be mentioned is not to be met, so it is off by default. Source: format.md, section 5.
 */
export interface Mention {
  readonly references: readonly Reference[];
  /** The line says by `#mention` that it was no conversation. */
  readonly denied: boolean;
  readonly at: { readonly line: number };
}

/** Lines that link something outside open tasks, quotes, code and embeds, and that are no log line themselves. */
export function readMentions(outline: Outline, logLines: ReadonlySet<number>): readonly Mention[] {
  const items = new Map(outline.items.map((item) => [item.line, item]));
  return outline.proseLines.flatMap(({ text, line, isQuoted }): readonly Mention[] => {
    if (isQuoted || logLines.has(line) || (!text.includes('[[') && !text.includes(']('))) return [];
    const task = items.get(line)?.task ?? null;
    if ((task !== null && !/[xX-]/.test(task)) || isQuotation(text)) return [];
    const references = linkReferences(text);
    return references.length === 0 ? [] : [{ references, denied: saysMention(text), at: { line } }];
  });
}
