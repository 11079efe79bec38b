import type { CalendarDate } from '../calendar-date';
import { ownCopy } from '../notes/own-copy';
import type { ListItem, Outline } from '../notes/outline';
import { readTaskText, tagsIn } from '../notes/task-line';
import type { EntryKind } from './entry-kind';
import { linkReferences, shownWords, withoutTags } from './follow-up';
import type { NoteKind } from './kind';
import { readLeadingDate } from './leading-date';
import type { LineWords } from './line-words';
import type { LogLine } from './log-line';
import { isQuotation } from './quotation';
import type { Reference } from './reference';

/** What the sign in a box says, as the Tasks plugin has it: `[ ]`, `[/]`, `[x]`, `[-]`; any other sign is open. */
export type Progress = 'open' | 'under-way' | 'done' | 'dropped';

/** The sign of each. */
export const PROGRESS_SIGNS: Readonly<Record<Progress, string>> = { open: ' ', 'under-way': '/', done: 'x', dropped: '-' };

function progressOf(sign: string): Progress {
  return sign === '/' ? 'under-way' : sign === '-' ? 'dropped' : sign === 'x' || sign === 'X' ? 'done' : 'open';
}

/** Something noted: a list item of a kind; format.md, section 5. */
export interface Entry {
  readonly kind: EntryKind;
  /** By its tag, not by its heading. */
  readonly byTag: boolean;
  /** A plain item is a fact, one with an empty box open, a ticked one closed. */
  readonly state: 'fact' | 'open' | 'closed';
  /** How far it is; null for an item without a box. */
  readonly progress: Progress | null;
  readonly words: string;
  /** The words with the syntax of their links: what a quotation says. */
  readonly markdown: string;
  /** The line as it stands: how it is found again. */
  readonly source: string;
  /** The date it starts with, else its log line's, its dated heading's, its note's, else null. */
  readonly date: CalendarDate | null;
  /** Tagged `private`, or under a heading, an item, or in a note that is. */
  readonly isPrivate: boolean;
  readonly references: readonly Reference[];
  /** What is indented right below it: options, a recommendation, what was done about it. */
  readonly children: readonly string[];
  readonly at: { readonly line: number };
}

/** What an item's meaning depends on besides its own words. */
export interface EntrySurroundings {
  readonly kind: NoteKind;
  readonly isDaily: boolean;
  /** For each item the people of the daily log line that it is indented below. */
  readonly above: readonly (readonly Reference[])[];
  /** For each item whether it is private. */
  readonly isPrivate: readonly boolean[];
  /** The day of a meeting or a daily note. */
  readonly noteDate: CalendarDate | null;
  /** A meeting note with a status: only there its agenda is one. */
  readonly hasStatus: boolean;
  readonly logLines: readonly LogLine[];
  /** For each item the day of what it stands below. */
  readonly daysAbove: readonly (CalendarDate | null)[];
  readonly words: LineWords;
  /** Texts of the items right below an item, by its index. */
  readonly children: ReadonlyMap<number, readonly string[]>;
}

/** The entries of a note, in its order. In a note of another kind they need a link, and count if it is one to a person. */
export function readEntries(outline: Outline, around: EntrySurroundings): readonly Entry[] {
  const isAtHome = around.kind === 'person' || around.kind === 'meeting';
  const dates = new Map(around.logLines.map((log) => [log.at.line, log.date]));
  return outline.items.flatMap((item, index): readonly Entry[] => {
    const tags = tagsIn(item.text).map((tag) => tag.toLowerCase());
    const leading = readLeadingDate(item.text);
    const date = leading?.date ?? dates.get(item.line) ?? around.daysAbove[index] ?? around.noteDate;
    const tagged = around.words.kindOfTags(tags);
    const kind = tagged ?? (isAtHome && item.parent < 0 ? kindByHeading(outline, item, around) : undefined);
    if (kind === undefined || isQuotation(item.text)) return [];
    const text = leading?.rest ?? item.text;
    const linked = linkReferences(text);
    const references = linked.length > 0 ? linked : (around.above[index] ?? []);
    if (!isAtHome && !around.isDaily && references.length === 0) return [];
    const description = item.task === null ? text : readTaskText(text).description;
    const words = shownWords(description);
    if (words === '') return [];
    const progress = item.task === null ? null : progressOf(item.task);
    const state = progress === null ? 'fact' : progress === 'done' || progress === 'dropped' ? 'closed' : 'open';
    return [{ kind, byTag: tagged !== undefined, state, progress, words: ownCopy(words), markdown: ownCopy(withoutTags(description)), source: item.source, date, isPrivate: around.isPrivate[index] ?? false, references, children: around.children.get(index) ?? [], at: { line: item.line } }];
  });
}

function kindByHeading(outline: Outline, item: ListItem, { kind: note, hasStatus, words }: EntrySurroundings): EntryKind | undefined {
  const kind = words.kindOfHeading(outline.headings[item.heading]?.text ?? '');
  // An agenda has boxes: in a meeting note without status the heading is an agenda of anybody's.
  return kind === 'agenda' && (item.task === null || (note === 'meeting' && !hasStatus)) ? undefined : kind;
}
