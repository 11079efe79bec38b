import type { PropertyValue } from '../notes/front-matter';
import { ownCopy } from '../notes/own-copy';
import { wholeLink } from '../notes/wikilink';
import type { JournalSettings, Settings } from '../settings';
import { beginsWithDate } from './meeting';
import { isImpossibleDate, readMoment } from './date-value';
import { foldPropertyName, type OurProperties } from './vocabulary';

export type NoteKind = 'person' | 'meeting' | 'objective' | 'goal' | 'review' | 'other';

const FIXED_TYPES: ReadonlyMap<string, NoteKind> = new Map([
  ['objective', 'objective'],
  ['networking-goal', 'goal'],
  ['networking-review', 'review'],
]);
const TEMPLATE_TOKEN = /\{\{[^{}]*\}\}/;
const CONFLICT = /\([^()]*conflicted copy[^()]*\)|\.sync-conflict-/i;

/** What decides of kinds, prepared once for many notes. */
export interface Marks {
  readonly types: ReadonlyMap<string, NoteKind>;
  readonly tags: ReadonlyMap<string, NoteKind>;
  readonly categories: ReadonlyMap<string, NoteKind>;
  readonly folders: ReadonlyMap<string, NoteKind>;
  readonly templateFolders: readonly string[];
  readonly excludedFolders: readonly string[];
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
    excludedFolders: settings.excludedFolders,
  };
}

/** By what a note is of its kind, or why it is of none; `value` is the mark as the settings have it, a folder's path, or ''. */
export interface KindReason {
  readonly by:
    | 'type' | 'tag' | 'category' | 'folder' | 'attendees'
    | 'other-type' | 'template-folder' | 'template-tokens' | 'conflict-copy' | 'index-note' | 'folder-note' | 'dated-name' | 'excluded-folder' | 'unreadable' | 'no-mark';
  readonly value: string;
}

/** A note's kind, and by what. */
export interface KindDecision {
  readonly kind: NoteKind;
  readonly because: KindReason;
}

/** Which kind a note is, by its marks in their order: type, tag, category, folder; format.md, section 1. */
export function kindOf(path: string, ours: OurProperties<PropertyValue>, marks: Marks): KindDecision {
  if (ours.size > 0) {
    for (const [by, property, kinds] of [['type', 'type', marks.types], ['tag', 'tags', marks.tags], ['category', 'category', marks.categories]] as const) {
      for (const value of folded(ours.get(property)?.value)) {
        const kind = kinds.get(value);
        if (kind) return { kind, because: { by, value: ownCopy(value) } };
      }
    }
  }
  const other = folded(ours.get('type')?.value).find((type) => NOBODY.has(type) || type.startsWith('crm/'));
  return other === undefined ? kindByFolder(path, marks) : { kind: 'other', because: { by: 'other-type', value: ownCopy(other) } };
}

/** The kind that a note's folder gives it where nothing else does; the innermost folder that marks decides. */
export function kindByFolder(path: string, marks: Marks): KindDecision {
  const segments = path.split('/');
  const name = (segments.pop() ?? '').replace(/\.md$/i, '');
  for (let depth = segments.length; depth > 0; depth--) {
    const folder = fold(segments[depth - 1] ?? '');
    const kind = marks.folders.get(folder);
    if (kind === undefined) continue;
    const value = segments.slice(0, depth).join('/');
    const excluded = marks.excludedFolders.find((each) => path.startsWith(`${each}/`));
    if (excluded !== undefined) return { kind: 'other', because: { by: 'excluded-folder', value: excluded } };
    if (/^(?:readme|_?index)$/i.test(name)) return { kind: 'other', because: { by: 'index-note', value } };
    if (fold(name) === folder) return { kind: 'other', because: { by: 'folder-note', value } };
    if (kind === 'person' && beginsWithDate(name)) return { kind: 'other', because: { by: 'dated-name', value } };
    return { kind, because: { by: 'folder', value: ownCopy(value) } };
  }
  return NO_MARK;
}

const NO_MARK: KindDecision = { kind: 'other', because: { by: 'no-mark', value: '' } };

/** Is a tag (without `#`, in small letters) among those of the properties? */
export function hasTag(ours: OurProperties<PropertyValue>, tag: string): boolean {
  return folded(ours.get('tags')?.value).includes(tag);
}

/** What other plugins call notes that are neither people nor meetings, although they stand in one of our folders. */
const NOBODY: ReadonlySet<string> = new Set(['company', 'organization', 'organisation', 'group', 'location', 'place', 'project', 'deal', 'opportunity', 'task', 'performance', 'transcript', 'moc', 'index', 'dashboard']);

/** Spellings of `people` that only a meeting has: not created, people, with, who, members; format.md, section 1. */
const ATTENDEES: ReadonlySet<string> = new Set(['attendees', 'participants', 'invitees', 'meetingrecipients']);

/** Do the properties name attendees, and a date? With both the note is a meeting, whatever its folder. */
export function namesAttendees(ours: OurProperties<PropertyValue>): { readonly attendees: boolean; readonly date: boolean } {
  const people = ours.get('people');
  const spellings = people ? [people, ...people.others].map(({ name }) => foldPropertyName(name)) : [];
  const moment = readMoment(ours.get('date')?.value);
  return { attendees: spellings.some((spelling) => ATTENDEES.has(spelling)), date: moment !== undefined || isImpossibleDate(ours.get('date')?.value) };
}

/** Notes that never are a record: in a folder of templates, or with tokens in their front matter that were not filled in. */
export function templateReason(path: string, frontMatter: string, marks: Marks): KindReason | undefined {
  if (TEMPLATE_TOKEN.test(frontMatter) || hasTemplaterTag(frontMatter)) return { by: 'template-tokens', value: '' };
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  if (folder === '') return undefined;
  const isTemplates = /(?:^|\/)templates(?:\/|$)/i.test(folder) || marks.templateFolders.some((each) => folder === each || folder.startsWith(`${each}/`));
  return isTemplates ? { by: 'template-folder', value: folder } : undefined;
}

function hasTemplaterTag(frontMatter: string): boolean {
  const from = frontMatter.indexOf('<%');
  return from >= 0 && frontMatter.includes('%>', from);
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
