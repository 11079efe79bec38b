import type { PropertyValue } from '../notes/front-matter';
import { wholeLink } from '../notes/wikilink';
import type { JournalSettings, Settings } from '../settings';
import { beginsWithDate } from './meeting';
import { readMoment } from './date-value';
import { foldPropertyName, type OurProperties } from './vocabulary';

export type NoteKind = 'person' | 'meeting' | 'objective' | 'goal' | 'review' | 'other';

const FIXED_TYPES: ReadonlyMap<string, NoteKind> = new Map([
  ['objective', 'objective'],
  ['networking-goal', 'goal'],
  ['networking-review', 'review'],
]);
const TEMPLATE_TOKEN = /\{\{[^{}]*\}\}|<%/;
const CONFLICT = /\(Conflicted copy [^)]*\)|\.sync-conflict-/i;

/** What decides of kinds, prepared once for many notes. */
export interface Marks {
  readonly types: ReadonlyMap<string, NoteKind>;
  readonly tags: ReadonlyMap<string, NoteKind>;
  readonly categories: ReadonlyMap<string, NoteKind>;
  readonly folders: ReadonlyMap<string, NoteKind>;
  readonly templateFolders: readonly string[];
}

export function prepareMarks(settings: JournalSettings): Marks {
  const marksOf = (which: keyof Settings['personMarks']): [string, NoteKind][] => [
    ...settings.meetingMarks[which].map((mark): [string, NoteKind] => [fold(mark), 'meeting']),
    ...settings.personMarks[which].map((mark): [string, NoteKind] => [fold(mark), 'person']),
  ];
  return {
    types: new Map([...marksOf('types'), ...FIXED_TYPES]),
    tags: new Map(marksOf('tags')),
    categories: new Map(marksOf('categories')),
    folders: new Map(marksOf('folders')),
    templateFolders: settings.vault.templateFolders,
  };
}

/** Which kind a note is, by its marks in their order: type, tag, category, folder; format.md, section 1. */
export function kindOf(path: string, ours: OurProperties<PropertyValue>, marks: Marks): NoteKind {
  if (ours.size > 0) {
    for (const [property, kinds] of [['type', marks.types], ['tags', marks.tags], ['category', marks.categories]] as const) {
      for (const value of folded(ours.get(property)?.value)) {
        const kind = kinds.get(value);
        if (kind) return kind;
      }
    }
  }
  return kindByFolder(path, marks);
}

/** The kind that a note's folder gives it where nothing else does; the innermost folder that marks decides. */
export function kindByFolder(path: string, marks: Marks): NoteKind {
  const segments = path.split('/');
  const name = (segments.pop() ?? '').replace(/\.md$/i, '');
  if (/^(?:readme|_?index)$/i.test(name)) return 'other';
  for (const folder of segments.map(fold).reverse()) {
    const kind = marks.folders.get(folder);
    if (kind === undefined) continue;
    if (fold(name) === folder) return 'other';
    return kind === 'person' && beginsWithDate(name) ? 'other' : kind;
  }
  return 'other';
}

/** Is a tag (without `#`, in small letters) among those of the properties? */
export function hasTag(ours: OurProperties<PropertyValue>, tag: string): boolean {
  return folded(ours.get('tags')?.value).includes(tag);
}

/** Spellings of `people` that only a meeting has: not created, people, with, who, members; format.md, section 1. */
const ATTENDEES: ReadonlySet<string> = new Set(['attendees', 'participants', 'invitees', 'meetingrecipients']);

/** Do the properties name attendees, and a date? With both the note is a meeting, whatever its folder. */
export function namesAttendees(ours: OurProperties<PropertyValue>): { readonly attendees: boolean; readonly date: boolean } {
  const people = ours.get('people');
  const spellings = people ? [people, ...people.others].map(({ name }) => foldPropertyName(name)) : [];
  const moment = readMoment(ours.get('date')?.value);
  return { attendees: spellings.some((spelling) => ATTENDEES.has(spelling)), date: moment !== undefined && moment !== 'ambiguous' };
}

/** Notes that never are a record: in a folder of templates, or with tokens in their front matter that were not filled in. */
export function isTemplate(path: string, frontMatter: string, marks: Marks): boolean {
  if (TEMPLATE_TOKEN.test(frontMatter)) return true;
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  if (folder === '') return false;
  if (/(?:^|\/)templates(?:\/|$)/i.test(folder)) return true;
  return marks.templateFolders.some((each) => folder === each || folder.startsWith(`${each}/`));
}

/** A copy that a sync service made of a conflict: a problem, not a second person. */
export function isConflictCopy(path: string): boolean {
  return CONFLICT.test(path);
}

/** NFC, folded case, without `#` and link brackets. */
function fold(text: string): string {
  return text.normalize('NFC').trim().toLowerCase().replace(/^#/, '').replace(/^\[\[|\]\]$/g, '');
}

function folded(value: PropertyValue | undefined): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each: PropertyValue) => folded(each));
  if (typeof value !== 'string') return [];
  return value.split(',').map((part) => {
    const link = wholeLink(part);
    return fold(link ? link.target.slice(link.target.lastIndexOf('/') + 1) : part);
  });
}
