import type { KindReason, Settings } from '../../journal/journal';

/** The two kinds that the settings have marks for. */
export type MarkedKind = 'person' | 'meeting';

const LISTS = { type: 'types', tag: 'tags', category: 'categories' } as const;

/**
 * The change that makes notes no people (or meetings) by this mark: a folder is left out, another mark taken from its
 * list. Undefined where there is no such change: attendees and a date, and the type that our own notes are written with.
 */
export function withoutMark(settings: Settings, kind: MarkedKind, { by, value }: KindReason): Partial<Settings> | undefined {
  if (by === 'folder') return { excludedFolders: [...settings.excludedFolders.filter((folder) => folder !== value), value] };
  if ((by !== 'type' && by !== 'tag' && by !== 'category') || (by === 'type' && value === kind)) return undefined;
  const key = keyOf(kind);
  const list = LISTS[by];
  return { [key]: { ...settings[key], [list]: settings[key][list].filter((mark) => fold(mark) !== value) } };
}

/** The change that makes the notes of folders of this folder's name people (or meetings), or takes that back. */
export function withFolder(settings: Settings, { kind, path, on }: { readonly kind: MarkedKind; readonly path: string; readonly on: boolean }): Partial<Settings> {
  const key = keyOf(kind);
  const name = folderName(path);
  const others = settings[key].folders.filter((mark) => fold(mark) !== fold(name));
  return { [key]: { ...settings[key], folders: on ? [...others, name] : others } };
}

/** Are notes of folders of this folder's name people (or meetings)? */
export function hasFolder(settings: Settings, kind: MarkedKind, path: string): boolean {
  return settings[keyOf(kind)].folders.some((mark) => fold(mark) === fold(folderName(path)));
}

/** The change that makes notes with this tag people; undefined if it is no tag. */
export function withTag(settings: Settings, typed: string): Partial<Settings> | undefined {
  const tag = typed.trim().replace(/^#/, '');
  if (tag === '' || /[\s#,]/.test(tag)) return undefined;
  return { personMarks: { ...settings.personMarks, tags: [...settings.personMarks.tags.filter((mark) => fold(mark) !== fold(tag)), tag] } };
}

/** The last part of a folder's path. */
export function folderName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function keyOf(kind: MarkedKind): 'personMarks' | 'meetingMarks' {
  return kind === 'person' ? 'personMarks' : 'meetingMarks';
}

/** As the journal compares marks: NFC, folded case, without `#` and link brackets. */
function fold(mark: string): string {
  return mark.normalize('NFC').trim().toLowerCase().replace(/^#/, '').replace(/^\[\[|\]\]$/g, '');
}
