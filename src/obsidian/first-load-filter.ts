import type { CachedMetadata } from 'obsidian';
import { ENTRY_KINDS, foldPropertyName, PROPERTY_SPELLINGS, type JournalSettings } from '../journal/journal';

/** Types that are ours whatever the settings say; format.md, section 1. */
const OWN_TYPES = ['objective', 'networking-goal', 'networking-review'];

/** Tags of kinds, and those that say something of a line; format.md, section 5. */
const LINE_TAGS: ReadonlySet<string> = new Set([...ENTRY_KINDS, 'mention', 'reach-out', 'waiting']);

/** Limits beyond which the journal calls a note or its properties unreadable, although the app reads them. */
const LONG_NOTE = 1_000_000;
const LONG_BLOCK = { characters: 65_536, lines: 200 };

/**
 * Could a note be one of ours, by what the app's cache knows of it? May say yes for a note that is not, never no for one
 * that is: what is passed over here is not read at the first load. It does not depend on who is known, since that is not
 * known yet. The rule: house.md, Forward 2.
 */
export function mayBeOurs(cache: CachedMetadata | null, path: string, settings: JournalSettings): boolean {
  if (!cache) return true;
  return (
    hasMarkedFolder(path, settings) ||
    isConflictCopy(path) ||
    hasTask(cache) ||
    isHardToRead(cache) ||
    hasOurProperty(cache, settings) ||
    (hasLink(cache) && hasLineTag(cache)) ||
    (mayBeDaily(path, settings) && (hasLink(cache) || (cache.tags?.length ?? 0) > 0))
  );
}

function hasMarkedFolder(path: string, settings: JournalSettings): boolean {
  const folders = `/${fold(path.slice(0, path.lastIndexOf('/') + 1))}`;
  const marks = [...settings.personMarks.folders, ...settings.meetingMarks.folders, settings.peopleFolder, settings.meetingsFolder];
  return marks.some((mark) => mark !== '' && folders.includes(`/${fold(mark)}/`));
}

function isConflictCopy(path: string): boolean {
  return fold(path).includes('conflict');
}

function hasTask(cache: CachedMetadata): boolean {
  return cache.listItems?.some((item) => item.task !== undefined) ?? false;
}

/** Properties that did not parse (a block without values, or a fence that is not closed), and sizes that are not read. */
function isHardToRead({ sections, frontmatter, frontmatterPosition: block }: CachedMetadata): boolean {
  const first = sections?.[0];
  if (first && !frontmatter && first.position.start.offset <= 1 && (first.type === 'yaml' || first.type === 'thematicBreak')) return true;
  if (block && block.end.offset - block.start.offset > LONG_BLOCK.characters) return true;
  if (block && block.end.line - block.start.line > LONG_BLOCK.lines) return true;
  return (sections?.at(-1)?.position.end.offset ?? 0) > LONG_NOTE;
}

function hasOurProperty({ frontmatter }: CachedMetadata, settings: JournalSettings): boolean {
  if (!frontmatter) return false;
  const { personMarks: person, meetingMarks: meeting, spellings } = settings;
  const isCalled = (name: string, property: 'type' | 'tags' | 'category' | 'people'): boolean =>
    [PROPERTY_SPELLINGS[property], spellings[property] ?? []].some((names) => names.some((each) => foldPropertyName(each) === name));
  const properties: [string, unknown][] = Object.entries(frontmatter);
  return properties.some(([spelled, value]) => {
    const name = foldPropertyName(spelled);
    if (isCalled(name, 'people')) return true;
    if (isCalled(name, 'type') && mentions(value, [...person.types, ...meeting.types, ...OWN_TYPES])) return true;
    if ((name === 'tag' || isCalled(name, 'tags')) && mentions(value, [...person.tags, ...meeting.tags])) return true;
    return isCalled(name, 'category') && mentions(value, [...person.categories, ...meeting.categories]);
  });
}

/** Does one of the marks stand anywhere in a value? Looser than the journal, which compares whole values. */
function mentions(value: unknown, marks: readonly string[]): boolean {
  const texts = textsIn(value);
  return marks.some((mark) => mark !== '' && texts.some((text) => text.includes(fold(mark))));
}

function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => textsIn(each));
  if (typeof value === 'string') return [fold(value)];
  return typeof value === 'number' ? [String(value)] : [];
}

function hasLink(cache: CachedMetadata): boolean {
  return (cache.links?.length ?? 0) > 0 || (cache.embeds?.length ?? 0) > 0;
}

function hasLineTag(cache: CachedMetadata): boolean {
  return cache.tags?.some(({ tag }) => LINE_TAGS.has(fold(tag).replace(/^#/, '').split('/')[0] ?? '')) ?? false;
}

/** Looser than the vault's format: in the folder of daily notes, and with a digit in the name. */
function mayBeDaily(path: string, { vault }: JournalSettings): boolean {
  const { folder } = vault.dailyNotes;
  const isInFolder = folder === '' || fold(path).startsWith(`${fold(folder)}/`);
  return (isInFolder && /\d/.test(path.slice(folder.length))) || /(?:^|\/)\d{4}-\d{2}-\d{2}[^/]*$/.test(path);
}

function fold(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
