import { maskInert } from '../notes/inline';
import { ownCopy } from '../notes/own-copy';
import type { Outline } from '../notes/outline';
import { noteLinksIn, withoutLinkSyntax, type NoteLink } from '../notes/wikilink';
import type { Reference } from './reference';

/**
 * A line that quotes another one: what the product copies from one note into another. Its last link has an alias that
 * begins with ↩ and leads to the note that is quoted; format.md, section 5.
 */
export interface Quotation {
  /** What stands before that link, as `quotedWords` compares it. */
  readonly words: string;
  /** The note that is quoted. */
  readonly source: Reference;
  /** `ticked` or `open` where it has a check box; null for a plain bullet. */
  readonly box: 'open' | 'ticked' | null;
  readonly at: { readonly line: number };
}

/** A list item whose last link has an alias that begins with ↩ quotes another line; format.md, Quotation. */
export function isQuotation(text: string): boolean {
  return sourceLink(text) !== undefined;
}

/** The quotations of a note, in its order. */
export function readQuotations(outline: Outline): readonly Quotation[] {
  return outline.items.flatMap((item): readonly Quotation[] => {
    const link = sourceLink(item.text);
    if (!link) return [];
    const box = item.task === null ? null : /[xX-]/.test(item.task) ? 'ticked' : 'open';
    const source = { form: 'link', text: ownCopy(link.target.normalize('NFC')), inProperty: false } as const;
    return [{ words: ownCopy(quotedWords(item.text.slice(0, link.from).replace(/\(\s*$/, ''))), source, box, at: { line: item.line } }];
  });
}

/** Words as quotations are compared: links as what a reader sees of them, white space as one space, case left out. */
export function quotedWords(text: string): string {
  return withoutLinkSyntax(text).normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function sourceLink(text: string): NoteLink | undefined {
  if (!text.includes('↩')) return undefined;
  const last = noteLinksIn(maskInert(text).text).at(-1);
  return last?.alias?.startsWith('↩') ? last : undefined;
}
