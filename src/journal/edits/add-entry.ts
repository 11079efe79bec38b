import type { CalendarDate } from '../calendar-date';
import type { EditResult } from '../notes/edit';
import { onOneLine } from '../notes/trim';
import type { EntryKind } from '../records/entry-kind';
import { KIND_HEADINGS, type LineWords } from '../records/line-words';
import { addItems } from './add-items';
import { sectionHeadings } from './section';

/** Something to be noted, before it has a place. */
export interface EntryToAdd {
  readonly kind: EntryKind;
  readonly text: string;
  /** Links to people, as they are written, where the note does not say whom it is about. */
  readonly links: readonly string[];
  readonly isPrivate: boolean;
  /** Written in front in a person's note; null where the note has the day. */
  readonly on: CalendarDate | null;
  /** Lines indented below it: options, a recommendation, what was done. */
  readonly below: readonly string[];
}

/** Where an entry goes in a text, and its line from its list marker on: shown before it is written. */
export interface PlacedEntry {
  readonly heading: string;
  readonly text: string;
}

/** Kinds that are open until they are ticked; format.md, section 5. */
const OPEN: ReadonlySet<EntryKind> = new Set(['agenda', 'heads-up', 'problem', 'offer', 'ask', 'intro', 'feedback', 'thanks']);

/** Under the heading of its kind without a tag; where there is none, under Notes with the tag. Source: format.md, section 5. */
export function placeEntry(text: string, entry: EntryToAdd, words: LineWords): PlacedEntry {
  const headings = sectionHeadings(text);
  const own = headings.find((heading) => words.kindOfHeading(heading.text) === entry.kind);
  const hasHeading = KIND_HEADINGS.some(([, kind]) => kind === entry.kind);
  const isUnderOwn = own !== undefined && hasHeading;
  const notes = headings.find((heading) => heading.text.trim().toLowerCase() === 'notes');
  const said = onOneLine(entry.text.trim());
  const links = entry.links.filter((link) => !said.includes(link));
  const tags = [...(isUnderOwn ? [] : [`#${entry.kind}`]), ...(entry.isPrivate ? ['#private'] : [])];
  const parts = [OPEN.has(entry.kind) ? '[ ]' : '', entry.on ?? '', ...tags, said, ...links];
  return { heading: isUnderOwn ? own.text.trim() : (notes?.text.trim() ?? 'Notes'), text: parts.filter((part) => part !== '').join(' ') };
}

/** Adds an entry at the end of the section of its kind, or on top of a list whose dates descend. */
export function addEntry(text: string, entry: EntryToAdd, words: LineWords): EditResult {
  const { heading, text: line } = placeEntry(text, entry, words);
  return addItems(text, heading, [{ text: line, children: entry.below }]);
}
